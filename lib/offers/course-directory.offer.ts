import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { dayText } from './told-text';
import { resourceList } from './types';

export const words = {
  ask: {
    'zh-CN': '您好，想学“{topic}”，有适合初学的课吗？',
    en: 'Hello, I would like to learn “{topic}”. Is there a course for beginners?',
  },
  noTopic: {
    'zh-CN': '先写想学哪一样，课就好找了。',
    en: 'First write what you want to learn. Then a course is easier to find.',
  },
  when: { 'zh-CN': '我有空的时候', en: 'When I am free' },
  way: { 'zh-CN': '怎么上课', en: 'How to take part' },
  more: { 'zh-CN': '接着问', en: 'Also ask' },
  moreText: {
    'zh-CN': '收不收钱？要带什么？能不能当场动手做？',
    en: 'Is it free? What shall I bring? Can we try things on the spot?',
  },
  long: {
    'zh-CN': '空的时间不到 30 分钟，先看网上的短课。',
    en: 'With less than half an hour, begin with a short course online.',
  },
  remind: { 'zh-CN': '{date}再来看看有没有新课。', en: 'Look for new courses again on {date}.' },
  after: {
    'zh-CN': '上完课当天，在自己店里做一遍。',
    en: 'Try it in your own shop on the day of the course.',
  },
  bring: { 'zh-CN': '带一个自己店里的问题去。', en: 'Bring one question from your own shop.' },
  glue: { 'zh-CN': '、', en: ', ' },
  online: { 'zh-CN': '网上', en: 'online' },
  near: { 'zh-CN': '到附近去', en: 'nearby' },
  both: { 'zh-CN': '网上和附近都行', en: 'online or nearby' },
} satisfies Record<string, LocalText>;

const TIMES = [
  { id: 'weekday-day', label: { 'zh-CN': '平时白天', en: 'Weekdays' } },
  { id: 'weekday-evening', label: { 'zh-CN': '平时晚上', en: 'Weekday evenings' } },
  { id: 'weekend', label: { 'zh-CN': '周末', en: 'Weekends' } },
] as const;
const WAYS = ['online', 'near', 'both'] as const;

export default resourceList({
  id: 'course-directory',
  title: { 'zh-CN': '附近的课', en: 'Courses nearby' },
  lead: {
    'zh-CN': '免费或便宜的课和讲座，先看合自己城市和想学的。日子过了的会变灰。',
    en: 'Free or cheap courses and talks, those for your city and topic first. Past ones turn grey.',
  },
  minutes: 8,
  exampleEn: {
    手机拍照: 'Photos by phone',
  },
  cards: ['course', 'talk'],
  asks: ['city', 'topic'],
  request: {
    fields: [
      {
        kind: 'text',
        id: 'topic',
        most: 20,
        label: { 'zh-CN': '想学哪一样', en: 'What you want to learn' },
        hint: {
          'zh-CN': '比如手机拍照、看懂数据。',
          en: 'Such as taking pictures, reading the numbers.',
        },
      },
      {
        kind: 'choices',
        id: 'times',
        optional: true,
        label: { 'zh-CN': '什么时候有空', en: 'When you are free' },
        options: TIMES,
      },
      {
        kind: 'number',
        id: 'length',
        unit: 'minutes',
        optional: true,
        label: { 'zh-CN': '一次能坐多久', en: 'How long at a time' },
      },
      {
        kind: 'choice',
        id: 'way',
        optional: true,
        label: { 'zh-CN': '想怎么上', en: 'How to take part' },
        options: [
          { id: 'online', label: { 'zh-CN': '网上看', en: 'Online' } },
          { id: 'near', label: { 'zh-CN': '到附近去', en: 'Nearby' } },
          { id: 'both', label: { 'zh-CN': '都行', en: 'Either' } },
        ],
      },
      {
        kind: 'date',
        id: 'again',
        optional: true,
        label: { 'zh-CN': '哪天再来看一次', en: 'Look again on' },
        hint: { 'zh-CN': '想要提醒才写，空着就好。', en: 'Only if you want to be reminded.' },
      },
    ],
    example: {
      topic: '手机拍照',
      times: ['weekday-evening'],
      length: '60',
      way: 'near',
      again: '2026-12-05',
    },
    look(answers, { language, today }) {
      const t = speaker(words, language);
      const topic = answers.text('topic');
      const times = TIMES.filter(({ id }) => answers.choices('times').includes(id));
      const way = WAYS.find((id) => id === answers.choice('way'));
      const [length, again] = [answers.number('length'), answers.date('again')];
      if (!topic && times.length === 0 && !way && length === null && !again) return null;
      return {
        headline: topic ? t('ask', { topic }) : t('noTopic'),
        lines: [
          ...(times.length
            ? [
                {
                  label: t('when'),
                  value: times.map(({ label }) => label[language]).join(words.glue[language]),
                },
              ]
            : []),
          ...(way ? [{ label: t('way'), value: t(way) }] : []),
          { label: t('more'), value: t('moreText') },
        ],
        next: [
          ...(length !== null && length < 30 ? [t('long')] : []),
          t('bring'),
          t('after'),
          ...(again ? [t('remind', { date: dayText(again, { language, today }) })] : []),
        ],
      };
    },
  },
  none: {
    'zh-CN': '附近还没有合适的课。可以问社区、妇联或工会，也可以先看平台自己的学习中心。',
    en: 'There is no fitting course nearby. Ask your neighbourhood, the women’s federation or the union, or see the platform’s own lessons.',
  },
});
