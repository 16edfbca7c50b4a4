import type { Metric } from '../metrics/types';
import { fill, type Language } from '../shared/text';
import type { Card } from './card';
import { formulaFor } from './formula';
import { cardWords } from './words';

/** In the language of the card; `undefined` for a platform this version does not know. */
export type PlatformName = (platform: string) => string | undefined;

/**
 * How the platform of the page counts it: its own lines first, then what it has published
 * (dated), then what holds everywhere.
 *
 * @param platformName in the language of the card; `null` on a page of no known platform.
 */
export function countingHere(
  metric: Metric,
  platform: string,
  platformName: string | null,
  language: Language,
): string[] {
  const lines = [
    ...linesOf(metric, platform, language),
    ...metric.thresholds.filter((t) => t.platform === platform).map((t) => t.fact[language]),
    ...linesOf(metric, 'all', language),
  ];
  const kept = [...new Set(lines)];
  if (!isUnsure(metric)) return kept;
  const advice = platformName
    ? fill(cardWords.mayDifferHere[language], { platform: platformName })
    : cardWords.mayDiffer[language];
  return [...kept, advice];
}

/**
 * The same name on other platforms: one entry for each that counts it in a way of its own,
 * or prints another formula. In the order of the platforms' ids.
 */
export function countingElsewhere(
  metric: Metric,
  platform: string,
  nameOf: PlatformName,
  language: Language,
  formulaWords: (formula: string) => string | null,
): Card['elsewhere'] {
  const here = formulaFor(metric, platform);
  const platforms = new Set([
    ...Object.keys(metric.counting),
    ...Object.keys(metric.formulaByPlatform ?? {}),
    ...metric.thresholds.map((threshold) => threshold.platform),
  ]);
  return [...platforms]
    .filter((other) => other !== 'all' && other !== platform)
    .sort()
    .flatMap((other) => {
      const name = nameOf(other);
      if (!name) return [];
      const formula = formulaFor(metric, other);
      const words = formula !== null && formula !== here ? formulaWords(formula) : null;
      const lines = [
        ...linesOf(metric, other, language),
        ...metric.thresholds.filter((t) => t.platform === other).map((t) => t.fact[language]),
      ];
      if (lines.length === 0 && !words) return [];
      return [{ platform: name, formula: words, lines }];
    });
}

function linesOf(metric: Metric, platform: string, language: Language): string[] {
  // The platform's name comes from outside: `constructor` is none.
  const own = Object.hasOwn(metric.counting, platform) ? metric.counting[platform] : undefined;
  return (own ?? []).map((line) => line[language]);
}

/** Nothing but memory, or little, stands behind the entry. */
export function isUnsure(metric: Metric): boolean {
  return metric.confidence === 'low' || metric.sources.every(({ kind }) => kind === 'recall');
}
