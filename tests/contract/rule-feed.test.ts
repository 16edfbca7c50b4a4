import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../lib/metrics/index';
import { builtInFeed, collectedUntil } from '../../lib/rules/feed/built-in';
import { coverageOf, FEED_PLATFORMS, NOT_COVERED } from '../../lib/rules/feed/coverage';
import { parseItems, RuleChangeSchema } from '../../lib/rules/feed/schema';
import type { RuleChange } from '../../lib/rules/feed/types';
import { LANGUAGES } from '../../lib/shared/text';
import { feedFindings, textsOf } from '../../scripts/packs/feed-findings';

/** Every entry of the built-in feed beside the facts it was made from. */
interface Fact {
  readonly id: string;
  readonly platform: string;
  readonly lang: 'zh' | 'en';
  readonly title: string;
  readonly url: string | null;
  readonly kind: string;
  readonly published: string | null;
  readonly comment_start: string | null;
  readonly comment_end: string | null;
  readonly effective: string | null;
  readonly enforced: string | null;
  readonly category: string;
  readonly level: string;
  readonly captured: string | null;
  readonly source: string;
  readonly confidence: string;
  readonly changes: readonly (readonly [string | null, string])[];
  readonly tasks: number;
}
const facts = JSON.parse(
  readFileSync(new URL('../fixtures/rules/rule-changes.facts.json', import.meta.url), 'utf8'),
) as readonly Fact[];
const { items } = builtInFeed;
const factOf = (id: string) => facts.find((fact) => fact.id === id) as Fact;

const MONTHS =
  'January February March April May June July August September October November December';
/** A month beside a day or a year, or in a span of months; "may" alone is a word. */
const MONTH = new RegExp(
  `(?<=\\d |for |to )(${MONTHS.replaceAll(' ', '|')})\\b|\\b(${MONTHS.replace(/(\w{3})\w*/g, '$1').replaceAll(' ', '|')}|${MONTHS.replaceAll(' ', '|')})(?= \\d)`,
  'g',
);

/** Every figure of a text, sorted: 2万 and 20,000 are one, and so are 7月 and July. */
function figures(text: string): number[] {
  const months = MONTHS.split(' ');
  const plain = text.replace(MONTH, (name) =>
    String(months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1),
  );
  return [...plain.matchAll(/(\d+(?:,\d{3})+|\d+)(\.\d+)?(万)?/g)]
    .map(([, whole = '', part = '', tenThousands]) => {
      const value = Number(whole.replaceAll(',', '') + part);
      return tenThousands ? value * 10_000 : value;
    })
    .sort((a, b) => a - b);
}

describe('the built-in feed', () => {
  it('has the shape of a feed, and every entry of the facts once, in their order', () => {
    for (const item of items) expect(RuleChangeSchema.parse(item)).toEqual(item);
    expect(parseItems(items)).not.toBeNull();
    expect(items.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    expect(items.length).toBe(108);
  });

  it.each(items.map((item) => [item.id, item] as const))(
    '%s says what the facts say',
    (id, item) => {
      const fact = factOf(id);
      expect({
        platform: item.platform,
        lang: item.title.language === 'en' ? 'en' : 'zh',
        title: item.title.text,
        url: item.url,
        kind: item.kind,
        published: item.published,
        comment_start: item.comment?.start ?? null,
        comment_end: item.comment?.end ?? null,
        effective: item.effective,
        enforced: item.enforced,
        category: item.category,
        level: item.level,
        captured: item.captured,
        source: item.sources.join(' ; '),
        confidence: item.confidence,
        tasks: item.tasks.length,
      }).toEqual({
        platform: fact.platform,
        lang: fact.lang,
        title: fact.title.trim(),
        url: fact.url,
        kind: fact.kind,
        published: fact.published,
        comment_start: fact.comment_start,
        comment_end: fact.comment_end,
        effective: fact.effective,
        enforced: fact.enforced,
        category: fact.category,
        level: fact.level,
        captured: fact.captured,
        source: fact.source,
        confidence: fact.confidence,
        tasks: fact.tasks,
      });
      const expected = fact.changes.map(([before, after]) => [
        before && figures(before),
        figures(after),
      ]);
      for (const language of LANGUAGES)
        expect(
          item.changes.map((change) => [
            change.old && figures(change.old[language]),
            figures(change.new[language]),
          ]),
          language,
        ).toEqual(expected);
    },
  );

  it('carries the same figures in both languages everywhere', () => {
    const differing = items.flatMap((item) =>
      textsOf(item)
        .filter(([, text]) => `${figures(text['zh-CN'])}` !== `${figures(text.en)}`)
        .map(([at, text]) => `${item.id} ${at}: ${text['zh-CN']} / ${text.en}`),
    );
    expect(differing).toEqual([]);
  });

  it('keeps the text rules', () => {
    expect(feedFindings(items)).toEqual([]);
    const [first] = items;
    const harsh = { ...(first as RuleChange), why: { 'zh-CN': '必须马上改。', en: 'Hurry.' } };
    expect(feedFindings([harsh])).toHaveLength(3);
  });

  it('names only metrics that exist, and platforms that have a name', () => {
    expect(items.flatMap((item) => item.metrics).filter((id) => !metrics.has(id))).toEqual([]);
    expect(items.filter((item) => item.metrics.length > 0).length).toBeGreaterThan(15);
    const named = FEED_PLATFORMS.map(({ id }) => id);
    expect([...new Set(items.map(({ platform }) => platform))].sort()).toEqual([...named].sort());
  });

  it('counts what it covers, and says what it does not', () => {
    const { covered, missing } = coverageOf(items);
    expect(Object.fromEntries(covered.map(({ platform, count }) => [platform.id, count]))).toEqual({
      taobao: 33,
      tmall: 10,
      douyin: 46,
      'law-cn': 6,
      aliexpress: 3,
      amazon: 3,
      'tiktok-shop': 2,
      shopify: 1,
      meta: 1,
      google: 1,
      'law-intl': 2,
    });
    expect(missing).toEqual(NOT_COVERED.map(({ name }) => name));
    expect(missing.map((name) => name['zh-CN'])).toEqual([
      '拼多多',
      '快手',
      '小红书',
      '京东',
      '微信小店',
      '1688',
    ]);
    expect(items.filter(({ level }) => level === 'must').length).toBe(64);
    expect(items.filter(({ confidence }) => confidence !== 'high').length).toBe(18);
    expect(collectedUntil(items)).toBe('2026-08-21');
  });
});
