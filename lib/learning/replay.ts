import { type MasteryEvidence, masteryAfter } from '../maths/mastery';
import { START } from '../maths/mastery-parameters';
import { mean } from '../maths/statistics';
import { PATH_IDS, type PathId } from '../paths/types';
import type { CheckAnswered, Evidence } from './evidence';
import { type AreaFold, type Fold, freshFold, freshItem, type ItemFold } from './fold';
import { climb, climbItem, conditionsOf, countRight, levelAfter, NEEDED } from './levels';
import { ratingOf, review } from './schedule';
import type { AreaState, CoreItem, LearnerState } from './types';

/** Raised whenever the same rows come to something else: caches of older rules are rebuilt. */
const RULES = 1;

const DAY_MS = 86_400_000;
/** Who was away so long is welcomed back with what they know best. */
const PAUSE_MS = 30 * DAY_MS;

/** Turns rows of evidence into what was learnt. */
export interface Learner {
  /** Names the rules and the core items: another version, another result. */
  readonly version: string;
  readonly start: () => Fold;
  /** Whether a row comes after all that were counted; else everything is counted anew. */
  readonly follows: (fold: Fold, row: Evidence) => boolean;
  /** Counts one more row, in place. Rows come oldest first, of one time by their ids. */
  readonly step: (fold: Fold, row: Evidence) => void;
  /** Of rows in any order. */
  readonly replay: (rows: readonly Evidence[]) => Fold;
  readonly state: (fold: Fold) => LearnerState;
}

type Row = Pick<Evidence, 'at' | 'id'>;

/** Oldest first; of one time by id, as the database has them. Compared as text, as it does. */
export const byTime = (a: Row, b: Row): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** @param coreItems what is asked about; evidence of anything else changes no mastery */
export function createLearner(coreItems: readonly CoreItem[]): Learner {
  const areaOf = new Map(coreItems.map(({ id, path }) => [id, path] as const));
  const bySubject = new Map<string, string[]>();
  for (const { id, subject } of coreItems) {
    const key = 'metric' in subject ? `metric ${subject.metric}` : `offer ${subject.offer}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), id]);
  }
  const inArea = (path: PathId) => coreItems.filter((item) => item.path === path);
  const itemsOf = new Map(
    PATH_IDS.map((path) => [path, inArea(path).map(({ id }) => id)] as const),
  );

  /** Mean of the area's core items; of an area without any nothing is known. */
  const areaP = (fold: Fold, path: PathId): number => {
    const all = itemsOf.get(path) ?? [];
    return all.length > 0 ? mean(all.map((id) => fold.items[id]?.p ?? START)) : START;
  };

  /** The area of a row that names its path; rows of other versions may name any. */
  const areaAt = (fold: Fold, path: string): AreaFold | null =>
    Object.hasOwn(fold.areas, path) ? fold.areas[path as PathId] : null;

  const itemAt = (fold: Fold, id: string): ItemFold | null => {
    if (!areaOf.has(id)) return null;
    fold.items[id] ??= freshItem();
    return fold.items[id];
  };

  /** Something happened to an item: all it may have changed is looked at again. */
  const after = (fold: Fold, id: string, at: string) => {
    const item = fold.items[id];
    const path = areaOf.get(id);
    if (!item || !path) return;
    climbItem(item);
    climb(fold.areas[path], areaP(fold, path), at);
  };

  const onSubject = (
    fold: Fold,
    key: string,
    at: string,
    act: (item: ItemFold, area: AreaFold) => void,
  ) => {
    for (const id of bySubject.get(key) ?? []) {
      const item = itemAt(fold, id);
      const path = areaOf.get(id);
      if (!item || !path) continue;
      act(item, fold.areas[path]);
      after(fold, id, at);
    }
  };

  const read = (at: string) => (item: ItemFold, area: AreaFold) => {
    area.read = true;
    if (item.readAt !== null) return;
    item.readAt = at;
    item.p = masteryAfter(item.p, 'open', true);
  };

  const learnt = (kind: MasteryEvidence, right: boolean) => (item: ItemFold) => {
    item.p = masteryAfter(item.p, kind, right);
  };

  const answered = (fold: Fold, check: CheckAnswered, at: string) => {
    const item = itemAt(fold, check.item);
    const path = areaOf.get(check.item);
    if (!item || !path) return;
    item.answers += 1;
    item.lastQuestion = check.question;
    item.p = masteryAfter(item.p, check.form, check.right);
    if (check.right) {
      countRight(item, check.day, check.own);
      countRight(fold.areas[path], check.day, check.own);
    }
    // Only what was read becomes a review card.
    if (item.readAt !== null) item.card = review(item.card, at, ratingOf(check));
    if (check.day > fold.answered.day) fold.answered = { day: check.day, items: [] };
    if (check.day === fold.answered.day && !fold.answered.items.includes(check.item))
      fold.answered.items.push(check.item);
    fold.back = false;
    after(fold, check.item, at);
  };

  const onArea = (fold: Fold, path: string, at: string, act: (area: AreaFold) => void) => {
    const area = areaAt(fold, path);
    if (!area) return;
    act(area);
    climb(area, areaP(fold, path as PathId), at);
  };

  const count = (fold: Fold, row: Evidence) => {
    const { at, offer, tip, check, loop, help, teachBack } = row;
    switch (row.kind) {
      case 'card-read':
        return onSubject(fold, `metric ${row.metricId}`, at, read(at));
      case 'offer-read':
        if (!offer) return;
        onSubject(fold, `offer ${offer.id}`, at, read(at));
        return onArea(fold, offer.path, at, (area) => {
          area.read = true;
        });
      case 'sheet-done':
        // The example alone shows nothing.
        if (!offer?.own) return;
        onSubject(fold, `offer ${offer.id}`, at, (item, area) => {
          read(at)(item, area);
          learnt('worksheet', true)(item);
        });
        return onArea(fold, offer.path, at, (area) => {
          area.sheets += 1;
        });
      case 'tip-applied':
        if (!tip) return;
        if (tip.offer) onSubject(fold, `offer ${tip.offer}`, at, learnt('applied', true));
        return onArea(fold, tip.path, at, (area) => {
          area.tips += 1;
        });
      case 'check-answered':
        return check && isForm(check.form) ? answered(fold, check, at) : undefined;
      case 'teach-back': {
        const item = teachBack?.seenBy === 'coach' ? itemAt(fold, teachBack.item) : null;
        if (!item || !teachBack) return;
        learnt('teach-back', teachBack.clear)(item);
        return after(fold, teachBack.item, at);
      }
      case 'loop-closed':
        return loop && onArea(fold, loop.path, at, (area) => closeLoop(area, loop.id));
      case 'help-given':
        return (
          help &&
          onArea(fold, help.path, at, (area) => {
            area.helped += 1;
          })
        );
      // Kept for the records; nothing is known or reached by them.
      case 'step-done':
      case 'step-later':
      case 'rule-task-done':
      case 'rule-task-undone':
      case 'practice-begun':
      case 'practice-done':
        return;
    }
  };

  const step = (fold: Fold, row: Evidence) => {
    if (fold.last && wasAway(fold.last.at, row.at)) fold.back = true;
    fold.rows += 1;
    fold.last = { at: row.at, id: row.id };
    count(fold, row);
  };

  const stateOfArea = (fold: Fold, path: PathId): AreaState => {
    const area = fold.areas[path];
    const { level, reachedAt } = area;
    const p = areaP(fold, path);
    const next = levelAfter(level);
    return { path, level, reachedAt, p, next: next ? conditionsOf(next, area, p) : [] };
  };

  return {
    version: `${RULES} ${coreItems.map(({ id, path }) => `${id}@${path}`).join(' ')}`,
    start: freshFold,
    step,
    follows: ({ last }, row) => last === null || byTime(last, row) < 0,
    replay: (rows) => {
      const fold = freshFold();
      for (const row of [...rows].sort(byTime)) step(fold, row);
      return fold;
    },
    state: (fold) => ({
      rows: fold.rows,
      lastAt: fold.last?.at ?? '',
      answered: fold.answered,
      back: fold.back,
      items: Object.fromEntries(
        coreItems.map(({ id }) => {
          const { p, level, readAt, answers, lastQuestion, card } = fold.items[id] ?? freshItem();
          return [id, { id, p, level, readAt, answers, lastQuestion, card }];
        }),
      ),
      areas: Object.fromEntries(
        PATH_IDS.map((path) => [path, stateOfArea(fold, path)]),
      ) as LearnerState['areas'],
    }),
  };
}

/** Reading times is dear, and most rows come on the day of the one before. */
function wasAway(before: string, at: string): boolean {
  const sameDay = at[10] === 'T' && before.startsWith(at.slice(0, 11));
  return !sameDay && Date.parse(at) - Date.parse(before) >= PAUSE_MS;
}

const isForm = (form: string): boolean => form === 'number' || form === 'choice4';

/** A loop counts once, and no more of them than the level asks for are kept by name. */
function closeLoop(area: AreaFold, id: string): void {
  if (area.loops.length < NEEDED.loops && !area.loops.includes(id)) area.loops.push(id);
}
