import { speaker } from '../i18n/say';
import { ruleDays } from '../maths/rule-days';
import { sum } from '../maths/statistics';
import { plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { dayText, quoted } from './told-text';
import { calculator } from './types';

export const words = {
  ahead: {
    'zh-CN': '{day}开始，还有 {left} 天。要做的事大约 {minutes} 分钟。',
    en: 'It starts on {day}; days left: {left}. The tasks take about {minutes} minutes.',
  },
  ready: {
    'zh-CN': '{day}开始，还有 {left} 天。要做的都做完了。',
    en: 'It starts on {day}; days left: {left}. Everything is done.',
  },
  started: {
    'zh-CN': '规则已经开始了，还有 {minutes} 分钟的事可以补上。',
    en: 'The rule has started; {minutes} minutes of tasks are still to do.',
  },
  startedReady: {
    'zh-CN': '规则已经开始了，要做的都做完了。',
    en: 'The rule has started, and everything is done.',
  },
  perDay: { 'zh-CN': '平均每天', en: 'On average each day' },
  notice: { 'zh-CN': '通知到开始', en: 'From notice to start' },
  open: { 'zh-CN': '还没做的', en: 'Still to do' },
  minutes: { 'zh-CN': '{count} 分钟', en: '{count} minutes' },
  days: { 'zh-CN': '{count} 天', en: '{count} days' },
  count: { 'zh-CN': '{all} 件里 {open} 件', en: '{open} of {all}' },
  figure: { 'zh-CN': '每件事要几分钟', en: 'Minutes of each task' },
  law: {
    'zh-CN': '《电子商务法》要求实施前至少七日公示。可以记进困难单。',
    en: 'The E-Commerce Law asks for seven days of notice before the start. A difficulty report can note it.',
  },
  noLaw: {
    'zh-CN': '别的地方的平台，提前几天通知看它自己的规定。',
    en: 'For platforms elsewhere, their own terms say how many days.',
  },
  first: { 'zh-CN': '先做{task}，{minutes} 分钟。', en: 'Begin with {task}: {minutes} minutes.' },
  source: {
    'zh-CN': '做之前，对着规则原文再看一眼。',
    en: 'Before you start, look at the rule’s own text once more.',
  },
  checkPage: {
    'zh-CN': '打开规则页，看看开始的日子有没有改。',
    en: 'Open the rule page and see whether the day has moved.',
  },
} satisfies Record<string, LocalText>;

export default calculator({
  id: 'rule-readiness',
  title: { 'zh-CN': '还有多少天', en: 'How many days are left' },
  lead: {
    'zh-CN': '新规则哪天开始、要做几件事，分到每天要几分钟。',
    en: 'When a new rule starts, what it asks for, and how many minutes a day that makes.',
  },
  minutes: 6,
  exampleEn: {
    读一遍规则原文: 'Read the rule once',
    改三件货的发货时间: 'Change the shipping time of three products',
    和快递说好取件时间: 'Agree a pick-up time with the carrier',
  },
  sources: [
    {
      text: {
        'zh-CN': '《电子商务法》第三十四条：修改内容至少在实施前七日公示',
        en: 'E-Commerce Law of China, article 34: changes are published at least seven days before',
      },
    },
  ],
  fields: [
    { kind: 'date', id: 'published', label: { 'zh-CN': '通知的日子', en: 'Day of the notice' } },
    { kind: 'date', id: 'starts', label: { 'zh-CN': '开始的日子', en: 'Day it starts' } },
    {
      kind: 'rows',
      id: 'tasks',
      label: { 'zh-CN': '要做的事', en: 'Tasks' },
      row: { 'zh-CN': '一件事', en: 'a task' },
      least: 1,
      most: 12,
      cells: [
        { kind: 'text', id: 'task', label: { 'zh-CN': '什么事', en: 'Task' }, most: 30 },
        {
          kind: 'number',
          id: 'minutes',
          unit: 'minutes',
          label: { 'zh-CN': '大约几分钟', en: 'About how many minutes' },
        },
        {
          kind: 'choice',
          id: 'done',
          label: { 'zh-CN': '做完了吗', en: 'Done?' },
          optional: true,
          options: [
            { id: 'yes', label: { 'zh-CN': '做完了', en: 'Done' } },
            { id: 'no', label: { 'zh-CN': '还没有', en: 'Not yet' } },
          ],
        },
      ],
    },
  ],
  example: {
    published: '2026-11-18',
    starts: '2026-11-29',
    tasks: [
      { task: '读一遍规则原文', minutes: '15', done: 'yes' },
      { task: '改三件货的发货时间', minutes: '40', done: 'no' },
      { task: '和快递说好取件时间', minutes: '15', done: 'no' },
    ],
  },
  reckon(answers, setting) {
    const { language, today } = setting;
    const t = speaker(words, language);
    const tasks = answers.rows('tasks').map((row) => ({
      task: row.text('task'),
      minutes: row.number('minutes') ?? 0,
      done: row.choice('done') === 'yes',
    }));
    const open = tasks.filter(({ done }) => !done);
    const minutes = sum(open.map((task) => task.minutes));
    const starts = answers.date('starts') ?? '';
    const result = ruleDays({ published: answers.date('published') ?? '', starts, today, minutes });
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const { notice, left, perDay } = result.value;
    const slots = { day: dayText(starts, setting), left, minutes: plain(minutes, 0) };
    const [next] = open.toSorted((a, b) => a.minutes - b.minutes);
    return {
      headline: t(
        left > 0 ? (open.length ? 'ahead' : 'ready') : open.length ? 'started' : 'startedReady',
        slots,
      ),
      lines: [
        { label: t('notice'), value: t('days', { count: notice }) },
        { label: t('open'), value: t('count', { all: tasks.length, open: open.length }) },
        ...(perDay !== null && open.length
          ? [
              {
                label: t('perDay'),
                value: t('minutes', { count: plain(perDay, perDay < 10 ? 1 : 0) }),
              },
            ]
          : []),
      ],
      figure: open.length
        ? {
            kind: 'bars',
            title: t('figure'),
            rows: open.map((task, at) => ({
              id: `t${at}`,
              name: task.task,
              amount: task.minutes,
              text: t('minutes', { count: plain(task.minutes) }),
            })),
          }
        : null,
      cautions: [
        ...cautionTexts(result.cautions, language),
        ...(result.cautions.includes('short-notice') && notice >= 0 ? [t('law'), t('noLaw')] : []),
      ],
      next: [
        ...(next
          ? [t('first', { task: quoted(next.task), minutes: plain(next.minutes) }), t('source')]
          : []),
        t('checkPage'),
      ],
    };
  },
});
