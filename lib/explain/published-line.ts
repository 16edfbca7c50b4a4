import type { Metric, PublishedLine, Threshold } from '../metrics/types';
import { percent, plain } from '../shared/format';
import { fill, type Language } from '../shared/text';
import { asOfText } from './as-of';
import type { Verdict } from './card';
import { cardWords } from './words';

export interface LineSetting {
  readonly metric: Metric;
  /** As printed, in base units. */
  readonly number: number;
  /** Of the page: a line holds on its own platform alone. */
  readonly platform: string;
  readonly platformName: string | null;
  readonly language: Language;
}

/**
 * Where a number stands beside the line that its platform has published, with date and
 * source. That is neither good nor bad: the platform may count other days than the page.
 *
 * @returns `null` where the platform has no dated line for this number.
 */
export function againstLine(
  setting: LineSetting,
): { readonly verdict: Verdict; readonly text: string } | null {
  const { metric, number, platform, platformName, language } = setting;
  const own = metric.thresholds.find(
    (one): one is DatedLine => one.platform === platform && one.line !== undefined,
  );
  const date = own && asOfText(own.asOf, language);
  if (!own || !date || platformName === null || own.line.unit !== metric.unit) return null;
  const standing = number > own.line.at ? 'higher' : number < own.line.at ? 'lower' : 'same';
  const text = fill(cardWords.publishedLine[language], {
    platform: spaced(platformName, language),
    goal: own.line.goal
      ? fill(cardWords.lineGoal[language], { goal: own.line.goal[language] })
      : '',
    line: lineText(own.line, language),
    date,
    source: sourceName(own.source),
    standing: cardWords[STANDING[standing]][language],
  });
  return { verdict: VERDICTS[standing], text };
}

type DatedLine = Threshold & { readonly line: PublishedLine };

const STANDING = { higher: 'overLine', lower: 'underLine', same: 'onLine' } as const;
const VERDICTS = { higher: 'over-published', lower: 'under-published', same: 'steady' } as const;
const SIDES = {
  'at-least': 'lineAtLeast',
  above: 'lineAbove',
  'at-most': 'lineAtMost',
  below: 'lineBelow',
} as const;

/** "至少 95 %", "below 1 %". */
export const lineText = ({ at, side, unit }: PublishedLine, language: Language): string =>
  fill(cardWords[SIDES[side]][language], { at: unit === 'percent' ? percent(at) : plain(at) });

/** The host of an address; of a public repository its name. */
const sourceName = (source: string): string =>
  URL.canParse(source) ? new URL(source).host.replace(/^www\./, '') : source.replace(/:.*$/, '');

/** Chinese keeps a blank behind Latin letters. */
const spaced = (name: string, language: Language): string =>
  language === 'zh-CN' && /[\w)]$/.test(name) ? `${name} ` : name;
