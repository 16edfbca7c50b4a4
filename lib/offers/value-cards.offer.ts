import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { optionText, quoted } from './told-text';
import { worksheet } from './types';

export const words = {
  chosen: { 'zh-CN': '你看重的是：{values}。', en: 'What matters to you: {values}.' },
  proof: { 'zh-CN': '看得出来的事', en: 'Where it shows' },
  none: { 'zh-CN': '还没写', en: 'not written so far' },
  more: {
    'zh-CN': '再挑 {count} 张，凑成 3 张。',
    en: 'Choose {count} more to make three.',
  },
  write: {
    'zh-CN': '想一想：上周哪件事，让别人看到“{value}”？',
    en: 'Which thing last week showed others “{value}”?',
  },
  tell: {
    'zh-CN': '把这三件事念给一位客人听，看他记住哪件。',
    en: 'Tell a buyer these three things and see which one stays.',
  },
  story: {
    'zh-CN': '挑一件放进“我的故事”。',
    en: 'Put one of them into “My story”.',
  },
  glue: { 'zh-CN': '、', en: ', ' },
} satisfies Record<string, LocalText>;

const v = (id: string, zh: string, en: string): ChoiceOption => ({
  id,
  label: { 'zh-CN': zh, en },
});

const VALUES: readonly ChoiceOption[] = [
  v('honest', '说实话', 'honest words'),
  v('patient', '有耐心', 'patience'),
  v('careful', '做得细', 'careful work'),
  v('quick', '回得快', 'quick replies'),
  v('fair', '价钱公道', 'fair prices'),
  v('fresh', '用料新鲜', 'fresh goods'),
  v('safe', '用着放心', 'safe to use'),
  v('lasting', '经得住用', 'things that last'),
  v('simple', '简单好懂', 'simple and clear'),
  v('beauty', '好看', 'beauty'),
  v('craft', '守着手艺', 'keeping a craft'),
  v('new', '肯试新的', 'trying new things'),
  v('home', '有家的味道', 'a taste of home'),
  v('elders', '照顾老人', 'care for elders'),
  v('children', '照顾孩子', 'care for children'),
  v('neighbours', '帮衬邻里', 'helping neighbours'),
  v('land', '爱惜水土', 'care for the land'),
  v('thrift', '不浪费', 'no waste'),
  v('word', '说到做到', 'keeping one’s word'),
  v('joy', '让人高兴', 'giving joy'),
];

const PROOFS = ['proof-1', 'proof-2', 'proof-3'] as const;

export default worksheet({
  id: 'value-cards',
  title: { 'zh-CN': '我看重什么', en: 'What matters to me' },
  lead: {
    'zh-CN': '从 20 张卡片里挑 3 张，再给每张写一件平常的事。没有对错，挑自己的。',
    en: 'Choose three of twenty cards and write one daily thing for each. There is no right or wrong.',
  },
  minutes: 12,
  exampleEn: {
    '颜色拍深了，我在页面上写明了': 'The photo came out dark; I said so on the page',
    '先问脚肿不肿，再说哪一款': 'First ask about swelling, then name a pair',
  },
  shape: { kind: 'cards', choose: 'values' },
  fields: [
    {
      kind: 'choices',
      id: 'values',
      label: { 'zh-CN': '挑 3 张', en: 'Choose three' },
      least: 3,
      most: 3,
      options: VALUES,
    },
    {
      kind: 'text',
      id: 'proof-1',
      label: { 'zh-CN': '第一张：哪件事看得出来？', en: 'First card: where does it show?' },
      hint: {
        'zh-CN': '写一件真做过的事，越小越好。',
        en: 'Something you really did; the smaller, the better.',
      },
      most: 60,
      optional: true,
    },
    {
      kind: 'text',
      id: 'proof-2',
      label: { 'zh-CN': '第二张：哪件事看得出来？', en: 'Second card: where does it show?' },
      most: 60,
      optional: true,
    },
    {
      kind: 'text',
      id: 'proof-3',
      label: { 'zh-CN': '第三张：哪件事看得出来？', en: 'Third card: where does it show?' },
      most: 60,
      optional: true,
    },
  ],
  example: {
    values: ['honest', 'elders', 'word'],
    'proof-1': '颜色拍深了，我在页面上写明了',
    'proof-2': '先问脚肿不肿，再说哪一款',
    'proof-3': '',
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const chosen = answers.choices('values').slice(0, PROOFS.length);
    if (chosen.length === 0) return null;
    const cards = chosen.map((id, at) => ({
      value: optionText(VALUES, id, language),
      proof: answers.text(PROOFS[at] ?? 'proof-1'),
    }));
    const bare = cards.find(({ proof }) => !proof);
    const missing = PROOFS.length - cards.length;
    return {
      headline: t('chosen', {
        values: cards.map(({ value }) => value).join(words.glue[language]),
      }),
      lines: cards.map(({ value, proof }) => ({
        label: value,
        value: proof ? quoted(proof) : t('none'),
        hint: t('proof'),
      })),
      next: [
        ...(missing > 0 ? [t('more', { count: missing })] : []),
        ...(bare ? [t('write', { value: bare.value })] : []),
        ...(missing === 0 && !bare ? [t('tell'), t('story')] : []),
      ],
    };
  },
});
