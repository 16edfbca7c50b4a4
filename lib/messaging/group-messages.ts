import * as z from 'zod/mini';
import type { Group, PublishedReport } from '../coaching/group/types';
import { groups } from '../records/coach-rows';
import * as r from '../records/row-parts';

export interface GroupsReply {
  readonly groups: readonly Group[];
  /** Of all groups, the oldest first. */
  readonly reports: readonly PublishedReport[];
  /** What metrics are called, in the person's language. */
  readonly metricNames: Readonly<Record<string, string>>;
}

export type TakenReport =
  | { readonly kind: 'taken'; readonly group: Group }
  | { readonly kind: 'refused'; readonly why: 'not-a-report' | 'no-code' | 'no-member' };

export type MadeReport =
  | { readonly kind: 'made'; readonly report: PublishedReport }
  | { readonly kind: 'few' }
  /** One to four merchants make the difference: the earlier report stands instead, if it is one. */
  | { readonly kind: 'too-near'; readonly earlier: PublishedReport | null };

/** Groups, in the coach's own records. Extension pages only. */
export const groupMessages = {
  groups: { data: z.object({}), reply: {} as GroupsReply },
  saveGroup: { data: z.object({ group: groups }), reply: {} as Group },
  /** What was published of it stays. */
  removeGroup: { data: z.object({ id: r.id }), reply: {} as Record<string, never> },
  /** A member's outcome report, as the text of its file. */
  takeReport: {
    data: z.object({ groupId: r.id, text: z.string().check(z.maxLength(2_000_000)) }),
    reply: {} as TakenReport,
  },
  makeGroupReport: { data: z.object({ groupId: r.id }), reply: {} as MadeReport },
} as const;
