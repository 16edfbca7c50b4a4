import validate from '@learninglocker/xapi-validation';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { badgeRequest } from '../../../lib/badges/request';
import { EVIDENCE_KINDS, type Evidence } from '../../../lib/learning/evidence';
import { paths } from '../../../lib/paths/index';
import { PATH_IDS, type Path } from '../../../lib/paths/types';
import { statementOf } from '../../../lib/xapi/statements';
import { areasAt, writer } from './support';

/** Whatever a row holds of a shop, nothing of it stands in a statement or a badge request. */

const check = ((validate as unknown as { default?: unknown }).default ?? validate) as (
  data: unknown,
) => unknown[];

/** What must never leave: numbers of five digits or more, labels, names, phones. */
const secret = fc.oneof(
  fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String),
  fc.double({ min: 10_000, max: 9_999_999, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom(
    '支付转化率',
    '王秀英的水果店',
    'Wang’s fruit shop',
    'store-8841207',
    '￥88,412.70',
  ),
  fc.stringMatching(/^[鲜果茶衣鞋包]{4,8}\d{5}$/),
);

const known = {
  metric: fc.constantFrom('visitors', 'pay-conversion-rate', 'paid-amount'),
  offer: fc.constantFrom('ad-break-even', 'buyer-dialogue', 'sales-change'),
  path: fc.constantFrom(...PATH_IDS),
};
const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(arbitrary, secret as fc.Arbitrary<never>);

const rows = fc.record({
  id: fc.oneof(fc.uuid(), secret),
  kind: fc.constantFrom(...EVIDENCE_KINDS),
  metricId: or(known.metric),
  platform: or(fc.constantFrom('taobao', 'douyin')),
  language: or(fc.constantFrom('zh-CN', 'en')),
  visibleMs: fc.integer({ min: 0, max: 90_000 }),
  at: fc.constant('2026-03-04T02:15:00.000Z'),
  rule: fc.record({
    id: or(fc.constant('known-rule')),
    task: or(fc.constant('a')),
    path: or(known.path),
  }),
  drill: fc.record({ id: or(fc.constant('see-a-week')), help: fc.constantFrom(0, 1, 2) }),
  offer: fc.record({
    id: or(known.offer),
    path: or(known.path),
    sheet: secret,
    own: or(fc.boolean()),
  }),
  check: fc.record({
    item: or(fc.constant('metric/visitors')),
    question: or(fc.constant('q1')),
    form: or(fc.constantFrom('number', 'choice4')),
    right: or(fc.boolean()),
    hint: or(fc.boolean()),
    easy: or(fc.boolean()),
    own: or(fc.boolean()),
    typed: secret,
    expected: secret,
  }),
  tip: fc.record({ id: or(fc.constant('3.1.1/low-return')), path: or(known.path) }),
  teachBack: fc.record({
    item: or(fc.constant('metric/visitors')),
    clear: or(fc.boolean()),
    seenBy: or(fc.constantFrom('coach', 'self')),
    words: secret,
  }),
  loop: fc.record({
    id: or(fc.uuid()),
    path: or(known.path),
    verdict: or(fc.constantFrom('clear-up', 'clear-down', 'cannot-tell')),
    before: secret,
    after: secret,
  }),
  help: fc.record({
    what: or(fc.constantFrom('share-card', 'peer-help', 'co-led')),
    path: or(known.path),
    confirmedBy: or(fc.constantFrom('merchant', 'coach')),
    to: secret,
  }),
  value: secret,
  label: secret,
});

/** Every text and number that a value holds, keys apart. */
function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [String(value)];
}

const PUBLIC = new Set([
  ...['visitors', 'pay-conversion-rate', 'paid-amount', 'taobao', 'douyin', 'zh-CN', 'en'],
]);
/** As it stands, and its digits alone, as any writing of the number would hold them. */
const traces = (row: object): string[] =>
  leaves(row)
    .filter((text) => text.length > 3 && !PUBLIC.has(text))
    .filter((text) => /\d{5}|[店果率￥’]|store/.test(text) && !/^[0-9a-f-]{36}$/.test(text))
    .flatMap((text) => [text, ...(text.match(/\d{5,}/g) ?? [])]);

it('nothing of a shop leaves in statements, over 3,000 rows that hold it everywhere', async () => {
  let told = 0;
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(rows, async (generated) => {
      const statement = await statementOf(generated as unknown as Evidence, writer, 'earlier');
      if (!statement) return;
      told += 1;
      expect(check(statement)).toEqual([]);
      // Ids are hashes, and may hold any digits by chance; the names are the product's own.
      const { id: _id, actor: _actor, ...rest } = statement;
      const text = JSON.stringify(rest)
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '')
        .replace(/"name":\{[^}]*\}/g, '');
      for (const trace of traces(generated)) {
        looked += 1;
        expect(text).not.toContain(trace);
        expect(text).not.toContain(encodeURIComponent(trace));
      }
      expect(statement.result ?? {}).not.toHaveProperty('response');
    }),
    { numRuns: 3000 },
  );
  expect(told).toBeGreaterThan(500);
  expect(looked).toBeGreaterThan(5000);
}, 60_000);

it('and nothing in a badge request', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 20 }), async (generated) => {
      const request = await badgeRequest({
        path: paths.get('3.2.3') as Path,
        area: areasAt({ '3.2.3': 4 })['3.2.3'],
        rows: generated as unknown as Evidence[],
        countsFor: () => true,
        writer,
        language: 'zh-CN',
      });
      const text = JSON.stringify(request?.evidence).replace(/urn:uuid:[0-9a-f-]{36}/g, '');
      for (const trace of generated.flatMap(traces)) expect(text).not.toContain(trace);
    }),
    { numRuns: 100 },
  );
}, 60_000);
