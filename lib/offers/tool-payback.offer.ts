import { speaker } from '../i18n/say';
import { toolPayback } from '../maths/tool';
import { money, plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { toldRefusal } from './refusal';
import { calculator } from './types';

export const words = {
  worth: {
    'zh-CN': '照这些数，付了钱一个月还多 {net}，用得着。',
    en: 'By these numbers it pays: {net} more each month after its price.',
  },
  notYet: {
    'zh-CN': '照这些数，一个月少 {net}，先不急着买。',
    en: 'By these numbers it takes {net} more than it brings each month. It can wait.',
  },
  even: {
    'zh-CN': '照这些数，不多也不少，看用着顺不顺手。',
    en: 'By these numbers it comes out even. What counts is whether it is handy.',
  },
  trial: {
    'zh-CN': '这几个数是估的，先免费试用，记下真的省了几小时。',
    en: 'These numbers are guesses. Use the free trial first and note the hours really saved.',
  },
  time: { 'zh-CN': '省下的时间值', en: 'Time saved is worth' },
  timeHint: { 'zh-CN': '{hours} 小时 × 每小时 {value}', en: '{hours} h × {value} an hour' },
  extra: { 'zh-CN': '多留下的钱', en: 'More money left' },
  fee: { 'zh-CN': '一个月付', en: 'Price each month' },
  net: { 'zh-CN': '一个月算下来', en: 'Each month in all' },
  more: { 'zh-CN': '多 {net}', en: '{net} more' },
  less: { 'zh-CN': '少 {net}', en: '{net} less' },
  need: { 'zh-CN': '要省几小时才不亏', en: 'Hours to save so that nothing is lost' },
  needText: { 'zh-CN': '{hours} 小时', en: '{hours} h' },
  needNone: { 'zh-CN': '不省时间也够付', en: 'none: the extra money covers it' },
  needUnknown: {
    'zh-CN': '时间写 0 元，光省时间补不回来',
    en: 'at 0 yuan an hour, time alone does not cover it',
  },
  year: { 'zh-CN': '一年一共付', en: 'Price of a year' },
  figure: { 'zh-CN': '一个月的进和出', en: 'What a month brings and takes' },
  brings: { 'zh-CN': '带来', en: 'Brings' },
  takes: { 'zh-CN': '付出', en: 'Takes' },
  guessed: {
    'zh-CN': '省几小时是估的，用之前先数一周。',
    en: 'The hours are a guess. Count them for a week first.',
  },
  first: {
    'zh-CN': '先看后台有没有免费的同样功能。',
    en: 'See first whether the back office has the same for nothing.',
  },
  month: {
    'zh-CN': '能按月就先按月，一年后的事不好说。',
    en: 'Pay by the month where you can; a year ahead is hard to tell.',
  },
  count: {
    'zh-CN': '用满一个月，把真的小时数填回来再算。',
    en: 'After a month fill in the real hours and look again.',
  },
} satisfies Record<string, LocalText>;

export default calculator({
  id: 'tool-payback',
  title: { 'zh-CN': '这个工具值不值', en: 'Does this tool pay' },
  lead: {
    'zh-CN': '把月费、省下的时间和多留下的钱放在一起，看看划不划算。',
    en: 'Lay its price beside the time it saves and the money it leaves.',
  },
  minutes: 4,
  sources: [
    {
      text: {
        'zh-CN': '省的小时 × 一小时值多少，加多留下的钱，减月费',
        en: 'Each month: hours saved × worth of an hour + extra money left − price',
      },
    },
  ],
  fields: [
    {
      kind: 'number',
      id: 'fee',
      unit: 'money',
      label: { 'zh-CN': '一个月付多少', en: 'Price each month' },
      hint: { 'zh-CN': '按年收的，除以 12。', en: 'Divide a yearly price by 12.' },
    },
    {
      kind: 'number',
      id: 'hours',
      unit: 'hours',
      most: 744,
      label: { 'zh-CN': '一个月省几小时', en: 'Hours saved each month' },
    },
    {
      kind: 'number',
      id: 'value',
      unit: 'money',
      label: { 'zh-CN': '一小时值多少', en: 'Worth of one hour' },
      hint: {
        'zh-CN': '请人来做这活要付多少，就写多少。',
        en: 'What you would pay somebody for this work.',
      },
    },
    {
      kind: 'number',
      id: 'extra',
      unit: 'money',
      label: { 'zh-CN': '一个月多留下多少钱', en: 'More money left each month' },
      hint: {
        'zh-CN': '扣掉货款的。没把握就写 0。',
        en: 'After the cost of goods. Write 0 if you are not sure.',
      },
    },
    {
      kind: 'choice',
      id: 'sure',
      optional: true,
      label: { 'zh-CN': '省的小时是怎么来的', en: 'Where the hours come from' },
      options: [
        { id: 'counted', label: { 'zh-CN': '数过的', en: 'Counted' } },
        { id: 'guess', label: { 'zh-CN': '估的', en: 'A guess' } },
      ],
    },
    {
      kind: 'choice',
      id: 'trial',
      optional: true,
      label: { 'zh-CN': '能不能免费试', en: 'Is there a free trial' },
      options: [
        { id: 'yes', label: { 'zh-CN': '能', en: 'Yes' } },
        { id: 'no', label: { 'zh-CN': '没有', en: 'No' } },
      ],
    },
  ],
  example: { fee: '99', hours: '6', value: '20', extra: '0', sure: 'counted', trial: 'no' },
  reckon(answers, { language }) {
    const t = speaker(words, language);
    const yuan = (amount: number) => money(Math.round(amount * 10) / 10, 'CNY', language);
    const [fee, hours, value, extra] = (['fee', 'hours', 'value', 'extra'] as const).map((id) =>
      answers.number(id),
    );
    const inputs = {
      fee: fee ?? null,
      hours: hours ?? null,
      hourValue: value ?? null,
      extra: extra ?? null,
    };
    const result = toolPayback(inputs);
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const net = result.value;
    const guess = answers.choice('sure') === 'guess';
    const tryFirst = guess && answers.choice('trial') === 'yes';
    const { fee: price, hourValue, extra: more } = inputs;
    const gap = (price ?? 0) - (more ?? 0);
    const saved = (hours ?? 0) * (hourValue ?? 0);
    const amount = yuan(Math.abs(net));
    return {
      headline: tryFirst
        ? t('trial')
        : t(net > 0 ? 'worth' : net < 0 ? 'notYet' : 'even', { net: amount }),
      lines: [
        {
          label: t('time'),
          value: yuan(saved),
          hint: t('timeHint', { hours: plain(hours ?? 0, 1), value: yuan(hourValue ?? 0) }),
        },
        { label: t('extra'), value: yuan(more ?? 0) },
        { label: t('fee'), value: yuan(price ?? 0) },
        { label: t('net'), value: t(net < 0 ? 'less' : 'more', { net: amount }) },
        {
          label: t('need'),
          value:
            gap <= 0
              ? t('needNone')
              : hourValue
                ? t('needText', { hours: plain(gap / hourValue, 1) })
                : t('needUnknown'),
        },
        { label: t('year'), value: yuan((price ?? 0) * 12) },
      ],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: [
          {
            id: 'brings',
            name: t('brings'),
            amount: saved + (more ?? 0),
            text: yuan(saved + (more ?? 0)),
          },
          { id: 'takes', name: t('takes'), amount: price ?? 0, text: yuan(price ?? 0), here: true },
        ],
      },
      cautions: guess && !tryFirst ? [t('guessed')] : [],
      next: [t('first'), ...(net > 0 ? [t('month')] : []), t('count')],
    };
  },
});
