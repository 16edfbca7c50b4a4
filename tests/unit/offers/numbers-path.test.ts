import { describe, expect, it } from 'vitest';
import { readForm } from '../../../lib/forms/read-form';
import type { RawForm } from '../../../lib/forms/types';
import { countBucket, shareStep } from '../../../lib/offers/buckets';
import decisionNote from '../../../lib/offers/decision-note.offer';
import metricCard from '../../../lib/offers/metric-card.offer';
import nextSmallStep from '../../../lib/offers/next-small-step.offer';
import numberSwap from '../../../lib/offers/number-swap.offer';
import numbersArePeople from '../../../lib/offers/numbers-are-people.offer';
import reviewCards from '../../../lib/offers/review-cards.offer';
import salesChange from '../../../lib/offers/sales-change.offer';
import { mergeCells } from '../../../lib/offers/small-cells';
import type { LookSetting, Told } from '../../../lib/offers/types';
import whatIf from '../../../lib/offers/what-if.offer';

const en: LookSetting = { language: 'en', today: '2026-11-22' };

/** Counts and sums of two periods as typed. */
const sales = (before: readonly number[], after: readonly number[], days = '7'): RawForm => ({
  days,
  ...Object.fromEntries(
    [before, after].flatMap((period, at) =>
      ['visitors', 'buyers', 'paid'].map((id, i) => [`${id}${at}`, String(period[i])]),
    ),
  ),
});

describe('sales-change', () => {
  const reckon = (form: RawForm): Told =>
    salesChange.reckon(readForm(salesChange.fields, form).answers, en);
  const effects = (form: RawForm) => {
    const { figure } = reckon(form);
    return figure?.kind === 'waterfall' ? figure.effects.map(({ amount }) => amount) : [];
  };

  it('splits vector A: visitors up, share down, money each up', () => {
    // 100 times the vector, so that its shares are whole people.
    const found = effects(sales([100_000, 3000, 240_000], [130_000, 3120, 280_800]));
    expect(found.map((amount) => Math.round(amount) / 100)).toEqual([681.8, -579.88, 306.08]);
  });

  it('gives the three parts of the case of tea cups, which add up', () => {
    const told = reckon(salesChange.example);
    expect(told.headline).toBe(
      'Sales are 864 yuan lower, and the largest part is this: Share of them who paid.',
    );
    expect(told.lines?.map(({ value }) => value)).toEqual([
      '2,404 yuan more',
      '3,715 yuan less',
      '447 yuan more',
    ]);
    expect(effects(salesChange.example).reduce((sum, one) => sum + one, 0)).toBeCloseTo(-864, 6);
    expect(told.next?.[0]).toContain('best-selling');
  });

  it.each([
    ['vector B, traffic only', sales([500, 20, 2000], [300, 12, 1200]), 'People who came'],
    ['vector F, parts that cancel', sales([1000, 20, 2000], [800, 20, 2000]), 'some parts went up'],
    ['nothing sold', sales([100, 0, 0], [100, 0, 0]), 'Neither period had a sale'],
    ['not whole weeks', sales([10, 1, 5], [10, 1, 5], '5'), 'give no result'],
    ['more buyers than people', sales([1, 2, 5], [10, 1, 5]), 'give no result'],
  ])('%s', (_name, form, says) => {
    expect(reckon(form).headline).toContain(says);
  });
});

describe('next-small-step', () => {
  const look = (form: RawForm, more: RawForm = {}) =>
    nextSmallStep.look(
      readForm(nextSmallStep.fields, { ...form, sale: 'no', time: '15', ...more }).answers,
      en,
    );
  const fewer = sales([4000, 120, 9600], [5200, 104, 8736], '28');
  it.each([
    ['a clear fall of the share', fewer, {}, 'one common question'],
    ['five minutes', fewer, { time: '5' }, 'note one place'],
    ['a big sale', fewer, { sale: 'yes' }, 'just watch'],
    ['sales not known', fewer, { sale: 'unsure' }, 'calendar first'],
    ['a fall that may be chance', sales([480, 20, 1600], [510, 12, 960]), {}, 'may be chance'],
    ['few buyers', sales([500, 20, 2000], [300, 12, 1200]), {}, 'may be chance'],
    ['fewer people', sales([5000, 200, 20_000], [3000, 120, 12_000]), {}, 'clearer picture'],
    ['more people', sales([3000, 120, 12_000], [5000, 200, 20_000]), {}, 'More than before'],
  ])('%s', (_name, form, more, says) => {
    expect(look(form, more)?.headline).toContain(says);
  });
  it('looks again after two weeks', () => {
    expect(look(fewer)?.next?.[0]).toContain('6 December');
  });
});

describe('metric-card', () => {
  const tell = (k0: string, n0: string, k1: string, n1: string) => {
    const form = { buyers0: k0, visitors0: n0, buyers1: k1, visitors1: n1 };
    return metricCard.own?.tell(readForm(metricCard.own.fields, form).answers, en);
  };
  it('tells the vectors of two shares', () => {
    expect(tell('12', '480', '20', '510')?.headline).toBe('We can not tell yet.');
    expect(tell('60', '2000', '100', '2000')?.headline).toContain('higher');
    expect(tell('3', '2', '1', '9')?.headline).toContain('no result');
  });
});

describe('numbers-are-people', () => {
  const tell = (share: string, visitors: string) =>
    numbersArePeople.own?.tell(
      readForm(numbersArePeople.own.fields, { share, visitors }).answers,
      en,
    );
  it('fills one dot for each of 100, and counts people where they are few', () => {
    expect(tell('3%', '480')?.figure).toMatchObject({ kind: 'dots', of100: 3 });
    expect(tell('3%', '480')?.lines?.[0]?.value).toBe('14 of 480');
    expect(tell('10%', '20')?.headline).toBe('20 people came, and about 2 of them paid.');
    expect(tell('10%', '20')?.figure).toBeNull();
    expect(tell('0.2%', '5000')?.headline).toContain('fewer than 1');
  });
});

describe('buckets and cells', () => {
  it.each([
    [0, 'b0'],
    [49, 'b0'],
    [50, 'b50'],
    [199, 'b50'],
    [200, 'b200'],
    [1000, 'b200'],
    [1001, 'b1000'],
  ])('%i belongs to %s', (count, id) => {
    expect(countBucket(count).id).toBe(id);
  });
  it('tells a share in steps of one of 100', () => {
    expect([0.0342, 0.035, 0.001].map(shareStep)).toEqual([3, 4, 0]);
  });
  it.each([
    [[1, 2, 1, 0], []],
    [[2, 3, 1, 0], [[0, 3, 6]]],
    [
      [5, 0, 4, 6],
      [
        [0, 0, 5],
        [1, 3, 10],
      ],
    ],
    [[0, 0, 0, 5], [[0, 3, 5]]],
  ])('joins %j', (counts, cells) => {
    const merged = mergeCells(counts);
    expect(merged.map(({ from, to, count }) => [from, to, count])).toEqual(cells);
    for (const { count } of merged) expect(count).toBeGreaterThanOrEqual(5);
  });
});

describe('number-swap', () => {
  const look = (ranges: readonly string[]) => {
    const { sheet } = numberSwap;
    const cards = ranges.map((range, at) => ({ number: 'visitors', range, idea: `idea ${at}` }));
    return sheet?.look(readForm(sheet.fields, { cards }).answers, en);
  };
  it('shows nothing of four shops, and whole cells of five', () => {
    const four = look(['b0', 'b0', 'b50', 'b50']);
    expect(four?.figure).toBeNull();
    expect(four?.lines).toEqual([]);
    const five = look(['b0', 'b0', 'b50', 'b50', 'b1000']);
    expect(five?.figure?.kind === 'bars' && five.figure.rows.map(({ amount }) => amount)).toEqual([
      5,
    ]);
    expect(five?.lines).toHaveLength(5);
  });
});

describe('decision-note', () => {
  const row = (sure: string, came: string, on = '2026-11-01') => ({
    see: 's',
    think: 't',
    act: 'a',
    sure,
    on,
    came,
  });
  const look = (decisions: readonly Record<string, string>[]) =>
    decisionNote.look(readForm(decisionNote.fields, { decisions }).answers, en);
  it('counts the due ones, and names the next day', () => {
    expect(look([row('4', ''), row('4', '', '2026-12-01')])?.headline).toContain(
      '1 of the decisions',
    );
    expect(look([row('4', '', '2026-12-01')])?.headline).toBe('Look back on 1 December: “a”.');
  });
  it('compares sureness and outcome from five on, without those not clear', () => {
    const four = [row('5', 'yes'), row('4', 'no'), row('1', 'no'), row('2', 'yes')];
    expect(look([...four, row('5', 'open')])?.lines).toEqual([]);
    expect(look([...four, row('5', 'yes')])?.lines).toEqual([
      { label: 'Those I was sure of', value: '2 of 3 came as I thought' },
      { label: 'Those I was not sure of', value: '1 of 2 came as I thought' },
    ]);
  });
});

it('what-if sets the guess against what was found', () => {
  const part = whatIf.parts[0];
  const look = (form: RawForm) =>
    part?.kind === 'sheet' ? part.look(readForm(part.fields, form).answers, en)?.headline : '';
  expect(look({ guess: 'visitors', found: 'alike' })).toContain('The guess was people who come');
  expect(look({ guess: 'alike', found: 'alike' })).toContain('agree');
});

it('review-cards asks what is counted', () => {
  const part = reviewCards.parts[1];
  const look = (own: string) =>
    part?.kind === 'sheet'
      ? part.look(readForm(part.fields, { number: 'paid', own, came: 'good' }).answers, en)
          ?.cautions
      : [];
  expect(look('it is three')).toHaveLength(2);
  expect(look('3 of 100 people')).toHaveLength(1);
});
