import { speaker } from '../i18n/say';
import { money } from '../shared/format';
import type { LocalText } from '../shared/text';
import { resourceList } from './types';

export const words = {
  call: {
    'zh-CN': '您好，我开一家小店，{form}。想问“{topic}”，我这样的能申请吗？',
    en: 'Hello, I run a small shop, {form}. May a shop like mine apply for “{topic}”?',
  },
  callShort: {
    'zh-CN': '您好，我想问“{topic}”，小店能申请吗？',
    en: 'Hello, may a small shop apply for “{topic}”?',
  },
  noTopic: { 'zh-CN': '先写要问的是哪一项。', en: 'First write which one you ask about.' },
  months: { 'zh-CN': '开店多久', en: 'In business' },
  monthsText: { 'zh-CN': '{months} 个月', en: 'months: {months}' },
  use: { 'zh-CN': '钱打算用在', en: 'The money is for' },
  amount: { 'zh-CN': '大约要', en: 'About' },
  askLabel: { 'zh-CN': '接着问这 4 样', en: 'Four more questions' },
  asks: {
    'zh-CN': '要哪些材料？截止哪一天？最多给多少？几时有回音？',
    en: 'Which papers? Which closing day? How much at most? When will there be an answer?',
  },
  note: {
    'zh-CN': '挂电话前，记下对方的姓名和今天的日期。',
    en: 'Before hanging up, note the person’s name and today’s date.',
  },
  plan: {
    'zh-CN': '能申请的话，打开“项目计划书”写一页。',
    en: 'If you may apply, open the project plan and write one page.',
  },
  noUse: {
    'zh-CN': '写一句钱用在哪里，问起来更清楚。',
    en: 'Add a word on what the money is for, and the question becomes clearer.',
  },
} satisfies Record<string, LocalText>;

const FORMS = {
  sole: { 'zh-CN': '是个体工商户', en: 'registered as a sole trader' },
  company: { 'zh-CN': '是公司', en: 'registered as a company' },
  unregistered: { 'zh-CN': '是自然人网店', en: 'run in my own name online' },
  cooperative: { 'zh-CN': '是合作社', en: 'part of a cooperative' },
} satisfies Record<string, LocalText>;

export default resourceList({
  id: 'funding-directory',
  title: { 'zh-CN': '扶持资金', en: 'Support funds' },
  lead: {
    'zh-CN': '谁在给、给谁、要什么材料、到哪天。拿不准的会写“要问一下”。',
    en: 'Who gives, to whom, which papers, until when. Where it is unclear, it says “ask first”.',
  },
  minutes: 10,
  exampleEn: {
    创业补贴: 'Grant for new shops',
    买一台包装机: 'Buy a packing machine',
  },
  cards: ['fund'],
  asks: ['city', 'form', 'months', 'people'],
  request: {
    fields: [
      {
        kind: 'text',
        id: 'topic',
        most: 30,
        label: { 'zh-CN': '要问的是哪一项', en: 'Which one you ask about' },
        hint: { 'zh-CN': '照卡片上的名字抄。', en: 'Copy the name from the card.' },
      },
      {
        kind: 'choice',
        id: 'form',
        optional: true,
        label: { 'zh-CN': '店是怎么登记的', en: 'How the shop is registered' },
        options: [
          { id: 'sole', label: { 'zh-CN': '个体工商户', en: 'Sole trader' } },
          { id: 'company', label: { 'zh-CN': '公司', en: 'Company' } },
          {
            id: 'unregistered',
            label: { 'zh-CN': '没登记的网店', en: 'Online shop without registration' },
          },
          { id: 'cooperative', label: { 'zh-CN': '合作社', en: 'Cooperative' } },
        ],
      },
      {
        kind: 'number',
        id: 'months',
        unit: 'months',
        optional: true,
        label: { 'zh-CN': '开店几个月了', en: 'Months in business' },
      },
      {
        kind: 'text',
        id: 'use',
        most: 40,
        optional: true,
        label: { 'zh-CN': '钱打算用在哪里', en: 'What the money is for' },
      },
      {
        kind: 'number',
        id: 'amount',
        unit: 'money',
        optional: true,
        label: { 'zh-CN': '大约要多少', en: 'About how much' },
      },
    ],
    example: {
      topic: '创业补贴',
      form: 'sole',
      months: '14',
      use: '买一台包装机',
      amount: '3,000',
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const topic = answers.text('topic');
      const form = answers.choice('form');
      const [months, amount] = [answers.number('months'), answers.number('amount')];
      const use = answers.text('use');
      if (!topic)
        return form || months !== null || use || amount !== null
          ? { headline: t('noTopic') }
          : null;
      const formText = form && form in FORMS ? FORMS[form as keyof typeof FORMS][language] : null;
      return {
        headline: formText ? t('call', { form: formText, topic }) : t('callShort', { topic }),
        lines: [
          ...(months === null ? [] : [{ label: t('months'), value: t('monthsText', { months }) }]),
          ...(use ? [{ label: t('use'), value: use }] : []),
          ...(amount === null
            ? []
            : [{ label: t('amount'), value: money(amount, 'CNY', language) }]),
          { label: t('askLabel'), value: t('asks') },
        ],
        next: [...(use ? [] : [t('noUse')]), t('note'), t('plan')],
      };
    },
  },
  none: {
    'zh-CN': '这里没有合适的卡。可以打 12345 问，也可以去社区的便民服务点问。',
    en: 'No card fits here. You can call 12345, or ask at the service desk of your neighbourhood.',
  },
});
