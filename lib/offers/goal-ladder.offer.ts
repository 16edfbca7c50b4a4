import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { RUNG_IDS, rungOf } from './goal-score';
import { dayText, quoted } from './told-text';
import { worksheet } from './types';

export const words = {
  set: {
    'zh-CN': '目标{goal}：到 {day}，想走到{hope}。',
    en: 'Goal {goal}: by {day}, the hope is {hope}.',
  },
  noDay: { 'zh-CN': '目标{goal}，想走到{hope}。', en: 'Goal {goal}: the hope is {hope}.' },
  begun: {
    'zh-CN': '目标{goal}写下了，再写每一级的样子。',
    en: 'Goal {goal} is written. Next: what each rung looks like.',
  },
  rungsOnly: {
    'zh-CN': '台阶写好了几级，再给目标起个名字。',
    en: 'Some rungs are written. Now give the goal a name.',
  },
  looked: {
    'zh-CN': '回头看了 {count} 个目标，每一级都算数。',
    en: 'Goals you looked back at: {count}. Every rung counts.',
  },
  now: { 'zh-CN': '现在：{rung}', en: 'Now: {rung}' },
  reached: { 'zh-CN': '后来：{rung}', en: 'Later: {rung}' },
  notYet: { 'zh-CN': '还没回头看', en: 'Not looked at yet' },
  further: { 'zh-CN': '比当初想的走得远', en: 'Further than was expected' },
  asHoped: { 'zh-CN': '和当初想的一样', en: 'Just as was expected' },
  onTheWay: { 'zh-CN': '还在路上，比起点近', en: 'On the way, beyond the start' },
  atStart: { 'zh-CN': '还在起点附近', en: 'Still near the start' },
  holes: {
    'zh-CN': '有 {count} 级还空着，空着也能先用。',
    en: 'Blank rungs: {count}. The ladder can be used as it is.',
  },
  same: {
    'zh-CN': '有两级写得一样，回头看时会分不清。',
    en: 'Two rungs read the same and will be hard to tell apart.',
  },
  room: {
    'zh-CN': '起点写在第二级，留一级给退一步的时候。',
    en: 'Start on the second rung: one is kept for a step back.',
  },
  lookOn: {
    'zh-CN': '到 {day}那天，圈出走到了哪一级。',
    en: 'On {day}, mark the rung you are on.',
  },
  chooseDay: {
    'zh-CN': '挑一个回头看的日子，8 到 12 周后都行。',
    en: 'Choose a day to look again; 8 to 12 weeks from now is fine.',
  },
  first: {
    'zh-CN': '从现在往上一级，写一件这周能做的小事。',
    en: 'One rung up from now: write one small thing for this week.',
  },
} satisfies Record<string, LocalText>;

const RUNGS: readonly LocalText[] = [
  { 'zh-CN': '比现在退一步', en: 'A step back from now' },
  { 'zh-CN': '现在的样子', en: 'As it is now' },
  { 'zh-CN': '到那天，想走到的', en: 'What I hope for by then' },
  { 'zh-CN': '走得更远一点', en: 'A little further' },
  { 'zh-CN': '最想看到的样子', en: 'The best I can picture' },
];
const RUNG_OPTIONS = RUNG_IDS.map((id, at) => ({
  id,
  label: RUNGS[at] ?? { 'zh-CN': '', en: '' },
}));
const COLUMNS = ['one', 'two', 'three'] as const;

export default worksheet({
  id: 'goal-ladder',
  title: { 'zh-CN': '目标台阶', en: 'Goal ladder' },
  lead: {
    'zh-CN': '把一个目标分成五级，现在在哪一级就从哪一级走。最多三个目标。',
    en: 'Cut a goal into five rungs and walk from where you are. Three goals at most.',
  },
  minutes: 20,
  exampleEn: {
    看懂付钱的比例: 'Read the share who paid',
    还没看过: 'Not looked at yet',
    '有人帮，能看懂': 'Can read it with help',
    自己能看懂并说出来: 'Can read and tell it alone',
    能找出哪一步人少了: 'Can find the step where people leave',
    '改了一处，也比过前后': 'Changed one thing and compared',
  },
  sources: [
    {
      text: {
        'zh-CN': '目标达成的五级写法，基雷苏克和谢尔曼，1968 年',
        en: 'Goal attainment scaling, Kiresuk and Sherman, 1968',
      },
    },
  ],
  shape: { kind: 'ladder', rows: 'rungs' },
  fields: [
    {
      kind: 'rows',
      id: 'goals',
      label: { 'zh-CN': '目标', en: 'Goals' },
      row: { 'zh-CN': '一个目标', en: 'a goal' },
      least: 1,
      most: 3,
      cells: [
        {
          kind: 'text',
          id: 'name',
          label: { 'zh-CN': '目标叫什么', en: 'Name of the goal' },
          hint: {
            'zh-CN': '说自己能做到的事，比如“看懂付钱的比例”。',
            en: 'Something in your own hands, like “reading the share who paid”.',
          },
          most: 24,
        },
        {
          kind: 'choice',
          id: 'weight',
          label: { 'zh-CN': '对我有多要紧', en: 'How much it matters to me' },
          options: [
            { id: '1', label: { 'zh-CN': '有一点', en: 'A little' } },
            { id: '2', label: { 'zh-CN': '要紧', en: 'Much' } },
            { id: '3', label: { 'zh-CN': '很要紧', en: 'Very much' } },
          ],
        },
        {
          kind: 'choice',
          id: 'reached',
          label: { 'zh-CN': '回头看：走到了哪一级', en: 'Looking back: which rung' },
          options: RUNG_OPTIONS,
          optional: true,
        },
      ],
    },
    {
      kind: 'date',
      id: 'on',
      label: { 'zh-CN': '哪天回头看', en: 'Look again on' },
      optional: true,
    },
    {
      kind: 'rows',
      id: 'rungs',
      label: { 'zh-CN': '台阶，从下往上', en: 'Rungs, from the bottom up' },
      hint: {
        'zh-CN': '每一级写看得见的样子：多少、几次、谁做。',
        en: 'Each rung says what can be seen: how many, how often, who.',
      },
      row: { 'zh-CN': '一级', en: 'a rung' },
      least: 3,
      most: 5,
      given: RUNGS,
      cells: [
        {
          kind: 'text',
          id: 'rung',
          label: { 'zh-CN': '哪一级', en: 'Rung' },
          most: 20,
          optional: true,
        },
        { kind: 'text', id: 'one', label: { 'zh-CN': '第一个目标', en: 'First goal' }, most: 30 },
        {
          kind: 'text',
          id: 'two',
          label: { 'zh-CN': '第二个目标', en: 'Second goal' },
          most: 30,
          optional: true,
        },
        {
          kind: 'text',
          id: 'three',
          label: { 'zh-CN': '第三个目标', en: 'Third goal' },
          most: 30,
          optional: true,
        },
      ],
    },
  ],
  example: {
    goals: [{ name: '看懂付钱的比例', weight: '3', reached: '' }],
    on: '2026-12-20',
    rungs: [
      { one: '还没看过' },
      { one: '有人帮，能看懂' },
      { one: '自己能看懂并说出来' },
      { one: '能找出哪一步人少了' },
      { one: '改了一处，也比过前后' },
    ],
  },
  look(answers, setting) {
    const { language } = setting;
    const t = speaker(words, language);
    const goals = answers.rows('goals').filter((row) => row.text('name'));
    const rungs = answers.rows('rungs');
    const on = answers.date('on');
    const first = goals[0];
    if (!first && rungs.length === 0) return null;
    const text = (goal: number, rung: number): string =>
      rungs.find(({ at }) => at === rung)?.text(COLUMNS[goal] ?? 'one') ?? '';
    const hope = first ? text(first.at, 2) : '';
    const seen = goals.filter((row) => row.choice('reached'));
    const slots = {
      goal: quoted(first?.text('name') ?? ''),
      hope: quoted(hope),
      day: on ? dayText(on, setting) : '',
    };
    const told = (reached: number | null) =>
      reached === null
        ? t('notYet')
        : t(
            reached > 0
              ? 'further'
              : reached === 0
                ? 'asHoped'
                : reached === -1
                  ? 'onTheWay'
                  : 'atStart',
          );
    const written = goals.map(({ at }) => [0, 1, 2, 3, 4].map((rung) => text(at, rung)));
    const blank = written.flat().filter((one) => one === '').length;
    const alike = written.some((column) => {
      const filled = column.filter((one) => one !== '');
      return new Set(filled).size < filled.length;
    });
    return {
      headline: seen.length
        ? t('looked', { count: seen.length })
        : first && hope
          ? t(on ? 'set' : 'noDay', slots)
          : t(first ? 'begun' : 'rungsOnly', slots),
      lines: goals.map((row) => {
        const reached = rungOf(row.choice('reached'));
        const place = text(row.at, reached === null ? 1 : reached + 2);
        return {
          label: row.text('name'),
          value: told(reached),
          ...(place ? { hint: t(reached === null ? 'now' : 'reached', { rung: place }) } : {}),
        };
      }),
      cautions: [
        ...(blank ? [t('holes', { count: blank })] : []),
        ...(alike ? [t('same')] : []),
        ...(seen.length ? [] : [t('room')]),
      ],
      next: [on ? t('lookOn', { day: dayText(on, setting) }) : t('chooseDay'), t('first')],
    };
  },
});
