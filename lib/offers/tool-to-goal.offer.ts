import { speaker } from '../i18n/say';
import { money } from '../shared/format';
import type { LocalText } from '../shared/text';
import { dayText, listed } from './told-text';
import { worksheet } from './types';

export const words = {
  maybeStop: {
    'zh-CN': '也许可以停：{tools}。还没写它帮哪个目标。',
    en: 'Maybe stop: {tools}. No goal is written for them.',
  },
  allServe: { 'zh-CN': '{count} 样工具都写了帮什么。', en: 'Each tool has a goal ({count}).' },
  due: { 'zh-CN': '到了回头看的日子：{tools}。', en: 'Time to look back: {tools}.' },
  line: { 'zh-CN': '“{tool}”', en: '“{tool}”' },
  value: { 'zh-CN': '为了“{goal}”', en: 'For “{goal}”' },
  noGoal: { 'zh-CN': '也许可以停', en: 'Maybe stop' },
  metric: { 'zh-CN': '看“{metric}”动没动', en: 'See whether “{metric}” moved' },
  metricOn: { 'zh-CN': '看“{metric}”动没动，{day}看', en: 'See on {day} whether “{metric}” moved' },
  noMetric: { 'zh-CN': '还没写看哪个数', en: 'no number written so far' },
  fees: { 'zh-CN': '这几样一个月付', en: 'Paid for them each month' },
  feesUnserved: { 'zh-CN': '其中没写目标的', en: 'Of this, without a goal' },
  pick: {
    'zh-CN': '给“{tool}”写一个要动的数，再写一个日子。',
    en: 'Give “{tool}” a number that is to move, and a day.',
  },
  stop: {
    'zh-CN': '先停一样，一个月后看看缺不缺它。',
    en: 'Pause one of them, and see in a month whether it is missed.',
  },
  two: {
    'zh-CN': '“{goal}”有几样工具在帮，可以留下最顺手的。',
    en: 'Several tools serve “{goal}”. You could keep the handiest.',
  },
  done: {
    'zh-CN': '贴在电脑边，到了日子再看。',
    en: 'Put it up beside the computer and look on the day.',
  },
} satisfies Record<string, LocalText>;

export default worksheet({
  id: 'tool-to-goal',
  title: { 'zh-CN': '工具对目标', en: 'Tools and goals' },
  lead: {
    'zh-CN': '每样工具写一句：帮哪个目标，哪个数该动，哪天看。没有目标的，也许可以停。',
    en: 'For each tool: the goal it serves, the number that is to move, and when to look.',
  },
  minutes: 10,
  exampleEn: {
    打单软件: 'Label software',
    发货快: 'Quick to ship',
    几小时内发出: 'Hours until shipped',
    做图会员: 'Membership of a picture tool',
    客人群: 'Group of buyers',
    老客再来: 'Regulars who come again',
    老买家数: 'Returning buyers',
  },
  shape: { kind: 'table', rows: 'tools' },
  fields: [
    {
      kind: 'rows',
      id: 'tools',
      label: { 'zh-CN': '用着的工具', en: 'Tools in use' },
      row: { 'zh-CN': '一样工具', en: 'a tool' },
      least: 1,
      most: 12,
      cells: [
        { kind: 'text', id: 'tool', most: 16, label: { 'zh-CN': '叫什么', en: 'Tool' } },
        {
          kind: 'text',
          id: 'goal',
          most: 16,
          optional: true,
          label: { 'zh-CN': '帮哪个目标', en: 'Goal it serves' },
        },
        {
          kind: 'text',
          id: 'metric',
          most: 16,
          optional: true,
          label: { 'zh-CN': '哪个数该动', en: 'Number to move' },
        },
        { kind: 'date', id: 'by', optional: true, label: { 'zh-CN': '哪天看', en: 'Look on' } },
        {
          kind: 'number',
          id: 'fee',
          unit: 'money',
          optional: true,
          label: { 'zh-CN': '一个月付多少', en: 'Paid each month' },
        },
      ],
    },
  ],
  example: {
    tools: [
      { tool: '打单软件', goal: '发货快', metric: '几小时内发出', by: '2026-12-20', fee: '30' },
      { tool: '做图会员', goal: '', metric: '', by: '', fee: '25' },
      { tool: '客人群', goal: '老客再来', metric: '老买家数', by: '2026-11-20', fee: '0' },
    ],
  },
  look(answers, { language, today }) {
    const t = speaker(words, language);
    const yuan = (amount: number) => money(Math.round(amount), 'CNY', language);
    const tools = answers.rows('tools').flatMap((row) =>
      row.text('tool')
        ? [
            {
              tool: row.text('tool'),
              goal: row.text('goal'),
              metric: row.text('metric'),
              by: row.date('by'),
              fee: row.number('fee'),
            },
          ]
        : [],
    );
    if (tools.length === 0) return null;
    const idle = tools.filter(({ goal }) => !goal);
    const due = tools.filter(({ goal, by }) => goal && by !== null && by <= today);
    const sum = (list: typeof tools) => list.reduce((all, { fee }) => all + (fee ?? 0), 0);
    const goals = tools.map(({ goal }) => goal).filter(Boolean);
    const twice = goals.find((goal, at) => goals.indexOf(goal) !== at);
    const vague = tools.find(({ goal, metric, by }) => goal && !(metric && by));
    return {
      headline: idle.length
        ? t('maybeStop', {
            tools: listed(
              idle.map(({ tool }) => tool),
              language,
            ),
          })
        : t('allServe', { count: tools.length }),
      lines: [
        ...tools.map(({ tool, goal, metric, by }) => ({
          label: t('line', { tool }),
          value: goal ? t('value', { goal }) : t('noGoal'),
          ...(goal
            ? {
                hint: !metric
                  ? t('noMetric')
                  : by
                    ? t('metricOn', { metric, day: dayText(by, { language, today }) })
                    : t('metric', { metric }),
              }
            : {}),
        })),
        ...(sum(tools) > 0 ? [{ label: t('fees'), value: yuan(sum(tools)) }] : []),
        ...(sum(idle) > 0 ? [{ label: t('feesUnserved'), value: yuan(sum(idle)) }] : []),
      ],
      next: [
        ...(due.length
          ? [
              t('due', {
                tools: listed(
                  due.map(({ tool }) => tool),
                  language,
                ),
              }),
            ]
          : []),
        ...(idle.length ? [t('stop')] : []),
        ...(vague ? [t('pick', { tool: vague.tool })] : []),
        ...(twice ? [t('two', { goal: twice })] : []),
        ...(idle.length === 0 && !vague ? [t('done')] : []),
      ],
    };
  },
});
