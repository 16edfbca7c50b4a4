/** With these a step (part 5) begins: plain acts of the hand or the eye. */
export const STEP_VERBS: readonly string[] = [
  '打开',
  '看',
  '记下',
  '挑',
  '写',
  '数',
  '问',
  '换',
  '比',
  '想',
  '试',
  '拍',
  '算',
  '找',
  '读',
  '听',
  '查',
  '画',
  '圈',
  '翻',
  '回',
  '留',
];

/** They make ready for the act of the step and belong to it: open the page, pick the thing. */
export const PREPARING_VERBS: readonly string[] = ['打开', '挑', '找', '翻'];

export const STEP_VERBS_EN: readonly string[] = [
  'open',
  'look',
  'write',
  'note',
  'pick',
  'choose',
  'count',
  'ask',
  'use',
  'change',
  'compare',
  'think',
  'try',
  'take',
  'work',
  'check',
  'read',
  'find',
  'show',
  'draw',
  'mark',
  'divide',
  'add',
  'send',
  'answer',
  'listen',
];

export const PREPARING_VERBS_EN: readonly string[] = ['open', 'take', 'pick', 'choose', 'find'];

/** Words that tie a second act to the first. */
export const SECOND_ACT = /然后|接着|同时|并且|另外|之后再/u;
export const SECOND_ACT_EN = /\b(?:and|then)\s+([a-z]+)/giu;

/** "Look again in 14 days": at most one of these, beside the act. */
export const LOOK_DATE =
  /^(?:过|等)\s?[\d一二两三四五六七八九十]+\s?(?:天|周|个月)|^(?:下周|下个月)|天后/u;
export const LOOK_DATE_EN = /\b(?:again|back)\b.*\b(?:in|after|on|next)\b/iu;
