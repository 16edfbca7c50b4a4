import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formulaCycles } from '../../lib/metrics/graph';
import { metrics } from '../../lib/metrics/index';
import type { Metric } from '../../lib/metrics/types';
import { likeness, shingles } from '../../lib/text-rules/similarity';
import { checkMetric } from '../../scripts/content/check-metric';
import { nearestCards, sharedSentences } from '../../scripts/content/check-together';

const metricOf = (id: string) => metrics.get(id);
const good = metricOf('pay-conversion-rate') as Metric;
const { card } = good;
const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** One fault each, and the one line that names it. */
const FAULTS: readonly (readonly [what: string, metric: unknown, line: RegExp])[] = [
  ['an unknown id in a formula', { ...good, formula: 'buyers / visitor' }, /unknown id visitor$/],
  ['a formula that is none', { ...good, formula: 'buyers ÷ visitors' }, /not a formula of/],
  ['a formula that holds itself', { ...good, formula: 'pay-conversion-rate / visitors' }, /itself/],
  [
    'money that is no rate',
    { ...good, formula: 'paid-amount / visitors' },
    /unit clash: gives money/,
  ],
  [
    'money and people added',
    { ...good, formula: 'paid-amount + visitors' },
    /unit clash: money \+/,
  ],
  [
    'another base',
    { ...good, formula: 'orders / page-views' },
    /base clash: gives view, .* person$/,
  ],
  [
    'a language that is missing',
    { ...good, definition: { 'zh-CN': '来店的人里有多少人付了款。' } },
    /^definition\.en: /,
  ],
  [
    'a banned word',
    { ...good, card: { ...card, step: both('看一看，必须换图。', 'Look at the photo.') } },
    /^card\.step \(zh-CN\): T13 .*必须$/,
  ],
  [
    'a banned word beside the card',
    { ...good, counting: { all: [both('马上数一数。', 'People are counted.')] } },
    /^counting\.all \(zh-CN\): T13/,
  ],
  [
    'a slot that nothing fills',
    { ...good, card: { ...card, what: both('来了 {visitors} 个人。', '{visitors} people came.') } },
    /^card\.what: no such slot: \{visitors\}$/,
  ],
  [
    'a help without its path',
    { ...good, card: { ...card, help: { ...card.help, path: '3.2.3' } } },
    /^card\.help \(zh-CN\): does not name the path 3\.2\.3$/,
  ],
  ['an unknown driver', { ...good, drivers: ['luck'] }, /^drivers: unknown id luck$/],
  ['no source', { ...good, sources: [] }, /^sources: none$/],
  ['an undated check', { ...good, checked: { by: 'facts', on: 'today' } }, /^checked\.on: /],
  [
    'an example that is no label',
    { ...good, examples: [{ text: '运气', platform: 'taobao' }] },
    /^examples: no label of taobao: 运气$/,
  ],
  [
    'a label printed twice',
    {
      ...good,
      labels: { taobao: ['支付率', '支付率'] },
      examples: [{ text: '支付率', platform: 'taobao' }],
    },
    /^labels: twice for taobao: 支付率$/,
  ],
  ['a field too many', { ...good, colour: 'red' }, /colour/],
];

describe('a malformed metric is named with its reason', () => {
  it('and a good one has nothing to name', () => {
    expect(checkMetric(good, good.id, metricOf)).toEqual([]);
  });

  it.each(FAULTS)('%s', (_what, metric, line) => {
    const found = checkMetric(metric as Metric, good.id, metricOf);
    expect(found.filter((finding) => line.test(finding))).toHaveLength(1);
    for (const finding of found) expect(finding).not.toContain('\n');
  });

  it('in the wrong file', () => {
    expect(checkMetric(good, 'conversion', metricOf)).toEqual([
      'id: pay-conversion-rate stands in conversion.metric.ts',
    ]);
  });

  it('by the command, with file and reason in one line, and it fails', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dongdian-'));
    const file = join(folder, 'broken.metric.ts');
    writeFileSync(file, 'export default { id: "broken", };\nconst x = ;\n');
    try {
      execFileSync(process.execPath, ['scripts/content-check.ts', file], { encoding: 'utf8' });
      expect.unreachable();
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      expect(status).toBe(1);
      expect(stdout).toMatch(/^1 checked, 1 findings\n\S*broken\.metric\.ts: \S.*\n$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('all metrics together', () => {
  it('finds formulas that lead back to themselves', () => {
    const ring = new Map([
      ['buyers', { ...(metricOf('buyers') as Metric), formula: 'visitors * pay-conversion-rate' }],
      ['pay-conversion-rate', good],
    ]);
    expect(formulaCycles(ring)).toEqual(['buyers → pay-conversion-rate → buyers']);
    expect(formulaCycles(metrics)).toEqual([]);
  });

  it('finds a card that is another card with its noun changed', () => {
    const copy: Metric = {
      ...good,
      id: 'copy',
      name: both('收藏率', 'Favourite rate'),
      aliases: [],
      card: JSON.parse(JSON.stringify(card).replaceAll('支付转化率', '收藏率')),
    };
    const [nearest] = nearestCards(new Map([good, copy].map((metric) => [metric.id, metric])));
    expect(nearest?.share).toBe(1);
    expect(sharedSentences(new Map([good, copy].map((m) => [m.id, m]))).length).toBeGreaterThan(5);
  });

  it('measures likeness between 0 and 1', () => {
    const a = shingles('好比 100 个人走进小店，有 3 个人买了东西。', []);
    expect(likeness(a, a)).toBe(1);
    expect(likeness(a, shingles('雨天的伞放在门口的桶里', []))).toBe(0);
    expect(likeness(shingles('', []), shingles('', []))).toBe(0);
  });
});
