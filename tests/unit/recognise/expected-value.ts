import type { SightedValue } from '../../../lib/shared/sighting';

/**
 * What the tables say of a reading, in one word or line: `refuse`, `no-data`,
 * `unreadable`, or the number with its unit and currency ("12000 money CNY").
 */
export function told(value: SightedValue | null): string {
  if (!value) return 'refuse';
  if (!value.readable) return 'unreadable';
  if (value.number === null) return 'no-data';
  // A minus zero would be printed as "-0" by some and as "0" by others.
  const number = Object.is(value.number, -0) ? 'minus zero' : String(value.number);
  return [number, value.unit, value.currency].filter(Boolean).join(' ');
}
