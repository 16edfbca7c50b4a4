import type { LocalText } from '../../shared/text';

/** When a change begins, and whether one may still say something to it. */
export const ruleWords = {
  upcoming: { 'zh-CN': '{day}起，还有 {days} 天', en: 'From {day}, in {days} days' },
  upcomingOne: { 'zh-CN': '{day}起，就是明天', en: 'From {day}, which is tomorrow' },
  startsToday: { 'zh-CN': '今天起', en: 'From today' },
  transition: {
    'zh-CN': '{begin}起；{day}起按新规则处理，还有 {days} 天',
    en: 'Since {begin}; acted on from {day}, in {days} days',
  },
  transitionOne: {
    'zh-CN': '{begin}起；明天起按新规则处理',
    en: 'Since {begin}; acted on from tomorrow',
  },
  transitionToday: {
    'zh-CN': '{begin}起；今天起按新规则处理',
    en: 'Since {begin}; acted on from today',
  },
  inForce: { 'zh-CN': '{day}起，已经 {days} 天', en: 'Since {day}, {days} days ago' },
  inForceOne: { 'zh-CN': '{day}起，就是昨天', en: 'Since {day}, which was yesterday' },
  enforcedFrom: { 'zh-CN': '{day}起按新规则处理', en: 'Acted on from {day}' },
  draftOpen: {
    'zh-CN': '草稿，意见提到 {day}，还有 {days} 天',
    en: 'Draft; comments until {day}, for {days} days',
  },
  draftOpenOne: { 'zh-CN': '草稿，意见提到明天', en: 'Draft; comments until tomorrow' },
  draftOpenToday: { 'zh-CN': '草稿，意见提到今天', en: 'Draft; comments until today' },
  proposed: { 'zh-CN': '还是草稿，哪天起没有定', en: 'Still a draft; no day is set' },
  undated: { 'zh-CN': '公告没有写哪天起', en: 'The notice names no day' },
  ownSeen: {
    'zh-CN': '懂店 {day}看到变了，上一次看是 {before}',
    en: 'Seen changed on {day}; seen before on {before}',
  },
  ownSeenOnce: { 'zh-CN': '懂店 {day}看到变了', en: 'Seen changed on {day}' },

  commentOpen: { 'zh-CN': '能，到 {day}，还有 {days} 天', en: 'Yes, until {day}, for {days} days' },
  commentOpenOne: { 'zh-CN': '能，到明天', en: 'Yes, until tomorrow' },
  commentOpenToday: { 'zh-CN': '能，到今天', en: 'Yes, until today' },
  commentOpenEver: {
    'zh-CN': '能，公告没有写到哪天',
    en: 'Yes; the notice names no last day',
  },
  commentSoon: { 'zh-CN': '{day}开始征求意见', en: 'Comments open on {day}' },
  commentOver: { 'zh-CN': '到 {day}，已经结束', en: 'Until {day}, which is over' },
  commentNone: {
    'zh-CN': '这里没有写征求意见的时间',
    en: 'No time for comments is named',
  },

  note: { 'zh-CN': '规则有变动，{when}：{why}', en: 'A rule changes. {when}: {why}' },
  noteDraft: {
    'zh-CN': '规则在征求意见：{why}',
    en: 'Comments on a rule are open: {why}',
  },
} as const satisfies Record<string, LocalText>;
