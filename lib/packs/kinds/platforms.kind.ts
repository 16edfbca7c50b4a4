import * as z from 'zod/mini';
import type { Platform } from '../../platforms/types';
import { id, line, listOf } from './parts';
import type { PackKindDef } from './types';

/** Beginning of a path, with `*` for one part of it: `/portal/*\/flow`. No other signs. */
const pathStart = z
  .string()
  .check(z.maxLength(120), z.regex(/^[/#][\w./#!*=-]*$/), z.regex(/^[^*]*(?:\*[^*]+){0,3}$/));
const host = z.string().check(z.maxLength(120), z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));
/** `nav.menu > a[data-x="y"]`: tags, classes, ids and attributes. What could not be read breaks nothing. */
const COMPOUND =
  '(?:[a-z][a-z0-9-]*|(?=[.#[]))(?:[.#][A-Za-z_][\\w-]*|\\[[a-z-]+(?:="[\\w -]*")?\\])*';
const selector = z
  .string()
  .check(z.maxLength(160), z.regex(new RegExp(`^${COMPOUND}(?:(?: > | )${COMPOUND}){0,4}$`)));

const PlatformSchema = z.strictObject({
  id,
  platform: id,
  /** Labels as the back office prints them now. */
  labels: z.optional(
    z.array(z.strictObject({ label: line(60), metric: id })).check(z.maxLength(500)),
  ),
  /** Labels that mean something else on some pages. Hosts are among those known already. */
  labelScopes: z.optional(
    z
      .array(
        z.strictObject({
          label: line(60),
          metricId: id,
          hosts: z.optional(z.array(host).check(z.minLength(1), z.maxLength(20))),
          pageKinds: z.optional(z.array(id).check(z.minLength(1), z.maxLength(20))),
        }),
      )
      .check(z.maxLength(500)),
  ),
  pages: z.optional(
    z
      .array(z.strictObject({ kind: id, path: pathStart, host: z.optional(host) }))
      .check(z.maxLength(100)),
  ),
  /** Elements that are never read. */
  ignore: z.optional(z.array(selector).check(z.maxLength(50))),
});
export type PlatformMend = z.infer<typeof PlatformSchema>;

/** A literal beginning as a regular expression; nothing of a pack is one itself. */
const startOf = (path: string): string =>
  `^${path.replace(/[.*+?^${}()|[\]\\/]/g, (sign) => (sign === '*' ? '[^/?#]*' : `\\${sign}`))}`;

const mend = (platform: Platform, item: PlatformMend): Platform => {
  const hosts = new Set(platform.hosts.map((one) => one.host));
  // Self-hosted shops stand on any host; else only hosts that are asked for already.
  const known = (one: string) => platform.detect !== undefined || hosts.has(one);
  const { labels = [], labelScopes = [], pages = [], ignore = [] } = item;
  return {
    ...platform,
    labelScopes: [
      ...labelScopes
        .filter((scope) => scope.hosts === undefined || scope.hosts.every(known))
        .map(({ label, metricId, hosts: at, pageKinds }) => ({
          label,
          metricId,
          ...(at ? { hosts: at } : {}),
          ...(pageKinds ? { pageKinds } : {}),
        })),
      ...platform.labelScopes,
      ...labels.map(({ label, metric }) => ({
        label,
        metricId: metric,
        // Printed on this back office: as sure there as a label of its own.
        ...(platform.hosts.length > 0 ? { hosts: [...hosts] } : {}),
      })),
    ],
    pages: [
      ...pages
        .filter((page) => page.host === undefined || known(page.host))
        .map(({ kind, path, host: at }) => ({
          kind,
          path: startOf(path),
          ...(at ? { host: at } : {}),
        })),
      ...platform.pages,
    ],
    ignore: [...platform.ignore, ...ignore],
  };
};

/** A redesign mended by data. Hosts are never added: what is read is what a person allowed. */
export const platforms: PackKindDef<
  PlatformMend,
  ReadonlyMap<string, Platform>,
  ReadonlyMap<string, Platform>,
  'platforms'
> = {
  kind: 'platforms',
  items: listOf(PlatformSchema, ({ id }) => id),
  keyOf: ({ id }) => id,
  titleOf: ({ platform }, names) => names.platform(platform),
  // Labels are the platform's own words, whatever they are.
  texts: () => [],
  references: ({ platform, labels = [], labelScopes = [] }) => [
    { to: 'platform', id: platform },
    ...labels.map(({ metric }) => ({ to: 'metric' as const, id: metric })),
    ...labelScopes.map(({ metricId }) => ({ to: 'metric' as const, id: metricId })),
  ],
  rules: [],
  calm: false,
  apply: (base, items) => {
    if (items.length === 0) return base;
    const mended = new Map(base);
    // The most trusted is mended last, and so stands first.
    for (const { item } of [...items].reverse()) {
      const platform = mended.get(item.platform);
      if (platform) mended.set(item.platform, mend(platform, item));
    }
    return mended;
  },
};
