import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { coachActivity, type ResultLine } from './types';

export const words = {
  fits: {
    'zh-CN': '五页一共 {used} 秒，在 {minutes} 分钟里讲得完。',
    en: 'Five pages take {used} seconds and fit into {minutes} minutes.',
  },
  over: {
    'zh-CN': '五页一共 {used} 秒，比 {minutes} 分钟多 {over} 秒。',
    en: 'Five pages take {used} seconds, {over} more than {minutes} minutes.',
  },
  untimed: {
    'zh-CN': '{count} 页写好了，先自己念一遍计时。',
    en: '{count} pages are written. Read them aloud and time it.',
  },
  page: { 'zh-CN': '第 {count} 页', en: 'Page {count}' },
  seconds: { 'zh-CN': '{title}，{seconds} 秒', en: '{title}, {seconds} seconds' },
  long: {
    'zh-CN': '第 {count} 页有 {length} 个字，坐在后面看不清。放一句短的。',
    en: 'Page {count} holds {length} characters: too much to read from afar. Use a short line.',
  },
  empty: { 'zh-CN': '还差一页：{page}。', en: 'One page is missing: {page}.' },
  cut: {
    'zh-CN': '从最长的“{page}”里，去掉一件事。',
    en: 'Take one thing out of the longest page, “{page}”.',
  },
  practise: {
    'zh-CN': '站着念 3 遍，看着人，别看屏幕。',
    en: 'Say it three times on your feet, looking at people.',
  },
  ask: {
    'zh-CN': '最后一页只求一件事，说清要什么。',
    en: 'Ask for one thing on the last page and say what it is.',
  },
  feedback: {
    'zh-CN': '请听的人各写一句：我记住了什么。',
    en: 'Ask each listener for one line: what I remember.',
  },
  own: { 'zh-CN': '写数时，只写自己店里的数。', en: 'Show numbers of your own shop only.' },
} satisfies Record<string, LocalText>;

/** Who I am, what is hard, what I do, how it went, what I ask for. */
const PAGES: readonly LocalText[] = [
  { 'zh-CN': '我是谁', en: 'Who I am' },
  { 'zh-CN': '客人的难处', en: 'What is hard for buyers' },
  { 'zh-CN': '我怎么做', en: 'What I do about it' },
  { 'zh-CN': '做到了什么', en: 'What came of it' },
  { 'zh-CN': '想请大家帮什么', en: 'What I ask for' },
];

const SHORT = 40;

export default coachActivity({
  id: 'roadshow-kit',
  title: { 'zh-CN': '品牌路演', en: 'Brand road show' },
  lead: {
    'zh-CN': '五页就够：我是谁，客人的难处，我怎么做，做到了什么，想请大家帮什么。一页一句话。',
    en: 'Five pages: who, what is hard, what you do, what came of it, what you ask. One line a page.',
  },
  minutes: 60,
  exampleEn: {
    '我是阿梅，织了十二年袜子': 'I am Mei and have knitted socks for twelve years',
    '老人的脚肿，袜口一勒就印子': 'Old feet swell, and tight cuffs leave marks',
    '袜口用松的织法，洗完不走样': 'A loose knit for the cuffs that keeps its shape',
    '今年回来买第二次的有 34 位': '34 came back this year',
    想请大家介绍一位做包装的师傅: 'Does anybody know a packer?',
  },
  who: 'group',
  agenda: [
    {
      minutes: 8,
      say: {
        'zh-CN': '说清楚为谁讲：邻居，买家，还是愿意帮忙的机构。',
        en: 'Say for whom it is: neighbours, buyers, or people who may help.',
      },
    },
    {
      minutes: 15,
      say: {
        'zh-CN': '每人写五页，一页一句话，写不出就先跳过。',
        en: 'Each writes five pages, one line each. Skip what does not come.',
      },
    },
    {
      minutes: 22,
      say: {
        'zh-CN': '两人一组，站着讲，同伴计时。讲完说一句记住的。',
        en: 'In pairs, standing, with a timer. After each, say the line that stayed.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '愿意的人上台讲 3 分钟，听的人写卡片。',
        en: 'Those who like speak for three minutes; listeners write cards.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '各改一页，写下哪天、向谁讲。',
        en: 'Each mends one page and writes down when and to whom.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '讲解大字窗口，或投影', en: 'The large-text window, or a projector' },
    { 'zh-CN': '听的卡片', en: 'Listener cards' },
    { 'zh-CN': '计时的钟', en: 'A clock' },
  ],
  sheet: {
    shape: { kind: 'table', rows: 'pages' },
    fields: [
      {
        kind: 'number',
        id: 'minutes',
        unit: 'minutes',
        least: 1,
        most: 30,
        label: { 'zh-CN': '有几分钟', en: 'Minutes you have' },
        optional: true,
      },
      {
        kind: 'rows',
        id: 'pages',
        label: { 'zh-CN': '五页', en: 'Five pages' },
        row: { 'zh-CN': '一页', en: 'a page' },
        least: 1,
        most: 5,
        given: PAGES,
        cells: [
          {
            kind: 'text',
            id: 'page',
            label: { 'zh-CN': '这页说什么', en: 'This page' },
            most: 20,
            optional: true,
          },
          {
            kind: 'text',
            id: 'text',
            label: { 'zh-CN': '页上的一句话', en: 'The line on it' },
            most: 80,
            lines: 2,
            optional: true,
          },
          {
            kind: 'number',
            id: 'seconds',
            unit: 'count',
            most: 1200,
            label: { 'zh-CN': '讲几秒', en: 'Seconds' },
            optional: true,
          },
        ],
      },
      {
        kind: 'text',
        id: 'feedback',
        label: { 'zh-CN': '听的人记住了什么', en: 'What listeners remembered' },
        most: 80,
        lines: 2,
        optional: true,
      },
    ],
    example: {
      minutes: '3',
      pages: [
        { text: '我是阿梅，织了十二年袜子', seconds: '30' },
        { text: '老人的脚肿，袜口一勒就印子', seconds: '40' },
        { text: '袜口用松的织法，洗完不走样', seconds: '50' },
        { text: '今年回来买第二次的有 34 位', seconds: '30' },
        { text: '想请大家介绍一位做包装的师傅', seconds: '20' },
      ],
      feedback: '',
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const pages = answers.rows('pages').flatMap((row) => {
        const title = PAGES[row.at]?.[language];
        if (title === undefined) return [];
        return [{ at: row.at, title, text: row.text('text'), seconds: row.number('seconds') }];
      });
      const written = pages.filter(({ text }) => text !== '');
      if (written.length === 0) return null;
      const minutes = answers.number('minutes');
      const used = pages.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
      const over = minutes === null ? 0 : used - minutes * 60;
      const missing = PAGES.find((_, at) => !written.some((page) => page.at === at));
      const [longest] = pages.toSorted((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
      const [wordy] = written.filter(({ text }) => [...text].length > SHORT);
      const feedback = answers.text('feedback');
      return {
        headline:
          minutes === null || used === 0
            ? t('untimed', { count: written.length })
            : t(over > 0 ? 'over' : 'fits', { used, minutes, over }),
        lines: pages.map(
          ({ title, text, seconds, at }): ResultLine => ({
            label: t('page', { count: at + 1 }),
            value: text ? quoted(text) : title,
            hint: seconds === null ? title : t('seconds', { title, seconds }),
          }),
        ),
        cautions: [
          ...(wordy ? [t('long', { count: wordy.at + 1, length: [...wordy.text].length })] : []),
          t('own'),
        ],
        next: [
          ...(missing ? [t('empty', { page: missing[language] })] : []),
          ...(over > 0 && longest ? [t('cut', { page: longest.title })] : []),
          ...(missing || over > 0 ? [] : [t('practise')]),
          ...(feedback ? [t('ask')] : [t('feedback')]),
        ],
      };
    },
  },
});
