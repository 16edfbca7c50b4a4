import { describe, expect, it } from 'vitest';
import type { Card } from '../../../lib/explain/card';
import { lintItems, readItems, refersWell } from '../../../lib/packs/check-items';
import type { Explanation } from '../../../lib/packs/kinds/explanations.kind';
import { KINDS, kindOf } from '../../../lib/packs/kinds/index';
import type { FromPack, PackOrigin } from '../../../lib/packs/kinds/types';
import { paths } from '../../../lib/paths/index';
import { platforms } from '../../../lib/platforms/index';
import { pageOf } from '../../../lib/platforms/page-of';
import { resources } from '../../../lib/resources/index';
import { KIND_NAMES, known, names, SAMPLES } from './samples';

const by: PackOrigin = {
  packId: 'agency',
  publisher: '阳光社工站',
  trust: 'agency',
  day: '2026-08-19',
};
const from = <I>(items: readonly unknown[], origin = by): FromPack<I>[] =>
  items.map((item) => ({ item: item as I, by: origin }));

describe.each(KIND_NAMES)('kind %s', (kind) => {
  const items = SAMPLES[kind];

  it('takes its samples, which name only what is there and break no text rule', () => {
    expect(readItems(kind, items)).toEqual(items);
    for (const item of items) expect(refersWell(kind, item, known)).toBe(true);
    // T1 and its like look at length; the samples are plain.
    expect(lintItems(kind, items, names)).toEqual([]);
  });

  it('has a name and a title for each, in both languages', () => {
    const def = kindOf(kind);
    const keys = items.map((item) => def.keyOf(item));
    expect(new Set(keys).size).toBe(items.length);
    for (const item of items) expect(def.titleOf(item, names)['zh-CN']).not.toBe('');
  });

  it('refuses a field that it does not know, one item twice, and a look-alike letter in an id', () => {
    const [first] = items;
    expect(readItems(kind, [{ ...first, onclick: 'x' }])).toBeNull();
    expect(readItems(kind, [first, first])).toBeNull();
    const field = kind === 'i18n' ? 'key' : 'id';
    const id = String((first as Record<string, unknown>)[field]);
    // Cyrillic о, і and а.
    for (const [latin, other] of [
      ['o', '\u043e'],
      ['i', '\u0456'],
      ['a', '\u0430'],
    ] as const)
      if (id.includes(latin))
        expect(readItems(kind, [{ ...first, [field]: id.replace(latin, other) }])).toBeNull();
  });
});

describe('what items name has to be there', () => {
  it.each([
    ['explanations', { metric: 'no-such-metric' }],
    ['explanations', { text: '看[[term:no-such-metric]]。' }],
    ['explanations', { text: '{cookie}' }],
    ['tips', { when: 'eval' }],
    ['tips', { when: 'constructor' }],
    ['tips', { offer: 'no-such-offer' }],
    ['tips', { args: { metric: 'no-such-metric' } }],
    ['resources', { platforms: ['no-such-platform'] }],
    ['calendar', { platforms: ['no-such-platform'] }],
    ['cases', { platform: 'no-such-platform' }],
    ['i18n', { key: 'alerts.no-such-word' }],
    ['i18n', { text: { 'zh-CN': '多了 {slot}', en: 'One {slot} more' } }],
    ['platforms', { platform: 'no-such-platform' }],
    ['platforms', { labels: [{ label: '人数', metric: 'no-such-metric' }] }],
  ] as const)('%s with %j', (kind, change) => {
    const item = { ...SAMPLES[kind][0], ...change };
    expect(readItems(kind, [item])).not.toBeNull();
    expect(refersWell(kind, item, known)).toBe(false);
  });
});

const card = {
  metricId: 'visitors',
  language: 'zh-CN',
  label: '访客数',
  name: '访客数',
  value: { raw: '480', number: 480, unit: 'count', readable: true },
  period: { text: '昨天', read: null },
  parts: { what: '来过的人。', like: '好比路过的人。' },
  pitfalls: [],
  platformNotes: [],
  sources: [],
} as unknown as Card;
const explained = (items: readonly FromPack<Explanation>[]): Card =>
  KINDS.explanations.apply(
    { card, nameOf: (id) => names.metric(id)['zh-CN'], sayFrom: ({ publisher }) => publisher },
    items,
  );

describe('what comes of them', () => {
  it('explanations correct a part and add to another, with who says so', () => {
    const after = explained(from(SAMPLES.explanations));
    expect(after.parts.what).toBe('来看的人，昨天有 480 个。');
    expect(after.parts.like).toBe('好比路过的人。');
    expect(after.packNotes?.map(({ part, mode, from: who }) => [part, mode, who])).toEqual([
      ['what', 'correct', '阳光社工站'],
      ['like', 'add', '阳光社工站'],
    ]);
    expect(after.packNotes?.[0]?.text[0]).toEqual({ kind: 'strong', text: '来看' });
    expect(after.sources).toEqual([
      { text: '阳光社工站的讲义', url: 'https://agency.example/notes' },
    ]);
    // Numbers and verdicts are never a pack's.
    expect(readItems('explanations', [{ ...SAMPLES.explanations[0], part: 'verdict' }])).toBeNull();
  });

  it('a stranger corrects nothing, links nowhere, and replaces nothing', () => {
    const lowered = SAMPLES.explanations.map((item) =>
      KINDS.explanations.fromUnknown?.(item as unknown as Explanation),
    );
    const after = explained(from(lowered, { ...by, trust: 'unknown' }));
    expect(after.parts.what).toBe('来过的人。');
    expect(after.sources).toEqual([{ text: '阳光社工站的讲义' }]);
    const rule = KINDS.rules.fromUnknown?.(SAMPLES.rules[0] as never);
    expect(rule).toMatchObject({ level: 'good-to-know', tasks: [], url: null, confidence: 'low' });
    for (const kind of ['tips', 'platforms', 'i18n', 'resources', 'calendar'] as const)
      expect(kindOf(kind).fromUnknown).toBeUndefined();
  });

  it('tips join their path; resources stand for one of the same id', () => {
    const more = KINDS.tips.apply([...paths.values()], from(SAMPLES.tips));
    const path = more.find(({ id }) => id === '3.1.1');
    expect(path?.signals.at(-1)).toMatchObject({
      id: 'pack-agency-low-return',
      when: 'metric-below-break-even',
    });
    const first = resources[0];
    if (!first) throw new Error('no resource');
    const changed = { ...first, summary: { 'zh-CN': '换了。', en: 'Changed.' } };
    expect(KINDS.resources.apply(resources, from([changed]))[0]).toBe(changed);
    const stranger = from<typeof first>([changed], { ...by, trust: 'unknown' });
    expect(KINDS.resources.apply(resources, stranger)[0]).toBe(first);
  });

  it('platforms get labels, page kinds and elements to leave, and never a host', () => {
    const mended = KINDS.platforms.apply(platforms, from(SAMPLES.platforms));
    const taobao = mended.get('taobao');
    expect(taobao?.hosts).toEqual(platforms.get('taobao')?.hosts);
    expect([...mended.keys()]).toEqual([...platforms.keys()]);
    expect(pageOf('https://sycm.taobao.com/new/x/traffic/y', mended).pageKind).toBe('traffic');
    expect(pageOf('https://evil.example/new/x/traffic', mended).platform.id).toBe('generic');
    const strange = {
      ...SAMPLES.platforms[0],
      pages: [{ kind: 'traffic', path: '/', host: 'evil.example' }],
    };
    const tried = KINDS.platforms.apply(platforms, from([strange]));
    expect(tried.get('taobao')?.pages).toEqual(platforms.get('taobao')?.pages);
    expect(tried.get('taobao')?.hosts).toEqual(platforms.get('taobao')?.hosts);
  });

  it.each(['(a+)+$', '^/x', '/a|/b', '/[a-z]', '/a{9}', '/*/*/*/*/x', 'https://x'])(
    'a page begins with %s: refused, for it is no plain beginning',
    (path) => {
      const item = { ...SAMPLES.platforms[0], pages: [{ kind: 'traffic', path }] };
      expect(readItems('platforms', [item])).toBeNull();
    },
  );

  it.each(['a[', ':has(*)', '*', 'a{}', 'x:is(a)', 'a > > b', '', 'a[onclick=x y'])(
    'an element is called %s: refused',
    (ignore) => {
      expect(readItems('platforms', [{ ...SAMPLES.platforms[0], ignore: [ignore] }])).toBeNull();
    },
  );
});
