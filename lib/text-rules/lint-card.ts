import type { Metric, MetricCardText } from '../metrics/types';
import { LANGUAGES, type Language, type LocalText } from '../shared/text';
import { lintText } from './lint-text';
import { characterFindings } from './rules/characters';
import { englishCardFindings } from './rules/english';
import { cardLengthFindings, partFindings } from './rules/length';
import { stepFindings } from './rules/step';
import { newTermFindings } from './rules/terms';
import { uncertainFindings } from './rules/uncertain';
import { fillSample, SAMPLE_SETS } from './sample-slots';
import type { Finding } from './types';

export interface CardFinding extends Finding {
  readonly language: Language;
  /** The part it stands in, or `card` for a rule about all of them. */
  readonly where: string;
}

/** The terms a card is about: its name without the bracket, and what the bracket holds. */
export function headwordsOf(metric: Pick<Metric, 'name'>): string[] {
  return LANGUAGES.flatMap((language) => metric.name[language].split(/[（）()/／]/u))
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}

/**
 * Tests all texts of one card, templates with several sets of realistic slots, in both
 * languages: the rules of `lintText` on each text, T4, T14 and T15 on their parts, T5, T6,
 * T7 (one new term) and T16 on the card as a reader meets it.
 */
export function lintCard(
  card: MetricCardText,
  metric: Pick<Metric, 'name' | 'unit'>,
): CardFinding[] {
  return LANGUAGES.flatMap((language) => {
    const sets = Array.from({ length: SAMPLE_SETS }, (_, set) => set);
    const found = sets.flatMap((set) => lintOnce(card, metric, language, set));
    return unique(found);
  });
}

function lintOnce(
  card: MetricCardText,
  metric: Pick<Metric, 'name' | 'unit'>,
  language: Language,
  set: number,
): CardFinding[] {
  const headwords = headwordsOf(metric);
  const found: CardFinding[] = [];
  const add = (where: string, list: readonly Finding[]) =>
    found.push(...list.map((finding) => ({ ...finding, language, where })));
  const text = (local: LocalText) =>
    fillSample(local[language], language, set, metric.unit === 'money');
  const check = (where: string, local: LocalText): string => {
    const filled = text(local);
    // Common characters are counted over the whole card: one rare one in 200 may stand.
    add(
      where,
      lintText(filled, language, { headwords }).filter(({ rule }) => rule !== 'T6'),
    );
    add(where, partFindings(filled, language));
    return filled;
  };

  const fixed = [
    check('what', card.what),
    check('like', card.like),
    check('step', card.step),
    check('help', card.help.text),
  ];
  const numbers = Object.entries(card.number).map(([key, local]) => check(`number.${key}`, local));
  const verdicts = Object.entries(card.verdict).map(([key, local]) =>
    check(`verdict.${key}`, local),
  );
  card.pitfalls.forEach((local, index) => {
    check(`pitfalls.${index}`, local);
  });

  add('step', stepFindings(text(card.step), language));
  for (const key of ['cannotTell', 'fewPeople'] as const) {
    const local = card.verdict[key];
    if (local) add(`verdict.${key}`, uncertainFindings(text(local), language));
  }
  for (const number of numbers) {
    for (const verdict of verdicts) {
      const parts = [...fixed, number, verdict];
      add('card', newTermFindings(parts, language, headwords));
      if (language === 'en') add('card', englishCardFindings(parts));
      else add('card', [...cardLengthFindings(parts), ...characterFindings(parts.join('\n'))]);
    }
  }
  return found;
}

/** One line per finding: sets and variants that differ only in a count are the same to an author. */
function unique(found: readonly CardFinding[]): CardFinding[] {
  const key = ({ rule, where, message, at }: CardFinding) =>
    `${rule} ${where} ${where === 'card' ? message.replace(/[\d.]+/g, '') : message + at}`;
  return [...new Map(found.map((finding) => [key(finding), finding])).values()];
}
