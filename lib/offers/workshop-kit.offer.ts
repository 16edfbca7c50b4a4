import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { coachActivity, type ResultLine } from './types';
import { KITS } from './workshop-kits';

const said = {
  kit: { 'zh-CN': '今天的主题：{kit}。', en: 'Today’s topic: {kit}.' },
  made: {
    'zh-CN': '你做了：{made}。',
    en: 'You made: {made}.',
  },
  rule: { 'zh-CN': '第 {count} 条', en: 'Rule {count}' },
  guess: { 'zh-CN': '先猜一猜', en: 'Guess first' },
  do: { 'zh-CN': '自己动手', en: 'Now you' },
  seen: { 'zh-CN': '同伴看到的长处', en: 'Strength a peer saw' },
  strength: {
    'zh-CN': '请一位同伴先说一个长处，写下来。',
    en: 'Ask a peer to name one strength first, and write it down.',
  },
  start: {
    'zh-CN': '照着三条做一个，不求好，做出来就行。',
    en: 'Make one by the three rules. It need not be good, only done.',
  },
  use: {
    'zh-CN': '回去用在一件货上，{days} 天后回头看。',
    en: 'Use it on one product and look again after {days} days.',
  },
  pick: { 'zh-CN': '先挑一个主题。', en: 'Choose a topic first.' },
} satisfies Record<string, LocalText>;

/** The kits stand in results only: their texts are read here too. */
export const words = { ...said, kits: KITS };

export default coachActivity({
  id: 'workshop-kit',
  title: { 'zh-CN': '工作坊小包', en: 'Workshop kits' },
  lead: {
    'zh-CN': '四个小包：首图、短视频、直播、客人群。每次 90 分钟，一大半时间动手做。',
    en: 'Four kits: first picture, short video, live, customer group. Ninety minutes, mostly doing.',
  },
  minutes: 90,
  exampleEn: {
    一双袜子放在老人手上拍的首图: 'First picture: a pair in an old hand',
    一眼看出袜口很宽: 'One look shows the wide cuffs',
  },
  who: 'group',
  agenda: [
    {
      minutes: 10,
      say: {
        'zh-CN': '每人说一件最近做成的小事。说好：今天看到的店，不往外传。',
        en: 'Each tells one small thing that worked. Agree: what is seen here stays here.',
      },
    },
    {
      minutes: 15,
      say: {
        'zh-CN': '猜一猜：放 10 组前后对照，举手猜哪个更好，再看数。',
        en: 'Guess: show ten pairs of before and after, vote, then look at the numbers.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '讲三条，一条一个例子。讲完请一个人用自己的话说一遍。',
        en: 'Three rules with one example each. Then somebody says them in own words.',
      },
    },
    {
      minutes: 30,
      say: {
        'zh-CN': '拿出手机，两人一组，给自己店里的一件货做一个。',
        en: 'Phones out, in pairs: make one for a product of your own shop.',
      },
    },
    {
      minutes: 15,
      say: {
        'zh-CN': '轮流看。先说长处，再说一处可以试的，不打分。',
        en: 'Show round. First a strength, then one thing to try; no marks.',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '每人写一步和回头看的日子，再约下次。',
        en: 'Each writes one step and a day to look again. Fix the next date.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '这个小包的单子，一人一张', en: 'The handout of the kit, one each' },
    { 'zh-CN': '每人一部手机，一件自己的货', en: 'A phone and one own product each' },
    { 'zh-CN': '靠窗的桌子，一块白布', en: 'A table at a window, a white cloth' },
    { 'zh-CN': '投影，遮住店名和客人名', en: 'A projector, with names covered' },
  ],
  sheet: {
    shape: { kind: 'cards', choose: 'kit' },
    fields: [
      {
        kind: 'choices',
        id: 'kit',
        label: { 'zh-CN': '今天做哪一个', en: 'Which kit today?' },
        least: 1,
        most: 1,
        options: KITS.map(({ id, label, hint }) => ({ id, label, hint })),
      },
      {
        kind: 'text',
        id: 'made',
        label: { 'zh-CN': '我做了什么', en: 'What I made' },
        most: 60,
        optional: true,
      },
      {
        kind: 'text',
        id: 'strength',
        label: { 'zh-CN': '同伴说的长处', en: 'The strength a peer saw' },
        most: 60,
        optional: true,
      },
    ],
    example: {
      kit: ['picture'],
      made: '一双袜子放在老人手上拍的首图',
      strength: '一眼看出袜口很宽',
    },
    look(answers, { language }) {
      const t = speaker(said, language);
      const [chosen] = answers.choices('kit');
      const [made, strength] = [answers.text('made'), answers.text('strength')];
      const kit = KITS.find(({ id }) => id === chosen);
      if (!kit) return made || strength ? { headline: t('pick') } : null;
      return {
        headline: made ? t('made', { made: quoted(made) }) : t('kit', { kit: kit.label[language] }),
        lines: [
          { label: t('guess'), value: kit.guess[language] },
          ...kit.rules.map(
            (rule, at): ResultLine => ({
              label: t('rule', { count: at + 1 }),
              value: rule[language],
            }),
          ),
          { label: t('do'), value: kit.task[language] },
          ...(strength ? [{ label: t('seen'), value: quoted(strength) }] : []),
        ],
        cautions: [kit.care[language]],
        next: [
          ...(made ? [] : [t('start')]),
          ...(made && !strength ? [t('strength')] : []),
          t('use', { days: kit.days }),
        ],
      };
    },
  },
});
