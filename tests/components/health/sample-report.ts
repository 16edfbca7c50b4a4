import type { HealthReport } from '../../../lib/health-report/types';

/** A report as the background makes it of a page half of which was renamed. */
export const sampleHealthReport: HealthReport = {
  format: 'dongdian-health/1',
  about: ['里面有：名字，它排在网页哪里，认出来没有。'],
  made: '2026-11-22',
  extension: '0.1.0',
  lexicon: { version: '0123456789ab', metrics: 420 },
  page: { platform: 'taobao', kind: 'home-overview', host: 'sycm.taobao.com' },
  names: 'known-words',
  sightings: [
    {
      label: '访客数',
      metric: 'visitors',
      composed: null,
      unit: 'count',
      printed: 'plain',
      readable: true,
      why: null,
      period: 'yesterday',
      rule: 'exact',
      confidence: 0.97,
      beside: 'card',
      paths: ['body > main > div > span'],
      count: 2,
    },
  ],
  health: [{ kind: 'no-number', text: '店铺综合体验分', count: 1 }],
  candidates: [
    {
      label: '本店▢▢',
      beside: 'card',
      printed: 'plain',
      path: 'body > main > div > span',
      count: 1,
    },
    { label: '▢▢▢', beside: 'row', printed: 'money', path: 'table > tbody > tr > td', count: 3 },
  ],
  cut: false,
};
