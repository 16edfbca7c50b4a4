/**
 * A line of a note that lists things: one to a line of text, each an id that has a name
 * (`offer:sales-change`, `drill:see-a-week`, `card:…`) or what somebody wrote.
 */
export const itemsOf = (line: string): string[] =>
  line
    .split('\n')
    .map((item) => item.trim())
    .filter(Boolean);

export const lineOf = (items: readonly string[]): string => [...new Set(items)].join('\n');

export type NameOf = (kind: 'offer' | 'drill' | 'card', id: string) => string | null;

/** An item as it is read; what this version does not know by its id stays as it stands. */
export function itemName(item: string, nameOf: NameOf): string {
  const [, kind, id] = /^(offer|drill|card):(.+)$/.exec(item) ?? [];
  return (kind && id && nameOf(kind as 'offer' | 'drill' | 'card', id)) || item;
}
