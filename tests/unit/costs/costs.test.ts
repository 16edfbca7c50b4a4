import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenInputs } from '../../../lib/costs/break-even-inputs';
import { EMPTY_FORM, readCostForm, readField } from '../../../lib/costs/read-form';
import { COST_FIELDS, type CostCard, type CostField } from '../../../lib/costs/types';

const FULL = {
  name: '竹篮',
  price: '80',
  unitCost: '32.5',
  feeRate: '5',
  shipping: '6',
  packing: '1',
  refundShare: '8',
  refundLoss: '4',
};

describe('a form', () => {
  it('is read whole: money as money, shares as fractions', () => {
    expect(readCostForm(FULL)).toEqual({
      ok: true,
      value: {
        name: '竹篮',
        price: 80,
        unitCost: 32.5,
        feeRate: 0.05,
        shipping: 6,
        packing: 1,
        refundShare: 0.08,
        refundLoss: 4,
      },
    });
  });

  it('blank is not zero, and zero is not blank', () => {
    const read = readCostForm({ ...FULL, packing: '', shipping: '0', refundShare: '0%' });
    expect(read).toMatchObject({ ok: true, value: { packing: null, shipping: 0, refundShare: 0 } });
  });

  it('names every problem in one go', () => {
    expect(
      readCostForm({
        ...FULL,
        name: ' ',
        price: '0',
        unitCost: '很便宜',
        feeRate: '120',
        packing: '-1',
      }),
    ).toEqual({
      ok: false,
      problems: {
        name: 'name-missing',
        price: 'price-zero',
        unitCost: 'not-a-number',
        feeRate: 'over-hundred',
        packing: 'negative',
      },
    });
    expect(readCostForm({ ...EMPTY_FORM, name: '竹篮' })).toEqual({
      ok: false,
      problems: { price: 'all-blank' },
    });
    expect(readCostForm({ ...FULL, name: '竹'.repeat(41) })).toMatchObject({
      problems: { name: 'name-long' },
    });
    expect(readCostForm({ ...FULL, name: ' Tea ' }, [{ name: 'ＴＥＡ' }])).toMatchObject({
      problems: { name: 'name-taken' },
    });
  });

  it.each<[CostField, string, number | string | null]>([
    ['price', '１２．５', 12.5],
    ['price', '¥1,200.50', 1200.5],
    ['price', '80元', 80],
    ['price', '.5', 0.5],
    ['price', '12.', 12],
    ['price', '   ', null],
    ['price', '1.2.3', 'not-a-number'],
    ['price', '1,2', 'not-a-number'],
    ['price', '12,34,567', 'not-a-number'],
    ['price', '8折', 'not-a-number'],
    ['price', '5%', 'not-a-number'],
    ['price', '1e5', 'not-a-number'],
    ['price', '10000001', 'too-much'],
    ['feeRate', '5.1%', 0.051],
    ['feeRate', '100', 1],
    ['feeRate', '¥5', 'not-a-number'],
    ['refundShare', '−3', 'negative'],
  ])('%s “%s” → %s', (field, text, expected) => {
    expect(readField(field, text)).toBe(expected);
  });

  it('any text is read or named, and never becomes what was not typed', () => {
    const text = fc.oneof(fc.string({ maxLength: 20 }), fc.double().map(String), fc.constant(''));
    fc.assert(
      fc.property(fc.constantFrom(...COST_FIELDS), text, (field, typed) => {
        const read = readField(field, typed);
        if (typed.trim() === '') expect(read).toBeNull();
        else expect(read).not.toBeNull();
        if (typeof read === 'number') expect(read >= 0 && Number.isFinite(read)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('inputs for break-even', () => {
  const card = (change: Partial<CostCard> = {}): CostCard => ({
    id: 'a',
    name: '竹篮',
    price: 80,
    unitCost: 32,
    feeRate: 0.05,
    shipping: 6,
    packing: 1,
    refundShare: 0.08,
    refundLoss: 4,
    currency: 'CNY',
    at: '2026-11-22T00:00:00.000Z',
    ...change,
  });

  it('are the card’s numbers', () => {
    expect(breakEvenInputs(card())).toEqual({
      ok: true,
      value: {
        price: 80,
        unitCost: 32,
        feeRate: 0.05,
        shipping: 6,
        packing: 1,
        refundShare: 0.08,
        refundLoss: 4,
        currency: 'CNY',
      },
    });
  });

  it('are none with a single blank, whichever it is', () => {
    for (const field of COST_FIELDS)
      expect(breakEvenInputs(card({ [field]: null }))).toEqual({ ok: false, missing: [field] });
  });

  it('want no loss per refund where nothing is refunded', () => {
    expect(breakEvenInputs(card({ refundShare: 0, refundLoss: null }))).toMatchObject({
      ok: true,
      value: { refundLoss: 0 },
    });
    expect(breakEvenInputs(card({ refundShare: null, refundLoss: null }))).toEqual({
      ok: false,
      missing: ['refundShare', 'refundLoss'],
    });
  });

  it('name exactly the blanks', () => {
    fc.assert(
      fc.property(fc.subarray([...COST_FIELDS]), (blank) => {
        const read = breakEvenInputs(card(Object.fromEntries(blank.map((field) => [field, null]))));
        if (read.ok) expect(blank).toEqual([]);
        else expect(read.missing).toEqual(COST_FIELDS.filter((field) => blank.includes(field)));
      }),
      { numRuns: 1000 },
    );
  });
});
