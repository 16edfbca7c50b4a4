/** What of a seller's page is covered while others look on. Nothing of it is stored. */
export interface VeilState {
  /** Names, phones, addresses, order numbers, shop name, pictures of people, chats. */
  readonly on: boolean;
  /** Amounts of money too: told as buckets. Only with `on`. */
  readonly amounts: boolean;
}

export const VEIL_OFF: VeilState = { on: false, amounts: false };
