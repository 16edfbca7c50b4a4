import { describe, expect, it } from 'vitest';
import { buildAlerts, isForToday } from '../../../../lib/rules/alerts/build-alerts';
import { whenText } from '../../../../lib/rules/alerts/when-text';
import { compareRules } from '../../../../lib/rules/compare';
import { parseItems } from '../../../../lib/rules/feed/schema';
import { readNotice } from '../../../../lib/rules/notice/read-notice';
import { readText } from '../../../../lib/rules/read-text';
import { changeAlert, noticeAlert } from '../../../../lib/rules/watch/own-alert';
import { PAGE, RULE } from './support';

const NOW = new Date('2026-11-22T04:00:00Z');
const timeZone = 'Asia/Shanghai';

const changed = (from: string, to: string, before = '2026-11-20T02:00:00Z') => {
  const [old, fresh] = [readText(from), readText(to)];
  return changeAlert({
    page: PAGE,
    title: '发货时间规范',
    comparison: compareRules(old, fresh),
    notice: readNotice(fresh),
    seenIn: 'tab',
    now: NOW,
    before,
    timeZone,
  });
};
const shown = (alert: ReturnType<typeof changed>) =>
  buildAlerts({ rules: [alert], marks: new Map(), now: NOW, timeZone })[0];

describe('an alert of our own', () => {
  const alert = changed(RULE, RULE.replace('48小时', '24小时'));

  it('shows both sentences, the address, and between which days it changed', () => {
    expect(alert.changes).toEqual([
      {
        old: {
          'zh-CN': '第二条 商家应当在买家付款后48小时内发货，预售商品除外。',
          en: '第二条 商家应当在买家付款后48小时内发货，预售商品除外。',
        },
        new: {
          'zh-CN': '第二条 商家应当在买家付款后24小时内发货，预售商品除外。',
          en: '第二条 商家应当在买家付款后24小时内发货，预售商品除外。',
        },
      },
    ]);
    expect(alert.url).toBe(PAGE.address);
    const one = shown(alert);
    expect(one && whenText(one, 'zh-CN', '2026-11-22')).toBe(
      '懂店 11 月 22 日看到变了，上一次看是 11 月 20 日',
    );
    expect(one).toMatchObject({ current: true, lane: 'know', stage: 'undated', state: 'new' });
    expect(one && isForToday(one)).toBe(true);
  });

  it('is the same one however often it is found', () => {
    const again = changed(RULE, RULE.replace('48小时', '24小时'), '2026-11-21T02:00:00Z');
    expect(again.id).toBe(alert.id);
    expect(changed(RULE, RULE.replace('5%', '8%')).id).not.toBe(alert.id);
  });

  it('counts the days where the page itself names one ahead', () => {
    const dated = RULE.replace('48小时', '24小时').replace(
      '发货时间规范\n',
      '发货时间规范\n\n本规范将于2026年12月1日正式生效。\n',
    );
    const one = shown(changed(RULE, dated));
    expect(one).toMatchObject({ stage: 'upcoming', days: 9, day: '2026-12-01' });
  });

  it('says of a sentence that is gone that it is gone', () => {
    const gone = changed(RULE, RULE.replace(/第三条.*\n/, ''));
    expect(gone.changes[0]?.new['zh-CN']).toBe('这一句没有了');
  });

  it('can not be told by a feed', () => {
    expect(parseItems([{ ...alert, who: { 'zh-CN': '店主', en: 'owners' } }])).toBeNull();
  });
});

describe('an announcement read on its own page', () => {
  const NOTICE = `关于变更《发货时间规范》的公示通知

尊敬的商家：
此次规则变更于2026年11月21日进行公示通知，将于2026年11月28日正式生效。

| 变更前 | 变更后 |
| --- | --- |
| 48小时内发货 | 24小时内发货 |`;
  const read = (text: string) =>
    noticeAlert({ page: PAGE, notice: readNotice(readText(text)), now: NOW, timeZone });

  it('carries its days, each with the sentence it was read from', () => {
    const alert = read(NOTICE);
    expect(alert).toMatchObject({
      kind: 'public-notice',
      published: '2026-11-21',
      effective: '2026-11-28',
      own: { from: 'notice', seen: '2026-11-22' },
    });
    for (const { line, sentence } of alert?.own?.read ?? []) {
      expect(line['zh-CN']).not.toBe('');
      expect(NOTICE).toContain(sentence);
    }
    expect(alert?.own?.read.map(({ line }) => line['zh-CN'])).toContain(
      '生效：2026 年 11 月 28 日',
    );
    expect(alert?.changes[0]).toMatchObject({ old: { en: '48小时内发货' } });
  });

  it('is none where the page is a rule, a call or says nothing of a day', () => {
    expect(read(RULE)).toBeNull();
    expect(read('双12招商报名通知\n\n报名时间：2026年12月1日至2026年12月5日。')).toBeNull();
    expect(read('关于商家后台升级的公告\n\n后台换了新的样子，欢迎使用。')).toBeNull();
  });
});
