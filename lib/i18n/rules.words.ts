import { defineWords } from './say';

/** What is said of a changed rule. Old and new stand as the page prints them. */
export const rulesWords = defineWords({
  // Headlines of a comparison.
  substantiveOne: { 'zh-CN': '规则改了 1 处。', en: 'The rule changed in 1 place.' },
  substantiveMany: { 'zh-CN': '规则改了 {count} 处。', en: 'The rule changed in {count} places.' },
  wordingOnly: {
    'zh-CN': '改的是说法，没看到数、日期和要求变了。',
    en: 'The wording changed. No figure, date or duty was seen to change.',
  },
  redated: {
    'zh-CN': '换了更新日期，没看到条款变了。',
    en: 'The date line is new. No clause was seen to change.',
  },
  nothing: { 'zh-CN': '没看到规则变了。', en: 'No change of the rule was seen.' },
  failedEmpty: {
    'zh-CN': '这一页没有读到字，这次不算。',
    en: 'The page held no text, so this visit does not count.',
  },
  failedLogin: {
    'zh-CN': '这一页要先登录，这次不算。',
    en: 'The page asks to log in, so this visit does not count.',
  },
  failedBlocked: {
    'zh-CN': '这一页要先验证，这次不算。',
    en: 'The page asks for a check first, so this visit does not count.',
  },
  failedError: {
    'zh-CN': '这一页没有打开，这次不算。',
    en: 'The page did not open, so this visit does not count.',
  },
  failedPartial: {
    'zh-CN': '这一页没有读全，这次不算。',
    en: 'The page came in part only, so this visit does not count.',
  },
  failedLanguage: {
    'zh-CN': '这一页换了语言，这次不算。',
    en: 'The page came in another language, so this visit does not count.',
  },
  failedUnreadable: {
    'zh-CN': '这一页的字读不出，这次不算。',
    en: 'The letters could not be read, so this visit does not count.',
  },

  // One sentence per change.
  replaced: { 'zh-CN': '{what}：“{old}” → “{new}”。', en: '{what}: “{old}” → “{new}”.' },
  added: { 'zh-CN': '{what}，新加：“{new}”。', en: '{what}, new: “{new}”.' },
  removed: { 'zh-CN': '{what}，去掉：“{old}”。', en: '{what}, gone: “{old}”.' },

  // What changed.
  classAmount: { 'zh-CN': '金额或数量', en: 'Amount' },
  classPercentage: { 'zh-CN': '比例', en: 'Share' },
  classDuration: { 'zh-CN': '时长', en: 'Time allowed' },
  classDate: { 'zh-CN': '日期', en: 'Date' },
  classParty: { 'zh-CN': '和谁有关', en: 'Who it concerns' },
  classDuty: { 'zh-CN': '要求', en: 'What is asked' },
  classPenalty: { 'zh-CN': '处理办法', en: 'What may follow' },
  classScope: { 'zh-CN': '范围', en: 'What it covers' },
  classEntry: { 'zh-CN': '名单', en: 'Entry of a list' },
  classWording: { 'zh-CN': '说法', en: 'Wording' },
  classTypography: { 'zh-CN': '标点', en: 'Typography' },
  classDateLine: { 'zh-CN': '更新日期', en: 'Date line' },
  classNumbering: { 'zh-CN': '编号', en: 'Numbering' },

  // Kinds of announcements.
  kindConsultation: { 'zh-CN': '征求意见', en: 'Comments are invited' },
  kindFeedback: { 'zh-CN': '意见结果', en: 'Outcome of comments' },
  kindPublicNotice: { 'zh-CN': '公示', en: 'Public notice' },
  kindInForce: { 'zh-CN': '公告', en: 'Announcement' },
  kindAbolition: { 'zh-CN': '规则停用', en: 'End of a rule' },
  kindDisaster: { 'zh-CN': '受灾地区公告', en: 'Disaster notice' },
  kindRiskWarning: { 'zh-CN': '风险提醒', en: 'Risk notice' },
  kindRecruitment: { 'zh-CN': '招商', en: 'Call for sellers' },
  kindExplanation: { 'zh-CN': '规则讲解', en: 'Explanation' },
  kindLaw: { 'zh-CN': '法律法规', en: 'Law' },
  kindRule: { 'zh-CN': '规则原文', en: 'The rule itself' },
  kindOther: { 'zh-CN': '别的页面', en: 'Another page' },

  // Fields of an announcement.
  announced: { 'zh-CN': '发布：{date}', en: 'Announced: {date}' },
  comment: { 'zh-CN': '提意见：{start} 到 {end}', en: 'Comments: {start} to {end}' },
  effective: { 'zh-CN': '生效：{date}', en: 'In effect from: {date}' },
  derived: {
    'zh-CN': '推算的生效日：{date}（公示结束那天）',
    en: 'Worked out: in effect from {date}, the end of the notice period',
  },
  enforced: { 'zh-CN': '开始执行：{date}', en: 'Enforced from: {date}' },
  transition: { 'zh-CN': '过渡期：{span}', en: 'Transition: {span}' },
  notWritten: { 'zh-CN': '没写', en: 'not written' },
  completedYear: {
    'zh-CN': '年份没写，是按上下文补的。',
    en: 'The year is not written. It was taken from the text around it.',
  },
  completedMonth: {
    'zh-CN': '月份没写，是按前一个日期补的。',
    en: 'The month is not written. It was taken from the date before it.',
  },
  completedFromAnnouncement: {
    'zh-CN': '原文写的是发布就生效，所以用发布日。',
    en: 'The text says from publication on, so that day is used.',
  },
  doubtOrder: {
    'zh-CN': '结束写在开始前面，可能是笔误。',
    en: 'It ends before it starts. This may be a slip of the pen.',
  },
  doubtBefore: {
    'zh-CN': '生效日在发布日前面，可能是笔误。',
    en: 'It starts before it was announced. This may be a slip of the pen.',
  },
  doubtFar: {
    'zh-CN': '和别的日期隔得很远，请看原文。',
    en: 'It is far from the other dates. Please read the original.',
  },
  doubtNoDay: { 'zh-CN': '日历上没有这一天。', en: 'There is no such day.' },
  doubtSeveral: {
    'zh-CN': '原文写了几个日子，这里是第一个。',
    en: 'The text gives several days. This is the first.',
  },
});

export type RulesWord = keyof typeof rulesWords;
