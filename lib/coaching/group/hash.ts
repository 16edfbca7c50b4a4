import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Codes as published reports remember them: alike for the same merchant in any group. */
export const hashOf = (code: string): string =>
  bytesToHex(sha256(utf8ToBytes(`dongdian member ${keyOf(code)}`)));

/** The same code however it was typed. */
export const keyOf = (code: string): string => code.normalize('NFKC').trim().toLowerCase();
