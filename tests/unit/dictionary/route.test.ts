import { describe, expect, it } from 'vitest';
import { addressOf, LONGEST_TEXT, type Route, routeOf } from '../../../lib/dictionary/route';
import { NO_FILTER } from '../../../lib/dictionary/search';

const EVERYTHING: Route = { view: 'search', text: '', filter: NO_FILTER };

describe('addresses', () => {
  it.each<[string, Route]>([
    ['#/metric/pay-conversion-rate', { view: 'metric', id: 'pay-conversion-rate' }],
    ['#/search/', EVERYTHING],
    ['#/search/zfzhl', { ...EVERYTHING, text: 'zfzhl' } as Route],
    [
      '#/search/%E9%80%80?category=service&platform=taobao',
      { view: 'search', text: '退', filter: { category: 'service', platform: 'taobao' } },
    ],
  ])('%s says what is shown, and back', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
    expect(addressOf(route)).toBe(hash);
  });

  it.each(['a/b?c#d', '50% off', '？&=+', '"><script>', ' 空 格 '])(
    'carry any text: %s',
    (text) => {
      const route: Route = { view: 'search', text, filter: NO_FILTER };
      expect(routeOf(addressOf(route))).toEqual(route);
    },
  );

  it.each(['', '#', '#/', '#/metric/', '#/metric/<b>', '#/metric/../x', '#nonsense'])(
    '%s is the whole list',
    (hash) => {
      expect(routeOf(hash)).toEqual(EVERYTHING);
    },
  );

  it('that were written by hand are read as far as they make sense', () => {
    expect(routeOf('#/search/100%')).toMatchObject({ text: '100%' });
    expect(routeOf('#/search/x?category=cars&platform=<b>')).toMatchObject({ filter: NO_FILTER });
    const long = routeOf(`#/search/${'x'.repeat(5000)}`);
    expect(long).toMatchObject({ text: 'x'.repeat(LONGEST_TEXT) });
  });
});
