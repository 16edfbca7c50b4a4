import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { practice } from './types';

export const words = {
  list: { 'zh-CN': '{all} 步里走了 {done} 步。', en: '{done} of {all} steps are done.' },
  ready: {
    'zh-CN': '{all} 步都走完了，可以请第一位客人进来。',
    en: 'All {all} steps are done. The first buyer can come in.',
  },
  nextStep: { 'zh-CN': '下一步：{step}', en: 'Next: {step}' },
  consent: {
    'zh-CN': '先问过，点了头再请进来。想退的人，随时可以退。',
    en: 'Those who did not agree are not added. Whoever wants to leave may leave.',
  },
  page: {
    'zh-CN': '“{name}”的群规有 {rules} 条，话备了 {posts} 条。',
    en: '“{name}”: house rules {rules}, posts ready {posts}.',
  },
  noName: {
    'zh-CN': '先给群起个名字，让人一看就懂。',
    en: 'First give the group a name that people understand at once.',
  },
  rule: { 'zh-CN': '群规', en: 'House rule' },
  post: { 'zh-CN': '{day}说', en: 'Post, {day}' },
  noDay: { 'zh-CN': '哪天都行', en: 'any day' },
  rulesFew: {
    'zh-CN': '再写一条群规：多久说一次话，晚上几点后不发。',
    en: 'Add a rule: how often you write, and after which hour you stop.',
  },
  postsFew: {
    'zh-CN': '先备 3 条话，再请人进来。',
    en: 'Have three posts ready before people come.',
  },
  sell: {
    'zh-CN': '3 条都在卖货。换一条教人怎么用的，群会活一些。',
    en: 'All three are about selling. One on how to use the goods livens up a group.',
  },
  first: {
    'zh-CN': '先请 5 位老客，听听他们想看什么。',
    en: 'Invite five regulars first and hear what they would like.',
  },
} satisfies Record<string, LocalText>;

const STEPS = [
  {
    'zh-CN': '打开后台里的客人群，看要什么条件',
    en: 'Open the buyer groups of the back office and see the conditions',
  },
  { 'zh-CN': '起一个说得清的名字', en: 'Give it a clear name' },
  { 'zh-CN': '写 3 条群规', en: 'Write three house rules' },
  { 'zh-CN': '备 3 条要说的话', en: 'Have three posts ready' },
  { 'zh-CN': '问过客人愿不愿意进来', en: 'Ask buyers whether they want to join' },
  { 'zh-CN': '定好谁来回话', en: 'Settle who answers' },
  { 'zh-CN': '一个月后看看还有没有人说话', en: 'See in a month whether people still talk' },
] as const;

const KINDS = [
  { id: 'use', label: { 'zh-CN': '教怎么用', en: 'How to use it' } },
  { id: 'story', label: { 'zh-CN': '店里的事', en: 'News of the shop' } },
  { id: 'ask', label: { 'zh-CN': '问一句', en: 'A question' } },
  { id: 'sell', label: { 'zh-CN': '上新、优惠', en: 'New goods, offers' } },
] as const;

export default practice({
  id: 'group-setup',
  title: { 'zh-CN': '建一个客人群', en: 'Setting up a buyer group' },
  lead: {
    'zh-CN': '一步步开平台自己的群：名字、群规、三条话，还有先问过客人。',
    en: 'Step by step: the platform’s own group, a name, rules, three posts, and asking buyers first.',
  },
  minutes: 20,
  exampleEn: {
    阿梅家的暖脚群: 'Mei’s warm feet group',
    '一周最多说 3 次': 'Three posts a week at most',
    '晚上 9 点后不发': 'None after 9 pm',
    想走随时走: 'Leave whenever you like',
    毛袜怎么洗不缩水: 'Washing wool without shrinking',
    周二: 'Tuesday',
    '新到的线，摸着像棉花': 'New yarn, soft as cotton',
    周四: 'Thursday',
    '你们喜欢长筒还是短筒？': 'Long or short socks: which do you like?',
    周六: 'Saturday',
  },
  parts: [
    {
      kind: 'sheet',
      shape: { kind: 'checklist', rows: 'steps' },
      fields: [
        {
          kind: 'rows',
          id: 'steps',
          label: { 'zh-CN': '七步', en: 'Seven steps' },
          row: { 'zh-CN': '一步', en: 'a step' },
          least: 1,
          most: 7,
          given: STEPS,
          cells: [
            {
              kind: 'text',
              id: 'step',
              most: 60,
              optional: true,
              label: { 'zh-CN': '哪一步', en: 'Step' },
            },
            {
              kind: 'choice',
              id: 'done',
              label: { 'zh-CN': '做了吗', en: 'Done' },
              options: [
                { id: 'yes', label: { 'zh-CN': '做了', en: 'Yes' } },
                { id: 'not-yet', label: { 'zh-CN': '还没', en: 'Not yet' } },
              ],
            },
          ],
        },
      ],
      example: { steps: STEPS.map((_, at) => ({ step: '', done: at < 2 ? 'yes' : 'not-yet' })) },
      look(answers, { language }) {
        const t = speaker(words, language);
        const rows = answers.rows('steps').filter((row) => row.choice('done'));
        if (rows.length === 0) return null;
        const done = new Set(rows.flatMap((row) => (row.choice('done') === 'yes' ? [row.at] : [])));
        const open = STEPS.filter((_, at) => !done.has(at));
        const all = STEPS.length;
        return {
          headline: open.length ? t('list', { all, done: all - open.length }) : t('ready', { all }),
          cautions: [t('consent')],
          next: open[0] ? [t('nextStep', { step: open[0][language] })] : [t('first')],
        };
      },
    },
    {
      kind: 'sheet',
      shape: { kind: 'two-sides', left: 'rules', right: 'posts' },
      fields: [
        {
          kind: 'text',
          id: 'name',
          most: 20,
          label: { 'zh-CN': '群的名字', en: 'Name of the group' },
        },
        {
          kind: 'rows',
          id: 'rules',
          label: { 'zh-CN': '群规', en: 'House rules' },
          row: { 'zh-CN': '一条', en: 'a rule' },
          least: 1,
          most: 5,
          cells: [
            {
              kind: 'text',
              id: 'rule',
              most: 40,
              label: { 'zh-CN': '写短一点', en: 'Keep it short' },
            },
          ],
        },
        {
          kind: 'rows',
          id: 'posts',
          label: { 'zh-CN': '要说的话', en: 'Posts' },
          row: { 'zh-CN': '一条', en: 'a post' },
          least: 1,
          most: 7,
          cells: [
            { kind: 'text', id: 'text', most: 80, label: { 'zh-CN': '说什么', en: 'What to say' } },
            {
              kind: 'choice',
              id: 'kind',
              label: { 'zh-CN': '哪一种', en: 'Kind' },
              options: KINDS,
            },
            {
              kind: 'text',
              id: 'day',
              most: 10,
              optional: true,
              label: { 'zh-CN': '哪天', en: 'Day' },
            },
          ],
        },
      ],
      example: {
        name: '阿梅家的暖脚群',
        rules: [{ rule: '一周最多说 3 次' }, { rule: '晚上 9 点后不发' }, { rule: '想走随时走' }],
        posts: [
          { text: '毛袜怎么洗不缩水', kind: 'use', day: '周二' },
          { text: '新到的线，摸着像棉花', kind: 'story', day: '周四' },
          { text: '你们喜欢长筒还是短筒？', kind: 'ask', day: '周六' },
        ],
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const name = answers.text('name');
        const rules = answers.rows('rules').filter((row) => row.text('rule'));
        const posts = answers.rows('posts').filter((row) => row.text('text'));
        if (!name && rules.length + posts.length === 0) return null;
        return {
          headline: name
            ? t('page', { name, rules: rules.length, posts: posts.length })
            : t('noName'),
          lines: [
            ...rules.map((row) => ({ label: t('rule'), value: row.text('rule') })),
            ...posts.map((row) => ({
              label: t('post', { day: row.text('day') || t('noDay') }),
              value: row.text('text'),
              ...kindHint(row.choice('kind'), language),
            })),
          ],
          cautions: [t('consent')],
          next: [
            ...(rules.length < 3 ? [t('rulesFew')] : []),
            ...(posts.length < 3 ? [t('postsFew')] : []),
            ...(posts.length >= 3 && posts.every((row) => row.choice('kind') === 'sell')
              ? [t('sell')]
              : []),
            t('first'),
          ],
        };
      },
    },
  ],
});

function kindHint(id: string | null, language: keyof LocalText): { readonly hint?: string } {
  const kind = KINDS.find((one) => one.id === id);
  return kind ? { hint: kind.label[language] } : {};
}
