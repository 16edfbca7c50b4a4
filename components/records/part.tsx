import { type ReactNode, useId } from 'react';

export interface PartProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** One thing that can be done with the records. */
export function Part({ title, hint, children }: PartProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form
    <div className="records-part" role="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="dd-hint">{hint}</p>
      {children}
    </div>
  );
}
