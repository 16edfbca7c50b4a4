import type { HealthReportInput, SurveyPlace } from '../../../lib/health-report/types';
import { OTHER_WORDS, vocabularyOf } from '../../../lib/health-report/vocabulary';
import { metrics } from '../../../lib/metrics/index';
import { COMPOUND_STARTS, MEASURES } from '../../../lib/recognise/grammar/words';
import type { Sighting } from '../../../lib/shared/sighting';

/** The real names of metrics. */
export const vocabulary = vocabularyOf([
  ...OTHER_WORDS,
  ...COMPOUND_STARTS,
  ...MEASURES,
  ...[...metrics.values()].flatMap((metric) => [
    metric.name['zh-CN'],
    metric.name.en,
    ...metric.aliases,
    ...Object.values(metric.labels).flat(),
  ]),
]);

export const sighting = (labelText: string, more: Partial<Sighting> = {}): Sighting => ({
  id: 's1',
  metricId: 'visitors',
  composed: null,
  labelText,
  value: { raw: '1,234', number: 1234, unit: null, readable: true },
  platform: 'taobao',
  pageKind: 'home-overview',
  confidence: 0.9711,
  why: 'exact',
  ...more,
});

export const place = (label: string, more: Partial<SurveyPlace> = {}): SurveyPlace => ({
  label,
  path: 'body > main > div > span',
  beside: 'card',
  printed: 'plain',
  ...more,
});

export const input = (more: Partial<HealthReportInput> = {}): HealthReportInput => ({
  frames: [],
  about: ['里面有：名字。'],
  made: '2026-11-22',
  extension: '0.1.0',
  lexicon: { version: '0123456789ab', metrics: metrics.size },
  page: { platform: 'taobao', kind: 'home-overview', host: 'sycm.taobao.com' },
  names: 'known-words',
  hosts: new Set(['sycm.taobao.com']),
  vocabulary,
  unitOf: (id) => metrics.get(id)?.unit ?? null,
  ...more,
});
