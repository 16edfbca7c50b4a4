/** Stores that version 4 adds for packs. */
export const PACK_STORES = {
  agencyKeys: '&keyId',
  revokedKeys: '&keyId',
  packUse: '&key',
} as const;

/** One part of what packs come to: `heads`, `tips`, `explanations/visitors` … */
export interface PackUseRow {
  key: string;
  value: unknown;
}
