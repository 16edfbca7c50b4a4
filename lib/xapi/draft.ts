import type { Evidence } from '../learning/evidence';
import type { Catalogue } from './catalogue';
import { draftHelp, draftLoop, draftRuleTask } from './draft-acts';
import { urn } from './ids';
import { activity, type Draft, type DraftWith, duration, extensions, knownPath } from './parts';
import { NAMES, TYPES, VERBS } from './vocabulary';

/**
 * A row of evidence as verb, activity and result (learning.md e.1). Fields are taken one by one:
 * whatever else a row may hold one day stays here.
 *
 * @returns `null` where the row names something the product does not know
 */
export async function draftOf(row: Evidence, how: DraftWith): Promise<Draft | null> {
  const { catalogue } = how;
  switch (row.kind) {
    case 'card-read': {
      const name = catalogue.metric(row.metricId);
      if (!name) return null;
      return {
        verb: VERBS.experienced,
        object: activity(urn('item', 'metric-card', row.metricId), TYPES.lesson, name),
        result: duration(row.visibleMs),
        path: null,
      };
    }
    case 'step-done':
    case 'step-later': {
      if (!catalogue.metric(row.metricId)) return null;
      const state = row.kind === 'step-done' ? 'done' : 'later';
      return {
        verb: VERBS.interacted,
        object: activity(urn('step', row.metricId), TYPES.tip, NAMES.step),
        result: extensions({ state }),
        path: null,
      };
    }
    case 'tip-applied': {
      const { tip } = row;
      if (!tip || !catalogue.tip(tip.id) || !catalogue.path(tip.path)) return null;
      return {
        verb: VERBS.interacted,
        object: activity(urn('tip', tip.id), TYPES.tip, NAMES.tip),
        result: extensions({ state: 'done' }),
        path: tip.path,
      };
    }
    case 'practice-begun':
    case 'practice-done':
      return draftPractice(row, catalogue);
    case 'offer-read': {
      const name = row.offer && catalogue.offer(row.offer.id);
      if (!row.offer || !name) return null;
      return {
        verb: VERBS.experienced,
        object: activity(urn('offer', row.offer.id), TYPES.lesson, name),
        result: duration(row.visibleMs),
        path: knownPath(catalogue, row.offer.path),
      };
    }
    case 'sheet-done': {
      const name = row.offer && catalogue.offer(row.offer.id);
      if (!row.offer || !name) return null;
      return {
        verb: VERBS.completed,
        object: activity(urn('worksheet', row.offer.id), TYPES.module, name),
        result: { completion: true, ...extensions({ own: row.offer.own === true }) },
        path: knownPath(catalogue, row.offer.path),
      };
    }
    case 'check-answered':
      return draftCheck(row, how);
    case 'teach-back': {
      const { teachBack } = row;
      const item = teachBack && catalogue.item(teachBack.item);
      if (!teachBack || !item) return null;
      const seenBy = teachBack.seenBy === 'coach' ? 'coach' : 'self';
      return {
        verb: VERBS.answered,
        object: activity(
          urn('item', teachBack.item, 'teach-back'),
          TYPES.interaction,
          NAMES.teachBack,
          'other',
        ),
        result: { success: teachBack.clear === true, ...extensions({ 'seen-by': seenBy }) },
        path: item.path,
      };
    }
    case 'rule-task-done':
      return draftRuleTask(row, how);
    case 'loop-closed':
      return draftLoop(row, how);
    case 'help-given':
      return draftHelp(row, how);
    // Taking back speaks of an earlier statement: see `statements.ts`.
    case 'rule-task-undone':
      return null;
  }
}

/** Walked on the own page it is a performance; a made-up scene is a simulation. */
function draftPractice({ kind, drill, offer }: Evidence, catalogue: Catalogue): Draft | null {
  if (drill) {
    const name = catalogue.drill(drill.id);
    if (!name || ![0, 1, 2].includes(drill.help)) return null;
    const begun = kind === 'practice-begun';
    return {
      verb: begun ? VERBS.attempted : VERBS.completed,
      object: activity(urn('practice', drill.id), TYPES.performance, name),
      result: { completion: !begun, ...extensions({ 'help-level': drill.help }) },
      path: null,
    };
  }
  const name = offer && catalogue.offer(offer.id);
  if (!offer || !name) return null;
  return {
    verb: VERBS.completed,
    object: activity(urn('practice', offer.id), TYPES.simulation, name),
    result: { completion: true },
    path: knownPath(catalogue, offer.path),
  };
}

/** Ids of questions are ours: a letter first, and no number that could be a shop's. */
const QUESTION = /^[a-z][a-z-]{0,38}\d{0,2}$/;

/** Never with a response: what was typed is a number of the shop. */
async function draftCheck({ check }: Evidence, how: DraftWith): Promise<Draft | null> {
  const item = check && how.catalogue.item(check.item);
  if (!check || !item) return null;
  const question = QUESTION.test(check.question)
    ? check.question
    : await how.opaque(`question/${check.item}/${check.question}`);
  return {
    verb: VERBS.answered,
    object: activity(
      urn('item', check.item, question),
      TYPES.interaction,
      item.name,
      check.form === 'number' ? 'numeric' : 'choice',
    ),
    result: {
      success: check.right === true,
      ...extensions({
        own: check.own === true,
        hint: check.hint === true,
        easy: check.easy === true,
      }),
    },
    path: item.path,
  };
}
