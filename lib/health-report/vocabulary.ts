import { WORD_MASK } from './mask';
import type { Vocabulary } from './types';

const HAN = /\p{Script=Han}+/gu;
const WORD = /(?:(?!\p{Script=Han})\p{L})+(?:['’](?:(?!\p{Script=Han})\p{L})+)*/gu;

/** 近7天, 24小时: alone these are no pair. */
const AFTER_DIGITS = new Set('天日周月年秒');

/** Words that back offices use of numbers and that stand in no metric's name yet. */
export const OTHER_WORDS: readonly string[] =
  '客流 流水 营业额 业绩 进店 到店 离店 本店 全网 人气 热度 覆盖 触达 停留 回头客 老顾客 新顾客 成单 开单 出单 接单 退单 拒收 毛利润 净利润 结余 到账 入账 扣款 罚款 保证金 货值 货款 件均 笔均 环节 环比 同比 目标 达成 完成 剩余 上新 动销 滞销 补货 缺货 earnings turnover footfall traffic reach basket spending proceeds backlog overdue delivered'.split(
    ' ',
  );

/** @param names everything that names a metric or is a part of such names */
export function vocabularyOf(names: Iterable<string>): Vocabulary {
  const pairs = new Set<string>();
  const words = new Set<string>();
  for (const name of names) {
    for (const [run] of name.matchAll(HAN)) {
      const letters = [...run];
      for (let at = 1; at < letters.length; at++) pairs.add(`${letters[at - 1]}${letters[at]}`);
    }
    for (const [word] of name.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return { pairs, words };
}

/**
 * Keeps of a text what names of metrics are made of; every other letter becomes ▢. So the
 * name of a buyer, a product or the shop does not come through, and 新客支付件数 does.
 */
export function knownWordsOnly(text: string, { pairs, words }: Vocabulary): string {
  return text
    .replace(WORD, (word) =>
      // A lone letter tells nothing, and more than one mask would tell its length.
      words.has(word.toLowerCase()) ? word : WORD_MASK,
    )
    .replace(HAN, (run, offset: number, whole: string) => {
      const letters = [...run];
      const digitBefore = /\p{Nd}\s?$/u.test(whole.slice(0, offset));
      const digitAfter = /^\s?\p{Nd}/u.test(whole.slice(offset + run.length));
      return letters
        .map((letter, at) =>
          pairs.has(`${letters[at - 1]}${letter}`) ||
          pairs.has(`${letter}${letters[at + 1]}`) ||
          (at === 0 && digitBefore && AFTER_DIGITS.has(letter)) ||
          (at === letters.length - 1 && digitAfter && letter === '近')
            ? letter
            : WORD_MASK,
        )
        .join('');
    });
}
