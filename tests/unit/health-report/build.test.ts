import { describe, expect, it } from 'vitest';
import { buildHealthReport } from '../../../lib/health-report/build';
import { parseHealthReport, parseSurvey } from '../../../lib/health-report/schema';
import { input, place, sighting } from './make';

const survey = (more: object = {}) => ({ known: [], unread: [], cut: false, ...more });

describe('the report', () => {
  const report = buildHealthReport(
    input({
      frames: [
        {
          report: {
            sightings: [
              sighting('访客数', { period: { kind: 'yesterday', raw: '昨天(2026-11-21)' } }),
              sighting('访客数', { period: { kind: 'yesterday', raw: '昨日' } }),
              sighting('支付转化率', {
                metricId: 'pay-conversion-rate',
                value: {
                  raw: '\ue012',
                  number: null,
                  unit: null,
                  readable: false,
                  why: 'private-glyphs',
                },
              }),
              sighting('近7天直播间加购人数', {
                metricId: null,
                composed: { base: '加购人数', scope: '直播间', period: '近7天' },
                why: 'grammar',
              }),
            ],
            health: [
              { kind: 'no-number', text: '浏览量', count: 2 },
              { kind: 'frame-refused', text: 'laowang.example', count: 1 },
              { kind: 'marks-lost', text: 'sycm.taobao.com', count: 1 },
            ],
          },
          survey: survey({
            known: [place('访客数'), place('访客数', { path: 'table > tr > th' })],
            unread: [
              place('王小明', { beside: 'row', printed: 'money' }),
              place('新客支付件数'),
              place('新客支付件数'),
              place('浏览次数 17', { beside: null, printed: null }),
              place('访客数：'),
            ],
          }),
        },
      ],
    }),
  );

  it('is of its own format', () => {
    expect(parseHealthReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(parseHealthReport({ ...report, format: 'dongdian-health/2' })).toBeNull();
    expect(parseHealthReport({ ...report, shop: '老王' })).toBeNull();
  });

  it('tells of each label once how it was read and where it stands', () => {
    expect(report.sightings.map(({ label, count }) => [label, count])).toEqual([
      ['访客数', 2],
      ['支付转化率', 1],
      ['近7天直播间加购人数', 1],
    ]);
    expect(report.sightings[0]).toEqual({
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
      paths: ['body > main > div > span', 'table > tr > th'],
      count: 2,
    });
    expect(report.sightings[1]).toMatchObject({ readable: false, why: 'private-glyphs' });
    expect(report.sightings[2]?.composed).toEqual({ base: '加购人数', scope: '直播间' });
  });

  it('names hosts only where a platform file lists them', () => {
    expect(report.health.map(({ text }) => text)).toEqual(['浏览量', '', 'sycm.taobao.com']);
    const page = { platform: 'woocommerce', kind: null, host: 'laowang.example' };
    expect(buildHealthReport(input({ page })).page.host).toBeNull();
  });

  it('carries what stands beside a number unread, what looks like a metric first', () => {
    expect(report.candidates.map(({ label, count }) => [label, count])).toEqual([
      ['新客支付件数', 2],
      ['▢▢▢', 1],
    ]);
  });

  it('holds 200 names at most, and says that there were more', () => {
    // Letters that differ, because alike ones become one entry.
    const unread = Array.from({ length: 300 }, (_, at) =>
      place('访客', {
        path: 'div',
        printed: 'plain',
        label: `访客${String.fromCodePoint(0x4e00 + at)}`,
      }),
    );
    const full = buildHealthReport(
      input({
        names: 'in-full',
        frames: [{ report: { sightings: [], health: [] }, survey: survey({ unread }) }],
      }),
    );
    expect(full.candidates).toHaveLength(200);
    expect(full.cut).toBe(true);
    expect(report.cut).toBe(false);
  });

  it('does without the structure of a frame that told none', () => {
    const bare = buildHealthReport(
      input({
        frames: [{ report: { sightings: [sighting('访客数')], health: [] }, survey: null }],
      }),
    );
    expect(bare.sightings[0]).toMatchObject({ beside: null, paths: [] });
    expect(parseHealthReport(bare)).toEqual(bare);
  });

  it('a metric that is none of ours is not written', () => {
    const odd = sighting('访客数', { metricId: 'wang-xiaoming' });
    const [first] = buildHealthReport(
      input({ frames: [{ report: { sightings: [odd], health: [] }, survey: null }] }),
    ).sightings;
    expect(first).toMatchObject({ metric: null, unit: null });
  });
});

describe('what a frame tells of itself', () => {
  it.each([null, 'x', {}, { known: 1, unread: [], cut: false }, { ...survey(), cut: 'no' }])(
    'is refused in another shape: %j',
    (value) => {
      expect(parseSurvey(value)).toBeNull();
    },
  );
});
