/** A stretch of a text: from `start` to before `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In order, overlapping and touching ones joined. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) {
      if (span.end > last.end) out[out.length - 1] = { start: last.start, end: span.end };
    } else if (span.end > span.start) out.push(span);
  }
  return out;
}

/** What is left of a text of this length without the spans. */
export function gapsOf(spans: readonly Span[], length: number): Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const { start, end } of joined(spans)) {
    if (start > from) out.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < length) out.push({ start: from, end: length });
  return out;
}

/** Where an expression (with `g`) fits; with a group `part`, only where that group does. */
export function spansOf(text: string, pattern: RegExp, part?: string): Span[] {
  const out: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const piece = part ? match.groups?.[part] : match[0];
    if (!piece) continue;
    const start = match.index + (part ? match[0].lastIndexOf(piece) : 0);
    out.push({ start, end: start + piece.length });
  }
  return out;
}
