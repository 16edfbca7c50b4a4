import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../components/options/settings-api';
import { applyBackup, fetchBackup, offerBackup } from '../../../components/records/transfer';
import { ok } from '../../../lib/shared/result';

const LONG = '🧺'.repeat(1_300_000);

/** A background that is stopped before some of its answers, and then knows nothing more. */
function background(stops: readonly number[]) {
  let calls = 0;
  let known: { token: string | null; text: string } | null = null;
  const asked: string[] = [];
  const ask = (async (
    name: string,
    data: { token: string | null; at: number; text: string; last: boolean },
  ) => {
    calls += 1;
    asked.push(name);
    if (stops.includes(calls)) known = null;
    if (name === 'saveRecords') {
      if (data.token === null) known = { token: `token-${calls}`, text: LONG };
      else if (known?.token !== data.token) return ok({ state: 'gone' });
      const text = LONG.slice(data.at, data.at + 1_000_000);
      const last = data.at + 1_000_000 >= LONG.length;
      return ok({ state: 'piece', token: known?.token, text, last, rows: 3, left: 0 });
    }
    if (name === 'offerRecords') {
      if (data.at === 0) known = { token: data.token, text: '' };
      if (!known || known.token !== data.token || known.text.length !== data.at)
        return ok({ state: 'gone' });
      known.text += data.text;
      return ok(data.last ? { state: 'plan', plan: {} } : { state: 'more' });
    }
    return known?.token === data.token && known?.text === LONG
      ? ok({ state: 'done', counts: {} })
      : ok({ state: 'gone' });
  }) as unknown as Ask;
  return { ask, asked, text: () => known?.text };
}

describe('a backup on its way', () => {
  it('comes whole, and is begun anew where the worker was stopped', async () => {
    for (const stops of [[], [2], [2, 5]])
      expect(await fetchBackup(background(stops).ask)).toMatchObject({
        ok: true,
        value: { text: LONG, rows: 3 },
      });
  });

  it('goes whole, and is brought in after the worker forgot it', async () => {
    // Two pieces: stopped before the second of them, and before what was offered is brought in.
    const { ask, text, asked } = background([2, 5]);
    const offered = await offerBackup(ask, LONG);
    expect(offered).toMatchObject({ state: 'plan' });
    expect(text()).toBe(LONG);
    if (offered.state !== 'plan') return;
    expect(await applyBackup(ask, LONG, offered.token, false)).toMatchObject({ ok: true });
    expect(asked.filter((name) => name === 'applyRecords').length).toBeGreaterThan(1);
  });

  it('is not tried for ever', async () => {
    const never = background(Array.from({ length: 99 }, (_, at) => at + 1));
    expect(await applyBackup(never.ask, LONG, 'token-0', false)).toMatchObject({ ok: false });
    expect(never.asked.length).toBeLessThan(20);
  });
});
