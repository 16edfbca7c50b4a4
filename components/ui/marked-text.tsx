import type { MarkNode } from '../../lib/packs/markup';

/** Text of a content pack: bold and line breaks, everything else as plain text nodes. */
export function MarkedText({ nodes }: { readonly nodes: readonly MarkNode[] }) {
  return nodes.map((node, at) => {
    const key = `${at} ${node.kind}`;
    switch (node.kind) {
      case 'strong':
        return <strong key={key}>{node.text}</strong>;
      case 'break':
        return <br key={key} />;
      case 'slot':
        return `{${node.name}}`;
      case 'term':
        return node.metricId;
      default:
        return node.text;
    }
  });
}
