import { defineWords } from './say';

/** Words of the injected script itself: as few as possible. */
export const contentWords = defineWords({
  refresh: {
    'zh-CN': '懂店更新了。请刷新这个页面，再接着看。',
    en: 'Dongdian was updated. Please reload this page to go on.',
  },
});
