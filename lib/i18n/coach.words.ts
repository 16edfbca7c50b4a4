import { defineWords } from './say';

/** Frame of the coach's pages. */
export const coachWords = defineWords({
  title: { 'zh-CN': '辅导', en: 'Coaching' },
  lead: {
    'zh-CN': '和商户一起看，一起记，一起定下一步。',
    en: 'Look together, write down together, choose the next step together.',
  },
  home: { 'zh-CN': '回到辅导首页', en: 'Back to coaching' },
  loading: { 'zh-CN': '正在打开……', en: 'Opening …' },
});
