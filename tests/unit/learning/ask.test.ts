import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRight, readAnswer } from '../../../lib/learning/answer-unit';
import { chooseQuestion, type OwnNumber } from '../../../lib/learning/ask';
import { judge } from '../../../lib/learning/judge';
import { seedOf, shuffled } from '../../../lib/learning/shuffle';
import type { CheckQuestion, CoreItem } from '../../../lib/learning/types';

const l = (text: string) => ({ 'zh-CN': text, en: text });
const ITEM: CoreItem = {
  id: 'metric/pay-conversion-rate',
  path: '3.4.1',
  name: { 'zh-CN': '支付转化率', en: 'Payment conversion' },
  subject: { metric: 'pay-conversion-rate' },
};

const own = (id: string, more: Partial<Extract<CheckQuestion, { form: 'number' }>> = {}) =>
  ({
    id,
    form: 'number',
    ask: {
      'zh-CN': '来了 {visitors} 个人，{buyers} 个付了钱。每 100 个里有几个？',
      en: '{visitors} people came, {buyers} paid. How many of 100?',
    },
    needs: ['visitors', 'buyers'],
    answer: 'buyers / visitors * 100',
    unit: 'per-100',
    hint: l('h'),
    right: l('right'),
    wrong: { 'zh-CN': '是 {answer}。', en: 'It is {answer}.' },
    ...more,
  }) satisfies CheckQuestion;

const choice = (id: string): CheckQuestion => ({
  id,
  form: 'choice4',
  ask: l(`ask ${id}`),
  answer: l('yes'),
  others: [
    { text: l('a'), because: l('not a') },
    { text: l('b'), because: l('not b') },
    { text: l('c'), because: l('not c') },
  ],
  hint: l('h'),
  right: l('right'),
  wrong: l('wrong'),
});

const number = (metricId: string, value: number, more: Partial<OwnNumber> = {}): OwnNumber => ({
  metricId,
  value,
  unit: 'count',
  currency: null,
  platform: 'taobao',
  shop: '',
  kind: 'day',
  from: '2026-01-04',
  to: '2026-01-04',
  ...more,
});
const PAGE = [number('visitors', 480), number('buyers', 12)];
const SETTING = { page: PAGE, kept: [], last: null, day: '2026-01-05', language: 'en' } as const;

describe('the question to put', () => {
  it('is about the numbers of the page, as a person says them', () => {
    const ready = chooseQuestion(ITEM, [choice('c'), own('o')], SETTING);
    expect(ready).toMatchObject({
      question: 'o',
      form: 'number',
      own: true,
      from: 'page',
      ask: '480 people came, 12 paid. How many of 100?',
      numbers: { visitors: 480, buyers: 12 },
      days: null,
      choices: [],
    });
    const chinese = chooseQuestion(ITEM, [own('o')], { ...SETTING, language: 'zh-CN' });
    expect(chinese?.ask).toBe('来了 480 个人，12 个付了钱。每 100 个里有几个？');
  });

  it('is about kept numbers where the page has none, and names their days', () => {
    const ready = chooseQuestion(ITEM, [choice('c'), own('o')], {
      ...SETTING,
      page: [number('visitors', 480)],
      kept: PAGE.map((one) => ({ ...one, from: '2026-01-01', to: '2026-01-03' })),
    });
    expect(ready).toMatchObject({
      question: 'o',
      from: 'kept',
      days: { from: '2026-01-01', to: '2026-01-03' },
    });
  });

  it.each<[string, readonly OwnNumber[]]>([
    ['of another period', [number('visitors', 480, { to: '2026-01-05' }), number('buyers', 12)]],
    ['of another shop', [number('visitors', 480, { shop: 'b' }), number('buyers', 12)]],
    ['of another platform', [number('visitors', 480, { platform: 'jd' }), number('buyers', 12)]],
    ['that give no answer', [number('visitors', 0), number('buyers', 12)]],
    ['that are missing', [number('buyers', 12)]],
  ])('has four choices where numbers are %s', (_, page) => {
    expect(chooseQuestion(ITEM, [choice('c'), own('o')], { ...SETTING, page })?.form).toBe(
      'choice4',
    );
  });

  it('takes the newest period', () => {
    const old = PAGE.map((one) => ({ ...one, value: 1, from: '2026-01-01', to: '2026-01-01' }));
    const ready = chooseQuestion(ITEM, [own('o')], { ...SETTING, page: [...old, ...PAGE] });
    expect(ready?.numbers).toEqual({ visitors: 480, buyers: 12 });
  });

  it('is not the one asked last, where there is another of its kind', () => {
    for (const day of ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08']) {
      const choices = [choice('a'), choice('b')];
      const ask = (last: string) =>
        chooseQuestion(ITEM, choices, { ...SETTING, day, last })?.question;
      expect([ask('a'), ask('b')]).toEqual(['b', 'a']);
    }
    expect(chooseQuestion(ITEM, [own('o'), choice('a')], { ...SETTING, last: 'o' })?.question).toBe(
      'o',
    );
    expect(chooseQuestion(ITEM, [choice('a')], { ...SETTING, last: 'a' })?.question).toBe('a');
    expect(chooseQuestion(ITEM, [], SETTING)).toBeNull();
  });

  it('keeps its choices in one order for a day, and the right one in every place in turn', () => {
    const order = (day: string) =>
      chooseQuestion(ITEM, [choice('a')], { ...SETTING, day })?.choices.map(({ id }) => id) ?? [];
    expect(order('2026-01-05')).toEqual(order('2026-01-05'));
    const days = Array.from(
      { length: 28 },
      (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`,
    );
    const places = new Set(days.map((day) => order(day).indexOf('answer')));
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });

  it('says money in full, with its name', () => {
    const money = own('m', {
      needs: ['ad-spend'],
      answer: 'ad-spend * 2',
      unit: 'money',
      ask: l('{adSpend}'),
    });
    const page = [number('ad-spend', 12345.6, { unit: 'money', currency: 'CNY' })];
    expect(chooseQuestion(ITEM, [money], { ...SETTING, page })).toMatchObject({
      ask: '12,345.6 yuan',
      unit: 'yuan',
      currency: 'CNY',
    });
  });
});

describe('shuffling', () => {
  it('loses nothing, and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (list, text) => {
        const once = shuffled(list, seedOf(text));
        expect(once).toEqual(shuffled(list, seedOf(text)));
        expect([...once].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });
});

describe('an answer', () => {
  it.each([
    ['2.5', 'per-100', 2.5],
    ['２．５', 'per-100', 2.5],
    ['2.5%', 'per-100', 2.5],
    ['2.5 ％', 'per-100', 2.5],
    ['3 个', 'per-100', 3],
    ['1.2 万', 'money', 12000],
    ['1.2万元', 'money', 12000],
    ['¥1,200', 'money', 1200],
    ['１２ 人', 'people', 12],
    ['2.6倍', 'times', 2.6],
    ['15 分钟', 'minutes', 15],
    ['', 'people', 'not-a-number'],
    ['多', 'people', 'not-a-number'],
    ['12 or 13', 'people', 'not-a-number'],
    ['-3', 'people', 'negative'],
    ['2.5', 'people', 'not-whole'],
  ] as const)('%s in %s is %s', (typed, unit, read) => {
    expect(readAnswer(typed, unit)).toBe(read);
  });

  it.each([
    // 2 %.
    [1020, 1000, 'people', true],
    [980, 1000, 'people', true],
    [1021, 1000, 'people', false],
    // One unit.
    [31, 30, 'people', true],
    [29, 30, 'count', true],
    [32, 30, 'people', false],
    [11, 10, 'money', true],
    // Below ten: what rounding does.
    [2, 2.5, 'per-100', true],
    [3, 2.5, 'per-100', true],
    [1, 2.5, 'per-100', false],
    [4, 3, 'people', false],
    [3, 3, 'people', true],
    [0, 0, 'people', true],
    [1, 0, 'people', false],
    [0, 0.4, 'per-100', false],
    [0.4, 0.4, 'per-100', true],
    [0.5, 0.5, 'money', true],
    [0.6, 0.5, 'money', false],
    [2.6, 2.63, 'times', true],
    [2.7, 2.63, 'times', true],
    [2.8, 2.63, 'times', false],
    [0.2, 0.1, 'times', false],
  ] as const)('%s for %s %s: %s', (typed, expected, unit, right) => {
    expect(isRight(typed, expected, unit)).toBe(right);
  });

  const given = { numbers: { visitors: 480, buyers: 12 }, currency: null };

  it('is judged by the numbers it was asked with, and explained', () => {
    expect(judge(own('o'), { ...given, answer: '２．５％' }, 'zh-CN')).toEqual({
      kind: 'answered',
      right: true,
      text: 'right',
      answer: '2.5 （每 100 个里）',
    });
    expect(judge(own('o'), { ...given, answer: '12' }, 'en')).toEqual({
      kind: 'answered',
      right: false,
      text: 'It is 2.5 of 100.',
      answer: '2.5 of 100',
    });
    expect(judge(own('o'), { ...given, numbers: { visitors: 480 }, answer: '2' }, 'en')).toBeNull();
  });

  it('that is no number is none, and one sentence says how to write it', () => {
    const said = judge(own('o'), { ...given, answer: '很多' }, 'zh-CN');
    expect(said).toEqual({ kind: 'unread', text: '这里要一个数，比如“12”或“1.2 万”。' });
  });

  it('among four choices is answered by what it mistakes', () => {
    const say = (answer: string) => judge(choice('c'), { ...given, answer }, 'en');
    expect(say('answer')).toMatchObject({ right: true, text: 'right', answer: 'yes' });
    expect(say('other-1')).toMatchObject({ right: false, text: 'not b', answer: 'yes' });
    expect(say('other-3')).toBeNull();
    expect(say('b')).toBeNull();
  });

  it('never counts as right when it is far off, whatever the size', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1e8, noNaN: true }),
        fc.constantFrom('people', 'money', 'per-100', 'times', 'count', 'minutes'),
        (expected, unit) => {
          expect(isRight(expected, expected, unit as 'people')).toBe(true);
          expect(isRight(expected * 2 + 1, expected, unit as 'people')).toBe(false);
        },
      ),
    );
  });
});
