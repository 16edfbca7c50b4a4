/**
 * Value strings put together from parts, with the reading each must have. The reading is
 * worked out on the digits as text, from the parts: nothing here looks at how the product
 * reads a number.
 */
export interface GeneratedValue {
  readonly text: string;
  /** As `told` prints a reading. */
  readonly expected: string;
}

/** Moves the decimal point of `whole.decimals` to the right (to the left where negative). */
export function shifted(whole: string, decimals: string, by: number): number {
  const zeros = '0'.repeat(Math.abs(by));
  const digits = zeros + whole + decimals + zeros;
  const point = zeros.length + whole.length + by;
  return Number(`${digits.slice(0, point)}.${digits.slice(point) || '0'}`);
}

/** 1234567 → 1,234,567 with the given mark. */
export function grouped(whole: string, mark: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}

interface Written {
  readonly whole: string;
  readonly decimals: string;
}
const NUMBERS: readonly Written[] = [
  { whole: '0', decimals: '' },
  { whole: '0', decimals: '05' },
  { whole: '7', decimals: '' },
  { whole: '8', decimals: '4' },
  { whole: '42', decimals: '50' },
  { whole: '99', decimals: '99' },
  { whole: '480', decimals: '' },
  { whole: '210', decimals: '74' },
  { whole: '3141', decimals: '' },
  { whole: '56789', decimals: '5' },
  { whole: '123456', decimals: '' },
  { whole: '2345678', decimals: '90' },
];

const bare = ({ whole, decimals }: Written, mark = ''): string =>
  grouped(whole, mark) + (decimals ? `.${decimals}` : '');

const line = (size: number, minus: boolean, ...rest: readonly string[]): string =>
  [String(minus && size !== 0 ? -size : size), ...rest].join(' ');

const SIGNS: readonly (readonly [string, boolean])[] = [
  ['', false],
  ['+', false],
  ['-', true],
  ['−', true],
];

function* plainNumbers(): Iterable<GeneratedValue> {
  for (const number of NUMBERS)
    for (const [sign, minus] of SIGNS)
      for (const mark of ['', ',', '\u00a0', '\u202f'])
        yield {
          text: sign + bare(number, mark),
          expected: line(shifted(number.whole, number.decimals, 0), minus),
        };
}

const SUFFIXES: readonly (readonly [string, number, ...string[]])[] = [
  ['%', -2, 'percent'],
  [' %', -2, 'percent'],
  ['％', -2, 'percent'],
  ['‰', -3, 'percent'],
  ['千', 3],
  ['亿', 8],
  ['万元', 4, 'money', 'CNY'],
  ['亿元', 8, 'money', 'CNY'],
  ['元', 0, 'money', 'CNY'],
  [' 元', 0, 'money', 'CNY'],
  ['块', 0, 'money', 'CNY'],
  ['万人', 4, 'count'],
  ['人', 0, 'count'],
  [' 人次', 0, 'count'],
  ['件', 0, 'count'],
  ['单', 0, 'count'],
  ['分', 0, 'count'],
  ['小时', 0, 'duration'],
  ['分钟', 0, 'duration'],
  ['天', 0, 'duration'],
  [' orders', 0, 'count'],
  [' USD', 0, 'money', 'USD'],
];

function* withSuffix(): Iterable<GeneratedValue> {
  for (const number of NUMBERS)
    for (const [suffix, by, ...rest] of SUFFIXES)
      for (const [sign, minus] of SIGNS.filter(([s]) => s === '' || s === '-'))
        yield {
          text: sign + bare(number, ',') + suffix,
          expected: line(shifted(number.whole, number.decimals, by), minus, ...rest),
        };
}

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['RMB ', 'CNY'],
  ['$', 'USD'],
  ['US$ ', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['S$', 'SGD'],
  ['RM ', 'MYR'],
  ['HK$', 'HKD'],
  ['NT$ ', 'TWD'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
];

function* money(): Iterable<GeneratedValue> {
  for (const [sign, code] of CURRENCIES)
    for (const number of NUMBERS) {
      const size = shifted(number.whole, number.decimals, 0);
      const text = bare(number, ',');
      yield { text: sign + text, expected: line(size, false, 'money', code) };
      yield { text: `-${sign}${text}`, expected: line(size, true, 'money', code) };
      yield { text: `${sign}-${text}`, expected: line(size, true, 'money', code) };
      yield { text: `${sign}${text}%`, expected: 'refuse' };
      yield { text: `${sign}${text}~${sign}${text}`, expected: 'refuse' };
    }
}

/** 1.2K, 3.4w …: always with a decimal, because 1M and 4w are tabs as well. */
function* scaled(): Iterable<GeneratedValue> {
  const scales = [
    ['k', 3],
    ['K', 3],
    ['w', 4],
    ['W', 4],
    ['万', 4],
    ['M', 6],
    ['B', 9],
    ['bn', 9],
  ] as const;
  for (const whole of ['0', '1', '9', '12', '480'])
    for (const decimals of ['1', '25', '99'])
      for (const [scale, by] of scales)
        for (const blank of ['', ' '])
          yield {
            text: `${whole}.${decimals}${blank}${scale}`,
            expected: line(shifted(whole, decimals, by), false),
          };
}

function* dates(): Iterable<GeneratedValue> {
  const two = (n: number) => String(n).padStart(2, '0');
  for (const y of [2019, 2026, 2031])
    for (const m of [1, 5, 11])
      for (const d of [2, 14, 28])
        for (const text of [
          `${y}-${two(m)}-${two(d)}`,
          `${y}/${m}/${d}`,
          `${y}.${m}.${d}`,
          `${y}年${m}月${d}日`,
          `${y}${two(m)}${two(d)}`,
          `${m}月${d}日`,
          `${two(m)}-${two(d)}`,
          `${m}/${d}/${y}`,
          `${y}.${two(m)}`,
          `${y}${two(m)}`,
          `${y}-${two(m)}-${two(d)} ${two(d % 24)}:${two(m)}`,
          `${two(d % 24)}:${two(m)}:${two(d)}`,
        ])
          yield { text, expected: 'refuse' };
}

function* ids(): Iterable<GeneratedValue> {
  const digits = '3141592653589793238462';
  for (let length = 8; length <= 19; length++)
    for (const from of [0, 1, 2]) {
      const id = digits.slice(from, from + length);
      for (const text of [id, `#${id}`, `NO${id}`, `${id}-1`, `+${id}`])
        yield { text, expected: 'refuse' };
    }
  for (const area of ['010', '0571', '400', '+86 138', '(021)'])
    for (const rest of ['12345678', '1234-5678', '123-4567', '1234 5678'])
      for (const mark of ['-', ' ']) yield { text: area + mark + rest, expected: 'refuse' };
}

function* pairs(): Iterable<GeneratedValue> {
  const values = ['1', '12', '1.2万', '¥80', '2.5%', '1,234', '10人'];
  const between = [
    '~',
    '～',
    '-',
    ' - ',
    '–',
    '至',
    '/',
    ' / ',
    ':',
    ' ',
    '、',
    '，',
    '+',
    'x',
    '→',
  ];
  for (const first of values)
    for (const mark of between)
      for (const second of ['3', '45', '¥90'])
        yield { text: first + mark + second, expected: 'refuse' };
}

/** All of them, each text once. */
export function generatedValues(): readonly GeneratedValue[] {
  const all = new Map<string, GeneratedValue>();
  for (const family of [plainNumbers, withSuffix, money, scaled, dates, ids, pairs])
    for (const value of family()) if (!all.has(value.text)) all.set(value.text, value);
  return [...all.values()];
}
