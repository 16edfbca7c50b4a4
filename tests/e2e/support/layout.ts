/**
 * What a person can not read in a document or shadow root, one line each: text that runs out
 * of its frame without a way to scroll to it, and texts that lie over each other. Runs in
 * the page: it may use nothing from outside.
 */
export function unreadableText(root: Document | ShadowRoot): string[] {
  const faults: string[] = [];
  const texts: { readonly text: string; readonly node: Text; readonly boxes: DOMRect[] }[] = [];
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const frames = (element: Element | null): Element[] =>
    element === null ? [] : [element, ...frames(element.parentElement)];

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (!element || text === '' || element.closest('style, script, svg')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    // Said to screen readers only, or a picture of text that is said otherwise.
    const chain = frames(element);
    if (chain.some((one) => one instanceof HTMLElement && one.offsetWidth === 1)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width * height > 4);
    for (const frame of chain) {
      const style = getComputedStyle(frame);
      const edge = frame.getBoundingClientRect();
      const out = boxes.some(
        (box) =>
          (hides(style.overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) ||
          (hides(style.overflowY) && (box.bottom > edge.bottom + 4 || box.top < edge.top - 4)),
      );
      if (out) faults.push(`cut off in ${frame.className || frame.tagName}: ${text}`);
      // What scrolls can be reached; only its own frame can still hide it.
      if (/auto|scroll/.test(style.overflowY)) break;
    }
    const scroller = chain.find((one) => /auto|scroll/.test(getComputedStyle(one).overflowY));
    const seen = scroller?.getBoundingClientRect();
    const inSight = ({ top, bottom }: DOMRect): boolean =>
      !seen || ((top + bottom) / 2 > seen.top && (top + bottom) / 2 < seen.bottom);
    texts.push({ text, node: node as Text, boxes: boxes.filter(inSight) });
  }

  // A line of Han characters is drawn in a box taller than the line: only its middle counts.
  const core = ({ left, right, top, bottom, height }: DOMRect) => ({
    left: left + 1,
    right: right - 1,
    top: top + height / 4,
    bottom: bottom - height / 4,
  });
  const all = texts.flatMap((one) => one.boxes.map((box) => ({ ...one, core: core(box) })));
  for (const [at, a] of all.entries())
    for (const b of all.slice(at + 1)) {
      if (a.node === b.node) continue;
      const apart =
        a.core.right <= b.core.left ||
        b.core.right <= a.core.left ||
        a.core.bottom <= b.core.top ||
        b.core.bottom <= a.core.top;
      if (!apart) faults.push(`one over the other: ${a.text} / ${b.text}`);
    }

  if (root instanceof Document) {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);
  }
  return [...new Set(faults)];
}
