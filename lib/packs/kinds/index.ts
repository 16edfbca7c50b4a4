import type { PackKind } from '../types';
import { calendar } from './calendar.kind';
import { cases } from './cases.kind';
import { circle } from './circle.kind';
import { explanations } from './explanations.kind';
import { i18n } from './i18n.kind';
import { platforms } from './platforms.kind';
import { resources } from './resources.kind';
import { rules } from './rules.kind';
import { tips } from './tips.kind';
import type { PackKindDef } from './types';

/** Every kind by its name. */
export const KINDS = {
  explanations,
  tips,
  rules,
  resources,
  calendar,
  cases,
  circle,
  i18n,
  platforms,
} as const satisfies { readonly [K in PackKind]: { readonly kind: K } };

/** A kind whose items are told apart by its own functions alone. */
export type AnyKind = PackKindDef<unknown, unknown, unknown>;

/** The functions of a kind take what its own schema let through, and nothing else. */
export const kindOf = (kind: PackKind): AnyKind => KINDS[kind] as unknown as AnyKind;
