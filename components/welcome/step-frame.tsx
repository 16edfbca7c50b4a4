import { type ReactNode, useEffect, useRef } from 'react';
import { Panel } from '../ui/panel';

export interface StepFrameProps {
  readonly progress: string;
  readonly title: string;
  readonly hint?: string;
  /** Moves the focus to the title; not on the first sight of the page. */
  readonly focus: boolean;
  readonly children: ReactNode;
}

/** One screen of the welcome. Whoever hears the page hears the new title first. */
export function StepFrame({ progress, title, hint, focus, children }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <Panel>
      <p className="welcome-progress">{progress}</p>
      <h2 ref={heading} tabIndex={-1} className="welcome-title">
        {title}
      </h2>
      {hint ? <p className="welcome-hint">{hint}</p> : null}
      {children}
    </Panel>
  );
}
