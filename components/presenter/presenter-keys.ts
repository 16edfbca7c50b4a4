import type { KeyboardEvent } from 'react';
import type { presenterWords } from '../../lib/i18n/presenter.words';

/** What a key does on the stage. */
export type StageKey =
  | 'next'
  | 'back'
  | 'all'
  | 'smaller'
  | 'larger'
  | 'blank'
  | 'stepsLarge'
  | 'read'
  | 'full'
  | 'hideSide'
  | 'timer'
  | 'handOver'
  | 'veil'
  | 'keys';

/** Letters, as they are listed: each works while the stage has the focus, and only then. */
export const LETTER_KEYS: readonly (readonly [string, StageKey, keyof typeof presenterWords])[] = [
  ['A', 'all', 'all'],
  ['-', 'smaller', 'smaller'],
  ['+', 'larger', 'larger'],
  ['B', 'blank', 'blank'],
  ['S', 'stepsLarge', 'stepsLarge'],
  ['R', 'read', 'read'],
  ['F', 'full', 'full'],
  ['C', 'hideSide', 'side'],
  ['T', 'timer', 'timer'],
  ['H', 'handOver', 'handOver'],
  ['V', 'veil', 'veil'],
  ['?', 'keys', 'keys'],
];

const plain = (event: KeyboardEvent | globalThis.KeyboardEvent): boolean =>
  !event.ctrlKey && !event.altKey && !event.metaKey;

/** Keys that a clicker sends; they work wherever the focus is and means nothing by them. */
export function turnKey(event: globalThis.KeyboardEvent): 'next' | 'back' | null {
  if (!plain(event) || event.shiftKey || event.defaultPrevented) return null;
  const { target } = event;
  if (target instanceof Element && target.closest('input,textarea,select,[role=radio]'))
    return null;
  if (event.key === 'ArrowRight' || event.key === 'PageDown') return 'next';
  return event.key === 'ArrowLeft' || event.key === 'PageUp' ? 'back' : null;
}

/** A letter that was pressed on the stage itself. */
export function letterKey(event: KeyboardEvent): StageKey | null {
  if (!plain(event)) return null;
  const pressed = event.key === '=' ? '+' : event.key === '.' ? 'B' : event.key.toUpperCase();
  return LETTER_KEYS.find(([key]) => key === pressed)?.[1] ?? null;
}
