import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { COUNT_BUCKETS } from './buckets';
import { LEAST_SHOPS, mergeCells } from './small-cells';
import { quoted } from './told-text';
import { coachActivity } from './types';

export const words = {
  waiting: {
    'zh-CN': '现在有 {count} 张卡。同一个数到 5 张，再一起看。',
    en: 'Cards so far: {count}. With 5 for one number the board opens.',
  },
  open: {
    'zh-CN': '{count} 家店的“{metric}”放到了一起。',
    en: '{count} shops put this number together: {metric}.',
  },
  shops: { 'zh-CN': '{count} 家', en: '{count} shops' },
  range: { 'zh-CN': '{low}，一直到{high}', en: '{low}, and on to {high}' },
  all: { 'zh-CN': '几格合在一起', en: 'All steps together' },
  hidden: {
    'zh-CN': '还不到 5 张的数，先不给大家看。',
    en: 'Numbers with fewer than 5 cards stay closed.',
  },
  merged: {
    'zh-CN': '人少的格并到了旁边，认不出是谁。',
    en: 'Cells with few shops are joined, so that nobody can be known.',
  },
  idea: { 'zh-CN': '一个主意', en: 'An idea' },
  ask: {
    'zh-CN': '问大家：同样的数，谁家有不一样的办法？',
    en: 'Ask: who has another way with the same kind of number?',
  },
  noRank: {
    'zh-CN': '只看有几家在哪一格，不比谁多谁少。',
    en: 'See how many stand where; nobody is ranked.',
  },
  wipe: {
    'zh-CN': '散场时把卡还给各人，板上的擦掉。',
    en: 'Give the cards back at the end and wipe the board.',
  },
} satisfies Record<string, LocalText>;

const NUMBERS = [
  { id: 'visitors', label: { 'zh-CN': '一周来的人', en: 'People in a week' } },
  { id: 'buyers', label: { 'zh-CN': '一周付钱的人', en: 'Buyers in a week' } },
  { id: 'orders', label: { 'zh-CN': '一周的单数', en: 'Orders in a week' } },
  { id: 'ad-spend', label: { 'zh-CN': '一周广告费（元）', en: 'Ad money in a week (yuan)' } },
] as const;

export default coachActivity({
  id: 'number-swap',
  title: { 'zh-CN': '数字交换', en: 'Number swap' },
  lead: {
    'zh-CN': '每人带一个数的大概范围，再带一个主意。范围够宽，认不出是谁。',
    en: 'Each brings the rough range of one number, and one idea. The range is wide, so nobody is known.',
  },
  minutes: 30,
  exampleEn: {
    把尺码写在第一张图上: 'Write the size on the first picture',
    '晚上八点回消息，问的人多': 'Many ask at eight; that is when I answer',
    老客先知道新货: 'Regulars hear of new goods first',
    包裹里放一张洗法: 'A washing card in the parcel',
  },
  who: 'group',
  agenda: [
    {
      minutes: 3,
      say: {
        'zh-CN': '说好：只写范围，不写店名，想跳过就跳过。',
        en: 'Agree: ranges only, no shop names, passing is fine.',
      },
    },
    {
      minutes: 7,
      say: {
        'zh-CN': '选一个数，各写一张卡，折好放进盒子。',
        en: 'Choose a number. Each writes a card, folds it and drops it in the box.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '到了 5 张，贴到板上。不到就再等。',
        en: 'With 5 cards put them on the board; with fewer, wait.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '每张卡念一个主意，听的人说一句“我能借来用的”。',
        en: 'Read the ideas aloud. Listeners say what they could borrow.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '每人写下一件想试的事，把卡收回去。',
        en: 'Each notes one thing to try, and takes the card back.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '空白小卡，每人一张', en: 'Blank cards, one each' },
    { 'zh-CN': '一个带盖的盒子', en: 'A box with a lid' },
    { 'zh-CN': '板或大纸，画好四格', en: 'A board or large sheet with four cells' },
  ],
  sheet: {
    shape: { kind: 'table', rows: 'cards' },
    fields: [
      {
        kind: 'rows',
        id: 'cards',
        label: { 'zh-CN': '收到的卡', en: 'Cards' },
        hint: { 'zh-CN': '不写店名和人名。', en: 'No names of shops or people.' },
        row: { 'zh-CN': '一张卡', en: 'a card' },
        least: 1,
        most: 40,
        cells: [
          {
            kind: 'choice',
            id: 'number',
            label: { 'zh-CN': '哪个数', en: 'Which number' },
            options: NUMBERS,
          },
          {
            kind: 'choice',
            id: 'range',
            label: { 'zh-CN': '大概范围', en: 'Rough range' },
            options: COUNT_BUCKETS,
          },
          {
            kind: 'text',
            id: 'idea',
            label: { 'zh-CN': '一个主意', en: 'One idea' },
            most: 40,
            optional: true,
          },
        ],
      },
    ],
    example: {
      cards: [
        { number: 'visitors', range: 'b50', idea: '把尺码写在第一张图上' },
        { number: 'visitors', range: 'b200', idea: '' },
        { number: 'visitors', range: 'b200', idea: '晚上八点回消息，问的人多' },
        { number: 'visitors', range: 'b50', idea: '' },
        { number: 'visitors', range: 'b1000', idea: '老客先知道新货' },
        { number: 'visitors', range: 'b200', idea: '' },
        { number: 'buyers', range: 'b0', idea: '包裹里放一张洗法' },
      ],
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const cards = answers
        .rows('cards')
        .filter((row) => row.choice('number') && row.choice('range'));
      if (cards.length === 0) return null;
      const boards = NUMBERS.map(({ id, label }) => {
        const of = cards.filter((row) => row.choice('number') === id);
        const counts = COUNT_BUCKETS.map(
          (bucket) => of.filter((row) => row.choice('range') === bucket.id).length,
        );
        return { id, label, of, counts, cells: mergeCells(counts) };
      }).toSorted((a, b) => b.of.length - a.of.length);
      const [first] = boards;
      const ideas = cards.filter((row) => row.text('idea'));
      const shown = first && first.of.length >= LEAST_SHOPS ? first : null;
      const name = (from: number, to: number) => {
        const low = COUNT_BUCKETS[from]?.label[language] ?? '';
        const high = COUNT_BUCKETS[to]?.label[language] ?? '';
        if (from === 0 && to === COUNT_BUCKETS.length - 1) return t('all');
        return from === to ? low : t('range', { low, high });
      };
      return {
        headline: shown
          ? t('open', { count: shown.of.length, metric: shown.label[language] })
          : t('waiting', { count: cards.length }),
        // Below five cards even an idea could be laid at somebody's door.
        lines:
          cards.length >= LEAST_SHOPS
            ? ideas.map((row) => ({ label: t('idea'), value: quoted(row.text('idea')) }))
            : [],
        figure: shown
          ? {
              kind: 'bars',
              title: shown.label[language],
              rows: shown.cells.map(({ from, to, count }) => ({
                id: `c${from}`,
                name: name(from, to),
                amount: count,
                text: t('shops', { count }),
              })),
            }
          : null,
        cautions: [
          ...(shown?.cells.some(({ from, to }) => from !== to) ? [t('merged')] : []),
          ...(boards.some(({ of }) => of.length > 0 && of.length < LEAST_SHOPS)
            ? [t('hidden')]
            : []),
        ],
        next: shown ? [t('ask'), t('noRank'), t('wipe')] : [t('noRank')],
      };
    },
  },
});
