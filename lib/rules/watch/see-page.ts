import { isChrome } from '../chrome';
import { compareRules } from '../compare';
import { headlineOf } from '../compose';
import { failedAlone } from '../failed-visit';
import { kindOf } from '../notice/kind';
import { titleOf } from '../notice/title';
import { decide, type Pending } from '../second-look';
import { judgeVisit, MEMORY, type Snapshot, snapshotOf } from '../snapshot';
import type { Comparison, FailedWhy, RuleText } from '../types';
import { textOfVersion, versionOf, withVersion } from './history';
import { keptChanges } from './kept-changes';
import type { Lineage, RuleHistory, RulePage, SeenIn, Version, WatchedRule } from './types';

export interface Visit {
  readonly page: RulePage;
  readonly text: RuleText;
  readonly seenIn: SeenIn;
  /** The page was quiet and long enough to be whole. */
  readonly complete: boolean;
  readonly now: Date;
}

export interface Kept {
  readonly rule: WatchedRule;
  readonly history: RuleHistory;
}

export type Outcome =
  | 'first'
  | 'rebuilt'
  | 'same'
  | 'flip-flop'
  | 'noise'
  | 'wording'
  | 'waiting'
  | 'changed';

export type Seen =
  | { readonly outcome: 'refused'; readonly why: FailedWhy; readonly rule: WatchedRule | null }
  | ({ readonly outcome: Outcome; readonly comparison: Comparison | null } & Kept);

/**
 * What one visit makes of what is known of a page. Nothing is told of a first visit, of one
 * that does not count, of what was seen before, or of a text that a newer extractor reads
 * otherwise; a change is told at once or after a second look (`second-look.ts`).
 *
 * @param known `null`: the page was never seen
 */
export function seePage(known: Kept | null, { page, text, seenIn, complete, now }: Visit): Seen {
  const at = now.toISOString();
  const lineage = known?.rule[seenIn] ?? null;
  const refused = (why: FailedWhy, pending?: Pending): Seen => {
    if (!known) return { outcome: 'refused', why, rule: null };
    const rule = { ...known.rule, refused: { why, at } };
    return {
      outcome: 'refused',
      why,
      rule: pending && lineage ? { ...rule, [seenIn]: { ...lineage, pending } } : rule,
    };
  };
  const failed = failedAlone(text);
  if (failed) return refused(failed);
  // Half a page is no baseline.
  if (!complete && !lineage) return refused('partial');

  const clean = { ...text, blocks: text.blocks.filter((block) => !isChrome(block)) };
  const snapshot = snapshotOf(clean);
  if (snapshot.size === 0) return refused('empty');
  const pendingNow: Pending = {
    hash: snapshot.hash,
    since: lineage?.pending?.hash === snapshot.hash ? lineage.pending.since : now.getTime(),
  };
  const make = (next: Lineage, history: RuleHistory): Kept => ({
    rule: {
      ...(known?.rule ?? { firstSeen: at, tab: null, background: null, look: null, lookAt: 0 }),
      ...page,
      title: titleOf(text),
      kind: kindOf(titleOf(text), clean.blocks.map((block) => block.text).join('\n')),
      lastSeen: at,
      refused: null,
      [seenIn]: next,
    },
    history,
  });
  const anew = (how: 'first' | 'rebuilt'): Seen => {
    const version = { at, seenIn, how, headline: null, changes: [] } as const;
    const history = withVersion(known?.history ?? null, page.key, clean, version);
    const next = { visits: [snapshot], pending: null, version: lastNo(history) };
    return { outcome: how, comparison: null, ...make(next, history) };
  };

  const base = lineage && versionOf(known?.history ?? null, lineage.version);
  if (!known || !lineage || !base) return anew('first');
  const judgement = judgeVisit(snapshot, lineage.visits);
  if (judgement === 'first') return anew('first');
  if (judgement === 'rebuild') return anew('rebuilt');
  const accepted = (version = base.no): Lineage => ({
    visits: remembered(snapshot, lineage.visits),
    pending: null,
    version,
  });
  if (judgement === 'same' || judgement === 'flip-flop')
    return { outcome: judgement, comparison: null, ...make(accepted(), known.history) };

  const agrees = lineage.pending?.hash === snapshot.hash;
  const confirmed = agrees && now.getTime() - pendingNow.since >= HOUR;
  // Nothing of a text that may not be the rule is taken over yet, its title neither.
  const waiting = (comparison: Comparison | null): Seen => ({
    outcome: 'waiting',
    comparison,
    rule: { ...known.rule, [seenIn]: { ...lineage, pending: pendingNow } },
    history: known.history,
  });
  if (judgement === 'look-again' && !confirmed) return waiting(null);
  const comparison = compareRules(textOfVersion(known.history, base), clean, { confirmed });
  if (comparison.verdict === 'failed-visit') {
    // What was kept was the half page; this one is whole.
    if (comparison.failed?.side === 'before') return anew('rebuilt');
    return refused(comparison.failed?.why ?? 'partial', pendingNow);
  }
  const pending = lineage.pending;
  const look = { comparison, hash: snapshot.hash, seenIn, complete, pending, now: now.getTime() };
  const decision = decide(look);
  if (decision === 'wait') return waiting(comparison);
  if (decision === 'drop')
    return { outcome: 'noise', comparison, ...make(accepted(), known.history) };
  const history = withVersion(known.history, page.key, clean, {
    at,
    seenIn,
    how: decision === 'alert' ? 'changed' : 'wording',
    headline: { 'zh-CN': headlineOf(comparison, 'zh-CN'), en: headlineOf(comparison, 'en') },
    changes: keptChanges(comparison.changes),
  });
  const outcome = decision === 'alert' ? 'changed' : 'wording';
  return { outcome, comparison, ...make(accepted(lastNo(history)), history) };
}

/** A page that lost much is loaded again and again: only a look some time later confirms it. */
const HOUR = 60 * 60 * 1000;

const lastNo = ({ versions }: RuleHistory): number => (versions.at(-1) as Version).no;

const remembered = (visit: Snapshot, before: readonly Snapshot[]): readonly Snapshot[] =>
  [visit, ...before.filter(({ hash }) => hash !== visit.hash)].slice(0, MEMORY);
