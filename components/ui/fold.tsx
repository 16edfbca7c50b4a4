import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icons';

export interface FoldProps {
  readonly title: string;
  readonly defaultOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A title that opens what lies under it; closed content is not in the page. By hand, because
 * a page of numbers holds dozens, and a card in a page carries this too.
 */
export function Fold({ title, defaultOpen = false, onOpenChange, children }: FoldProps) {
  const id = useId();
  const [open, setOpen] = useState(defaultOpen);
  return (
    <div className="dd-fold">
      <button
        type="button"
        className="dd-fold-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
          onOpenChange?.(!open);
        }}
      >
        <Icon name="chevron" />
        {title}
      </button>
      {open ? (
        <div id={id} className="dd-fold-body">
          {children}
        </div>
      ) : null}
    </div>
  );
}
