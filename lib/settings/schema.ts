import * as z from 'zod/mini';
import { PATH_IDS } from '../paths/types';
import { LANGUAGES } from '../shared/text';
import { MARK_STYLES, type Settings, TEXT_SIZES, THEMES } from './types';

export * from './types';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

const on = () => z.catch(z.boolean(), true);

/**
 * Stored settings. Every key heals by itself: a value that does not fit becomes the
 * default and the others stay.
 */
export const SettingsSchema = z.object({
  language: z.catch(z.enum(LANGUAGES), 'zh-CN'),
  role: z.catch(z.nullable(z.enum(['merchant', 'coach'])), null),
  welcomed: z.catch(z.boolean(), false),
  on: on(),
  families: z.catch(z.object({ explanations: on(), tips: on(), rules: on() }), {
    explanations: true,
    tips: true,
    rules: true,
  }),
  markStyle: z.catch(z.enum(MARK_STYLES), 'dotted'),
  textSize: z.catch(z.literal([...TEXT_SIZES]), 100),
  elder: z.catch(z.boolean(), false),
  theme: z.catch(z.enum(THEMES), 'system'),
  sitesOff: z.catch(z.array(z.string()), []),
  pagesOff: z.catch(z.array(z.string()), []),
  termsOff: z.catch(z.array(z.string()), []),
  pathsOff: z.catch(z.array(z.enum(PATH_IDS)), []),
});

export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({});

/** Reads anything that was stored; never throws, never loses a good key over a bad one. */
export function parseSettings(raw: unknown): Settings {
  const read = SettingsSchema.safeParse(raw ?? {});
  return read.success ? read.data : DEFAULT_SETTINGS;
}
