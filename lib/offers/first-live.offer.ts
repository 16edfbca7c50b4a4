import { speaker } from '../i18n/say';
import { share } from '../maths/share';
import { plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { liveScenes } from './first-live.scenes';
import { cautionTexts, toldRefusal } from './refusal';
import { practice, type ResultLine } from './types';

export const words = {
  list: { 'zh-CN': '{all} 样里备好了 {done} 样。', en: '{done} of {all} things are ready.' },
  ready: {
    'zh-CN': '{all} 样都备好了，可以开播。',
    en: 'All {all} things are ready. You can go live.',
  },
  missingOne: {
    'zh-CN': '先备“{item}”，别的慢慢来。',
    en: 'First “{item}”; the others can follow.',
  },
  short: {
    'zh-CN': '头一次播半小时就好，够看出哪里要改。',
    en: 'Half an hour is enough for the first show. It tells what to change.',
  },
  per1000: {
    'zh-CN': '来看的 1,000 个人里，大约 {of} 单。',
    en: 'About {of} orders for every 1,000 viewers.',
  },
  noOrders: {
    'zh-CN': '来了 {viewers} 个人看，还没有成交。第一次播，先看有没有人留下来。',
    en: 'Viewers: {viewers}, and none bought. In a first show, see whether people stayed.',
  },
  nobody: {
    'zh-CN': '这一场还没有人进来。先看开播的钟点和标题。',
    en: 'Nobody came in this time. Look at the hour and the title first.',
  },
  range: { 'zh-CN': '算上碰巧，大约在', en: 'Allowing for chance, between' },
  rangeText: { 'zh-CN': '{low} 到 {high} 单', en: '{low} and {high} orders' },
  each: { 'zh-CN': '每单大约几个人看', en: 'Viewers for one order' },
  minutes: { 'zh-CN': '播了多久', en: 'Length' },
  minutesText: { 'zh-CN': '{minutes} 分钟', en: '{minutes} min' },
  again: { 'zh-CN': '下次照样做', en: 'To repeat' },
  repeat: {
    'zh-CN': '下一场把“{again}”留着，只改一样别的。',
    en: 'Keep “{again}” next time, and change just one other thing.',
  },
  noRepeat: {
    'zh-CN': '写一样下次还想这么做的。',
    en: 'Write one thing to do the same way next time.',
  },
  twice: {
    'zh-CN': '同一个钟点再播两场，再来比。',
    en: 'Go live twice more at the same hour, then compare.',
  },
} satisfies Record<string, LocalText>;

const STEPS = [
  { 'zh-CN': '播前：定好钟点，避开吃饭的时候', en: 'Before: settle on an hour, not at mealtime' },
  {
    'zh-CN': '播前：备 3 件货，写好各讲哪一点',
    en: 'Before: three products, with one point for each',
  },
  {
    'zh-CN': '播前：手机架稳，插上电，灯从前面照',
    en: 'Before: phone steady and plugged in, light from the front',
  },
  { 'zh-CN': '播前：标题写清卖什么', en: 'Before: a title that says what is sold' },
  {
    'zh-CN': '播前：看过平台哪些话不能说',
    en: 'Before: read what the platform does not allow to be said',
  },
  {
    'zh-CN': '播中：每 5 分钟说一遍自己是谁、卖什么',
    en: 'During: every five minutes, who you are and what you sell',
  },
  { 'zh-CN': '播中：有人进来，念出名字打个招呼', en: 'During: greet people by their screen names' },
  { 'zh-CN': '播中：货拿近，翻过来给人看', en: 'During: hold the goods close and turn them' },
  { 'zh-CN': '播后：记下看的人、成交、几分钟', en: 'After: note viewers, orders and minutes' },
  { 'zh-CN': '播后：写一样下次还这么做的', en: 'After: write one thing to repeat' },
] as const;

export default practice({
  id: 'first-live',
  title: { 'zh-CN': '第一次直播', en: 'The first live show' },
  lead: {
    'zh-CN': '一张从播前到播后的单子，播完再看两个数。没人看也是一次练习。',
    en: 'One list from before to after, then two numbers. A show that few people watch is practice as well.',
  },
  minutes: 20,
  exampleEn: {
    把袜子翻过来给人看: 'Turn the socks inside out and show them',
  },
  sources: [
    {
      text: {
        'zh-CN': '1,000 人里几单：成交 ÷ 看的人 × 1,000；范围用 Wilson 的算法',
        en: 'Orders per 1,000 viewers: orders ÷ viewers × 1,000; the range is Wilson’s',
      },
    },
  ],
  parts: [
    {
      kind: 'sheet',
      shape: { kind: 'checklist', rows: 'steps' },
      fields: [
        {
          kind: 'rows',
          id: 'steps',
          label: { 'zh-CN': '播前、播中、播后', en: 'Before, during, after' },
          row: { 'zh-CN': '一样', en: 'a thing' },
          least: 1,
          most: 10,
          given: STEPS,
          cells: [
            {
              kind: 'text',
              id: 'step',
              most: 60,
              optional: true,
              label: { 'zh-CN': '哪一样', en: 'What' },
            },
            {
              kind: 'choice',
              id: 'done',
              label: { 'zh-CN': '备好了吗', en: 'Ready' },
              options: [
                { id: 'yes', label: { 'zh-CN': '好了', en: 'Yes' } },
                { id: 'not-yet', label: { 'zh-CN': '还没', en: 'Not yet' } },
              ],
            },
          ],
        },
      ],
      example: {
        steps: STEPS.map((_, at) => ({ step: '', done: at < 4 ? 'yes' : 'not-yet' })),
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const rows = answers.rows('steps').filter((row) => row.choice('done'));
        if (rows.length === 0) return null;
        const done = new Set(rows.flatMap((row) => (row.choice('done') === 'yes' ? [row.at] : [])));
        const open = STEPS.filter((_, at) => !done.has(at));
        const all = STEPS.length;
        return {
          headline: open.length ? t('list', { all, done: all - open.length }) : t('ready', { all }),
          lines: open.map((step) => phased(step[language])),
          next: [...(open[0] ? [t('missingOne', { item: open[0][language] })] : []), t('short')],
        };
      },
    },
    {
      kind: 'scenes',
      scenes: liveScenes,
    },
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'number',
          id: 'viewers',
          unit: 'count',
          metric: 'live-viewers',
          label: { 'zh-CN': '来看的人', en: 'Viewers' },
        },
        {
          kind: 'number',
          id: 'orders',
          unit: 'count',
          label: { 'zh-CN': '直播里成交几单', en: 'Orders from the show' },
        },
        {
          kind: 'number',
          id: 'minutes',
          unit: 'minutes',
          metric: 'live-duration',
          optional: true,
          label: { 'zh-CN': '播了几分钟', en: 'Minutes' },
        },
        {
          kind: 'text',
          id: 'again',
          most: 24,
          optional: true,
          label: { 'zh-CN': '下次还想这么做的一样', en: 'One thing to do the same way' },
        },
      ],
      example: { viewers: '160', orders: '2', minutes: '45', again: '把袜子翻过来给人看' },
      look(answers, { language }) {
        const t = speaker(words, language);
        const [viewers, orders] = [answers.number('viewers'), answers.number('orders')];
        const [minutes, again] = [answers.number('minutes'), answers.text('again')];
        const extra = [
          ...(minutes === null
            ? []
            : [{ label: t('minutes'), value: t('minutesText', { minutes: plain(minutes) }) }]),
          ...(again ? [{ label: t('again'), value: again }] : []),
        ];
        const next = [again ? t('repeat', { again }) : t('noRepeat'), t('twice')];
        if (viewers === null || orders === null)
          return again ? { headline: t('repeat', { again }), lines: extra } : null;
        if (viewers === 0) return { headline: t('nobody'), lines: extra, next };
        const found = share({ k: orders, n: viewers });
        if (found.verdict === 'refused') return toldRefusal(found, language);
        const per1000 = (part: number) => plain(part * 1000, part * 1000 < 10 ? 1 : 0);
        return {
          headline:
            orders === 0
              ? t('noOrders', { viewers: plain(viewers) })
              : t('per1000', { of: per1000(found.value.share) }),
          lines: [
            {
              label: t('range'),
              value: t('rangeText', {
                low: per1000(found.value.low),
                high: per1000(found.value.high),
              }),
            },
            ...(orders > 0
              ? [{ label: t('each'), value: plain(Math.round(viewers / orders)) }]
              : []),
            ...extra,
          ],
          cautions: cautionTexts(found.cautions, language),
          next,
        };
      },
    },
  ],
});

/** "播前：…" as its part of the show and the thing to do. */
function phased(step: string): ResultLine {
  const [, label = '', value = ''] = /^([^:：]+)[:：]\s*(.*)$/.exec(step) ?? [];
  return { label, value };
}
