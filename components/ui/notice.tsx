import type { ReactNode } from 'react';
import { Icon } from './icons';

export interface NoticeProps {
  /** `care` asks for attention, calmly; it is never red and never an alarm. */
  readonly kind: 'info' | 'care' | 'done';
  readonly children: ReactNode;
}

/** A sentence set apart, announced politely; the kind is told by the icon's shape too. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div className="dd-notice" data-kind={kind} role="status">
      <Icon name={kind} />
      <div className="dd-notice-text">{children}</div>
    </div>
  );
}
