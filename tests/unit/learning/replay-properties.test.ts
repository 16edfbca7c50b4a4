import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/learning/evidence';
import { createLearner } from '../../../lib/learning/replay';
import type { LearnerState } from '../../../lib/learning/types';
import { answer, help, ITEMS, loop, read, row, sheet, tip } from './made-up';

const learner = createLearner(ITEMS);

const item = fc.constantFrom(...ITEMS.map(({ id }) => id), 'metric/of-another-version');
/** Few different times, so that many rows share one. */
const day = fc.integer({ min: 0, max: 40 }).map((half) => half / 2);
const anyRow: fc.Arbitrary<Evidence> = fc.oneof(
  fc.tuple(fc.constantFrom('buyers', 'visitors', 'roi'), day).map(([id, on]) => read(id, on)),
  fc
    .tuple(item, day, fc.record({ right: fc.boolean(), hint: fc.boolean(), own: fc.boolean() }))
    .map(([id, on, more]) => answer(id, on, more)),
  fc.tuple(day, fc.boolean()).map(([on, own]) => sheet('ad-break-even', on, own)),
  day.map((on) => tip('ad-break-even', on)),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), day).map(([id, on]) => loop(id, on)),
  day.map(help),
  day.map((on) => row('step-done', on)),
);
const rows = fc.array(anyRow, { maxLength: 40 });

/** What the cache does with a fold: it becomes plain data and comes back. */
const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const sorted = (list: readonly Evidence[]) =>
  [...list].sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));

describe('what was learnt', () => {
  it('is the same from all rows as from any of the first and then the rest', () => {
    fc.assert(
      fc.property(rows, fc.nat(40), (list, cut) => {
        const inOrder = sorted(list);
        const fold = kept(learner.replay(inOrder.slice(0, cut)));
        for (const one of inOrder.slice(cut)) {
          expect(learner.follows(fold, one)).toBe(true);
          learner.step(fold, one);
        }
        expect(fold).toEqual(learner.replay(list));
      }),
    );
  });

  it('does not depend on the order in which rows are found', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(learner.replay(shuffled)).toEqual(learner.replay(list));
        },
      ),
    );
  });

  it('keeps p in its bounds and lets no level fall', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const fold = learner.start();
        let before: LearnerState = learner.state(fold);
        for (const one of sorted(list)) {
          learner.step(fold, one);
          const now = learner.state(kept(fold));
          for (const [id, { p, level }] of Object.entries(now.items)) {
            expect(p).toBeGreaterThanOrEqual(0.01);
            expect(p).toBeLessThanOrEqual(0.99);
            expect(level).toBeGreaterThanOrEqual(before.items[id]?.level ?? 0);
          }
          for (const area of Object.values(now.areas)) {
            expect(area.level).toBeGreaterThanOrEqual(before.areas[area.path].level);
            expect(area.reachedAt).toHaveLength(area.level);
            expect(area.next.length > 0).toBe(area.level < 5);
            // What is all there would have been reached.
            expect(area.next.length > 0 && area.next.every(({ have, need }) => have >= need)).toBe(
              false,
            );
          }
          before = now;
        }
      }),
    );
  });

  it('ignores answers about items it does not know', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const known = list.filter(({ check }) => check?.item !== 'metric/of-another-version');
        const [all, some] = [list, known].map((one) => learner.state(learner.replay(one)));
        // A row that counts for nothing still ends a pause; here there are none.
        expect({ ...all, rows: 0, lastAt: '' }).toEqual({ ...some, rows: 0, lastAt: '' });
      }),
    );
  });

  it('makes no card of what was not read, and none that waits longer than 60 days', () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const { card, readAt } of Object.values(learner.replay(list).items)) {
          if (!card) continue;
          expect(readAt).not.toBeNull();
          const wait = Date.parse(card.due) - Date.parse(card.lastReview);
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(60 * 86_400_000);
        }
      }),
    );
  });
});
