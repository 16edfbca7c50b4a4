/** Choices of a difficulty report; the brief counts the same ones. */

export const HOURS = [
  { id: 'h0', label: { 'zh-CN': '不到 1 小时', en: 'under 1 hour' } },
  { id: 'h1', label: { 'zh-CN': '1 到 5 小时', en: '1 to 5 hours' } },
  { id: 'h5', label: { 'zh-CN': '5 到 20 小时', en: '5 to 20 hours' } },
  { id: 'h20', label: { 'zh-CN': '20 小时以上', en: 'over 20 hours' } },
] as const;

export const MONEY = [
  { id: 'm0', label: { 'zh-CN': '没有花钱', en: 'no money' } },
  { id: 'm1', label: { 'zh-CN': '200 元以内', en: 'up to 200 yuan' } },
  { id: 'm200', label: { 'zh-CN': '200 到 1000 元', en: '200 to 1,000 yuan' } },
  { id: 'm1000', label: { 'zh-CN': '1000 到 5000 元', en: '1,000 to 5,000 yuan' } },
  { id: 'm5000', label: { 'zh-CN': '5000 元以上', en: 'over 5,000 yuan' } },
] as const;

export const WISHES = [
  { id: 'clearer-text', label: { 'zh-CN': '规则写得更清楚', en: 'a clearer text' } },
  { id: 'example', label: { 'zh-CN': '给一个例子', en: 'an example' } },
  { id: 'longer-notice', label: { 'zh-CN': '早一点通知', en: 'longer notice' } },
  { id: 'transition', label: { 'zh-CN': '有一段缓冲的日子', en: 'a time to adapt' } },
  {
    id: 'softer-penalty',
    label: { 'zh-CN': '第一次先提醒，不先罚', en: 'a reminder first, a penalty later' },
  },
  { id: 'human-contact', label: { 'zh-CN': '能找到人问', en: 'a person to ask' } },
  { id: 'tool', label: { 'zh-CN': '给个顺手的功能', en: 'a handy function' } },
  { id: 'other', label: { 'zh-CN': '别的', en: 'something else' } },
] as const;

/** Takes out of a sentence what would name a shop: links, and numbers of five digits and more. */
export const anonymous = (text: string): string =>
  text
    .replace(/(?:https?:\/\/|www\.)\S+/gi, '…')
    .replace(/\S+@\S+/g, '…')
    .replace(/\d{5,}/g, '…');
