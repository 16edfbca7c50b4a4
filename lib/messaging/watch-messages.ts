import * as z from 'zod/mini';
import type { RuleChange } from '../rules/feed/types';
import type { SearchHit } from '../rules/watch/search';
import type { NoticeLink, Version, WatchedRule } from '../rules/watch/types';

/** One watched page as the list shows it: without its texts. */
export interface WatchedPage
  extends Pick<
    WatchedRule,
    'key' | 'platform' | 'address' | 'title' | 'firstSeen' | 'lastSeen' | 'refused' | 'look'
  > {
  readonly versions: number;
  /** A change was seen that waits for another look. */
  readonly waiting: boolean;
}

export interface WatchedReply {
  /** The last seen first. */
  readonly pages: readonly WatchedPage[];
  /** Announcements that stood on pages and were not opened yet. */
  readonly links: readonly NoticeLink[];
}

/** What is read on the page in front, if it is an announcement; `null` else. */
export type PageNotice = RuleChange | null;

const key = z.string().check(z.minLength(3), z.maxLength(400));
const line = (most: number) => z.string().check(z.maxLength(most));

const BlockSchema = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'row']),
  level: z.number().check(z.int(), z.minimum(0), z.maximum(6)),
  text: line(200_000),
  cells: z.optional(
    z
      .array(z.object({ head: z.nullable(line(20_000)), text: line(200_000) }))
      .check(z.maxLength(400)),
  ),
  deleted: z.optional(z.array(line(20_000)).check(z.maxLength(400))),
  inserted: z.optional(z.array(line(20_000)).check(z.maxLength(400))),
  linkShare: z.number().check(z.minimum(0), z.maximum(1)),
  chrome: z.optional(z.boolean()),
});

/** A page of rules as its tab shows it. */
export const PageTextSchema = z.object({
  blocks: z.array(BlockSchema).check(z.maxLength(20_000)),
  title: z.nullable(line(2000)),
  passwordField: z.boolean(),
  address: z.nullable(line(4000)),
});

const LinkSchema = z.object({ text: line(300), href: line(2000), near: line(400) });

/** Part of `ToBackground`: pages of rules that are watched. */
export const watchMessages = {
  /** From the same script, before it looks at anything: what of this address is wanted. */
  ruleReading: {
    data: z.object({ url: line(4000) }),
    reply: {} as { readonly text: boolean; readonly links: boolean },
  },
  /** From the script that reads a page of rules: its text, and links to announcements. */
  ruleVisit: {
    data: z.object({
      url: line(4000),
      /** `null`: the page is no rule, only its links were wanted. */
      text: z.nullable(PageTextSchema),
      complete: z.boolean(),
      links: z.array(LinkSchema).check(z.maxLength(300)),
    }),
    reply: {} as Record<string, never>,
  },
  watchedRules: { data: z.object({}), reply: {} as WatchedReply },
  /** The versions of one page, the newest first; texts of blocks stay behind. */
  ruleVersions: { data: z.object({ key }), reply: {} as readonly Omit<Version, 'blocks'>[] },
  /** Passages of any kept version that hold all these words. */
  searchRules: { data: z.object({ query: line(200) }), reply: {} as readonly SearchHit[] },
  /** Looks at one page without the person, or no more; its host has to be allowed. */
  lookAtRule: { data: z.object({ key, on: z.boolean() }), reply: {} as WatchedReply },
  forgetRule: { data: z.object({ key }), reply: {} as WatchedReply },
  /** What was read on the page at this address. */
  pageNotice: { data: z.object({ url: line(4000) }), reply: {} as PageNotice },
} as const;
