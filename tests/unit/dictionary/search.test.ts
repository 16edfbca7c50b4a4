import { describe, expect, it } from 'vitest';
import { platformsOf } from '../../../lib/dictionary/names';
import { makeSearch, NO_FILTER } from '../../../lib/dictionary/search';
import { hanRuns, plainKey } from '../../../lib/dictionary/tokens';
import { metrics } from '../../../lib/metrics/index';
import { find, ids, pinyin } from './make';

describe('a name is found', () => {
  it.each([
    ['支付转化率', 'pay-conversion-rate'],
    ['付转化', 'pay-conversion-rate'],
    ['zhifuzhuanhualv', 'pay-conversion-rate'],
    ['zhi fu zhuan hua lv', 'pay-conversion-rate'],
    ['Zhīfù zhuǎnhuàlǜ', 'pay-conversion-rate'],
    ['zhifuzhuan', 'pay-conversion-rate'],
    ['zfzhl', 'pay-conversion-rate'],
    ['支付zhl', 'pay-conversion-rate'],
    ['payment conversion', 'pay-conversion-rate'],
    ['PAYMENT', 'pay-conversion-rate'],
    ['全店支付转化率', 'pay-conversion-rate'],
    ['访客', 'visitors'],
    ['fangke', 'visitors'],
    ['uv', 'visitors'],
    ['visitors', 'visitors'],
    ['客单价', 'spend-per-buyer'],
    ['ROI', 'ad-return-on-spend'],
    ['roas', 'ad-return-on-spend'],
    ['投产比', 'ad-return-on-spend'],
    ['CTR', 'ad-click-through-rate'],
    ['GMV', 'gmv'],
    ['ＧＭＶ', 'gmv'],
    ['acos', 'ad-cost-of-sales'],
    ['退款率', 'refund-rate'],
    ['tkl', 'refund-rate'],
  ])('%s → %s, first', (text, id) => {
    expect(find(text).kind).toBe('found');
    expect(ids(text)[0]).toBe(id);
  });

  it.each([
    ['支付转画率', 'pay-conversion-rate'], // the right sound, another character
    ['退款绿', 'refund-rate'],
    ['zhifuzhaunhua', 'pay-conversion-rate'], // two letters swapped, and not to the end
    ['zhifuzuanhualv', 'pay-conversion-rate'], // a letter left out
    ['tuikuanlu', 'refund-rate'], // lü, typed without its dots
    ['paymnet convertion', 'pay-conversion-rate'],
    ['visiters', 'visitors'],
  ])('%s has a slip and still means %s', (text, id) => {
    expect(find(text).kind).toBe('found');
    expect(ids(text)[0]).toBe(id);
  });

  it.each([
    ['什么是退款率？', 'refund-rate'],
    ['退款率是什么意思', 'refund-rate'],
    ['近7天支付金额', 'paid-amount'],
    ['What is the refund rate?', 'refund-rate'],
  ])('in the question “%s”', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it('by what it says, where no name holds the words', () => {
    expect(ids('多少人付了款')).toContain('pay-conversion-rate');
  });

  it('by every part of every name', () => {
    const lost: string[] = [];
    for (const metric of metrics.values())
      for (const run of hanRuns(metric.name['zh-CN'])) {
        const length = [...run].length;
        for (const [from, to] of [
          [0, length - 1],
          [1, length],
          [Math.floor(length / 3), Math.ceil((2 * length) / 3)],
        ] as const) {
          const part = [...run].slice(from, to).join('');
          if (part && !ids(part).includes(metric.id)) lost.push(`${part} of ${metric.id}`);
        }
      }
    expect(lost).toEqual([]);
  });

  it('by pinyin and by initials, every one', () => {
    const lost: string[] = [];
    for (const metric of metrics.values()) {
      const [run] = hanRuns(metric.name['zh-CN']);
      if (run === undefined || run !== plainKey(metric.name['zh-CN'])) continue;
      const syllables = pinyin.syllables(run) ?? [];
      expect(syllables.length, run).toBe([...run].length);
      const initials = syllables.map((syllable) => syllable[0]).join('');
      for (const typed of [syllables.join(''), initials])
        if (!ids(typed).includes(metric.id)) lost.push(`${typed} of ${metric.id}`);
    }
    expect(lost).toEqual([]);
  });

  it('with one letter of its pinyin missing, among the first ten', () => {
    const lost: string[] = [];
    for (const metric of metrics.values()) {
      const [run] = hanRuns(metric.name['zh-CN']);
      const spelled = (run === undefined ? [] : (pinyin.syllables(run) ?? [])).join('');
      if (run !== plainKey(metric.name['zh-CN']) || spelled.length < 8) continue;
      const middle = Math.floor(spelled.length / 2);
      const typed = spelled.slice(0, middle) + spelled.slice(middle + 1);
      if (!ids(typed).slice(0, 10).includes(metric.id)) lost.push(`${typed} of ${metric.id}`);
    }
    expect(lost).toEqual([]);
  });

  it('by every label of every platform, and says which', () => {
    const lost: string[] = [];
    for (const metric of metrics.values())
      for (const label of Object.values(metric.labels).flat()) {
        const hit = find(label).hits.find((one) => one.metric.id === metric.id);
        if (plainKey(hit?.matched?.name ?? '') !== plainKey(label))
          lost.push(`${label} of ${metric.id}: ${hit?.matched?.name}`);
      }
    expect(lost).toEqual([]);
  });
});

describe('nothing is found', () => {
  it.each(['支付转代率', '支付專化率'])('%s: the nearest names are told', (text) => {
    expect(find(text).kind).toBe('nearest');
    expect(ids(text)[0]).toBe('pay-conversion-rate');
    expect(ids(text).length).toBeLessThanOrEqual(6);
  });

  it.each(['天气预报', 'qqqq', '😀', '-', '2.5%', '火锅'])('%s is like no name', (text) => {
    expect(find(text)).toEqual({ kind: 'nearest', hits: [] });
  });

  it.each(['__proto__', 'constructor', '<b>', '\\', '('.repeat(200), '率'.repeat(120)])(
    'nothing breaks on %s',
    (text) => {
      expect(() => find(text)).not.toThrow();
    },
  );
});

describe('filters', () => {
  it('everything comes first to last, the names that most platforms print in front', () => {
    const { kind, hits } = find(' ');
    expect(kind).toBe('all');
    expect(hits).toHaveLength(metrics.size);
    const printed = hits.map(({ metric }) => platformsOf(metric).length);
    expect(printed).toEqual([...printed].sort((a, b) => b - a));
  });

  it('leave only what belongs to the kind and the platform', () => {
    const both = find('退款', { category: 'service', platform: 'taobao' }).hits;
    expect(both.length).toBeGreaterThan(0);
    for (const { metric } of both) {
      expect(metric.category).toBe('service');
      expect(platformsOf(metric)).toContain('taobao');
    }
    expect(ids('', { platform: 'etsy' }).length).toBeLessThan(metrics.size / 4);
    expect(ids('退款率', { category: 'ads' })).not.toContain('refund-rate');
    expect(ids('', { platform: 'nowhere' })).toEqual([]);
  });
});

describe('before the index is ready', () => {
  it('the list is there, and what is typed waits', async () => {
    const fresh = makeSearch(metrics, pinyin);
    expect(fresh.find('', NO_FILTER)?.hits).toHaveLength(metrics.size);
    expect(fresh.find('zfzhl', NO_FILTER)).toBeNull();
    await fresh.ready;
    expect(fresh.find('zfzhl', NO_FILTER)?.kind).toBe('found');
  });
});
