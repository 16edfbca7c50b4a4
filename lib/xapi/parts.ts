import type { PathId } from '../paths/types';
import type { LocalText } from '../shared/text';
import type { Catalogue } from './catalogue';
import { extension } from './ids';
import type { Activity, Extensions, Outcome, Verb } from './types';

/** What a row says, before it is said who and when. */
export interface Draft {
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: Outcome;
  readonly path: PathId | null;
}

export interface DraftWith {
  readonly catalogue: Catalogue;
  /** An opaque UUID for what must not leave as it is. */
  readonly opaque: (name: string) => Promise<string>;
}

export const activity = (
  id: string,
  type: string,
  name: LocalText,
  interactionType?: Activity['definition']['interactionType'],
): Activity => ({
  objectType: 'Activity',
  id,
  definition: { type, name, ...(interactionType ? { interactionType } : {}) },
});

/** Whole seconds; without one where it says nothing. */
export const duration = (ms: number): Outcome =>
  ms > 0 ? { duration: `PT${Math.round(ms / 1000)}S` } : {};

/** Words and marks of ours under their full names. */
export const extensions = (values: Extensions): Pick<Outcome, 'extensions'> => ({
  extensions: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [extension(name), value]),
  ),
});

/** A path that the product knows, or none. */
export const knownPath = (catalogue: Catalogue, path: string): PathId | null =>
  path !== '' && catalogue.path(path) ? (path as PathId) : null;
