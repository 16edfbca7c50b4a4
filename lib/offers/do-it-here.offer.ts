import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { drills } from './do-it-here.drills';
import { practice } from './types';

export const words = {
  full: { 'zh-CN': '下次照样一步一步指给你看。', en: 'Next time each step is shown again.' },
  hint: {
    'zh-CN': '自己做成过一次。下次给一句提示就好。',
    en: 'Done alone once. Next time a short hint will do.',
  },
  none: {
    'zh-CN': '自己做成过 {count} 次，下次可以不用提示。',
    en: 'Done alone {count} times. Next time you can do without hints.',
  },
  runs: { 'zh-CN': '做了几遍', en: 'Times done' },
  times: { 'zh-CN': '{count} 遍', en: '{count}' },
  shortest: { 'zh-CN': '最短用了', en: 'Shortest time' },
  minutes: { 'zh-CN': '{count} 分钟', en: '{count} min' },
  rest: {
    'zh-CN': '隔两三天再做一遍，记得更牢。',
    en: 'Do it again in two or three days. It stays longer that way.',
  },
  teach: {
    'zh-CN': '讲给店里另一个人听，看对方能不能跟着做。',
    en: 'Show it to somebody in the shop and see whether they can follow.',
  },
  help: {
    'zh-CN': '有一步卡住也没关系，打开“卡住了怎么办”。',
    en: 'If a step does not work, open “When you are stuck”.',
  },
} satisfies Record<string, LocalText>;

/** Help goes from shown steps (2) over a hint (1) to none (0) with each run done alone. */
const MOST_HELP = 2;

export default practice({
  id: 'do-it-here',
  title: { 'zh-CN': '跟着做一遍', en: 'Do it along' },
  lead: {
    'zh-CN': '在自己的后台，或在示例小店里，一步一步走。这里只指给你看，点由你来点。',
    en: 'Step by step, in your own back office or in the sample shop. It points, and you click.',
  },
  minutes: 8,
  parts: [
    ...drills.map((drill) => ({ kind: 'drill' as const, drill })),
    {
      kind: 'sheet',
      shape: { kind: 'timeline', rows: 'runs' },
      fields: [
        {
          kind: 'rows',
          id: 'runs',
          label: { 'zh-CN': '我做过的', en: 'My runs' },
          row: { 'zh-CN': '一遍', en: 'a run' },
          least: 1,
          most: 12,
          cells: [
            { kind: 'date', id: 'on', label: { 'zh-CN': '哪天', en: 'Day' } },
            {
              kind: 'choice',
              id: 'how',
              label: { 'zh-CN': '怎么做的', en: 'How' },
              options: [
                { id: 'shown', label: { 'zh-CN': '一步步指着做', en: 'With every step shown' } },
                { id: 'hint', label: { 'zh-CN': '看了提示', en: 'With a hint' } },
                { id: 'alone', label: { 'zh-CN': '自己做成的', en: 'Alone' } },
              ],
            },
            {
              kind: 'number',
              id: 'minutes',
              unit: 'minutes',
              optional: true,
              label: { 'zh-CN': '几分钟', en: 'Minutes' },
            },
          ],
        },
      ],
      example: {
        runs: [
          { on: '2026-11-16', how: 'shown', minutes: '6' },
          { on: '2026-11-19', how: 'alone', minutes: '3' },
        ],
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const runs = answers.rows('runs').filter((row) => row.choice('how'));
        if (runs.length === 0) return null;
        const alone = runs.filter((row) => row.choice('how') === 'alone').length;
        const help = Math.max(0, MOST_HELP - alone);
        const minutes = runs.flatMap((row) => row.number('minutes') ?? []);
        return {
          headline: help === 2 ? t('full') : help === 1 ? t('hint') : t('none', { count: alone }),
          lines: [
            { label: t('runs'), value: t('times', { count: runs.length }) },
            ...(minutes.length
              ? [{ label: t('shortest'), value: t('minutes', { count: Math.min(...minutes) }) }]
              : []),
          ],
          next: help === 0 ? [t('teach')] : help === 2 ? [t('rest'), t('help')] : [t('rest')],
        };
      },
    },
  ],
});
