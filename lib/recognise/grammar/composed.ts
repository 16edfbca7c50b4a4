import type { Composed } from '../../shared/sighting';

/** A name read out of its parts. */
export interface Compound {
  /** Key of a label that means the same, `null` where the meaning is composed. */
  readonly key: string | null;
  readonly composed: Composed | null;
  /** The known label inside a composed name: its unit is the unit of the whole. */
  readonly baseKey?: string;
  /** A word that names pages and things as well (订单, 待发货, Messages): only a figure under or over it tells. */
  readonly plain?: boolean;
}

/** Does the lexicon know this key? */
export type Knows = (key: string) => boolean;

export function composed(base: string, scope: string, modifier: string, measure: string): Composed {
  return {
    base,
    ...(scope ? { scope } : {}),
    ...(modifier ? { modifier } : {}),
    ...(measure ? { measure } : {}),
  };
}
