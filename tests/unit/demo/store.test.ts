import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME, hashOf, placeOf } from '../../../lib/demo/address';
import { buildBook } from '../../../lib/demo/book/build';
import { daysOf } from '../../../lib/demo/dates';
import { LOOKS } from '../../../lib/demo/looks/index';
import { LOOK_IDS, PAGE_IDS } from '../../../lib/demo/looks/types';
import { count, money, ratio, share } from '../../../lib/demo/measure';
import { pageOf } from '../../../lib/demo/page';
import { printChange, printedValue, printMeasure, printMoney } from '../../../lib/demo/print';
import { demoSeries } from '../../../lib/demo/series';
import { DEMO_TABS, TAB_DAYS } from '../../../lib/demo/tabs';
import { TRADES } from '../../../lib/demo/trades/index';
import { DEMO_TRADES } from '../../../lib/demo/trades/types';
import { metrics } from '../../../lib/metrics/index';
import { LANGUAGES } from '../../../lib/shared/text';

const NOW = new Date(2026, 10, 22, 9);

describe('address of a place', () => {
  it.each(
    DEMO_TRADES.flatMap((trade) =>
      LOOK_IDS.flatMap((look) => PAGE_IDS.map((page) => ({ trade, look, page }))),
    ),
  )('$trade/$look/$page is found again', (place) => {
    expect(placeOf(hashOf(place))).toEqual(place);
  });

  it('opens at home for anything else', () => {
    expect(HOME).toEqual({ trade: 'food', look: 'taobao', page: 'overview' });
    for (const hash of ['', '#', '#overview', '#x/y/z', '#/', '#__proto__/constructor'])
      expect(placeOf(hash)).toEqual(HOME);
    expect(placeOf('#crafts')).toEqual({ ...HOME, trade: 'crafts' });
    fc.assert(fc.property(fc.string(), (text) => hashOf(placeOf(text)).split('/').length === 3));
  });
});

describe('printing', () => {
  it('groups, pads and signs', () => {
    expect(printMeasure(count(6250))).toBe('6,250');
    expect(printMeasure(count(999))).toBe('999');
    expect(printMoney(123456789)).toBe('¥1,234,567.89');
    expect(printMoney(5)).toBe('¥0.05');
    expect(printMoney(-3300)).toBe('-¥33.00');
    expect(printMoney(-0)).toBe('¥0.00');
    expect(printMeasure(share(8, 250))).toBe('3.20%');
    expect(printChange(250, 240)).toBe('+4.17%');
    expect(printChange(240, 250)).toBe('-4.00%');
    expect(printChange(5, 5)).toBe('0.00%');
  });

  it('divides by nothing without inventing a number', () => {
    for (const measure of [share(1, 0), money(1, 0), ratio(1, 0)]) {
      expect(printMeasure(measure)).toBe('--');
      expect(printedValue(measure)).toBeNull();
    }
    expect(printChange(3, 0)).toBe('--');
    expect(printChange(null, 3)).toBe('--');
  });

  it('can be read back', () => {
    expect(printedValue(share(8, 250))).toBe(0.032);
    expect(printedValue(money(46_000, 8))).toBe(57.5);
    expect(printedValue(count(1_234_567))).toBe(1_234_567);
  });
});

describe('dates', () => {
  it('end yesterday, over the turn of the year', () => {
    expect(daysOf('yesterday', new Date(2027, 0, 1, 9))).toEqual({
      from: '2026-12-31',
      to: '2026-12-31',
    });
    expect(daysOf('last7', new Date(2027, 0, 3))).toEqual({ from: '2026-12-27', to: '2027-01-02' });
  });
});

describe.each(DEMO_TRADES)('pages of %s', (id) => {
  const trade = TRADES[id];
  const book = buildBook(trade, NOW);
  it.each(LOOK_IDS.flatMap((look) => PAGE_IDS.map((page) => [look, page] as const)))(
    'like %s: %s prints numbers that hold in every tab and language',
    (look, page) => {
      for (const tab of DEMO_TABS)
        for (const language of LANGUAGES) {
          const panels = pageOf({ book, trade, look: LOOKS[look], page, tab, language });
          expect(panels.length).toBeGreaterThan(0);
          for (const panel of panels) {
            if ('figures' in panel)
              for (const figure of panel.figures) {
                expect(metrics.has(figure.id), figure.id).toBe(true);
                expect(figure.text).toMatch(/^(?:--|-?¥?[\d,]+(?:\.\d\d)?%?)$/);
                expect(figure.change).toMatch(/^(?:--|[+-]?\d+\.\d\d%)$/);
                expect(figure.days).toBe(
                  panel.kind === 'figures' && panel.monthly ? 30 : TAB_DAYS[tab],
                );
              }
            if (panel.kind === 'table')
              for (const row of panel.rows) expect(row.cells).toHaveLength(panel.heads.length);
            if (panel.kind === 'days') expect(panel.rows).toHaveLength(90);
          }
        }
    },
  );

  it('one page never shows the same name for two numbers', () => {
    for (const look of LOOK_IDS)
      for (const page of PAGE_IDS)
        for (const language of LANGUAGES)
          for (const panel of pageOf({
            book,
            trade,
            look: LOOKS[look],
            page,
            tab: 'last7',
            language,
          })) {
            const labels = 'figures' in panel ? panel.figures.map(({ label }) => label) : [];
            expect(new Set(labels).size).toBe(labels.length);
          }
  });

  it('sales of the English look: gross − discounts − returns = net = total', () => {
    for (const tab of DEMO_TABS) {
      const panels = pageOf({
        book,
        trade,
        look: LOOKS.shopify,
        page: 'trade',
        tab,
        language: 'en',
      });
      const rows = panels.find((panel) => panel.kind === 'rows')?.figures ?? [];
      const [gross, discounts, returns, net, total] = rows.map(({ value }) => value ?? Number.NaN);
      expect((gross ?? 0) + (discounts ?? 0) + (returns ?? 0)).toBeCloseTo(net ?? Number.NaN, 6);
      expect(net).toBe(total);
    }
  });
});

describe.each(DEMO_TRADES)('the history of %s', (id) => {
  const history = demoSeries(id, NOW);
  const on = (day: string, metricId: string) =>
    history.find((one) => one.metricId === metricId)?.days.find(({ from }) => from === day);

  it('has each metric once, and no day twice', () => {
    expect(new Set(history.map(({ metricId }) => metricId)).size).toBe(history.length);
    for (const { metricId, days } of history) {
      expect(metrics.has(metricId), metricId).toBe(true);
      expect(new Set(days.map(({ from }) => from)).size).toBe(days.length);
      expect(days.every(({ from, to }) => from === to)).toBe(true);
    }
    const visitors = history.find(({ metricId }) => metricId === 'visitors')?.days;
    expect(visitors).toHaveLength(90);
    expect(visitors?.at(-1)?.to).toBe('2026-11-21');
  });

  it('is in base units, and shares come with what was divided by what', () => {
    const book = buildBook(TRADES[id], NOW);
    for (const { date, visitors, buyers, paid } of book.days) {
      expect(on(date, 'visitors')?.value).toBe(visitors);
      expect(on(date, 'paid-amount')?.value).toBe(paid / 100);
      expect(on(date, 'pay-conversion-rate')).toMatchObject({
        value: buyers / visitors,
        k: buyers,
        n: visitors,
      });
      const spend = on(date, 'spend-per-buyer');
      if (buyers === 0) expect(spend).toBeUndefined();
      else expect((spend?.value ?? 0) * buyers).toBeCloseTo(paid / 100, 6);
    }
  });
});
