import { describe, expect, it } from 'vitest';
import { buildAlerts, isForToday } from '../../../lib/rules/alerts/build-alerts';
import { calendarFile } from '../../../lib/rules/alerts/calendar-file';
import { filterAlerts, NO_FILTER } from '../../../lib/rules/alerts/filter';
import { leadTime } from '../../../lib/rules/alerts/lead-time';
import { applyChange, freshMark, snoozeDay } from '../../../lib/rules/alerts/marks';
import { mergeFeeds } from '../../../lib/rules/alerts/merge-feeds';
import { metricNote } from '../../../lib/rules/alerts/metric-note';
import { feedPlatformsFor, rulesFor } from '../../../lib/rules/alerts/relevance';
import { rulesAt } from '../../../lib/rules/alerts/same-notice';
import { commentText, nextText, noteText, whenText } from '../../../lib/rules/alerts/when-text';
import { builtInFeed } from '../../../lib/rules/feed/built-in';
import { LANGUAGES } from '../../../lib/shared/text';
import { lintText } from '../../../lib/text-rules/lint-text';
import { alertOn, aRule, CHINA, mark, noon } from './make';

const DAY = '2026-08-20';
const AT = '2026-08-20T04:00:00.000Z';

describe('lanes and states', () => {
  it('tells what is to do from what is good to know, and keeps reliefs apart', () => {
    expect(alertOn(DAY).lane).toBe('todo');
    expect(alertOn(DAY, { level: 'good-to-know' }).lane).toBe('know');
    const relief = alertOn(DAY, { kind: 'disaster', level: 'must' });
    expect(relief.lane).toBe('quiet');
    expect(isForToday(relief)).toBe(false);
  });

  it('says nothing by itself about what was seen, done, put off or muted', () => {
    const ticked = mark({ tasks: { a: AT } });
    const cases = [
      [null, 'new', true],
      [mark(), 'seen', false],
      [ticked, 'done', false],
      [mark({ snoozedUntil: '2026-08-23' }), 'snoozed', false],
      [mark({ snoozedUntil: DAY }), 'seen', false],
      [mark({ mutedAt: AT, tasks: { a: AT } }), 'muted', false],
    ] as const;
    for (const [kept, state, today] of cases) {
      const alert = alertOn(DAY, {}, kept);
      expect([alert.state, isForToday(alert)]).toEqual([state, today]);
    }
  });

  it('counts for today only what is ahead or has just begun', () => {
    expect(isForToday(alertOn('2026-09-01'))).toBe(true);
    expect(isForToday(alertOn('2026-09-02'))).toBe(false);
  });
});

describe('what a person does', () => {
  const fresh = freshMark('x', AT);
  const later = '2026-08-21T04:00:00.000Z';

  it('counts as having seen it, once', () => {
    const seen = applyChange(fresh, { kind: 'seen' }, AT);
    expect(applyChange(seen, { kind: 'seen' }, later).seenAt).toBe(AT);
    expect(applyChange(fresh, { kind: 'mute', on: true }, AT)).toMatchObject({
      seenAt: AT,
      mutedAt: AT,
    });
  });

  it('ticks tasks, keeps the first time, and takes a tick back', () => {
    const done = applyChange(fresh, { kind: 'task', task: 'a', done: true }, AT);
    const again = applyChange(done, { kind: 'task', task: 'a', done: true }, later);
    expect(again.tasks).toEqual({ a: AT });
    expect(applyChange(again, { kind: 'task', task: 'a', done: false }, later).tasks).toEqual({});
    expect(applyChange(again, { kind: 'task', task: 'b', done: true }, later).tasks).toEqual({
      a: AT,
      b: later,
    });
  });

  it('puts an alert off, but not past the day before it begins', () => {
    expect(snoozeDay(aRule(), 3, DAY)).toBe('2026-08-23');
    expect(snoozeDay(aRule(), 7, DAY)).toBe('2026-08-24');
    expect(snoozeDay(aRule(), 3, '2026-08-24')).toBeNull();
    expect(snoozeDay(aRule(), 3, '2026-08-29')).toBe('2026-09-01');
    expect(snoozeDay(aRule({ effective: null }), 7, DAY)).toBe('2026-08-27');
  });
});

describe('lead time', () => {
  it('stands beside what the law names, the unconfirmed one marked so', () => {
    expect(leadTime(aRule())).toEqual({
      days: 7,
      minimums: [
        { id: 'article-34', days: 7, confirmed: true },
        { id: 'measures-2026', days: 15, confirmed: false },
      ],
    });
    expect(leadTime(aRule({ published: '2026-01-31', effective: '2026-02-07' }))?.minimums).toEqual(
      [{ id: 'article-34', days: 7, confirmed: true }],
    );
  });

  it('is not reckoned where a day is missing, abroad, or for what is no change of rules', () => {
    expect(leadTime(aRule({ published: null }))).toBeNull();
    expect(leadTime(aRule({ effective: null }))).toBeNull();
    expect(leadTime(aRule({ kind: 'in-force' }))).toBeNull();
    expect(leadTime(aRule({ effective: '2026-08-17' }))).toBeNull();
    expect(leadTime(aRule({ platform: 'amazon' }))?.minimums).toEqual([]);
  });
});

describe('what concerns whom', () => {
  it('goes by the back offices that were chosen; none chosen means all', () => {
    expect([...feedPlatformsFor([{ id: 'taobao', market: 'china' }])].sort()).toEqual([
      'law-cn',
      'taobao',
      'tmall',
    ]);
    expect(feedPlatformsFor([{ id: 'shopify', market: 'abroad' }]).has('law-intl')).toBe(true);
    expect(feedPlatformsFor([]).size).toBe(11);
    const rules = [
      aRule(),
      aRule({ id: 'b', platform: 'douyin' }),
      aRule({ id: 'c', platform: 'new-one' }),
    ];
    expect(rulesFor(rules, [{ id: 'douyin', market: 'china' }]).map(({ id }) => id)).toEqual([
      'b',
      'c',
    ]);
  });

  it('gives one quiet line to a metric that the nearest change ahead names', () => {
    const ask = {
      rules: [aRule({ id: 'far', effective: '2026-09-09' }), aRule()],
      metricId: 'late-ship-rate',
      platforms: new Set(['taobao']),
      timeZone: CHINA,
      now: noon(DAY),
      marks: new Map(),
    };
    expect(metricNote(ask)?.rule.id).toBe('sample-rule');
    expect(metricNote({ ...ask, metricId: 'visitors' })).toBeNull();
    expect(metricNote({ ...ask, platforms: new Set(['douyin']) })).toBeNull();
    expect(metricNote({ ...ask, now: noon('2026-12-01') })).toBeNull();
    const muted = new Map([['sample-rule', mark({ mutedAt: AT })]]);
    expect(metricNote({ ...ask, marks: muted })?.rule.id).toBe('far');
  });

  it('knows a notice again by its address, whatever hangs on it', () => {
    const { items } = builtInFeed;
    const at = (url: string) => rulesAt(url, items).map(({ id }) => id);
    expect(
      at('https://school.jinritemai.com/doudian/web/article/aJpMwvSRJpLW?from=home#x'),
    ).toEqual(['douyin-baby-book-toy-pet-2026-08']);
    expect(
      at('https://rulechannel.tmall.com/?spm=a1&type=detail&ruleId=20010615&cId=396'),
    ).toContain('tmall-shop-qualification-rewrite-2026-08');
    for (const other of ['https://rule.aliexpress.com/', 'https://school.jinritemai.com/', 'x'])
      expect(at(other)).toEqual([]);
  });
});

describe('feeds together', () => {
  const builtIn = { id: 'own', version: 2, items: [aRule({ id: 'a' })] };
  it('a newer one of the same publisher replaces, another adds and rewrites nothing', () => {
    const newer = { id: 'own', version: 3, items: [aRule({ id: 'b' })] };
    const agency = {
      id: 'agency',
      version: 1,
      items: [aRule({ id: 'a', level: 'good-to-know' }), aRule({ id: 'c' })],
    };
    expect(mergeFeeds(builtIn, []).map(({ id }) => id)).toEqual(['a']);
    expect(mergeFeeds(builtIn, [newer]).map(({ id }) => id)).toEqual(['b']);
    expect(mergeFeeds(builtIn, [{ ...newer, version: 2 }]).map(({ id }) => id)).toEqual(['a']);
    const both = mergeFeeds(builtIn, [agency]);
    expect(both.map(({ id, level }) => [id, level])).toEqual([
      ['a', 'must'],
      ['c', 'must'],
    ]);
  });
});

describe('search and filters', () => {
  const alerts = buildAlerts({
    rules: builtInFeed.items,
    marks: new Map([['douyin-alcohol-industry-2026-08', mark({ mutedAt: AT })]]),
    now: noon(DAY),
    timeZone: CHINA,
  });
  const ids = (change: Partial<typeof NO_FILTER>, language: 'zh-CN' | 'en' = 'zh-CN') =>
    filterAlerts(alerts, { ...NO_FILTER, ...change }, language).map(({ rule }) => rule.id);

  it('finds by words of either language, all of them, in any width and case', () => {
    expect(ids({ search: '大闸蟹' })).toEqual(['douyin-deposit-hairy-crab-2026-07']);
    expect(ids({ search: 'HAIRY  crab' }, 'en')).toEqual(['douyin-deposit-hairy-crab-2026-07']);
    expect(ids({ search: 'ｆｂａ' }, 'en')).toEqual(ids({ search: 'FBA' }, 'en'));
    expect(ids({ search: 'ｆｂａ' }, 'en')).toContain('amazon-us-fba-prep-end-2026');
    expect(ids({ search: '保证金 抖店 河蟹' })).toEqual(['douyin-deposit-hairy-crab-2026-07']);
    expect(ids({ search: '没有这个词' })).toEqual([]);
  });

  it('by platform, lane and state; what is muted only where it is asked for', () => {
    expect(ids({})).toHaveLength(107);
    expect(ids({ state: 'muted' })).toEqual(['douyin-alcohol-industry-2026-08']);
    expect(ids({ platform: 'tmall' })).toHaveLength(10);
    expect(ids({ lane: 'quiet' })).toEqual([]);
    expect(ids({ lane: 'todo' })).toHaveLength(63);
    expect(ids({ platform: 'tmall', lane: 'todo', state: 'new' })).not.toHaveLength(0);
  });
});

describe('sentences', () => {
  it('say the day and the days, in both languages', () => {
    const say = (day: string, rule = {}) =>
      LANGUAGES.map((language) => whenText(alertOn(day, rule), language, day));
    expect(say(DAY)).toEqual(['8 月 25 日起，还有 5 天', 'From 25 August, in 5 days']);
    expect(say('2026-08-24')[1]).toBe('From 25 August, which is tomorrow');
    expect(say('2026-08-25')).toEqual(['今天起', 'From today']);
    expect(say('2026-12-25', { effective: '2027-01-01' })[0]).toBe(
      '2027 年 1 月 1 日起，还有 7 天',
    );
    expect(say('2026-08-10', { effective: '2026-08-05', enforced: '2026-08-12' })[0]).toBe(
      '8 月 5 日起；8 月 12 日起按新规则处理，还有 2 天',
    );
    const draft = {
      kind: 'consultation',
      effective: null,
      comment: { start: '2026-08-19', end: '2026-08-26' },
    } as const;
    expect(nextText(alertOn(DAY, draft), 'zh-CN', DAY)).toBe(
      '草稿，意见提到 8 月 26 日，还有 6 天',
    );
    expect(commentText(alertOn(DAY, draft), 'en', DAY)).toBe('Yes, until 26 August, for 6 days');
    expect(commentText(alertOn(DAY), 'zh-CN', DAY)).toBe('这里没有写征求意见的时间');
    expect(noteText(alertOn(DAY), 'zh-CN', DAY)).toBe(
      '规则有变动，8 月 25 日起，还有 5 天：发货时间变短了。',
    );
  });

  it('never press, whatever the day: every alert of the feed on 400 days', () => {
    const found: string[] = [];
    for (let at = 0; at < 400; at += 9) {
      const now = new Date(Date.parse('2025-08-01T04:00:00Z') + at * 86_400_000);
      const today = now.toISOString().slice(0, 10);
      for (const alert of buildAlerts({
        rules: builtInFeed.items,
        marks: new Map(),
        now,
        timeZone: CHINA,
      }))
        for (const language of LANGUAGES)
          for (const text of [
            whenText(alert, language, today),
            nextText(alert, language, today),
            commentText(alert, language, today),
          ])
            if (lintText(text, language, { only: ['T13'] }).length > 0 || /[{}]/.test(text))
              found.push(text);
    }
    expect(found).toEqual([]);
  });
});

describe('the calendar file', () => {
  const write = (day: string, ids?: string[]) =>
    calendarFile({
      alerts: buildAlerts({
        rules: builtInFeed.items.filter(({ id }) => !ids || ids.includes(id)),
        marks: new Map(),
        now: noon(day),
        timeZone: CHINA,
      }),
      language: 'zh-CN',
      titles: { effective: '规则开始', enforced: '按新规则处理', comment: '提意见到今天' },
      name: '规则提醒',
      now: noon(day),
      today: day,
    });

  it('holds whole days that are ahead: begin, acted on, last day for comments', () => {
    const file = write('2026-07-22', ['taobao-broken-promise-rules-2026-08']) ?? '';
    const days = [...file.matchAll(/^DTSTART;VALUE=DATE:(\d+)\r?$/gm)].map(([, day]) => day);
    expect(days).toEqual(['20260805', '20260812', '20260728']);
    expect(file).toContain('UID:taobao-broken-promise-rules-2026-08-effective@dongdian');
    expect(file).not.toContain('VALARM');
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(write('2026-07-22', ['taobao-broken-promise-rules-2026-08'])).toBe(file);
  });

  it('is none where no day is ahead', () => {
    expect(write('2026-11-22')).toBeNull();
    expect(write('2026-08-20')?.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(10);
  });
});
