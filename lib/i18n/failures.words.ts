import type { FailureCode } from '../shared/result';
import { defineWords } from './say';

/** One sentence per failure: what happened, one thing to do, and that nothing is lost. */
export const failureWords = defineWords<FailureCode>({
  'unknown-message': {
    'zh-CN': '懂店没认出刚才的请求，请刷新页面，记下的都还在。',
    en: 'Dongdian did not know that request, so please reload the page; your records are safe.',
  },
  'bad-message': {
    'zh-CN': '懂店没读懂刚才的内容，请再试一次，记下的都还在。',
    en: 'Dongdian could not read what was sent, so please try again; your records are safe.',
  },
  'not-permitted': {
    'zh-CN': '浏览器还没有允许这一步，请先点“允许”，别的都没变。',
    en: 'The browser does not allow this yet, so please press “Allow” first; nothing has changed.',
  },
  'disk-full': {
    'zh-CN': '电脑的硬盘满了，请先腾出一点地方，以前记下的都还在。',
    en: 'The disk is full, so please free some space; everything kept before is still there.',
  },
  'newer-database': {
    'zh-CN': '记录是更新的版本写的，请更新懂店，记录一条没少。',
    en: 'A newer version wrote your records, so please update Dongdian; not one record is lost.',
  },
  'database-broken': {
    'zh-CN': '浏览器读不出记录了，请重开浏览器，还不行就从备份里放回来。',
    en: 'The browser can not read the records, so please restart it or bring back a saved copy.',
  },
  'database-blocked': {
    'zh-CN': '另一个懂店窗口占着记录，请把它关掉再试，记下的都还在。',
    en: 'Another Dongdian window holds the records, so please close it; your records are safe.',
  },
  'database-denied': {
    'zh-CN': '浏览器现在不让存东西，请换普通窗口再试，记下的都还在。',
    en: 'The browser keeps nothing now, so please use a normal window; your records are safe.',
  },
  'profile-locked': {
    'zh-CN': '这份记录锁着，请点懂店图标输入口令，记下的都还在。',
    en: 'These records are locked; please press the Dongdian icon to open them: all is still there.',
  },
  'profile-changed': {
    'zh-CN': '刚换了一份记录，请刷新页面，记下的都还在。',
    en: 'Other records are in use now, so please reload the page; everything kept is safe.',
  },
  'profile-busy': {
    'zh-CN': '懂店手上的事还没做完，请过一会儿再换，别的都没变。',
    en: 'Dongdian is still at work, so please switch again in a moment; nothing has changed.',
  },
  'no-page': {
    'zh-CN': '懂店还没看到这一页，请刷新页面，记下的都还在。',
    en: 'Dongdian does not see this page yet, so please reload it; your records are safe.',
  },
  'worker-gone': {
    'zh-CN': '懂店刚才睡着了，请再试一次，记下的都还在。',
    en: 'Dongdian had gone to sleep, so please try again; your records are safe.',
  },
  orphaned: {
    'zh-CN': '懂店刚刚更新过，请刷新页面，记下的都还在。',
    en: 'Dongdian was just updated, so please reload the page; your records are safe.',
  },
  failed: {
    'zh-CN': '这一步没有做成，请再试一次，记下的都还在。',
    en: 'That did not work, so please try again; your records are safe.',
  },
});
