import type { Evidence } from '../learning/evidence';
import { urn } from './ids';
import { activity, type Draft, type DraftWith, extensions, knownPath } from './parts';
import { NAMES, TYPES, VERBS } from './vocabulary';

/** A task of a rule, done in the own shop. Of a rule that was read on a page only that it was. */
export async function draftRuleTask({ rule }: Evidence, how: DraftWith): Promise<Draft | null> {
  if (!rule) return null;
  const known = how.catalogue.ruleTask(rule.id, rule.task);
  const id = known
    ? urn('rule', rule.id, rule.task)
    : urn('rule', await how.opaque(`rule/${rule.id}/${rule.task}`));
  return {
    verb: VERBS.completed,
    object: activity(id, TYPES.performance, known ?? NAMES.rule),
    result: { completion: true },
    path: knownPath(how.catalogue, rule.path),
  };
}

const VERDICTS = ['clear-up', 'clear-down', 'cannot-tell'];

/** A closed loop leaves as its verdict; what was changed and by how much stays. */
export async function draftLoop({ loop }: Evidence, how: DraftWith): Promise<Draft | null> {
  const path = loop && knownPath(how.catalogue, loop.path);
  if (!loop || !path || !VERDICTS.includes(loop.verdict)) return null;
  const id = urn('worksheet', 'try-look-change', await how.opaque(`loop/${loop.id}`));
  return {
    verb: VERBS.completed,
    object: activity(id, TYPES.module, NAMES.loop),
    result: { completion: true, ...extensions({ verdict: loop.verdict }) },
    path,
  };
}

const HELP = {
  'share-card': { verb: VERBS.shared, type: TYPES.file, name: NAMES.share },
  'peer-help': { verb: VERBS.attended, type: TYPES.meeting, name: NAMES.peer },
  'co-led': { verb: VERBS.attended, type: TYPES.meeting, name: NAMES.led },
} as const;

/** Help for others; whom it was given to is not known here and does not leave. */
export async function draftHelp(row: Evidence, how: DraftWith): Promise<Draft | null> {
  const { help } = row;
  const path = help && knownPath(how.catalogue, help.path);
  if (!help || !path || !Object.hasOwn(HELP, help.what)) return null;
  const { verb, type, name } = HELP[help.what];
  const confirmed = help.confirmedBy === 'coach' ? 'coach' : 'merchant';
  return {
    verb,
    object: activity(urn('help', help.what, await how.opaque(`help/${row.id}`)), type, name),
    result: extensions({ help: help.what, 'confirmed-by': confirmed }),
    path,
  };
}
