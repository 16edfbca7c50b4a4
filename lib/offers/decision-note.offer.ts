import type { Answers } from '../forms/read-form';
import { speaker } from '../i18n/say';
import { calibration, type Outcome } from '../maths/calibration';
import type { LocalText } from '../shared/text';
import { dayText, quoted } from './told-text';
import { worksheet } from './types';

export const words = {
  due: {
    'zh-CN': '有 {count} 个决定，到了约好回头看的日子。',
    en: 'Decisions that have reached their day to look back: {count}.',
  },
  waiting: { 'zh-CN': '{day}回头看：{act}。', en: 'Look back on {day}: {act}.' },
  undated: { 'zh-CN': '{act}还没有回头看的日子。', en: '{act} has no day to look back yet.' },
  allSeen: {
    'zh-CN': '写下的 {count} 个决定，都回头看过了。',
    en: 'Every decision written so far has been looked at again.',
  },
  started: {
    'zh-CN': '写下打算做什么，再约一个日子。',
    en: 'Write what you will do, and choose a day.',
  },
  sure45: { 'zh-CN': '当时很有把握的', en: 'Those I was sure of' },
  sure3: { 'zh-CN': '当时一半一半的', en: 'Those I was half sure of' },
  sure12: { 'zh-CN': '当时没什么把握的', en: 'Those I was not sure of' },
  of: { 'zh-CN': '{all} 次里 {right} 次和想的一样', en: '{right} of {all} came as I thought' },
  few: {
    'zh-CN': '次数还少，这只是一个印象，不是打分。',
    en: 'These are few yet: an impression, and no mark.',
  },
  fromFive: {
    'zh-CN': '有 5 个看过结果的，就能看看把握准不准。',
    en: 'From 5 decisions with an outcome on, it shows how sure fits.',
  },
  openNow: {
    'zh-CN': '打开这个数，写一句：后来怎么样了。',
    en: 'Open that number and write one line: what came of it.',
  },
  chooseDay: { 'zh-CN': '挑一个日子，至少一周后。', en: 'Choose a day at least a week from now.' },
  oneThing: {
    'zh-CN': '日子没到，先不改别的，到时候看得清。',
    en: 'Until then leave other things as they are, so that it can be seen.',
  },
} satisfies Record<string, LocalText>;

const SURE = [
  { id: '1', label: { 'zh-CN': '1 猜的', en: '1 a guess' } },
  { id: '2', label: { 'zh-CN': '2 不太有把握', en: '2 not very sure' } },
  { id: '3', label: { 'zh-CN': '3 一半一半', en: '3 half and half' } },
  { id: '4', label: { 'zh-CN': '4 有把握', en: '4 sure' } },
  { id: '5', label: { 'zh-CN': '5 很有把握', en: '5 very sure' } },
] as const;

const WORD = { sure: 'sure45', half: 'sure3', unsure: 'sure12' } as const;

/** Decisions that were looked back on and could be told. */
const outcomesOf = (rows: readonly Answers[]): Outcome[] =>
  rows.flatMap((row) => {
    const [sure, came] = [row.choice('sure'), row.choice('came')];
    return sure && (came === 'yes' || came === 'no')
      ? [{ sure: Number(sure), cameAsThought: came === 'yes' }]
      : [];
  });

export default worksheet({
  id: 'decision-note',
  title: { 'zh-CN': '我的决定', en: 'My decision' },
  lead: {
    'zh-CN': '动手前写四句：看到什么、怎么想、做什么、多有把握。到日子再看一眼。',
    en: 'Four lines before acting: what I see, think, will do, and how sure. Look again on the day.',
  },
  minutes: 8,
  exampleEn: {
    '来的人多，付钱的比例低': 'Many come, a small share pays',
    第一张图看不清尺码: 'The first picture does not show the size',
    把尺码写在第一张图上: 'Write the size on the first picture',
  },
  shape: { kind: 'timeline', rows: 'decisions' },
  fields: [
    {
      kind: 'rows',
      id: 'decisions',
      label: { 'zh-CN': '决定', en: 'Decisions' },
      row: { 'zh-CN': '一个决定', en: 'a decision' },
      least: 1,
      most: 40,
      cells: [
        {
          kind: 'text',
          id: 'see',
          label: { 'zh-CN': '我看到什么', en: 'What I see' },
          hint: { 'zh-CN': '写数，不写好坏。', en: 'Numbers, without good or bad.' },
          most: 60,
        },
        { kind: 'text', id: 'think', label: { 'zh-CN': '我怎么想', en: 'What I think' }, most: 60 },
        {
          kind: 'text',
          id: 'act',
          label: { 'zh-CN': '我要做什么', en: 'What I will do' },
          most: 40,
        },
        {
          kind: 'choice',
          id: 'sure',
          label: { 'zh-CN': '多有把握', en: 'How sure I am' },
          options: SURE,
        },
        { kind: 'date', id: 'on', label: { 'zh-CN': '哪天回头看', en: 'Look back on' } },
        {
          kind: 'choice',
          id: 'came',
          label: { 'zh-CN': '回头看：和想的一样吗', en: 'Looking back: as I thought?' },
          optional: true,
          options: [
            { id: 'yes', label: { 'zh-CN': '一样', en: 'Yes' } },
            { id: 'no', label: { 'zh-CN': '不一样', en: 'No' } },
            { id: 'open', label: { 'zh-CN': '看不出', en: 'Can not tell' } },
          ],
        },
      ],
    },
  ],
  example: {
    decisions: [
      {
        see: '来的人多，付钱的比例低',
        think: '第一张图看不清尺码',
        act: '把尺码写在第一张图上',
        sure: '4',
        on: '2026-12-06',
        came: '',
      },
    ],
  },
  look(answers, setting) {
    const { language, today } = setting;
    const t = speaker(words, language);
    const rows = answers.rows('decisions');
    if (rows.length === 0) return null;
    const written = rows.filter((row) => row.text('act'));
    const open = written.filter((row) => !row.choice('came'));
    const due = open.filter((row) => (row.date('on') ?? '9999') <= today);
    const next = open
      .filter((row) => row.date('on'))
      .toSorted((a, b) => (a.date('on') ?? '').localeCompare(b.date('on') ?? ''))[0];
    const undated = open.find((row) => !row.date('on'));
    const on = next?.date('on');
    const groups = calibration(outcomesOf(written));
    const headline = () => {
      if (written.length === 0) return t('started');
      if (due.length) return t('due', { count: due.length });
      if (next && on)
        return t('waiting', { day: dayText(on, setting), act: quoted(next.text('act')) });
      if (undated) return t('undated', { act: quoted(undated.text('act')) });
      return t('allSeen', { count: written.length });
    };
    return {
      headline: headline(),
      lines: (groups ?? []).map(({ sure, all, right }) => ({
        label: t(WORD[sure]),
        value: t('of', { all, right }),
      })),
      cautions: groups ? [t('few')] : [t('fromFive')],
      next: [
        ...(due.length ? [t('openNow')] : []),
        ...(undated ? [t('chooseDay')] : []),
        ...(next && !due.length ? [t('oneThing')] : []),
      ],
    };
  },
});
