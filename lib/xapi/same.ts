import type { Statement } from './types';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** With its keys in order and without what stands for nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .filter((key) => value[key] !== undefined && value[key] !== null)
      .map((key) => [key, plain(value[key])]),
  );
}

const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase() : value;

/** Stores may print `id` alone, or a single activity without its list. */
function activityIds(value: unknown): unknown {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([kind, some]) => {
      const list = (Array.isArray(some) ? some : [some]).filter(isRecord).map(({ id }) => id);
      return list.length > 0 ? [[kind, list]] : [];
    }),
  );
}

/** Of a statement, what may never change once it is stored. */
function core(statement: unknown): unknown {
  if (!isRecord(statement)) return null;
  const { id, actor, verb, object, result, context, timestamp } = statement;
  const agent = isRecord(actor) && isRecord(actor.account) ? actor.account : null;
  const thing = isRecord(object) ? object : {};
  const around = isRecord(context) ? context : {};
  const type = thing.objectType ?? 'Activity';
  const time = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return plain({
    id: lower(id),
    account: agent && { homePage: agent.homePage, name: agent.name },
    verb: isRecord(verb) ? verb.id : null,
    object: { type, id: type === 'StatementRef' ? lower(thing.id) : thing.id },
    result: isRecord(result) ? result : {},
    context: {
      platform: around.platform,
      language: around.language,
      extensions: around.extensions,
      activities: activityIds(around.contextActivities),
    },
    time: Number.isNaN(time) ? null : time,
  });
}

/**
 * Does a store hold what was sent? What a store may add or change of a statement is left out:
 * its authority, the time it was stored, its version, definitions of activities and the words
 * of verbs (xAPI 1.0.3, part 2, 2.3.1).
 */
export const sameStatement = (ours: Statement, theirs: unknown): boolean =>
  JSON.stringify(core(ours)) === JSON.stringify(core(theirs));
