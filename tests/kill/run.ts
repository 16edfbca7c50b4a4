import { setTimeout as sleep } from 'node:timers/promises';
import { type Dump, faultsOf } from './judge.ts';

export const DEATHS = ['worker', 'tab', 'browser'] as const;
export type Death = (typeof DEATHS)[number];

/** A browser whose writer can be stopped in three ways. */
export interface Victim {
  /** Opens a page of the extension and starts to write. */
  readonly write: (tag: string) => Promise<void>;
  /** Lines of what was confirmed so far. */
  readonly acks: () => Promise<readonly string[]>;
  /** Ends it at once; afterwards a browser runs again. */
  readonly kill: (death: Death) => Promise<void>;
  /** Every row of every store, read in a page of its own. */
  readonly dump: () => Promise<Dump>;
  /** Closes the page that wrote, where it still stands. */
  readonly rest: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface KillReport {
  readonly points: number;
  readonly confirmed: number;
  readonly imports: number;
  readonly faults: readonly string[];
}

/** A small generator that gives the same row for the same seed. */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Writing goes on for so long before the kill, at most. */
const LONGEST_MS = 900;
/** The first answer of a worker that has to wake takes a moment. */
const FIRST_MS = 10_000;

export interface RunOptions {
  readonly points: number;
  readonly seed: number;
  /** Which death at which point. */
  readonly deathOf: (point: number) => Death;
  readonly onPoint?: (point: number, death: Death, faults: readonly string[]) => void;
}

/** Kills while writing, looks at what is left, and goes on. */
export async function runKills(victim: Victim, options: RunOptions): Promise<KillReport> {
  const pick = random(options.seed);
  const faults: string[] = [];
  let confirmed = 0;
  let imports = 0;
  for (let point = 0; point < options.points; point++) {
    const death = options.deathOf(point);
    const tag = `kill-${options.seed}-${point}`;
    await victim.write(tag);
    await firstAck(victim);
    await sleep(pick(LONGEST_MS));
    const acks = await victim.acks();
    await victim.kill(death);
    // What ran on in the background is over once a page can read.
    const found = faultsOf(await victim.dump(), tag, acks);
    faults.push(...found.map((fault) => `point ${point}, ${death}: ${fault}`));
    await victim.rest();
    confirmed += acks.length;
    imports += acks.filter((line) => line.startsWith('import')).length;
    options.onPoint?.(point, death, found);
  }
  return { points: options.points, confirmed, imports, faults };
}

async function firstAck(victim: Victim): Promise<void> {
  const end = Date.now() + FIRST_MS;
  while ((await victim.acks()).length === 0) {
    if (Date.now() > end) throw new Error('Nothing was confirmed: nobody writes.');
    await sleep(20);
  }
}
