import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { coachActivity, type ResultLine } from './types';

export const words = {
  cards: {
    'zh-CN': '听了 {stories} 个故事，写了 {cards} 张卡片。',
    en: 'You heard {stories} stories and wrote {cards} cards.',
  },
  felt: { 'zh-CN': '我感到：{felt}', en: 'I felt: {felt}' },
  remember: { 'zh-CN': '我记得：{line}', en: 'I remember: {line}' },
  speaker: { 'zh-CN': '“{name}”的故事', en: 'The story of “{name}”' },
  shared: {
    'zh-CN': '“{name}”有 {count} 个人记下了话。',
    en: '{count} people noted a line of “{name}”.',
  },
  give: {
    'zh-CN': '把卡片交给讲的人，一句也别改。',
    en: 'Hand the cards to those who spoke, unchanged.',
  },
  week: {
    'zh-CN': '一周后问听的人：还记得哪一句？',
    en: 'Ask the listeners in a week which line they still know.',
  },
  stays: {
    'zh-CN': '卡片留在这里，带走的只有自己那一张。',
    en: 'Cards stay here; you take home only your own.',
  },
  write: { 'zh-CN': '写一句：你记得的是哪一句？', en: 'Write one line: what do you remember?' },
  speakers: { 'zh-CN': '今天有 {count} 位要讲。', en: '{count} people speak today.' },
} satisfies Record<string, LocalText>;

export default coachActivity({
  id: 'story-evening',
  title: { 'zh-CN': '故事会', en: 'Story evening' },
  lead: {
    'zh-CN': '每人讲 3 分钟自己的店。听的人只写两句：我感到什么，我记得哪一句。',
    en: 'Each tells three minutes of the own shop. Listeners write what they felt and what they remember.',
  },
  minutes: 45,
  exampleEn: {
    阿梅: 'Mei',
    心里一紧: 'A pang',
    '雨下了一个月，一家家借炉子烘棉': 'A month of rain, cotton dried at neighbours’ stoves',
    暖: 'Warm',
    袜口不勒脚: 'Cuffs that do not pinch',
    老周: 'Zhou',
    想起我爸: 'It reminded me of my father',
    做豆腐的水要挑早上第一桶: 'For tofu, the first bucket of the morning',
  },
  who: 'group',
  agenda: [
    {
      minutes: 5,
      say: {
        'zh-CN': '说好两件事：讲的事留在这里；听完先别出主意。',
        en: 'Agree on two things: stories stay here, and nobody gives advice first.',
      },
    },
    {
      minutes: 3,
      say: {
        'zh-CN': '社工先讲一个很小的，让大家放松。',
        en: 'The worker tells a very small one first.',
      },
    },
    {
      minutes: 24,
      say: {
        'zh-CN': '最多 8 个人，每人 3 分钟。每人讲完静半分钟写卡片。',
        en: 'Up to eight people, three minutes each. After each, half a minute to write a card.',
      },
    },
    {
      minutes: 8,
      say: {
        'zh-CN': '念一念卡片，只念“我记得”。讲的人听自己哪句被记住。',
        en: 'Read the lines that stayed. Each hears which words were remembered.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '每人把记得最多的那句写下来，放到一个客人看得到的地方。',
        en: 'Each takes the line most remembered and puts it where buyers see it.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '听的卡片，每人 8 张', en: 'Listener cards, eight each' },
    { 'zh-CN': '定时 3 分钟的钟', en: 'A clock set to three minutes' },
    { 'zh-CN': '围坐的椅子，不摆讲台', en: 'Chairs in a circle, no stage' },
  ],
  sheet: {
    shape: { kind: 'table', rows: 'cards' },
    fields: [
      {
        kind: 'number',
        id: 'speakers',
        unit: 'count',
        least: 1,
        most: 20,
        label: { 'zh-CN': '今天几位要讲', en: 'How many speak' },
        optional: true,
      },
      {
        kind: 'rows',
        id: 'cards',
        label: { 'zh-CN': '听的卡片', en: 'Listener cards' },
        row: { 'zh-CN': '一张卡片', en: 'a card' },
        least: 1,
        most: 60,
        cells: [
          {
            kind: 'text',
            id: 'speaker',
            label: { 'zh-CN': '谁的故事', en: 'Whose story' },
            hint: { 'zh-CN': '写称呼，不写店名。', en: 'A first name, not the shop.' },
            most: 12,
          },
          {
            kind: 'text',
            id: 'felt',
            label: { 'zh-CN': '我感到', en: 'I felt' },
            most: 20,
            optional: true,
          },
          {
            kind: 'text',
            id: 'line',
            label: { 'zh-CN': '我记得哪一句', en: 'The line I remember' },
            most: 60,
            optional: true,
          },
        ],
      },
    ],
    example: {
      speakers: '3',
      cards: [
        { speaker: '阿梅', felt: '心里一紧', line: '雨下了一个月，一家家借炉子烘棉' },
        { speaker: '阿梅', felt: '暖', line: '袜口不勒脚' },
        { speaker: '老周', felt: '想起我爸', line: '做豆腐的水要挑早上第一桶' },
      ],
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const cards = answers.rows('cards').filter((row) => row.text('speaker'));
      const speakers = answers.number('speakers');
      if (cards.length === 0)
        return speakers === null ? null : { headline: t('speakers', { count: speakers }) };
      const names = [...new Set(cards.map((row) => row.text('speaker')))];
      const lined = cards.filter((row) => row.text('line'));
      const most = names
        .map((name) => ({
          name,
          count: lined.filter((row) => row.text('speaker') === name).length,
        }))
        .toSorted((a, b) => b.count - a.count)
        .filter(({ count }) => count > 1)[0];
      return {
        headline: t('cards', { stories: names.length, cards: cards.length }),
        lines: cards.map(
          (row): ResultLine => ({
            label: t('speaker', { name: row.text('speaker') }),
            value: row.text('line')
              ? t('remember', { line: quoted(row.text('line')) })
              : t('write'),
            ...(row.text('felt') ? { hint: t('felt', { felt: quoted(row.text('felt')) }) } : {}),
          }),
        ),
        cautions: [t('stays')],
        next: [...(most ? [t('shared', most)] : []), t('give'), t('week')],
      };
    },
  },
});
