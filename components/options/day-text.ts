import type { Language } from '../../lib/shared/text';

/** A moment as its day: 2026年11月21日, 21 November 2026. What is no date is shown as it is. */
export function dayText(at: string, language: Language): string {
  // A bare date is a day on the calendar, not midnight in London.
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T12:00:00` : at);
  return Number.isNaN(date.getTime())
    ? at
    : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        dateStyle: 'long',
      }).format(date);
}
