import type { LocalText } from '../../shared/text';
import type { Pending } from '../second-look';
import type { Snapshot } from '../snapshot';
import type { Block, ChangeClass, FailedWhy, NoticeKind } from '../types';

/** Where a rule is read: platform and rule id make the key, so that a moved address keeps it. */
export interface RulePage {
  /** `taobao|rule:20001234` */
  readonly key: string;
  /** Id of the feed's platforms where it is one of them, else of `lib/platforms`. */
  readonly platform: string;
  /** Without what only says where the visitor came from. */
  readonly address: string;
}

export type SeenIn = 'tab' | 'background';

/**
 * Visits of one kind, which see the same page alike: what a tab shows and what a server sends
 * to nobody in particular are two texts, and are never held against each other.
 */
export interface Lineage {
  /** Newest first; at most `MEMORY`. */
  readonly visits: readonly Snapshot[];
  readonly pending: Pending | null;
  /** Number of the last good version. */
  readonly version: number;
}

/** One page that is watched. Times are ISO. */
export interface WatchedRule extends RulePage {
  readonly title: string | null;
  readonly kind: NoticeKind;
  readonly firstSeen: string;
  /** The last visit that counted. */
  readonly lastSeen: string;
  readonly tab: Lineage | null;
  readonly background: Lineage | null;
  /** The last visit, where it did not count. */
  readonly refused: { readonly why: FailedWhy; readonly at: string } | null;
  readonly look: LookPlan | null;
  /** When it is looked at next (ms since 1970); 0: never by itself. An index of the records. */
  readonly lookAt: number;
}

/** What stands against looking at a page by itself. */
export type LookProblem =
  | FailedWhy
  /** The host sends the visitor elsewhere, most often to a log-in. */
  | 'redirected'
  | 'not-allowed'
  | 'not-text'
  | 'too-large'
  | 'gone'
  | 'offline'
  | 'slow-down';

/** Looking at a page without the person: only where they switched it on for this page. */
export interface LookPlan {
  readonly since: string;
  readonly lastAt: string | null;
  readonly problem: LookProblem | null;
  /** Looks in a row that did not work. */
  readonly failures: number;
  readonly etag: string | null;
  /** It did not work too often; the person may switch it on again. */
  readonly stopped: boolean;
}

export interface KeptChange {
  readonly class: ChangeClass;
  readonly old: string | null;
  readonly new: string | null;
  /** Whole sentences: of the old text, of the new one. */
  readonly before: string | null;
  readonly after: string | null;
  readonly where: string | null;
  readonly weight: number;
}

export interface Version {
  readonly no: number;
  readonly at: string;
  readonly seenIn: SeenIn;
  /** `first` and `rebuilt` have nothing before them. */
  readonly how: 'first' | 'rebuilt' | 'wording' | 'changed';
  readonly headline: LocalText | null;
  readonly changes: readonly KeptChange[];
  /** Places in the pool, in reading order. */
  readonly blocks: readonly number[];
}

/**
 * All kept versions of a rule. Every block of text is kept once, however many versions hold
 * it: fifty versions weigh little more than one.
 */
export interface RuleHistory {
  readonly key: string;
  readonly pool: readonly Block[];
  /** Oldest first; at most `MOST_VERSIONS`. */
  readonly versions: readonly Version[];
}

/** A link to an announcement that stood on a page and was not opened yet. */
export interface NoticeLink {
  readonly key: string;
  readonly platform: string;
  readonly title: string;
  readonly address: string;
  /** The day beside it, as printed. */
  readonly date: string;
  readonly seenAt: string;
}
