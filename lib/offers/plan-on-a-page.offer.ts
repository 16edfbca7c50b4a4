import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { dayText } from './told-text';
import { coachActivity } from './types';

export const words = {
  whole: {
    'zh-CN': '七格都写了，这就是一页计划。',
    en: 'All seven boxes are filled: this is the plan on one page.',
  },
  gaps: {
    'zh-CN': '写了 {done} 格，还空着 {count} 格。',
    en: 'Boxes filled: {done}; boxes open: {count}.',
  },
  open: { 'zh-CN': '还空着', en: 'Open' },
  comment: { 'zh-CN': '社工的话：{text}', en: 'Coach: {text}' },
  noDay: {
    'zh-CN': '定一个回头看的日子，写在最后一格。',
    en: 'Choose a day to look again and write it in the last field.',
  },
  lookOn: { 'zh-CN': '约好 {day}一起回头看。', en: 'Agreed to look again together on {day}.' },
  fill: { 'zh-CN': '先补这一格：{box}。', en: 'Fill this box first: {box}.' },
  sheet: { 'zh-CN': '这一格可以用“{sheet}”来写。', en: 'The sheet “{sheet}” helps with this box.' },
  private: {
    'zh-CN': '有一格像写了电话或号码。给督导看之前，先划掉。',
    en: 'One box seems to hold a phone or other number. Cross it out before a supervisor sees it.',
  },
  twoCopies: {
    'zh-CN': '印两张，一张贴店里，一张店主自己收着。',
    en: 'Print it twice: one for the wall, one for the owner to keep.',
  },
} satisfies Record<string, LocalText>;

const BOXES: readonly { readonly name: LocalText; readonly sheet: LocalText }[] = [
  {
    name: { 'zh-CN': '试过的事教会了我', en: 'What my tries taught me' },
    sheet: { 'zh-CN': '换个说法', en: 'Tell it anew' },
  },
  {
    name: { 'zh-CN': '我卖给谁', en: 'Who it is for' },
    sheet: { 'zh-CN': '卖给谁', en: 'Who it is for' },
  },
  {
    name: { 'zh-CN': '我们的长处', en: 'Our strengths' },
    sheet: { 'zh-CN': '我们的长处', en: 'Our strengths' },
  },
  { name: { 'zh-CN': '目标', en: 'The goal' }, sheet: { 'zh-CN': '目标台阶', en: 'Goal ladder' } },
  {
    name: { 'zh-CN': '讲什么', en: 'What to tell' },
    sheet: { 'zh-CN': '一周内容表', en: 'A week of posts' },
  },
  {
    name: { 'zh-CN': '走哪条路', en: 'Which way in' },
    sheet: { 'zh-CN': '哪条路来的人更好', en: 'Which way in is better' },
  },
  {
    name: { 'zh-CN': '怎么看出有没有用', en: 'How to see whether it helps' },
    sheet: { 'zh-CN': '试一试，看一看，改一改', en: 'Try, look, change' },
  },
];

/** Six digits in a row and more: a phone, an order, an account. */
const NUMBER_LIKE = /\d{6,}/;

export default coachActivity({
  id: 'plan-on-a-page',
  title: { 'zh-CN': '一页计划', en: 'Plan on a page' },
  lead: {
    'zh-CN': '把写过的几张表合成一页。店主说，社工记，空着的格也留着。',
    en: 'Bring the sheets together on one page. The owner speaks, the coach writes; open boxes may stay.',
  },
  minutes: 45,
  exampleEn: {
    蓝杯子: 'The blue cup',
    '先告诉老客，再开活动': 'Tell regulars first, then begin the sale',
    怕脚冷的老人家的儿女: 'Children of old people with cold feet',
    '口子松，好穿': 'Easy cuffs, easy to put on',
    '评价里 12 次提到': 'Named in 12 reviews',
    '每周三条内容，坚持 8 周': 'Three posts a week for 8 weeks',
    '怎么洗、妈妈织的第一双、新货': 'How to wash, mother’s first pair, new goods',
    '看付钱的人数，两周一次': 'The number who paid, every two weeks',
  },
  who: 'one',
  agenda: [
    {
      minutes: 5,
      say: { 'zh-CN': '问一句：这周哪件事做得顺手？', en: 'Ask: what went well this week?' },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '讲一件试过的事，合成一句学到的话。',
        en: 'Tell one try and make one learning sentence of it.',
      },
    },
    {
      minutes: 15,
      say: {
        'zh-CN': '一格一格写。店主先说，写原话。',
        en: 'Fill box by box. The owner speaks first; write their words.',
      },
    },
    {
      minutes: 8,
      say: {
        'zh-CN': '看空着的格，挑一格，定谁来补。',
        en: 'Look at the open boxes, choose one and agree who fills it.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '请店主把整页念一遍，改别扭的词。',
        en: 'Let the owner read the page aloud and change what sounds odd.',
      },
    },
    { minutes: 2, say: { 'zh-CN': '定回头看的日子。', en: 'Agree on the day to look again.' } },
  ],
  materials: [
    { 'zh-CN': '一页计划的空表，两份', en: 'Two blank prints of the page' },
    { 'zh-CN': '写过的几张表', en: 'The sheets filled so far' },
    { 'zh-CN': '铅笔和橡皮', en: 'Pencil and eraser' },
  ],
  sheet: {
    shape: { kind: 'map', rows: 'boxes' },
    fields: [
      {
        kind: 'text',
        id: 'who',
        label: { 'zh-CN': '代号', en: 'A code for the person' },
        hint: {
          'zh-CN': '不写真名和店名，督导会看到这一页。',
          en: 'No real name or shop name: a supervisor may see this page.',
        },
        most: 12,
        optional: true,
      },
      {
        kind: 'rows',
        id: 'boxes',
        label: { 'zh-CN': '七格', en: 'Seven boxes' },
        row: { 'zh-CN': '一格', en: 'a box' },
        least: 1,
        most: 7,
        given: BOXES.map(({ name }) => name),
        cells: [
          {
            kind: 'text',
            id: 'box',
            label: { 'zh-CN': '哪一格', en: 'Box' },
            most: 20,
            optional: true,
          },
          {
            kind: 'text',
            id: 'text',
            label: { 'zh-CN': '店主的话', en: 'In the owner’s words' },
            most: 80,
            lines: 2,
          },
          {
            kind: 'text',
            id: 'comment',
            label: { 'zh-CN': '社工写的', en: 'The coach’s remark' },
            most: 60,
            optional: true,
          },
        ],
      },
      {
        kind: 'date',
        id: 'on',
        label: { 'zh-CN': '哪天回头看', en: 'Look again on' },
        optional: true,
      },
    ],
    example: {
      who: '蓝杯子',
      boxes: [
        { text: '先告诉老客，再开活动', comment: '' },
        { text: '怕脚冷的老人家的儿女', comment: '' },
        { text: '口子松，好穿', comment: '评价里 12 次提到' },
        { text: '每周三条内容，坚持 8 周', comment: '' },
        { text: '怎么洗、妈妈织的第一双、新货', comment: '' },
        { text: '', comment: '' },
        { text: '看付钱的人数，两周一次', comment: '' },
      ],
      on: '2026-12-20',
    },
    look(answers, setting) {
      const { language } = setting;
      const t = speaker(words, language);
      const rows = answers.rows('boxes');
      const filled = rows.filter((row) => row.text('text'));
      if (rows.length === 0) return null;
      const open = BOXES.map((box, at) => ({ ...box, at })).filter(
        ({ at }) => !filled.some((row) => row.at === at),
      );
      const on = answers.date('on');
      const missing = open[0];
      return {
        headline: missing ? t('gaps', { done: filled.length, count: open.length }) : t('whole'),
        lines: BOXES.map(({ name }, at) => {
          const row = rows.find((one) => one.at === at);
          const comment = row?.text('comment');
          return {
            label: name[language],
            value: row?.text('text') || t('open'),
            ...(comment ? { hint: t('comment', { text: comment }) } : {}),
          };
        }),
        cautions: rows.some((row) => NUMBER_LIKE.test(row.text('text') + row.text('comment')))
          ? [t('private')]
          : [],
        next: [
          ...(missing
            ? [
                t('fill', { box: missing.name[language] }),
                t('sheet', { sheet: missing.sheet[language] }),
              ]
            : [t('twoCopies')]),
          on ? t('lookOn', { day: dayText(on, setting) }) : t('noDay'),
        ],
      };
    },
  },
});
