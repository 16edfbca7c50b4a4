import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../entrypoints/background/handlers';
import { ownRecords, ProfileLocked } from '../../entrypoints/background/own-records';
import { dropRemembered, gate } from '../../entrypoints/background/profile-scope';
import { takeIntoUse } from '../../entrypoints/background/profile-switch';
import { COST_FIELDS } from '../../lib/costs/types';
import { closeDatabases, type ProfileDatabase } from '../../lib/db/database';
import type { ProfilesReply } from '../../lib/messaging/profile-messages';
import type { DataOf, ToBackground } from '../../lib/messaging/protocol';
import type { Sender } from '../../lib/messaging/router';
import { DEMO, SELF } from '../../lib/profiles/types';
import { loadSettings } from '../../lib/settings/store';

// The browser around the records: nobody has a page open, and no site is allowed.
vi.mock('../../lib/messaging/scanner-client', () => ({
  tellScanners: async () => undefined,
  askScanner: async () => ({ ok: false, code: 'no-page' }),
}));
vi.mock('../../lib/browser/permissions', () => ({
  hasOrigin: async () => false,
  grantedOrigins: async () => [],
  removeOrigin: async () => true,
}));
vi.mock('../../lib/browser/tabs', () => ({
  allTabs: async () => [],
  tabById: async () => null,
  activeTab: async () => null,
  setBadge: async () => undefined,
}));
vi.mock('../../lib/browser/context-menu', () => ({ showMenu: async () => undefined }));
vi.mock('../../lib/browser/rule-dot', () => ({ setRuleDot: async () => undefined }));
vi.mock(import('../../lib/browser/scripts'), async (original) => ({
  ...(await original()),
  registerScanner: async () => undefined,
  registerRuleReader: async () => undefined,
}));

type Surface = typeof ToBackground;
const page: Sender = {
  tabId: null,
  frameId: 0,
  ownPage: true,
  host: '',
  url: '',
  documentId: null,
};

/** As the router does it: every message is a piece of work of its own. */
const send = <N extends keyof Surface & string>(name: N, data: DataOf<Surface, N>) =>
  gate.run(() => handlers[name](data as never, page)) as ReturnType<(typeof handlers)[N]>;

const PASS = '山里的竹篮十二个';
const sheet = (id: string, text: string) => ({
  id,
  offerId: 'who-does-what',
  path: '3.1.1' as const,
  raw: { first: text },
  state: 'draft' as const,
  createdAt: '2026-11-22T01:00:00.000Z',
  updatedAt: '2026-11-22T01:00:00.000Z',
});
const evidence = (id: string, at = new Date().toISOString(), visibleMs = 0) => ({
  id,
  kind: 'card-read' as const,
  metricId: 'visitors',
  platform: 'taobao',
  language: 'zh-CN' as const,
  visibleMs,
  at,
});

const BLANK = Object.fromEntries(COST_FIELDS.map((field) => [field, ''])) as Record<
  (typeof COST_FIELDS)[number],
  string
>;

async function fill(text: string): Promise<void> {
  await send('saveSheet', { sheet: sheet(`sheet-${text}`, text) });
  await send('recordEvidence', evidence(`evidence-${text}`));
  await send('decideConsent', { id: 'C2', scope: 'all', given: true });
  await send('saveCostCard', {
    id: `cost-card-${text}`,
    form: { ...BLANK, name: text, price: '99', unitCost: '30' },
  });
}

/** Everything that a page could ask for, as text. */
async function allThere(): Promise<string> {
  const told = [
    await send('sheets', { offerId: null }),
    await send('costCards', {}),
    await send('consents', {}),
    await send('keptNumbers', {}),
    await send('learntToday', {}),
    await send('learner', {}),
    await send('changes', {}),
    await send('watchedRules', {}),
    await send('recordCounts', {}),
    await send('recordsInfo', {}),
    await send('ownNumbers', { metricIds: ['visitors'] }),
    await send('areaEvidence', { path: '3.1.1' }),
  ];
  return JSON.stringify(told);
}

async function add(label: string, passphrase: string | null): Promise<ProfilesReply> {
  const reply = await send('addProfile', { label, passphrase });
  if (!reply.added) throw new Error(reply.why);
  return reply.profiles;
}

const rowsOf = async (db: ProfileDatabase): Promise<number> => {
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

beforeEach(() => {
  fakeBrowser.reset();
  dropRemembered();
});
afterEach(async () => {
  closeDatabases();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('records of one person and of another', () => {
  it('are never read across, whoever is in use', async () => {
    await fill('own-words');
    const own = await allThere();
    expect(own).toContain('own-words');
    const first = await add('青山竹编', null);
    expect(first.current).toMatch(/^m-/);
    expect(await rowsOf(await ownRecords())).toBe(0);
    expect(await allThere()).not.toContain('own-words');
    await fill('first-words');
    await add('小桥米粉', PASS);
    // Its label is all there is.
    expect(await rowsOf(await ownRecords())).toBe(1);
    const second = await allThere();
    expect(second).not.toMatch(/own-words|first-words/);
    expect(await send('consents', {})).toEqual([]);
    await fill('second-words');
    await send('switchProfile', { id: first.current });
    expect(await allThere()).toContain('first-words');
    expect(await allThere()).not.toMatch(/own-words|second-words/);
    await send('switchProfile', { id: SELF });
    expect(await allThere()).toBe(own);
  });

  it('a write that waits while another is taken into use lands nowhere else', async () => {
    let turn: () => void = () => undefined;
    const page = new Promise<void>((resolve) => {
      turn = resolve;
    });
    const late = gate.run(async () => {
      await gate.away(() => page);
      await (await ownRecords()).worksheets.put(sheet('sheet-late', 'late'));
    });
    const dropped = expect(late).rejects.toThrow();
    const underway = send('saveSheet', { sheet: sheet('sheet-0001', 'underway') });
    await add('青山竹编', null);
    turn();
    await Promise.all([dropped, underway]);
    expect(await rowsOf(await ownRecords())).toBe(0);
    await send('switchProfile', { id: SELF });
    expect(await send('sheets', { offerId: null })).toHaveLength(1);
  });

  it('what was being read when it changed is nothing of the next', async () => {
    await add('青山竹编', null);
    const { since } = (await fakeBrowser.storage.local.get('profiles')).profiles as {
      since: number;
    };
    const at = (ms: number) => new Date(since + ms).toISOString();
    await send('recordEvidence', evidence('begun-before', at(2000), 3000));
    await send('recordEvidence', evidence('begun-after', at(4000), 3000));
    expect((await (await ownRecords()).evidence.toArray()).map(({ id }) => id)).toEqual([
      'begun-after',
    ]);
  });

  it('have settings of their own that begin as those in use', async () => {
    await send('changeSettings', {
      patch: { language: 'en', textSize: 150, role: 'coach', markStyle: 'tint' },
    });
    await send('switchPlace', { kind: 'site', key: 'https://a.example', on: false });
    const { current } = await add('青山竹编', null);
    expect(await loadSettings()).toMatchObject({
      language: 'en',
      textSize: 150,
      role: 'coach',
      markStyle: 'dotted',
      sitesOff: [],
    });
    await send('changeSettings', { patch: { textSize: 200 } });
    expect((await loadSettings(SELF)).textSize).toBe(150);
    expect((await loadSettings(current)).textSize).toBe(200);
  });
});

describe('辅导演示', () => {
  it('is empty whenever it is entered, and leaves nothing', async () => {
    await fill('own-words');
    for (let round = 0; round < 2; round++) {
      await send('switchProfile', { id: DEMO });
      expect(await rowsOf(await ownRecords())).toBe(0);
      await fill('demo-words');
      expect(await allThere()).toContain('demo-words');
      await expect(send('saveRecords', { token: null, at: 0 })).rejects.toThrow('not-permitted');
      await expect(send('applyRecords', { token: 'x'.repeat(8), settings: false })).rejects.toThrow(
        'not-permitted',
      );
      await expect(send('watchFeed', { address: 'https://a.example/x', on: true })).rejects.toThrow(
        'not-permitted',
      );
      await send('switchProfile', { id: SELF });
      expect(await allThere()).not.toContain('demo-words');
      expect(await Dexie.getDatabaseNames()).not.toContain('dongdian-demo');
      expect(await fakeBrowser.storage.local.get('settings:demo')).toEqual({});
    }
  });
});

describe('a sealed profile', () => {
  it('says nothing while it is locked, and everything with its passphrase', async () => {
    const { current: id } = await add('小桥米粉', PASS);
    await fill('米粉');
    await send('lockProfile', { id });
    const locked = await send('profiles', {});
    expect(locked.current).toBe(id);
    expect(locked.all.at(-1)).toMatchObject({ label: '', no: 1, sealed: true, locked: true });
    await expect(ownRecords()).rejects.toBeInstanceOf(ProfileLocked);
    await expect(send('sheets', { offerId: null })).rejects.toThrow();
    expect(await send('unlockProfile', { id, passphrase: '山里的竹篮十三个' })).toEqual({
      opened: false,
    });
    await send('switchProfile', { id: SELF });
    await expect(send('switchProfile', { id })).rejects.toThrow('profile-locked');
    expect(await send('unlockProfile', { id, passphrase: PASS })).toMatchObject({ opened: true });
    expect(await allThere()).toContain('米粉');
    expect((await send('profiles', {})).all.at(-1)?.label).toBe('小桥米粉');
  });

  it('goes on after the worker was stopped, and is locked when the browser was closed', async () => {
    const { current: id } = await add('小桥米粉', PASS);
    await fill('米粉');
    closeDatabases();
    dropRemembered();
    expect(await allThere()).toContain('米粉');
    closeDatabases();
    dropRemembered();
    await fakeBrowser.storage.session.clear();
    await expect(ownRecords()).rejects.toBeInstanceOf(ProfileLocked);
    expect(await send('unlockProfile', { id, passphrase: PASS })).toMatchObject({ opened: true });
    expect(await allThere()).toContain('米粉');
  });

  it('takes another passphrase and another label', async () => {
    const { current: id } = await add('小桥米粉', PASS);
    const other = '十二个竹篮在山里';
    const wrong = { id, before: other, after: other };
    expect(await send('changePassphrase', wrong)).toEqual({ opened: false });
    expect(await send('changePassphrase', { id, before: PASS, after: other })).toMatchObject({
      opened: true,
    });
    await send('renameProfile', { id, label: '大桥米粉' });
    await send('lockProfile', { id });
    expect(await send('unlockProfile', { id, passphrase: PASS })).toEqual({ opened: false });
    expect(await send('unlockProfile', { id, passphrase: other })).toMatchObject({ opened: true });
    expect((await send('profiles', {})).all.at(-1)?.label).toBe('大桥米粉');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/米粉|竹篮/);
  });

  it('wants a label and eight letters', async () => {
    expect(await send('addProfile', { label: ' ', passphrase: null })).toEqual({
      added: false,
      why: 'no-label',
    });
    expect(await send('addProfile', { label: '店', passphrase: '短' })).toEqual({
      added: false,
      why: 'too-short',
    });
    expect((await send('profiles', {})).all).toHaveLength(2);
  });
});

describe('removing', () => {
  it('takes one profile with everything of it, and counts what went', async () => {
    await fill('own-words');
    const { current: id } = await add('青山竹编', null);
    await fill('first-words');
    const gone = await send('removeProfile', { id });
    expect(gone.profiles).toMatchObject({ current: SELF });
    expect(gone.profiles.all).toHaveLength(2);
    expect(gone.counts).toMatchObject({ worksheets: 1, evidence: 1, consents: 1, costs: 1 });
    expect(await Dexie.getDatabaseNames()).toEqual(['dongdian-default']);
    expect(await fakeBrowser.storage.local.get(`settings:${id}`)).toEqual({});
    expect(await allThere()).toContain('own-words');
  });

  it('takes a locked one too, uncounted', async () => {
    const { current: id } = await add('小桥米粉', PASS);
    await send('lockProfile', { id });
    expect(await send('removeProfile', { id })).toMatchObject({ counts: null });
    expect(await Dexie.getDatabaseNames()).toEqual(['dongdian-default']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(id);
  });

  it('erasing everything erases everybody', async () => {
    await fill('own-words');
    await add('青山竹编', null);
    await fill('first-words');
    const { current: id } = await add('小桥米粉', PASS);
    await fill('second-words');
    await send('lockProfile', { id });
    const erased = await send('eraseRecords', {});
    expect(erased).toMatchObject({
      merchants: 2,
      locked: 1,
      counts: { worksheets: 2, evidence: 2 },
    });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect((await send('profiles', {})).all).toHaveLength(2);
    expect(await allThere()).not.toMatch(/own-words|first-words|second-words/);
  });

  it('stopped halfway it is finished later', async () => {
    const { current: id } = await add('青山竹编', null);
    await fill('first-words');
    await gate.run(() => takeIntoUse(SELF));
    const { profiles } = await fakeBrowser.storage.local.get('profiles');
    await fakeBrowser.storage.local.set({
      profiles: { ...(profiles as object), merchants: [], removing: [id] },
    });
    const { finishProfiles } = await import('../../entrypoints/background/profile-switch');
    await gate.run(finishProfiles);
    expect(await Dexie.getDatabaseNames()).not.toContain(`dongdian-${id}`);
    expect((await send('profiles', {})).all).toHaveLength(2);
  });
});
