import { describe, expect, it } from 'vitest';
import { maskNumbers, maskPrivate } from '../../../lib/health-report/mask';
import { cleanPath } from '../../../lib/health-report/structure';
import { knownWordsOnly } from '../../../lib/health-report/vocabulary';
import { vocabulary } from './make';

describe('what may point to somebody is taken out of a label', () => {
  it.each([
    ['13800138000', '#'],
    ['电话 138 0013 8000', '电话 #'],
    ['(020) 8123-4567', '#'],
    ['+86-10-1234567', '#'],
    ['１３８００１３８０００', '#'],
    ['一三八零零一三八零零零', '#'],
    ['13\u200b800\u200b138000', '#'],
    ['订单 TB20261122A7', '订单 #'],
    ['114-2938475-1029384', '#'],
    ['1234', '#'],
    ['12,345.67', '#'],
    ['2026-11-22', '#'],
    ['wang@shop.example', '▢'],
    ['联系wang.xm@qq.com吧', '▢'],
    ['https://shop.example/x?id=1', '▢'],
    ['laowang.taobao.com 销量', '▢ 销量'],
  ])('%s → %s', (label, masked) => {
    expect(maskPrivate(label)).toBe(masked);
  });

  it.each(['近30天访客数', '24小时发货率', 'GMV Max', '3.5 分', 'Top 100', '支付金额(元)'])(
    '%s stays',
    (label) => {
      expect(maskPrivate(label)).toBe(label);
    },
  );

  it.each([
    ['近7天退款', '近7天退款'],
    ['30-day sales', '30-day sales'],
    ['停留 35 秒', '停留 # 秒'],
    ['满 200 减 20', '满 # 减 #'],
    ['L3', 'L#'],
    ['17天', '#天'],
    ['12.5%', '#'],
  ])('beside an unknown name every other number goes: %s → %s', (label, masked) => {
    expect(maskNumbers(label)).toBe(masked);
  });
});

describe('words that no metric is made of are hidden', () => {
  it.each([
    ['新客支付件数', '新客支付件数'],
    ['王小明', '▢▢▢'],
    ['王小明订单数', '▢▢▢订单数'],
    ['近7天新客', '近7天新客'],
    ['3日王芳', '3日▢▢'],
    ['碎花连衣裙 销量', '▢▢▢▢▢ 销量'],
    ['Total Orders', 'Total Orders'],
    ['Smithson orders', '▢ orders'],
    ['Łukasz', '▢'],
    ['Ольга', '▢'],
  ])('%s → %s', (label, shown) => {
    expect(knownWordsOnly(label, vocabulary)).toBe(shown);
  });
});

describe('a path', () => {
  it.each([
    ['body > main > div[role=grid] > span', 'body > main > div[role=grid] > span'],
    ['x-13800138000 >>> h2', 'custom >>> h2'],
    ['shop-of-wang > div[role=王小明]', 'custom > div'],
    ['div[role=wang] > wangxiaoming', 'div > custom'],
    ['a > b > div > p > i > em > span > b', 'a > b > div > p > i > em'],
    ['', 'custom'],
  ])('%s → %s', (path, clean) => {
    expect(cleanPath(path)).toBe(clean);
  });
});
