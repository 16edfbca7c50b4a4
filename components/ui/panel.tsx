import { type ReactNode, useId } from 'react';

export interface PanelProps {
  readonly title?: string;
  /** One sentence under the title. */
  readonly hint?: string;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A sheet of paper with a title; a landmark region when it has one. */
export function Panel({ title, hint, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className="dd-panel" aria-labelledby={title ? id : undefined}>
      {title || actions ? (
        <div className="dd-panel-head">
          <div>
            {title ? (
              <h2 id={id} className="dd-panel-title">
                {title}
              </h2>
            ) : null}
            {hint ? <p className="dd-hint">{hint}</p> : null}
          </div>
          {actions ? <div className="dd-panel-actions">{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
