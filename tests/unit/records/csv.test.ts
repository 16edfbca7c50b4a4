import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ChangeEntry } from '../../../lib/insight/changes/types';
import type { Sheet } from '../../../lib/offers/sheet';
import { writeCsv } from '../../../lib/records/csv';
import { outcomesCsv, reportsCsv } from '../../../lib/records/csv-files';

const cells = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd()).data;

describe('cells of a CSV file', () => {
  it('begin with the mark, end lines as spreadsheets want, and name the format', () => {
    expect(writeCsv(['a', 'b'], [['x', 1]])).toBe('\uFEFFschema,a,b\r\ndongdian-1,x,1\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', '=1\n+2'])(
    'are no formula: %j',
    (text) => {
      const [, row] = cells(writeCsv(['a'], [[text]]));
      expect(row?.[1]?.startsWith("'")).toBe(true);
      expect(row?.[1]?.slice(1).replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
    },
  );

  it.each(['a,b', '"quoted"', '两\n行', "it's", '3 = 2 + 1', '', '竹篮 🧺'])(
    'come back: %j',
    (text) => {
      expect(cells(writeCsv(['a'], [[text]]))[1]?.[1]).toBe(text);
    },
  );

  it('numbers stay numbers, below zero too', () => {
    expect(writeCsv(['a'], [[-3]])).toContain('dongdian-1,-3\r\n');
  });
});

const entry = (change: Partial<ChangeEntry>): ChangeEntry => ({
  id: 'change-0001',
  what: '=换了首图',
  metricId: 'pay-conversion-rate',
  platform: 'taobao',
  shop: null,
  on: '2026-11-02',
  lookOn: '2026-11-16',
  typed: null,
  decision: null,
  createdAt: '2026-11-02T02:00:00.000Z',
  updatedAt: '2026-11-16T02:00:00.000Z',
  ...change,
});
const share = { k: 36, n: 1440, share: 0.025, low: 0.018, high: 0.034 };

describe('outcomes.csv', () => {
  it('has the counts and days of what was decided on, and nothing of what waits', () => {
    const decided = entry({
      decision: {
        kind: 'keep',
        at: '2026-11-17T02:00:00.000Z',
        found: {
          state: 'shares',
          from: 'kept',
          before: share,
          after: { ...share, k: 68, n: 1500 },
          found: 'clear-up',
          verdict: 'better',
          needed: null,
          leftOut: 2,
          promotion: false,
        },
      },
    });
    const { csv, rows } = outcomesCsv([entry({ id: 'change-0002' }), decided]);
    expect(rows).toBe(1);
    expect(cells(csv)).toEqual([
      [
        'schema',
        'caseCode',
        'metric',
        'k0',
        'n0',
        'k1',
        'n1',
        'from0',
        'to0',
        'from1',
        'to1',
        'promo',
        'verdict',
      ],
      [
        'dongdian-1',
        '',
        'pay-conversion-rate',
        '36',
        '1440',
        '68',
        '1500',
        '2026-10-19',
        '2026-11-01',
        '2026-11-03',
        '2026-11-16',
        'left-out',
        'clear-up',
      ],
    ]);
  });
});

describe('rule-reports.csv', () => {
  const report = (level: string, id: string): Sheet => ({
    id,
    offerId: 'difficulty-report',
    path: '3.3.2',
    raw: {
      platform: '拼货市集',
      rule: '发货时间要求调整',
      published: '2026-11-10',
      starts: '2026-11-14',
      what: '订单 123456789 没法发，看 https://shop.example/9',
      stage: 'change',
      tried: ['read', 'asked-platform'],
      level,
    },
    state: 'done',
    createdAt: '2026-11-20T01:00:00.000Z',
    updatedAt: '2026-11-20T02:00:00.000Z',
  });

  it('has only what may be shown, and without names neither days nor numbers nor links', () => {
    const { csv, rows } = reportsCsv([
      report('keep', 'sheet-0001'),
      report('coach', 'sheet-0002'),
      report('anonymous', 'sheet-0003'),
      { ...report('coach', 'sheet-0004'), offerId: 'loan-cost' },
    ]);
    expect(rows).toBe(2);
    const [head = [], coach = [], nameless = []] = cells(csv);
    const of = (row: readonly string[], name: string) => row[head.indexOf(name)];
    expect([of(coach, 'createdOn'), of(coach, 'what'), of(coach, 'shareLevel')]).toEqual([
      '2026-11-20',
      '订单 123456789 没法发，看 https://shop.example/9',
      '1',
    ]);
    expect(of(nameless, 'createdOn')).toBe('2026-11');
    expect(of(nameless, 'startsOn')).toBe('2026-11');
    expect(of(nameless, 'noticeDays')).toBe('4');
    expect(of(nameless, 'what')).toBe('订单 … 没法发，看 …');
    expect(of(nameless, 'tried')).toBe('read asked-platform');
  });
});
