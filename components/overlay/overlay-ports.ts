import type { PageStory } from '../../lib/insight/types';
import type { DataOf, ToBackground, TypedReply } from '../../lib/messaging/protocol';
import type { RulesHere } from '../../lib/rules/alerts/due';
import type { TextSize } from '../../lib/settings/types';
import type { Result } from '../../lib/shared/result';
import type { OffKind } from './card-menu';
import type { ReviewPorts } from './page-review';
import type { NewEvidence } from './send-evidence';

/** What the overlay asks of the world; the page script wires it to messages. */
export interface OverlayPorts {
  readonly record: (evidence: NewEvidence) => Promise<Result<unknown>>;
  readonly switchOff: (kind: OffKind, metricId: string | null) => void;
  readonly setTextSize: (next: TextSize) => void;
  readonly openOptions: () => void;
  /** The page of paths and offers, at a place. */
  readonly openLearn: (hash: string) => void;
  /** The side panel beside this tab; `false` where there is none. */
  readonly openPanel: () => Promise<boolean>;
  readonly story: () => Promise<Result<PageStory>>;
  readonly typed: (data: DataOf<typeof ToBackground, 'typedNumber'>) => Promise<Result<TypedReply>>;
  /** How many rules of a platform wait, and the way to them. */
  readonly rulesHere: (platform: string) => Promise<Result<RulesHere>>;
  readonly openRules: () => void;
  readonly review: ReviewPorts;
}
