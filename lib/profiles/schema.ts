import * as z from 'zod/mini';
import { LOCK_ROUNDS, type Lock } from './lock';
import { DEMO, SELF } from './types';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

export const LONGEST_LABEL = 40;
const MERCHANT = /^m-[0-9a-f]{8,40}$/;

/** A merchant's profile, as it is written outside its database. */
export interface StoredProfile {
  readonly id: string;
  /** `''` of a sealed one: its label is inside. */
  readonly label: string;
  /** Of sealed ones, counted up. */
  readonly no: number;
  readonly lock: Lock | null;
}

export interface StoredProfiles {
  readonly current: string;
  /** When this one was taken into use (ms since 1970); 0: it always was. */
  readonly since: number;
  readonly merchants: readonly StoredProfile[];
  /** Ids whose databases are being erased: stopped in between, it is finished later. */
  readonly removing: readonly string[];
  /** Match patterns of hosts that a profile only speaks to, as it was left. */
  readonly spokenTo: Readonly<Record<string, readonly string[]>>;
}

const LockSchema = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  rounds: z.number().check(z.int(), z.minimum(LOCK_ROUNDS), z.maximum(10_000_000)),
  salt: z.string().check(z.maxLength(100)),
  iv: z.string().check(z.maxLength(100)),
  wrapped: z.string().check(z.maxLength(200)),
});

const MerchantSchema = z.object({
  id: z.string().check(z.regex(MERCHANT)),
  label: z.catch(z.string().check(z.maxLength(LONGEST_LABEL)), ''),
  no: z.catch(z.number().check(z.int(), z.minimum(0)), 0),
  lock: z.nullable(LockSchema),
});

const Outer = z.object({
  current: z.catch(z.string(), SELF),
  since: z.catch(z.number().check(z.minimum(0)), 0),
  merchants: z.catch(z.array(z.unknown()), []),
  removing: z.catch(z.array(z.string().check(z.regex(MERCHANT))), []),
  spokenTo: z.catch(z.record(z.string(), z.array(z.string())), {}),
});

/** Reads whatever was stored; a merchant that can not be read does not cost the others. */
export function parseProfiles(raw: unknown): StoredProfiles {
  const outer = Outer.safeParse(raw ?? {});
  const { merchants, current, ...rest } = outer.success ? outer.data : Outer.parse({});
  const read = new Map<string, StoredProfile>();
  for (const one of merchants) {
    const known = MerchantSchema.safeParse(one);
    if (known.success) read.set(known.data.id, known.data);
  }
  const exists = current === DEMO || read.has(current);
  return { ...rest, merchants: [...read.values()], current: exists ? current : SELF };
}
