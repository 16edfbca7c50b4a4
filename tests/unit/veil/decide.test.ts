import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredSpans, type TextPlace, type VeilWords } from '../../../lib/veil/decide';
import { isSafeText } from '../../../lib/veil/safe-words';
import { gapsOf, joined } from '../../../lib/veil/spans';

const OPEN: TextPlace = { region: 'open', metricValue: false, amountPlace: false };
const CLOSED: TextPlace = { ...OPEN, region: 'closed' };
const words = (more: Partial<VeilWords> = {}): VeilWords => ({
  isSafe: (text) => isSafeText(text, (part) => part === '支付转化率'),
  secrets: [],
  amounts: false,
  ...more,
});
const seen = (text: string, place: TextPlace, by = words()): string =>
  gapsOf(coveredSpans(text, place, by), text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join('…');

describe('a known page', () => {
  it.each(['王小明', '欧阳娜娜', '李女士', '小王', 'Jane Doe', '张**', '13800138000'])(
    'covers %s',
    (text) => expect(seen(text, OPEN)).toBe(''),
  );
  it.each([
    '高级设置',
    '单价',
    '金额',
    '支付转化率',
    '手工羊毛袜 秋冬加厚',
    '1,234',
    '2.5%',
    'Order details',
    '周一',
    '江苏',
  ])('leaves %s', (text) => expect(seen(text, OPEN)).toBe(text));
  it('covers the shop name wherever it stands', () => {
    expect(seen('王记手作的客人', OPEN, words({ secrets: ['王记手作'] }))).toBe('的客人');
  });
  it('covers a chat whole', () => {
    expect(seen('订单', { ...OPEN, region: 'chat' })).toBe('');
  });
});

describe('a closed region', () => {
  it.each(['手工羊毛袜', '随便什么', '1,234', '302', 'Anything else', '王记手作'])(
    'covers %s',
    (text) => expect(seen(text, CLOSED)).toBe(''),
  );
  it.each([
    '支付转化率',
    '订单管理 (12)',
    '近7天',
    '2026-11-22',
    '收件人',
    'Last 7 days',
    '·',
    '—',
  ])('leaves %s', (text) => expect(seen(text, CLOSED)).toBe(text));
  it('leaves the number of a metric, and nothing else in its place', () => {
    const value = { ...CLOSED, metricValue: true };
    expect(seen('¥ 1,234.56', value)).toBe('¥ 1,234.56');
    expect(seen('13800138000', value)).toBe('');
    expect(seen('王小明', value)).toBe('');
  });
});

describe('amounts, by choice', () => {
  const by = words({ amounts: true });
  it.each([
    ['¥1,234.56', ''],
    ['实付 88.00', '实付 '],
    ['3.2万元', ''],
    ['US$ 12', ''],
    ['2.50%', '2.50%'],
    ['480 人', '480 人'],
  ])('%s → %s', (text, left) => expect(seen(text, OPEN, by)).toBe(left));
  it('covers a bare number where an amount is expected', () => {
    expect(seen('1234', { ...OPEN, amountPlace: true }, by)).toBe('');
    expect(seen('12%', { ...OPEN, amountPlace: true }, by)).toBe('12%');
  });
});

describe('spans', () => {
  it('gaps and joined spans make up the whole', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(20))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const covered = new Set(
          spans.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, i) => start + i),
          ),
        );
        const inSpans = (list: readonly { start: number; end: number }[], at: number) =>
          list.some(({ start, end }) => at >= start && at < end);
        for (let at = 0; at < 60; at++) {
          expect(inSpans(joined(spans), at)).toBe(covered.has(at));
          expect(inSpans(gapsOf(spans, 60), at)).toBe(!covered.has(at));
        }
      }),
    );
  });
  it('no closed region ever shows a text that is not safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        if (words().isSafe(text) || !/[\p{L}\p{N}\p{S}*]/u.test(text)) return;
        expect(seen(text, CLOSED).replace(/[^\p{L}\p{N}]/gu, '')).toBe('');
      }),
    );
  });
});
