import type { Drill } from '../offers/types';
import type { LocalText } from '../shared/text';
import type { HelpLevel } from './help';

/** A drill with everything that is needed to walk it on a page. Serialisable. */
export interface Walk {
  readonly drill: Drill;
  /** Names of the metrics that it points at. */
  readonly names: Readonly<Record<string, LocalText>>;
  readonly level: HelpLevel;
  /** On the sample store: how it went is kept for this session alone. */
  readonly sample: boolean;
  readonly platform: string;
  /** Goes on from another page. */
  readonly from?: { readonly at: number; readonly used: HelpLevel; readonly handed?: boolean };
}

/** What was done, for the records. */
export interface DrillDone {
  /** Made by the sender, so that sending twice stores once. */
  readonly id: string;
  readonly drillId: string;
  /** The most help that was on the screen. */
  readonly help: HelpLevel;
  readonly platform: string;
  readonly language: string;
  /** ISO time. */
  readonly at: string;
  readonly sample: boolean;
}
