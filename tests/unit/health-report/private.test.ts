import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHealthReport } from '../../../lib/health-report/build';
import { parseHealthReport } from '../../../lib/health-report/schema';
import type { HealthReport } from '../../../lib/health-report/types';
import type { Sighting } from '../../../lib/shared/sighting';
import { input, place, sighting } from './make';

/** Whatever is private on a page, wherever it stands, never reaches the file. */

const digits = (least: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((list) => list.join(''));
const pick = (text: string) => fc.constantFrom(...text.split(' '));
const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((list) => list.join(''));

const SURNAMES = pick('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 欧阳 司马');
const GIVEN = pick('小明 秀英 建国 丽 芳芳 志强 桂兰 浩然 梓涵 雨桐 淑珍 海燕 玉梅 一诺');
const ENGLISH = joined(
  pick('Olivia Thandiwe Krzysztof Nguyen Mbeki Siobhan'),
  fc.constant(' '),
  pick('Okonkwo Fernández Whitcombe Szymański Abernathy'),
);

/** Numbers that point to somebody: hidden whatever the person chose. */
const codes: Record<string, fc.Arbitrary<string>> = {
  phone: joined(fc.constant('1'), pick('3 5 7 8 9'), digits(9, 9)),
  'phone with gaps': fc
    .tuple(digits(3, 3), digits(4, 4), digits(4, 4), pick('- . ·'))
    .map(([a, b, c, gap]) => `1${a.slice(1)}${gap}${b}${gap}${c}`),
  mail: joined(
    pick('wang lili zhang.san a_b'),
    digits(0, 4),
    pick('@qq.com @shop.example @163.com'),
  ),
  'order number': joined(pick('TB JD PDD SO- #'), digits(8, 18)),
  'order number with dashes': joined(
    digits(3, 3),
    pick('-'),
    digits(7, 7),
    pick('-'),
    digits(7, 7),
  ),
  money: joined(pick('¥ $ €'), digits(2, 3), pick(','), digits(3, 3), pick('.'), digits(2, 2)),
  address: joined(
    pick('https://'),
    pick('laowang lihua'),
    digits(1, 3),
    pick('.myshop.com/admin?id=7'),
  ),
  day: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `2026-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
};

/** Names: hidden unless the person wanted them in full. */
const names: Record<string, fc.Arbitrary<string>> = {
  'a buyer': joined(SURNAMES, GIVEN),
  'a buyer abroad': ENGLISH,
  'a shop': joined(SURNAMES, pick('记 家 氏'), pick('水果铺 豆腐坊 绣花鞋庄 酱菜园')),
  'a product': joined(pick('碎花 纯棉 手工 藤编'), pick('连衣裙 布鞋 腊肠 竹篮 围裙')),
};

/** A page that holds a secret in every place where a page can hold one. */
function page(secret: string): { sightings: Sighting[]; places: ReturnType<typeof place>[] } {
  const sightings = [
    sighting('访客数', {
      id: secret,
      value: { raw: secret, number: 480123, unit: null, readable: false, why: 'not-a-number' },
      compare: { raw: `较昨日 ${secret}`, with: 'previous-day', change: 0.4801 },
      period: { kind: 'range', from: '2026-11-01', to: '2026-11-02', raw: secret },
      platform: secret,
      pageKind: secret,
    }),
    sighting(secret, { metricId: secret }),
    sighting(`${secret}访客数`, {
      metricId: null,
      composed: { base: secret, scope: `${secret}支付`, modifier: secret, period: secret },
    }),
  ];
  const places = [
    place(secret),
    place(`${secret}的订单数`, { path: `div > ${secret} > span` }),
    place(`支付金额 ${secret}`, { path: `main > div[role=${secret}]` }),
    place('访客数', { path: secret }),
  ];
  return { sightings, places };
}

function fileOf(secret: string, names: HealthReport['names']): string {
  const { sightings, places } = page(secret);
  const report = buildHealthReport(
    input({
      names,
      page: { platform: 'generic', kind: null, host: secret },
      frames: [
        {
          report: {
            sightings,
            health: (
              ['no-number', 'ambiguous', 'unreadable', 'frame-refused', 'marks-lost'] as const
            ).map((kind) => ({ kind, text: secret, count: 1 })),
          },
          survey: { known: places, unread: places, cut: false },
        },
      ],
    }),
  );
  // Refused by its own schema, nothing would be proved.
  expect(parseHealthReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report.candidates.length).toBeGreaterThan(0);
  return JSON.stringify(report);
}

const SEEDS = { numRuns: 200, seed: 20261122 } as const;

describe.each(Object.keys(codes))('200 times %s', (kind) => {
  it.each(['known-words', 'in-full'] as const)('is nowhere in the file (%s)', (wanted) => {
    fc.assert(
      fc.property(codes[kind] as fc.Arbitrary<string>, (secret) => {
        const file = fileOf(secret, wanted);
        expect(file).not.toContain(secret);
        // Not a piece of it either: no four of its digits in a row.
        for (const [row] of secret.matchAll(/\d{4,}/g))
          expect(file.replace('2026-11-22', '')).not.toContain(row);
        expect(file).not.toContain('480');
      }),
      SEEDS,
    );
  });
});

describe.each(Object.keys(names))('200 times %s', (kind) => {
  it('is nowhere in the file', () => {
    fc.assert(
      fc.property(names[kind] as fc.Arbitrary<string>, (secret) => {
        expect(fileOf(secret, 'known-words')).not.toContain(secret);
      }),
      SEEDS,
    );
  });

  it('and stands there only when the person wanted names in full', () => {
    const [secret = ''] = fc.sample(names[kind] as fc.Arbitrary<string>, { numRuns: 1, seed: 7 });
    expect(fileOf(secret, 'in-full')).toContain(secret);
  });
});
