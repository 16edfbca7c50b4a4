/** Numbers and spans that are written in words: three cases, 第三次, 每月, the second day. */

export const HAN_DIGITS = '一二两三四五六七八九十百千';

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);
export const SPELLED_TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};

export const WORD_SPAN = new RegExp(
  `(?<![\\p{L}])(?:${[...Object.keys(WORDS), ...Object.keys(SPELLED_TENS)].join('|')})\\s+(?:\\(\\d+\\)\\s+)?(?:calendar |business |working )?(?:days?|hours?|weeks?|months?|years?)(?![\\p{L}])`,
  'giu',
);

/** Numbers above one in other languages; those that mean something else as well are left out. */
const OTHER_WORDS: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  zehn: 10,
  zwölf: 12,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  huit: 8,
  dix: 10,
  douze: 12,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  siete: 7,
  ocho: 8,
  diez: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  tien: 10,
  dwa: 2,
  dwóch: 2,
  trzy: 3,
  trzech: 3,
  cztery: 4,
  czterech: 4,
  pięć: 5,
  pięciu: 5,
};

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  next: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  erst: 1,
  nächst: 1,
  folgend: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  premier: 1,
  première: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  primer: 1,
  primera: 1,
  segundo: 2,
  segunda: 2,
  tercer: 3,
  tercera: 3,
};

/** @returns the value of an English number word; `undefined` for any other word. */
export const wordNumber = (word: string): number | undefined =>
  Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;

export const hanNumber = (text: string): number | null => {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const value = '零一二三四五六七八九'.indexOf(
      sign === '两' ? '二' : sign === '〇' ? '零' : sign,
    );
    if (value >= 0) digit = value;
    else if (sign === '十' || sign === '百' || sign === '千') {
      total += (digit || 1) * (sign === '十' ? 10 : sign === '百' ? 100 : 1000);
      digit = 0;
    } else return null;
  }
  return total + digit;
};

export interface Spelled {
  readonly key: string;
  readonly kind: 'count' | 'duration';
  readonly start: number;
  readonly end: number;
}

const alternatives = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words).join('|');

const COUNTED = new RegExp(
  `(?<![\\p{L}\\d-])(?<number>${alternatives(WORDS).replace('zero|one|', '')}|${alternatives(OTHER_WORDS)})(?![\\p{L}-])(?:\\s*\\(\\d+\\))?|(?<![\\p{L}-])(?<ordinal>${alternatives(ORDINALS)})(?:e[nrms]?)?(?![\\p{L}-])(?!\\s+(?:part(?:y|ies)|hand|of all))`,
  'giu',
);
/** 一个 is an article, 第一次 a number. */
const HAN_COUNT = new RegExp(
  `(?:第\\s?(?<nth>[${HAN_DIGITS}]{1,3})|(?<![${HAN_DIGITS}第其之])(?<many>[二两三四五六七八九十][${HAN_DIGITS}]{0,2}))(?<unit>次|件|单|个(?![人性体别月])|家|款|张|份|倍|批|笔|起)`,
  'gu',
);
const RHYTHMS: readonly (readonly [unit: string, pattern: string])[] = [
  [
    'day',
    '(?:每个?|同一个?|单个?)(?:自然)?[日天]|daily|(?:per|each|every) (?:calendar )?day|täglich|par jour',
  ],
  [
    'week',
    '(?:每个?|同一个?|单个?)(?:自然)?(?:周|星期)(?![一二三四五六日末])|weekly|(?:per|each|every) week|wöchentlich|par semaine',
  ],
  [
    'month',
    '(?:每个?|同一个?|单个?)(?:自然)?月|monthly|(?:per|each|every) (?:calendar )?month|monatlich|par mois',
  ],
  [
    'quarter',
    '(?:每个?|同一个?|单个?)(?:自然)?季度?|quarterly|(?:per|each|every) (?:calendar )?quarter|vierteljährlich',
  ],
  [
    'year',
    '(?:每个?|同一个?|单个?)(?:自然)?年度?|yearly|annually|(?:per|each|every) (?:calendar )?year|jährlich|par an',
  ],
];
const RHYTHM = RHYTHMS.map(
  ([unit, pattern]) =>
    [
      unit,
      new RegExp(`(?<![\\p{Script=Latin}])(?:${pattern})(?![\\p{Script=Latin}])`, 'giu'),
    ] as const,
);

/**
 * Counts, ordinals and rhythms in words. They are figures only where another figure takes their
 * place: whoever rewords a sentence writes "both" for "two", and no rule changes.
 */
export function spelledIn(text: string): Spelled[] {
  const found: Spelled[] = [];
  const add = (kind: Spelled['kind'], key: string, raw: string, start: number) =>
    found.push({ kind, key, start, end: start + raw.length });
  const latin = /[a-z]/i.test(text);
  for (const [unit, pattern] of latin || /[每同单]/.test(text) ? RHYTHM : [])
    for (const match of text.matchAll(pattern))
      add('duration', `t:every-${unit}`, match[0], match.index);
  for (const match of latin ? text.matchAll(COUNTED) : []) {
    const { number, ordinal } = match.groups ?? {};
    const word = (number ?? ordinal ?? '').toLowerCase();
    const value = number ? (WORDS[word] ?? OTHER_WORDS[word]) : ORDINALS[word];
    if (value !== undefined) add('count', `c:${value}${number ? '' : '.'}`, match[0], match.index);
  }
  for (const match of text.matchAll(HAN_COUNT)) {
    const { nth, many, unit = '' } = match.groups ?? {};
    const value = hanNumber(nth ?? many ?? '');
    if (value !== null) add('count', `c:${value}${unit}`, match[0], match.index);
  }
  return found;
}

/** Written without a digit. */
export const isSpelled = (raw: string): boolean => !/\d/.test(raw);
