import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRules } from '../../../lib/rules/compare';
import { headlineOf, sayChange } from '../../../lib/rules/compose';
import { sayNotice } from '../../../lib/rules/compose-notice';
import { findDates } from '../../../lib/rules/dates';
import { readNotice } from '../../../lib/rules/notice/read-notice';
import { readText } from '../../../lib/rules/read-text';
import { de, en, es, fr, html, nl, pl, zh } from '../../fixtures/rules/bases';
import { pairs, textsOf } from '../../fixtures/rules/pairs';
import { noticeFixtures } from '../../fixtures/rules/read-notices';

const plain = { zh, en, de, fr, es, nl, pl };
const texts = Object.entries({ ...plain, html });
const compare = (before: string, after: string) => compareRules(readText(before), readText(after));

/** Ends with the same shuffle for the same seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const left = [...items];
  const out: T[] = [];
  let state = seed + 1;
  while (left.length > 0) {
    state = (state * 48271) % 2147483647;
    out.push(...left.splice(state % left.length, 1));
  }
  return out;
}

describe('comparing', () => {
  it.each(texts)('%s with itself is noise without changes', (_, text) => {
    expect(compare(text, text)).toMatchObject({ verdict: 'noise', alert: false, changes: [] });
  });

  it('any text with itself is no news', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(compare(text, text).alert).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('order of sections, quotes, blanks and case never alert', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(plain)), fc.nat(9999), (text, seed) => {
        const sections = text.trim().split(/\n\n(?=#)/);
        const moved = shuffled(sections, seed).join('\n\n');
        const typeset = moved
          .replaceAll('’', "'")
          .replaceAll(' ', seed % 2 ? '  ' : ' ')
          .replaceAll('，', seed % 3 ? ',' : '，')
          .replaceAll('.\n', '.  \n');
        expect(compare(text, typeset)).toMatchObject({ verdict: 'noise', alert: false });
      }),
      { numRuns: 120 },
    );
  });

  it.each(pairs.filter(({ verdict }) => verdict === 'substantive'))(
    'turning $id round turns old and new round',
    (pair) => {
      const { before, after } = textsOf(pair);
      const there = compare(before, after);
      const back = compare(after, before);
      expect(back.alert).toBe(there.alert);
      const figures = (side: 'old' | 'new', result: typeof there) =>
        result.changes
          .filter((change) => /^(?:amount|percentage|duration)$/.test(change.class))
          .map((change) => change[side])
          .filter((text) => text !== null && text.length < 30)
          .sort();
      expect(figures('old', back)).toEqual(figures('new', there));
      expect(figures('new', back)).toEqual(figures('old', there));
    },
  );

  it('every changed figure is told, whatever stands around it', () => {
    const unit = fc.constantFrom('元', '%', '天', '小时', '分', '次');
    const value = fc.integer({ min: 2, max: 900 });
    fc.assert(
      fc.property(value, value, unit, fc.nat(6), (from, to, name, at) => {
        fc.pre(from !== to);
        const lines = [
          '商家应当遵守平台的规定。',
          '买家可以随时联系客服。',
          '本规则适用于所有店铺。',
        ];
        const line = (figure: number) => `每单的标准为${figure}${name}，由商家承担。`;
        const text = (figure: number) =>
          [...lines.slice(0, at % 4), line(figure), ...lines.slice(at % 4)].join('\n');
        const result = compare(text(from), text(to));
        expect(result.alert).toBe(true);
        expect(result.changes[0]).toMatchObject({ old: `${from}${name}`, new: `${to}${name}` });
      }),
      { numRuns: 200 },
    );
  });
});

const ATTACK = '<script>alert(1)</script><img src=x onerror=alert(2)>';
const MARKUP = /<\/?[a-z!]/i;

/** Everything that would reach a screen. */
function said(before: string, after: string): string {
  const result = compare(before, after);
  const notice = readNotice(readText(after));
  const lines = [
    notice.title ?? '',
    ...result.changes.flatMap((change) => [
      change.old ?? '',
      change.new ?? '',
      change.sentence,
      change.where ?? '',
    ]),
    ...Object.values(notice.spans).map(({ text }) => text),
    ...notice.changes.flatMap((change) => [change.old ?? '', change.new ?? '', change.sentence]),
  ];
  for (const language of ['zh-CN', 'en'] as const) {
    lines.push(headlineOf(result, language), ...sayNotice(notice, language));
    lines.push(...result.changes.map((change) => sayChange(change, language)));
  }
  return lines.join('\n');
}

describe('broken and hostile input', () => {
  const sources = [...texts.map(([, text]) => text), ...noticeFixtures.map(({ text }) => text)];

  it('never throws and never yields markup: cut, repeated, mixed, with scripts in it', () => {
    const source = fc.constantFrom(...sources);
    const mutation = fc.oneof(
      fc.record({ kind: fc.constant('cut'), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constant('attack'), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constant('bytes'), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constant('repeat'), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
    );
    const mutate = (text: string, kind: string, at: number): string => {
      const place = Math.floor(text.length * at);
      if (kind === 'cut') return text.slice(0, place);
      if (kind === 'attack') return text.slice(0, place) + ATTACK + text.slice(place);
      if (kind === 'bytes')
        return `${text.slice(0, place)}\u0000\ud800\ufffe\u202e${text.slice(place)}`;
      return text + text.slice(place) + text.slice(0, place);
    };
    fc.assert(
      fc.property(source, source, fc.array(mutation, { maxLength: 4 }), (before, after, steps) => {
        const broken = steps.reduce((text, { kind, at }) => mutate(text, kind, at), after);
        expect(said(before, broken)).not.toMatch(MARKUP);
        for (const { parts } of findDates(broken)) expect(parts.month).toBeLessThanOrEqual(12);
      }),
      { numRuns: 400 },
    );
  });

  it('any string at all', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<table>',
            '<tr>',
            '<td>',
            '|',
            '|--|',
            '# ',
            '[',
            '](',
            ')',
            '**',
            '~~',
            '年',
            '月',
            '5',
            '%',
            '第',
            '条',
            '<!--',
            '&lt;script&gt;',
            '\n',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        expect(said(before, after)).not.toMatch(MARKUP);
      }),
      { numRuns: 500 },
    );
  });

  it('scripts in every field of a notice stay out', () => {
    const notice = `# 关于变更《${ATTACK}》的公示通知\n变更前：${ATTACK}6分\n变更后：${ATTACK}2分\n将于2026年8月5日${ATTACK}正式生效。`;
    expect(said(notice, notice.replace('2分', '3分'))).not.toMatch(MARKUP);
    const escaped = notice.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(said(escaped, `<html><body><p>${escaped}</p></body></html>`)).not.toMatch(MARKUP);
  });

  it('deep, huge and endless', () => {
    const deep = `${'<div>'.repeat(20_000)}罚款5元${'</div>'.repeat(20_000)}`;
    expect(said(`<html>${deep}`, `<html>${deep.replace('5元', '6元')}`)).not.toMatch(MARKUP);
    const brackets = `${'['.repeat(3000)}${'](x)'.repeat(3000)}`;
    expect(said(brackets, `${brackets}罚款5元`)).not.toMatch(MARKUP);
    const line = '商家'.repeat(100_000);
    expect(said(line, `${line}不得`)).not.toMatch(MARKUP);
    const digits = '1,'.repeat(50_000);
    expect(said(digits, `${digits}2`)).not.toMatch(MARKUP);
  }, 60_000);
});
