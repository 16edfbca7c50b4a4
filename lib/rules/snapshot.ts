import { weightOf } from './failed-visit';
import { textHash } from './hash';
import { languageOf } from './language';
import type { RuleLanguage, RuleText } from './types';
import { unitsOf } from './units';

/** Grows when reading changes: then old snapshots are read anew and nobody is alerted. */
export const EXTRACTOR_VERSION = 1;

/** What is kept of one visit. */
export interface Snapshot {
  readonly extractor: number;
  /** Over all compare keys, order aside: shuffled pages stay the same. */
  readonly hash: string;
  readonly size: number;
  readonly language: RuleLanguage;
}

export function snapshotOf(text: RuleText): Snapshot {
  const units = unitsOf(text);
  const shown = units.map((unit) => unit.text).join('\n');
  return {
    extractor: EXTRACTOR_VERSION,
    hash: textHash([...new Set(units.map(({ key }) => key))].sort().join('\n')),
    size: weightOf(shown),
    language: languageOf(shown),
  };
}

export type VisitJudgement = 'first' | 'rebuild' | 'same' | 'flip-flop' | 'look-again' | 'compare';

/** How many past versions are remembered for pages that change to and fro. */
export const MEMORY = 20;
const SHORT = 0.6;

/**
 * What to do with a visit, before any text is compared.
 * @param history newest first
 */
export function judgeVisit(visit: Snapshot, history: readonly Snapshot[]): VisitJudgement {
  const [last] = history;
  if (!last) return 'first';
  if (last.extractor !== visit.extractor) return 'rebuild';
  if (last.hash === visit.hash) return 'same';
  if (history.slice(0, MEMORY).some(({ hash }) => hash === visit.hash)) return 'flip-flop';
  const sizes = history
    .slice(0, 5)
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? visit.size;
  const otherLanguage = last.language !== visit.language && visit.language !== 'other';
  return visit.size < SHORT * middle || otherLanguage ? 'look-again' : 'compare';
}
