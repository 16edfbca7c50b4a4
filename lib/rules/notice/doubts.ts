import { daysBetween } from '../../shared/days';
import type { DateParts } from '../dates';
import { dayExists } from '../dates';
import type { Doubt, NoticeField, Period } from '../types';

/** Dates that cannot be meant as they stand. They are shown, with a word; never mended. */

const LONGEST_COMMENT = 120;
const FAR = 300;

export function doubtsOf(fields: {
  readonly announced: string | null;
  readonly comment: Period | null;
  readonly publicity: Period | null;
  readonly effective: string | null;
  readonly enforced: string | null;
}): Doubt[] {
  const doubts: Doubt[] = [];
  const { announced, effective, enforced } = fields;
  for (const field of ['comment', 'publicity'] as const) {
    const period = fields[field];
    if (!period?.start || !period.end) continue;
    const days = daysBetween(period.start, period.end);
    if (days < 0) doubts.push({ field, why: 'ends-before-it-starts' });
    else if (days > LONGEST_COMMENT) doubts.push({ field, why: 'far-from-others' });
  }
  const anchor = announced ?? fields.publicity?.start ?? fields.comment?.start ?? null;
  if (anchor && effective) {
    const days = daysBetween(anchor, effective);
    if (days < -1) doubts.push({ field: 'effective', why: 'before-announcement' });
    if (Math.abs(days) > FAR) doubts.push({ field: 'effective', why: 'far-from-others' });
  }
  if (effective && enforced && daysBetween(effective, enforced) < 0)
    doubts.push({ field: 'enforced', why: 'far-from-others' });
  return doubts;
}

/** 31 June: the page says so, the calendar does not. */
export const impossibleDay = (field: NoticeField, parts: DateParts | null): Doubt[] =>
  parts && !dayExists(parts) ? [{ field, why: 'no-such-day' }] : [];
