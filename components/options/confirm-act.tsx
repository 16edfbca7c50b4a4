import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import './take-back.css';

export interface ConfirmActProps {
  /** On the button. */
  readonly label: string;
  /** The same with what it acts on, for those who hear the button and do not see its row. */
  readonly name: string;
  /** What will be different then; stated before the second click. */
  readonly effect: string;
  readonly sure: string;
  readonly keep: string;
  readonly onSure: () => void;
}

/** Two clicks in place: the first states the effect, the second does it. */
export function ConfirmAct({ label, name, effect, sure, keep, onSure }: ConfirmActProps) {
  const [asking, setAsking] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  // The pressed button goes away: the effect is what is read next, and "keep" leads back.
  useEffect(() => {
    if (asking) sentence.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking)
    return (
      <Button ref={opener} size="small" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form
    <div className="take-back" role="group" aria-label={name}>
      <p ref={sentence} tabIndex={-1}>
        {effect}
      </p>
      <div className="take-back-buttons">
        <Button size="small" onClick={onSure}>
          {sure}
        </Button>
        <Button size="small" kind="plain" onClick={() => setAsking(false)}>
          {keep}
        </Button>
      </div>
    </div>
  );
}
