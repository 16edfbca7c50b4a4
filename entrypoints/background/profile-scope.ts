import { ProfileGate } from '../../lib/profiles/gate';

/** All work on records runs inside: see `ProfileGate`. */
export const gate = new ProfileGate((ms, call) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
});

const drops = new Set<() => void>();

/** What a module remembers of a profile is dropped when another one is taken into use. */
export function atSwitch(drop: () => void): void {
  drops.add(drop);
}

export function dropRemembered(): void {
  for (const drop of drops) drop();
}

/**
 * Work that nobody waits for, of the profile in use; its failure is quiet.
 *
 * @param since the epoch it belongs to: in a later one it is dropped
 */
export function inProfile(work: () => Promise<unknown>, since?: number): void {
  void gate.run(work, since).catch(() => undefined);
}

/** Waits for a page or the network: a change of the profile does not wait for those. */
export const away = <T>(wait: () => Promise<T>): Promise<T> => gate.away(wait);
