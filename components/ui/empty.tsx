import type { ReactNode } from 'react';

export interface EmptyProps {
  readonly title: string;
  readonly text: string;
  /** At most one button that leads on. */
  readonly children?: ReactNode;
}

/** What stands where nothing is yet, and what to do about it. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div className="dd-empty">
      <p className="dd-empty-title">{title}</p>
      <p className="dd-empty-text">{text}</p>
      {children ? <div className="dd-empty-actions">{children}</div> : null}
    </div>
  );
}
