import { describe, expect, it } from 'vitest';
import { coachKey, FAMILY_KEYS, PAGE_KEYS, PATH_KEYS } from '../../../components/popup/coach-keys';
import { COACH_VIEWS } from '../../../lib/coaching/route';
import { PATH_IDS } from '../../../lib/paths/types';
import { FAMILIES } from '../../../lib/settings/types';

describe('keys of the coach', () => {
  it('every page has one', () => {
    expect([...PAGE_KEYS].sort()).toEqual([...COACH_VIEWS].sort());
    expect(coachKey('0', null)).toEqual({ does: 'page', view: 'home' });
    expect(coachKey('4', null)).toEqual({ does: 'page', view: 'session' });
  });

  it('every family and every path is two keys away', () => {
    expect(FAMILY_KEYS).toHaveLength(FAMILIES.length);
    expect(PATH_KEYS).toHaveLength(PATH_IDS.length);
    expect(coachKey('f', null)).toEqual({ does: 'group', group: 'families' });
    expect(coachKey('2', 'families')).toEqual({ does: 'switch', group: 'families', at: 1 });
    expect(coachKey('W', null)).toEqual({ does: 'group', group: 'paths' });
    expect(coachKey('L', 'paths')).toEqual({ does: 'switch', group: 'paths', at: 11 });
  });

  it('an open group takes its own keys and leaves the others', () => {
    expect(coachKey('v', 'paths')).toEqual({ does: 'veil' });
    expect(coachKey('w', 'paths')).toEqual({ does: 'group', group: 'paths' });
    expect(coachKey('4', 'families')).toEqual({ does: 'page', view: 'session' });
    expect(coachKey('a', 'paths')).toEqual({ does: 'switch', group: 'paths', at: 0 });
  });

  it('other keys are left alone', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Escape', 'ArrowDown', 'z', 'toString', '']) {
      expect(coachKey(key, null)).toBeNull();
      expect(coachKey(key, 'paths')).toBeNull();
    }
  });
});
