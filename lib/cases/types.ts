import type { PathId } from '../paths/types';
import type { LocalText } from '../shared/text';

/** A shop that does not exist, to think about together. Its numbers agree with each other. */
export interface Case {
  readonly id: string;
  readonly path: PathId;
  readonly title: LocalText;
  readonly trade: LocalText;
  readonly people: number;
  readonly platform: string;
  readonly period: LocalText;
  readonly columns: readonly LocalText[];
  readonly table: readonly {
    readonly metric: string;
    readonly label: LocalText;
    readonly unit: string;
    /** One per column; `null`: not known in the case. */
    readonly values: readonly (number | null)[];
  }[];
  /** What the owner makes of it. */
  readonly thinks: LocalText;
  readonly question: LocalText;
  readonly choices: readonly { readonly id: string; readonly text: LocalText }[];
  /** Id of the choice that the numbers speak for. */
  readonly answer: string;
  readonly reasoning: readonly LocalText[];
  /** What a coach may ask further. */
  readonly asks: readonly LocalText[];
  readonly step: LocalText;
}
