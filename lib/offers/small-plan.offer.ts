import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { AREAS } from './small-plan.areas';
import { tipOffer } from './types';

export const words = {
  step: { 'zh-CN': '这周一小步（{area}）：{step}', en: 'This week’s small step ({area}): {step}' },
  paused: {
    'zh-CN': '先歇着。想接着走，把“先停一停”去掉就好。',
    en: 'It rests. To go on, take off “Pause”.',
  },
  noGoal: {
    'zh-CN': '先挑一两样最在意的，再来选这周一小步。',
    en: 'First choose what matters most to you. Then comes the step of the week.',
  },
  why: { 'zh-CN': '为什么是它', en: 'Why this one' },
  whyText: {
    'zh-CN': '你在意的几样里，它你说“{sure}”。',
    en: 'Among what matters to you, you said of it: “{sure}”.',
  },
  whyBlank: {
    'zh-CN': '你在意的几样里，它还没有写熟不熟。',
    en: 'It matters to you, and nothing is said yet of how sure you are.',
  },
  time: { 'zh-CN': '要多久', en: 'Time' },
  timeText: { 'zh-CN': '{minutes} 分钟以内', en: 'within {minutes} minutes' },
  half: {
    'zh-CN': '一周的时间少，先做一半也算。',
    en: 'Your week is short. Half of it counts as well.',
  },
  after: { 'zh-CN': '做完了还有空，接着是“{area}”。', en: 'With time left, “{area}” comes next.' },
  skip: {
    'zh-CN': '这一步不合适，就跳过，换下一样。',
    en: 'If it does not fit, skip it and take the next.',
  },
  look: {
    'zh-CN': '做完看一眼，记一句发现了什么。',
    en: 'Look afterwards and note one thing you found.',
  },
} satisfies Record<string, LocalText>;

/** How sure one is of an area, as a share of all there is to know. */
const SURE: readonly (ChoiceOption & { readonly known: number })[] = [
  { id: 'new', label: { 'zh-CN': '还没看', en: 'Not seen yet' }, known: 0 },
  { id: 'seen', label: { 'zh-CN': '看过一点', en: 'Seen a little' }, known: 0.3 },
  { id: 'follow', label: { 'zh-CN': '看得懂', en: 'I understand it' }, known: 0.6 },
  { id: 'use', label: { 'zh-CN': '会用', en: 'I use it' }, known: 0.9 },
];

export default tipOffer({
  id: 'small-plan',
  title: { 'zh-CN': '每周一小步', en: 'One small step a week' },
  lead: {
    'zh-CN': '一周只出一小步，从你在意又还不熟的那一样里挑。想停就停。',
    en: 'One small step a week, from what matters to you and is not yet familiar. Stop whenever you like.',
  },
  minutes: 3,
  how: {
    'zh-CN': '先看你在意哪几样，再看哪一样最不熟。两样都占的排在前面，一样多就按页面的次序。',
    en: 'It looks at what matters to you and what you know least. What is both comes first; equal ones go by the order of the list.',
  },
  fields: [
    {
      kind: 'choices',
      id: 'goals',
      label: { 'zh-CN': '现在最在意哪几样', en: 'What matters most to you now' },
      hint: { 'zh-CN': '最多挑三样。', en: 'Three at most.' },
      least: 1,
      most: 3,
      options: AREAS.map(({ id, name }) => ({ id, label: name })),
    },
    {
      kind: 'rows',
      id: 'sure',
      optional: true,
      label: { 'zh-CN': '各有多熟', en: 'How familiar is each' },
      hint: {
        'zh-CN': '可以只写在意的那几行。',
        en: 'You can fill in just the rows that matter to you.',
      },
      row: { 'zh-CN': '一样', en: 'an area' },
      least: 0,
      most: 12,
      given: AREAS.map(({ name }) => name),
      cells: [
        {
          kind: 'text',
          id: 'area',
          most: 40,
          optional: true,
          label: { 'zh-CN': '哪一样', en: 'Area' },
        },
        {
          kind: 'choice',
          id: 'sure',
          optional: true,
          label: { 'zh-CN': '有多熟', en: 'How familiar' },
          options: SURE.map(({ id, label }) => ({ id, label })),
        },
      ],
    },
    {
      kind: 'number',
      id: 'minutes',
      unit: 'minutes',
      least: 1,
      most: 600,
      optional: true,
      label: { 'zh-CN': '一周能拿出几分钟', en: 'Minutes a week' },
    },
    {
      kind: 'choice',
      id: 'pause',
      optional: true,
      label: { 'zh-CN': '要不要出', en: 'Show it' },
      options: [
        { id: 'go', label: { 'zh-CN': '出', en: 'Yes' } },
        { id: 'pause', label: { 'zh-CN': '先停一停', en: 'Pause' } },
      ],
    },
  ],
  example: {
    goals: ['3.1.1', '3.4.3'],
    sure: AREAS.map(({ id }) => ({
      area: '',
      sure: id === '3.1.1' ? 'follow' : id === '3.4.3' ? 'seen' : '',
    })),
    minutes: '10',
    pause: 'go',
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const goals = answers.choices('goals');
    const sureOf = new Map(answers.rows('sure').map((row) => [row.at, row.choice('sure')]));
    const minutes = answers.number('minutes');
    if (answers.choice('pause') === 'pause') return { headline: t('paused') };
    if (goals.length === 0)
      return sureOf.size > 0 || minutes !== null ? { headline: t('noGoal') } : null;
    const ranked = AREAS.map((area, at) => {
      const sure = SURE.find(({ id }) => id === sureOf.get(at));
      return { ...area, sure, score: goals.includes(area.id) ? 1 - (sure?.known ?? 0) : 0 };
    })
      .filter(({ id }) => goals.includes(id))
      .toSorted((a, b) => b.score - a.score);
    const [first, second] = ranked;
    if (!first) return { headline: t('noGoal') };
    return {
      headline: t('step', { area: first.name[language], step: first.step[language] }),
      lines: [
        {
          label: t('why'),
          value: first.sure ? t('whyText', { sure: first.sure.label[language] }) : t('whyBlank'),
        },
        { label: t('time'), value: t('timeText', { minutes: first.minutes }) },
      ],
      next: [
        ...(minutes !== null && minutes < first.minutes ? [t('half')] : []),
        t('look'),
        ...(second && minutes !== null && minutes >= first.minutes + second.minutes
          ? [t('after', { area: second.name[language] })]
          : []),
        t('skip'),
      ],
    };
  },
});
