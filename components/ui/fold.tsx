import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import { Icon } from './icons';

export interface FoldProps {
  readonly title: string;
  readonly defaultOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A title that opens what lies under it; closed content is not in the page. */
export function Fold({ title, defaultOpen, onOpenChange, children }: FoldProps) {
  return (
    <Collapsible.Root
      className="dd-fold"
      defaultOpen={defaultOpen}
      onOpenChange={(open) => onOpenChange?.(open)}
    >
      <Collapsible.Trigger className="dd-fold-button">
        <Icon name="chevron" />
        {title}
      </Collapsible.Trigger>
      <Collapsible.Panel className="dd-fold-body">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
