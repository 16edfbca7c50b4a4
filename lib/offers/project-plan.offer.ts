import { speaker } from '../i18n/say';
import { money } from '../shared/format';
import type { LocalText } from '../shared/text';
import { fields, PAPERS } from './project-plan.fields';
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
  monthsText: { 'zh-CN': '{months} 个月一共收到 {sum}', en: '{sum} paid (months: {months})' },
  sixMonths: {
    'zh-CN': '这里留了 6 个月的位置，可以慢慢补齐。',
    en: 'There is room for six months. The rest can be added bit by bit.',
  },
  figure: { 'zh-CN': '钱怎么用', en: 'How the money is used' },
  papersMissing: {
    'zh-CN': '这几样材料还没勾：{papers}。',
    en: 'Papers not ticked so far: {papers}.',
  },
  papersVary: {
    'zh-CN': '每一项资金要的材料都不同，先打电话问清。',
    en: 'Each fund asks for other papers, so call and ask first.',
  },
  log: {
    'zh-CN': '交了 {sent} 次，有回音 {answered} 次。',
    en: 'Sent: {sent}. Answered: {answered}.',
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
export default worksheet({
  id: 'project-plan',
  title: { 'zh-CN': '项目计划书', en: 'Project plan' },
  lead: {
    'zh-CN': '七个白话问题，写完就是一页计划书。申请资金、谈合作都用得上。',
    en: 'Seven plain questions make a plan of one page, for funds and for partners.',
  },
  minutes: 40,
  exampleEn: {
    '夫妻两人，做棉袜 3 年，自己打样。': 'A couple, three years of cotton socks, own samples.',
    '棉袜礼盒，多是买给父母的。': 'Boxes of cotton socks, mostly for parents.',
    '年底礼盒问的人多，一台机器包不过来。': 'Many ask for gift boxes; one machine is too slow.',
    包装机: 'Packing machine',
    礼盒: 'Gift boxes',
    '9 月': 'September',
    '10 月': 'October',
    '机器坏了就先手工包，每天少发 20 单。':
      'If the machine breaks we pack by hand, 20 orders fewer a day.',
    '1 月底前每天能发 60 单。': 'By the end of January, 60 orders a day.',
    区里的创业服务处: 'The district’s office for new shops',
  },
  shape: { kind: 'questions' },
  fields,
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
