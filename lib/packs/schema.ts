import * as z from 'zod/mini';
import { day, https, line, local } from './kinds/parts';
import { PACK_FORMAT, PACK_KINDS, type Pack } from './types';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

const keyId = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const base64Url = (length: number) => z.string().check(z.length(length), z.regex(/^[\w-]+$/));

/** The envelope; what the items look like is the matter of each kind. */
export const PackSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  kind: z.enum(PACK_KINDS),
  id: z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  version: z.number().check(z.int(), z.minimum(1), z.maximum(1_000_000_000)),
  issued: day,
  expires: day,
  title: z.optional(local(80)),
  publisher: z.optional(z.strictObject({ name: line(60), url: z.optional(https) })),
  items: z.array(z.unknown()),
  itemsHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  nextKey: z.optional(z.strictObject({ keyId, publicKey: base64Url(87) })),
  revoked: z.optional(z.array(keyId).check(z.minLength(1), z.maxLength(200))),
  keyId,
  publicKey: z.optional(base64Url(87)),
  signature: base64Url(86),
});

/** @returns `null` where it is no envelope. */
export function parsePack(value: unknown): Pack | null {
  const read = PackSchema.safeParse(value);
  return read.success ? (read.data as Pack) : null;
}
