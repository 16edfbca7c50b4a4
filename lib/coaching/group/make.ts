import { hashOf, keyOf } from './hash';
import { makeReady } from './publish';
import { tablesOf } from './tables';
import type { Group, MemberFacts, PublishedReport } from './types';

/** Results of those who are members now. */
export const countedFacts = ({ members, facts }: Group): MemberFacts[] => {
  const inside = new Set(members.map(keyOf));
  return facts.filter(({ code }) => inside.has(keyOf(code)));
};

export type Made =
  | { readonly kind: 'made'; readonly report: PublishedReport }
  | { readonly kind: 'few' }
  | { readonly kind: 'too-near'; readonly earlier: PublishedReport | null };

/** The report of a group, beside all that the same coach published before. @param at ISO time */
export function makeReport(
  group: Group,
  earlier: readonly PublishedReport[],
  id: string,
  at: string,
): Made {
  const facts = countedFacts(group);
  const members = [...new Set(facts.map(({ code }) => hashOf(code)))].sort();
  const ready = makeReady(tablesOf(facts), members, earlier);
  if (ready.kind === 'few') return { kind: 'few' };
  if (ready.kind === 'too-near')
    return {
      kind: 'too-near',
      earlier: ready.earlier === null ? null : (earlier[ready.earlier] ?? null),
    };
  return {
    kind: 'made',
    report: {
      id,
      groupId: group.id,
      groupCode: group.code,
      at,
      members,
      tables: ready.tables,
      meetings: {
        count: group.meetings.length,
        minutes: group.meetings.reduce((all, { minutes }) => all + minutes, 0),
      },
    },
  };
}
