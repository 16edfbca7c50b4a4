import packed, { metricIds } from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../lib/dictionary/answer';
import { metrics } from '../../../lib/metrics/index';
import { platforms } from '../../../lib/platforms/index';
import { pageOf } from '../../../lib/platforms/page-of';
import { unpackLexicon } from '../../../lib/recognise/strings/lexicon';

const facts = { lexicon: unpackLexicon(packed, metricIds), metrics, platforms };
const NEWS = 'https://news.example/a';
const answer = (text: string, url = NEWS, language: 'zh-CN' | 'en' = 'zh-CN') =>
  answerTo({ text, place: pageOf(url, platforms), language, now: new Date(2026, 10, 22) }, facts);

describe('what selected words mean', () => {
  it.each([
    ['客单价', 'spend-per-buyer', '客单价'],
    ['  客单价 \n', 'spend-per-buyer', '客单价'],
    ['客单价：210.74', 'spend-per-buyer', '客单价'],
    ['客单价 ¥ 1,210.74 元', 'spend-per-buyer', '客单价'],
    ['昨日支付金额', 'paid-amount', '昨日支付金额'],
    ['店铺收藏人数 32', 'favorite-users', '店铺收藏人数'],
  ])('%j is one metric, its value apart', (text, id, label) => {
    const found = answer(text);
    expect(found.kind).toBe('card');
    if (found.kind !== 'card') return;
    expect(found.sighting).toMatchObject({ metricId: id, labelText: label });
    expect(found.sighting.value).toBeUndefined();
  });

  it('is told without a number: nothing of yours, nothing of good or bad', () => {
    const found = answer('客单价 88 元');
    if (found.kind !== 'card') throw new Error('no card');
    expect(Object.keys(found.card.parts)).toEqual(['what', 'like', 'step', 'help']);
    expect(found.card).toMatchObject({ value: null, figure: null, formula: { numbers: null } });
    expect(JSON.stringify(found.card)).not.toContain('88');
  });

  it('follows the platform where a name has two meanings', () => {
    const sycm = answer('转化率', 'https://sycm.taobao.com/portal/home.htm');
    const nowhere = answer('转化率');
    expect(nowhere).toEqual({ kind: 'search', text: '转化率' });
    expect([
      sycm.kind,
      answer('成交转化率', 'https://mms.pinduoduo.com/sycm/stores_data').kind,
    ]).toContain('card');
  });

  it.each([
    ['今天天气不错', '今天天气不错'],
    ['支付转代率', '支付转代率'],
    ['', ''],
    ['12345', '12345'],
  ])('%j is looked up in the dictionary', (text, asked) => {
    expect(answer(text)).toEqual({ kind: 'search', text: asked });
  });

  it('is cut where a whole page was selected', () => {
    const found = answer('字'.repeat(9000));
    expect(found.kind === 'search' && found.text.length).toBe(120);
  });

  it('is said in the language that was chosen', () => {
    const found = answer('客单价', NEWS, 'en');
    expect(found.kind === 'card' && found.card.name).toBe('Spend per buyer');
  });
});
