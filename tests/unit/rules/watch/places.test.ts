import { describe, expect, it } from 'vitest';
import { platforms } from '../../../../lib/platforms/index';
import { pageOf } from '../../../../lib/platforms/page-of';
import { noticeLinks } from '../../../../lib/rules/notice/links';
import { listsNotices, rulePageOf } from '../../../../lib/rules/watch/rule-page';

const place = (url: string) => {
  const { platform, pageKind } = pageOf(url, platforms);
  return { platform: platform.id, pageKind };
};
const key = (url: string) => rulePageOf(url, place(url))?.key ?? null;

describe('pages of rules', () => {
  it.each([
    [
      'https://rulechannel.taobao.com/?type=detail&ruleId=11&cId=81#/rule/detail?ruleId=11&cId=81',
      'taobao|rule:11',
    ],
    ['https://rulechannel.taobao.com/#/rule/detail?ruleId=11', 'taobao|rule:11'],
    ['https://rulechannel.tmall.com/tmall/?type=detail&ruleId=11', 'tmall|rule:11'],
    ['https://rule.tmall.hk/?type=detail&ruleId=11&cId=3', 'tmall|global:11'],
    ['https://rule.taobao.com/detail-14.htm?spm=a1', 'taobao|detail:14'],
    ['https://school.jinritemai.com/doudian/web/article/aHabc12', 'douyin|school:article/aHabc12'],
    ['https://school.jinritemai.com/doudian/wap/article/aHabc12', 'douyin|school:article/aHabc12'],
    ['https://mms.pinduoduo.com/other/rule?listId=1&id=9', 'pinduoduo|rule:9'],
    ['https://learn-jdm.jd.com/knowledge/rule/detail?ruleId=7', 'jd|rule:7'],
    [
      'https://seller-us.tiktok.com/university/article/agreement?knowledge_id=42&lang=en',
      'tiktok-shop|knowledge:42',
    ],
    ['https://www.shopify.com/legal/terms', 'shopify|legal:terms'],
    ['https://www.etsy.com/uk/legal/fees/', 'etsy|legal:fees'],
  ])('%s is %s', (url, expected) => expect(key(url)).toBe(expected));

  it.each([
    'https://rulechannel.taobao.com/',
    'https://sycm.taobao.com/portal/home.htm',
    'https://www.etsy.com/your/shops',
    'http://rulechannel.taobao.com/?ruleId=11',
    'https://evil.example/?ruleId=11',
    'https://rulechannel.taobao.com.evil.example/?ruleId=11',
    'no address',
  ])('%s is none', (url) => expect(key(url)).toBeNull());

  it('keep no trace of where the visitor came from', () => {
    const found = rulePageOf('https://rule.taobao.com/detail-14.htm?spm=a1&utm_source=x', null);
    expect(found?.address).toBe('https://rule.taobao.com/detail-14.htm');
  });

  it('are listed on dashboards and rule centres, and nowhere else', () => {
    for (const [url, expected] of [
      ['https://myseller.taobao.com/home.htm', true],
      ['https://rulechannel.taobao.com/', true],
      ['https://fxg.jinritemai.com/ffa/morder/order/list', false],
      ['https://news.example/', false],
    ] as const)
      expect([url, listsNotices(url, place(url))]).toEqual([url, expected]);
  });
});

describe('links to announcements', () => {
  const href = 'https://rulechannel.taobao.com/?ruleId=5';
  const find = (text: string, near = text) => noticeLinks([{ text, href, near }], '2026-11-22');
  const TITLE = '关于变更《发货时间规范》的公示通知';

  it('need a title of that kind and a day beside it, printed as it stands', () => {
    expect(find(TITLE, `${TITLE} 2026-11-20`)).toEqual([
      { title: TITLE, address: href, date: '2026-11-20' },
    ]);
    expect(find(TITLE, `11-20 ${TITLE}`)[0]?.date).toBe('11-20');
    expect(find(`${TITLE} 2026年11月20日`)[0]).toMatchObject({
      title: TITLE,
      date: '2026年11月20日',
    });
    expect(find(TITLE)).toEqual([]);
    expect(find('双11 大促报名通知', '双11 大促报名通知 2026-11-01')).toEqual([]);
    expect(find('订单 2026-11-20 发货提醒', '2026-11-20')).toEqual([]);
  });

  it('take no day that is ahead, and no number that is no day', () => {
    expect(find(TITLE, `${TITLE} 2026-12-01`)).toEqual([]);
    expect(find(TITLE, `${TITLE} 13-40`)).toEqual([]);
    expect(find(TITLE, `${TITLE} 阅读 1-2-3`)).toEqual([]);
  });
});
