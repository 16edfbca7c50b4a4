import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { ProfileDatabase } from '../../lib/db/database';
import { markRule } from '../../lib/db/rule-alerts';
import {
  dueLooks,
  forgetRule,
  keepLinks,
  keptRule,
  MOST_WATCHED,
  nextLookAt,
  noticeLinks,
  ownAlerts,
  planLook,
  updateRule,
  versionCounts,
  watchedRules,
} from '../../lib/db/rule-watch';
import { newPlan } from '../../lib/rules/watch/look-plan';
import { seePage } from '../../lib/rules/watch/see-page';
import { aRule } from '../unit/packs/support';
import { PAGE, RULE, visitOf } from '../unit/rules/watch/support';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const visit = (db: ProfileDatabase, text: string, hours = 0, key = PAGE.key) =>
  updateRule(db, key, (known) => {
    const seen = seePage(known, { ...visitOf({ text, hours }), page: { ...PAGE, key } });
    return seen.outcome === 'refused'
      ? { rule: seen.rule, history: null, alert: null, result: seen.outcome }
      : { rule: seen.rule, history: seen.history, alert: null, result: seen.outcome };
  });

const ABOUT = { platform: 'taobao', language: 'zh-CN' };

describe('watched pages', () => {
  it('are kept with their versions, and found again', async () => {
    const db = new ProfileDatabase('watch');
    expect(await visit(db, RULE)).toBe('first');
    expect(await visit(db, RULE.replace('48小时', '24小时'), 30)).toBe('changed');
    expect((await keptRule(db, PAGE.key))?.history.versions).toHaveLength(2);
    expect(await versionCounts(db)).toEqual(new Map([[PAGE.key, 2]]));
    expect(await watchedRules(db)).toMatchObject([{ key: PAGE.key, title: '发货时间规范' }]);
    db.close();
  });

  it('do not lose a visit of two tabs at the same time', async () => {
    const db = new ProfileDatabase('watch');
    await visit(db, RULE);
    const both = await Promise.all([
      visit(db, RULE.replace('48小时', '24小时'), 30),
      visit(db, RULE.replace('48小时', '24小时'), 30),
    ]);
    expect(both.sort()).toEqual(['changed', 'same']);
    expect((await keptRule(db, PAGE.key))?.history.versions).toHaveLength(2);
    db.close();
  });

  it('leave nothing of a visit that failed', async () => {
    const db = new ProfileDatabase('watch');
    expect(await visit(db, '请先登录')).toBe('refused');
    expect(await db.watchedRules.count()).toBe(0);
    expect(await db.ruleSnapshots.count()).toBe(0);
    db.close();
  });

  it('are at most so many: the one seen longest ago goes, but none that is looked at', async () => {
    const db = new ProfileDatabase('watch');
    await visit(db, RULE, 0, 'taobao|rule:looked-at');
    await planLook(db, 'taobao|rule:looked-at', { look: newPlan(0), lookAt: 5 });
    const rule = (await keptRule(db, 'taobao|rule:looked-at'))?.rule;
    if (!rule) throw new Error('not kept');
    await db.watchedRules.bulkAdd(
      Array.from({ length: MOST_WATCHED - 1 }, (_, at) => ({
        ...rule,
        key: `taobao|rule:${at}`,
        look: null,
        lookAt: 0,
        lastSeen: new Date(Date.parse(rule.lastSeen) + (at + 1) * 1000).toISOString(),
      })),
    );
    await visit(db, RULE, 999, 'taobao|rule:new');
    expect(await db.watchedRules.count()).toBe(MOST_WATCHED);
    expect(await db.watchedRules.get('taobao|rule:0')).toBeUndefined();
    expect(await db.watchedRules.get('taobao|rule:looked-at')).toBeDefined();
    expect(await db.watchedRules.get('taobao|rule:new')).toBeDefined();
    db.close();
  });

  it('go with their versions, their alerts and what was done with them', async () => {
    const db = new ProfileDatabase('watch');
    const alert = aRule({ id: 'own-1' });
    await updateRule(db, PAGE.key, (known) => {
      const seen = seePage(known, visitOf({ text: RULE }));
      if (seen.outcome === 'refused') throw new Error('refused');
      return { rule: seen.rule, history: seen.history, alert, result: null };
    });
    await markRule(db, 'own-1', { kind: 'seen' }, '2026-11-22T00:00:00.000Z', ABOUT);
    await markRule(db, 'another', { kind: 'seen' }, '2026-11-22T00:00:00.000Z', ABOUT);
    expect(await ownAlerts(db)).toEqual([alert]);
    await forgetRule(db, PAGE.key);
    expect(await keptRule(db, PAGE.key)).toBeNull();
    expect(await ownAlerts(db)).toEqual([]);
    expect((await db.ruleAlerts.toArray()).map(({ id }) => id)).toEqual(['another']);
    db.close();
  });
});

describe('looks', () => {
  it('are due in their order, and none where nothing was switched on', async () => {
    const db = new ProfileDatabase('watch');
    for (const [key, lookAt] of [
      ['a|1', 300],
      ['a|2', 100],
      ['a|3', 0],
      ['a|4', 900],
    ] as const) {
      await visit(db, RULE, 0, key);
      if (lookAt > 0) await planLook(db, key, { look: newPlan(0), lookAt });
    }
    expect((await dueLooks(db, 500, 9)).map(({ key }) => key)).toEqual(['a|2', 'a|1']);
    expect(await dueLooks(db, 500, 1)).toHaveLength(1);
    expect(await nextLookAt(db)).toBe(100);
    for (const key of ['a|1', 'a|2', 'a|4']) await planLook(db, key, { look: null, lookAt: 0 });
    expect(await nextLookAt(db)).toBeNull();
    expect(await planLook(db, 'nobody', { look: null, lookAt: 0 })).toBe(false);
    db.close();
  });
});

describe('links to announcements', () => {
  const link = (key: string, seenAt = '2026-11-22T00:00:00.000Z') => ({
    key,
    platform: 'douyin',
    title: '关于修订规则的公示',
    address: 'https://school.jinritemai.com/doudian/web/article/1',
    date: '11-20',
    seenAt,
  });

  it('are kept until their page is opened, and not told of afterwards', async () => {
    const db = new ProfileDatabase('watch');
    await keepLinks(db, [link(PAGE.key), link('douyin|2')]);
    await keepLinks(db, [link('douyin|2', '2026-11-29T00:00:00.000Z')]);
    expect(await noticeLinks(db)).toHaveLength(2);
    expect((await noticeLinks(db)).map(({ seenAt }) => seenAt.slice(0, 10))).toEqual([
      '2026-11-22',
      '2026-11-22',
    ]);
    await visit(db, RULE);
    expect((await noticeLinks(db)).map(({ key }) => key)).toEqual(['douyin|2']);
    await keepLinks(db, [link(PAGE.key)]);
    expect((await noticeLinks(db)).map(({ key }) => key)).toEqual(['douyin|2']);
    db.close();
  });
});
