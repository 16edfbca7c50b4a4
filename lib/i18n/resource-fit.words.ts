import type { FitReason, ResourceFit } from '../resources/fit';
import { defineWords } from './say';

/** Whether a card of help fits today. */
export const fitWords = defineWords<ResourceFit['fit']>({
  fits: { 'zh-CN': '合适', en: 'Fits' },
  ask: { 'zh-CN': '先问一下', en: 'Ask first' },
  'ask-again': { 'zh-CN': '要再问一下', en: 'Ask again' },
  'not-now': { 'zh-CN': '现在不合适', en: 'Not now' },
});

/** And why it does not simply fit. */
export const fitReasonWords = defineWords<FitReason>({
  elsewhere: { 'zh-CN': '是别的地方的。', en: 'It is for another place.' },
  'other-form': {
    'zh-CN': '它帮的是另一种店。',
    en: 'It is for shops of another legal form.',
  },
  'too-young': {
    'zh-CN': '要开店再久一些才行。',
    en: 'The shop has to be open a little longer.',
  },
  'other-people': {
    'zh-CN': '它帮的是另一些人。',
    en: 'It is meant for another group of people.',
  },
  'not-open-yet': { 'zh-CN': '还没到开始的日子。', en: 'It has not begun yet.' },
  closed: { 'zh-CN': '已经过了截止的日子。', en: 'Its last day has passed.' },
  'ask-place': {
    'zh-CN': '写上你的城市，才知道管不管你这里。',
    en: 'Name your city to see whether it covers your place.',
  },
  'ask-form': {
    'zh-CN': '问一问，你这样的店算不算。',
    en: 'Ask whether a shop like yours counts.',
  },
  'ask-months': {
    'zh-CN': '问一问，要开店多久。',
    en: 'Ask how long a shop has to be open.',
  },
  'ask-people': {
    'zh-CN': '问一问，自己算不算在里面。',
    en: 'Ask whether you belong to those it is for.',
  },
  'ask-trade': {
    'zh-CN': '问一问，你卖的东西算不算。',
    en: 'Ask whether what you sell counts.',
  },
  'past-valid': {
    'zh-CN': '这张卡过了核对的日子，先打电话问。',
    en: 'This card is past its date, so call first.',
  },
});
