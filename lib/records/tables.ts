import type * as z from 'zod/mini';
import type { Group, PublishedReport } from '../coaching/group/types';
import type { ModuleMark } from '../coaching/modules/mark';
import type { Assessment, Case, Goal, Reflection, Session } from '../coaching/types';
import type { CostCard } from '../costs/types';
import type { ConsentDecision, Salt } from '../db/database';
import type { FeedWatchRow } from '../db/feed-watch';
import type { ActorIdsRow } from '../db/record-store';
import type { KeptPack } from '../db/rule-alerts';
import type { KeptOwnAlert } from '../db/rule-watch';
import type { PageVisit } from '../db/tips';
import type { Observation } from '../history/types';
import type { ChangeEntry } from '../insight/changes/types';
import type { Evidence } from '../learning/evidence';
import type { Sheet } from '../offers/sheet';
import type { AgencyKey, NamedKey, RevokedKey } from '../packs/trust';
import type { RuleMark } from '../rules/alerts/types';
import type { NoticeLink, RuleHistory, WatchedRule } from '../rules/watch/types';
import type { TipMark } from '../tips/types';
import * as caseRows from './case-rows';
import * as coachRows from './coach-rows';
import { moduleMarks } from './module-rows';
import * as rows from './rows';
import * as ruleRows from './rule-rows';

/** Every table that a backup holds, with its rows. */
export interface Rows {
  evidence: Evidence;
  consents: ConsentDecision;
  observations: Observation;
  salts: Salt;
  costs: CostCard;
  worksheets: Sheet;
  changeLog: ChangeEntry;
  tipLog: TipMark;
  pageVisits: PageVisit;
  ruleAlerts: RuleMark;
  packs: KeptPack;
  packKeys: NamedKey;
  agencyKeys: AgencyKey;
  revokedKeys: RevokedKey;
  feedWatch: FeedWatchRow;
  watchedRules: WatchedRule;
  ruleSnapshots: RuleHistory;
  ownAlerts: KeptOwnAlert;
  noticeLinks: NoticeLink;
  actorIds: ActorIdsRow;
  moduleMarks: ModuleMark;
  cases: Case;
  assessments: Assessment;
  goals: Goal;
  sessions: Session;
  reflections: Reflection;
  groups: Group;
  groupReports: PublishedReport;
}
export type TableName = keyof Rows;
export type Tables = { readonly [T in TableName]: readonly Rows[T][] };

/** How a table is read from a file and brought together with what is there. */
export interface TableRule<R> {
  readonly schema: z.ZodMiniType;
  readonly keyOf: (row: R) => string | number;
  /**
   * When a row was last changed, as text that sorts; the newer of two rows with one key wins.
   * `null`: rows are only ever added, and the one that is there stays.
   */
  readonly stampOf: ((row: R, tables: Tables) => string) | null;
}

const byId = ({ id }: { readonly id: string }): string => id;
const byKey = ({ key }: { readonly key: string }): string => key;

/** The one place where a table is entered; a contract test compares it with the database. */
export const TABLES: { readonly [T in TableName]: TableRule<Rows[T]> } = {
  evidence: { schema: rows.evidence, keyOf: byId, stampOf: null },
  // Brought together as a log: see `merge-consents.ts`.
  consents: { schema: rows.consents, keyOf: ({ no }) => no, stampOf: null },
  observations: { schema: rows.observations, keyOf: byKey, stampOf: ({ seenAt }) => seenAt },
  // Brought together so that no key of a shop loses its salt: see `merge-salts.ts`.
  salts: { schema: rows.salts, keyOf: byId, stampOf: null },
  costs: { schema: rows.costs, keyOf: byId, stampOf: ({ at }) => at },
  worksheets: { schema: rows.worksheets, keyOf: byId, stampOf: ({ updatedAt }) => updatedAt },
  changeLog: { schema: rows.changeLog, keyOf: byId, stampOf: ({ updatedAt }) => updatedAt },
  tipLog: {
    schema: rows.tipLog,
    keyOf: byId,
    stampOf: ({ shown, dismissed, applied }) =>
      [...shown, ...dismissed, ...applied].reduce((last, at) => (at > last ? at : last), ''),
  },
  pageVisits: { schema: rows.pageVisits, keyOf: ({ kind }) => kind, stampOf: ({ day }) => day },
  ruleAlerts: { schema: ruleRows.ruleAlerts, keyOf: byId, stampOf: ({ changedAt }) => changedAt },
  packs: { schema: ruleRows.packs, keyOf: byId, stampOf: ({ takenAt }) => takenAt },
  packKeys: { schema: ruleRows.packKeys, keyOf: ({ keyId }) => keyId, stampOf: null },
  agencyKeys: { schema: ruleRows.agencyKeys, keyOf: ({ keyId }) => keyId, stampOf: null },
  revokedKeys: { schema: ruleRows.revokedKeys, keyOf: ({ keyId }) => keyId, stampOf: null },
  feedWatch: {
    schema: ruleRows.feedWatch,
    keyOf: byId,
    stampOf: ({ lookedAt }) => lookedAt ?? '',
  },
  watchedRules: {
    schema: ruleRows.watchedRules,
    keyOf: byKey,
    stampOf: ({ lastSeen }) => lastSeen,
  },
  // A page and its versions belong together: the newer visit decides on both.
  ruleSnapshots: {
    schema: ruleRows.ruleSnapshots,
    keyOf: byKey,
    stampOf: ({ key, versions }, tables) =>
      lastSeenOf(tables).get(key) ?? versions.at(-1)?.at ?? '',
  },
  ownAlerts: {
    schema: ruleRows.ownAlerts,
    keyOf: byId,
    stampOf: ({ alert }) => alert.own?.seen ?? '',
  },
  noticeLinks: { schema: ruleRows.noticeLinks, keyOf: byKey, stampOf: null },
  // A restored profile is the same learner to an agency; one that is there already stays.
  actorIds: { schema: rows.actorIds, keyOf: byId, stampOf: null },
  moduleMarks: { schema: moduleMarks, keyOf: byId, stampOf: ({ updatedAt }) => updatedAt },
  cases: { schema: caseRows.cases, keyOf: byId, stampOf: ({ updatedAt }) => updatedAt },
  assessments: { schema: caseRows.assessments, keyOf: byId, stampOf: ({ updatedAt }) => updatedAt },
  goals: { schema: caseRows.goals, keyOf: byId, stampOf: ({ updatedAt }) => updatedAt },
  sessions: { schema: coachRows.sessions, keyOf: byId, stampOf: ({ updatedAt }) => updatedAt },
  reflections: {
    schema: coachRows.reflections,
    keyOf: byId,
    stampOf: ({ updatedAt }) => updatedAt,
  },
  groups: { schema: coachRows.groups, keyOf: byId, stampOf: ({ updatedAt }) => updatedAt },
  // What was published stays as it was: later reports are laid beside it.
  groupReports: { schema: coachRows.groupReports, keyOf: byId, stampOf: null },
};

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/**
 * Tables that only hold what follows from others. They are in no backup; an import empties
 * them in the same transaction, and they are made again when they are next wanted.
 */
export const DERIVED: readonly string[] = ['learnerCache', 'packUse'];

/**
 * Tables of this one computer: what waits for an agency's store, and which store that is, and
 * what a sealed profile is called here. They
 * are in no backup, and an import leaves them as they are.
 */
export const OF_THIS_PLACE: readonly string[] = ['recordStore', 'recordQueue', 'about'];

export const NO_ROWS: Tables = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, []]),
) as unknown as Tables;

const seen = new WeakMap<Tables, ReadonlyMap<string, string>>();

function lastSeenOf(tables: Tables): ReadonlyMap<string, string> {
  const known = seen.get(tables);
  if (known) return known;
  const made = new Map(tables.watchedRules.map(({ key, lastSeen }) => [key, lastSeen]));
  seen.set(tables, made);
  return made;
}
