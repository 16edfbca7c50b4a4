import { type Alarm, alarmNamed } from '../../lib/browser/alarms';
import { hasOrigin } from '../../lib/browser/permissions';
import { dueLooks, keptRule, nextLookAt, planLook } from '../../lib/db/rule-watch';
import { ProfileChanged } from '../../lib/profiles/gate';
import { afterLook, type LookResult } from '../../lib/rules/watch/look-plan';
import type { LookPlan, WatchedRule } from '../../lib/rules/watch/types';
import { loadSettings } from '../../lib/settings/store';
import { ownRecords } from './own-records';
import { away, inProfile } from './profile-scope';
import { fetchRulePage } from './rule-fetch';
import { takeVisit } from './rule-visits';

/** Looking at pages without the person: only at those for which they switched it on. */

/** Pages looked at in one waking; the rest a little later. */
const MOST_AT_ONCE = 3;
/** A page that does not answer within this time is left. */
const PATIENCE_MS = 15_000;
/** Not sooner than this after a waking. */
const LEAST_WAIT_MS = 60_000;

/** Sets the alarm for the next look; where nothing is to be looked at, nothing wakes us. */
export async function planNextLook(): Promise<void> {
  const { on, families } = await loadSettings();
  const due = on && families.rules ? await nextLookAt(await ownRecords()) : null;
  await alarm?.set(due === null ? null : Math.max(due, Date.now() + LEAST_WAIT_MS));
}

let alarm: Alarm | null = null;

/** Listens for the alarm of the looks. Call it synchronously when the worker starts. */
export function watchLookAlarm(): void {
  alarm = alarmNamed('rule-looks', () => inProfile(lookAround));
}

let turn: Promise<void> = Promise.resolve();

/** Looks at what is due, one page after the other. */
export function lookAround(): Promise<void> {
  turn = turn.then(lookNow).catch(() => undefined);
  return turn;
}

async function lookNow(): Promise<void> {
  const { on, families } = await loadSettings();
  if (on && families.rules) {
    const due = await dueLooks(await ownRecords(), Date.now(), MOST_AT_ONCE);
    for (const rule of due) if (rule.look) await lookAt(rule, rule.look);
  }
  await planNextLook();
}

async function lookAt(rule: WatchedRule, look: LookPlan): Promise<void> {
  const result = await tryLook(rule, look).catch((error: unknown): LookResult => {
    if (error instanceof ProfileChanged) throw error;
    return { problem: 'error-page' };
  });
  const records = await ownRecords();
  // Switched off in the meantime: it stays off.
  if (!(await keptRule(records, rule.key))?.rule.look) return;
  await planLook(records, rule.key, afterLook(look, result, Date.now(), Math.random()));
}

async function tryLook(rule: WatchedRule, look: LookPlan): Promise<LookResult> {
  const { address, key, platform } = rule;
  if (!(await hasOrigin(`${new URL(address).origin}/*`))) return { problem: 'not-allowed' };
  const now = new Date();
  const ask = {
    fetch: (input: string, init: RequestInit) => fetch(input, init),
    etag: look.etag,
    signal: AbortSignal.timeout(PATIENCE_MS),
    now: now.getTime(),
    online: navigator.onLine,
  };
  const fetched = await away(() => fetchRulePage(address, ask));
  if (!fetched.ok) return { problem: fetched.problem, retryAfter: fetched.retryAfter };
  if ('unchanged' in fetched) return { problem: null };
  const outcome = await takeVisit({
    page: { key, platform, address },
    text: fetched.text,
    seenIn: 'background',
    complete: true,
    now,
  });
  if (outcome !== 'refused') {
    // A change that waits for a second look needs the whole text then, too.
    return { problem: null, etag: outcome === 'waiting' ? null : fetched.etag };
  }
  const refused = (await keptRule(await ownRecords(), key))?.rule.refused;
  return { problem: refused?.why ?? 'empty' };
}
