import { enumerated } from './enumerated';
import { mentions, touched } from './facts';
import { type Hunk, passage } from './token-diff';
import type { Token } from './tokens';
import type { ChangeClass, RuleChange } from './types';
import type { Unit } from './units';
import {
  contentOf,
  endsName,
  inCapitals,
  isContact,
  isEntity,
  isJurisdiction,
  isPointer,
} from './weights';
import type { Finders } from './words/index';

/** Something is reckoned from something. */
const isFormula = (text: string): boolean => /[=＝].*[×÷*/＊／]|\S\s*[×÷]\s*\S/u.test(text);

const isReadable = (old: string | null, fresh: string | null): boolean =>
  /\p{Script=Han}|\p{L}{3}/u.test(`${old ?? ''}${fresh ?? ''}`);

/** Names the text; obliges nobody. */
const isTitle = ({ kind, sentence, text }: Unit): boolean =>
  kind === 'heading' ||
  (kind === 'paragraph' && !sentence && text.length < 40 && !/[，,。；;：:]/.test(text)) ||
  (kind === 'paragraph' && inCapitals(text));

/** The words around an edit: a long sentence may hold an address far from what changed. */
function around({ text }: Unit, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || text.length <= 160) return text;
  return text.slice(Math.max(0, first.start - 70), last.end + 70);
}

/** Everything between two marks of its sentence. */
function isClause({ text }: Unit, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  return (
    /(?:^|[，,；;：:。])\s*$/u.test(text.slice(0, first.start)) &&
    /^\s*(?:$|[，,；;。.])/u.test(text.slice(last.end))
  );
}

/** Who is meant, and whose it is. `its` is left out: for a company it says the same as `our`. */
const WHO: Readonly<Record<'we' | 'you' | 'they', string>> = {
  we: 'we|us|our|wir|uns|unser|unsere|unserer|unserem|unseren|nous|notre|nos|nosotros|nuestro|nuestra|nuestros|nuestras|wij|ons|onze|my|nasz|nasza|nasze|naszych|我们|我方',
  you: 'you|your|sie|ihr|ihre|ihrer|ihrem|ihren|vous|votre|vos|usted|ustedes|u|uw|twój|twoje|państwo|您|你|您的|你的',
  they: 'they|their|leur|leurs|hun|他们|其他人|对方',
};
const PERSONS: ReadonlyMap<string, string> = new Map(
  Object.entries(WHO).flatMap(([who, words]) => words.split('|').map((word) => [word, who])),
);

/** "You bear the cost" became "we bear the cost", and nothing else in that place. */
function otherPerson({ old, new: fresh }: Hunk): boolean {
  if (old.length !== 1 || fresh.length !== 1) return false;
  const [from, to] = [PERSONS.get(old[0]?.key ?? ''), PERSONS.get(fresh[0]?.key ?? '')];
  return from !== undefined && to !== undefined && from !== to;
}

const unlike = <T extends { readonly id: string }>(mine: readonly T[], theirs: readonly T[]): T[] =>
  mine.filter(({ id }) => !theirs.some((other) => other.id === id));

/** An edit in which nothing of the known families changed. */
export function restOf(
  hunk: Hunk,
  before: Unit,
  after: Unit,
  words: Finders,
  moved: ReadonlySet<Token>,
): Pick<RuleChange, 'class' | 'old' | 'new' | 'weight'> {
  const old = passage(before.text, hunk.old);
  const fresh = passage(after.text, hunk.new);
  const as = (kind: ChangeClass, weight: number) => ({ class: kind, old, new: fresh, weight });
  if ([...hunk.old, ...hunk.new].every(({ kind }) => kind === 'reference'))
    return as('numbering', 0);
  const stays = (token: Token) => !moved.has(token);
  const sizes = [
    contentOf(hunk.old.filter(stays), words.stop),
    contentOf(hunk.new.filter(stays), words.stop),
  ] as const;
  const places = [
    hunk.new.length > 0 ? around(after, hunk.new) : '',
    hunk.old.length > 0 ? around(before, hunk.old) : '',
  ];
  if (places.some(isContact)) return as('wording', 1);
  const content = Math.max(...sizes) > 0;
  // Another quantity in a formula, another law or court: however short the word, it counts.
  if (content && isFormula(before.text) && isFormula(after.text)) return as('scope', 3);
  if (sizes[0] > 0 && sizes[1] > 0 && isJurisdiction(before.text) && isJurisdiction(after.text))
    return as('scope', 3);
  if (otherPerson(hunk)) return as('party', 3);
  if (
    (old && isEntity(old)) ||
    (fresh && isEntity(fresh)) ||
    (inEntity(before, hunk.old) && !isTitle(before))
  )
    return as('party', 3);
  const parties = partiesOf(hunk, before, after, words);
  if (parties === 'other') return as('party', 3);
  if (isPointer(old ?? '') || isPointer(fresh ?? '')) return as('wording', 1);
  const size = Math.max(...sizes);
  // The last entry of a list went, and the word that joins went over to the one before.
  const [left, come] = [hunk.old.filter(stays), hunk.new.filter(stays)];
  if ((sizes[0] === 0) !== (sizes[1] === 0) && size <= 10) {
    const [unit, own] = sizes[0] === 0 ? [after, come] : [before, left];
    if (isReadable(old, fresh) && enumerated(unit, own)) return as('entry', 3);
  }
  const tokens = [...hunk.old, ...hunk.new];
  const mostlyMoved = tokens.filter((token) => moved.has(token)).length > tokens.length * 0.6;
  if (size === 0 || mostlyMoved) return as('wording', 1);
  // A party that joins or leaves by itself widens or narrows the rule.
  if (parties === 'more' && isTitle(after)) return as('wording', 1);
  // Who acts, and what happens: the whole clause says something else now.
  if (parties === 'more' && isClause(before, hunk.old) && isClause(after, hunk.new))
    return as('party', 3);
  if (parties === 'more') {
    const alone = sizes[0] === 0 || sizes[1] === 0;
    return as('party', (alone && size <= 3) || (!alone && size >= 3) ? 3 : 2);
  }
  return reworded(hunk, { before, after, old, fresh, sizes, left, come });
}

const YES_OR_NO = /^(?:x|yes|no|ja|nein|nee|oui|non|sí|tak|nie)$/i;

interface Rewording {
  readonly before: Unit;
  readonly after: Unit;
  readonly old: string | null;
  readonly fresh: string | null;
  readonly sizes: readonly [number, number];
  readonly left: readonly Token[];
  readonly come: readonly Token[];
}

/**
 * Other words in the body of a rule, though of no family we know. One word for another of its
 * length is a turn of phrase; what is put in, left out or said at another length is news.
 */
function reworded(
  hunk: Hunk,
  { before, after, old, fresh, sizes, left, come }: Rewording,
): Pick<RuleChange, 'class' | 'old' | 'new' | 'weight'> {
  const as = (kind: ChangeClass, weight: number) => ({ class: kind, old, new: fresh, weight });
  const [size, least] = [Math.max(...sizes), Math.min(...sizes)];
  // A cell says what its column asks: whatever it says now is another answer.
  if (before.kind === 'row' && after.kind === 'row' && size >= 1)
    return YES_OR_NO.test(old ?? fresh ?? '') ||
      /\p{Script=Han}|\p{L}{4}/u.test(`${old ?? ''}${fresh ?? ''}`)
      ? as('entry', 3)
      : as('wording', 1);
  if (!isReadable(old, fresh)) return as('wording', 1);
  if (least === 0) {
    const [unit, passageTokens] = sizes[0] === 0 ? [after, hunk.new] : [before, hunk.old];
    if (size >= 1 && size <= 10 && enumerated(unit, passageTokens)) return as('entry', 3);
    return size >= 2 && !isTitle(unit) ? as('scope', 3) : as('wording', 1);
  }
  if (isTitle(after)) return as('wording', 1);
  if (named(before, left) && named(after, come)) return as('scope', 3);
  if (size - least >= 3) return as('scope', 3);
  // Two Han words are four signs: as much as says another thing.
  const much = /\p{Script=Han}/u.test(`${old}${fresh}`) ? 2 : 3;
  return least >= 2 ? as('scope', least >= much ? 3 : 2) : as('wording', 1);
}

const CAPITAL = '(?:\\p{Lu}[\\p{L}\\p{N}]*|\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*)';
const NAME = new RegExp(`^${CAPITAL}(?:[\\s.&-]+${CAPITAL})*$`, 'u');

/** A name of its own: capitals where a sentence in this language has none. */
function named({ text }: Unit, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > 4) return false;
  const words = text.slice(first.start, last.end);
  const alone = first.start === 0 && !/[\p{L}\p{N}]/u.test(text.slice(last.end));
  if (first.start === 0 && !alone) return false;
  return NAME.test(words);
}

/** "Amazon [Digital] Services LLC": part of a company's name. */
const inEntity = ({ text }: Unit, tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  return last !== undefined && endsName(text.slice(last.end, last.end + 60));
};

/** Does the edit put one party in the place of another, or name one more or less? */
function partiesOf(hunk: Hunk, before: Unit, after: Unit, words: Finders): 'other' | 'more' | null {
  const olds = touched(mentions(before.text, words.party), hunk.old);
  const news = touched(mentions(after.text, words.party), hunk.new);
  const gone = unlike(olds, news).length > 0;
  const come = unlike(news, olds).length > 0;
  if (gone && come) return 'other';
  return gone || come ? 'more' : null;
}
