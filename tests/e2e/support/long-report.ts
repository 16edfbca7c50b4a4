import type { OutcomeReport } from '../../../lib/coaching/report/types.ts';
import { PATH_IDS } from '../../../lib/paths/types.ts';

/** A report in which everything is as much and as long as it may be. */
export function longReport(words: string): OutcomeReport {
  const change = { up: 7, same: 3, down: 2, median: 1 };
  const share = (k: number, n: number) => ({ k, n, share: k / n, low: 0.01, high: 0.05 });
  return {
    schema: 'dongdian-1',
    kind: 'outcome-report',
    madeOn: '2026-11-22',
    case: {
      code: 'CASE-2026-000123',
      nickname: words.slice(0, 60),
      city: '330100',
      trade: words.slice(0, 20),
      stage: 'review',
      openedOn: '2026-09-01',
      closedOn: null,
    },
    goals: ([1, 2, 3] as const).map((no) => ({
      no,
      path: '3.2.3' as const,
      title: words.slice(0, 90),
      ladder: [words, words, words, words, words],
      weight: no,
      start: -1 as const,
      now: (no - 1) as 0 | 1 | 2,
      expectedOn: '2026-11-20',
    })),
    T: 62.4,
    ratings: {
      items: PATH_IDS.map((path, at) => ({
        path,
        before: ((at % 3) + 1) as 1 | 2 | 3,
        lookback: at % 5 === 0 ? null : ((((at + 1) % 3) + 1) as 1 | 2 | 3),
        now: ((at % 3) + 3) as 3 | 4 | 5,
      })),
      before: change,
      lookback: change,
    },
    areas: PATH_IDS.map((path, at) => ({
      path,
      before: (at % 3) as 0 | 1 | 2,
      now: Math.min(5, (at % 3) + (at % 4)) as 0 | 1 | 2 | 3 | 4 | 5,
    })),
    practice: { steps: 1234, loops: 12, drillsAlone: 34 },
    numbers: {
      length: 90,
      before: { from: '2026-06-03', to: '2026-08-31' },
      after: { from: '2026-09-02', to: '2026-11-21' },
      lines: Array.from({ length: 8 }, (_, at) => ({
        metricId: at % 2 ? 'pay-conversion-rate' : 'paid-amount',
        platform: at < 4 ? 'taobao' : 'douyin',
        unit: at % 2 ? ('percent' as const) : ('money' as const),
        currency: at % 2 ? null : 'CNY',
        judged:
          at % 2
            ? {
                state: 'shares' as const,
                from: 'kept' as const,
                before: share(1234, 123456),
                after: share(2345, 134567),
                found: 'clear-up' as const,
                verdict: 'better' as const,
                needed: null,
                leftOut: 3,
                promotion: false,
              }
            : {
                state: 'amounts' as const,
                from: 'kept' as const,
                before: 123456.78,
                after: 134567.89,
                found: 'cannot-tell' as const,
                verdict: 'cannot-tell' as const,
                moreDays: 0,
                leftOut: 12,
              },
        promotionDays: 23,
        days: [78, 67] as const,
      })),
    },
    words: { helped: [words, words, words], next: words },
    service: {
      sessions: 12,
      minutes: 540,
      forms: { 'one-to-one': 8, group: 3, phone: 1 },
      resources: 9,
      ruleReports: 3,
    },
  };
}
