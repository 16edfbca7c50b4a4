import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { SALON_TOPICS } from './salon-topics';
import { coachActivity } from './types';

export const words = {
  whole: {
    'zh-CN': '{topic}，{minutes} 分钟，{people} 个人。',
    en: '{topic}: {minutes} minutes for {people} people.',
  },
  open: { 'zh-CN': '{topic}，{minutes} 分钟。', en: '{topic}: {minutes} minutes.' },
  noTopic: {
    'zh-CN': '先挑一个话题，时间表就排好了。',
    en: 'Choose a topic and the time table follows.',
  },
  slot: { 'zh-CN': '第 {from} 到 {to} 分钟', en: 'Minute {from} to {to}' },
  arrive: { 'zh-CN': '到场，看规矩，找座位。', en: 'Arrive, read the rules, find a seat.' },
  good: { 'zh-CN': '一人一分钟，一件顺心的事。', en: 'One good thing, a minute each.' },
  swap: {
    'zh-CN': '换着讲：听到的哪一点能借来用？',
    en: 'Swap: what did you hear that you can use?',
  },
  step: {
    'zh-CN': '每人写一小步，约回头看的日子。',
    en: 'Each writes one step and a day to look again.',
  },
  close: { 'zh-CN': '一人一个词，说好下次哪天。', en: 'One word each, and the next date.' },
  two: {
    'zh-CN': '{people} 个人分两桌，每桌一位带头。',
    en: '{people} people make two tables, each with a lead.',
  },
  round: {
    'zh-CN': '人不多，不用分组，围一圈聊就好。',
    en: 'A small group needs no pairs; one round table will do.',
  },
  goodLong: {
    'zh-CN': '一人一分钟要 {people} 分钟，可以改成一句话。',
    en: 'A minute each takes {people}; one sentence each will do.',
  },
  bring: { 'zh-CN': '提前说一声要带的：{bring}。', en: 'Say beforehand what to bring: {bring}.' },
  room: {
    'zh-CN': '提前看一眼屋子：插座、座位、热水。',
    en: 'Look at the room before: sockets, seats, hot water.',
  },
  time: { 'zh-CN': '时间怎么分', en: 'How the time is shared' },
  minutesText: { 'zh-CN': '{count} 分钟', en: '{count} minutes' },
} satisfies Record<string, LocalText>;

/** Minutes of arriving, good things, opening, doing, swapping, one step, closing. */
const LENGTHS = {
  '60': [5, 8, 10, 20, 10, 5, 2],
  '90': [8, 10, 15, 25, 15, 10, 7],
} as const;
/** More than this make two tables. */
const ONE_TABLE = 10;
const ROUND = 4;

export default coachActivity({
  id: 'salon-kit',
  title: { 'zh-CN': '沙龙小包', en: 'Meeting kit' },
  lead: {
    'zh-CN': '挑一个话题和时间，时间表、问题和要带的东西就都有了。',
    en: 'Choose a topic and a length: time table, questions and things to bring are there.',
  },
  minutes: 60,
  exampleEn: {
    社区二楼活动室: 'Community room, first floor',
  },
  who: 'group',
  agenda: [
    {
      minutes: 5,
      say: { 'zh-CN': '到场，看规矩，找座位。', en: 'Arrive, read the rules, find a seat.' },
    },
    {
      minutes: 8,
      say: { 'zh-CN': '一人一分钟，一件顺心的事。', en: 'One good thing, a minute each.' },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '念开头的问题，先让大家说。',
        en: 'Read the opening question and let people talk first.',
      },
    },
    {
      minutes: 20,
      say: {
        'zh-CN': '两三人一组，做这次的小事。',
        en: 'Twos and threes do the thing of the day.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '换着讲：听到的哪一点能借来用？',
        en: 'Swap: what did you hear that you can use?',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '每人写一小步，约回头看的日子。',
        en: 'Each writes one step and a day to look again.',
      },
    },
    {
      minutes: 2,
      say: { 'zh-CN': '一人一个词，说好下次哪天。', en: 'One word each, and the next date.' },
    },
  ],
  materials: [
    { 'zh-CN': '话题单，印一张放桌上', en: 'The topic sheet, one print for the table' },
    { 'zh-CN': '小步卡和笔', en: 'Step cards and pens' },
    { 'zh-CN': '计时器', en: 'A timer' },
  ],
  sheet: {
    shape: { kind: 'questions' },
    fields: [
      {
        kind: 'choice',
        id: 'topic',
        label: { 'zh-CN': '聊哪一个', en: 'Which topic' },
        options: SALON_TOPICS.map(({ id, label }) => ({ id, label })),
      },
      {
        kind: 'choice',
        id: 'length',
        label: { 'zh-CN': '多长时间', en: 'How long' },
        options: [
          { id: '60', label: { 'zh-CN': '60 分钟', en: '60 minutes' } },
          { id: '90', label: { 'zh-CN': '90 分钟', en: '90 minutes' } },
        ],
      },
      {
        kind: 'number',
        id: 'people',
        unit: 'count',
        least: 1,
        most: 60,
        label: { 'zh-CN': '大概几个人', en: 'About how many people' },
        optional: true,
      },
      {
        kind: 'text',
        id: 'place',
        label: { 'zh-CN': '在哪里', en: 'Where' },
        most: 30,
        optional: true,
      },
    ],
    example: { topic: 'numbers', length: '90', people: '8', place: '社区二楼活动室' },
    look(answers, { language }) {
      const t = speaker(words, language);
      const topic = SALON_TOPICS.find(({ id }) => id === answers.choice('topic'));
      const people = answers.number('people');
      if (!topic && people === null && !answers.choice('length') && !answers.text('place'))
        return null;
      if (!topic) return { headline: t('noTopic') };
      const length = answers.choice('length') === '90' ? '90' : '60';
      const says = [
        t('arrive'),
        t('good'),
        topic.open[language],
        topic.act[language],
        t('swap'),
        t('step'),
        t('close'),
      ];
      const parts = LENGTHS[length].map((minutes, at) => ({
        minutes,
        say: says[at] ?? '',
        from: LENGTHS[length].slice(0, at).reduce((sum, one) => sum + one, 0),
      }));
      const goodMinutes = parts[1]?.minutes ?? 0;
      return {
        headline: t(people === null ? 'open' : 'whole', {
          topic: topic.label[language],
          minutes: length,
          people: people ?? 0,
        }),
        lines: parts.map(({ minutes, say, from }) => ({
          label: t('slot', { from, to: from + minutes }),
          value: say,
        })),
        figure: {
          kind: 'parts',
          title: t('time'),
          parts: parts.map(({ minutes, say }, at) => ({
            id: `p${at}`,
            name: say,
            amount: minutes,
            text: t('minutesText', { count: minutes }),
          })),
        },
        cautions: [
          ...(people !== null && people > ONE_TABLE ? [t('two', { people })] : []),
          ...(people !== null && people < ROUND ? [t('round')] : []),
          ...(people !== null && people > goodMinutes ? [t('goodLong', { people })] : []),
        ],
        next: [t('bring', { bring: topic.bring[language] }), t('room')],
      };
    },
  },
});
