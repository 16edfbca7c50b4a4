import type { ReactNode } from 'react';
import { Mark } from './mark';

export interface PageProps {
  readonly title: string;
  readonly lead?: string;
  /** Buttons at the right of the title (language, text size …). */
  readonly actions?: ReactNode;
  /** `reading` ≈ 760 px, `wide` ≈ 1080 px, both at 100 %. */
  readonly width?: 'reading' | 'wide';
  readonly children: ReactNode;
}

/** Frame of an extension page: mark, title, one column. Stands inside `<Root>`. */
export function Page({ title, lead, actions, width = 'reading', children }: PageProps) {
  return (
    <div className="dd-page" data-width={width}>
      <div className="dd-page-inner">
        <header className="dd-page-head">
          <Mark className="dd-page-mark" />
          <div className="dd-page-words">
            <h1 className="dd-page-title">{title}</h1>
            {lead ? <p className="dd-page-lead">{lead}</p> : null}
          </div>
          {actions ? <div className="dd-page-actions">{actions}</div> : null}
        </header>
        <main className="dd-page-main">{children}</main>
      </div>
    </div>
  );
}
