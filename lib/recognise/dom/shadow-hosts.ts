/**
 * Elements that may hold a shadow root: everything but the common tags, and boxes that hold
 * nothing themselves. The browser's own selector matching is several times faster than
 * visiting every element; the commonest tags stand first because matching stops there.
 */
const MAY_HOST =
  ':not(div:not(:empty),span,td,tr,a,li,p,th,ul,b,i,em,strong,svg *,svg,button,img,label,input,option,tbody,thead,table,br,h1,h2,h3,h4,h5,h6,section,header,footer,main,nav,article,aside,ol,dl,dt,dd,small,script,style,link,meta,canvas)';

/** Elements searched in one go, so that no search holds the thread for long. */
const MOST = 3000;

export type OpenClosed = ((element: Element) => ShadowRoot | null) | undefined;

/**
 * Finds the shadow roots under `root`, in pieces: yields after each.
 *
 * @param closed opens closed roots of custom elements, where the browser offers it.
 */
export function* shadowRoots(
  root: Node,
  closed: OpenClosed,
  found: (shadow: ShadowRoot) => void,
): Generator<void, void, void> {
  if (!(root instanceof Element) && !(root instanceof DocumentFragment)) return;
  const parts: (Element | DocumentFragment)[] = [root];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part instanceof Element) {
      const shadow = rootOf(part, closed);
      if (shadow) found(shadow);
      if (part.getElementsByTagName('*').length > MOST) {
        parts.push(...part.children);
        continue;
      }
    }
    for (const host of part.querySelectorAll(MAY_HOST)) {
      const shadow = rootOf(host, closed);
      if (shadow) found(shadow);
    }
    yield;
  }
}

function rootOf(element: Element, closed: OpenClosed): ShadowRoot | null {
  if (element.tagName === 'DONGDIAN-OVERLAY') return null;
  if (element.shadowRoot) return element.shadowRoot;
  // Only custom elements are asked: the call is not free.
  return closed && element.localName.includes('-') ? closed(element) : null;
}
