import type { CoachView } from '../../lib/coaching/route';

/** The coach's pages by their key: 0 is home. */
export const PAGE_KEYS: readonly CoachView[] = [
  'home',
  'case',
  'assessment',
  'goals',
  'session',
  'report',
  'group',
  'closing',
  'modules',
  'packs',
];

/** The group of switches that the second key belongs to. */
export type KeyGroup = 'families' | 'paths';

export type CoachKey =
  | { readonly does: 'presenter' | 'veil' | 'amounts' | 'next' | 'blank' | 'hand-over' | 'help' }
  | { readonly does: 'group'; readonly group: KeyGroup }
  /** The switch of that number in the open group, from 0. */
  | { readonly does: 'switch'; readonly group: KeyGroup; readonly at: number }
  | { readonly does: 'page'; readonly view: CoachView };

const ACTS: Readonly<Record<string, CoachKey>> = {
  p: { does: 'presenter' },
  v: { does: 'veil' },
  a: { does: 'amounts' },
  n: { does: 'next' },
  b: { does: 'blank' },
  h: { does: 'hand-over' },
  f: { does: 'group', group: 'families' },
  w: { does: 'group', group: 'paths' },
  '?': { does: 'help' },
};

/** Twelve paths, twelve letters. */
export const PATH_KEYS = [...'abcdefghijkl'];
export const FAMILY_KEYS = ['1', '2', '3'];

/**
 * What a pressed key means; `null`: nothing of ours.
 *
 * @param open the group whose switches are shown: its keys come before all others
 */
export function coachKey(key: string, open: KeyGroup | null): CoachKey | null {
  const pressed = key.toLowerCase();
  if (open !== null) {
    const at = (open === 'paths' ? PATH_KEYS : FAMILY_KEYS).indexOf(pressed);
    if (at >= 0) return { does: 'switch', group: open, at };
  }
  const act = Object.hasOwn(ACTS, pressed) ? ACTS[pressed] : undefined;
  if (act) return act;
  const view = /^\d$/.test(pressed) ? PAGE_KEYS[Number(pressed)] : undefined;
  return view ? { does: 'page', view } : null;
}
