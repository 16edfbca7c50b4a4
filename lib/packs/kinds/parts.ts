import * as z from 'zod/mini';
import { PATH_IDS } from '../../paths/types';
import { LANGUAGES } from '../../shared/text';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

/**
 * What the items of every kind are made of. Ids are plain ASCII: a look-alike letter of
 * another script (`vіsitors` with a Cyrillic і) is no id.
 */

/** Items of one pack. */
export const MOST_ITEMS = 5000;

export const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
/** One line of text that says something. */
export const line = (most: number) => z.string().check(z.maxLength(most), z.regex(/\S/));
export const local = (most: number) => z.strictObject({ 'zh-CN': line(most), en: line(most) });
export const language = z.enum(LANGUAGES);
export const pathId = z.enum(PATH_IDS);

/** A day that exists: 2026-02-30 is none. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => {
    const at = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  }),
);

/** An address that may be opened by a click. Nobody's password stands in it. */
export const https = z.string().check(
  z.maxLength(500),
  z.regex(/^https:\/\/[^\s\\@]+$/),
  z.refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:'),
);

/** Finite, and not larger than any sum of money. */
export const number = z.number().check(z.minimum(-1e12), z.maximum(1e12));

/** A list of one kind: no identity twice. */
export const listOf = <T extends z.ZodMiniType>(item: T, keyOf: (one: z.infer<T>) => string) =>
  z.array(item).check(
    z.maxLength(MOST_ITEMS),
    z.refine((items) => new Set(items.map(keyOf)).size === items.length),
  );
