import { isChrome, withoutCounters } from './chrome';
import { compareKey, halfWidthFigures, splitOrdinal, withoutHanBlanks } from './normalise';
import type { Block, BlockKind, RuleText } from './types';

/** A sentence, list entry or table row: the smallest thing that is matched as a whole. */
export interface Unit {
  readonly text: string;
  /** Number in front: "3.2", "（一）". Renumbering is no news. */
  readonly ordinal: string;
  readonly key: string;
  readonly kind: BlockKind;
  /** Place in the text, counted in units. */
  readonly at: number;
  /** Article or heading it stands under. */
  readonly where: string | null;
  readonly linkShare: number;
  /** Only part of its block: a sentence among others. */
  readonly sentence: boolean;
}

const ARTICLE = /^\s*(第\s*[一二三四五六七八九十百零\d]+\s*条(?:之[一二三四五])?)/;
const SECTION =
  /^\s*((?:article|section|artikel|artículo|artykuł|§|clause|ziffer)\s*\d+(?:\.\d+)*[a-z]?)/i;
// Sentences end here; abbreviations and figures keep their points.
const END =
  /(?<=[。！？；])|(?<=[!?;])\s+|(?<=[^\s.]{2}[.]["”’)]?)\s+(?=["“(]?[\p{Lu}\d¿¡])|(?<=[^\d])(?=第[一二三四五六七八九十百零]{1,4}条[\s【])|(?=[（(][一二三四五六七八九十]{1,3}[)）])|(?=[①-⑳])/u;
const ABBREVIATED =
  /(?:\b(?:e\.g|i\.e|etc|no|art|inc|ltd|co|corp|mr|mrs|ms|dr|st|vs|approx|bzw|z\.\s?b|d\.\s?h|ca|nr|abs|ggf|usw|vgl|bv|nv|ust|pkt|tj|np|m\.in|ul|p\.\s?ex|cf|av|env|párr|ej|pág)\.)$/iu;
/** Longer ones are cut at commas, so that a text without full stops stays comparable. */
const LONG = 360;

/** Sentences of a passage, blanks trimmed; never empty ones. */
export function sentencesOf(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(END)) {
    const piece = part.trim();
    if (!piece) continue;
    const last = parts.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) parts[parts.length - 1] = `${last} ${piece}`;
    else parts.push(piece);
  }
  return parts.flatMap((part) => (part.length > LONG ? cut(part) : [part])).flatMap(chopped);
}

/** No sentence is so long; what is, is no prose, and is not searched as a whole. */
const LONGEST = 2000;

function chopped(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const blank = text.lastIndexOf(' ', at + LONGEST);
    const end = blank > at ? blank : at + LONGEST;
    pieces.push(text.slice(at, end).trim());
    at = end;
  }
  return pieces.filter(Boolean);
}

/** At commas: the places depend on the words near them only, so both texts are cut alike. */
function cut(text: string): string[] {
  const parts = text.split(/(?<=[，,、：:])/u);
  if (parts.length < 4 || !/\p{Script=Han}/u.test(text)) return [text];
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < 60 || part.length < 8))
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined.map((part) => part.trim()).filter(Boolean);
}

/** "10.", "(c)": the number of an entry that stands on a line of its own. */
const BARE_NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)）、]|[（(](?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5})[)）]\.?|[a-z][.)])$/i;

/** Everything of a text that can change, in reading order; page furniture is left out. */
export function unitsOf(text: RuleText): Unit[] {
  const units: Unit[] = [];
  const headings: string[] = [];
  let article: string | null = null;
  for (const block of text.blocks) {
    if (isChrome(block)) continue;
    const source = withoutHanBlanks(halfWidthFigures(withoutCounters(block.text))).trim();
    if (!source) continue;
    if (block.kind === 'heading') {
      headings.length = Math.max(0, Math.min(headings.length, block.level - 1));
      headings.push(source.slice(0, 80));
      article = null;
    }
    const own = ARTICLE.exec(source)?.[1] ?? SECTION.exec(source)?.[1];
    if (own) article = own.replace(/\s+/g, '');
    const where = article ?? headings.at(-1) ?? null;
    const pieces = piecesOf(block, source);
    for (const piece of pieces) {
      const { ordinal, rest } = splitOrdinal(piece);
      const plain = compareKey(rest);
      if (!plain || BARE_NUMBER.test(rest)) continue;
      units.push({
        text: rest,
        ordinal,
        key: plain,
        kind: block.kind,
        at: units.length,
        where,
        linkShare: block.linkShare,
        sentence: pieces.length > 1,
      });
    }
  }
  return withContext(units);
}

function piecesOf(block: Block, source: string): string[] {
  if (block.kind === 'heading') return [source];
  // A row is one unit: its figures mean something only beside its name.
  if (block.kind === 'row' && source.length <= 400) return [source];
  return sentencesOf(source);
}

/** "10%" alone on a line is only the same line under the same neighbour. */
function withContext(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    if (unit.key.length > 12 || !/\d/.test(unit.key) || unit.kind === 'row') return unit;
    const before = units[at - 1];
    return before ? { ...unit, key: `${unit.key}@${before.key.slice(-24)}` } : unit;
  });
}
