import packed, { exceptions } from 'virtual:pinyin';
import { describe, expect, it } from 'vitest';
import { allHanRuns } from '../../../lib/dictionary/han-runs';
import { readPinyin, typedPinyin } from '../../../lib/dictionary/pinyin';
import { pinyin } from './make';

describe('readings', () => {
  it.each([
    ['支付转化率', 'zhi fu zhuan hua lv'],
    ['不重复的商品点击量', 'bu chong fu de shang pin dian ji liang'],
    ['重', 'zhong'],
    ['差评率', 'cha ping lv'],
    ['绿', 'lv'], // in no name, but typed by mistake
  ])('%s is %s', (run, syllables) => {
    expect(pinyin.syllables(run)?.join(' ')).toBe(syllables);
  });

  it('know every character of every name', () => {
    expect(allHanRuns().length).toBeGreaterThan(900);
    expect(allHanRuns().filter((run) => pinyin.syllables(run) === null)).toEqual([]);
  });

  it('say so where a character is not known', () => {
    expect(pinyin.syllables('支𠀀')).toBeNull();
    expect(readPinyin('', {}).syllables('支')).toBeNull();
    expect(pinyin.syllables('toString')).toBeNull();
  });

  it('weigh little, and hold letters and characters alone', () => {
    expect(JSON.stringify([packed, exceptions]).length).toBeLessThan(8000);
    expect(packed).toMatch(/^(?:[a-z]+\p{Script=Han}+(?: |$))+$/u);
  });
});

it.each([
  ['zhifuzhuanhualv', true],
  ['xian', true],
  ['payment', false],
  ['howmanypeoplecame', false],
  ['', false],
  // Two ways to read each xian, and no end: told at once all the same.
  [`${'xian'.repeat(30)}q`, false],
])('%s is pinyin: %s', (word, is) => {
  expect(pinyin.spells(word)).toBe(is);
});

describe('pinyin as it is typed', () => {
  it.each([
    ['Zhi Fu', 'zhifu'],
    ['zhīfù', 'zhifu'],
    ['lǜ', 'lv'],
    ['lü', 'lv'],
    ['lu:', 'lv'],
    ['zhi1 fu4', 'zhifu'],
    ["xi'an", 'xian'],
    ['72h', '72h'],
  ])('%s → %s', (text, spelled) => {
    expect(typedPinyin(text)).toBe(spelled);
  });
});
