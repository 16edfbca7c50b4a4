/**
 * The tiny mark-up of packs: `**bold**`, a line break, `{slot}` and `[[term:metric-id]]`.
 * Everything else is plain text, tags and stray marks too; what comes out goes into text nodes.
 */
export type MarkNode =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'term'; readonly metricId: string };

const MARK =
  /\*\*([^*\n]+)\*\*|\r?\n|\{([a-z][A-Za-z]{0,29})\}|\[\[term:([a-z0-9]+(?:-[a-z0-9]+)*)\]\]/g;

/** Reads a text once, from left to right; nothing nests. */
export function parseMarkup(text: string): readonly MarkNode[] {
  const nodes: MarkNode[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) nodes.push({ kind: 'text', text: text.slice(at, to) });
  };
  for (const match of text.matchAll(MARK)) {
    plain(match.index);
    at = match.index + match[0].length;
    const [, strong, name, metricId] = match;
    if (strong !== undefined) nodes.push({ kind: 'strong', text: strong });
    else if (name !== undefined) nodes.push({ kind: 'slot', name });
    else if (metricId !== undefined) nodes.push({ kind: 'term', metricId });
    else nodes.push({ kind: 'break' });
  }
  plain(text.length);
  return nodes;
}

/** What fills a text: values of slots, and names of metrics in the reader's language. */
export interface MarkFill {
  readonly slots: Readonly<Record<string, string>>;
  readonly nameOf: (metricId: string) => string;
}

/** The same nodes with slots and terms as text; a slot without a value stays visible. */
export const fillMarkup = (
  nodes: readonly MarkNode[],
  { slots, nameOf }: MarkFill,
): readonly MarkNode[] =>
  nodes.map((node) => {
    if (node.kind === 'term') return { kind: 'text', text: nameOf(node.metricId) };
    if (node.kind !== 'slot') return node;
    const value = Object.hasOwn(slots, node.name) ? slots[node.name] : undefined;
    return { kind: 'text', text: value ?? `{${node.name}}` };
  });

/** The words alone, for a place without bold and breaks. */
export const plainMarkup = (nodes: readonly MarkNode[]): string =>
  nodes
    .map((node) => {
      switch (node.kind) {
        case 'break':
          return ' ';
        case 'slot':
          return `{${node.name}}`;
        case 'term':
          return node.metricId;
        default:
          return node.text;
      }
    })
    .join('');

/** Slots and metrics that a text names. */
export function namesIn(text: string): {
  readonly slots: readonly string[];
  readonly metrics: readonly string[];
} {
  const nodes = parseMarkup(text);
  return {
    slots: nodes.flatMap((node) => (node.kind === 'slot' ? [node.name] : [])),
    metrics: nodes.flatMap((node) => (node.kind === 'term' ? [node.metricId] : [])),
  };
}
