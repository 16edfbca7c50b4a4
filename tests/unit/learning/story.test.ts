import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../lib/learning/calibration';
import { type NextStepFacts, nextStep } from '../../../lib/learning/next-step';
import { storyOf } from '../../../lib/learning/story';
import type { AreaState, LearnerState, Level } from '../../../lib/learning/types';
import type { ToldChange } from '../../../lib/messaging/change-messages';
import type { Sheet } from '../../../lib/offers/sheet';
import { PATH_IDS, type PathId } from '../../../lib/paths/types';

const sheet = (change: Partial<Sheet>): Sheet => ({
  id: 'sheet-1',
  offerId: 'who-does-what',
  path: '3.1.2',
  raw: {},
  state: 'draft',
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  ...change,
});

function stateWith(areas: Partial<Record<PathId, Partial<AreaState>>>): LearnerState {
  const all = PATH_IDS.map((path): [PathId, AreaState] => [
    path,
    { path, level: 0, reachedAt: [], p: 0.15, next: [], ...areas[path] },
  ]);
  return {
    rows: 1,
    lastAt: '',
    answered: { day: '', items: [] },
    back: false,
    items: {},
    areas: Object.fromEntries(all) as LearnerState['areas'],
  };
}
const lacks = (id: 'sheet-done' | 'tip-applied', have = 0) => ({ id, have, need: 1 });

describe('the next step', () => {
  const nothing: NextStepFacts = {
    state: null,
    sheets: [],
    looksDue: [],
    reviews: [],
    freshSince: '2026-11-08T00:00:00.000Z',
  };
  const review = { item: 'metric/visitors', name: '访客数', metricId: 'visitors', offerId: null };
  const state = stateWith({
    '3.1.1': { level: 2, p: 0.9, next: [lacks('sheet-done'), lacks('tip-applied')] },
    '3.2.3': { level: 2, p: 0.8, next: [lacks('sheet-done', 1), lacks('tip-applied')] },
  });

  it.each<[string, Partial<NextStepFacts>, object]>([
    ['a promise that is due', { looksDue: ['换首图'], reviews: [review], state }, { kind: 'look' }],
    ['what was begun', { sheets: [sheet({})], reviews: [review], state }, { kind: 'sheet' }],
    [
      'no sheet from long ago, and none that is finished',
      {
        sheets: [sheet({ updatedAt: '2026-11-01T00:00:00.000Z' }), sheet({ state: 'done' })],
        reviews: [review],
      },
      { kind: 'review' },
    ],
    [
      'the area that lacks least',
      { state },
      { kind: 'condition', path: '3.2.3', level: 3, condition: lacks('tip-applied') },
    ],
    [
      'of those that lack as much, the one known best',
      {
        state: stateWith({
          '3.1.1': { level: 1, p: 0.3, next: [lacks('sheet-done')] },
          '3.4.1': { level: 1, p: 0.5, next: [lacks('sheet-done')] },
        }),
      },
      { path: '3.4.1' },
    ],
    ['the first numbers, where nothing was read', { state: stateWith({}) }, { kind: 'first' }],
    ['the same where nothing is known', {}, { kind: 'first', path: '3.2.3' }],
    [
      'nothing of an area at its top',
      { state: stateWith({ '3.1.1': { level: 5 as Level, p: 0.99 } }) },
      { kind: 'first' },
    ],
  ])('is %s', (_name, facts, expected) => {
    expect(nextStep({ ...nothing, ...facts })).toMatchObject(expected);
  });
});

describe('the story', () => {
  const change = { entry: { id: 'c1', on: '2026-11-10', what: '换首图' } } as unknown as ToldChange;
  it('tells tries, decisions, changes, sheets and levels, the newest first, undated last', () => {
    const entries = storyOf({
      changes: [change],
      sheets: [
        sheet({
          id: 't',
          offerId: 'my-tries',
          raw: {
            tries: [
              { on: '2026-03-01', did: '拍短视频', hope: '多来人', came: 'same' },
              { on: '', did: '写卡片' },
              { on: '2026-04-01', did: '  ' },
            ],
          },
        }),
        sheet({
          id: 'd',
          offerId: 'decision-note',
          raw: { decisions: [{ on: '2026-12-01', act: '写尺码', sure: '4', came: 'yes' }] },
        }),
        sheet({ id: 's', state: 'done' }),
        sheet({ id: 'draft' }),
      ],
      state: stateWith({
        '3.1.1': {
          level: 3,
          reachedAt: ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-11-15T00:00:00Z'],
        },
      }),
    });
    expect(entries.map(({ on, what }) => `${on} ${what.kind}`)).toEqual([
      '2026-12-01 decision',
      '2026-11-20 sheet',
      '2026-11-15 level',
      '2026-11-10 change',
      '2026-03-01 try',
      ' try',
    ]);
  });

  it('is empty of itself, and takes rows of any shape', () => {
    expect(storyOf({ changes: [], sheets: [], state: null })).toEqual([]);
    const odd = sheet({ offerId: 'my-tries', raw: { tries: 'x' } as never });
    expect(storyOf({ changes: [], sheets: [odd], state: null })).toEqual([]);
  });
});

describe('how sure, and how it came', () => {
  const rows = (of: readonly (readonly [string, string])[]) =>
    sheet({
      offerId: 'decision-note',
      raw: { decisions: of.map(([sure, came]) => ({ act: '做', sure, came })) },
    });
  it('is told from five decisions on, over every sheet', () => {
    const four = [
      rows([
        ['5', 'yes'],
        ['4', 'no'],
      ]),
      rows([
        ['3', 'yes'],
        ['1', 'no'],
      ]),
    ];
    expect(calibrationOf(four)).toEqual({ seen: 4, groups: null });
    expect(calibrationOf([...four, rows([['2', 'yes']])])).toEqual({
      seen: 5,
      groups: [
        { sure: 'sure', all: 2, right: 1 },
        { sure: 'half', all: 1, right: 1 },
        { sure: 'unsure', all: 2, right: 1 },
      ],
    });
  });
  it('leaves out what can not be told, has no answer, or is of another sheet', () => {
    const open = rows([
      ['5', 'open'],
      ['4', ''],
      ['', 'yes'],
      ['9', 'yes'],
    ]);
    expect(calibrationOf([open, { ...rows([['5', 'yes']]), offerId: 'my-tries' }]).seen).toBe(0);
  });
});
