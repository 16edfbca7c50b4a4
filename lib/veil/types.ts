/** What of a seller's page is covered while others look on. Nothing of it is stored. */
export interface VeilState {
  readonly on: boolean;
  /** Amounts of money too: told as buckets. Only with `on`. */
  readonly amounts: boolean;
}

export const VEIL_OFF: VeilState = { on: false, amounts: false };

export const sameVeil = (a: VeilState, b: VeilState): boolean =>
  a.on === b.on && a.amounts === b.amounts;
