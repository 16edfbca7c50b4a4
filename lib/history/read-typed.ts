import type { SightedValue, Unit } from '../shared/sighting';
import { accept, type Outcome, refuse } from './types';

export type TypedProblem = 'empty' | 'not-a-number' | 'needs-percent' | 'needs-time';

/**
 * A number that a person typed because the page could not be read. It is read by the same
 * rules as a page; only a bare row of digits, which on a page may be a year or an order
 * number, is a number here.
 *
 * @param unit of the metric; a share wants its sign and a time its unit, nothing is guessed.
 * @param read the page's own reader (`recognise/strings/number`).
 */
export function readTyped(
  text: string,
  unit: Unit,
  read: (raw: string) => SightedValue | null,
): Outcome<SightedValue, TypedProblem> {
  const raw = text.trim();
  if (!raw) return refuse('empty');
  const bare = read(`${raw}个`);
  const value = read(raw) ?? (bare && { ...bare, raw, unit: null });
  if (!value?.readable || value.number === null) return refuse('not-a-number');
  if (unit === 'percent') return value.unit === 'percent' ? accept(value) : refuse('needs-percent');
  if (unit === 'hours' || unit === 'seconds' || unit === 'days')
    return value.unit === 'duration' ? accept(value) : refuse('needs-time');
  if (value.unit === 'duration') return refuse('not-a-number');
  if (unit === 'money' || unit === 'per-mille-money')
    return value.unit === 'money' || value.unit === null ? accept(value) : refuse('not-a-number');
  if (value.unit === 'money' || (value.unit === 'percent' && unit !== 'ratio'))
    return refuse('not-a-number');
  // Nobody counts fewer than none.
  return unit === 'count' && value.number < 0 ? refuse('not-a-number') : accept(value);
}
