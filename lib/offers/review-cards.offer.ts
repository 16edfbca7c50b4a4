import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { practice } from './types';

export const words = {
  told: {
    'zh-CN': '“{number}”，你用自己的话说成了：{own}。',
    en: 'You put “{number}” into your own words: {own}.',
  },
  started: {
    'zh-CN': '挑一个数，用自己的话说一句。',
    en: 'Choose a number and say it in your own words.',
  },
  again: {
    'zh-CN': '想不起来很平常。打开那张卡读两句，下次再说。',
    en: 'Not recalling it is common. Read two lines of the card and try another time.',
  },
  hard: {
    'zh-CN': '想了一会儿说出来了，这样记得牢。',
    en: 'It came after some thought, and such things stay.',
  },
  good: {
    'zh-CN': '说得顺。过些日子再翻一次就行。',
    en: 'It came well. Another look some time later will do.',
  },
  easy: {
    'zh-CN': '张口就来。可以讲给别人听了。',
    en: 'It came at once. You could tell it to somebody else.',
  },
  noWho: {
    'zh-CN': '这句话里还没说数的是谁：人、次数还是钱？',
    en: 'It does not say yet what is counted: people, times or money?',
  },
  example: {
    'zh-CN': '用昨天页面上的数，再说一遍。',
    en: 'Say it again with yesterday’s number from the page.',
  },
  stop: {
    'zh-CN': '一天最多三张。想停就停。',
    en: 'Three cards a day at most. Stop whenever you like.',
  },
} satisfies Record<string, LocalText>;

const NUMBERS = [
  { id: 'visitors', label: { 'zh-CN': '来的人', en: 'people who came' } },
  { id: 'pay-share', label: { 'zh-CN': '付钱的比例', en: 'share who paid' } },
  { id: 'per-buyer', label: { 'zh-CN': '每人花的钱', en: 'money per buyer' } },
  { id: 'paid', label: { 'zh-CN': '付了多少钱', en: 'money paid' } },
  { id: 'refund', label: { 'zh-CN': '退款的比例', en: 'share paid back' } },
] as const;

/** A sentence that tells a number names what it counts. */
const NAMES_WHAT = /人|位|客|次|单|钱|元|people|person|buyer|visitor|guest|times|order|money|yuan/i;

export default practice({
  id: 'review-cards',
  title: { 'zh-CN': '温习一下', en: 'A short review' },
  lead: {
    'zh-CN': '三个小问题，用的是自己店里的数。忘了也没关系，看一眼就接上了。',
    en: 'Three small questions with your own numbers. Forgotten is fine; one look brings it back.',
  },
  minutes: 5,
  exampleEn: {
    '来 100 个人，3 个付了钱': 'Of 100 who came 3 paid',
  },
  parts: [
    { kind: 'questions' },
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'choice',
          id: 'number',
          label: { 'zh-CN': '说哪个数', en: 'Which number' },
          options: NUMBERS,
        },
        {
          kind: 'text',
          id: 'own',
          label: { 'zh-CN': '用自己的话说一句', en: 'Say it in your own words' },
          hint: {
            'zh-CN': '像讲给刚来帮忙的人听。',
            en: 'As if to somebody who has just come to help.',
          },
          most: 60,
          lines: 2,
        },
        {
          kind: 'choice',
          id: 'came',
          label: { 'zh-CN': '想起来容易吗', en: 'How did it come?' },
          options: [
            { id: 'again', label: { 'zh-CN': '没想起来', en: 'It did not come' } },
            { id: 'hard', label: { 'zh-CN': '想了一会儿', en: 'After some thought' } },
            { id: 'good', label: { 'zh-CN': '挺顺的', en: 'Well' } },
            { id: 'easy', label: { 'zh-CN': '张口就来', en: 'At once' } },
          ],
        },
      ],
      example: { number: 'pay-share', own: '来 100 个人，3 个付了钱', came: 'hard' },
      look(answers, { language }) {
        const t = speaker(words, language);
        const number = NUMBERS.find(({ id }) => id === answers.choice('number'))?.label[language];
        const own = answers.text('own');
        const came = answers.choice('came');
        if (!number && !own && !came) return null;
        const rating =
          came === 'again' || came === 'hard' || came === 'good' || came === 'easy' ? came : null;
        return {
          headline: number && own ? t('told', { number, own: quoted(own) }) : t('started'),
          cautions: [
            ...(rating ? [t(rating)] : []),
            ...(own && !NAMES_WHAT.test(own) ? [t('noWho')] : []),
          ],
          next: [t('example'), t('stop')],
        };
      },
    },
  ],
});
