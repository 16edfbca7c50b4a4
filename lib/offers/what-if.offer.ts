import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { practice } from './types';

export const words = {
  asGuessed: {
    'zh-CN': '先猜的和滑出来的一样：{found}。',
    en: 'The guess and the sliders agree: {found}.',
  },
  other: {
    'zh-CN': '先猜的是{guess}，滑出来是{found}。',
    en: 'The guess was {guess}; the sliders showed {found}.',
  },
  guessed: {
    'zh-CN': '先猜了{guess}，再去滑一滑。',
    en: 'The guess is {guess}. Now try the sliders.',
  },
  noGuess: {
    'zh-CN': '先猜一个，再去滑，更有意思。',
    en: 'Guess first and slide then; that is more fun.',
  },
  alike: {
    'zh-CN': '都改一成，前三块推得一样多。差别在哪一块好改。',
    en: 'A tenth more moves the first three alike. What differs is which is easier.',
  },
  refund: {
    'zh-CN': '退款只动留下的钱，付款的总数不变。',
    en: 'Refunds change the money kept; the total paid stays.',
  },
  noPromise: {
    'zh-CN': '滑出来的是算式，不是会发生的事。',
    en: 'The sliders show a sum, and no forecast.',
  },
  easy: { 'zh-CN': '店里手头好动的：{easy}。', en: 'Within reach in the shop: {easy}.' },
  chooseEasy: {
    'zh-CN': '想一想，店里哪一块这周动得了？',
    en: 'Which of the parts could be moved this week?',
  },
} satisfies Record<string, LocalText>;

const PARTS = [
  { id: 'visitors', label: { 'zh-CN': '来的人', en: 'people who come' } },
  { id: 'pay-share', label: { 'zh-CN': '付钱的比例', en: 'the share who pay' } },
  { id: 'per-buyer', label: { 'zh-CN': '每人花的钱', en: 'money per buyer' } },
  { id: 'refund', label: { 'zh-CN': '退款的比例', en: 'the share paid back' } },
  { id: 'alike', label: { 'zh-CN': '几块一样多', en: 'several alike' } },
] as const;

export default practice({
  id: 'what-if',
  title: { 'zh-CN': '如果变一变', en: 'What if' },
  lead: {
    'zh-CN': '拉一拉四根条：来的人、付钱的比例、每人花的钱、退款。看看钱怎么跟着动。',
    en: 'Four sliders: people, share who pay, money each, refunds. See how the money moves.',
  },
  minutes: 10,
  exampleEn: {
    把常一起买的写在一页: 'Put what is bought together on one page',
  },
  sources: [
    {
      text: {
        'zh-CN': '付款：来的人、付钱比例、每人花的钱，三个乘起来',
        en: 'Sales: people, share who paid and money each, multiplied',
      },
    },
  ],
  parts: [
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'choice',
          id: 'guess',
          label: {
            'zh-CN': '先猜：每样多一成，哪一块让付款多得最多？',
            en: 'Guess first: a tenth more of each, which lifts sales most?',
          },
          options: PARTS,
        },
        {
          kind: 'choice',
          id: 'found',
          label: { 'zh-CN': '滑过以后：看到的是哪一块？', en: 'After sliding: which was it?' },
          options: PARTS,
          optional: true,
        },
        {
          kind: 'text',
          id: 'easy',
          label: { 'zh-CN': '店里哪一块这周动得了？', en: 'Which part can be moved this week?' },
          hint: { 'zh-CN': '写一件手头就能做的。', en: 'Something within reach.' },
          most: 30,
          optional: true,
        },
      ],
      example: { guess: 'visitors', found: 'alike', easy: '把常一起买的写在一页' },
      look(answers, { language }) {
        const t = speaker(words, language);
        const label = (id: string | null) =>
          PARTS.find((part) => part.id === id)?.label[language] ?? '';
        const [guess, found] = [answers.choice('guess'), answers.choice('found')];
        const easy = answers.text('easy');
        if (!guess && !found && !easy) return null;
        const slots = { guess: label(guess), found: label(found) };
        return {
          headline:
            guess && found
              ? t(guess === found ? 'asGuessed' : 'other', slots)
              : guess
                ? t('guessed', slots)
                : t('noGuess'),
          cautions: found ? [t('alike'), t('refund'), t('noPromise')] : [],
          next: [easy ? t('easy', { easy: quoted(easy) }) : t('chooseEasy')],
        };
      },
    },
    { kind: 'what-if' },
  ],
});
