import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { optionText, quoted } from './told-text';
import type { PracticePart } from './types';

export const words = {
  feeling: {
    'zh-CN': '听到{message}，你想到的是：{feeling}。',
    en: 'Behind {message} you heard: {feeling}.',
  },
  message: {
    'zh-CN': '先想一想：写{message}的人，心里是什么？',
    en: 'First think: what may be behind {message}?',
  },
  all: {
    'zh-CN': '你的回话里，三样都有了。',
    en: 'All three things stand in your reply.',
  },
  has: {
    'zh-CN': '你的回话里，已经有 {count} 样。',
    en: 'Your reply holds {count} of the three things.',
  },
  reply: { 'zh-CN': '你的回话', en: 'Your reply' },
  heardWhy: {
    'zh-CN': '客人先听到自己被懂了，才听得进后面的话',
    en: 'People who feel understood can listen to the rest',
  },
  doWhy: { 'zh-CN': '说出做什么，客人就用不着再猜', en: 'Saying what you do ends the guessing' },
  whenWhy: { 'zh-CN': '有了时间，等的人心里有底', en: 'A time makes waiting easier' },
  addHeard: {
    'zh-CN': '开头加一句：“这样确实让人着急。”',
    en: 'Begin with a line such as “I see why that worries you.”',
  },
  addDo: { 'zh-CN': '加一句：我来做什么。', en: 'Add what you will do.' },
  addWhen: {
    'zh-CN': '加一个做得到的时间，比如今天下午。',
    en: 'Add a time that you can keep, such as this afternoon.',
  },
  aloud: { 'zh-CN': '读出声一遍，再发。', en: 'Read it aloud once, then send it.' },
  empty: {
    'zh-CN': '写下你想回的话，一两句就够。',
    en: 'Write your reply: a line or two will do.',
  },
} satisfies Record<string, LocalText>;

const FEELINGS: readonly ChoiceOption[] = [
  { id: 'worried', label: { 'zh-CN': '着急、不放心', en: 'worry' } },
  { id: 'disappointed', label: { 'zh-CN': '失望', en: 'disappointment' } },
  { id: 'unheard', label: { 'zh-CN': '觉得没人理', en: 'feeling left alone' } },
  { id: 'unsure', label: { 'zh-CN': '拿不定主意', en: 'being unsure' } },
  { id: 'fooled', label: { 'zh-CN': '怕被骗', en: 'fear of being fooled' } },
  { id: 'glad', label: { 'zh-CN': '高兴', en: 'joy' } },
];

const HOLDS: readonly ChoiceOption[] = [
  { id: 'heard', label: { 'zh-CN': '说了我懂他的心情', en: 'I see how they feel' } },
  { id: 'do', label: { 'zh-CN': '说了我来做什么', en: 'What I will do' } },
  { id: 'when', label: { 'zh-CN': '说了什么时候', en: 'When' } },
];

const PARTS = ['heard', 'do', 'when'] as const;
const WHY = { heard: 'heardWhy', do: 'doWhy', when: 'whenWhy' } as const;
const ADD = { heard: 'addHeard', do: 'addDo', when: 'addWhen' } as const;

/** One message of one's own, answered in three steps. */
export const messageSheet: PracticePart = {
  kind: 'sheet',
  shape: { kind: 'questions' },
  fields: [
    {
      kind: 'text',
      id: 'message',
      label: { 'zh-CN': '客人写了什么', en: 'What the buyer wrote' },
      hint: {
        'zh-CN': '抄一句就好。不抄名字、电话和单号。',
        en: 'One line will do. Leave out names, phone and order numbers.',
      },
      most: 80,
      lines: 2,
    },
    {
      kind: 'choice',
      id: 'feeling',
      label: { 'zh-CN': '他心里可能是', en: 'Behind it may be' },
      options: FEELINGS,
    },
    {
      kind: 'text',
      id: 'reply',
      label: { 'zh-CN': '我想这样回', en: 'My reply' },
      most: 120,
      lines: 3,
      optional: true,
    },
    {
      kind: 'choices',
      id: 'holds',
      label: { 'zh-CN': '回话里有了哪几样', en: 'What the reply holds' },
      optional: true,
      least: 0,
      options: HOLDS,
    },
  ],
  example: {
    message: '三天了还没动静，是不是不发了？',
    feeling: 'worried',
    reply: '等了三天，换我也着急。我现在去问快递，下午四点前告诉您。',
    holds: ['heard', 'do', 'when'],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const message = answers.text('message');
    if (!message) return null;
    const feeling = optionText(FEELINGS, answers.choice('feeling'), language);
    const reply = answers.text('reply');
    const holds = answers.choices('holds');
    const [missing] = PARTS.filter((part) => !holds.includes(part));
    return {
      headline: !feeling
        ? t('message', { message: quoted(message) })
        : !reply || holds.length === 0
          ? t('feeling', { message: quoted(message), feeling })
          : missing
            ? t('has', { count: holds.length })
            : t('all'),
      lines: [
        ...(reply ? [{ label: t('reply'), value: quoted(reply) }] : []),
        ...PARTS.filter((part) => holds.includes(part)).map((part) => ({
          label: optionText(HOLDS, part, language),
          value: t(WHY[part]),
        })),
      ],
      next: !feeling ? [] : !reply ? [t('empty')] : missing ? [t(ADD[missing])] : [t('aloud')],
    };
  },
};
