import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../../lib/metrics/index';
import type { SightedPeriod, SightedValue, Sighting } from '../../../lib/shared/sighting';
import { LANGUAGES } from '../../../lib/shared/text';
import { BROKEN, cardOf, sight, textsOf } from './make';

/** Whatever a page prints, no hole, no NaN and no slot reaches a reader. */

const ids = [...metrics.keys()];

const value: fc.Arbitrary<SightedValue> = fc.record(
  {
    raw: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('2.50%', '1.2万', '¥80', '--', '0'),
    ),
    number: fc.oneof(
      fc.constant(null),
      fc.double(),
      fc.integer({ min: -5, max: 2_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    unit: fc.constantFrom('percent', 'money', 'count', 'duration', null),
    currency: fc.constantFrom('CNY', 'USD', 'XYZ'),
    readable: fc.boolean(),
    why: fc.constantFrom('private-glyphs', 'custom-font', 'canvas', 'two-candidates'),
  },
  { requiredKeys: ['raw', 'number', 'unit', 'readable'] },
);

const period: fc.Arbitrary<SightedPeriod> = fc.record(
  {
    kind: fc.constantFrom('today', 'yesterday', 'last-days', 'last-week', 'range', 'day'),
    from: fc.constantFrom('2026-03-01', '2025-12-31', 'soon', ''),
    to: fc.constantFrom('2026-03-07', '2026-02-30', '?'),
    days: fc.oneof(fc.integer({ min: -1, max: 400 }), fc.double()),
    raw: fc.constantFrom('昨天', '近7天', '自定义'),
  },
  { requiredKeys: ['kind', 'raw'] },
);

const platform = fc.constantFrom(
  'taobao',
  'pinduoduo',
  'douyin',
  'amazon',
  'shopify',
  'generic',
  'constructor',
);

const sighting = (metricId: string): fc.Arbitrary<Sighting> =>
  fc
    .record(
      {
        value,
        period,
        compare: fc.record({
          raw: fc.string(),
          with: fc.constantFrom(
            'previous-day',
            'previous-period',
            'last-week',
            'last-year',
            'peers',
          ),
          change: fc.oneof(fc.constant(null), fc.double()),
        }),
        platform,
      },
      { requiredKeys: ['platform'] },
    )
    .map((more) => ({ ...sight(metricId), ...more }));

describe('any sighting of any metric', () => {
  it('makes a card without holes', () => {
    const page = fc
      .tuple(fc.constantFrom(...ids), fc.array(fc.constantFrom(...ids), { maxLength: 4 }))
      .chain(([own, others]) => fc.tuple(sighting(own), fc.tuple(...others.map(sighting))));
    fc.assert(
      fc.property(page, fc.constantFrom(...LANGUAGES), ([own, others], language) => {
        const card = cardOf(own, language, others, { platformCurrency: null });
        // What the page printed is quoted as it is; all else is ours.
        const printed = own.value?.raw ?? '';
        for (const text of textsOf(card)) {
          expect(printed ? text.replaceAll(`“${printed}”`, '') : text).not.toMatch(BROKEN);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads the numbers of every formula of every platform', () => {
    for (const metric of metrics.values()) {
      const formulas: [string, string | null][] = [
        ['generic', metric.formula],
        ...Object.entries(metric.formulaByPlatform ?? {}),
      ];
      for (const [where, formula] of formulas) {
        if (formula === null) continue;
        const operands = [...new Set(formula.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g) ?? [])];
        const seen = (id: string, n: number): Sighting => ({
          ...sight(id),
          platform: where,
          value: { raw: String(n), number: n, unit: null, readable: true },
        });
        const card = cardOf(
          seen(metric.id, 1),
          'zh-CN',
          operands.map((id, at) => seen(id, 100 - at)),
        );
        expect(card.formula?.numbers, `${metric.id} on ${where}: ${formula}`).toMatch(
          /[=≈] -?[\d,.]+/,
        );
      }
    }
  });
});
