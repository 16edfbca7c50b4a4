import packed, { metricIds } from 'virtual:lexicon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../../lib/platforms/index';
import { type Classifier, createClassifier } from '../../../lib/recognise/dom/classify';
import { mayStart } from '../../../lib/recognise/dom/text-filter';
import { COMPOUND_STARTS, MEASURES } from '../../../lib/recognise/grammar/words';
import { unpackLexicon } from '../../../lib/recognise/strings/lexicon';
import { readTsv } from './tsv';

const lexicon = unpackLexicon(packed, metricIds);
const scopesOf = (id: string) => platforms.get(id)?.labelScopes ?? [];
const classifierOf = (platform: string): Classifier =>
  createClassifier({
    lexicon,
    platform,
    labelsOf: [],
    host: '',
    pageKind: null,
    scopes: scopesOf(platform),
  });
const generic = classifierOf('generic');

const KEPT = new Set(['label', 'piece', 'number', 'period']);
/** Texts that are something by their characters, but would be let go unread. */
const lost = (texts: Iterable<string>, classify = generic): string[] =>
  [...texts].filter(
    (text) => KEPT.has(classify(text).is) && !mayStart(text, classify.filter.starts),
  );

const keys = [...lexicon.keys()];

describe('the first look at a text', () => {
  it('keeps every label, alone and with what stands around it', () => {
    expect(lost(keys)).toEqual([]);
    for (const around of ['昨日%', '近7天 %', '总%', '%（元）', '%：12.5', '% 昨日', '%说明'])
      expect(lost(keys.map((key) => around.replace('%', key)))).toEqual([]);
  });

  it('keeps the labels of every platform', () => {
    for (const id of platforms.keys())
      expect(
        lost(
          scopesOf(id).map(({ label }) => label),
          classifierOf(id),
        ),
      ).toEqual([]);
  });

  it('keeps every Chinese name of a period', () => {
    const named = readTsv('periods')
      .map(([text = '']) => text)
      .filter((text) => /^[\u4e00-\u9fff]{2}/.test(text) && KEPT.has(generic(text).is));
    expect(named.length).toBeGreaterThan(20);
    expect(lost([...named, '自定义 2026-11-01 ~ 2026-11-21', '统计时间：2026-11-21'])).toEqual([]);
  });

  it('keeps whatever the grammar reads', () => {
    const piece = fc.constantFrom(...COMPOUND_STARTS, ...MEASURES, ...keys);
    let labels = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join('');
        if (generic(text).is === 'label') labels++;
        return lost([text]).length === 0;
      }),
      { numRuns: 5000 },
    );
    expect(labels).toBeGreaterThan(500);
  });

  it('lets other words go', () => {
    for (const text of ['手工辣酱 280 克', '编辑', '查看详情', '张**'])
      expect(mayStart(text, generic.filter.starts), text).toBe(false);
  });
});
