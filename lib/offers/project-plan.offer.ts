import { money } from '../shared/format';
import type { LocalText } from '../shared/text';
import { speaker } from './speaker';
import { worksheet } from './types';

export const words = {
  missing: { 'zh-CN': '还差 {count} 样：{items}。', en: 'Still missing: {items}.' },
  whole: {
    'zh-CN': '七个问题都写了，可以请人看一遍。',
    en: 'All seven questions are answered. Somebody can read it now.',
  },
  who: { 'zh-CN': '我们是谁', en: 'Who we are' },
  sell: { 'zh-CN': '我们卖什么', en: 'What we sell' },
  why: { 'zh-CN': '为什么是现在', en: 'Why now' },
  uses: { 'zh-CN': '钱怎么用', en: 'How the money is used' },
  numbers: { 'zh-CN': '最近几个月的数', en: 'Numbers of the last months' },
  risk: { 'zh-CN': '可能的难处', en: 'What may be hard' },
  result: { 'zh-CN': '想看到的结果', en: 'The result we want' },
  useTotal: { 'zh-CN': '一共要用 {sum}', en: '{sum} in all' },
  monthsText: { 'zh-CN': '{months} 个月一共收到 {sum}', en: '{sum} paid in {months} months' },
  sixMonths: {
    'zh-CN': '多数表格要看 6 个月的数，可以慢慢补齐。',
    en: 'Many forms ask for six months. The rest can be added bit by bit.',
  },
  figure: { 'zh-CN': '钱怎么用', en: 'How the money is used' },
  papersMissing: { 'zh-CN': '材料还缺：{papers}。', en: 'Papers still missing: {papers}.' },
  papersVary: {
    'zh-CN': '每一项资金要的材料都不同，先打电话问清。',
    en: 'Each fund asks for other papers, so call and ask first.',
  },
  log: {
    'zh-CN': '{sent} 次申请，{answered} 次有了回音。',
    en: 'Applications: {sent}. Answered: {answered}.',
  },
  logLabel: { 'zh-CN': '申请记录', en: 'Applications' },
  refused: {
    'zh-CN': '没批的那次，问问原因，写进表里。',
    en: 'For the one that was turned down, ask why and write it into the list.',
  },
  first: {
    'zh-CN': '先写最短的一格：我们卖什么。',
    en: 'Begin with the shortest one: what we sell.',
  },
  read: {
    'zh-CN': '念给家里人听一遍，听不懂的地方改一改。',
    en: 'Read it aloud to somebody at home, and change what is unclear.',
  },
  glue: { 'zh-CN': '、', en: ', ' },
} satisfies Record<string, LocalText>;

const QUESTIONS = ['who', 'sell', 'why', 'uses', 'numbers', 'risk', 'result'] as const;
const PAPERS = [
  { id: 'licence', label: { 'zh-CN': '营业执照', en: 'Business licence' } },
  { id: 'id', label: { 'zh-CN': '身份证复印件', en: 'Copy of the identity card' } },
  { id: 'bill', label: { 'zh-CN': '平台结算单', en: 'Settlement bills' } },
  { id: 'bank', label: { 'zh-CN': '银行流水', en: 'Bank statements' } },
  { id: 'quote', label: { 'zh-CN': '要买的东西的报价', en: 'Quotes for what will be bought' } },
] as const;

export default worksheet({
  id: 'project-plan',
  title: { 'zh-CN': '项目计划书', en: 'Project plan' },
  lead: {
    'zh-CN': '七个白话问题，写完就是一页计划书。申请资金、谈合作都用得上。',
    en: 'Seven plain questions make a plan of one page, for funds and for partners.',
  },
  minutes: 40,
  shape: { kind: 'questions' },
  fields: [
    {
      kind: 'text',
      id: 'who',
      most: 120,
      lines: 3,
      label: { 'zh-CN': '1 我们是谁', en: '1 Who we are' },
      hint: {
        'zh-CN': '几个人，做了多久，会什么。',
        en: 'How many people, since when, what you are good at.',
      },
    },
    {
      kind: 'text',
      id: 'sell',
      most: 120,
      lines: 3,
      label: { 'zh-CN': '2 我们卖什么', en: '2 What we sell' },
      hint: { 'zh-CN': '卖给谁，他们为什么来买。', en: 'To whom, and why they buy.' },
    },
    {
      kind: 'text',
      id: 'why',
      most: 120,
      lines: 3,
      label: { 'zh-CN': '3 为什么是现在', en: '3 Why now' },
      hint: {
        'zh-CN': '最近什么变了，想做哪件事。',
        en: 'What has changed lately, and what you want to do.',
      },
    },
    {
      kind: 'rows',
      id: 'uses',
      label: { 'zh-CN': '4 钱怎么用', en: '4 How the money is used' },
      row: { 'zh-CN': '一笔', en: 'an item' },
      least: 1,
      most: 8,
      cells: [
        { kind: 'text', id: 'what', most: 20, label: { 'zh-CN': '用在哪里', en: 'For what' } },
        {
          kind: 'number',
          id: 'amount',
          unit: 'money',
          label: { 'zh-CN': '多少钱', en: 'How much' },
        },
      ],
    },
    {
      kind: 'rows',
      id: 'months',
      label: { 'zh-CN': '5 最近几个月的数', en: '5 Numbers of the last months' },
      hint: {
        'zh-CN': '照后台抄，没有的月份空着。',
        en: 'Copy them from the back office; leave blank what is not there.',
      },
      row: { 'zh-CN': '一个月', en: 'a month' },
      least: 1,
      most: 6,
      cells: [
        { kind: 'text', id: 'month', most: 12, label: { 'zh-CN': '哪个月', en: 'Month' } },
        {
          kind: 'number',
          id: 'paid',
          unit: 'money',
          metric: 'paid-amount',
          label: { 'zh-CN': '收到多少付款', en: 'Paid by buyers' },
        },
        {
          kind: 'number',
          id: 'buyers',
          unit: 'count',
          metric: 'buyers',
          optional: true,
          label: { 'zh-CN': '付钱的人', en: 'Buyers' },
        },
      ],
    },
    {
      kind: 'text',
      id: 'risk',
      most: 120,
      lines: 3,
      label: { 'zh-CN': '6 可能的难处', en: '6 What may be hard' },
      hint: { 'zh-CN': '碰到了打算怎么办。', en: 'And what you would do then.' },
    },
    {
      kind: 'text',
      id: 'result',
      most: 120,
      lines: 3,
      label: { 'zh-CN': '7 想看到的结果', en: '7 The result we want' },
      hint: { 'zh-CN': '说得出数和日子最好。', en: 'Best with a number and a day.' },
    },
    {
      kind: 'choices',
      id: 'papers',
      optional: true,
      label: { 'zh-CN': '手上有的材料', en: 'Papers at hand' },
      options: PAPERS,
    },
    {
      kind: 'rows',
      id: 'log',
      optional: true,
      label: { 'zh-CN': '申请记录', en: 'Applications' },
      row: { 'zh-CN': '一次申请', en: 'an application' },
      least: 0,
      most: 10,
      cells: [
        { kind: 'text', id: 'where', most: 24, label: { 'zh-CN': '向哪里', en: 'Where' } },
        {
          kind: 'choice',
          id: 'state',
          label: { 'zh-CN': '到哪一步', en: 'How far' },
          options: [
            { id: 'applied', label: { 'zh-CN': '交了', en: 'Handed in' } },
            { id: 'approved', label: { 'zh-CN': '批了', en: 'Granted' } },
            { id: 'refused', label: { 'zh-CN': '没批', en: 'Turned down' } },
          ],
        },
        {
          kind: 'text',
          id: 'reason',
          most: 40,
          optional: true,
          label: { 'zh-CN': '说的原因', en: 'Reason given' },
        },
      ],
    },
  ],
  example: {
    who: '夫妻两人，做棉袜 3 年，自己打样。',
    sell: '棉袜礼盒，多是买给父母的。',
    why: '年底礼盒问的人多，一台机器包不过来。',
    uses: [
      { what: '包装机', amount: '3,000' },
      { what: '礼盒', amount: '2,000' },
    ],
    months: [
      { month: '9 月', paid: '12,400', buyers: '210' },
      { month: '10 月', paid: '15,600', buyers: '264' },
    ],
    risk: '机器坏了就先手工包，每天少发 20 单。',
    result: '1 月底前每天能发 60 单。',
    papers: ['licence', 'id'],
    log: [{ where: '区里的创业服务处', state: 'applied', reason: '' }],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const yuan = (amount: number) => money(Math.round(amount), 'CNY', language);
    const uses = answers
      .rows('uses')
      .filter((row) => row.text('what') && row.number('amount') !== null);
    const months = answers
      .rows('months')
      .filter((row) => row.text('month') && row.number('paid') !== null);
    const log = answers.rows('log').filter((row) => row.text('where') && row.choice('state'));
    const answered = (id: (typeof QUESTIONS)[number]) =>
      id === 'uses'
        ? uses.length > 0
        : id === 'numbers'
          ? months.length > 0
          : answers.text(id) !== '';
    const missing = QUESTIONS.filter((id) => !answered(id));
    if (missing.length === QUESTIONS.length && log.length === 0) return null;
    const total = (rows: typeof uses, id: string) =>
      rows.reduce((sum, row) => sum + (row.number(id) ?? 0), 0);
    const glue = words.glue[language];
    const textOf = (id: (typeof QUESTIONS)[number]) => {
      if (id === 'uses') return t('useTotal', { sum: yuan(total(uses, 'amount')) });
      if (id === 'numbers')
        return t('monthsText', { months: months.length, sum: yuan(total(months, 'paid')) });
      return answers.text(id);
    };
    const held = answers.choices('papers');
    const lacking = PAPERS.filter(({ id }) => !held.includes(id)).map(
      ({ label }) => label[language],
    );
    return {
      headline: missing.length
        ? t('missing', { count: missing.length, items: missing.map((id) => t(id)).join(glue) })
        : t('whole'),
      lines: [
        ...QUESTIONS.filter(answered).map((id) => ({ label: t(id), value: textOf(id) })),
        ...(log.length
          ? [
              {
                label: t('logLabel'),
                value: t('log', {
                  sent: log.length,
                  answered: log.filter((row) => row.choice('state') !== 'applied').length,
                }),
              },
            ]
          : []),
      ],
      figure:
        uses.length > 1 && total(uses, 'amount') > 0
          ? {
              kind: 'parts',
              title: t('figure'),
              parts: uses.map((row) => ({
                id: String(row.at),
                name: row.text('what'),
                amount: row.number('amount') ?? 0,
                text: yuan(row.number('amount') ?? 0),
              })),
            }
          : null,
      cautions: [
        ...(lacking.length ? [t('papersMissing', { papers: lacking.join(glue) })] : []),
        t('papersVary'),
        ...(months.length > 0 && months.length < 6 ? [t('sixMonths')] : []),
      ],
      next: [
        ...(answered('sell') ? [] : [t('first')]),
        ...(missing.length === 0 ? [t('read')] : []),
        ...(log.some((row) => row.choice('state') === 'refused' && !row.text('reason'))
          ? [t('refused')]
          : []),
      ],
    };
  },
});
