import { enumerated } from './enumerated';
import { mentions, touched } from './facts';
import { type Hunk, passage } from './token-diff';
import type { Token } from './tokens';
import type { ChangeClass, RuleChange } from './types';
import type { Unit } from './units';
import { contentOf, isContact, isEntity, isJurisdiction, isPointer } from './weights';
import type { Finders } from './words/index';

/** Something is reckoned from something. */
const isFormula = (text: string): boolean => /[=＝].*[×÷*/＊／]|\S\s*[×÷]\s*\S/u.test(text);

const isReadable = (old: string | null, fresh: string | null): boolean =>
  /\p{Script=Han}|\p{L}{3}/u.test(`${old ?? ''}${fresh ?? ''}`);

/** Names the text; obliges nobody. */
const isTitle = ({ kind, sentence, text }: Unit): boolean =>
  kind === 'heading' ||
  (kind === 'paragraph' && !sentence && text.length < 40 && !/[，,。；;：:]/.test(text));

/** Everything between two marks of its sentence. */
function isClause({ text }: Unit, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  return (
    /(?:^|[，,；;：:。])\s*$/u.test(text.slice(0, first.start)) &&
    /^\s*(?:$|[，,；;。.])/u.test(text.slice(last.end))
  );
}

const PERSONS: Readonly<Record<string, 'we' | 'you'>> = {
  we: 'we',
  wir: 'we',
  nous: 'we',
  wij: 'we',
  you: 'you',
  sie: 'you',
  vous: 'you',
  u: 'you',
};

/** "You bear the cost" became "we bear the cost", and nothing else in that place. */
function otherPerson({ old, new: fresh }: Hunk): boolean {
  if (old.length !== 1 || fresh.length !== 1) return false;
  const [from, to] = [PERSONS[old[0]?.key ?? ''], PERSONS[fresh[0]?.key ?? '']];
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
  if (isContact(after.text) || isContact(before.text)) return as('wording', 1);
  const content = Math.max(...sizes) > 0;
  // Another quantity in a formula, another law or court: however short the word, it counts.
  if (content && isFormula(before.text) && isFormula(after.text)) return as('scope', 3);
  if (sizes[0] > 0 && sizes[1] > 0 && isJurisdiction(before.text) && isJurisdiction(after.text))
    return as('scope', 3);
  if (otherPerson(hunk)) return as('party', 3);
  if ((old && isEntity(old)) || (fresh && isEntity(fresh))) return as('party', 3);
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
  if (parties === 'more')
    return as('party', (sizes[0] === 0 || sizes[1] === 0) && size <= 3 ? 3 : 2);
  if (sizes[0] === 0 || sizes[1] === 0) {
    const [unit, passageTokens] = sizes[0] === 0 ? [after, hunk.new] : [before, hunk.old];
    if (size >= 1 && size <= 10 && isReadable(old, fresh) && enumerated(unit, passageTokens))
      return as('entry', 3);
    return size >= 4 ? as('scope', 3) : as('wording', 1);
  }
  if (Math.abs(sizes[0] - sizes[1]) >= 6) return as('scope', 3);
  return Math.min(...sizes) >= 6 ? as('scope', 2) : as('wording', 1);
}

/** Does the edit put one party in the place of another, or name one more or less? */
function partiesOf(hunk: Hunk, before: Unit, after: Unit, words: Finders): 'other' | 'more' | null {
  const olds = touched(mentions(before.text, words.party), hunk.old);
  const news = touched(mentions(after.text, words.party), hunk.new);
  const gone = unlike(olds, news).length > 0;
  const come = unlike(news, olds).length > 0;
  if (gone && come) return 'other';
  return gone || come ? 'more' : null;
}
