import type { Evidence } from '../learning/evidence';
import type { LearnerState } from '../learning/types';
import type { PathId } from '../paths/types';
import type { Writer } from './catalogue';
import { draftOf } from './draft';
import { derivedUuid, extension, urn } from './ids';
import { activity, extensions } from './parts';
import type { Statement, StatementContext } from './types';
import { TYPES, VERBS } from './vocabulary';

/** What a statement is made of: `evidence/<id>` or `level/<path>/<level>`; its id follows. */
export const evidenceKey = (id: string): string => `evidence/${id}`;
export const levelKey = (path: PathId, level: number): string => `level/${path}/${level}`;

/**
 * The id of a statement: the same for one profile, agency and source, so that sending it again
 * stores nothing twice. Another agency has another id, as it has another actor.
 */
export const statementId = (writer: Writer, key: string): Promise<string> =>
  derivedUuid(writer.actor.secret, `${writer.homePage}\n${key}`);

const isoTime = (at: string): string | null => {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
};

const actorOf = ({ homePage, actor }: Writer): Statement['actor'] => ({
  objectType: 'Agent',
  account: { homePage, name: actor.uuid },
});

function contextOf(
  writer: Writer,
  path: PathId | null,
  row?: Pick<Evidence, 'language' | 'platform'>,
): StatementContext {
  const area = path && writer.catalogue.path(path)?.area;
  const language = ['zh-CN', 'en'].find((one) => one === row?.language);
  return {
    platform: writer.product,
    ...(language ? { language } : {}),
    ...(path && area
      ? {
          contextActivities: {
            parent: [{ id: urn('path', path) }],
            grouping: [{ id: urn('area', String(area)) }],
          },
        }
      : {}),
    ...(row && writer.catalogue.platform(row.platform)
      ? { extensions: { [extension('back-office')]: row.platform } }
      : {}),
  };
}

/**
 * One row of evidence as a statement.
 *
 * @param takesBack of `rule-task-undone`: id of the row that it takes back; without it there is
 *   nothing to void
 * @returns `null` where nothing may or can be said
 */
export async function statementOf(
  row: Evidence,
  writer: Writer,
  takesBack: string | null = null,
): Promise<Statement | null> {
  const timestamp = isoTime(row.at);
  if (timestamp === null) return null;
  const id = await statementId(writer, evidenceKey(row.id));
  if (row.kind === 'rule-task-undone') {
    if (takesBack === null) return null;
    const earlier = await statementId(writer, evidenceKey(takesBack));
    return {
      id,
      actor: actorOf(writer),
      verb: VERBS.voided,
      object: { objectType: 'StatementRef', id: earlier },
      timestamp,
    };
  }
  const draft = await draftOf(row, {
    catalogue: writer.catalogue,
    opaque: (name) => derivedUuid(writer.actor.secret, `${writer.homePage}\n${name}`),
  });
  if (!draft) return null;
  const { verb, object, result, path } = draft;
  return {
    id,
    actor: actorOf(writer),
    verb,
    object,
    ...(result && Object.keys(result).length > 0 ? { result } : {}),
    context: contextOf(writer, path, row),
    timestamp,
  };
}

/** From this level on an area counts as mastered to others: used, and not only understood. */
export const MASTERED_FROM = 3;

/** One level of one area that was reached. */
export interface LevelReached {
  readonly key: string;
  readonly path: PathId;
  readonly level: number;
  /** ISO time. */
  readonly at: string;
}

/** Levels 3 to 5 with the day of each, oldest first. */
export function levelsReached(areas: LearnerState['areas']): LevelReached[] {
  return Object.values(areas)
    .flatMap(({ path, reachedAt }) =>
      reachedAt.map((at, index) => ({
        key: levelKey(path, index + 1),
        path,
        level: index + 1,
        at,
      })),
    )
    .filter(({ level }) => level >= MASTERED_FROM)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.level - b.level));
}

/** A level that was reached, as a statement. */
export async function masteredStatement(
  { key, path, level, at }: LevelReached,
  writer: Writer,
): Promise<Statement | null> {
  const timestamp = isoTime(at);
  const area = writer.catalogue.path(path);
  if (timestamp === null || !area) return null;
  return {
    id: await statementId(writer, key),
    actor: actorOf(writer),
    verb: VERBS.mastered,
    object: activity(urn('path', path), TYPES.objective, area.name),
    result: extensions({ level }),
    context: contextOf(writer, path),
    timestamp,
  };
}

type RuleRow = Pick<Evidence, 'id' | 'kind' | 'at' | 'rule'>;

/**
 * Which earlier row each `rule-task-undone` takes back: the last tick of the same task that was
 * not taken back yet.
 *
 * @param rows ticks and takings back, in any order
 * @returns id of the undone row → id of the done row
 */
export function takenBack(rows: readonly RuleRow[]): ReadonlyMap<string, string> {
  const open = new Map<string, string[]>();
  const found = new Map<string, string>();
  for (const { id, kind, rule } of [...rows].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    if (!rule) continue;
    const task = `${rule.id}\n${rule.task}`;
    const ticks = open.get(task) ?? [];
    if (kind === 'rule-task-done') open.set(task, [...ticks, id]);
    if (kind !== 'rule-task-undone') continue;
    const last = ticks.at(-1);
    if (last === undefined) continue;
    found.set(id, last);
    open.set(task, ticks.slice(0, -1));
  }
  return found;
}
