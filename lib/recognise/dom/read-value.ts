import type { SightedComparison, SightedValue, Unit } from '../../shared/sighting';
import { readComparison } from '../strings/comparison';
import { visibleText } from '../strings/normalise';
import { readNumber } from '../strings/number';
import type { Found } from './found';

/** Turns a found number into a value that may be spoken — or says why it may not. */
export function readValue(
  found: Found,
  label: { readonly element: Element; readonly text: string; readonly unit: Unit | undefined },
  knownDigitFonts: readonly string[],
): SightedValue | undefined {
  if (found.text === null) return undefined;
  // 待发货 (10): how many there are. Accountants alone mean −10, of money.
  const badge = label.unit !== 'money' && /^\s*[(（](\d{1,7})[)）]\s*$/.exec(found.text)?.[1];
  const read = readNumber(badge || found.text);
  const refuse = (why: NonNullable<SightedValue['why']>): SightedValue => ({
    raw: read?.raw ?? found.text?.trim() ?? '',
    number: null,
    unit: null,
    readable: false,
    why,
  });
  // A range, or several numbers in one text.
  if (!read) return refuse('not-a-number');
  if (!read.readable) return read;
  if (found.ambiguous) return refuse('two-candidates');
  if (found.element && usesForeignFont(found.element, label.element, knownDigitFonts))
    return refuse('custom-font');
  if (read.number === null) return read;
  // A value that prints its own unit or scale is not scaled once more by its label.
  const scale = /[%‰万亿千kmbw元$¥￥€£]/i.test(read.raw) ? UNSCALED : labelScale(label.text);
  const number = Number((read.number * scale.factor).toPrecision(12));
  const unit = read.unit ?? scale.unit;
  // A share without its sign could be 2.5 % or 0.025: unclear, so not spoken.
  if (label.unit === 'percent' && unit !== 'percent') return refuse('unclear-unit');
  return {
    ...read,
    number,
    unit,
    ...(scale.currency && !read.currency ? { currency: scale.currency } : {}),
  };
}

const UNSCALED: ReturnType<typeof labelScale> = { factor: 1, unit: null };

/** The unit a label prints in brackets: 支付金额(万元) holds 1.2 for 12,000 yuan. */
function labelScale(label: string): {
  factor: number;
  unit: SightedValue['unit'];
  currency?: string;
} {
  const inside = /[(（[【/／]\s?([^()（）[\]【】/／]{1,6})\s?[)）\]】]?$/.exec(
    visibleText(label).replace(/ /g, ''),
  )?.[1];
  switch (inside) {
    case '万元':
      return { factor: 1e4, unit: 'money', currency: 'CNY' };
    case '千元':
      return { factor: 1e3, unit: 'money', currency: 'CNY' };
    case '亿元':
      return { factor: 1e8, unit: 'money', currency: 'CNY' };
    case '元':
    case '¥':
      return { factor: 1, unit: 'money', currency: 'CNY' };
    case '$':
    case 'USD':
      return { factor: 1, unit: 'money', currency: 'USD' };
    case '%':
      return { factor: 0.01, unit: 'percent' };
    case '‰':
      return { factor: 0.001, unit: 'percent' };
    default:
      return { factor: 1, unit: null };
  }
}

/**
 * Digits drawn with a font that the page brings along and the label does not use may show
 * other digits than the text holds. The platform's file may name fonts known to be honest.
 */
function usesForeignFont(value: Element, label: Element, known: readonly string[]): boolean {
  const families = familiesOf(value).filter((family) => !known.includes(family));
  if (families.length === 0) return false;
  const labelFamilies = new Set(familiesOf(label));
  const foreign = families.filter((family) => !labelFamilies.has(family));
  if (foreign.length === 0) return false;
  const loaded = new Set<string>();
  for (const face of value.ownerDocument.fonts ?? []) loaded.add(unquote(face.family));
  return foreign.some((family) => loaded.has(family));
}

const familiesOf = (element: Element): string[] =>
  getComputedStyle(element).fontFamily.split(',').map(unquote);
const unquote = (family: string): string =>
  family
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();

export function comparisonOf(found: Found): SightedComparison | undefined {
  if (!found.comparison) return undefined;
  const { word, number, sign } = found.comparison;
  return readComparison(word, number, sign) ?? undefined;
}
