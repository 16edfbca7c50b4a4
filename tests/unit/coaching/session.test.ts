import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plans } from '../../../lib/coaching/plans/index';
import type { SessionPlan } from '../../../lib/coaching/plans/types';
import { bucketOf } from '../../../lib/coaching/session/amounts';
import { minutesTaken, placeInPlan } from '../../../lib/coaching/session/clock';
import { doneOn, pathsOn, seenNumbers } from '../../../lib/coaching/session/day';
import { noteJson, noteMarkdown, sessionsCsv } from '../../../lib/coaching/session/files';
import { itemName, itemsOf, lineOf } from '../../../lib/coaching/session/items';
import {
  cut,
  EMPTY_NOTE,
  LONGEST_QUOTE,
  readNote,
  struckStays,
} from '../../../lib/coaching/session/note';
import { NOTE_LINES, type NoteLine, type Session } from '../../../lib/coaching/types';
import type { Observation } from '../../../lib/history/types';
import type { Evidence } from '../../../lib/learning/evidence';
import { sessions as sessionRow } from '../../../lib/records/coach-rows';

const plan = plans.get('one-30') as SessionPlan;
const START = '2026-11-22T02:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000);
const words = (line: string, value: string) => ({ ...EMPTY_NOTE.lines, [line]: value });
const session = (change: Partial<Session> = {}): Session => ({
  id: 'session-0001',
  planId: 'one-30',
  form: 'one-to-one',
  date: '2026-11-22',
  startedAt: START,
  minutes: 30,
  stage: 'work',
  paths: ['3.2.3', '3.4.1'],
  blocksDone: [],
  screenShared: false,
  note: {
    ...EMPTY_NOTE,
    lines: {
      ...EMPTY_NOTE.lines,
      seen: '付款的人：50 到 200',
      activities: 'offer:sales-change\n自己算了一遍',
      teachback: 'clear',
      step: '=换首图',
    },
    lookOn: '2026-12-06',
    nextOn: '2026-12-07',
    readAt: START,
  },
  updatedAt: START,
  ...change,
});
const names = {
  nameOf: (_kind: string, id: string) => (id === 'sales-change' ? '销售额为什么变了' : null),
  pathName: (id: string) => `路 ${id}`,
};

describe('the clock of a plan', () => {
  it.each([
    [0, 'hello', 3],
    [2, 'hello', 1],
    [3, 'last-step', 3],
    [13, 'page', 1],
    [29, 'note', 1],
  ])('after %i minutes: %s, %i left', (passed, id, left) => {
    const place = placeInPlan(plan, START, later(passed));
    expect(plan.blocks[place.block ?? -1]?.id).toBe(id);
    expect(place).toMatchObject({ passed, left, over: false });
  });
  it('is over after its last minute, and goes on quietly', () => {
    expect(placeInPlan(plan, START, later(30))).toEqual({
      passed: 30,
      block: null,
      left: 0,
      over: true,
    });
  });
  it('never runs backwards, nor all night', () => {
    expect(placeInPlan(plan, START, later(-5)).passed).toBe(0);
    expect(minutesTaken(plan, START, later(41))).toBe(41);
    expect(minutesTaken(plan, START, later(900))).toBe(30);
    expect(minutesTaken(null, null, later(0))).toBe(0);
  });
  it('always stands in exactly one block until it is over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plans.values()),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (one, minutes) => {
          const place = placeInPlan(one, START, later(minutes));
          expect(place.block === null).toBe(one.minutes === 0 || place.over);
          if (place.block !== null) expect(place.left).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('a note that was read', () => {
  const anyLines = fc.record(
    Object.fromEntries(NOTE_LINES.map((line) => [line, fc.string({ minLength: 12 })])) as Record<
      NoteLine,
      fc.Arbitrary<string>
    >,
  );
  it('holds nothing of what was struck, and all of the rest', () => {
    fc.assert(
      fc.property(anyLines, fc.subarray([...NOTE_LINES]), (lines, struck) => {
        const note = { ...EMPTY_NOTE, lines, lookOn: '2026-12-01' };
        const read = readNote(note, struck, START);
        for (const line of NOTE_LINES)
          expect(read.lines[line]).toBe(struck.includes(line) ? '' : lines[line].trim());
        expect(read.struck).toEqual(NOTE_LINES.filter((line) => struck.includes(line)));
        expect(read.lookOn).toBe(struck.includes('step') ? null : '2026-12-01');
        expect(read.readAt).toBe(START);
        expect(struckStays({ note: read })).toBe(true);
      }),
    );
  });
  it('with words on a struck line is refused as a row', () => {
    const bad = session({
      note: { ...EMPTY_NOTE, lines: words('seen', '还在'), struck: ['seen'], readAt: START },
    });
    expect(struckStays(bad)).toBe(false);
    expect(sessionRow.safeParse(bad).success).toBe(false);
    expect(sessionRow.safeParse(session()).success).toBe(true);
  });
  it('quotes no more than forty characters, whole ones', () => {
    expect([...cut('🧵'.repeat(60), LONGEST_QUOTE)]).toHaveLength(40);
  });
});

describe('what a day says', () => {
  const row = (change: Partial<Evidence>): Evidence => ({
    id: 'e',
    kind: 'card-read',
    metricId: '',
    platform: '',
    language: 'zh-CN',
    visibleMs: 0,
    at: START,
    ...change,
  });
  it('is what was walked, worked out and read, each once', () => {
    const rows = [
      row({ kind: 'practice-done', drill: { id: 'see-a-week', help: 0 } }),
      row({ kind: 'practice-begun', drill: { id: 'day-by-day', help: 0 } }),
      row({ kind: 'sheet-done', offer: { id: 'sales-change', path: '3.2.3' } }),
      row({ kind: 'offer-read', offer: { id: 'sales-change', path: '3.2.3' } }),
    ];
    expect(doneOn(rows)).toEqual(['drill:see-a-week', 'offer:sales-change']);
    expect(pathsOn(rows)).toEqual(['3.2.3']);
  });
  const seen = (change: Partial<Observation>): Observation =>
    ({ metricId: 'visitors', value: 137, unit: 'count', seenAt: START, ...change }) as Observation;
  it('gives numbers in broad steps, exactly only where that was agreed to', () => {
    const rows = [seen({}), seen({ metricId: 'rate', value: 0.0342, unit: 'percent' })];
    const nameOf = (id: string) => id;
    expect(seenNumbers(rows, nameOf, false, 'zh-CN').map(({ text }) => text)).toEqual([
      '50 到 200',
      '3 到 5 %',
    ]);
    expect(seenNumbers(rows, nameOf, true, 'en').map(({ text }) => text)).toEqual([
      '137',
      '3.42 %',
    ]);
  });
  it('never puts the exact number into a step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (value) => {
        const text = bucketOf(value, 'count', 'en') ?? '';
        const borders = [50, 200, 1000, 5000, 20_000, 100_000];
        if (!borders.includes(value))
          expect(text.replaceAll(',', '').split(/\D+/)).not.toContain(String(value));
      }),
    );
    expect(bucketOf(4.8, 'score', 'en')).toBeNull();
    expect(bucketOf(-3, 'money', 'en')).toBeNull();
  });
});

describe('items of a line', () => {
  it('have the names of what they stand for, and stay as they were typed else', () => {
    expect(itemName('offer:sales-change', names.nameOf)).toBe('销售额为什么变了');
    expect(itemName('offer:gone', names.nameOf)).toBe('offer:gone');
    expect(itemName('自己算了一遍', names.nameOf)).toBe('自己算了一遍');
    expect(lineOf(itemsOf(' a \n\nb\na'))).toBe('a\nb');
  });
});

describe('files of a note', () => {
  it('as text: names instead of ids, nothing of the coach’s own', () => {
    const text = noteMarkdown(session(), names, 'zh-CN');
    expect(text).toContain('销售额为什么变了');
    expect(text).toContain('讲得清楚');
    expect(text).toContain('路 3.2.3、路 3.4.1');
    expect(text).not.toContain('offer:');
  });
  it('as a row of sessions.csv, safe for spreadsheets', () => {
    const csv = sessionsCsv([session()], 'C-001');
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFschema,caseCode,date,form,minutes,stage,paths,activities,teachback,step,lookOn,nextOn',
    );
    expect(csv).toContain("'=换首图");
    expect(csv).toContain('dongdian-1,C-001,2026-11-22,one-to-one,30,work,3.2.3 3.4.1,');
  });
  it('as JSON, without what only the page needs', () => {
    const file = JSON.parse(noteJson(session(), 'C-001'));
    expect(file).toMatchObject({ schema: 'dongdian-1', kind: 'session-note', caseCode: 'C-001' });
    expect(Object.keys(file)).not.toContain('blocksDone');
  });
});
