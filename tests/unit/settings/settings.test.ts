import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, switchPlace } from '../../../lib/settings/change';
import { activeOn, pageKey } from '../../../lib/settings/page-state';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../lib/settings/schema';

describe('stored settings heal', () => {
  it.each([
    ['nothing', undefined, DEFAULT_SETTINGS],
    ['null', null, DEFAULT_SETTINGS],
    ['text', 'x', DEFAULT_SETTINGS],
    [
      'a bad key among good ones',
      { textSize: 300, elder: true },
      { ...DEFAULT_SETTINGS, elder: true },
    ],
    [
      'a bad family',
      { families: { explanations: false, tips: 'no' } },
      { ...DEFAULT_SETTINGS, families: { explanations: false, tips: true, rules: true } },
    ],
  ])('from %s', (_what, raw, expected) => expect(parseSettings(raw)).toEqual(expected));

  it('from anything, to something that is stable', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const once = parseSettings(raw);
        expect(parseSettings(once)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is on where', () => {
  const url = 'https://sycm.taobao.com/portal/home.htm?x=1#y';
  const with_ = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });
  it.each([
    ['by default', {}, true],
    ['all off', { on: false }, false],
    ['explanations off', { families: { explanations: false, tips: true, rules: true } }, false],
    ['this site off', { sitesOff: ['https://sycm.taobao.com'] }, false],
    ['another site off', { sitesOff: ['https://qn.taobao.com'] }, true],
    ['this page off', { pagesOff: ['https://sycm.taobao.com/portal/home.htm'] }, false],
    ['another page off', { pagesOff: ['https://sycm.taobao.com/portal'] }, true],
  ])('%s → %s', (_what, change, active) => expect(activeOn(with_(change), url)).toBe(active));

  it('is never on for what is no address', () =>
    expect(activeOn(DEFAULT_SETTINGS, 'x')).toBe(false));

  it('a page is known without query and hash', () =>
    expect(pageKey(url)).toBe('https://sycm.taobao.com/portal/home.htm'));
});

describe('changes', () => {
  it('leave out what is not said', () => {
    const changed = applyPatch(DEFAULT_SETTINGS, {
      families: { tips: false },
      textSize: undefined,
    });
    expect(changed).toEqual({
      ...DEFAULT_SETTINGS,
      families: { explanations: true, tips: false, rules: true },
    });
  });

  it('of a place are made once and undone', () => {
    const off = switchPlace(DEFAULT_SETTINGS, 'term', 'visitors', false);
    const twice = switchPlace(off, 'term', 'visitors', false);
    expect(twice.termsOff).toEqual(['visitors']);
    expect(switchPlace(twice, 'term', 'visitors', true)).toEqual(DEFAULT_SETTINGS);
  });
});
