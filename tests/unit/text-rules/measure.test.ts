import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/shared/text';
import { BANNED } from '../../../lib/text-rules/data/banned';
import { gradeLevel, syllables, words } from '../../../lib/text-rules/english';
import { lintText } from '../../../lib/text-rules/lint-text';
import { clauses, sentences, units, withoutQuoted } from '../../../lib/text-rules/measure';

describe('length', () => {
  it.each([
    ['', 0],
    ['你好。', 2],
    ['2.5 %', 1],
    ['1,234.5 元', 2],
    ['看 Shopify 吧', 4],
    ['ROI和GMV', 5],
    ['3.4.1', 1],
  ])('%s has %d units', (text, count) => {
    expect(units(text)).toBe(count);
  });

  it('ends sentences and clauses where a reader does', () => {
    expect(sentences('好。不好？“好！”嗯；对', 'zh-CN')).toEqual([
      '好。',
      '不好？',
      '“好！',
      '”嗯；',
      '对',
    ]);
    expect(sentences('It is 2.5. See (3.4.1). Fine!', 'en')).toEqual([
      'It is 2.5.',
      'See (3.4.1).',
      'Fine!',
    ]);
    expect(clauses('打开“流量来源”页，记下1,200：好')).toEqual([
      '打开',
      '流量来源',
      '页',
      '记下1,200',
      '好',
    ]);
  });

  it('blanks what is quoted and keeps the places of the rest', () => {
    const text = '打开“流量”页';
    expect(withoutQuoted(text)).toBe('打开“  ”页');
    expect(withoutQuoted(text)).toHaveLength(text.length);
  });

  it('adds up: two texts are as long as both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(units(`${a}。${b}`)).toBe(units(a) + units(b));
      }),
    );
  });

  it('loses no word between sentences', () => {
    const text = fc
      .array(fc.constantFrom('好', '来', '1', '。', '，', '！', ' ', '\n', '“', '”'))
      .map((p) => p.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        const sum = sentences(whole, 'zh-CN').reduce(
          (total, sentence) => total + units(sentence),
          0,
        );
        expect(sum).toBe(units(whole.replace(/[\n。！]/g, '，')));
      }),
    );
  });
});

describe('English', () => {
  it.each([
    ['shop', 1],
    ['page', 1],
    ['people', 2],
    ['visitors', 3],
    ['number', 2],
    ['paid', 1],
    ['wanted', 2],
    ['used', 1],
    ['times', 1],
    ['boxes', 2],
    ['table', 2],
    ['really', 2],
    ['average', 3],
    ['delivery', 4],
    ['yuan', 2],
    ['ROI', 3],
    ['480', 1],
    ["don't", 1],
    ['period', 3],
    ['question', 2],
  ])('%s: %d syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('counts words', () => {
    expect(words("Don't add 1,200 by-products (3.4.1).")).toEqual([
      "Don't",
      'add',
      '1,200',
      'by-products',
      '3.4.1',
    ]);
  });

  it('grades: the formula on a sentence counted by hand', () => {
    // 6 words, 6 syllables, 1 sentence.
    expect(gradeLevel('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
    expect(gradeLevel('')).toBe(0);
  });
});

describe('any text', () => {
  it('is judged without failing, and each finding stands in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            '转化率',
            '不',
            '的',
            '“',
            '”',
            '（',
            '）',
            'ROI',
            ' 2.5 %',
            '。',
            '，',
            '人',
          ),
          {
            maxLength: 30,
          },
        )
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (whole, language) => {
        for (const { rule, at } of lintText(whole, language)) {
          // T6 collects characters from all over the text.
          if (rule !== 'T6') expect(whole.toLowerCase()).toContain(at.trim().toLowerCase());
        }
      }),
    );
  });

  it('has no place for a banned word', () => {
    const plain = fc.constantFrom('今天', '看看', '客人', '，', '1');
    fc.assert(
      fc.property(
        fc.array(plain),
        fc.constantFrom(...BANNED),
        fc.array(plain),
        (before, word, after) => {
          const found = lintText([...before, word, ...after].join(''), 'zh-CN', { only: ['T13'] });
          expect(found.map((finding) => finding.at)).toContain(word);
        },
      ),
    );
  });
});
