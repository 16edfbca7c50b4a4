import type { Language } from '../../shared/text';
import { sentences, withoutQuoted } from '../measure';
import type { Finding } from '../types';

const PER_SENTENCE = 3;

/** 3.4.1 names a path: it is no quantity. */
const PATH_CODE = /\d+\.\d+\.\d+/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** A date is read as one thing. */
const DATE =
  /(?:\d+ 年 )?\d+ 月 \d+ 日|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/g;

/** A share is told as people out of 100; only a change keeps its percent sign. */
const SHARE_ZH = /(?<!(?:多|少|高|低)了\s?)(?<![\d.])\d+(?:\.\d+)?\s?[%％]|百分之/gu;
const SHARE_EN =
  /\d+(?:\.\d+)?\s?(?:%|percent\b|per cent\b)(?!\s(?:more|fewer|less|higher|lower))/giu;
const MONEY_SIGN = /[¥￥$€£]\s?\d[\d.,]*/gu;
const DATE_FORM = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}月\d{1,2}日/gu;

/** T10: at most three numbers a sentence; shares, money and dates in words people use. */
export function numberFindings(text: string, language: Language): Finding[] {
  const bare = withoutQuoted(text).replace(PATH_CODE, '');
  const found: Finding[] = [];
  for (const sentence of sentences(bare, language)) {
    const count = sentence.replace(DATE, '1').match(NUMBER)?.length ?? 0;
    if (count > PER_SENTENCE)
      found.push({
        rule: 'T10',
        message: `${count} numbers in a sentence, limit ${PER_SENTENCE}`,
        at: sentence,
      });
  }
  const forms: readonly (readonly [RegExp, string])[] = [
    [language === 'zh-CN' ? SHARE_ZH : SHARE_EN, 'a share is told as people out of 100'],
    [MONEY_SIGN, 'money is told with its name: 80 元, 80 yuan'],
    [DATE_FORM, 'a date is told as 3 月 11 日, 11 March'],
  ];
  for (const [form, message] of forms)
    for (const [at] of bare.matchAll(form)) found.push({ rule: 'T10', message, at });
  return found;
}
