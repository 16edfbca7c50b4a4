import type { CoachView } from '../coaching/route';
import { defineWords } from './say';

/** Where a plan leads among the coach's own pages. */
export const planViewWords = defineWords<CoachView>({
  home: { 'zh-CN': '辅导首页', en: 'Coaching' },
  case: { 'zh-CN': '个案和同意书', en: 'Case and consents' },
  assessment: { 'zh-CN': '十二个小问题', en: 'Twelve questions' },
  goals: { 'zh-CN': '目标', en: 'Goals' },
  closing: { 'zh-CN': '结案', en: 'Closing' },
  session: { 'zh-CN': '见面', en: 'Meetings' },
  report: { 'zh-CN': '成果报告', en: 'Outcome report' },
  group: { 'zh-CN': '小组', en: 'Groups' },
  modules: { 'zh-CN': '自己学', en: 'Modules' },
  packs: { 'zh-CN': '更新包', en: 'Packs' },
});
