import { expect, it } from 'vitest';
import { demoTradeOf } from '../../../lib/offers/demo-trade';
import type { Sheet } from '../../../lib/offers/sheet';

const sheet = (trades: unknown, updatedAt: string, offerId = 'my-trade'): Sheet => ({
  id: `${offerId} ${updatedAt}`,
  offerId,
  path: '3.2.1',
  raw: { trades } as never,
  state: 'done',
  createdAt: updatedAt,
  updatedAt,
});

it.each([
  [[], 'food'],
  [[sheet(['clothes'], '2026-11-01')], 'clothes'],
  [[sheet(['clothes'], '2026-11-01'), sheet(['home'], '2026-11-02')], 'crafts'],
  [[sheet(['clothes'], '2026-11-01', 'who-for')], 'food'],
  [[sheet('nonsense', '2026-11-01')], 'food'],
  [[sheet(['cars'], '2026-11-01')], 'food'],
])('%j opens the shop %s', (sheets, trade) => {
  expect(demoTradeOf(sheets)).toBe(trade);
});
