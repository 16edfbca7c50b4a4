import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { practice } from './types';

export const words = {
  one: { 'zh-CN': '从这家店带走一句：“{take}”', en: 'One line to take from this shop: “{take}”' },
  like: { 'zh-CN': '和我店里像的地方', en: 'What is like my shop' },
  unlike: { 'zh-CN': '不一样的地方', en: 'What is different' },
  halfway: {
    'zh-CN': '再写一句：这里面哪一点，我店里用得上？',
    en: 'One more line: which part of it could my shop use?',
  },
  care: {
    'zh-CN': '条件不一样，结果也会不一样。先小小试一次。',
    en: 'Other conditions bring other results. Try it small first.',
  },
  test: {
    'zh-CN': '想试的话，打开“试一试，看一看，改一改”记一笔。',
    en: 'To try it, note it down in “Try, look, change”.',
  },
} satisfies Record<string, LocalText>;

export default practice({
  id: 'case-cards',
  title: { 'zh-CN': '小店案例', en: 'Cases of small shops' },
  lead: {
    'zh-CN': '看一家编出来的小店，想一想换成你会怎么办。再看一个参考的答法。',
    en: 'See a made-up shop and think what you would do. Then read one possible answer.',
  },
  minutes: 10,
  exampleEn: {
    也是一个人做广告: 'Runs ads alone, too',
    '我的货轻，运费便宜': 'My goods are light and cheap to post',
    '先算一单留下多少，再谈加钱': 'First see what an order leaves, then talk of more money',
  },
  parts: [
    { kind: 'cases', of: 'path' },
    {
      kind: 'sheet',
      shape: { kind: 'two-sides', left: 'like', right: 'unlike' },
      fields: [
        {
          kind: 'rows',
          id: 'like',
          label: { 'zh-CN': '和我店里像', en: 'Like my shop' },
          row: { 'zh-CN': '一点', en: 'a point' },
          least: 1,
          most: 4,
          cells: [
            {
              kind: 'text',
              id: 'point',
              most: 40,
              label: { 'zh-CN': '哪里像', en: 'What is alike' },
            },
          ],
        },
        {
          kind: 'rows',
          id: 'unlike',
          optional: true,
          label: { 'zh-CN': '不一样', en: 'Different' },
          row: { 'zh-CN': '一点', en: 'a point' },
          least: 0,
          most: 4,
          cells: [
            {
              kind: 'text',
              id: 'point',
              most: 40,
              label: { 'zh-CN': '哪里不同', en: 'What differs' },
            },
          ],
        },
        {
          kind: 'text',
          id: 'take',
          most: 30,
          label: { 'zh-CN': '带走的一句话', en: 'One line to take along' },
        },
      ],
      example: {
        like: [{ point: '也是一个人做广告' }],
        unlike: [{ point: '我的货轻，运费便宜' }],
        take: '先算一单留下多少，再谈加钱',
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const points = (id: 'like' | 'unlike') =>
          answers
            .rows(id)
            .flatMap((row) =>
              row.text('point') ? [{ label: t(id), value: row.text('point') }] : [],
            );
        const [like, unlike] = [points('like'), points('unlike')];
        const take = answers.text('take');
        if (!take && like.length + unlike.length === 0) return null;
        return {
          headline: take ? t('one', { take }) : t('halfway'),
          lines: [...like, ...unlike],
          cautions: unlike.length ? [t('care')] : [],
          next: take ? [t('test')] : [],
        };
      },
    },
  ],
});
