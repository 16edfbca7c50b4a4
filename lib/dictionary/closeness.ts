import type { Form } from './forms';

/** What was typed, in the ways names are compared with it. */
export interface Typed {
  /** Letters and digits alone. */
  readonly key: string;
  /** As pinyin, where only Latin letters were typed; else the sound of the characters, if known. */
  readonly sound: string;
}

/** From here on the name does not hold what was typed. */
export const APART = 5;

/**
 * How near a name is to what was typed, the nearest first: 0 the same, 1 the same by sound or
 * initials, 2 starts so, 3 sounds so from the start, 4 holds it, `APART` anything else.
 */
export function closeness({ key, sound }: Typed, form: Form): number {
  if (key === form.key) return 0;
  const spelled = form.pinyin !== '' && sound !== '';
  if (spelled && (sound === form.pinyin || sound === form.initials)) return 1;
  if (form.key.startsWith(key)) return 2;
  if (spelled && (form.pinyin.startsWith(sound) || form.initials.startsWith(sound))) return 3;
  return form.key.includes(key) ? 4 : APART;
}

/** Below these nothing of the name is recognised in what was typed; sounds are fewer, so alike sooner. */
const LEAST = { key: 0.4, sound: 0.6 } as const;

/** How alike two texts are by their pairs of neighbours (Dice), 0 to 1. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** Neighbours in a text. Its start counts as well: a name is known by how it begins. */
export function pairs(text: string): ReadonlySet<string> {
  const characters = ['^', ...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}

/** The pairs of what was typed, and of a name as far as it was typed. */
export interface Paired {
  readonly key: ReadonlySet<string>;
  readonly sound: ReadonlySet<string>;
}

export const pairedOf = (typed: Typed): Paired => ({
  key: pairs(typed.key),
  sound: pairs(typed.sound),
});

/** How alike a name is to what was typed, by letters or by sound; 0 where it is too little. */
export function likeness(typed: Paired, form: Paired): number {
  const key = alike(typed.key, form.key);
  const sound = typed.sound.size > 0 ? alike(typed.sound, form.sound) : 0;
  return Math.max(key >= LEAST.key ? key : 0, sound >= LEAST.sound ? sound : 0);
}
