import type { HTMLAttributes, ReactNode, Ref } from 'react';
import type { ViewState } from '../../lib/messaging/protocol';

export interface RootProps extends HTMLAttributes<HTMLElement> {
  readonly view: ViewState;
  /** Element to draw; `div` by default. */
  readonly as?: 'div' | 'section' | 'main' | 'aside';
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/**
 * Outermost element of everything we draw: language, theme, text size and elder style as
 * attributes which `tokens.css` reads. `<Root>` may not be nested.
 */
export function Root({ view, as, className, children, ref, ...rest }: RootProps) {
  const Tag = (as ?? 'div') as 'div';
  return (
    <Tag
      {...rest}
      ref={ref as Ref<HTMLDivElement>}
      className={className ? `dd-root ${className}` : 'dd-root'}
      lang={view.language}
      data-theme={view.theme}
      data-size={view.textSize}
      data-elder={view.elder ? '' : undefined}
    >
      {children}
    </Tag>
  );
}
