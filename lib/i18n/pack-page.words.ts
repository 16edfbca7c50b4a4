import type { PackKind } from '../packs/types';
import { defineWords } from './say';

/** The page of content packs. */
export const packPageWords = defineWords({
  title: { 'zh-CN': '内容包', en: 'Content packs' },
  hint: {
    'zh-CN': '机构可以用内容包补充说明、求助的地方和提示。',
    en: 'With packs an agency adds explanations, places that help, and tips.',
  },
  none: { 'zh-CN': '还没有内容包。', en: 'There are no packs yet.' },
  by: { 'zh-CN': '发布：{publisher}', en: 'Published by {publisher}' },
  nobody: { 'zh-CN': '没有写是谁', en: 'nobody named' },
  version: {
    'zh-CN': '第 {version} 版，{day}发出，{count} 条。',
    en: 'Version {version}, issued on {day}, {count} entries.',
  },
  key: { 'zh-CN': '签名：{key}', en: 'Signed by: {key}' },
  project: { 'zh-CN': '懂店签名', en: 'Signed by Dongdian' },
  agency: { 'zh-CN': '认得的机构', en: 'Known agency' },
  unknown: { 'zh-CN': '未认证', en: 'Signer not known' },
  revoked: { 'zh-CN': '签名作废', en: 'Signature withdrawn' },
  asks: {
    'zh-CN': '它现在不用。这把签名没人认得，要用就点一下。',
    en: 'It is not in use: nobody here knows its signature. Use it all the same with a click.',
  },
  agree: { 'zh-CN': '还是要用', en: 'Use it all the same' },
  silent: {
    'zh-CN': '它现在不用，因为签名不再算数。',
    en: 'It is not in use, because its signature no longer counts.',
  },
  skipped: {
    'zh-CN': '有 {count} 条这一版懂店不认得，先放着。',
    en: '{count} entries name what this version does not know; they are left aside.',
  },
  expired: {
    'zh-CN': '它从 {day}起就旧了，还在用，可能少了新的。',
    en: 'It is old since {day}; it stays in use, and newer things may be missing.',
  },
  restore: { 'zh-CN': '恢复旧版', en: 'Bring the older version back' },
  restoreNewer: { 'zh-CN': '换回新版', en: 'Back to the newer version' },
  restoreName: { 'zh-CN': '恢复“{title}”的旧版', en: 'Bring the older version of “{title}” back' },
  restoreEffect: {
    'zh-CN': '会用回第 {version} 版，这一版也留着。',
    en: 'Version {version} will be used; this one is kept too.',
  },
  restoreSure: { 'zh-CN': '恢复', en: 'Bring it back' },
  remove: { 'zh-CN': '删掉', en: 'Remove' },
  removeName: { 'zh-CN': '删掉“{title}”', en: 'Remove “{title}”' },
  watch: { 'zh-CN': '每周自己去看新版', en: 'Look for a newer one every week' },
  watchHint: {
    'zh-CN': '只去 {host} 拿，什么都不带去，随时可以关。',
    en: 'Only asks {host}, sends nothing along, and can be switched off at any time.',
  },
  watchLast: { 'zh-CN': '上次看过：{day}。', en: 'Last look: {day}.' },

  take: { 'zh-CN': '收一个内容包', en: 'Take a pack' },
  takeHint: {
    'zh-CN': '先看它会改什么，再点收下。',
    en: 'First see what it changes, then take it.',
  },
  fromFile: { 'zh-CN': '选一个文件', en: 'Choose a file' },
  fromImage: { 'zh-CN': '选一张二维码图片', en: 'Choose a picture of a QR code' },
  fromAddress: { 'zh-CN': '从网址拿', en: 'From an address' },
  address: { 'zh-CN': '内容包的网址', en: 'Address of the pack' },
  addressHint: {
    'zh-CN': '用 https 开头，浏览器会问一次。',
    en: 'It begins with https; the browser asks once.',
  },
  fetch: { 'zh-CN': '去拿', en: 'Get it' },
  codeFound: {
    'zh-CN': '二维码写的网址在 {host}。',
    en: 'The code names an address at {host}.',
  },
  busy: { 'zh-CN': '正在看…', en: 'Looking…' },
  taken: { 'zh-CN': '收下了，现在就用。', en: 'Taken and in use now.' },
  takenPages: {
    'zh-CN': '开着的后台页面，刷新以后才用上。',
    en: 'Back office pages that are open use it once they are reloaded.',
  },
  notAllowed: {
    'zh-CN': '没有允许这个网址，什么都没变。',
    en: 'The address was not allowed; nothing has changed.',
  },
  noAddress: {
    'zh-CN': '这个网址用不了，请看是不是 https 开头。',
    en: 'This address does not work; please see if it begins with https.',
  },
  noCode: {
    'zh-CN': '图片里没找到懂店的二维码，可以换一张清楚的。',
    en: 'No QR code of Dongdian was found in the picture; a sharper one may help.',
  },

  preview: { 'zh-CN': '收下以前，看一看', en: 'Before you take it' },
  firstTime: { 'zh-CN': '第一次收到这个内容包。', en: 'This pack is here for the first time.' },
  replaces: {
    'zh-CN': '会换掉第 {version} 版，旧的留一份。',
    en: 'It takes the place of version {version}; that one is kept too.',
  },
  counts: {
    'zh-CN': '新的 {added} 条，改了 {changed} 条，拿走 {removed} 条。',
    en: '{added} new, {changed} changed, {removed} removed.',
  },
  added: { 'zh-CN': '新的', en: 'New' },
  changed: { 'zh-CN': '改了的', en: 'Changed' },
  removed: { 'zh-CN': '拿走的', en: 'Removed' },
  more: { 'zh-CN': '还有 {count} 条没有列出。', en: '{count} more are not listed.' },
  oldText: { 'zh-CN': '删去', en: 'taken out' },
  newText: { 'zh-CN': '加上', en: 'put in' },
  findings: {
    'zh-CN': '有 {count} 处写得不够平实，收不收由你定。',
    en: '{count} places are not in plain words; it is up to you.',
  },
  stranger: {
    'zh-CN': '这把签名没人认得，它只能补充文字，不会叫你做什么。',
    en: 'Nobody here knows this signature. It can only add text and never asks you to do anything.',
  },
  strangerName: { 'zh-CN': '它自称“{publisher}”。', en: 'It calls itself “{publisher}”.' },
  accept: { 'zh-CN': '收下', en: 'Take it' },
  acceptName: { 'zh-CN': '收下未认证的内容包', en: 'Take a pack whose signer is not known' },
  acceptEffect: {
    'zh-CN': '它的话会写着“未认证”，随时可以删。',
    en: 'What it says is marked as of an unknown signer and can be removed at any time.',
  },
  acceptSure: { 'zh-CN': '知道了，收下', en: 'I see; take it' },
  keep: { 'zh-CN': '先不要', en: 'Not now' },

  keys: { 'zh-CN': '认得的机构', en: 'Agencies that are known' },
  keysHint: {
    'zh-CN': '向机构要签名的八组字，一组一组对着读。',
    en: 'Ask the agency for the eight groups of its signature and read them out together.',
  },
  keysNone: { 'zh-CN': '还没有加过机构。', en: 'No agency was added yet.' },
  keyAdded: { 'zh-CN': '{day}加的', en: 'Added on {day}' },
  keyUnconfirmed: {
    'zh-CN': '跟着备份来的，在这里还没对过，先不算数。',
    en: 'It came with a backup and was not compared here; it does not count yet.',
  },
  keyConfirm: { 'zh-CN': '对过了，算数', en: 'Compared: it counts' },
  keyNew: { 'zh-CN': '加一家机构', en: 'Add an agency' },
  keyName: { 'zh-CN': '机构的名字', en: 'Name of the agency' },
  keyText: { 'zh-CN': '八组字', en: 'The eight groups' },
  keyTextHint: {
    'zh-CN': '一共 32 个字，只有 0 到 9 和 a 到 f。',
    en: '32 signs in all, only 0 to 9 and a to f.',
  },
  keyCompare: {
    'zh-CN': '请再和机构一组一组对一遍。',
    en: 'Please compare group by group with the agency once more.',
  },
  keyAdd: { 'zh-CN': '都对，加上', en: 'All match: add it' },
  keyRemove: { 'zh-CN': '去掉', en: 'Remove' },
  keyRemoveName: { 'zh-CN': '去掉“{name}”', en: 'Remove “{name}”' },
  keyRemoveEffect: {
    'zh-CN': '它的内容包会停下，等你再说。',
    en: 'Its packs stop until you say otherwise.',
  },
  keyRemoveSure: { 'zh-CN': '去掉', en: 'Remove it' },
});

export const packKindWords = defineWords<PackKind>({
  explanations: { 'zh-CN': '说明', en: 'Explanations' },
  tips: { 'zh-CN': '提示', en: 'Tips' },
  rules: { 'zh-CN': '规则', en: 'Rules' },
  resources: { 'zh-CN': '求助的地方', en: 'Places that help' },
  calendar: { 'zh-CN': '日历', en: 'Calendar' },
  cases: { 'zh-CN': '案例', en: 'Cases' },
  circle: { 'zh-CN': '互助圈', en: 'Circle' },
  i18n: { 'zh-CN': '用词', en: 'Wording' },
  platforms: { 'zh-CN': '平台的名字', en: 'Names on platforms' },
});
