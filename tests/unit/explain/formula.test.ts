import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/explain/formula-evaluate';
import { metricIdsOf, parseFormula } from '../../../lib/shared/formula';
import { cardOf, percent, read, sight, yuan } from './make';

const VALUES: Readonly<Record<string, number>> = { a: 12, b: 480, c: 5, zero: 0, 'a-b-2': 7 };
const compute = (formula: string): number | null => {
  const expression = parseFormula(formula);
  return expression && evaluate(expression, (id) => VALUES[id] ?? null);
};

describe('formulas', () => {
  it.each([
    ['a / b', 0.025],
    ['a - c - c', 2],
    ['a - ( c - c )', 12],
    ['a / c * 1000', 2400],
    ['b / ( a * c )', 8],
    ['a + c * 2', 22],
    ['( a + c ) * 2', 34],
    ['1 - a', -11],
    ['a-b-2 + 0.5', 7.5],
    ['( ( a ) )', 12],
    ['a / zero', null],
    ['a / ( c - c )', null],
    ['a / unknown', null],
  ])('%s', (formula, expected) => {
    const value = compute(formula);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 10);
  });

  it.each([
    '',
    ' ',
    'a /',
    '/ a',
    'a b',
    '( a',
    'a )',
    'a // b',
    'a % b',
    '2a',
    'A / b',
    'a / b;',
    '()',
  ])('refuses "%s"', (formula) => {
    expect(parseFormula(formula)).toBeNull();
  });

  it('lists ids once, in reading order', () => {
    const expression = parseFormula('( b - a ) / b');
    expect(expression && metricIdsOf(expression)).toEqual(['b', 'a']);
  });

  it('never throws and never yields what is no number', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'zero',
      'a-b-2',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      '1000',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const value = compute(pieces.join(' '));
        return value === null || Number.isFinite(value);
      }),
    );
  });
});

describe('the formula on a card', () => {
  const rate = sight('pay-conversion-rate', { value: percent('2.50%', 0.025) });
  const visitors = sight('visitors', { value: read('480', 480) });
  const buyers = sight('buyers', { value: read('12', 12) });

  it('stands in words, and with the numbers of the page', () => {
    expect(cardOf(rate, 'zh-CN', [visitors, buyers]).formula).toMatchObject({
      words: '支付买家数 ÷ 访客数',
      numbers: '12 ÷ 480 = 2.5 %',
      agrees: true,
    });
    expect(cardOf(rate, 'en', [visitors]).formula).toMatchObject({
      words: 'Buyers ÷ Visitors',
      numbers: null,
      agrees: null,
    });
  });

  it.each([
    ['2.50%', 0.025, true],
    ['2.5%', 0.025, true],
    ['3%', 0.03, true],
    ['2%', 0.02, true],
    ['1%', 0.01, false],
    ['2.51%', 0.0251, false],
    ['2.6%', 0.026, false],
  ])('12 of 480 and %s on the page', (raw, number, agrees) => {
    const own = sight('pay-conversion-rate', { value: percent(raw, number) });
    expect(cardOf(own, 'zh-CN', [visitors, buyers]).formula?.agrees).toBe(agrees);
  });

  it('knows that 1.2万 is rounded too', () => {
    const many = sight('visitors', { value: read('1.2万', 12000) });
    const some = sight('buyers', { value: read('300', 300) });
    const agrees = (raw: string, number: number) =>
      cardOf(sight('pay-conversion-rate', { value: percent(raw, number) }), 'zh-CN', [many, some])
        .formula?.agrees;
    expect(agrees('2.45%', 0.0245)).toBe(true);
    expect(agrees('2.59%', 0.0259)).toBe(true);
    expect(agrees('2.70%', 0.027)).toBe(false);
  });

  it('does not tell numbers that do not give the printed one as its inputs', () => {
    const own = sight('pay-conversion-rate', { value: percent('40%', 0.4) });
    const card = cardOf(own, 'zh-CN', [visitors, buyers]);
    expect(card.formula?.agrees).toBe(false);
    expect(card.parts.number).not.toContain('480');
    expect(card.parts.verdict).not.toContain('到');
  });

  it.each([
    ['another period', [visitors, { ...buyers, period: { kind: 'today', raw: '今天' } as const }]],
    ['two numbers for one name', [visitors, buyers, { ...buyers, value: read('13', 13) }]],
    [
      'an unreadable number',
      [visitors, { ...buyers, value: { ...read('12', null), readable: false } }],
    ],
    ['no visitors at all', [{ ...visitors, value: read('0', 0) }, buyers]],
  ])('is not computed with %s', (_, others) => {
    expect(cardOf(rate, 'zh-CN', others).formula?.numbers).toBeNull();
  });

  it('does not add yuan to dollars', () => {
    const spend = sight('ad-spend', { value: yuan('200', 200) });
    const sales = sight('ad-sales', { value: { ...yuan('520', 520), currency: 'USD' } });
    const own = sight('ad-return-on-spend', { value: read('2.6', 2.6) });
    expect(cardOf(own, 'zh-CN', [spend, sales]).formula?.numbers).toBeNull();
  });

  it("takes the platform's own formula", () => {
    const own = sight('ad-return-on-spend', { platform: 'pinduoduo', value: read('2.6', 2.6) });
    const words = cardOf(own, 'zh-CN').formula?.words;
    expect(words).not.toBe(cardOf({ ...own, platform: 'taobao' }, 'zh-CN').formula?.words);
    const inputs = [
      sight('ad-sales', { platform: 'pinduoduo', value: yuan('520', 520) }),
      sight('ad-spend', { platform: 'pinduoduo', value: yuan('200', 200) }),
    ];
    expect(cardOf(own, 'zh-CN', inputs).formula?.numbers).toBeNull();
  });

  it('marks what it rounded', () => {
    const own = sight('pay-conversion-rate', { value: percent('2.71%', 0.0271) });
    const some = sight('buyers', { value: read('13', 13) });
    expect(cardOf(own, 'zh-CN', [visitors, some]).formula?.numbers).toBe('13 ÷ 480 ≈ 2.71 %');
  });

  it('writes brackets where reading needs them', () => {
    const own = sight('avg-order-value', { platform: 'shopify', value: read('$42.00', 42) });
    expect(cardOf(own, 'en').formula?.words).toMatch(/^\(.+ − .+\) ÷ .+$/);
  });
});
