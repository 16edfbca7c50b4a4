import { type RenderResult, render } from '@testing-library/react';
import { vi } from 'vitest';
import { CardView, type CardViewProps } from '../../../components/overlay/card-view';
import { ZH } from '../ui/support';
import { CONVERSION } from './cards';

/** Every callback as a spy. */
export const spies = () => ({
  onClose: vi.fn(),
  onPin: vi.fn(),
  onStep: vi.fn(),
  onSwitchOff: vi.fn(),
  onTextSize: vi.fn(),
  onOpenOptions: vi.fn(),
  onLead: vi.fn(),
  onWhole: vi.fn(),
});

export interface ShownCard extends RenderResult {
  readonly on: ReturnType<typeof spies>;
  readonly again: (change: Partial<CardViewProps>) => void;
}

/** Draws a card of the worked example; `change` says what is different. */
export function showCard(change: Partial<CardViewProps> = {}): ShownCard {
  const on = spies();
  const props: CardViewProps = {
    card: CONVERSION,
    label: '支付转化率',
    failure: null,
    notSaved: null,
    view: ZH,
    pinned: true,
    sample: false,
    ...on,
    ...change,
  };
  const shown = render(<CardView {...props} />);
  return { ...shown, on, again: (next) => shown.rerender(<CardView {...props} {...next} />) };
}
