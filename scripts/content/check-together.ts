import type { Metric } from '../../lib/metrics/types';
import type { Platform } from '../../lib/platforms/types';
import { LANGUAGES, type LocalText } from '../../lib/shared/text';
import { sentences } from '../../lib/text-rules/measure';
import { likeness, shingles } from '../../lib/text-rules/similarity';

/** Two cards this alike are one card with its noun changed. */
export const MOST_ALIKE = 0.3;

const textsOf = ({ card }: Metric): LocalText[] => [
  card.what,
  card.like,
  ...Object.values(card.number),
  ...Object.values(card.verdict),
  card.step,
  card.help.text,
  ...card.pitfalls,
];

/** A sentence that stands on two cards, as `id: also on id: sentence`. */
export function sharedSentences(metrics: ReadonlyMap<string, Metric>): string[] {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const metric of metrics.values()) {
    for (const local of textsOf(metric)) {
      for (const language of LANGUAGES) {
        for (const sentence of sentences(local[language], language)) {
          // The same on purpose: what the page says of a change, and the doubt that stays.
          if (sentence.includes('{against}') || sentence === 'It may be chance.') continue;
          const other = seen.get(sentence);
          if (other !== undefined && other !== metric.id)
            shared.push(`${metric.id}: also on ${other}: ${sentence}`);
          seen.set(sentence, metric.id);
        }
      }
    }
  }
  return shared;
}

export interface Likeness {
  readonly a: string;
  readonly b: string;
  /** Share of common four-character pieces, names taken out. */
  readonly share: number;
}

/** The nearest other card of each card, the most alike first. */
export function nearestCards(metrics: ReadonlyMap<string, Metric>): Likeness[] {
  const cards = [...metrics.values()].map((metric) => ({
    id: metric.id,
    pieces: shingles(
      textsOf(metric)
        .map((local) => local['zh-CN'])
        .join('\n'),
      [metric.name['zh-CN'], ...metric.aliases],
    ),
  }));
  return cards
    .map((card) => {
      let nearest: Likeness = { a: card.id, b: '', share: 0 };
      for (const other of cards) {
        const share = other === card ? 0 : likeness(card.pieces, other.pieces);
        if (share > nearest.share) nearest = { a: card.id, b: other.id, share };
      }
      return nearest;
    })
    .sort((x, y) => y.share - x.share);
}

/**
 * Labels that one platform prints for two metrics while its file says nothing of hosts or
 * pages that decide. They are told apart by their surroundings, with less confidence.
 */
export function undecidedClashes(
  metrics: ReadonlyMap<string, Metric>,
  platforms: ReadonlyMap<string, Platform>,
): string[] {
  const owners = new Map<string, Set<string>>();
  for (const metric of metrics.values())
    for (const [platform, labels] of Object.entries(metric.labels))
      for (const label of labels) {
        const key = `${platform}\t${label}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(metric.id));
      }
  return [...owners].flatMap(([key, ids]) => {
    const [platform = '', label = ''] = key.split('\t');
    const scopes = platforms.get(platform)?.labelScopes ?? [];
    if (ids.size < 2 || scopes.some((scope) => scope.label === label)) return [];
    return [`${platform} ${label}: ${[...ids].join(', ')}`];
  });
}
