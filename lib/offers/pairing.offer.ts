import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { dayText } from './told-text';
import { coachActivity } from './types';

export const words = {
  plan: {
    'zh-CN': '约好了 {planned} 次，已经见了 {met} 次。',
    en: 'Meetings agreed: {planned}. Held so far: {met}.',
  },
  done: {
    'zh-CN': '{planned} 次都见完了，可以问一句：做到了吗？',
    en: 'All {planned} meetings were held. Now ask: did it work?',
  },
  noDates: {
    'zh-CN': '还差四次见面的日子，先定第一次就好。',
    en: 'The days are still open. Agree on the first one.',
  },
  who: { 'zh-CN': '谁和谁', en: 'Who with whom' },
  pair: { 'zh-CN': '“{learner}”跟“{mentor}”', en: '“{learner}” with “{mentor}”' },
  topic: { 'zh-CN': '学什么', en: 'Topic' },
  goal: { 'zh-CN': '到时候能自己做的事', en: 'What can then be done alone' },
  meeting: { 'zh-CN': '第 {at} 次，{day}', en: 'Meeting {at}, {day}' },
  noDay: { 'zh-CN': '日子没定', en: 'day open' },
  met: { 'zh-CN': '见了', en: 'held' },
  moved: { 'zh-CN': '改期', en: 'moved' },
  open: { 'zh-CN': '还没到', en: 'to come' },
  next: {
    'zh-CN': '下一次：{day}。带一件自己做过的事来。',
    en: 'Next time: {day}. Bring one thing you have tried.',
  },
  move: {
    'zh-CN': '改期很平常，再约一天就好。',
    en: 'Moving a meeting is quite usual. Agree on another day.',
  },
  copy: {
    'zh-CN': '两个人各留一份，谁都可以说停。',
    en: 'Each keeps a copy, and either may say stop.',
  },
  private: {
    'zh-CN': '见面时不带客人的名字和电话。',
    en: 'No names or phone numbers of buyers come along.',
  },
} satisfies Record<string, LocalText>;

export default coachActivity({
  id: 'pairing',
  title: { 'zh-CN': '结对', en: 'Pairs' },
  lead: {
    'zh-CN': '一个会的，带一个想学的。定一件事、四次见面，每次半小时。',
    en: 'One who knows goes with one who wants to learn: one topic, four meetings of half an hour.',
  },
  minutes: 30,
  exampleEn: {
    老陈: 'Chen',
    阿梅: 'Mei',
    手机拍照: 'Photos by phone',
    自己拍一张白底图: 'Take one picture on white alone',
    找光: 'Find the light',
    窗边最好: 'Best by the window',
    摆货: 'Lay out the goods',
    裁图: 'Crop the picture',
    自己拍一张: 'Take one alone',
  },
  who: 'one',
  agenda: [
    {
      minutes: 5,
      say: {
        'zh-CN': '各说一件：我能教什么，我想学什么。',
        en: 'Each says what they can teach and what they want to learn.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '挑一件事，写成一句：4 周后我能自己做什么。',
        en: 'Choose one topic and put it in a sentence: what can I do alone in four weeks?',
      },
    },
    {
      minutes: 10,
      say: {
        'zh-CN': '会的人边做边说一遍，学的人照着做一遍。',
        en: 'The one who knows does it aloud; the other does it after.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '定四次见面：日子、在哪里、各半小时。',
        en: 'Agree on four meetings: day, place, half an hour each.',
      },
    },
    {
      minutes: 5,
      say: {
        'zh-CN': '说好规矩：不带客人资料，谁都可以停。各留一份卡。',
        en: 'Agree on rules: no buyers’ data, either may stop. Each keeps a card.',
      },
    },
  ],
  materials: [
    { 'zh-CN': '结对卡，一人一份', en: 'Pairing cards, one each' },
    { 'zh-CN': '名字贴，写小名', en: 'Name stickers with nicknames' },
    { 'zh-CN': '一台能打开后台的电脑', en: 'A computer with the back office' },
  ],
  sheet: {
    shape: { kind: 'timeline', rows: 'meetings' },
    fields: [
      {
        kind: 'text',
        id: 'mentor',
        most: 12,
        label: { 'zh-CN': '带的人（小名）', en: 'Who shows (nickname)' },
      },
      {
        kind: 'text',
        id: 'learner',
        most: 12,
        label: { 'zh-CN': '学的人（小名）', en: 'Who learns (nickname)' },
      },
      { kind: 'text', id: 'topic', most: 24, label: { 'zh-CN': '学什么', en: 'Topic' } },
      {
        kind: 'text',
        id: 'goal',
        most: 40,
        label: { 'zh-CN': '4 周后能自己做什么', en: 'What can be done alone in four weeks' },
      },
      {
        kind: 'rows',
        id: 'meetings',
        label: { 'zh-CN': '四次见面', en: 'Four meetings' },
        row: { 'zh-CN': '一次', en: 'a meeting' },
        least: 1,
        most: 6,
        cells: [
          { kind: 'date', id: 'on', optional: true, label: { 'zh-CN': '哪天', en: 'Day' } },
          {
            kind: 'text',
            id: 'what',
            most: 30,
            optional: true,
            label: { 'zh-CN': '做哪一步', en: 'Which step' },
          },
          {
            kind: 'choice',
            id: 'state',
            optional: true,
            label: { 'zh-CN': '见了吗', en: 'Held' },
            options: [
              { id: 'met', label: { 'zh-CN': '见了', en: 'Yes' } },
              { id: 'moved', label: { 'zh-CN': '改期', en: 'Moved' } },
              { id: 'open', label: { 'zh-CN': '还没到', en: 'To come' } },
            ],
          },
          {
            kind: 'text',
            id: 'note',
            most: 40,
            optional: true,
            label: { 'zh-CN': '记一句', en: 'A note' },
          },
        ],
      },
    ],
    example: {
      mentor: '老陈',
      learner: '阿梅',
      topic: '手机拍照',
      goal: '自己拍一张白底图',
      meetings: [
        { on: '2026-11-18', what: '找光', state: 'met', note: '窗边最好' },
        { on: '2026-11-25', what: '摆货', state: 'open', note: '' },
        { on: '2026-12-02', what: '裁图', state: 'open', note: '' },
        { on: '2026-12-09', what: '自己拍一张', state: 'open', note: '' },
      ],
    },
    look(answers, { language, today }) {
      const t = speaker(words, language);
      const [mentor, learner] = [answers.text('mentor'), answers.text('learner')];
      const meetings = answers.rows('meetings');
      const said = (['topic', 'goal'] as const).filter((id) => answers.text(id));
      if (!mentor && !learner && said.length === 0 && meetings.length === 0) return null;
      const met = meetings.filter((row) => row.choice('state') === 'met').length;
      const day = (iso: string | null) => (iso ? dayText(iso, { language, today }) : t('noDay'));
      const coming = meetings
        .flatMap((row) => (row.choice('state') === 'met' ? [] : (row.date('on') ?? [])))
        .filter((iso) => iso >= today)
        .sort()[0];
      return {
        headline:
          meetings.length === 0
            ? t('noDates')
            : t(met === meetings.length ? 'done' : 'plan', { planned: meetings.length, met }),
        lines: [
          ...(mentor && learner
            ? [{ label: t('who'), value: t('pair', { learner, mentor }) }]
            : []),
          ...said.map((id) => ({ label: t(id), value: answers.text(id) })),
          ...meetings.map((row, at) => {
            const state = row.choice('state');
            return {
              label: t('meeting', { at: at + 1, day: day(row.date('on')) }),
              value: t(state === 'met' || state === 'moved' ? state : 'open'),
              ...(row.text('note') ? { hint: row.text('note') } : {}),
            };
          }),
        ],
        cautions: [t('private')],
        next: [
          ...(coming ? [t('next', { day: day(coming) })] : []),
          ...(meetings.some((row) => row.choice('state') === 'moved') ? [t('move')] : []),
          t('copy'),
        ],
      };
    },
  },
});
