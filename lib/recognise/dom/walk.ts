import { SKIPPED } from './runs';

/** How many nodes are visited between two looks at the clock. */
const STRIDE = 400;

/**
 * Elements that may hold a shadow root: everything but the common tags, and boxes that hold
 * nothing themselves. The browser's own selector matching is several times faster than
 * visiting every element; the commonest tags stand first because matching stops there.
 */
const MAY_HOST =
  ':not(div:not(:empty),span,td,tr,a,li,p,th,ul,b,i,em,strong,svg *,svg,button,img,label,input,option,tbody,thead,table,br,h1,h2,h3,h4,h5,h6,section,header,footer,main,nav,article,aside,ol,dl,dt,dd,small,script,style,link,meta,canvas)';

/** Which texts are worth reading, by their first character; made by the classifier. */
export interface TextFilter {
  /** 1 for every UTF-16 unit that a label, number, period or comparison may start with. */
  readonly starts: Uint8Array;
  /** Longer texts are prose. */
  readonly longest: number;
}

export interface WalkHandlers {
  /** A text that may be something. */
  onText(node: Text): void;
  /** A plain number went by. */
  onNumber(): void;
  /** Every shadow root met; it is walked as well. */
  onShadow(shadow: ShadowRoot): void;
  /** Opens closed roots of custom elements, where the browser offers it. */
  readonly closedShadow?: ((element: Element) => ShadowRoot | null) | undefined;
}

/**
 * Visits text nodes under `root`, in document order within each tree. Yields every few
 * hundred nodes so that the caller can give the thread back. The inner loop runs for every
 * text of a page: most are told apart by their first and last character.
 */
export function* walk(
  root: Node,
  filter: TextFilter,
  handlers: WalkHandlers,
): Generator<void, void, void> {
  if (root instanceof Text) {
    handlers.onText(root);
    return;
  }
  if (!(root instanceof Element) && !(root instanceof DocumentFragment)) return;
  if (root instanceof Element && SKIPPED.has(root.tagName)) return;
  const { starts, longest } = filter;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = 0;
  let numbers = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++seen % STRIDE === 0) yield;
    const text = (node as Text).data;
    if (starts[text.charCodeAt(0)] !== 1 || text.length > longest) continue;
    if (isPlainNumber(text)) numbers = true;
    else handlers.onText(node as Text);
  }
  if (numbers) handlers.onNumber();
  if (root instanceof Element) yield* enter(root);
  const hosts = root.querySelectorAll(MAY_HOST);
  for (let at = 0; at < hosts.length; at++) {
    yield* enter(hosts[at] as Element);
    if (++seen % STRIDE === 0) yield;
  }

  function* enter(element: Element): Generator<void, void, void> {
    if (element.tagName === 'DONGDIAN-OVERLAY') return;
    const shadow = element.shadowRoot ?? closed(element);
    if (!shadow) return;
    handlers.onShadow(shadow);
    yield* walk(shadow, filter, handlers);
  }

  /** Only custom elements are asked: the call is not free. */
  function closed(element: Element): ShadowRoot | null {
    return element.localName.includes('-') ? (handlers.closedShadow?.(element) ?? null) : null;
  }
}

/** 12.5, 1,234, 80%: half of a back office's texts. */
export function isPlainNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return false;
  const last = text.charCodeAt(text.length - 1);
  if (last !== 37 && (last < 48 || last > 57)) return false;
  // 2026-11-21 and 2026-11-01 ~ 2026-11-21 are periods.
  return text.length < 8 || (text.charCodeAt(4) !== 45 && text.charCodeAt(4) !== 47);
}
