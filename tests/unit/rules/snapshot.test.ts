import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/rules/read-text';
import { decide } from '../../../lib/rules/second-look';
import { EXTRACTOR_VERSION, judgeVisit, snapshotOf } from '../../../lib/rules/snapshot';
import { en, html, zh } from '../../fixtures/rules/bases';

const of = (text: string) => snapshotOf(readText(text));

describe('a visit beside the ones before', () => {
  const first = of(zh);
  const second = of(zh.replace('48小时', '24小时'));

  it('first, same, flip-flop, compare', () => {
    expect(judgeVisit(first, [])).toBe('first');
    expect(judgeVisit(first, [first])).toBe('same');
    expect(judgeVisit(second, [first])).toBe('compare');
    expect(judgeVisit(first, [second, first])).toBe('flip-flop');
  });

  it('same when only order, counters, menus and links differ', () => {
    expect(of(html.replace('3,418', '9,999').replace('abc', 'xyz')).hash).toBe(of(html).hash);
    expect(of(zh.split('\n\n').reverse().join('\n\n')).hash).toBe(first.hash);
  });

  it('a new extractor rebuilds in silence', () => {
    expect(judgeVisit(second, [{ ...first, extractor: EXTRACTOR_VERSION - 1 }])).toBe('rebuild');
  });

  it('far shorter, or in another language: look again', () => {
    expect(judgeVisit(of(zh.slice(0, 300)), [first])).toBe('look-again');
    expect(judgeVisit(of(en), [first])).toBe('look-again');
  });
});

describe('the second look', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const base = {
    comparison: { score: 5, verdict: 'substantive' },
    hash: 'a',
    seenIn: 'tab',
    complete: true,
    pending: null,
    now: 10 * DAY,
  } as const;

  it('tells at once only what is certain and was seen whole in the tab', () => {
    expect(decide(base)).toBe('alert');
    expect(decide({ ...base, complete: false })).toBe('wait');
    expect(decide({ ...base, seenIn: 'background' })).toBe('wait');
    expect(decide({ ...base, comparison: { score: 3, verdict: 'substantive' } })).toBe('wait');
  });

  it('tells the rest when another visit agrees', () => {
    const pending = { hash: 'a', since: 9 * DAY };
    expect(decide({ ...base, seenIn: 'background', pending })).toBe('alert');
    expect(
      decide({ ...base, seenIn: 'background', pending: { ...pending, since: 9.5 * DAY } }),
    ).toBe('wait');
    expect(decide({ ...base, seenIn: 'background', pending: { ...pending, hash: 'b' } })).toBe(
      'wait',
    );
    expect(decide({ ...base, complete: false, pending })).toBe('alert');
  });

  it('keeps wording quiet and drops noise and failed visits', () => {
    expect(decide({ ...base, comparison: { score: 1, verdict: 'wording' } })).toBe('quiet');
    expect(decide({ ...base, comparison: { score: 0, verdict: 'noise' } })).toBe('drop');
    expect(decide({ ...base, comparison: { score: 0, verdict: 'failed-visit' } })).toBe('drop');
  });
});
