import { UNDERSTOOD } from '../maths/mastery-parameters';
import type { Answers, AreaFold, ItemFold } from './fold';
import type { Condition, Level } from './types';

/** What levels ask for (learning.md a.2). Reasoned, not fitted. */
export const NEEDED = { right: 2, days: 2, own: 1, sheets: 1, tips: 1, loops: 2, help: 1 } as const;

const answerConditions = (p: number, { right, days, own }: Answers): Condition[] => [
  { id: 'mastery', have: p, need: UNDERSTOOD },
  { id: 'right-answers', have: right, need: NEEDED.right },
  { id: 'right-days', have: days.length, need: NEEDED.days },
  { id: 'own-number', have: own, need: NEEDED.own },
];

/**
 * What a level asks for beside the level before it; all of it counts, not any.
 *
 * @param p mean of the area's core items
 */
export function conditionsOf(level: Level, area: AreaFold, p: number): Condition[] {
  switch (level) {
    case 0:
      return [];
    case 1:
      return [{ id: 'card-read', have: area.read ? 1 : 0, need: 1 }];
    case 2:
      return answerConditions(p, area);
    case 3:
      return [
        { id: 'sheet-done', have: area.sheets, need: NEEDED.sheets },
        { id: 'tip-applied', have: area.tips, need: NEEDED.tips },
      ];
    case 4:
      return [{ id: 'loops', have: area.loops.length, need: NEEDED.loops }];
    case 5:
      return [{ id: 'help-given', have: area.helped, need: NEEDED.help }];
  }
}

const met = (conditions: readonly Condition[]): boolean =>
  conditions.every(({ have, need }) => have >= need);

const NEXT: Readonly<Record<Level, Level | null>> = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 5, 5: null };

export const levelAfter = (level: Level): Level | null => NEXT[level];

/** Moves an area up as far as it goes; it never moves down. @param at ISO time of the evidence */
export function climb(area: AreaFold, p: number, at: string): void {
  for (let next = NEXT[area.level]; next !== null; next = NEXT[area.level]) {
    if (!met(conditionsOf(next, area, p))) return;
    area.level = next;
    area.reachedAt.push(at);
  }
}

/** The same for one item, which knows three levels. */
export function climbItem(item: ItemFold): void {
  if (item.level === 0 && item.readAt !== null) item.level = 1;
  if (item.level === 1 && met(answerConditions(item.p, item))) item.level = 2;
}

/** Counts a right answer. @param day ISO, where the person was */
export function countRight(answers: Answers, day: string, own: boolean): void {
  answers.right += 1;
  if (own) answers.own += 1;
  if (answers.days.length < NEEDED.days && !answers.days.includes(day)) answers.days.push(day);
}
