import { speaker } from '../i18n/say';
import { money, plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { negotiationScenes } from './negotiation-practice.scenes';
import { practice, type ResultLine } from './types';

export const words = {
  open: { 'zh-CN': '开口第一句：“{wish}”', en: 'Your first sentence: “{wish}”' },
  noWish: { 'zh-CN': '还差一句：我想要什么。', en: 'One thing is missing: what I want.' },
  facts: { 'zh-CN': '先说事实', en: 'First the facts' },
  factsText: {
    'zh-CN': '最近 28 天花了 {spend}，成交 {result}。',
    en: 'In the last 28 days {spend} was spent, and sales were {result}.',
  },
  spendText: { 'zh-CN': '最近 28 天花了 {spend}。', en: 'In the last 28 days {spend} was spent.' },
  ratio: { 'zh-CN': '1 元带来 {ratio} 元', en: '{ratio} yuan for one yuan' },
  plan: { 'zh-CN': '现在的方案', en: 'Plan of today' },
  wish: { 'zh-CN': '想要的', en: 'What I want' },
  fallback: { 'zh-CN': '谈不成的退路', en: 'If that does not work' },
  give: { 'zh-CN': '我能给的', en: 'What I can offer' },
  needFallback: {
    'zh-CN': '想一条退路：谈不成时，我怎么办。',
    en: 'Think of a fallback: what will I do without it?',
  },
  needGive: {
    'zh-CN': '写一样能给的：好评多、发货快、能配合活动。',
    en: 'Write one thing you can offer: good reviews, quick sending, joining an event.',
  },
  ready: {
    'zh-CN': '一页纸齐了。打印出来，放在手边再打电话。',
    en: 'The page is complete. Print it and keep it at hand for the call.',
  },
  rated: {
    'zh-CN': '这次给自己 {score} 分（1 到 5）。',
    en: 'Your own mark for this practice: {score} of 5.',
  },
  keep: { 'zh-CN': '留着用', en: 'To keep' },
  tryOut: { 'zh-CN': '下次试', en: 'To try' },
  again: {
    'zh-CN': '隔几天再练一遍，看看哪句更顺口。',
    en: 'Practise once more in a few days and see which sentence comes easier.',
  },
} satisfies Record<string, LocalText>;

const SCORES = ['1', '2', '3', '4', '5'] as const;

export default practice({
  id: 'negotiation-practice',
  title: { 'zh-CN': '和平台谈方案', en: 'Talking terms with the platform' },
  lead: {
    'zh-CN': '先写一页纸：我的事实，我想要的，我的退路。再练三种常见的回答。',
    en: 'First one page: my facts, my wish, my fallback. Then practise three common answers.',
  },
  minutes: 20,
  exampleEn: {
    '搜索推广，每天 30 元': 'Search ads, 30 yuan a day',
    '给一张 100 元推广券，再试 2 周': 'A coupon of 100 yuan for ads, and two more weeks',
    '每天降到 15 元，多做老客': 'Down to 15 yuan a day, more for regulars',
    '好评多，发货快，可以配合周末活动': 'Good reviews, quick shipping, can join weekend sales',
    请把条件写下来发我: 'Please send me the terms in writing',
    '那谁能定？': 'Who can decide it, then?',
  },
  parts: [
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'text',
          id: 'plan',
          most: 60,
          label: { 'zh-CN': '现在用的是什么方案', en: 'Which plan is in use now' },
          hint: {
            'zh-CN': '比如每天 30 元的搜索推广。',
            en: 'Such as: search ads, 30 yuan a day.',
          },
        },
        {
          kind: 'number',
          id: 'spend',
          unit: 'money',
          metric: 'ad-spend',
          label: { 'zh-CN': '最近 28 天花了多少', en: 'Spent in the last 28 days' },
        },
        {
          kind: 'number',
          id: 'result',
          unit: 'money',
          metric: 'ad-sales',
          optional: true,
          label: { 'zh-CN': '带来多少成交', en: 'Sales that it brought' },
        },
        {
          kind: 'text',
          id: 'wish',
          most: 40,
          label: { 'zh-CN': '我想要什么', en: 'What I want' },
          hint: { 'zh-CN': '一样就好，说得出数的最好。', en: 'One thing, best with a number.' },
        },
        {
          kind: 'text',
          id: 'fallback',
          most: 60,
          label: { 'zh-CN': '谈不成，我怎么办', en: 'What I do if it does not work' },
          hint: { 'zh-CN': '退路也是底气。', en: 'A fallback gives calm.' },
        },
        {
          kind: 'text',
          id: 'give',
          most: 60,
          label: { 'zh-CN': '我能给对方什么', en: 'What I can offer' },
        },
      ],
      example: {
        plan: '搜索推广，每天 30 元',
        spend: '840',
        result: '1,980',
        wish: '给一张 100 元推广券，再试 2 周',
        fallback: '每天降到 15 元，多做老客',
        give: '好评多，发货快，可以配合周末活动',
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const yuan = (amount: number) => money(Math.round(amount), 'CNY', language);
        const [spend, result] = [answers.number('spend'), answers.number('result')];
        const said = (['plan', 'wish', 'fallback', 'give'] as const).filter((id) =>
          answers.text(id),
        );
        if (spend === null && said.length === 0) return null;
        const lines: ResultLine[] = [];
        if (spend !== null)
          lines.push({
            label: t('facts'),
            value:
              result === null
                ? t('spendText', { spend: yuan(spend) })
                : t('factsText', { spend: yuan(spend), result: yuan(result) }),
            ...(result !== null && spend > 0
              ? { hint: t('ratio', { ratio: plain(result / spend) }) }
              : {}),
          });
        for (const id of said) lines.push({ label: t(id), value: answers.text(id) });
        const wish = answers.text('wish');
        return {
          headline: wish ? t('open', { wish }) : t('noWish'),
          lines,
          next: [
            ...(answers.text('fallback') ? [] : [t('needFallback')]),
            ...(answers.text('give') ? [] : [t('needGive')]),
            ...(said.length === 4 && spend !== null ? [t('ready')] : []),
          ],
        };
      },
    },
    { kind: 'scenes', scenes: negotiationScenes },
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'choice',
          id: 'score',
          label: {
            'zh-CN': '把事实和想要的说清楚了吗（5 分最清楚）',
            en: 'How clearly did I say facts and wish, 5 being clearest',
          },
          options: SCORES.map((id) => ({ id, label: { 'zh-CN': id, en: id } })),
        },
        {
          kind: 'text',
          id: 'keep',
          most: 40,
          optional: true,
          label: { 'zh-CN': '哪一句想留着用', en: 'A sentence to keep' },
        },
        {
          kind: 'text',
          id: 'tryOut',
          most: 40,
          optional: true,
          label: { 'zh-CN': '下次想试哪一句', en: 'A sentence to try next time' },
        },
      ],
      example: { score: '3', keep: '请把条件写下来发我', tryOut: '那谁能定？' },
      look(answers, { language }) {
        const t = speaker(words, language);
        const score = answers.choice('score');
        if (score === null) return null;
        return {
          headline: t('rated', { score }),
          lines: (['keep', 'tryOut'] as const)
            .filter((id) => answers.text(id))
            .map((id) => ({ label: t(id), value: answers.text(id) })),
          next: [t('again')],
        };
      },
    },
  ],
});
