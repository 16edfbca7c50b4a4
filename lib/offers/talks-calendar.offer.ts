import { speaker } from '../i18n/say';
import { daysBetween } from '../shared/days';
import type { LocalText } from '../shared/text';
import { dayText, quoted } from './told-text';
import { resourceList } from './types';

export const words = {
  when: {
    'zh-CN': '{talk}在 {day}，还有 {days} 天。',
    en: '{talk} is on {day}; days to go: {days}.',
  },
  today: { 'zh-CN': '{talk}就在今天。', en: '{talk} is today.' },
  past: {
    'zh-CN': '{talk}已经过了，可以问问有没有笔记。',
    en: '{talk} is over; ask whether there are notes.',
  },
  noDay: {
    'zh-CN': '去之前先问清{talk}是哪天。',
    en: 'Before going, ask on which day {talk} takes place.',
  },
  begun: { 'zh-CN': '先写想听的是哪一场。', en: 'First write which talk it is.' },
  letter: { 'zh-CN': '可以照抄的话', en: 'Words to copy' },
  hello: { 'zh-CN': '您好，我想来听{talk}。', en: 'Hello, I would like to come to {talk}.' },
  question: { 'zh-CN': '我最想问的是：{question}。', en: 'My main question: {question}.' },
  free: { 'zh-CN': '请问收费吗，要不要先报名？', en: 'Is there a fee, and do I need to sign up?' },
  elder: { 'zh-CN': '我手脚慢，能坐前排吗？', en: 'I take things slowly. May I sit in the front?' },
  online: { 'zh-CN': '来不了的话，能在线上听吗？', en: 'If I can not come, may I listen online?' },
  selling: {
    'zh-CN': '听的时候分一分：哪些是经验，哪些在卖课。',
    en: 'While listening, tell experience apart from selling a course.',
  },
  one: {
    'zh-CN': '带一个问题去，带一件能试的事回来。',
    en: 'Take one question along, and bring one thing to try back.',
  },
  pay: {
    'zh-CN': '要先交很多钱才教的，先放一放，问问同行。',
    en: 'Where much money is asked first, wait and ask other shops.',
  },
} satisfies Record<string, LocalText>;

export default resourceList({
  id: 'talks-calendar',
  title: { 'zh-CN': '最近的分享会', en: 'Talks coming up' },
  lead: {
    'zh-CN': '附近的分享会和课，近的排前面。去之前先想好一个问题。',
    en: 'Talks and courses, the nearest first. Think of one question before you go.',
  },
  minutes: 5,
  exampleEn: {
    小店怎么看数据: 'Data for small shops',
    人少的时候怎么看: 'What to read when few people come',
  },
  cards: ['talk', 'course'],
  asks: ['city', 'topic'],
  request: {
    fields: [
      { kind: 'text', id: 'talk', label: { 'zh-CN': '想听哪一场', en: 'Which talk' }, most: 40 },
      { kind: 'date', id: 'on', label: { 'zh-CN': '哪一天', en: 'On which day' }, optional: true },
      {
        kind: 'text',
        id: 'question',
        label: { 'zh-CN': '最想问的一个问题', en: 'The one question' },
        most: 60,
        optional: true,
      },
      {
        kind: 'choices',
        id: 'asks',
        label: { 'zh-CN': '还要问一句', en: 'Also ask' },
        optional: true,
        options: [
          { id: 'free', label: { 'zh-CN': '收不收费', en: 'Whether it costs money' } },
          { id: 'elder', label: { 'zh-CN': '能不能坐前排', en: 'For a seat in the front' } },
          { id: 'online', label: { 'zh-CN': '能不能在线听', en: 'Whether one can listen online' } },
        ],
      },
    ],
    example: {
      talk: '小店怎么看数据',
      on: '2026-12-03',
      question: '人少的时候怎么看',
      asks: ['free'],
    },
    look(answers, setting) {
      const { language, today } = setting;
      const t = speaker(words, language);
      const talk = answers.text('talk');
      const question = answers.text('question').replace(/[。.]+$/u, '');
      const on = answers.date('on');
      const asks = answers.choices('asks');
      if (!talk && !question && !on && asks.length === 0) return null;
      if (!talk) return { headline: t('begun'), next: [t('one')] };
      const days = on ? daysBetween(today, on) : null;
      const slots = { talk: quoted(talk), day: on ? dayText(on, setting) : '', days: days ?? 0 };
      const over = days !== null && days < 0;
      const letter = [
        t('hello', { talk: quoted(talk) }),
        ...(question ? [t('question', { question })] : []),
        ...(['free', 'elder', 'online'] as const)
          .filter((id) => asks.includes(id))
          .map((id) => t(id)),
      ].join(language === 'en' ? ' ' : '');
      return {
        headline: t(days === null ? 'noDay' : over ? 'past' : days === 0 ? 'today' : 'when', slots),
        lines: over ? [] : [{ label: t('letter'), value: letter }],
        cautions: [t('selling'), t('pay')],
        next: [t('one')],
      };
    },
  },
  none: {
    'zh-CN': '附近还没有登记的分享会。可以问问社区、协会，或者几家店自己聚一次。',
    en: 'No talk nearby is listed. Ask the community office or an association, or meet with a few shops.',
  },
});
