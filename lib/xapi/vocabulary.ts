import type { LocalText } from '../shared/text';
import type { Verb } from './types';

/** Prefix of every id that is ours. */
export const BASE = 'urn:x-dongdian';

const ADL_VERBS = 'http://adlnet.gov/expapi/verbs';
const ADL_TYPES = 'http://adlnet.gov/expapi/activities';

const verb = (name: string, zh: string): Verb => ({
  id: `${ADL_VERBS}/${name}`,
  display: { 'zh-CN': zh, en: name },
});

/** Verbs of the ADL vocabulary. */
export const VERBS = {
  experienced: verb('experienced', '看了'),
  answered: verb('answered', '回答了'),
  attempted: verb('attempted', '开始做了'),
  completed: verb('completed', '完成了'),
  mastered: verb('mastered', '掌握了'),
  interacted: verb('interacted', '照着做了'),
  attended: verb('attended', '参加了'),
  shared: verb('shared', '分享了'),
  voided: verb('voided', '收回了'),
} as const;

export const TYPES = {
  lesson: `${ADL_TYPES}/lesson`,
  interaction: `${ADL_TYPES}/cmi.interaction`,
  simulation: `${ADL_TYPES}/simulation`,
  performance: `${ADL_TYPES}/performance`,
  module: `${ADL_TYPES}/module`,
  objective: `${ADL_TYPES}/objective`,
  meeting: `${ADL_TYPES}/meeting`,
  file: `${ADL_TYPES}/file`,
  tip: `${BASE}:types:tip`,
} as const;

/** Names of things that have none of their own that may leave. */
export const NAMES = {
  rule: { 'zh-CN': '规则里的一件事', en: 'A task of a rule' },
  check: { 'zh-CN': '检查题', en: 'Check question' },
  teachBack: { 'zh-CN': '用自己的话说一遍', en: 'Told in own words' },
  tip: { 'zh-CN': '小提示', en: 'Tip' },
  step: { 'zh-CN': '下一小步', en: 'Next small step' },
  loop: { 'zh-CN': '试一试，看一看，再定', en: 'Try, look, decide' },
  share: { 'zh-CN': '分享卡', en: 'Share card' },
  peer: { 'zh-CN': '帮了同伴', en: 'Helped a peer' },
  led: { 'zh-CN': '一起带了一段', en: 'Led a part together' },
} as const satisfies Record<string, LocalText>;
