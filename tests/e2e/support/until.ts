import { setTimeout as sleep } from 'node:timers/promises';

/** A change has to be seen within this time, without a reload (promise 6). */
export const AT_ONCE_MS = 1000;

/**
 * Asks until the answer is yes.
 * @returns milliseconds it took, the asking included
 * @throws with one sentence after `timeout` ms
 */
export async function until(
  what: string,
  ask: () => Promise<boolean> | boolean,
  timeout = 5000,
): Promise<number> {
  const start = Date.now();
  for (;;) {
    const yes = await ask();
    const taken = Date.now() - start;
    if (yes) return taken;
    if (taken > timeout) throw new Error(`Not within ${timeout} ms: ${what}.`);
    await sleep(15);
  }
}

/** For what must not happen: asks for `ms` and throws at the first yes. */
export async function never(
  what: string,
  ask: () => Promise<boolean> | boolean,
  ms: number,
): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await ask()) throw new Error(`This must not happen: ${what}.`);
    await sleep(20);
  }
}
