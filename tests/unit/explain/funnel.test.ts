import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/shared/sighting';
import { cardOf, percent, read, sight, YESTERDAY } from './make';

const count = (id: string, number: number, more: Partial<Sighting> = {}): Sighting =>
  sight(id, { value: read(String(number), number), ...more });

const visitors = count('visitors', 480);
const cart = count('cart-users', 36);
const buyers = count('buyers', 12);
const shown = count('product-impressions', 12_500);
const funnelOf = (own: Sighting, ...others: Sighting[]) => {
  const { figure } = cardOf(own, 'zh-CN', others);
  return figure?.kind === 'funnel' ? figure : null;
};

describe('the way from shown to paid', () => {
  it('stands on the card of each of its steps', () => {
    for (const own of [shown, visitors, cart, buyers]) {
      const others = [shown, visitors, cart, buyers].filter((one) => one !== own);
      const figure = funnelOf(own, ...others);
      expect(figure?.here).toBe(own.metricId);
      expect(figure?.steps.map(({ id, count, counts }) => [id, count, counts])).toEqual([
        ['product-impressions', 12_500, 'times'],
        ['visitors', 480, 'people'],
        ['cart-users', 36, 'people'],
        ['buyers', 12, 'people'],
      ]);
    }
  });

  it('keeps a missing step in between without a number, and none at the ends', () => {
    expect(funnelOf(visitors, shown, buyers)?.steps.map(({ id, count }) => [id, count])).toEqual([
      ['product-impressions', 12_500],
      ['visitors', 480],
      ['cart-users', null],
      ['buyers', 12],
    ]);
    expect(funnelOf(visitors, cart, buyers)?.steps.map(({ id }) => id)).toEqual([
      'visitors',
      'cart-users',
      'buyers',
    ]);
  });

  it('takes the ad’s impressions where the page has no others', () => {
    const ads = count('ad-impressions', 900);
    expect(funnelOf(visitors, ads, buyers)?.steps[0]).toMatchObject({
      id: 'ad-impressions',
      count: 900,
    });
    expect(funnelOf(ads, shown, visitors, buyers)?.steps[0]?.id).toBe('ad-impressions');
    expect(funnelOf(visitors, ads, shown, buyers)?.steps[0]?.id).toBe('product-impressions');
  });

  it('is not drawn with fewer than three steps', () => {
    expect(funnelOf(visitors, buyers)).toBeNull();
    expect(funnelOf(visitors)).toBeNull();
  });

  it('never mixes times: a number of another period is no step', () => {
    const week = { period: { kind: 'last-days', days: 7, raw: '近7天' } } as const;
    expect(funnelOf(visitors, count('cart-users', 36, week), buyers)).toBeNull();
    expect(funnelOf(visitors, { ...cart, period: YESTERDAY }, buyers)).not.toBeNull();
  });

  it('never draws what can not be read, is below nothing, or stands twice', () => {
    const unreadable = sight('cart-users', {
      value: { raw: '\ue001', number: null, unit: null, readable: false, why: 'private-glyphs' },
    });
    expect(funnelOf(visitors, unreadable, buyers)).toBeNull();
    expect(funnelOf(visitors, count('cart-users', -3), buyers)).toBeNull();
    expect(funnelOf(visitors, cart, count('cart-users', 99), buyers)).toBeNull();
    expect(
      funnelOf(visitors, sight('cart-users', { value: percent('8%', 0.08) }), buyers),
    ).toBeNull();
  });

  it('stays away from other metrics', () => {
    const rate = sight('pay-conversion-rate', { value: percent('2.50%', 0.025) });
    expect(cardOf(rate, 'zh-CN', [visitors, cart, buyers]).figure?.kind).toBe('hundred');
    expect(cardOf(count('page-views', 900), 'zh-CN', [visitors, cart, buyers]).figure).toBeNull();
  });
});
