import { defineWords } from './say';

export const tipsWords = defineWords({
  title: { 'zh-CN': '小提示', en: 'A tip' },
  why: { 'zh-CN': '为什么看到它', en: 'Why it is here' },
  path: { 'zh-CN': '属于“{name}”', en: 'Belongs to “{name}”' },
  help: { 'zh-CN': '去看“{title}”', en: 'Open “{title}”' },
  platformGains: {
    'zh-CN': '照做的话，平台也会因此得利。先算一算。',
    en: 'The platform would gain from it too. Work it out first.',
  },
  done: { 'zh-CN': '我做了', en: 'I did it' },
  later: { 'zh-CN': '以后再说', en: 'Later' },
  notMe: { 'zh-CN': '不适合我', en: 'Not for me' },
  thanks: { 'zh-CN': '记下了。', en: 'Noted.' },
  offPaths: { 'zh-CN': '每条路的小提示', en: 'Tips of each way' },
  again: { 'zh-CN': '把说过“不适合我”的都再打开', en: 'Bring back those that were not for me' },
  againDone: { 'zh-CN': '都打开了。', en: 'All are back.' },
  againFailed: {
    'zh-CN': '这次没记上，什么都没少。再点一次试试。',
    en: 'That was not kept, and nothing is lost. Please try once more.',
  },
});
