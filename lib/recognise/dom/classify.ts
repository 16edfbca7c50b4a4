import { comparisonWord } from '../strings/comparison';
import { type LabelMatch, LONGEST_LABEL, type MatchScene, matchLabel } from '../strings/match';
import { labelKey } from '../strings/normalise';
import { hasPrivateGlyphs, mayBeNumber, readNumber } from '../strings/number';
import { readPeriod } from '../strings/period';
import { startsOf, type TextFilter } from './text-filter';

/** What one text is, by its characters alone. */
export type TextKind =
  | { readonly is: 'nothing' }
  | { readonly is: 'label'; readonly match: LabelMatch }
  /** May be the first piece of a label that is split over elements. */
  | { readonly is: 'piece' }
  /**
   * `opaque`: a number stands here, but none that may be taken. `leads`: a label may start
   * with it and go on in another text.
   */
  | { readonly is: 'number'; readonly opaque: boolean; readonly leads?: true }
  /** 昨日 is a date tab here and a comparison there: the neighbourhood decides. */
  | {
      readonly is: 'period';
      readonly maybeComparison: boolean;
      readonly maybeNumber: boolean;
      readonly leads?: true;
    }
  | { readonly is: 'comparison' };

const NOTHING: TextKind = { is: 'nothing' };
const PIECE: TextKind = { is: 'piece' };
const NUMBER: TextKind = { is: 'number', opaque: false };
const OPAQUE: TextKind = { is: 'number', opaque: true };
const PERIOD: TextKind = { is: 'period', maybeComparison: false, maybeNumber: false };
/** 7天 is a date tab, or how long something took. */
const PERIOD_OR_NUMBER: TextKind = { is: 'period', maybeComparison: false, maybeNumber: true };
const PERIOD_OR_COMPARISON: TextKind = { is: 'period', maybeComparison: true, maybeNumber: false };
const COMPARISON: TextKind = { is: 'comparison' };

/** Texts longer than this are prose, whatever they hold. */
const LONGEST_TEXT = LONGEST_LABEL + 24;
/** Pages repeat their words: most texts are read once. */
const CACHE_SIZE = 20_000;

/** ↑ 15%: a change, whatever stands around it. */
const CHANGE = /^\s*[↑↓▲▼△▽⬆⬇]\s*[-+]?\d[\d.,]*\s?%?\s*$/;

/**
 * Ranges, several numbers, unknown currencies (CA$5.00), 约 300 件以上: a number stands here,
 * but none that may be taken. It still bars the way to the next one.
 */
const OPAQUE_NUMBER =
  /^\s*(?:[-+]\s(?=\p{Sc}))?(?:约|近|超|前|>|<|≥|≤|≈|(?!Q[1-4]\b)[A-Za-z]{1,3}(?=[.$\s\d])|\p{Sc})?[\s\p{Sc}]*[-+]?[\d０-９][\d０-９\s.,，:/~～\-+%\p{Sc}]{0,20}\p{L}{0,4}\s*$/u;

export interface Classifier {
  (text: string): TextKind;
  readonly filter: TextFilter;
  readonly scene: MatchScene;
}

export function createClassifier(scene: MatchScene): Classifier {
  const cache = new Map<string, TextKind>();
  const classify = (text: string): TextKind => {
    // Templates indent their texts: what counts is what is seen.
    if (text.length > LONGEST_TEXT && text.trim().length > LONGEST_TEXT) return NOTHING;
    const known = cache.get(text);
    if (known) return known;
    let kind = read(text, scene);
    if (
      (kind.is === 'number' || kind.is === 'period') &&
      /\p{L}\s*$/u.test(text) &&
      scene.lexicon.starts(labelKey(text).slice(0, 2))
    )
      kind = { ...kind, leads: true };
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(text, kind);
    return kind;
  };
  const filter = { starts: startsOf(scene), longest: LONGEST_TEXT };
  return Object.assign(classify, { scene, filter });
}

function read(text: string, scene: MatchScene): TextKind {
  const first = /\S/.exec(text);
  if (!first) return NOTHING;
  if (hasPrivateGlyphs(text)) return NUMBER;
  if (mayBeNumber(text)) {
    if (CHANGE.test(text)) return COMPARISON;
    const number = readNumber(text);
    if (number) return number.unit === 'duration' && readPeriod(text) ? PERIOD_OR_NUMBER : NUMBER;
    if (readPeriod(text)) return PERIOD;
  } else if (readPeriod(text)) return comparisonWord(text) ? PERIOD_OR_COMPARISON : PERIOD;
  const match = matchLabel(text, scene);
  const compares = comparisonWord(text) !== null;
  // 昨日访客数 is a metric of yesterday; 较昨日 alone, although it is a known label, compares.
  if (match && !(compares && !match.period)) return { is: 'label', match };
  if (compares) return COMPARISON;
  if (mayBeNumber(text) && OPAQUE_NUMBER.test(text)) return OPAQUE;
  const key = labelKey(text);
  return key.length <= 24 && key.length > 0 && scene.lexicon.starts(key.slice(0, 2))
    ? PIECE
    : NOTHING;
}
