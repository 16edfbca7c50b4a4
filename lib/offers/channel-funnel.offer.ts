import { speaker } from '../i18n/say';
import { type Interval, wilson, Z95, Z99 } from '../maths/wilson';
import { shareRange } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { quoted, yuan } from './told-text';
import { calculator, type ResultLine } from './types';

export const words = {
  one: {
    'zh-CN': '每 100 个从{name}来的人，留下 {money}。',
    en: 'Every 100 people from {name} leave {money}.',
  },
  clear: {
    'zh-CN': '{name}每来 100 个人留下的最多：{money}。',
    en: '{name} leaves most for every 100 people: {money}.',
  },
  unclear: {
    'zh-CN': '{name}现在留下的多一些，人还少，可能是碰巧。',
    en: '{name} leaves more so far; people are few and it may be chance.',
  },
  same: { 'zh-CN': '几条路留下的钱一样多。', en: 'The ways in leave the same money.' },
  none: {
    'zh-CN': '这几条路还没有人来过，先不比。',
    en: 'Nobody came by these ways yet, so there is nothing to compare.',
  },
  nobody: { 'zh-CN': '还没有人来', en: 'Nobody came yet' },
  label: { 'zh-CN': '{name}，每 100 人', en: '{name}, for every 100 people' },
  people: { 'zh-CN': '{outOf} 个里 {low} 到 {high} 个付钱', en: '{low} to {high} of {outOf} pay' },
  peopleHour: {
    'zh-CN': '{people}；每花一小时留下 {money}',
    en: '{people}; {money} left for each hour',
  },
  figure: { 'zh-CN': '每来 100 个人，留下多少钱', en: 'Money left for every 100 people' },
  takes: {
    'zh-CN': '{name}花的比留下的多。看看能不能少花一点。',
    en: '{name} takes more than it leaves. See whether it can cost less.',
  },
  noHours: {
    'zh-CN': '时间没填全，每小时的钱就先不算。',
    en: 'Some hours are blank, so money for each hour is left out.',
  },
  lookHours: {
    'zh-CN': '把花的时间也记一周，再算一次。',
    en: 'Note your hours for a week and reckon again.',
  },
  ask: {
    'zh-CN': '问问从{name}来的客人，怎么找到店的。',
    en: 'Ask buyers from {name} how they found the shop.',
  },
  wait: {
    'zh-CN': '再等一些人来，到时候用同一张表再看。',
    en: 'Wait for more people, then look at the same table again.',
  },
} satisfies Record<string, LocalText>;

interface Way {
  readonly name: string;
  readonly visitors: number;
  readonly buyers: number;
  readonly cost: number;
  readonly hours: number | null;
  /** Yuan left of 100 visitors: `(buyers·m − cost) ÷ visitors · 100`. */
  readonly per100: number;
  /** The same with the Wilson limits of buyers ÷ visitors in the place of the share. */
  readonly low: number;
  readonly high: number;
  readonly share: Interval;
}

export default calculator({
  id: 'channel-funnel',
  title: { 'zh-CN': '哪条路来的人更好', en: 'Which way in is better' },
  lead: {
    'zh-CN': '客人从几条路来。算一算每条路来 100 个人，能留下多少钱。',
    en: 'Buyers come by several ways. See what 100 people from each of them leave.',
  },
  minutes: 10,
  exampleEn: {
    搜索: 'Search',
    广告: 'Ads',
    老客群: 'Group of regulars',
  },
  sources: [
    {
      text: {
        'zh-CN': '每条路：付钱的人 × 每单留下的钱，减去花的钱',
        en: 'Each way: buyers × money left an order, less what it cost',
      },
    },
    {
      text: {
        'zh-CN': '可能碰巧的范围：威尔逊区间，1927 年',
        en: 'Room for chance: Wilson interval, 1927',
      },
    },
  ],
  fields: [
    {
      kind: 'number',
      id: 'left',
      unit: 'money',
      label: { 'zh-CN': '每单留下多少钱', en: 'Money left of an order' },
      hint: {
        'zh-CN': '卖价减去货款、平台费、运费和包装，广告先不减。',
        en: 'Price less goods, platform fee, postage and packing; ads not yet.',
      },
    },
    {
      kind: 'rows',
      id: 'ways',
      label: { 'zh-CN': '客人来的路', en: 'Ways in' },
      hint: {
        'zh-CN': '几条路选同一段时间，比如搜索、广告、老客群。没花钱就写 0。',
        en: 'The same days for all: search, ads, a group of old buyers. Write 0 where nothing was spent.',
      },
      row: { 'zh-CN': '一条路', en: 'a way in' },
      least: 1,
      most: 8,
      cells: [
        {
          kind: 'text',
          id: 'name',
          label: { 'zh-CN': '哪条路', en: 'Which way' },
          most: 16,
        },
        {
          kind: 'number',
          id: 'visitors',
          unit: 'count',
          label: { 'zh-CN': '来的人', en: 'People who came' },
        },
        {
          kind: 'number',
          id: 'buyers',
          unit: 'count',
          label: { 'zh-CN': '付钱的人', en: 'Buyers' },
        },
        {
          kind: 'number',
          id: 'cost',
          unit: 'money',
          label: { 'zh-CN': '花的钱', en: 'Money spent' },
        },
        {
          kind: 'number',
          id: 'hours',
          unit: 'hours',
          label: { 'zh-CN': '花的时间', en: 'Hours spent' },
          optional: true,
        },
      ],
    },
  ],
  example: {
    left: '20',
    ways: [
      { name: '搜索', visitors: '300', buyers: '12', cost: '0', hours: '2' },
      { name: '广告', visitors: '500', buyers: '15', cost: '400', hours: '3' },
      { name: '老客群', visitors: '60', buyers: '9', cost: '30', hours: '4' },
    ],
  },
  reckon(answers, { language }) {
    const t = speaker(words, language);
    const left = answers.number('left') ?? 0;
    const rows = answers.rows('ways').map((row) => ({
      name: row.text('name'),
      visitors: row.number('visitors') ?? 0,
      buyers: row.number('buyers') ?? 0,
      cost: row.number('cost') ?? 0,
      hours: row.number('hours'),
    }));
    if (rows.some(({ visitors, buyers }) => buyers > visitors))
      return toldRefusal({ cautions: ['more-than-all'] }, language);
    const z = rows.length > 5 ? Z99 : Z95;
    const ways = rows
      .flatMap((row): Way[] => {
        const share = wilson(row.buyers, row.visitors, z);
        if (!share) return [];
        const costEach = row.cost / row.visitors;
        const per100 = (row.buyers * left - row.cost) * (100 / row.visitors);
        return [
          {
            ...row,
            share,
            per100,
            low: (share.low * left - costEach) * 100,
            high: (share.high * left - costEach) * 100,
          },
        ];
      })
      .toSorted((a, b) => b.per100 - a.per100);
    const [best, next] = ways;
    if (!best) return { headline: t('none'), next: [t('wait')] };
    const named = { name: quoted(best.name), money: yuan(best.per100, language) };
    const few = ways.some(({ buyers, visitors }) => Math.min(buyers, visitors - buyers) < 5);
    const clear = !next || (!few && ways.slice(1).every(({ high }) => high < best.low));
    const headline = !next
      ? t('one', named)
      : ways.every(({ per100 }) => per100 === best.per100)
        ? t('same')
        : t(clear ? 'clear' : 'unclear', named);
    const hint = ({ share, buyers, cost, hours }: Way) => {
      const people = t('people', shareRange(share.low, share.high));
      if (!hours) return people;
      return t('peopleHour', { people, money: yuan((buyers * left - cost) / hours, language) });
    };
    return {
      headline,
      lines: [
        ...ways.map(
          (way): ResultLine => ({
            label: t('label', { name: quoted(way.name) }),
            value: yuan(way.per100, language),
            hint: hint(way),
          }),
        ),
        ...rows
          .filter(({ visitors }) => visitors === 0)
          .map(({ name }) => ({ label: quoted(name), value: t('nobody') })),
      ],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: ways.map((way, at) => ({
          id: `w${at}`,
          name: way.name,
          amount: Math.max(0, way.per100),
          text: yuan(way.per100, language),
          ...(at === 0 && clear && next ? { here: true as const } : {}),
        })),
      },
      cautions: [
        ...cautionTexts(
          [
            ...(few ? (['few-cases'] as const) : []),
            ...(rows.length > 5 ? (['many-comparisons'] as const) : []),
          ],
          language,
        ),
        ...ways
          .filter(({ per100 }) => per100 < 0)
          .map(({ name }) => t('takes', { name: quoted(name) })),
        ...(rows.some(({ hours }) => hours === null) ? [t('noHours')] : []),
      ],
      next: [
        ...(clear ? [] : [t('wait')]),
        t('ask', { name: quoted(best.name) }),
        ...(rows.some(({ hours }) => hours === null) ? [t('lookHours')] : []),
      ],
    };
  },
});
