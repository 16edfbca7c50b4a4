import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { chatScenes } from './customer-chat-practice.scenes';
import { practice } from './types';

export const words = {
  both: {
    'zh-CN': '留下一句，再试一句，就够了。',
    en: 'One sentence kept and one to try: that is enough.',
  },
  keepOnly: {
    'zh-CN': '这一句已经会了，可以留着用。',
    en: 'This sentence is yours already and worth keeping.',
  },
  tryOnly: { 'zh-CN': '下次碰到，就先试这一句。', en: 'Next time, try this sentence first.' },
  keep: { 'zh-CN': '留着用', en: 'To keep' },
  try: { 'zh-CN': '下次试', en: 'To try' },
  when: { 'zh-CN': '什么时候用', en: 'When to use it' },
  save: {
    'zh-CN': '把它存进后台的快捷回复。',
    en: 'Save it among the quick replies of your back office.',
  },
  aloud: {
    'zh-CN': '念出声来，顺口了再存。',
    en: 'Say it aloud, and save it once it sounds like you.',
  },
  pair: {
    'zh-CN': '和店里另一个人换着演，一个当客人。',
    en: 'Act it with somebody in the shop: one of you is the buyer.',
  },
} satisfies Record<string, LocalText>;

export default practice({
  id: 'customer-chat-practice',
  title: { 'zh-CN': '客服对话练习', en: 'Practising buyer chats' },
  lead: {
    'zh-CN': '还价、快递晚了、差评、想退货。挑一句回话，看看它会带来什么。',
    en: 'Haggling, late parcels, poor reviews, returns. Choose an answer and see what it does.',
  },
  minutes: 12,
  exampleEn: {
    '您是自己穿还是送人？': 'Is it for you or a gift?',
    '我现在催，一小时内告诉您': 'I ask now and tell you within the hour',
  },
  parts: [
    { kind: 'scenes', scenes: chatScenes },
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'text',
          id: 'keep',
          most: 60,
          lines: 2,
          label: { 'zh-CN': '留着用的一句', en: 'A sentence to keep' },
        },
        {
          kind: 'text',
          id: 'try',
          most: 60,
          lines: 2,
          optional: true,
          label: { 'zh-CN': '下次想试的一句', en: 'A sentence to try next time' },
        },
        {
          kind: 'choice',
          id: 'when',
          optional: true,
          label: { 'zh-CN': '哪种时候用', en: 'For which moment' },
          options: [
            { id: 'price', label: { 'zh-CN': '还价', en: 'Haggling' } },
            { id: 'late', label: { 'zh-CN': '快递晚了', en: 'A late parcel' } },
            { id: 'review', label: { 'zh-CN': '差评', en: 'A poor review' } },
            { id: 'return', label: { 'zh-CN': '退换', en: 'Returns' } },
          ],
        },
      ],
      example: { keep: '您是自己穿还是送人？', try: '我现在催，一小时内告诉您', when: 'late' },
      look(answers, { language }) {
        const t = speaker(words, language);
        const [keep, attempt] = [answers.text('keep'), answers.text('try')];
        if (!keep && !attempt) return null;
        return {
          headline: t(keep && attempt ? 'both' : keep ? 'keepOnly' : 'tryOnly'),
          lines: (['keep', 'try'] as const)
            .filter((id) => answers.text(id))
            .map((id) => ({ label: t(id), value: answers.text(id) })),
          next: [...(attempt ? [t('aloud')] : []), ...(keep ? [t('save')] : []), t('pair')],
        };
      },
    },
  ],
});
