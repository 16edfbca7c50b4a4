import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey, visibleText } from '../../../lib/recognise/strings/normalise';

describe('the key of a label', () => {
  it.each([
    ['访客数', '访客数'],
    [' 访客数 ', '访客数'],
    ['访 客 数', '访客数'],
    ['访\u200b客\u200b数', '访客数'],
    ['访客数：', '访客数'],
    ['访客数:', '访客数'],
    ['访客数 ?', '访客数'],
    ['访客数？', '访客数'],
    ['访客数ⓘ', '访客数'],
    ['访客数 ℹ️', '访客数'],
    ['访客数 ▼', '访客数'],
    ['访客数↑↓', '访客数'],
    ['访客数 >', '访客数'],
    ['* 访客数', '访客数'],
    ['• 访客数', '访客数'],
    ['\ue67a 访客数', '\ue67a访客数'],
    ['访客数\ue6b1', '访客数\ue6b1'],
    ['访客数（人数）', '访客数(人数)'],
    ['访客数(人数)', '访客数(人数)'],
    ['退款金额（支付时间）', '退款金额(支付时间)'],
    ['Ｇｍｖ', 'gmv'],
    ['Unit Session Percentage', 'unitsessionpercentage'],
    ['Units\u00a0Ordered – B2B', 'unitsorderedb2b'],
    ['UNITS ORDERED − B2B', 'unitsorderedb2b'],
    ['GMV', 'gmv'],
    ['', ''],
    ['???', ''],
    [' \u200b ', ''],
  ])('%j → %j', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });

  it('keeps what changes the meaning', () => {
    for (const [a, b] of [
      ['点击率(人数)', '点击率(次数)'],
      ['退款金额（支付时间）', '退款金额（退款时间）'],
      ['支付转化率(UV)', '支付转化率(PV)'],
      ['净成交金额', '成交金额'],
      ['DSI', 'DS'],
    ] as const)
      expect(labelKey(a)).not.toBe(labelKey(b));
  });

  it('text that is shown in reverse is no label', () => {
    expect(labelKey('\u202e数客访')).not.toBe('访客数');
    expect(labelKey('\u202e访客数')).not.toBe('访客数');
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...'访客数Aaé́J̌İΣ¨ \u200b？?ⓘ-–（）*·ﬁ㎡Ω\u00a0\u202e\ue123'),
      maxLength: 12,
    }),
  );

  it('is its own key', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(labelKey(labelKey(text))).toBe(labelKey(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('does not see blanks and invisible characters', () => {
    const hidden = fc.constantFrom('\u200b', '\u200d', '\ufeff', '\u00ad', '\ufe0f', '\u2060', ' ');
    fc.assert(
      fc.property(
        fc.constantFrom('访客数', 'Net sales', '支付金额(元)'),
        hidden,
        fc.nat(12),
        (text, c, at) => {
          expect(labelKey(text.slice(0, at) + c + text.slice(at))).toBe(labelKey(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('text as a person sees it', () => {
  it('has one blank where there were several, and none around it', () => {
    expect(visibleText('\n  Net\u00a0 \t sales\u3000')).toBe('Net sales');
    expect(visibleText('ＧＭＶ（元）')).toBe('GMV(元)');
  });

  it('does not mix up texts that are asked for in turn', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 5 })), (texts) => {
        const once = texts.map((text) => visibleText(text));
        expect(texts.map((text) => visibleText(text))).toEqual(once);
        for (const [i, text] of texts.entries())
          expect(visibleText(text)).toBe(visibleText(` ${once[i]} `) || visibleText(text));
      }),
      { numRuns: 1000 },
    );
  });
});
