import { asOfText } from '../../lib/explain/as-of';
import { lineText } from '../../lib/explain/published-line';
import type { Metric, PublishedLine, Threshold } from '../../lib/metrics/types';
import { percent, plain } from '../../lib/shared/format';
import { LANGUAGES, type Language } from '../../lib/shared/text';

/** How the words of a fact say on which side of its line a number is wanted. */
const SIDES: Readonly<Record<PublishedLine['side'], Readonly<Record<Language, RegExp>>>> = {
  'at-least': { 'zh-CN': /至少|或以上|及以上|或更多/, en: /at least|or (above|more)|and more/i },
  above: { 'zh-CN': /超过|高于/, en: /\b(over|above)\b/i },
  'at-most': { 'zh-CN': /最多|或以下|或更低|不超过/, en: /at most|or (below|less)/i },
  below: { 'zh-CN': /低于|不到/, en: /\b(under|below)\b/i },
};

/** Where a line in numbers and the fact in words beside it do not say the same. */
export function lineFindings({ thresholds, unit, better }: Metric): string[] {
  const found: string[] = [];
  const drawn = thresholds.filter((one) => one.line !== undefined);
  for (const one of drawn) {
    const { line, platform } = one;
    if (!line) continue;
    const where = `thresholds.${platform}.line`;
    if (line.unit !== unit) found.push(`${where}: in ${line.unit}, the metric is in ${unit}`);
    if (drawn.filter((other) => other.platform === platform).length > 1)
      found.push(`${where}: two lines, and nothing tells which one holds`);
    if (!/\b\d{4}\b/.test(one.asOf)) found.push(`${where}: no date`);
    const wanted = line.side === 'at-least' || line.side === 'above' ? 'higher' : 'lower';
    if (better !== wanted) found.push(`${where}: wants ${wanted}, the metric says ${better}`);
    found.push(...LANGUAGES.flatMap((language) => wordFindings(one, line, language, where)));
  }
  return found;
}

function wordFindings(
  { fact, asOf }: Threshold,
  line: PublishedLine,
  language: Language,
  where: string,
): string[] {
  const at = line.unit === 'percent' ? percent(line.at) : plain(line.at);
  const words = fact[language];
  // The number by itself: 5 % is no part of 95 %.
  const start = new RegExp(`(?<![\\d.,])${at.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`).test(words);
  const year = /\b\d{4}\b/.exec(asOf)?.[0] ?? '';
  return [
    ...(start ? [] : [`${where} (${language}): ${at} is not in the words`]),
    ...(SIDES[line.side][language].test(words)
      ? []
      : [`${where} (${language}): the words do not say ${lineText(line, language)}`]),
    ...(words.includes(year) && asOfText(asOf, language)
      ? []
      : [`${where} (${language}): the words do not name its year`]),
  ];
}
