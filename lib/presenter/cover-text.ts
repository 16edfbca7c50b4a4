import { currencyName } from '../shared/currency';
import type { Language } from '../shared/text';

/** An amount as others may hear it; `null`: a currency that is not known. */
export type Bucket = (amount: number, currency: string | null, language: Language) => string;

const CODES = 'CNY USD EUR GBP JPY HKD TWD SGD MYR THB VND PHP IDR INR BRL MXN CAD AUD KRW'.split(
  ' ',
);
const SIZES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };
const NUMBER = '-?\\d[\\d,]*(?:\\.\\d+)?';
const ABOUT = `(?:(?<!大)约 ?|about )?(?:${NUMBER} (?:到|to) )?(${NUMBER}(?: ?(?:万|亿|million|billion))?)`;
/** Chinese has no blank before a word. */
const lead = (language: Language): string => (language === 'zh-CN' ? ' ?' : '');
/** Round sums of which a share is told. They say nothing of the shop. */
const BASES = new Set([1, 100, 1000, 10_000]);
/** What stands before such a sum: 每付 100 元，大约退 8 元. */
const OF_EACH = /每[^，。；、\d]{0,6}$|也就是花 ?$|^花 ?$|\b(?:each|every|per)(?: [a-z]+)? $/iu;

/** Names of currencies, the longest first: 美元 before 元; English ones with and without s. */
const NAMES: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  'zh-CN': namesIn('zh-CN'),
  en: namesIn('en'),
};

function namesIn(language: Language): readonly (readonly [string, string])[] {
  return CODES.flatMap((code): (readonly [string, string])[] => {
    const name = currencyName(code)?.[language] ?? code;
    const single = name.replace(/^reais$/, 'real').replace(/s$/, '');
    return name === single
      ? [[name, code]]
      : [
          [name, code],
          [single, code],
        ];
  }).sort(([a], [b]) => b.length - a.length);
}

function told(text: string): number {
  const [, number = '', size = ''] = /^([\d.,-]+) ?(\S*)$/.exec(text) ?? [];
  return Number(number.replaceAll(',', '')) * (SIZES[size] ?? 1);
}

/** The currency that a text names first; `null` where it names none. */
export function currencyIn(text: string, language: Language): string | null {
  const pattern = new RegExp(
    `${NUMBER}[^\\d，。,.]{0,9}?(${NAMES[language].map(([n]) => n).join('|')})`,
  );
  const name = pattern.exec(text)?.[1];
  return NAMES[language].find(([known]) => known === name)?.[1] ?? null;
}

function inSentence(sentence: string, language: Language, bucket: Bucket): string {
  const codeOf = new Map(NAMES[language]);
  const pattern = new RegExp(
    `${lead(language)}${ABOUT} ?(${NAMES[language].map(([name]) => name).join('|')})`,
    'g',
  );
  // After a round sum comes the share of it: the two are left.
  let left = 0;
  return sentence.replace(pattern, (all: string, number: string, name: string, at: number) => {
    if (BASES.has(told(number)) && OF_EACH.test(sentence.slice(0, at))) {
      left = 1;
      return all;
    }
    if (left > 0) {
      left -= 1;
      return all;
    }
    return bucket(told(number), codeOf.get(name) ?? null, language);
  });
}

/** A text with its amounts of money told as buckets, sentence by sentence. */
export const coverText = (text: string, language: Language, bucket: Bucket): string =>
  text
    .split(language === 'zh-CN' ? /(?<=[。；])/ : /(?<=[.;] )/)
    .map((sentence) => inSentence(sentence, language, bucket))
    .join('');

/** The same for sums whose currency nobody knows: every number that is no share and no date. */
export const coverBare = (text: string, language: Language, bucket: Bucket): string =>
  text.replace(
    new RegExp(`${lead(language)}${ABOUT}(?! ?[%年月日天])(?![\\d.,]*\\d)`, 'g'),
    (_all: string, number: string) => bucket(told(number), null, language),
  );
