import { describe, expect, it } from 'vitest';
import type { PartId } from '../../../lib/explain/card';
import { metrics } from '../../../lib/metrics/index';
import type { SightedValue, Sighting } from '../../../lib/shared/sighting';
import { LANGUAGES } from '../../../lib/shared/text';
import { headwordsOf } from '../../../lib/text-rules/lint-card';
import { lintText } from '../../../lib/text-rules/lint-text';
import { partFindings } from '../../../lib/text-rules/rules/length';
import { BROKEN, cardOf, change, percent, read, sight, textsOf, yuan } from './make';

interface Sample {
  readonly id: string;
  readonly value: SightedValue;
  /** The numbers of its formula, where it has one. */
  readonly inputs: readonly Sighting[];
}

const seen = (id: string, value: SightedValue) => sight(id, { value });

const SAMPLES: readonly Sample[] = [
  { id: 'visitors', value: read('12,345', 12345), inputs: [] },
  { id: 'page-views', value: read('1.2万', 12000), inputs: [] },
  {
    id: 'pay-conversion-rate',
    value: percent('2.50%', 0.025),
    inputs: [seen('visitors', read('480', 480)), seen('buyers', read('12', 12))],
  },
  {
    id: 'spend-per-buyer',
    value: yuan('¥80.00', 80),
    inputs: [seen('paid-amount', yuan('¥960.00', 960)), seen('buyers', read('12', 12))],
  },
  { id: 'paid-amount', value: yuan('¥12,860.50', 12860.5), inputs: [] },
  {
    id: 'refund-rate',
    value: percent('8.00%', 0.08),
    inputs: [
      seen('refund-amount', yuan('¥96.00', 96)),
      seen('paid-amount', yuan('¥1,200.00', 1200)),
    ],
  },
  {
    id: 'add-to-cart-rate',
    value: percent('5.8%', 0.058),
    inputs: [seen('cart-users', read('28', 28)), seen('visitors', read('480', 480))],
  },
  { id: 'ad-spend', value: yuan('200.00', 200), inputs: [] },
  {
    id: 'ad-return-on-spend',
    value: read('2.60', 2.6),
    inputs: [seen('ad-sales', yuan('520.00', 520)), seen('ad-spend', yuan('200.00', 200))],
  },
  {
    id: 'ad-cost-per-click',
    value: yuan('0.85', 0.85),
    inputs: [seen('ad-spend', yuan('170.00', 170)), seen('ad-clicks', read('200', 200))],
  },
  { id: 'repurchase-rate', value: percent('15.00%', 0.15), inputs: [] },
  { id: 'shop-experience-score', value: read('4.6', 4.6), inputs: [] },
];

const STATES: Readonly<Record<string, (sample: Sample) => [Sighting, readonly Sighting[]]>> = {
  'no value': ({ id }) => [sight(id), []],
  value: ({ id, value }) => [sight(id, { value }), []],
  inputs: ({ id, value, inputs }) => [sight(id, { value }), inputs],
  up: ({ id, value }) => [sight(id, { value, compare: change(0.0823) }), []],
  down: ({ id, value }) => [sight(id, { value, compare: change(-0.31, 'last-year') }), []],
  steady: ({ id, value }) => [sight(id, { value, compare: change(0) }), []],
  peers: ({ id, value }) => [sight(id, { value, compare: change(0.4, 'peers') }), []],
  unreadable: ({ id }) => [
    sight(id, {
      value: { raw: '', number: null, unit: null, readable: false, why: 'custom-font' },
    }),
    [],
  ],
  'no data': ({ id }) => [sight(id, { value: read('--', null) }), []],
};

const PARTS: readonly PartId[] = ['what', 'like', 'number', 'verdict', 'step', 'help'];
const cases = SAMPLES.flatMap((sample) =>
  Object.entries(STATES).flatMap(([state, make]) =>
    LANGUAGES.map((language) => ({ id: sample.id, state, language, made: make(sample) })),
  ),
);

describe.each(cases)('$id, $state, $language', ({ id, language, made: [sighting, others] }) => {
  const card = cardOf(sighting, language, others);
  const metric = metrics.get(id);

  it('is a whole card without a hole', () => {
    expect(Object.keys(card.parts)).toEqual(PARTS);
    for (const text of textsOf(card)) expect(text).not.toMatch(BROKEN);
  });

  it('keeps the text rules as it is read', () => {
    const headwords = metric ? headwordsOf(metric) : [];
    const found = Object.values(card.parts).flatMap((part) => [
      ...lintText(part, language, { headwords }),
      ...partFindings(part, language),
    ]);
    expect(found).toEqual([]);
  });
});

describe('what the card says of the number', () => {
  const said = (id: string, state: keyof typeof STATES, language: 'zh-CN' | 'en') => {
    const sample = SAMPLES.find((s) => s.id === id);
    const made = sample && STATES[state]?.(sample);
    if (!made) throw new Error(`no sample ${id} ${state}`);
    return cardOf(made[0], language, made[1]);
  };

  it.each([
    [
      'visitors',
      'value',
      '昨天，有约 1.23 万个人来过你的店。',
      'Yesterday, 12,345 people came to your shop.',
    ],
    [
      'page-views',
      'value',
      '昨天，店里的页面被打开了 1.2 万次。',
      'Yesterday, the pages of your shop were opened 12,000 times.',
    ],
    [
      'pay-conversion-rate',
      'value',
      '这是昨天的情况。来的人里，每 100 个大约有 2 到 3 个付了钱。',
      'This is what happened yesterday. Of every 100 people who came, about 2 to 3 paid.',
    ],
    [
      'pay-conversion-rate',
      'inputs',
      '昨天，来了 480 个人。其中 12 个付了钱。每 100 个人里，大约有 2 到 3 个。',
      'Yesterday, 480 people came. Of these, 12 paid. That is about 2 to 3 out of every 100.',
    ],
    [
      'spend-per-buyer',
      'inputs',
      '昨天，有 12 位客人付钱。一共付了 960 元，平均每位 80 元。',
      'Yesterday, 12 buyers paid. It was 960 yuan in all, or 80 yuan each.',
    ],
    [
      'paid-amount',
      'value',
      '昨天，客人一共付了约 1.29 万元。',
      'Yesterday, buyers paid 12,860.5 yuan in all.',
    ],
    [
      'refund-rate',
      'inputs',
      '昨天，客人付了 1,200 元。同一段时间，退了 96 元。每付 100 元，大约退 8 元。',
      'Yesterday, buyers paid 1,200 yuan. In the same time 96 yuan went back. That is about 8 yuan for every 100 yuan.',
    ],
    [
      'ad-return-on-spend',
      'inputs',
      '昨天，广告费花了 200 元。带来 520 元付款，也就是花 1 元带来 2.6 元。',
      'Yesterday, you spent 200 yuan on ads. Buyers paid 520 yuan, so 1 yuan brought 2.6 yuan.',
    ],
    [
      'repurchase-rate',
      'value',
      '以前的买家里，每 100 位大约有 15 位又来买了。',
      'Of every 100 earlier buyers, about 15 came back to buy.',
    ],
    [
      'shop-experience-score',
      'value',
      '页面上，你的店现在是 4.6 分。',
      'On the page, the score of your shop is 4.6.',
    ],
  ])('%s, %s', (id, state, chinese, english) => {
    expect(said(id, state, 'zh-CN').parts.number).toBe(chinese);
    expect(said(id, state, 'en').parts.number).toBe(english);
  });

  it.each([
    ['visitors', 'up', 'cannot-tell'],
    ['visitors', 'down', 'worse'],
    ['refund-rate', 'up', 'cannot-tell'],
    ['refund-rate', 'down', 'cannot-tell'],
    ['ad-spend', 'up', 'cannot-tell'],
    ['page-views', 'down', 'cannot-tell'],
    ['paid-amount', 'steady', 'steady'],
    ['paid-amount', 'peers', 'cannot-tell'],
    ['paid-amount', 'value', 'cannot-tell'],
    ['paid-amount', 'unreadable', 'cannot-tell'],
    ['paid-amount', 'no data', 'cannot-tell'],
  ])('%s, %s: %s', (id, state, verdict) => {
    expect(said(id, state, 'zh-CN').verdict).toBe(verdict);
  });

  it('says a change as the page states it', () => {
    expect(said('visitors', 'up', 'zh-CN').parts.verdict).toMatch(
      /^页面上说，比前一天多了 8\.2 %。/,
    );
    expect(said('visitors', 'down', 'en').parts.verdict).toMatch(
      /^The page says it is 31 % less than the same time last year\./,
    );
  });

  it('says why a number can not be read', () => {
    expect(said('visitors', 'unreadable', 'zh-CN').parts.number).toContain('字体');
    expect(said('visitors', 'no value', 'en').parts.number).toContain('name of a column');
    expect(said('visitors', 'no data', 'zh-CN').parts.number).toContain('还没有这个数');
  });
});
