import { describe, expect, it } from 'vitest';
import { readEndpoint, readHomePage } from '../../../lib/xapi/address';
import { pauseAfter } from '../../../lib/xapi/plan';
import { sameStatement } from '../../../lib/xapi/same';
import { statementOf } from '../../../lib/xapi/statements';
import { retryAfter, type StopReason, stopped } from '../../../lib/xapi/store-client';
import type { Statement } from '../../../lib/xapi/types';
import { EVERY_KIND, writer } from './support';

describe('addresses', () => {
  it.each([
    ['https://lrs.agency.example/xapi', 'https://lrs.agency.example/xapi'],
    ['  lrs.agency.example/xapi/ ', 'https://lrs.agency.example/xapi'],
    ['https://lrs.agency.example:8443/xapi/statements', 'https://lrs.agency.example:8443/xapi'],
    ['HTTPS://LRS.agency.example/data/xAPI/about', 'https://lrs.agency.example/data/xAPI'],
    ['https://lrs.agency.example', 'https://lrs.agency.example'],
  ])('%s is read', (typed, href) => {
    expect(readEndpoint(typed)).toEqual({ ok: true, href, origin: new URL(href).origin });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://lrs.agency.example/xapi', 'not-https'],
    ['ftp://lrs.agency.example', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['机构的服务器', 'not-an-address'],
    ['lrs agency example', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://key:secret@lrs.agency.example/xapi', 'has-key'],
    ['https://lrs.agency.example/xapi?key=1', 'has-query'],
    ['https://lrs.agency.example/xapi#x', 'has-query'],
  ])('%s is refused with a reason', (typed, why) => {
    expect(readEndpoint(typed)).toEqual({ ok: false, why });
    if (typed !== 'https://lrs.agency.example/xapi') expect(readHomePage(typed).ok).toBe(false);
  });
});

describe('pauses', () => {
  const stop = (reason: StopReason, wait: number | null = null) => ({
    stop: stopped(reason, wait),
    more: false,
  });
  it('are spread at random, and never shorter than the server asks', () => {
    const minutes = (failures: number, random: number, wait: number | null = null) =>
      (pauseAfter(stop('busy', wait), failures, random) ?? 0) / 60_000;
    expect([minutes(1, 0), minutes(1, 1)]).toEqual([2 * (2 / 3), 2 * (4 / 3)]);
    expect(minutes(99, 0.5)).toBe(360);
    for (const random of [0, 0.3, 1])
      expect(minutes(1, random, 600_000)).toBeGreaterThanOrEqual(10);
    expect(minutes(1, 0, 600_000)).not.toBe(minutes(1, 1, 600_000));
  });

  it('end where a person has to do something', () => {
    for (const reason of ['key', 'forbidden', 'conflict', 'version'] as const)
      expect(pauseAfter(stop(reason), 1, 0.5)).toBeNull();
    for (const reason of ['server', 'unreachable', 'not-a-store', 'refused'] as const)
      expect(pauseAfter(stop(reason), 1, 0.5)).toBe(120_000);
    expect(pauseAfter({ stop: null, more: true }, 0, 0.5)).toBe(60_000);
    expect(pauseAfter({ stop: null, more: false }, 0, 0.5)).toBe(45 * 60_000);
  });

  it('that a server names are seconds or a date, a day at most', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    expect(retryAfter('120', now)).toBe(120_000);
    expect(retryAfter('Sun, 22 Nov 2026 10:00:30 GMT', now)).toBe(30_000);
    expect(retryAfter('9999999', now)).toBe(86_400_000);
    for (const nothing of [null, '', 'soon', '-5', 'Sun, 22 Nov 2020 10:00:30 GMT'])
      expect(retryAfter(nothing, now)).toBeNull();
  });
});

describe('the same statement', () => {
  const made = async (at: number) =>
    (await statementOf(EVERY_KIND[at] as never, writer, 'earlier')) as Statement;

  it('is the same with what a store adds and leaves out', async () => {
    for (const at of EVERY_KIND.keys()) {
      const ours = await made(at);
      const { display: _, ...verb } = ours.verb as unknown as Record<string, unknown>;
      const around = ours.context?.contextActivities;
      const theirs = {
        ...ours,
        id: ours.id.toUpperCase(),
        verb,
        actor: { account: ours.actor.account },
        object:
          ours.object.objectType === 'Activity'
            ? { id: ours.object.id, definition: { name: { en: 'Other' } } }
            : ours.object,
        timestamp: ours.timestamp.replace('Z', '+00:00'),
        stored: '2026-11-22T00:00:00Z',
        version: '1.0.0',
        authority: { objectType: 'Agent', mbox: 'mailto:a@b.example' },
        ...(around
          ? {
              context: {
                ...ours.context,
                contextActivities: {
                  parent: { objectType: 'Activity', ...around.parent?.[0] },
                  grouping: around.grouping?.map((one) => ({ objectType: 'Activity', ...one })),
                  category: [],
                },
              },
            }
          : {}),
      };
      expect(sameStatement(ours, JSON.parse(JSON.stringify(theirs)))).toBe(true);
    }
  });

  it.each([
    ['another person', { actor: { account: { homePage: 'https://agency.example/', name: 'x' } } }],
    ['another verb', { verb: { id: 'http://adlnet.gov/expapi/verbs/failed' } }],
    ['another object', { object: { id: 'urn:x-dongdian:path:3.1.1' } }],
    ['another result', { result: { success: false } }],
    ['another context', { context: {} }],
    ['another time', { timestamp: '2026-03-04T02:15:01.000Z' }],
  ])('%s is not', async (_, change) => {
    const ours = await made(11);
    expect(sameStatement(ours, { ...ours, ...change })).toBe(false);
    for (const nothing of [null, 'x', [], {}]) expect(sameStatement(ours, nothing)).toBe(false);
  });
});
