import { describe, expect, it } from 'vitest';
import { candidateOf, observe } from '../../../lib/history/observe';
import { shopKey, shopMarkOf } from '../../../lib/history/shop-key';
import { NOW, number, page, sighting } from './make';

const VISITORS = sighting('visitors', number('480', 480));
const BUYERS = sighting('buyers', number('12', 12));
const RATE = sighting('pay-conversion-rate', number('2.50%', 0.025, 'percent'));

const why = (...args: Parameters<typeof sighting>) => {
  const read = candidateOf(sighting(...args), page([]));
  return read.ok ? null : read.why;
};

describe('what is kept', () => {
  it('a number with its period, its unit and where it stood', () => {
    expect(observe(page([sighting('paid-amount', number('¥918.00', 918, 'money'))]))).toEqual([
      {
        key: 'taobao|paid-amount|2026-11-21|a1b2|2026-11-21',
        platform: 'taobao',
        shop: 'a1b2',
        metricId: 'paid-amount',
        kind: 'yesterday',
        from: '2026-11-21',
        to: '2026-11-21',
        whole: true,
        dated: 'clock',
        value: 918,
        unit: 'money',
        currency: 'CNY',
        seenAt: NOW.toISOString(),
        host: 'sycm.taobao.com',
        pageKind: 'home-overview',
      },
    ]);
  });

  it('holds nothing but what is listed: no label, no text of the page', () => {
    const [kept] = observe(page([{ ...VISITORS, labelText: '王小姐的访客数' }]));
    expect(JSON.stringify(kept)).not.toContain('王小姐');
  });

  it('today is kept apart from the whole day', () => {
    const today = { kind: 'today', raw: '今天' } as const;
    const dated = { kind: 'day', from: '2026-11-22', to: '2026-11-22', raw: '' } as const;
    const [running] = observe(page([{ ...VISITORS, period: today }]));
    expect(running).toMatchObject({ whole: false });
    const tomorrow = new Date('2026-11-23T04:00:00.000Z');
    const [whole] = observe(page([{ ...VISITORS, period: dated }], { now: tomorrow }));
    expect(whole).toMatchObject({ whole: true, from: '2026-11-22' });
    expect(whole?.key).not.toBe(running?.key);
    const [real] = observe(page([{ ...VISITORS, period: { kind: 'real-time', raw: '实时' } }]));
    expect(real?.key, 'both are today so far').toBe(running?.key);
  });

  it('this month so far is one record while it runs', () => {
    const period = { kind: 'this-month', raw: '本月' } as const;
    const [first] = observe(page([{ ...VISITORS, period }]));
    const later = new Date('2026-11-25T04:00:00.000Z');
    const calendar = { timeZone: 'Asia/Shanghai', chineseWeeks: true, loadedAt: later };
    const [second] = observe(page([{ ...VISITORS, period }], { now: later, calendar }));
    expect([first?.to, second?.to]).toEqual(['2026-11-22', '2026-11-25']);
    expect(second?.key).toBe(first?.key);
  });
});

describe('k and n', () => {
  const rateOf = (...sightings: Parameters<typeof page>[0]) =>
    observe(page(sightings)).find(({ metricId }) => metricId === 'pay-conversion-rate');

  it('come from the counts of the formula on the same page for the same period', () => {
    expect(rateOf(RATE, BUYERS, VISITORS)).toMatchObject({ value: 0.025, k: 12, n: 480 });
  });

  it('not for another period, not without one of them', () => {
    const other = { kind: 'last-days', days: 7, raw: '近7天' } as const;
    expect(rateOf(RATE, BUYERS, { ...VISITORS, period: other })).not.toHaveProperty('n');
    expect(rateOf(RATE, BUYERS)).not.toHaveProperty('k');
  });

  it('not where they do not give the printed share: then it is counted in another way', () => {
    expect(rateOf(RATE, BUYERS, sighting('visitors', number('400', 400)))).not.toHaveProperty('n');
    expect(rateOf(RATE, BUYERS, sighting('visitors', number('0', 0)))).not.toHaveProperty('n');
  });

  it('are marked where the page has rounded them', () => {
    const visitors = sighting('visitors', number('1.2万', 12_000));
    const buyers = sighting('buyers', number('300', 300));
    expect(rateOf(RATE, buyers, visitors)).toMatchObject({ k: 300, n: 12_000, approx: true });
  });

  it('money per buyer has them too', () => {
    const all = observe(
      page([
        sighting('spend-per-buyer', number('¥76.50', 76.5, 'money')),
        sighting('paid-amount', number('¥918.00', 918, 'money')),
        BUYERS,
      ]),
    );
    expect(all.find(({ metricId }) => metricId === 'spend-per-buyer')).toMatchObject({
      k: 918,
      n: 12,
    });
  });
});

describe('what is not kept, and why', () => {
  const value = number('126', 126);
  it.each([
    ['a name the grammar composed', why(null, value, { composed: { base: '访客数' } }), 'composed'],
    [
      'a metric with a composed part',
      why('visitors', value, { composed: { base: 'x' } }),
      'composed',
    ],
    ['a metric nobody knows', why('nonsense', value), 'unknown-metric'],
    ['a column', why('visitors', undefined), 'no-number'],
    ['no data', why('visitors', { ...value, number: null }), 'unreadable'],
    [
      'unreadable digits',
      why('visitors', { raw: '', number: null, unit: null, readable: false }),
      'unreadable',
    ],
    ['no number at all', why('visitors', { ...value, number: Number.NaN }), 'unreadable'],
    ['endless', why('visitors', { ...value, number: 1e16 }), 'unreadable'],
    ['no period', why('visitors', value, { period: undefined }), 'no-period'],
    ['two meanings', why('visitors', value, { confidence: 0.7 }), 'not-sure'],
    [
      'a page of one product',
      why('visitors', value, { pageKind: 'product-single' }),
      'not-the-shop',
    ],
    ['a page of the market', why('visitors', value, { pageKind: 'market-trend' }), 'not-the-shop'],
    ['the average of peers', why('peer-average', value), 'peer'],
    ['a rank', why('search-rank', value), 'rank'],
    ['an index', why('trade-index', value), 'index'],
    ['a number of the market', why('search-query-volume', value), 'market'],
    ['a share without its sign', why('refund-rate', number('2.5', 2.5)), 'unclear-unit'],
    ['money as a share', why('paid-amount', number('5%', 0.05, 'percent')), 'unclear-unit'],
    ['people as money', why('visitors', number('¥5', 5, 'money')), 'unclear-unit'],
  ])('%s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });

  it('two different numbers for the same thing on one page', () => {
    const other = { ...VISITORS, id: 'other', value: number('50', 50) };
    expect(observe(page([VISITORS, other]))).toEqual([]);
    expect(observe(page([VISITORS, other, VISITORS]))).toEqual([]);
    expect(observe(page([VISITORS, { ...VISITORS, id: 'same' }]))).toHaveLength(1);
  });
});

describe('how long something took', () => {
  const time = (metricId: string, raw: string, value: number, change = {}) =>
    observe(page([sighting(metricId, number(raw, value, 'duration'), change)]))[0];
  it.each([
    ['avg-response-seconds', '35秒', 35, 35],
    ['avg-response-seconds', '2分钟', 2, 120],
    ['refund-self-complete-hours', '1.5天', 1.5, 36],
    ['refund-self-complete-hours', '30分钟', 30, 0.5],
  ])('%s %s', (metricId, raw, value, expected) => {
    expect(time(metricId, raw, value)?.value).toBe(expected);
  });

  it('without a unit goes by the label, then by the platform', () => {
    const bare = (platform: string, labelText: string) =>
      observe(page([sighting('live-avg-watch-time', number('2', 2), { platform, labelText })]))[0]
        ?.value;
    expect(bare('douyin', '人均观看时长(分钟)')).toBe(120);
    expect(bare('douyin', '人均观看时长')).toBe(120);
    expect(bare('taobao', '人均观看时长')).toBe(2);
    expect(bare('taobao', '人均观看时长（小时）')).toBe(7200);
  });
});

describe('shops', () => {
  it('are told apart by origin, and by name where the address states one', () => {
    expect(shopMarkOf('https://sycm.taobao.com/portal?x=1#y')).toBe('https://sycm.taobao.com');
    expect(shopMarkOf('https://admin.shopify.com/store/Green-Tea/orders')).toBe(
      'https://admin.shopify.com|green-tea',
    );
    expect(shopMarkOf('not an address')).toBeNull();
  });

  it('have a key that tells neither, and another with another salt', async () => {
    const key = await shopKey('https://admin.shopify.com|green-tea', 'salt');
    expect(key).toMatch(/^[0-9a-f]{24}$/);
    expect(await shopKey('https://admin.shopify.com|green-tea', 'salt')).toBe(key);
    expect(await shopKey('https://admin.shopify.com|green-tea', 'pepper')).not.toBe(key);
    expect(await shopKey('https://admin.shopify.com|black-tea', 'salt')).not.toBe(key);
  });
});
