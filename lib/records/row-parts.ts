import * as z from 'zod/mini';
import { dayNumber } from '../shared/days';
import { LANGUAGES } from '../shared/text';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

/**
 * What rows of records are made of. Ids, days, times and addresses are held tightly, so that
 * nothing but what it says can stand in them; what a person typed is taken as it is.
 */

/** An id of ours: letters, digits and what joins them. Never markup, never an address. */
export const id = z.string().check(z.regex(/^[\w.:|/~+-]{1,400}$/));
/** Of metrics, platforms, offers, page kinds. */
export const name = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
/** The same, or nothing where it is of none. */
export const nameOrNone = z.string().check(z.regex(/^(?:[a-z0-9][a-z0-9-]{0,79})?$/));
export const hex = (from: number, to: number) =>
  z.string().check(z.regex(new RegExp(`^[0-9a-f]{${from},${to}}$`)));
export const base64Url = (most: number) => z.string().check(z.regex(/^[\w-]+$/), z.maxLength(most));

/** A day that exists, ISO. */
export const day = z.string().check(z.refine((text) => dayNumber(text) !== null));
/** An ISO time, of the world or (without a zone) of the person's clock. */
export const time = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
/** Typed by a person, or read on a page: shown as text and as nothing else. */
export const text = (most: number) => z.string().check(z.maxLength(most));

/** An address that may be opened: never a script. */
export const address = z.string().check(
  z.maxLength(4000),
  z.refine((one) => URL.canParse(one) && /^https?:$/.test(new URL(one).protocol)),
);
export const origin = z
  .string()
  .check(z.refine((one) => URL.canParse(one) && new URL(one).origin === one));
/** `sycm.taobao.com`, with a port where there is one. */
export const host = z.string().check(
  z.maxLength(260),
  z.refine((one) => URL.canParse(`https://${one}`) && !/[/?#@\\\s<>]/.test(one)),
);

/** No shop has more of anything, and no one counts closer. */
export const number = z.number().check(z.minimum(-1e15), z.maximum(1e15));
export const count = z.number().check(z.int(), z.minimum(0));
export const language = z.enum(LANGUAGES);
export const local = (most: number) => z.strictObject({ 'zh-CN': text(most), en: text(most) });
