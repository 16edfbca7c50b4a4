import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { PHASES, SIGNS } from './facilitator-phases';
import { coachActivity } from './types';

export const words = {
  phase: { 'zh-CN': '现在是{phase}：{aim}', en: 'Now: {phase}. {aim}' },
  noPhase: { 'zh-CN': '先圈出小组走到哪一步。', en: 'First mark where the group stands.' },
  say: { 'zh-CN': '可以说', en: 'You may say' },
  sign: { 'zh-CN': '看到：{sign}', en: 'Seen: {sign}' },
  quiet: {
    'zh-CN': '这五样都没看到，照着时间表走就行。',
    en: 'None of the five was seen; follow the time table.',
  },
  many: {
    'zh-CN': '看到了三样以上，今天少排一件事。',
    en: 'Three or more were seen, so plan one thing less today.',
  },
  look: {
    'zh-CN': '还有 {count} 样没看清，下半场留意。',
    en: 'Not clear yet: {count}. Keep an eye on them.',
  },
} satisfies Record<string, LocalText>;

const SEEN = [
  { id: 'yes', label: { 'zh-CN': '看到了', en: 'Seen' } },
  { id: 'no', label: { 'zh-CN': '没看到', en: 'Not seen' } },
  { id: 'unclear', label: { 'zh-CN': '没看清', en: 'Not clear' } },
] as const;

export default coachActivity({
  id: 'facilitator-guide',
  title: { 'zh-CN': '带领人手册', en: 'Guide for who leads' },
  lead: {
    'zh-CN': '小组走到哪一步，就说哪一步的话。圈出现在，它给你两句能直接说的话。',
    en: 'Each phase of a group has its own words. Mark where you are and take two sentences along.',
  },
  minutes: 90,
  exampleEn: {
    靠窗的那位: 'The one by the window',
  },
  who: 'group',
  agenda: [
    {
      minutes: 8,
      say: {
        'zh-CN': '到场，看一遍规矩，检查投影的模糊。',
        en: 'Arrive, read the rules, check the blur of the projector.',
      },
    },
    {
      minutes: 10,
      say: { 'zh-CN': '一人一分钟，说一件顺心的事。', en: 'One minute each: one good thing.' },
    },
    {
      minutes: 15,
      say: { 'zh-CN': '带领人用示例店讲一个点子。', en: 'Show one idea on the sample store.' },
    },
    {
      minutes: 25,
      say: { 'zh-CN': '两三人一组，自己动手试。', en: 'Twos and threes try it themselves.' },
    },
    {
      minutes: 15,
      say: { 'zh-CN': '换一换：经验卡或数字交换。', en: 'Swap: share cards or the number board.' },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '每人写一小步和回头看的日子。',
        en: 'Each writes one step and a day to look again.',
      },
    },
    {
      minutes: 7,
      say: {
        'zh-CN': '一人一个词收尾，说好下次哪天。',
        en: 'Close with one word each and the next date.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '写着规矩的大纸', en: 'The large sheet with the rules' },
    { 'zh-CN': '名字贴，可以写花名', en: 'Name stickers; nicknames are fine' },
    { 'zh-CN': '小步卡，每人一张', en: 'Step cards, one each' },
    { 'zh-CN': '计时器', en: 'A timer' },
  ],
  sheet: {
    shape: { kind: 'checklist', rows: 'signs' },
    fields: [
      {
        kind: 'choice',
        id: 'phase',
        label: { 'zh-CN': '小组走到哪一步', en: 'Where the group stands' },
        options: PHASES.map(({ id, label }) => ({ id, label })),
      },
      {
        kind: 'rows',
        id: 'signs',
        label: { 'zh-CN': '今天看到了吗', en: 'Seen today?' },
        hint: { 'zh-CN': '记事，不记名字。', en: 'Note the thing, no names.' },
        row: { 'zh-CN': '一样', en: 'a sign' },
        least: 0,
        most: 5,
        optional: true,
        given: SIGNS.map(({ label }) => label),
        cells: [
          {
            kind: 'text',
            id: 'sign',
            label: { 'zh-CN': '哪一样', en: 'Sign' },
            most: 40,
            optional: true,
          },
          {
            kind: 'choice',
            id: 'seen',
            label: { 'zh-CN': '看到了吗', en: 'Seen?' },
            options: SEEN,
          },
          {
            kind: 'text',
            id: 'note',
            label: { 'zh-CN': '记一笔', en: 'Note' },
            most: 60,
            optional: true,
          },
        ],
      },
    ],
    example: {
      phase: 'turning',
      signs: [
        { seen: 'no', note: '' },
        { seen: 'yes', note: '靠窗的那位' },
        { seen: 'unclear', note: '' },
        { seen: 'yes', note: '' },
        { seen: 'no', note: '' },
      ],
    },
    look(answers, { language }) {
      const t = speaker(words, language);
      const phase = PHASES.find(({ id }) => id === answers.choice('phase'));
      const rows = answers.rows('signs');
      if (!phase && rows.length === 0) return null;
      const seen = rows
        .filter((row) => row.choice('seen') === 'yes')
        .flatMap((row) => SIGNS[row.at] ?? []);
      const unclear = rows.filter((row) => row.choice('seen') === 'unclear').length;
      return {
        headline: phase
          ? t('phase', { phase: phase.label[language], aim: phase.aim[language] })
          : t('noPhase'),
        lines: [
          ...(phase?.say ?? []).map((one) => ({ label: t('say'), value: one[language] })),
          ...seen.map((sign) => ({
            label: t('sign', { sign: sign.label[language] }),
            value: sign.try[language],
          })),
        ],
        cautions: [
          ...(rows.length === SIGNS.length && seen.length === 0 && unclear === 0
            ? [t('quiet')]
            : []),
          ...(seen.length >= 3 ? [t('many')] : []),
          ...(unclear ? [t('look', { count: unclear })] : []),
        ],
        next: phase ? [phase.next[language]] : [],
      };
    },
  },
});
