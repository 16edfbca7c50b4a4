import { describe, expect, it } from 'vitest';
import { readForm } from '../../../lib/forms/read-form';
import type { RawForm } from '../../../lib/forms/types';
import briefBuilder from '../../../lib/offers/brief-builder.offer';
import { briefOf, type ReportRow } from '../../../lib/offers/brief-cells';
import difficultyReport from '../../../lib/offers/difficulty-report.offer';
import { anonymous } from '../../../lib/offers/report-words';
import ruleAlert from '../../../lib/offers/rule-alert.offer';
import ruleInPlainWords from '../../../lib/offers/rule-in-plain-words.offer';
import ruleReadiness from '../../../lib/offers/rule-readiness.offer';
import * as places from '../../../lib/offers/speak-places';
import talksCalendar from '../../../lib/offers/talks-calendar.offer';
import type { LookSetting } from '../../../lib/offers/types';
import whereToSpeak from '../../../lib/offers/where-to-speak.offer';
import { LANGUAGES } from '../../../lib/shared/text';
import { lintText } from '../../../lib/text-rules/lint-text';
import vectors from '../../fixtures/maths/vectors.json';

const at = (today: string): LookSetting => ({ language: 'en', today });
const en = at('2026-11-22');

describe('rule-readiness', () => {
  const reckon = (form: RawForm, setting = en) =>
    ruleReadiness.reckon(readForm(ruleReadiness.fields, form).answers, setting);

  it.each(vectors.rule_days)('from $published to $starts on $today', (vector) => {
    const told = reckon(
      {
        published: vector.published,
        starts: vector.starts,
        tasks: [{ task: 'a', minutes: String(vector.minutes) }],
      },
      at(vector.today),
    );
    expect(told.lines?.[0]?.value).toBe(`${vector.notice_days} days`);
    expect(told.cautions?.some((one) => one.includes('E-Commerce Law'))).toBe(vector.short);
    const perDay = told.lines?.find(({ label }) => label.includes('each day'))?.value;
    expect(perDay).toBe(vector.per_day === null ? undefined : `${vector.per_day} minutes`);
  });

  it('counts only what is still to do, and names the shortest', () => {
    const told = reckon(ruleReadiness.example);
    expect(told.headline).toBe(
      'It starts on 29 November; days left: 7. The tasks take about 55 minutes.',
    );
    expect(told.next?.[0]).toContain('15 minutes');
    const tasks = [{ task: 'a', minutes: '5', done: 'yes' }];
    expect(reckon({ ...ruleReadiness.example, tasks }).headline).toContain('Everything is done');
    expect(reckon({ ...ruleReadiness.example, starts: '2026-11-20' }).headline).toContain(
      'has started',
    );
  });

  it('does not speak of the law where the dates are mixed up', () => {
    const told = reckon({ ...ruleReadiness.example, starts: '2026-11-10' });
    expect(told.cautions?.some((one) => one.includes('before it was announced'))).toBe(true);
    expect(told.cautions?.some((one) => one.includes('Law'))).toBe(false);
  });
});

describe('brief-builder', () => {
  const row = (shop: string, more: Partial<ReportRow> = {}): ReportRow => ({
    shop,
    platform: 'P',
    rule: 'R',
    notice: 4,
    hours: 1,
    wish: 'example',
    quote: '',
    mayQuote: false,
    ...more,
  });
  const shops = (count: number, more: Partial<ReportRow> = {}) =>
    Array.from({ length: count }, (_, i) => row(`s${i}`, more));

  it('keeps out what fewer than five shops said, however often one said it', () => {
    expect(briefOf(shops(4)).rows).toEqual([]);
    expect(briefOf([...shops(4), row('s0'), row('s0')])).toMatchObject({
      rows: [],
      hidden: 1,
      wishes: [],
    });
    expect(briefOf(shops(5)).rows).toMatchObject([
      { shops: 5, notice: 4, short: 5, platform: null },
    ]);
  });
  it('names a platform from ten shops on', () => {
    expect(briefOf(shops(9)).rows[0]?.platform).toBeNull();
    expect(briefOf(shops(10)).rows[0]?.platform).toBe('P');
  });
  it('hides a small part, and the part that would give it away', () => {
    const mixed = shops(9).map((one, i) => ({ ...one, notice: i < 7 ? 4 : 10 }));
    expect(briefOf(mixed).rows[0]?.short).toBeNull();
    const apart = shops(10).map((one, i) => ({ ...one, notice: i < 5 ? 4 : 10 }));
    expect(briefOf(apart).rows[0]?.short).toBe(5);
  });
  it('joins hours until no step is small, and takes one rule written in two ways', () => {
    const hours = shops(6).map((one, i) => ({ ...one, hours: i % 3, rule: i % 2 ? 'R ' : 'r' }));
    expect(briefOf(hours).rows).toMatchObject([
      { shops: 6, hours: [{ from: 0, to: 3, count: 6 }] },
    ]);
  });
  it('quotes with permission, short, and without numbers', () => {
    const quotes = [
      { quote: 'fine words', mayQuote: true },
      { quote: 'not allowed', mayQuote: false },
      { quote: 'order 12345', mayQuote: true },
      { quote: 'x'.repeat(41), mayQuote: true },
      {},
    ];
    expect(briefOf(quotes.map((one, i) => row(`s${i}`, one))).quotes).toEqual(['fine words']);
  });
  it('tells of five shops, and stays silent on the sixth alone', () => {
    const { sheet } = briefBuilder;
    const told = sheet?.look(readForm(sheet.fields, briefBuilder.sheet?.example ?? {}).answers, en);
    expect(told?.headline).toContain('“发货时间调整”');
    expect(JSON.stringify(told)).not.toContain('主图');
    // One step over everything says nothing, so no line of hours.
    expect(told?.lines?.some(({ label }) => label.startsWith('Time'))).toBe(false);
  });
});

describe('difficulty-report', () => {
  const look = (more: RawForm) =>
    difficultyReport.look(
      readForm(difficultyReport.fields, { ...difficultyReport.example, ...more }).answers,
      en,
    );
  it('takes numbers and links out where it leaves with others', () => {
    const what = 'order 2026112212345 see https://a.example/x';
    expect(JSON.stringify(look({ what, level: 'anonymous' }))).not.toMatch(
      /2026112212345|a\.example/,
    );
    expect(JSON.stringify(look({ what, level: 'keep' }))).toContain('2026112212345');
    expect(anonymous('我 3 天发了 120 单')).toBe('我 3 天发了 120 单');
    expect(anonymous('a@b.cn 13800000000')).toBe('… …');
  });
  it('gives a month in place of days, and marks a short notice', () => {
    const told = look({ level: 'anonymous' });
    expect(told?.lines?.find(({ label }) => label === 'Written in')?.value).toBe('11/2026');
    expect(JSON.stringify(told?.lines)).not.toContain('14 November');
    expect(told?.lines?.find(({ label }) => label === 'From notice to start')?.value).toBe(
      '4 days',
    );
    expect(told?.cautions?.[0]).toContain('fewer than 7 days');
  });
  it.each([
    ['keep', 'stays on this computer'],
    ['coach', 'social worker'],
    ['anonymous', 'without names'],
    ['', 'First write'],
  ])('%s', (level, says) => {
    expect(look({ level })?.headline).toContain(says);
  });
});

describe('where-to-speak', () => {
  const look = (form: RawForm) =>
    whereToSpeak.request?.look(readForm(whereToSpeak.request.fields, form).answers, en);
  it.each([
    ['penalty', 'appeal page'],
    ['unclear', 'help desk'],
    ['notice', 'call for comments'],
  ])('%s begins at the %s', (kind, place) => {
    expect(look({ kind, what: 'x' })?.headline).toContain(place);
  });
  it('writes the words to copy, without numbers that name somebody', () => {
    const told = look({
      kind: 'fee',
      platform: 'P',
      what: 'fee rose。',
      tried: 'asked 13800000000',
      ask: 'why',
    });
    expect(told?.lines?.at(-1)?.value).toBe(
      'Hello, I run a shop on P. fee rose. I have tried this: asked …. My request: why.',
    );
    expect(told?.cautions).toHaveLength(2);
  });
  it('speaks of the places by the text rules', () => {
    const only = ['T1', 'T2', 'T3', 'T8', 'T11', 'T12', 'T13', 'T16'] as const;
    expect(
      Object.values(places).flatMap(({ name, does }) =>
        LANGUAGES.flatMap((language) =>
          [name, does].flatMap((local) => lintText(local[language], language, { only })),
        ),
      ),
    ).toEqual([]);
  });
});

describe('rule-in-plain-words', () => {
  const tell = (form: RawForm) =>
    ruleInPlainWords.own?.tell(readForm(ruleInPlainWords.own.fields, form).answers, en);
  it('leaves open what is not written', () => {
    const told = tell({ title: 'R', now: 'n', starts: '2026-11-29' });
    expect(told?.headline).toBe('“R” starts on 29 November.');
    expect(told?.lines?.filter(({ value }) => value === 'not sure yet')).toHaveLength(4);
    expect(told?.cautions?.[0]).toContain('not sure yet: 4');
    expect(tell({ title: 'R', starts: '2026-11-20' })?.headline).toContain('has been in force');
    expect(tell({ title: 'R' })?.headline).toContain('not sure');
  });
});

describe('talks-calendar', () => {
  it.each([
    ['2026-12-03', 'days to go: 11'],
    ['2026-11-22', 'is today'],
    ['2026-11-01', 'is over'],
    ['', 'ask on which day'],
  ])('on %s', (on, says) => {
    const told = talksCalendar.request?.look(
      readForm(talksCalendar.request.fields, { talk: 'T', on }).answers,
      en,
    );
    expect(told?.headline).toContain(says);
  });
});

describe('rule-alert', () => {
  const look = (days: readonly string[], starts: string) =>
    ruleAlert.look(readForm(ruleAlert.fields, { days, starts, level: 'duty' }).answers, en)
      ?.headline;
  it.each([
    [['7', '3', '1'], '2026-12-01', 'Reminders on 24 November, 28 November, 30 November'],
    [['7', '1'], '2026-11-25', 'Reminders on 24 November,'],
    [['7'], '2026-11-25', 'The chosen days have passed'],
    [[], '2026-12-01', 'No reminder'],
    [['7'], '2026-11-20', 'Days that its card stays: 28'],
    [['7'], '2026-10-23', 'Days that its card stays: 0'],
    [['7'], '2026-10-22', 'on the shelf'],
  ])('%j before %s', (days, starts, says) => {
    expect(look(days, starts)).toContain(says);
  });
});
