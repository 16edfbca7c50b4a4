import { speaker } from '../i18n/say';
import { money } from '../shared/format';
import type { LocalText } from '../shared/text';
import { resourceList } from './types';

export const words = {
  need: {
    'zh-CN': '找一样工具：帮“{stage}”做“{job}”。',
    en: 'Looking for a tool: for “{stage}”, to do “{job}”.',
  },
  noJob: {
    'zh-CN': '先写想让它做哪一件事，一件就好。',
    en: 'First write the one job it is to do.',
  },
  budget: { 'zh-CN': '一个月最多', en: 'At most each month' },
  free: { 'zh-CN': '先只看免费的', en: 'free ones first' },
  now: { 'zh-CN': '现在怎么做', en: 'How it is done now' },
  ask: { 'zh-CN': '装之前先问 4 样', en: 'Four things to ask first' },
  asks: {
    'zh-CN': '收多少钱？要看哪些数据？怎么停？停了数据还拿得走吗？',
    en: 'What does it cost? Which data does it take? How does one stop? Can one take the data along?',
  },
  own: {
    'zh-CN': '先看后台自己有没有：不少功能是自带的。',
    en: 'Look in your own back office first: many functions are built in.',
  },
  data: {
    'zh-CN': '要客人电话和地址的，先想清楚值不值。',
    en: 'Where it wants phone numbers and addresses of buyers, think twice.',
  },
  sum: {
    'zh-CN': '要付钱的，先用“这个工具值不值”算一算。',
    en: 'If it costs money, work out first whether it pays.',
  },
  try: {
    'zh-CN': '挑一样，试一周，再看另一样。',
    en: 'Choose one and try it for a week before the next.',
  },
} satisfies Record<string, LocalText>;

const STAGES = [
  { id: 'find', label: { 'zh-CN': '找客人', en: 'Find buyers' } },
  { id: 'show', label: { 'zh-CN': '给人看货', en: 'Show the goods' } },
  { id: 'sell', label: { 'zh-CN': '成交', en: 'Sell' } },
  { id: 'send', label: { 'zh-CN': '发货', en: 'Send' } },
  { id: 'care', label: { 'zh-CN': '照顾老客', en: 'Care for regulars' } },
] as const;

export default resourceList({
  id: 'tool-directory',
  title: { 'zh-CN': '免费和便宜的工具', en: 'Free and cheap tools' },
  lead: {
    'zh-CN': '做什么用、多少钱、要看什么数据、谁在哪天查过。一次最多看三张。',
    en: 'What it is for, its price, the data it takes, and when it was checked. Three cards at a time.',
  },
  minutes: 8,
  exampleEn: {
    打快递单: 'Printing parcel labels',
    '手写，一天 40 张': 'By hand, 40 a day',
  },
  cards: ['tool'],
  asks: ['topic', 'budget'],
  request: {
    fields: [
      {
        kind: 'choice',
        id: 'stage',
        label: { 'zh-CN': '帮哪一站', en: 'For which station' },
        options: STAGES,
      },
      {
        kind: 'text',
        id: 'job',
        most: 20,
        label: { 'zh-CN': '做哪一件事', en: 'Which job' },
        hint: {
          'zh-CN': '越小越好找，比如“打快递单”。',
          en: 'The smaller the easier: “print parcel labels”.',
        },
      },
      {
        kind: 'text',
        id: 'now',
        most: 40,
        optional: true,
        label: { 'zh-CN': '现在怎么做', en: 'How it is done now' },
      },
      {
        kind: 'number',
        id: 'budget',
        unit: 'money',
        optional: true,
        label: { 'zh-CN': '一个月最多付多少', en: 'Most to pay each month' },
      },
      {
        kind: 'choice',
        id: 'data',
        optional: true,
        label: { 'zh-CN': '它要不要看客人资料', en: 'Does it want buyers’ data' },
        options: [
          { id: 'no', label: { 'zh-CN': '用不着', en: 'No' } },
          { id: 'yes', label: { 'zh-CN': '要', en: 'Yes' } },
          { id: 'unsure', label: { 'zh-CN': '还不清楚', en: 'Not known yet' } },
        ],
      },
    ],
    example: {
      stage: 'send',
      job: '打快递单',
      now: '手写，一天 40 张',
      budget: '0',
      data: 'unsure',
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const [job, now] = [answers.text('job'), answers.text('now')];
      const stage = STAGES.find(({ id }) => id === answers.choice('stage'));
      const [budget, data] = [answers.number('budget'), answers.choice('data')];
      if (!job && !now && !stage && budget === null && !data) return null;
      return {
        headline: job && stage ? t('need', { job, stage: stage.label[language] }) : t('noJob'),
        lines: [
          ...(now ? [{ label: t('now'), value: now }] : []),
          ...(budget === null
            ? []
            : [
                {
                  label: t('budget'),
                  value: budget === 0 ? t('free') : money(budget, 'CNY', language),
                },
              ]),
          { label: t('ask'), value: t('asks') },
        ],
        cautions: data === 'yes' || data === 'unsure' ? [t('data')] : [],
        next: [t('own'), ...(budget ? [t('sum')] : []), t('try')],
      };
    },
  },
  none: {
    'zh-CN': '这里没有合适的。先看后台自带的功能，也可以在小组里问问别人用什么。',
    en: 'Nothing fits here. See what your back office has built in, or ask your group what they use.',
  },
});
