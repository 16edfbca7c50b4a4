import { speaker } from '../i18n/say';
import { percent, plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { audienceScenes } from './audience-reading.scenes';
import { practice } from './types';

export const words = {
  gap: {
    'zh-CN': '差得最多的是“{name}”：看的 100 人里 {viewers} 个，买的 100 人里 {buyers} 个。',
    en: 'The widest gap is “{name}”: {viewers} of 100 viewers, {buyers} of 100 buyers.',
  },
  alike: {
    'zh-CN': '看的人和买的人差不多，没有哪群人特别突出。',
    en: 'Viewers and buyers are much alike. No group stands out.',
  },
  few: {
    'zh-CN': '人还少，先不比。要有 100 个人看、20 个人买。',
    en: 'There are too few people to compare yet. It takes 100 viewers and 20 buyers.',
  },
  fewNow: { 'zh-CN': '现在', en: 'Now' },
  fewText: { 'zh-CN': '{viewers} 个看，{buyers} 个买', en: 'viewers: {viewers}, buyers: {buyers}' },
  half: {
    'zh-CN': '看的和买的都填上，才能比。',
    en: 'Fill in viewers and buyers to compare them.',
  },
  group: { 'zh-CN': '“{name}”', en: '“{name}”' },
  value: { 'zh-CN': '看 {viewers}，买 {buyers}', en: 'watch {viewers}, buy {buyers}' },
  watch: { 'zh-CN': '“{name}”看', en: '“{name}” watch' },
  buy: { 'zh-CN': '“{name}”买', en: '“{name}” buy' },
  figure: { 'zh-CN': '看的人和买的人', en: 'Who watches and who buys' },
  over: {
    'zh-CN': '有一列加起来超过 100，可能抄重了一行。',
    en: 'One column adds up to more than 100. A row may be copied twice.',
  },
  part: {
    'zh-CN': '只抄了一部分人群，别的没有算进去。',
    en: 'Just some groups are copied. The others are left out.',
  },
  guess: {
    'zh-CN': '这些占比是平台估的，各家算法有差别。',
    en: 'Profiles are estimated by the platform, each in its own way.',
  },
  talkTo: {
    'zh-CN': '下一条视频，可以说一句给“{name}”听的话。',
    en: 'In the next video you could say one sentence to “{name}”.',
  },
  askWhy: {
    'zh-CN': '问一位“{name}”的老客：当时为什么买？',
    en: 'Ask a buyer of “{name}” why they bought.',
  },
  both: {
    'zh-CN': '看的多、买的少的是“{name}”，也许他们在替别人挑。',
    en: '“{name}” watch more than they buy. Perhaps they choose for others.',
  },
  again: {
    'zh-CN': '再等一些人来，凑够了再填一次。',
    en: 'Wait for more people, then fill it in again.',
  },
} satisfies Record<string, LocalText>;

/** With fewer, shares of groups are little more than chance. */
const ENOUGH_VIEWERS = 100;
const ENOUGH_BUYERS = 20;
/** Smaller gaps say nothing about the next video. */
const WORTH_SAYING = 0.05;
const DRAWN = 3;

export default practice({
  id: 'audience-reading',
  title: { 'zh-CN': '看懂观众画像', en: 'Reading the audience page' },
  lead: {
    'zh-CN': '照着后台抄几行：看的是谁，买的是谁。差在哪里，下一条就说给谁听。',
    en: 'Copy a few rows: who watches and who buys. Where they differ, the next video finds its listener.',
  },
  minutes: 10,
  exampleEn: {
    '30 岁以下': 'Under 30',
    '30 到 49 岁': '30 to 49',
    '50 岁以上': '50 and over',
  },
  sources: [
    {
      text: {
        'zh-CN': '差多少：买的 100 人里几个，减去看的 100 人里几个',
        en: 'Gap: share among buyers less share among viewers',
      },
    },
  ],
  parts: [
    { kind: 'scenes', scenes: audienceScenes },
    {
      kind: 'sheet',
      shape: { kind: 'table', rows: 'groups' },
      fields: [
        {
          kind: 'number',
          id: 'viewers',
          unit: 'count',
          label: { 'zh-CN': '一共多少人看', en: 'Viewers in all' },
        },
        {
          kind: 'number',
          id: 'buyers',
          unit: 'count',
          metric: 'buyers',
          label: { 'zh-CN': '一共多少人买', en: 'Buyers in all' },
        },
        {
          kind: 'rows',
          id: 'groups',
          label: { 'zh-CN': '按年纪或地方', en: 'By age or place' },
          hint: { 'zh-CN': '挑一种就好，不要混着抄。', en: 'Keep to one of them and do not mix.' },
          row: { 'zh-CN': '一群人', en: 'a group' },
          least: 2,
          most: 10,
          cells: [
            { kind: 'text', id: 'name', most: 12, label: { 'zh-CN': '哪群人', en: 'Group' } },
            {
              kind: 'number',
              id: 'watch',
              unit: 'share',
              label: { 'zh-CN': '看的 100 人里几个', en: 'Of 100 viewers' },
            },
            {
              kind: 'number',
              id: 'buy',
              unit: 'share',
              label: { 'zh-CN': '买的 100 人里几个', en: 'Of 100 buyers' },
            },
          ],
        },
      ],
      example: {
        viewers: '1,800',
        buyers: '60',
        groups: [
          { name: '30 岁以下', watch: '45', buy: '25' },
          { name: '30 到 49 岁', watch: '35', buy: '40' },
          { name: '50 岁以上', watch: '20', buy: '35' },
        ],
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const [viewers, buyers] = [answers.number('viewers'), answers.number('buyers')];
        const groups = answers.rows('groups').flatMap((row) => {
          const [name, watch, buy] = [row.text('name'), row.number('watch'), row.number('buy')];
          return name && watch !== null && buy !== null
            ? [{ at: row.at, name, watch, buy, gap: buy - watch }]
            : [];
        });
        if (viewers === null && buyers === null && groups.length === 0) return null;
        const lines = groups.map(({ name, watch, buy }) => ({
          label: t('group', { name }),
          value: t('value', { viewers: percent(watch, 1), buyers: percent(buy, 1) }),
        }));
        if (viewers === null || buyers === null || groups.length === 0)
          return { headline: t('half'), lines };
        if (viewers < ENOUGH_VIEWERS || buyers < ENOUGH_BUYERS)
          return {
            headline: t('few'),
            lines: [
              {
                label: t('fewNow'),
                value: t('fewText', { viewers: plain(viewers), buyers: plain(buyers) }),
              },
              ...lines,
            ],
            next: [t('again')],
          };
        const ranked = groups.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap) || a.at - b.at);
        const widest = ranked[0];
        const wide = widest && Math.abs(widest.gap) >= WORTH_SAYING ? widest : null;
        const buysMore = groups.toSorted((a, b) => b.gap - a.gap)[0];
        const watchMore = groups.toSorted((a, b) => a.gap - b.gap)[0];
        const sums = [
          groups.reduce((sum, { watch }) => sum + watch, 0),
          groups.reduce((sum, { buy }) => sum + buy, 0),
        ];
        const of100 = (part: number) => plain(part * 100, 1);
        return {
          headline: wide
            ? t('gap', { name: wide.name, viewers: of100(wide.watch), buyers: of100(wide.buy) })
            : t('alike'),
          lines,
          figure: {
            kind: 'bars',
            title: t('figure'),
            rows: ranked.slice(0, DRAWN).flatMap(({ at, name, watch, buy }) => [
              {
                id: `${at}-watch`,
                name: t('watch', { name }),
                amount: watch,
                text: percent(watch, 1),
              },
              {
                id: `${at}-buy`,
                name: t('buy', { name }),
                amount: buy,
                text: percent(buy, 1),
                ...(at === wide?.at ? { here: true as const } : {}),
              },
            ]),
          },
          cautions: [
            ...(sums.some((sum) => sum > 1.02)
              ? [t('over')]
              : sums.some((sum) => sum < 0.98)
                ? [t('part')]
                : []),
            t('guess'),
          ],
          next: wide
            ? [
                ...(buysMore && buysMore.gap > 0
                  ? [t('talkTo', { name: buysMore.name }), t('askWhy', { name: buysMore.name })]
                  : []),
                ...(watchMore && watchMore.gap <= -WORTH_SAYING
                  ? [t('both', { name: watchMore.name })]
                  : []),
              ]
            : [],
        };
      },
    },
  ],
});
