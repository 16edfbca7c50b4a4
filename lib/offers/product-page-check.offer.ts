import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { worksheet } from './types';

const POINTS: readonly { readonly point: LocalText; readonly fix: LocalText }[] = [
  {
    point: { 'zh-CN': '首图在手机上看得清', en: 'First picture clear on a phone' },
    fix: {
      'zh-CN': '用手机看一眼首图，看不清就换一张。',
      en: 'Look at the first picture on a phone and change it if unclear.',
    },
  },
  {
    point: { 'zh-CN': '写了多大、多重', en: 'Size or weight is shown' },
    fix: {
      'zh-CN': '量一量，把大小写在前三屏里。',
      en: 'Measure it and put the size within three screens.',
    },
  },
  {
    point: { 'zh-CN': '看得出怎么用', en: 'Its use can be seen' },
    fix: {
      'zh-CN': '加一张正在用它的图。',
      en: 'Add one picture of it in use.',
    },
  },
  {
    point: { 'zh-CN': '价格说清买到几件', en: 'Price says how many pieces' },
    fix: {
      'zh-CN': '在价格旁写清有几件、含什么。',
      en: 'Say beside the price how many pieces it buys.',
    },
  },
  {
    point: { 'zh-CN': '邮费和几天到写明了', en: 'Postage and days are told' },
    fix: {
      'zh-CN': '写一句：邮费多少，几天能到。',
      en: 'Add a line: what postage costs and how many days.',
    },
  },
  {
    point: { 'zh-CN': '能不能退写明了', en: 'Returns are told' },
    fix: {
      'zh-CN': '写一句：怎么退，邮费谁出。',
      en: 'Add a line: how to return it and who pays postage.',
    },
  },
  {
    point: { 'zh-CN': '有一句店里的故事', en: 'One line of the shop’s story' },
    fix: {
      'zh-CN': '放进一句“我的故事”里的话。',
      en: 'Put in one line of “My story”.',
    },
  },
  {
    point: { 'zh-CN': '评价里的疑问回了', en: 'Questions in reviews answered' },
    fix: { 'zh-CN': '挑一条有疑问的评价，回一句。', en: 'Answer one review that asks something.' },
  },
  {
    point: { 'zh-CN': '常被问的写了出来', en: 'Common questions are listed' },
    fix: {
      'zh-CN': '写下最近被问得最多的 3 句和答案。',
      en: 'Write the three most common questions and answers.',
    },
  },
  {
    point: { 'zh-CN': '没有说过头的话', en: 'No words that go too far' },
    fix: {
      'zh-CN': '把“最”“第一”这类话换成看得见的事。',
      en: 'Replace words like “best” with a fact one can see.',
    },
  },
];

const said = {
  result: {
    'zh-CN': '看了 {answered} 条，{yes} 条已经有了。',
    en: 'Of {answered} points, {yes} are there.',
  },
  product: {
    'zh-CN': '{goods}：看了 {answered} 条，{yes} 条已经有了。',
    en: '{goods}: of {answered} points, {yes} are there.',
  },
  none: {
    'zh-CN': '答了的几条都是“说不好”，请别人拿手机看一看。',
    en: 'All answers so far are “not sure”. Let somebody look on a phone.',
  },
  full: {
    'zh-CN': '10 条都有了。下个月，请一位客人照着看一遍。',
    en: 'All ten are there. Next month, let a buyer go through the list.',
  },
  first: {
    'zh-CN': '先补上面写的，补好了用“改了有用吗”看一看。',
    en: 'Mend what stands above first, then look with “Did the change help?”.',
  },
  left: {
    'zh-CN': '还有 {count} 条没看，看完再定也好。',
    en: '{count} points are still open; you may look at them first.',
  },
  unsure: {
    'zh-CN': '有 {count} 条说不好，请一个没买过的人看看。',
    en: 'You were not sure about {count}. Ask somebody who never bought here.',
  },
  there: { 'zh-CN': '有', en: 'there' },
  notYet: { 'zh-CN': '还没有', en: 'not yet' },
  open: { 'zh-CN': '说不好', en: 'not sure' },
  figure: { 'zh-CN': '10 条里', en: 'Of ten points' },
} satisfies Record<string, LocalText>;

/** The points stand in results too. */
export const words = { ...said, points: POINTS };

const ANSWERS: readonly ChoiceOption[] = [
  { id: 'yes', label: said.there },
  { id: 'no', label: said.notYet },
  { id: 'unsure', label: said.open },
];

export default worksheet({
  id: 'product-page-check',
  title: { 'zh-CN': '商品页体检', en: 'Product page check' },
  lead: {
    'zh-CN': '挑看的人最多的一件货，用手机从上往下看，答 10 条。看完只补最前面的两处。',
    en: 'Take your most seen product, look at its page on a phone and answer ten points. Mend the first two.',
  },
  minutes: 10,
  exampleEn: {
    宽口棉袜: 'Wide cotton socks',
  },
  shape: { kind: 'checklist', rows: 'points' },
  fields: [
    {
      kind: 'text',
      id: 'goods',
      label: { 'zh-CN': '哪件货', en: 'Which product' },
      most: 20,
      optional: true,
    },
    {
      kind: 'rows',
      id: 'points',
      label: { 'zh-CN': '10 条', en: 'Ten points' },
      row: { 'zh-CN': '一条', en: 'a point' },
      least: 1,
      most: 10,
      given: POINTS.map(({ point }) => point),
      cells: [
        {
          kind: 'text',
          id: 'point',
          label: { 'zh-CN': '看什么', en: 'Point' },
          most: 30,
          optional: true,
        },
        {
          kind: 'choice',
          id: 'answer',
          label: { 'zh-CN': '有没有', en: 'Is it there?' },
          options: ANSWERS,
        },
      ],
    },
  ],
  example: {
    goods: '宽口棉袜',
    points: [
      { answer: 'yes' },
      { answer: 'no' },
      { answer: 'yes' },
      { answer: 'yes' },
      { answer: 'no' },
      { answer: 'yes' },
      { answer: 'no' },
      { answer: 'yes' },
      { answer: 'unsure' },
      { answer: 'yes' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(said, language);
    const rows = answers.rows('points').flatMap((row) => {
      const [point, answer] = [POINTS[row.at], row.choice('answer')];
      return point && answer ? [{ ...point, at: row.at, answer }] : [];
    });
    if (rows.length === 0) return null;
    const [yes, no, unsure] = ['yes', 'no', 'unsure'].map((id) =>
      rows.filter(({ answer }) => answer === id),
    ) as [typeof rows, typeof rows, typeof rows];
    const answered = yes.length + no.length;
    const goods = answers.text('goods');
    const slots = { answered, yes: yes.length, goods: quoted(goods) };
    const open = POINTS.length - rows.length;
    return {
      headline: answered === 0 ? t('none') : t(goods ? 'product' : 'result', slots),
      lines: no.slice(0, 2).map(({ point, fix }) => ({
        label: point[language],
        value: fix[language],
      })),
      figure: {
        kind: 'parts',
        title: t('figure'),
        parts: [
          { id: 'yes', name: t('there'), amount: yes.length, text: String(yes.length) },
          { id: 'no', name: t('notYet'), amount: no.length, text: String(no.length) },
          { id: 'unsure', name: t('open'), amount: unsure.length, text: String(unsure.length) },
        ].filter(({ amount }) => amount > 0),
      },
      cautions: [
        ...(open > 0 ? [t('left', { count: open })] : []),
        ...(unsure.length > 0 ? [t('unsure', { count: unsure.length })] : []),
      ],
      next: yes.length === POINTS.length ? [t('full')] : no.length > 0 ? [t('first')] : [],
    };
  },
});
