import { speaker } from '../i18n/say';
import { plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { coachActivity } from './types';

export const words = {
  first: {
    'zh-CN': '点最多的是“{spot}”，{dots} 个点。',
    en: 'Most dots went to “{spot}”: {dots}.',
  },
  noDots: {
    'zh-CN': '记下了 {count} 处，还没有投点。',
    en: 'Weak spots noted: {count}. No dots so far.',
  },
  notes: {
    'zh-CN': '记下了 {count} 句话，接着找出费劲的几处。',
    en: 'Answers noted: {count}. Next, find the weak spots in them.',
  },
  rank: { 'zh-CN': '第 {at}：“{spot}”', en: '{at}. “{spot}”' },
  value: { 'zh-CN': '{dots} 个点', en: 'dots: {dots}' },
  hours: { 'zh-CN': '一周约 {hours} 小时', en: 'about {hours} h a week' },
  figure: { 'zh-CN': '大家投的点', en: 'Dots of the group' },
  tie: {
    'zh-CN': '点一样多的，花时间多的排前面。',
    en: 'With equal dots, what takes more hours comes first.',
  },
  one: {
    'zh-CN': '先从第一处找一样免费功能来试。',
    en: 'Begin with the first one and try a free function.',
  },
  vote: {
    'zh-CN': '每人 3 个点，投给最想先解决的。',
    en: 'Everyone has three dots for what to solve first.',
  },
} satisfies Record<string, LocalText>;

const QUESTIONS = [
  { 'zh-CN': '1 昨天店里，哪一段最费时间？', en: '1 Yesterday, what took the most time?' },
  { 'zh-CN': '2 哪件事要在几个地方抄来抄去？', en: '2 What gets copied from place to place?' },
  {
    'zh-CN': '3 哪一页你常打开，却看不明白？',
    en: '3 Which page do you open often and not understand?',
  },
  {
    'zh-CN': '4 哪个功能你听过，还没点开？',
    en: '4 Which function have you heard of and never opened?',
  },
  { 'zh-CN': '5 现在每个月为工具付多少钱？', en: '5 What do you pay for tools each month?' },
  {
    'zh-CN': '6 买过哪样，后来闲着？当时怎么想的？',
    en: '6 Was anything bought and left unused? What was the hope?',
  },
  { 'zh-CN': '7 出了错，你去问谁？', en: '7 When something goes wrong, whom do you ask?' },
  {
    'zh-CN': '8 要是只能省下一件事，你选哪一件？',
    en: '8 If one job could be saved, which would it be?',
  },
] as const;

export default coachActivity({
  id: 'tool-interview',
  title: { 'zh-CN': '工具访谈提纲', en: 'Interview about tools' },
  lead: {
    'zh-CN': '八个问题找出费劲的地方。一个人可以聊，一组人可以投点。',
    en: 'Eight questions find the weak spots. It works as a talk with one, or with a group and dots.',
  },
  minutes: 40,
  exampleEn: {
    下午都在抄快递单: 'All afternoon copying labels',
    手写快递单: 'Parcel labels by hand',
    看不懂数据页: 'The data page is hard to read',
    拍照反光: 'Glare in photos',
  },
  who: 'group',
  agenda: [
    {
      minutes: 3,
      say: {
        'zh-CN': '说明来意：找费劲的地方，不评谁做得好。可以跳过任何一题。',
        en: 'Say what it is for: weak spots, not marks. Any question may be skipped.',
      },
    },
    {
      minutes: 16,
      say: {
        'zh-CN': '八个问题，每题 2 分钟。记原话，不急着给办法。',
        en: 'Eight questions, two minutes each. Note their own words and hold back with advice.',
      },
    },
    {
      minutes: 6,
      say: {
        'zh-CN': '把费劲的地方写成短句，一张纸一处。',
        en: 'Write the weak spots as short lines, one on each slip.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '每人 3 个点，贴给最想先解决的。也可以都贴一处。',
        en: 'Everyone has three dots for what to solve first. All three may go to one.',
      },
    },
    {
      minutes: 7,
      say: {
        'zh-CN': '数点，排次序。问一句：这处一周花几小时？',
        en: 'Count and rank. Ask how many hours a week it takes.',
      },
    },
    {
      minutes: 3,
      say: {
        'zh-CN': '念一遍前三处，问大家对不对。约好下次先看哪一处。',
        en: 'Read out the first three and ask whether they fit. Agree on which comes next time.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '每人 3 个圆点贴', en: 'Three dots each' },
    { 'zh-CN': '便条纸和笔', en: 'Slips and pens' },
    { 'zh-CN': '八个问题的大字页', en: 'The eight questions in large print' },
    { 'zh-CN': '计时的钟', en: 'A timer' },
  ],
  sheet: {
    shape: { kind: 'table', rows: 'spots' },
    fields: [
      {
        kind: 'rows',
        id: 'answers',
        optional: true,
        label: { 'zh-CN': '八个问题', en: 'Eight questions' },
        hint: {
          'zh-CN': '记原话，不写姓名和店名。',
          en: 'Note their words, without names of people or shops.',
        },
        row: { 'zh-CN': '一题', en: 'a question' },
        least: 0,
        most: 8,
        given: QUESTIONS,
        cells: [
          {
            kind: 'text',
            id: 'question',
            most: 60,
            optional: true,
            label: { 'zh-CN': '问题', en: 'Question' },
          },
          {
            kind: 'text',
            id: 'answer',
            most: 200,
            optional: true,
            label: { 'zh-CN': '回答', en: 'Answer' },
          },
        ],
      },
      {
        kind: 'rows',
        id: 'spots',
        label: { 'zh-CN': '费劲的地方', en: 'Weak spots' },
        row: { 'zh-CN': '一处', en: 'a spot' },
        least: 1,
        most: 12,
        cells: [
          {
            kind: 'text',
            id: 'spot',
            most: 24,
            label: { 'zh-CN': '哪里费劲', en: 'What is hard' },
          },
          {
            kind: 'number',
            id: 'dots',
            unit: 'count',
            optional: true,
            label: { 'zh-CN': '几个点', en: 'Dots' },
          },
          {
            kind: 'number',
            id: 'hours',
            unit: 'hours',
            most: 168,
            optional: true,
            label: { 'zh-CN': '一周几小时', en: 'Hours a week' },
          },
        ],
      },
    ],
    example: {
      answers: [{ question: '', answer: '下午都在抄快递单' }],
      spots: [
        { spot: '手写快递单', dots: '7', hours: '9' },
        { spot: '看不懂数据页', dots: '5', hours: '1' },
        { spot: '拍照反光', dots: '5', hours: '4' },
      ],
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const said = answers.rows('answers').filter((row) => row.text('answer')).length;
      const spots = answers.rows('spots').flatMap((row) => {
        const [spot, hours] = [row.text('spot'), row.number('hours')];
        return spot ? [{ at: row.at, spot, hours, dots: row.number('dots') ?? 0 }] : [];
      });
      if (spots.length === 0)
        return said ? { headline: t('notes', { count: said }), next: [t('vote')] } : null;
      const ranked = spots.toSorted((a, b) => b.dots - a.dots || (b.hours ?? 0) - (a.hours ?? 0));
      const [first] = ranked;
      const voted = first && first.dots > 0 ? first : null;
      const dots = spots.map((spot) => spot.dots);
      return {
        headline: voted
          ? t('first', { spot: voted.spot, dots: plain(voted.dots) })
          : t('noDots', { count: spots.length }),
        lines: ranked.map(({ spot, dots: count, hours }, at) => ({
          label: t('rank', { at: at + 1, spot }),
          value: t('value', { dots: plain(count) }),
          ...(hours === null ? {} : { hint: t('hours', { hours: plain(hours, 1) }) }),
        })),
        figure: voted
          ? {
              kind: 'bars',
              title: t('figure'),
              rows: ranked.map(({ at, spot, dots: count }) => ({
                id: String(at),
                name: spot,
                amount: count,
                text: t('value', { dots: plain(count) }),
                ...(at === voted.at ? { here: true as const } : {}),
              })),
            }
          : null,
        cautions: voted && new Set(dots).size < dots.length ? [t('tie')] : [],
        next: [voted ? t('one') : t('vote')],
      };
    },
  },
});
