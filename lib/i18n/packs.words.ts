import type { Refusal } from '../packs/types';
import { defineWords } from './say';

/** One sentence for each reason not to take a pack. What was there before stays. */
export const packWords = defineWords<Refusal>({
  unreadable: {
    'zh-CN': '没能读到更新，原来的还在用。',
    en: 'The update could not be read; what you have stays.',
  },
  'too-large': {
    'zh-CN': '这个更新太大了，没有收，原来的还在用。',
    en: 'This update is too large and was not taken; what you have stays.',
  },
  'not-json': {
    'zh-CN': '这个文件不完整，没有收，原来的还在用。',
    en: 'This file is not whole and was not taken; what you have stays.',
  },
  'bad-shape': {
    'zh-CN': '这不是懂店的更新，没有收，原来的还在用。',
    en: 'This is no update for Dongdian and was not taken; what you have stays.',
  },
  'not-plain-text': {
    'zh-CN': '更新里有不是文字的东西，没有收，原来的还在用。',
    en: 'The update holds more than plain text and was not taken; what you have stays.',
  },
  'other-kind': {
    'zh-CN': '这是别的内容的更新，没有收，原来的还在用。',
    en: 'This update is for something else and was not taken; what you have stays.',
  },
  'bad-items': {
    'zh-CN': '更新里有条目写得不对，没有收，原来的还在用。',
    en: 'An entry of the update is not written right; what you have stays.',
  },
  'bad-hash': {
    'zh-CN': '更新的内容和记号对不上，没有收，原来的还在用。',
    en: 'The content does not fit its seal and was not taken; what you have stays.',
  },
  'unknown-key': {
    'zh-CN': '不认得是谁签的名，没有收，原来的还在用。',
    en: 'It is not known who signed this, so it was not taken; what you have stays.',
  },
  'bad-signature': {
    'zh-CN': '签名对不上，可能有人改过，没有收，原来的还在用。',
    en: 'The signature does not fit; it may have been changed, and what you have stays.',
  },
  'bad-roll': {
    'zh-CN': '更新想换签名的人，但没有这个权，没有收。',
    en: 'The update names a new signer without the right to; what you have stays.',
  },
  'not-yet': {
    'zh-CN': '更新的日期在以后，请看一看电脑的日期。',
    en: 'The update is dated later than today, so please check the date of this computer.',
  },
  expired: {
    'zh-CN': '这个更新已经过期，没有收，原来的还在用。',
    en: 'This update has expired and was not taken; what you have stays.',
  },
  'rolled-back': {
    'zh-CN': '这个更新比现在的旧，没有收，原来的还在用。',
    en: 'This update is older than what you have, which stays.',
  },
  'nothing-new': {
    'zh-CN': '这个更新已经收过，没有新的。',
    en: 'You have this update already; nothing is new.',
  },
  'harsh-words': {
    'zh-CN': '更新里有催人或吓人的话，没有收，原来的还在用。',
    en: 'The update speaks in a pressing tone and was not taken; what you have stays.',
  },
  'bad-reference': {
    'zh-CN': '内容包提到了这里没有的东西，没有收，原来的还在用。',
    en: 'The pack names something that is not there; what you have stays.',
  },
  'revoked-key': {
    'zh-CN': '这把签名的钥匙已经作废，没有收，原来的还在用。',
    en: 'The key that signed this was withdrawn; what you have stays.',
  },
  'not-for-unknown': {
    'zh-CN': '这种内容要有认得的签名才收，原来的还在用。',
    en: 'This kind of pack is taken from a known signer only; what you have stays.',
  },
  'other-publisher': {
    'zh-CN': '这个名字已经是另一家的内容包，没有收，原来的还在用。',
    en: 'A pack of another publisher has this name already; what you have stays.',
  },
  'other-content': {
    'zh-CN': '拿到的内容和二维码写的不一样，没有收，原来的还在用。',
    en: 'The content is not what the QR code says; what you have stays.',
  },
});
