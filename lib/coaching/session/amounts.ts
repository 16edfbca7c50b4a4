import { say } from '../../i18n/say';
import { sessionWords } from '../../i18n/session.words';
import { plain } from '../../shared/format';
import type { Unit } from '../../shared/sighting';
import type { Language } from '../../shared/text';

const COUNTS = [50, 200, 1000, 5000, 20_000, 100_000] as const;
/** Of a hundred. */
const SHARES = [1, 3, 5, 10, 20, 50] as const;
const RATIOS = [1, 2, 4, 8] as const;

/**
 * A number in broad steps, so that a note that leaves the shop carries no exact figure.
 *
 * @returns `null` for units that have no steps: a score is left out rather than shown.
 */
export function bucketOf(value: number, unit: Unit, language: Language): string | null {
  if (!Number.isFinite(value) || value < 0) return null;
  if (unit === 'count' || unit === 'money') return step(value, COUNTS, '', language);
  if (unit === 'percent') return step(value * 100, SHARES, ' %', language);
  if (unit === 'ratio') return step(value, RATIOS, '', language);
  return null;
}

function step(value: number, borders: readonly number[], unit: string, language: Language): string {
  const at = borders.findIndex((border) => value < border);
  const text = (border: number | undefined) => `${plain(border ?? 0)}${unit}`;
  if (at === 0) return say(sessionWords.under, language, { to: text(borders[0]) });
  if (at === -1) return say(sessionWords.above, language, { from: text(borders.at(-1)) });
  return say(sessionWords.between, language, {
    from: plain(borders[at - 1] ?? 0),
    to: text(borders[at]),
  });
}
