import { describe, expect, it } from 'vitest';
import { readForm } from '../../../lib/forms/read-form';
import type { RawForm } from '../../../lib/forms/types';
import channelFunnel from '../../../lib/offers/channel-funnel.offer';
import contentWeek from '../../../lib/offers/content-week.offer';
import goalLadder from '../../../lib/offers/goal-ladder.offer';
import { goalScore, RUNG_IDS } from '../../../lib/offers/goal-score';
import lookAround from '../../../lib/offers/look-around.offer';
import myTries from '../../../lib/offers/my-tries.offer';
import planOnAPage from '../../../lib/offers/plan-on-a-page.offer';
import reTell from '../../../lib/offers/re-tell.offer';
import type { LookSetting } from '../../../lib/offers/types';
import whoFor from '../../../lib/offers/who-for.offer';
import vectors from '../../fixtures/maths/vectors.json';

const zh: LookSetting = { language: 'zh-CN', today: '2026-11-22' };
const en: LookSetting = { language: 'en', today: '2026-11-22' };

describe('channel-funnel', () => {
  const reckon = (form: RawForm, setting = zh) =>
    channelFunnel.reckon(readForm(channelFunnel.fields, form).answers, setting);

  it('gives the money of the case of three ways in', () => {
    const told = reckon(channelFunnel.example, en);
    expect(told.lines?.map(({ value }) => value)).toEqual(['250 yuan', '80 yuan', '-20 yuan']);
    expect(told.lines?.[0]?.hint).toBe('8 to 26 of 100 pay; 38 yuan left for each hour');
    // 9 of 60 may be few or many: their range still reaches into that of the searchers.
    expect(told.headline).toContain('“老客群” leaves more so far');
  });

  it('names the better one where the ranges lie apart', () => {
    const ways = [
      { name: 'a', visitors: '2000', buyers: '20', cost: '0' },
      { name: 'b', visitors: '2000', buyers: '100', cost: '0' },
    ];
    expect(reckon({ left: '20', ways }, en).headline).toContain('“b” leaves most');
  });

  it('does not name a winner where chance can have made it', () => {
    const told = reckon({
      left: '20',
      ways: [
        { name: 'a', visitors: '100', buyers: '6', cost: '0' },
        { name: 'b', visitors: '100', buyers: '5', cost: '0' },
      ],
    });
    expect(told.headline).toContain('可能是碰巧');
  });

  it('refuses more buyers than people, and waits where nobody came', () => {
    const way = { name: 'a', visitors: '3', buyers: '4', cost: '0' };
    expect(reckon({ left: '20', ways: [way] }).cautions?.[0]).toContain('比总数还大');
    const empty = reckon({ left: '20', ways: [{ ...way, visitors: '0', buyers: '0' }] });
    expect(empty.headline).toContain('先不比');
  });
});

describe('goal-ladder', () => {
  const form = (reached: readonly number[], weights: readonly number[]): RawForm => ({
    goals: reached.map((rung, at) => ({
      name: `目标${at}`,
      weight: String(weights[at]),
      reached: RUNG_IDS[rung + 2] ?? '',
    })),
    rungs: [],
  });
  const answersOf = (raw: RawForm) => readForm(goalLadder.fields, raw).answers;

  it.each(vectors.gas)('scores $x with weights $w as $T', ({ x, w, T }) => {
    expect(goalScore(answersOf(form(x, w)))).toBeCloseTo(T, 3);
  });

  it('has no score before every rung is marked, and never shows one', () => {
    expect(goalScore(answersOf(goalLadder.example))).toBeNull();
    const told = goalLadder.look(answersOf(form([1, 0, -1], [3, 2, 1])), en);
    expect(JSON.stringify(told)).not.toContain('54');
    expect(told?.lines?.map(({ value }) => value)).toEqual([
      'Further than was expected',
      'Just as was expected',
      'On the way, beyond the start',
    ]);
  });

  it('says which rungs are blank and which read the same', () => {
    const rungs = [{ one: 'a' }, { one: 'a' }, { one: 'b' }];
    const told = goalLadder.look(answersOf({ goals: [{ name: 'g' }], rungs }), en);
    expect(told?.cautions?.slice(0, 2)).toEqual([
      '2 rungs are blank; the ladder can be used as it is.',
      'Two rungs read the same and will be hard to tell apart.',
    ]);
  });
});

describe('content-week', () => {
  const days = (...kinds: string[]) =>
    contentWeek.look(
      readForm(contentWeek.fields, { days: kinds.map((kind) => ({ kind })) }).answers,
      en,
    );
  it.each([
    [['useful', 'story', 'offer'], 'useful, story and offer are all there'],
    [['offer', 'story'], 'missing: useful'],
    [['useful', 'offer'], 'missing: story'],
    [['offer', 'offer', 'useful', 'story'], 'are all there'],
    [['offer', 'offer', 'offer', 'useful', 'story'], 'more than half of them sell'],
  ])('%j', (kinds, says) => {
    expect(days(...kinds)?.headline).toContain(says);
  });
});

describe('look-around', () => {
  const look = (mine: string, prices: readonly string[]) =>
    lookAround.look(
      readForm(lookAround.fields, {
        mine,
        goods: prices.map((price, at) => ({ name: `g${at}`, price })),
      }).answers,
      en,
    );
  it.each([
    ['39', ['29.9', '45', '35', '52', '33'], 'your 39 yuan is number 4 of 6', '35 yuan'],
    ['45', ['29.9', '45', '45'], 'same as 2 of the others', '45 yuan'],
    ['', ['10', '20'], 'the middle price is 15 yuan', '15 yuan'],
  ])('ranks %s among %j', (mine, prices, says, middle) => {
    const told = look(mine, prices);
    expect(told?.headline).toContain(says);
    expect(told?.lines?.[0]?.value).toBe(middle);
  });
  it('marks the own bar alone', () => {
    const figure = look('39', ['29.9', '45'])?.figure;
    const rows = figure?.kind === 'bars' ? figure.rows : [];
    expect(rows.map(({ here }) => here ?? false)).toEqual([false, true, false]);
  });
});

it('my-tries goes from the oldest to the newest, undated ones last', () => {
  const tries = [
    { did: 'c', hope: 'x', on: '', came: '' },
    { did: 'b', hope: 'x', on: '2026-05-01', came: 'other' },
    { did: 'a', hope: 'x', on: '2026-01-01', came: 'same' },
  ];
  const told = myTries.look(readForm(myTries.fields, { tries }).answers, en);
  expect(told?.lines?.map(({ label }) => label)).toEqual([
    '1 January · a',
    '1 May · b',
    'No date · c',
  ]);
  expect(told?.next?.[0]).toContain('“b”');
});

describe('re-tell', () => {
  const sheet = reTell.parts.find((part) => part.kind === 'sheet');
  const look = (form: RawForm) =>
    sheet?.kind === 'sheet' ? sheet.look(readForm(sheet.fields, form).answers, en) : null;
  it('gives the learning sentence, and asks for a name that is no person', () => {
    expect(look({ teaches: 'tell old buyers first' })?.headline).toContain(
      '“tell old buyers first”',
    );
    expect(look({ name: '我太笨' })?.cautions).toHaveLength(1);
    expect(look({ name: '冷场' })?.cautions).toHaveLength(0);
  });
});

it('who-for makes one sentence, and notices groups that are more than all', () => {
  const look = (form: RawForm) => whoFor.look(readForm(whoFor.fields, form).answers, en);
  expect(look({ who: 'A', want: 'B' })?.headline).toBe('I sell to “A”, and they want “B”.');
  const seen = [
    { name: 'x', share: '70%' },
    { name: 'y', share: '60%' },
  ];
  expect(look({ who: 'A', want: 'B', seen })?.cautions).toHaveLength(1);
});

it('plan-on-a-page names the first open box, and is whole with seven', () => {
  const sheet = planOnAPage.sheet;
  const look = (boxes: readonly string[]) =>
    sheet?.look(readForm(sheet.fields, { boxes: boxes.map((text) => ({ text })) }).answers, en);
  expect(look(['a', '', 'c'])?.headline).toBe('2 boxes are filled and 5 are open.');
  expect(look(['a', '', 'c'])?.next?.[0]).toContain('Who it is for');
  expect(look(['a', 'b', 'c', 'd', 'e', 'f', 'call 13800000000'])?.headline).toContain('All seven');
  expect(look(['call 13800000000'])?.cautions).toHaveLength(1);
});
