import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { metrics } from '../../lib/metrics/index';
import { platformMatches, platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';

const text = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: text,
  market: z.enum(['china', 'abroad']),
  rank: z.int().positive(),
  hosts: z.array(z.strictObject({ host: z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/), name: text })),
  detect: z.string().optional(),
  labelsOf: z.array(z.string()),
  pages: z.array(
    z.strictObject({ kind: z.string(), host: z.string().optional(), path: z.string() }),
  ),
  labelScopes: z.array(
    z.strictObject({
      label: z.string().min(1),
      metricId: z.string(),
      hosts: z.array(z.string()).optional(),
      pageKinds: z.array(z.string()).optional(),
    }),
  ),
  numbers: z.strictObject({
    currency: z.string().length(3).nullable(),
    digitFonts: z.array(z.string()),
    keyAttribute: z
      .strictObject({
        selector: z.string(),
        attribute: z.string(),
        keys: z.record(z.string(), z.string()),
      })
      .optional(),
  }),
  ignore: z.array(z.string()),
  examples: z.array(z.strictObject({ url: z.url(), pageKind: z.string().nullable() })),
});

const stems = readdirSync(join(import.meta.dirname, '../../lib/platforms'))
  .filter((name) => name.endsWith('.platform.ts'))
  .map((name) => name.replace('.platform.ts', ''));

describe('platform files', () => {
  it('are all found, and the generic one is among them', () => {
    expect([...platforms.keys()].sort()).toEqual(stems.sort());
    expect(platforms.has('generic')).toBe(true);
  });

  for (const [id, platform] of platforms)
    describe(id, () => {
      it('is data of the right shape and survives JSON', () => {
        expect(schema.parse(platform)).toEqual(platform);
        expect(JSON.parse(JSON.stringify(platform))).toEqual(platform);
        expect(stems).toContain(platform.id);
        // Self-hosted: no address of it can be known.
        if (platform.hosts.length > 0) expect(platform.examples).not.toHaveLength(0);
      });
      it('has page rules that compile, and names hosts and metrics that exist', () => {
        const hosts = platform.hosts.map(({ host }) => host);
        for (const page of platform.pages) {
          expect(() => new RegExp(page.path)).not.toThrow();
          if (page.host) expect(hosts).toContain(page.host);
        }
        for (const scope of platform.labelScopes) {
          expect([...metrics.keys()]).toContain(scope.metricId);
          for (const host of scope.hosts ?? []) expect(hosts).toContain(host);
        }
        for (const metricId of Object.values(platform.numbers.keyAttribute?.keys ?? {}))
          expect([...metrics.keys()]).toContain(metricId);
      });
      it.each(platform.examples.map((example) => [example.url, example.pageKind]))(
        '%s is a page of it',
        (url, kind) => {
          const place = pageOf(url, platforms);
          expect(place.platform.id).toBe(id);
          expect(place.pageKind).toBe(kind);
        },
      );
    });

  it('no host belongs to two', () => {
    const matches = [...platforms.values()].flatMap((p) => p.hosts.map(({ host }) => host));
    expect(new Set(matches).size).toBe(matches.length);
    expect(platformMatches()).toHaveLength(matches.length);
  });
});

describe('pageOf', () => {
  it.each([['x'], [''], ['about:blank'], ['https://evil.example/sycm.taobao.com/portal/home']])(
    '%s is generic',
    (url) => expect(pageOf(url, platforms).platform.id).toBe('generic'),
  );
});
