import type { Answers } from '../forms/read-form';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { dayText, quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  one: {
    'zh-CN': '你写下了一次尝试。动手试，本身就是长处。',
    en: 'You wrote down one try. Trying is a strength in itself.',
  },
  many: {
    'zh-CN': '你写下了 {count} 次尝试，每一次都动了手。',
    en: 'You wrote down {count} tries, and acted every time.',
  },
  went: {
    'zh-CN': '和想的一样，或者更好',
    en: 'As hoped, or better',
  },
  outside: {
    'zh-CN': '碰上了店外面的事',
    en: 'Met something from outside the shop',
  },
  hoped: { 'zh-CN': '当时想：{hope}', en: 'The hope was: {hope}' },
  hopedOutside: {
    'zh-CN': '当时想：{hope}；店外面的事：{outside}',
    en: 'The hope was: {hope}; from outside: {outside}',
  },
  noDay: { 'zh-CN': '日子没写', en: 'No date' },
  line: { 'zh-CN': '{day} ·{did}', en: '{day} · {did}' },
  figure: { 'zh-CN': '后来怎么样', en: 'How they went' },
  times: { 'zh-CN': '{count} 次', en: '{count}' },
  retell: {
    'zh-CN': '挑{did}那一次，用“换个说法”想一想。',
    en: 'Take {did} and think it over with “Tell it anew”.',
  },
  again: {
    'zh-CN': '想一想{did}那次，做对了哪一步。',
    en: 'Think about {did}: which step worked?',
  },
  more: {
    'zh-CN': '再写一次小的，比如换过一张图。',
    en: 'Add a small one, such as a changed picture.',
  },
} satisfies Record<string, LocalText>;

const CAME = [
  { id: 'better', label: { 'zh-CN': '比想的好', en: 'Better than hoped' } },
  { id: 'same', label: { 'zh-CN': '和想的差不多', en: 'About as hoped' } },
  { id: 'other', label: { 'zh-CN': '和想的不一样', en: 'Different from the hope' } },
  { id: 'open', label: { 'zh-CN': '还看不出', en: 'Can not tell yet' } },
] as const;

/** Oldest first; what has no date comes behind. */
const byDay = (a: Answers, b: Answers): number =>
  (a.date('on') ?? '9999').localeCompare(b.date('on') ?? '9999');

export default worksheet({
  id: 'my-tries',
  title: { 'zh-CN': '我试过的事', en: 'What I have tried' },
  lead: {
    'zh-CN': '把试过的事一件件写下来，像讲故事一样。试了没成，也算一次经验。',
    en: 'Write down what you have tried, as a story. A try that went otherwise is experience too.',
  },
  minutes: 15,
  exampleEn: {
    拍了第一条短视频: 'Made the first short video',
    多来一些人: 'More people to come',
    做了一次满减: 'A money-off sale',
    '多卖 20 双': 'Twenty pairs more',
    '那几天下大雨，快递停了': 'Heavy rain stopped the parcels',
    给老客写了卡片: 'Wrote cards to regulars',
    有人再来: 'Somebody to come again',
  },
  shape: { kind: 'timeline', rows: 'tries' },
  fields: [
    {
      kind: 'rows',
      id: 'tries',
      label: { 'zh-CN': '试过的事', en: 'Tries' },
      hint: {
        'zh-CN': '日子记不清，就写那个月 1 日。不归我管的，比如天气、快递停了。',
        en: 'Not sure of the day? Take the first of the month. Not in my hands: weather, parcels that stopped.',
      },
      row: { 'zh-CN': '一次尝试', en: 'a try' },
      least: 1,
      most: 20,
      cells: [
        {
          kind: 'date',
          id: 'on',
          label: { 'zh-CN': '大概哪天', en: 'About when' },
          optional: true,
        },
        { kind: 'text', id: 'did', label: { 'zh-CN': '做了什么', en: 'What I did' }, most: 40 },
        {
          kind: 'text',
          id: 'hope',
          label: { 'zh-CN': '当时想要什么', en: 'What I hoped for' },
          most: 60,
        },
        {
          kind: 'choice',
          id: 'came',
          label: { 'zh-CN': '后来怎么样', en: 'How it went' },
          options: CAME,
        },
        {
          kind: 'text',
          id: 'outside',
          label: { 'zh-CN': '有什么事不归我管', en: 'What was not in my hands' },
          most: 60,
          optional: true,
        },
      ],
    },
  ],
  example: {
    tries: [
      { on: '2026-03-01', did: '拍了第一条短视频', hope: '多来一些人', came: 'same', outside: '' },
      {
        on: '2026-06-10',
        did: '做了一次满减',
        hope: '多卖 20 双',
        came: 'other',
        outside: '那几天下大雨，快递停了',
      },
      { on: '2026-09-05', did: '给老客写了卡片', hope: '有人再来', came: 'better', outside: '' },
    ],
  },
  look(answers, setting) {
    const { language } = setting;
    const t = speaker(words, language);
    const tries = answers.rows('tries').filter((row) => row.text('did'));
    if (tries.length === 0) return null;
    const sorted = tries.toSorted(byDay);
    const of = (came: string) => tries.filter((row) => row.choice('came') === came);
    const went = [...of('better'), ...of('same')];
    const outside = tries.filter((row) => row.text('outside'));
    const hard = of('other')[0];
    const good = went[0];
    const known = CAME.map((one) => ({ ...one, count: of(one.id).length })).filter(
      ({ count }) => count > 0,
    );
    return {
      headline: t(tries.length === 1 ? 'one' : 'many', { count: tries.length }),
      lines: [
        ...sorted.map((row): ResultLine => {
          const day = row.date('on');
          const came = CAME.find(({ id }) => id === row.choice('came'));
          const slots = { hope: row.text('hope'), outside: row.text('outside') };
          const hint = slots.hope ? t(slots.outside ? 'hopedOutside' : 'hoped', slots) : undefined;
          return {
            label: t('line', {
              day: day ? dayText(day, setting) : t('noDay'),
              did: row.text('did'),
            }),
            value: came ? came.label[language] : '–',
            ...(hint ? { hint } : {}),
          };
        }),
        ...(went.length ? [{ label: t('went'), value: t('times', { count: went.length }) }] : []),
        ...(outside.length
          ? [{ label: t('outside'), value: t('times', { count: outside.length }) }]
          : []),
      ],
      figure:
        known.length > 1
          ? {
              kind: 'bars',
              title: t('figure'),
              rows: known.map(({ id, label, count }) => ({
                id,
                name: label[language],
                amount: count,
                text: t('times', { count }),
              })),
            }
          : null,
      next: [
        ...(hard ? [t('retell', { did: quoted(hard.text('did')) })] : []),
        ...(good ? [t('again', { did: quoted(good.text('did')) })] : []),
        ...(tries.length < 3 ? [t('more')] : []),
      ],
    };
  },
});
