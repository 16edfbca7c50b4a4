import { loanCost } from '../maths/loan';
import { money, percent } from '../shared/format';
import { fill, type LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { calculator, type ResultLine } from './types';

export const words = {
  cheapest: {
    'zh-CN': '照这些数，“{name}”一共多付的钱最少：{cost}。',
    en: 'By these numbers “{name}” costs least in all: {cost}.',
  },
  one: {
    'zh-CN': '借这笔钱，一共多付 {cost}。',
    en: 'This loan costs {cost} in all.',
  },
  same: {
    'zh-CN': '这几家一共多付的钱一样多：{cost}。',
    en: 'These offers cost the same in all: {cost}.',
  },
  line: { 'zh-CN': '“{name}”每个月还', en: '“{name}”, paid back each month' },
  hint: {
    'zh-CN': '一共多付 {cost}，真的年利率 {rate}',
    en: '{cost} more than was lent; true yearly rate {rate}',
  },
  leftShare: {
    'zh-CN': '“{name}”每个月要还的，占店里留下的钱的 {share}。',
    en: 'Paying “{name}” back takes {share} of the money the shop keeps each month.',
  },
  leftNone: {
    'zh-CN': '每个月留下的钱是 0，还款要从别处来。',
    en: 'The shop keeps nothing each month, so the payments would come from elsewhere.',
  },
  figure: { 'zh-CN': '一共多付多少', en: 'Cost in all' },
  fee: {
    'zh-CN': '少收一点手续费，真的年利率会低很多。',
    en: 'A smaller fee lowers the true rate a good deal.',
  },
  shorter: {
    'zh-CN': '借得短一些，一共多付的会少，每个月要还的会多。',
    en: 'A shorter loan costs less in all, and more each month.',
  },
  ask: {
    'zh-CN': '签字前问清：提前还要不要另付钱，晚还一天多付多少。',
    en: 'Before signing ask: what does paying early cost, and what does a late day cost?',
  },
} satisfies Record<string, LocalText>;

export default calculator({
  id: 'loan-cost',
  title: { 'zh-CN': '借钱要花多少', en: 'What a loan costs' },
  lead: {
    'zh-CN': '把几家的条件写进来，看看一共要多付多少。这里不推荐任何一家。',
    en: 'Write in what several lenders offer and see the whole cost. None of them is recommended here.',
  },
  minutes: 5,
  exampleEn: {
    甲: 'A',
    乙: 'B',
  },
  sources: [
    {
      text: {
        'zh-CN': '等额还款的算式；真的年利率，按到手的钱和每月还款倒推',
        en: 'Formula of equal payments; the true rate is found from what is received and paid',
      },
    },
  ],
  fields: [
    {
      kind: 'rows',
      id: 'offers',
      label: { 'zh-CN': '几家的条件', en: 'The offers' },
      row: { 'zh-CN': '一家', en: 'an offer' },
      least: 1,
      most: 3,
      cells: [
        {
          kind: 'text',
          id: 'name',
          label: { 'zh-CN': '叫什么', en: 'Name' },
          most: 20,
        },
        {
          kind: 'number',
          id: 'amount',
          unit: 'money',
          least: 1,
          label: { 'zh-CN': '借多少', en: 'Amount' },
        },
        {
          kind: 'number',
          id: 'rate',
          unit: 'share',
          label: { 'zh-CN': '一年的利率', en: 'Yearly rate' },
        },
        {
          kind: 'number',
          id: 'months',
          unit: 'months',
          least: 1,
          label: { 'zh-CN': '分几个月还', en: 'Months' },
        },
        {
          kind: 'number',
          id: 'fee',
          unit: 'money',
          label: { 'zh-CN': '先扣的手续费', en: 'Fee kept back' },
          hint: { 'zh-CN': '没有就写 0。', en: 'Write 0 where there is none.' },
        },
      ],
    },
    {
      kind: 'number',
      id: 'left',
      unit: 'money',
      optional: true,
      label: { 'zh-CN': '店里一个月留下多少钱', en: 'Money the shop keeps each month' },
      hint: {
        'zh-CN': '卖货的钱减去货款、运费、平台费和广告费。',
        en: 'Sales less goods, postage, platform fees and ads.',
      },
    },
  ],
  example: {
    offers: [
      { name: '甲', amount: '20,000', rate: '4%', months: '12', fee: '400' },
      { name: '乙', amount: '20,000', rate: '6%', months: '12', fee: '0' },
    ],
    left: '3,000',
  },
  reckon(answers, { language }) {
    const t = (key: keyof typeof words, slots: Record<string, string> = {}) =>
      fill(words[key][language], slots);
    const yuan = (amount: number) => money(Math.round(amount), 'CNY', language);
    const found = answers.rows('offers').map((row) => ({
      name: row.text('name'),
      result: loanCost({
        amount: row.number('amount'),
        yearlyRate: row.number('rate'),
        months: row.number('months'),
        fee: row.number('fee'),
      }),
    }));
    const refused = found.find(({ result }) => result.verdict === 'refused');
    if (refused) return toldRefusal(refused.result, language);
    const loans = found.flatMap(({ name, result }) =>
      result.value ? [{ name, ...result.value, cautions: result.cautions }] : [],
    );
    const [cheapest, dearest] = [...loans].sort((a, b) => a.cost - b.cost);
    if (!cheapest) return toldRefusal({ cautions: ['nothing-counted'] }, language);
    const left = answers.number('left');
    const slots = { name: cheapest.name, cost: yuan(cheapest.cost) };
    const same = dearest && Math.round(dearest.cost) === Math.round(cheapest.cost);
    const cautions = cautionTexts(
      loans.flatMap((loan) => loan.cautions),
      language,
    );
    if (left === 0) cautions.push(t('leftNone'));
    if (left)
      cautions.push(
        ...loans.map(({ name, payment }) =>
          t('leftShare', { name, share: percent(payment / left, 0) }),
        ),
      );
    return {
      headline: t(loans.length === 1 ? 'one' : same ? 'same' : 'cheapest', slots),
      lines: loans.map(
        ({ name, payment, cost, trueYearlyRate }): ResultLine => ({
          label: t('line', { name }),
          value: yuan(payment),
          hint: t('hint', { cost: yuan(cost), rate: percent(trueYearlyRate) }),
        }),
      ),
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: loans.map(({ name, cost }, at) => ({
          id: String(at),
          name,
          amount: Math.max(0, cost),
          text: yuan(cost),
        })),
      },
      cautions,
      next: [
        ...(loans.some((loan) => loan.cautions.includes('fee-raises-rate')) ? [t('fee')] : []),
        t('shorter'),
        t('ask'),
      ],
    };
  },
});
