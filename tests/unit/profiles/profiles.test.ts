import { describe, expect, it } from 'vitest';
import {
  changed,
  inUse,
  kindOf,
  labelOf,
  tellProfiles,
  withMerchant,
  withoutMerchant,
} from '../../../lib/profiles/list';
import { closeLock, isLongEnough, newDataKey, openLock } from '../../../lib/profiles/lock';
import { parseProfiles } from '../../../lib/profiles/schema';
import { SELF } from '../../../lib/profiles/types';

const NONE = parseProfiles(undefined);
const LOCK = {
  kdf: 'PBKDF2-SHA-256',
  rounds: 600_000,
  salt: 'AA==',
  iv: 'AA==',
  wrapped: 'AA==',
} as const;
const one = { id: 'm-00000001', label: '青山竹编', lock: null };
const two = { id: 'm-00000002', label: '小桥米粉', lock: LOCK };

describe('the list of profiles', () => {
  it('begins with 我自己 and 辅导演示, and 我自己 is in use', () => {
    const { current, all } = tellProfiles(NONE, new Map());
    expect(current).toBe(SELF);
    expect(all.map(({ id, kind }) => [id, kind])).toEqual([
      ['default', 'self'],
      ['demo', 'demo'],
    ]);
    expect(kindOf('m-00000001')).toBe('merchant');
  });

  it('a sealed one says its label to nobody who did not give the passphrase', () => {
    const list = withMerchant(withMerchant(NONE, one), two);
    expect(JSON.stringify(list)).toContain('青山竹编');
    expect(JSON.stringify(list)).not.toContain('小桥米粉');
    const [, , plain, sealed] = tellProfiles(list, new Map()).all;
    expect(plain).toMatchObject({ label: '青山竹编', sealed: false, locked: false, no: 0 });
    expect(sealed).toMatchObject({ label: '', sealed: true, locked: true, no: 1 });
    const open = tellProfiles(list, new Map([[two.id, '小桥米粉']])).all[3];
    expect(open).toMatchObject({ label: '小桥米粉', locked: false });
  });

  it('numbers of sealed ones are not given twice while the last one is there', () => {
    let list = withMerchant(withMerchant(NONE, two), { ...two, id: 'm-00000003' });
    list = withoutMerchant(list, two.id);
    list = withMerchant(list, { ...two, id: 'm-00000004' });
    expect(list.merchants.map(({ no }) => no)).toEqual([2, 3]);
    expect(list.removing).toEqual([two.id]);
  });

  it('a label is one line of at most forty letters', () => {
    expect(labelOf('  青山 \n 竹编 ')).toBe('青山 竹编');
    expect([...labelOf('店'.repeat(60))]).toHaveLength(40);
    const list = changed(withMerchant(NONE, one), one.id, { label: '新名字' });
    expect(list.merchants[0]?.label).toBe('新名字');
  });

  it('what can not be read costs neither the others nor the start', () => {
    const stored = { ...inUse(withMerchant(NONE, one), one.id, 5), spokenTo: 7 };
    const broken = { ...stored, merchants: [...stored.merchants, { id: '../x' }, null, 4] };
    expect(parseProfiles(broken)).toEqual({ ...stored, spokenTo: {} });
    expect(parseProfiles({ ...stored, merchants: [] }).current).toBe(SELF);
    for (const nonsense of [null, 3, 'x', [], { current: 'm-9' }])
      expect(parseProfiles(nonsense)).toEqual(NONE);
    const weak = { ...stored, merchants: [{ ...two, no: 1, lock: { ...LOCK, rounds: 1 } }] };
    expect(parseProfiles(weak).merchants).toEqual([]);
  });
});

describe('the lock of a profile', () => {
  it('opens with the passphrase, typed on any keyboard, and with no other', async () => {
    const key = newDataKey();
    const lock = await closeLock('m-00000001', key, '山里的竹篮１２个');
    expect(lock.rounds).toBeGreaterThanOrEqual(600_000);
    expect(await openLock('m-00000001', lock, ' 山里的竹篮12个')).toEqual(key);
    expect(await openLock('m-00000001', lock, '山里的竹篮13个')).toBeNull();
    expect(await openLock('m-00000002', lock, '山里的竹篮12个')).toBeNull();
    expect(await openLock('m-00000001', { ...lock, wrapped: 'AAAA' }, '山里的竹篮12个')).toBeNull();
    const again = await closeLock('m-00000001', key, '山里的竹篮12个');
    expect([again.salt, again.iv]).not.toEqual([lock.salt, lock.iv]);
  });

  it('wants eight letters', () => {
    expect(isLongEnough('一二三四五六七')).toBe(false);
    expect(isLongEnough('一二三四五六七八')).toBe(true);
    expect(isLongEnough('        ')).toBe(false);
  });
});
