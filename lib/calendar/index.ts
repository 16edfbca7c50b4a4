import data from './calendar.json';
import type { CalendarEntry } from './types';

/** Every entry, in the order of the file. `tests/contract/calendar.test.ts` holds its shape. */
export const calendar = data as readonly CalendarEntry[];
