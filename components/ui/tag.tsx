import type { ReactNode } from 'react';

/** One or two words about the thing beside it: 示例数据, 读不出. */
export function Tag({
  kind = 'plain',
  children,
}: {
  kind?: 'plain' | 'care' | 'accent';
  children: ReactNode;
}) {
  return (
    <span className="dd-tag" data-kind={kind}>
      {children}
    </span>
  );
}
