import {
  COST_FIELDS,
  type CostCard,
  type CostField,
  type CostNumbers,
  LONGEST_NAME,
  MOST_MONEY,
  SHARE_FIELDS,
} from './types';

/** What stands in the form, exactly as typed. */
export type CostForm = { readonly name: string } & { readonly [F in CostField]: string };

export type CostProblem =
  | 'name-missing'
  | 'name-long'
  | 'name-taken'
  | 'too-many'
  | 'not-a-number'
  | 'negative'
  | 'too-much'
  | 'price-zero'
  | 'over-hundred'
  | 'all-blank';

export type CostProblems = Partial<Record<'name' | CostField, CostProblem>>;

export type ReadForm =
  | { readonly ok: true; readonly value: { readonly name: string } & CostNumbers }
  | { readonly ok: false; readonly problems: CostProblems };

export const EMPTY_FORM: CostForm = {
  name: '',
  price: '',
  unitCost: '',
  feeRate: '',
  shipping: '',
  packing: '',
  refundShare: '',
  refundLoss: '',
};

/** A card as the form shows it: shares out of a hundred, blanks as nothing. */
export function formOf(card: CostCard): CostForm {
  const text = (field: CostField): string => {
    const number = card[field];
    if (number === null) return '';
    return String(isShare(field) ? Number((number * 100).toPrecision(12)) : number);
  };
  return {
    name: card.name,
    price: text('price'),
    unitCost: text('unitCost'),
    feeRate: text('feeRate'),
    shipping: text('shipping'),
    packing: text('packing'),
    refundShare: text('refundShare'),
    refundLoss: text('refundLoss'),
  };
}

/**
 * Reads a cost form. Every problem is found in one go, and the form itself stays as it was
 * typed. A blank field is `null`.
 *
 * @param others the cards there are already; two groups of one name could not be told apart.
 */
export function readCostForm(
  form: CostForm,
  others: readonly Pick<CostCard, 'name'>[] = [],
): ReadForm {
  const problems: CostProblems = {};
  const name = form.name.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (!name) problems.name = 'name-missing';
  else if ([...name].length > LONGEST_NAME) problems.name = 'name-long';
  else if (others.some((other) => sameName(other.name, name))) problems.name = 'name-taken';

  const numbers = {} as Record<CostField, number | null>;
  for (const field of COST_FIELDS) {
    const read = readField(field, form[field]);
    if (typeof read === 'string') problems[field] = read;
    numbers[field] = typeof read === 'string' ? null : read;
  }
  const blank = COST_FIELDS.every((field) => form[field].trim() === '');
  if (blank) problems.price = 'all-blank';
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, value: { name, ...numbers } };
}

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').trim().toLowerCase();

const isShare = (field: CostField): boolean => (SHARE_FIELDS as readonly string[]).includes(field);

/** @returns the number, `null` for a blank field, or what is wrong with it. */
export function readField(field: CostField, text: string): number | null | CostProblem {
  if (text.trim() === '') return null;
  const share = isShare(field);
  const number = readAmount(text, share);
  if (number === null) return 'not-a-number';
  if (number < 0) return 'negative';
  if (share) return number > 100 ? 'over-hundred' : moveTwo(number);
  if (field === 'price' && number === 0) return 'price-zero';
  return number > MOST_MONEY ? 'too-much' : number;
}

/** Per cent as a fraction, without what binary division leaves behind (5.1 → 0.051). */
const moveTwo = (percent: number): number => Number((percent / 100).toPrecision(12));

/**
 * 12, 12.50, 1,200, ¥12, 12元, ５; for shares also 5%. Written by a person into a field that
 * names its unit, so a plain number is enough; anything with other words is refused.
 */
function readAmount(text: string, share: boolean): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/[，]/g, ',')
    .replace(/\s+/g, '');
  const shape = share
    ? /^(-?)(\d+(?:\.\d*)?|\.\d+)%?$/
    : /^(-?)[¥￥]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(?:元|块|块钱)?$/;
  const [, sign, digits] = shape.exec(plain) ?? [];
  if (digits === undefined || digits.length > 16) return null;
  const number = Number(digits.replaceAll(',', ''));
  return Number.isFinite(number) ? (sign && number !== 0 ? -number : number) : null;
}
