import type { Metric } from '../metrics/types';
import { fill, type Language } from '../shared/text';
import { cardWords } from './words';

const MOST_NOTES = 4;
const MOST_PITFALLS = 3;

/**
 * How this platform counts it, from the facts: its own notes first, then those that hold
 * everywhere. Chinese notes are kept in one list for all platforms.
 *
 * @param platformName in the language of the card; `null` on a page of no known platform.
 */
export function platformNotes(
  metric: Metric,
  platform: string,
  platformName: string | null,
  language: Language,
): string[] {
  // The platform's name comes from outside: `constructor` is none.
  const own = Object.hasOwn(metric.notes, platform) ? metric.notes[platform] : undefined;
  const notes =
    language === 'zh-CN' ? metric.notesZh : [...(own ?? []), ...(metric.notes.all ?? [])];
  const unsure = isUnsure(metric);
  const kept = [...new Set(notes)].slice(0, unsure ? MOST_NOTES - 1 : MOST_NOTES);
  if (!unsure) return kept;
  const advice = platformName
    ? fill(cardWords.mayDifferHere[language], { platform: platformName })
    : cardWords.mayDiffer[language];
  return [...kept, advice];
}

/** Nothing but memory, or little, stands behind the entry. */
function isUnsure(metric: Metric): boolean {
  return metric.confidence === 'low' || metric.sources.every(({ kind }) => kind === 'recall');
}

export function pitfallsOf(metric: Metric, language: Language): string[] {
  const own = metric.card?.pitfalls.map((pitfall) => pitfall[language]) ?? [];
  const facts = language === 'zh-CN' ? metric.pitfallsZh : metric.pitfalls;
  return [...(own.length > 0 ? own : facts)].slice(0, MOST_PITFALLS);
}
