import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ModuleMark } from '../coaching/modules/mark';
import type { Assessment, Case, Goal } from '../coaching/types';
import type { CostCard } from '../costs/types';
import type { Observation } from '../history/types';
import type { ChangeEntry } from '../insight/changes/types';
import type { Evidence } from '../learning/evidence';
import type { AgencyKey, NamedKey, RevokedKey } from '../packs/trust';
import type { RuleMark } from '../rules/alerts/types';
import type { NoticeLink, RuleHistory, WatchedRule } from '../rules/watch/types';
import type { ConsentId } from '../shared/consents';
import type { TipMark } from '../tips/types';
import { ABOUT_STORES, type AboutRow } from './about';
import { CASEWORK_STORES } from './casework';
import { CHANGE_STORES } from './changes';
import { FEED_WATCH_STORES, type FeedWatchRow } from './feed-watch';
import { GROUP_STORES, type Group, type PublishedReport } from './groups';
import { LEARNER_STORES, type LearnerCacheRow } from './learner';
import { MODULE_STORES } from './module-marks';
import { OBSERVATION_STORES } from './observation-stores';
import { PACK_STORES, type PackUseRow } from './pack-stores';
import {
  type ActorIdsRow,
  type QueueRow,
  RECORD_STORES,
  type RecordStoreRow,
} from './record-store';
import { type KeptPack, RULE_STORES } from './rule-alerts';
import { type KeptOwnAlert, WATCH_STORES } from './rule-watch';
import { sealed } from './sealed/middleware';
import { type Reflection, SESSION_STORES, type Session } from './sessions';
import { SHEET_STORES, type Sheet } from './sheets';
import { type PageVisit, TIP_STORES } from './tips';
import { upgradeTo2 } from './upgrade-to-2';
import { noticeWrites } from './writes';

export type { Evidence };

/** One decision about one consent; the newest for id + scope counts. */
export interface ConsentDecision {
  no: number;
  id: ConsentId;
  /**
   * Origin for C1 (`https://sycm.taobao.com`) and C6 (the record store), the meeting for C3,
   * `all` for the others; C1 of `all` is a no to reading, for now.
   */
  scope: string;
  given: boolean;
  at: string;
}

/**
 * Random text that makes keys of shops opaque; erased with the numbers. `shops` is the one that
 * new keys are made with; the others came with backups of other copies.
 */
export interface Salt {
  id: 'shops' | `shops-${string}`;
  value: string;
}

/** The records of one profile. Extension pages and background only. */
export class ProfileDatabase extends Dexie {
  declare evidence: EntityTable<Evidence, 'id'>;
  /** What the rows of evidence come to; made anew from them at any time. */
  declare learnerCache: Table<LearnerCacheRow, LearnerCacheRow['id']>;
  declare consents: EntityTable<ConsentDecision, 'no'>;
  /** The shop's own numbers, kept with consent C2. */
  declare observations: EntityTable<Observation, 'key'>;
  declare salts: EntityTable<Salt, 'id'>;
  /** What product groups cost, as the merchant typed it. */
  declare costs: EntityTable<CostCard, 'id'>;

  /** What the person did with rule alerts. */
  declare ruleAlerts: EntityTable<RuleMark, 'id'>;
  declare packs: EntityTable<KeptPack, 'id'>;
  declare packKeys: EntityTable<NamedKey, 'keyId'>;
  declare agencyKeys: EntityTable<AgencyKey, 'keyId'>;
  declare revokedKeys: EntityTable<RevokedKey, 'keyId'>;
  /** What packs come to, put in order once per change; made anew from them at any time. */
  declare packUse: EntityTable<PackUseRow, 'key'>;
  /** The address that is asked for updates by itself, once the person switched that on. */
  declare feedWatch: EntityTable<FeedWatchRow, 'id'>;
  /** What was worked out: calculators, worksheets, practices, with all that was typed. */
  declare worksheets: EntityTable<Sheet, 'id'>;
  /** Pages of rules that are watched, their versions, and what was found on them. */
  declare watchedRules: EntityTable<WatchedRule, 'key'>;
  declare ruleSnapshots: EntityTable<RuleHistory, 'key'>;
  declare ownAlerts: EntityTable<KeptOwnAlert, 'id'>;
  declare noticeLinks: EntityTable<NoticeLink, 'key'>;
  /** What became of tips, and which kinds of pages were open when. */
  declare tipLog: EntityTable<TipMark, 'id'>;
  declare pageVisits: EntityTable<PageVisit, 'kind'>;
  /** "I changed X", with the verdict and the decision on its look date. */
  declare changeLog: EntityTable<ChangeEntry, 'id'>;

  /** An agency's record store, statements on their way to it, and who the person is there. */
  declare recordStore: EntityTable<RecordStoreRow, 'id'>;
  declare recordQueue: EntityTable<QueueRow, 'key'>;
  declare actorIds: EntityTable<ActorIdsRow, 'id'>;
  /** The coach's own learning; in the profile `default` alone. */
  declare moduleMarks: EntityTable<ModuleMark, 'id'>;

  /** The case of this merchant (one row), its self-assessments and goals. */
  declare cases: EntityTable<Case, 'id'>;
  declare assessments: EntityTable<Assessment, 'id'>;
  declare goals: EntityTable<Goal, 'id'>;

  /** What a sealed profile says of itself. */
  declare about: EntityTable<AboutRow, 'id'>;

  /** Meetings with their notes, as their merchant let them stand. */
  declare sessions: EntityTable<Session, 'id'>;
  /** The coach's own: filled in the coach's profile alone. */
  declare reflections: EntityTable<Reflection, 'id'>;
  declare groups: EntityTable<Group, 'id'>;
  declare groupReports: EntityTable<PublishedReport, 'id'>;

  /** Its rows lie sealed: whoever asks for a stretch of keys opens the whole table. */
  readonly isSealed: boolean;

  /** @param dataKey of a sealed profile: every row of its database is encrypted with it */
  constructor(profile: string, dataKey: Uint8Array | null = null) {
    super(databaseName(profile));
    this.isSealed = dataKey !== null;
    if (dataKey) this.use(sealed(dataKey));
    // Old versions stay for ever; a new one lists only the stores it changes and gets a
    // sample database in tests/fixtures/db.
    this.version(1).stores({
      evidence: '&id, [kind+metricId], at',
      consents: '++no, [id+scope]',
      observations: '&key, metricId, at',
    });
    this.version(2)
      .stores({
        // Numbers are read by stretches of their key (lib/history/record-key); the rest is
        // for the summary by platform and for forgetting.
        observations: '&key, [platform+from], [platform+to], seenAt',
        salts: '&id',
        costs: '&id',
      })
      .upgrade(upgradeTo2);
    this.version(3).stores(RULE_STORES);
    this.version(4).stores({
      ...SHEET_STORES,
      ...TIP_STORES,
      ...FEED_WATCH_STORES,
      ...CHANGE_STORES,
      ...OBSERVATION_STORES,
      ...WATCH_STORES,
      ...LEARNER_STORES,
      ...RECORD_STORES,
      ...MODULE_STORES,
      ...ABOUT_STORES,
      ...CASEWORK_STORES,
      ...SESSION_STORES,
      ...GROUP_STORES,
      ...PACK_STORES,
    });
    noticeWrites(this);
  }
}

const open = new Map<string, ProfileDatabase>();

export const databaseName = (profile: string): string => `dongdian-${profile}`;

/** @param dataKey of a sealed profile; what is known already is given as it is */
export function database(profile: string, dataKey: Uint8Array | null = null): ProfileDatabase {
  const known = open.get(profile);
  if (known) return known;
  const made = new ProfileDatabase(profile, dataKey);
  open.set(profile, made);
  return made;
}

/** Lets go of a database, and of the key that opens it. Work on it that still runs ends there. */
export function closeDatabase(profile: string): void {
  open.get(profile)?.close({ disableAutoOpen: true });
  open.delete(profile);
}

export function closeDatabases(): void {
  for (const profile of [...open.keys()]) closeDatabase(profile);
}
