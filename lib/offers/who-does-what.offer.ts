import { fill, type LocalText } from '../shared/text';
import { worksheet } from './types';

export const words = {
  covered: {
    'zh-CN': '{count} 件事都有人能接手。',
    en: 'All {count} jobs have somebody who can step in.',
  },
  gaps: {
    'zh-CN': '有 {count} 件事只有一个人会：{jobs}。',
    en: 'Only one person can do {count} of the jobs: {jobs}.',
  },
  most: { 'zh-CN': '手上的事', en: 'Jobs in hand' },
  jobs: { 'zh-CN': '{count} 件', en: '{count}' },
  teach: {
    'zh-CN': '先挑一件，请会的人边做边教一次。',
    en: 'Choose one of them, and let the one who knows show it once while doing it.',
  },
  look: {
    'zh-CN': '贴在打包台边上，下个月再看一次。',
    en: 'Put it up beside the packing table and look again next month.',
  },
  glue: { 'zh-CN': '、', en: ', ' },
} satisfies Record<string, LocalText>;

export default worksheet({
  id: 'who-does-what',
  title: { 'zh-CN': '谁做什么', en: 'Who does what' },
  lead: {
    'zh-CN': '写下每天的事、谁来做、谁能接手。打印出来正好一页。',
    en: 'Write down the daily jobs, who does them and who can step in. It prints on one page.',
  },
  minutes: 10,
  exampleEn: {
    打包: 'Packing',
    阿梅: 'Mei',
    老陈: 'Chen',
    回消息: 'Answering messages',
    拍照: 'Taking photos',
  },
  shape: { kind: 'table', rows: 'jobs' },
  fields: [
    {
      kind: 'rows',
      id: 'jobs',
      label: { 'zh-CN': '每天的事', en: 'Daily jobs' },
      row: { 'zh-CN': '一件事', en: 'a job' },
      least: 2,
      most: 20,
      cells: [
        { kind: 'text', id: 'job', label: { 'zh-CN': '什么事', en: 'Job' }, most: 20 },
        { kind: 'text', id: 'who', label: { 'zh-CN': '谁做', en: 'Who' }, most: 12 },
        {
          kind: 'text',
          id: 'spare',
          label: { 'zh-CN': '谁能接手', en: 'Who can step in' },
          most: 12,
          optional: true,
        },
      ],
    },
  ],
  example: {
    jobs: [
      { job: '打包', who: '阿梅', spare: '老陈' },
      { job: '回消息', who: '阿梅', spare: '' },
      { job: '拍照', who: '老陈', spare: '' },
    ],
  },
  look(answers, { language }) {
    const t = (key: keyof typeof words, slots: Record<string, string | number> = {}) =>
      fill(words[key][language], slots);
    const jobs = answers.rows('jobs').filter((row) => row.text('job') && row.text('who'));
    if (jobs.length === 0) return null;
    const gaps = jobs.filter((row) => !row.text('spare') || row.text('spare') === row.text('who'));
    const people = new Map<string, number>();
    for (const row of jobs) people.set(row.text('who'), (people.get(row.text('who')) ?? 0) + 1);
    return {
      headline:
        gaps.length === 0
          ? t('covered', { count: jobs.length })
          : t('gaps', {
              count: gaps.length,
              jobs: gaps.map((row) => `“${row.text('job')}”`).join(words.glue[language]),
            }),
      figure: {
        kind: 'bars',
        title: t('most'),
        rows: [...people].map(([name, count]) => ({
          id: name,
          name,
          amount: count,
          text: t('jobs', { count }),
        })),
      },
      next: gaps.length === 0 ? [t('look')] : [t('teach'), t('look')],
    };
  },
});
