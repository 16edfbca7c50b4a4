import type { ChoiceOption, FieldSpec } from '../forms/types';

export const OPENINGS = [
  { id: 'goods', label: { 'zh-CN': '货先出现', en: 'the goods' } },
  { id: 'use', label: { 'zh-CN': '正在用它', en: 'using it' } },
  { id: 'making', label: { 'zh-CN': '正在做它', en: 'making it' } },
  { id: 'person', label: { 'zh-CN': '人先说话', en: 'a person talking' } },
  { id: 'words', label: { 'zh-CN': '大字先出现', en: 'large words' } },
] as const satisfies readonly ChoiceOption[];

/** What the sheet asks for. */
export const fields: readonly FieldSpec[] = [
  {
    kind: 'text',
    id: 'hook',
    most: 30,
    label: { 'zh-CN': '前 3 秒看到什么', en: 'What the first three seconds show' },
  },
  {
    kind: 'text',
    id: 'message',
    most: 30,
    label: { 'zh-CN': '只说一句什么', en: 'The one message' },
  },
  {
    kind: 'text',
    id: 'use',
    most: 30,
    optional: true,
    label: { 'zh-CN': '哪个用着的画面', en: 'A picture of it in use' },
  },
  {
    kind: 'text',
    id: 'ask',
    most: 30,
    optional: true,
    label: { 'zh-CN': '请客人做哪一件事', en: 'The one request' },
  },
  {
    kind: 'rows',
    id: 'videos',
    optional: true,
    label: { 'zh-CN': '拍过的视频', en: 'Videos so far' },
    hint: { 'zh-CN': '从旧到新写，最近 10 条就够。', en: 'Oldest first; the last ten will do.' },
    row: { 'zh-CN': '一条视频', en: 'a video' },
    least: 0,
    most: 20,
    cells: [
      { kind: 'text', id: 'name', most: 16, label: { 'zh-CN': '哪一条', en: 'Which' } },
      {
        kind: 'number',
        id: 'completion',
        unit: 'share',
        metric: 'video-completion-rate',
        label: { 'zh-CN': '100 次里看完几次', en: 'Watched to the end, of 100' },
      },
      {
        kind: 'number',
        id: 'clicks',
        unit: 'share',
        metric: 'product-ctr-times',
        optional: true,
        label: { 'zh-CN': '100 次里点几次', en: 'Clicked, of 100' },
      },
      {
        kind: 'number',
        id: 'plays',
        unit: 'count',
        metric: 'video-plays',
        optional: true,
        label: { 'zh-CN': '播放几次', en: 'Plays' },
      },
      {
        kind: 'choice',
        id: 'opening',
        optional: true,
        label: { 'zh-CN': '怎么开头', en: 'Opening' },
        options: OPENINGS,
      },
    ],
  },
];
