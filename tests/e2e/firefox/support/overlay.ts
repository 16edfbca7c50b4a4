import type { Firefox } from './firefox.ts';

/** A box of the viewport in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands in our one element, read from inside its closed shadow root. */
export interface FirefoxCard {
  readonly text: string;
  readonly box: Box;
  /** Accessible names of its buttons and links, in order. */
  readonly buttons: readonly string[];
  /** Name of the control that has focus, if one inside has. */
  readonly focused: string | null;
}

/** Shared by the scripts below; runs with the browser's rights inside the tab. */
const INSIDE = `
  const host = document.querySelector('dongdian-overlay');
  const root = host?.openOrClosedShadowRoot ?? null;
  const name = (node) =>
    (node.getAttribute('aria-label') ?? node.innerText ?? '').replace(/\\s+/g, ' ').trim();
  const box = (node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return { x, y, width, height };
  };
  const controls = root ? Array.from(root.querySelectorAll('button, a[href], summary, [role=button]')) : [];
`;

/** The card that is open, or null where none is. */
export async function readCard(firefox: Firefox): Promise<FirefoxCard | null> {
  return firefox.evaluatePrivileged<FirefoxCard | null>(`${INSIDE}
    if (!root || !host.matches(':popover-open')) return null;
    const top = root.querySelector('[role=dialog]') ??
      Array.from(root.children).find((node) => node.getBoundingClientRect().height > 0);
    if (!top || top.getBoundingClientRect().height === 0) return null;
    const active = root.activeElement;
    return { text: top.innerText, box: box(top), buttons: controls.map(name),
      focused: active ? name(active) : null };`);
}

/** Waits until a card is open. */
export async function waitForCard(firefox: Firefox, timeout = 10_000): Promise<FirefoxCard> {
  return firefox.until(() => readCard(firefox), 'No card was opened.', timeout);
}

/** Clicks a control of the card by its accessible name, once it stands still. */
export async function clickInCard(firefox: Firefox, wanted: string): Promise<void> {
  let before = '';
  const box = await firefox.until(async () => {
    const found = await firefox.evaluatePrivileged<Box | null>(
      `${INSIDE}
        const control = controls.find((node) => name(node) === arguments[0]);
        control?.scrollIntoView({ block: 'nearest' });
        return control ? box(control) : null;`,
      wanted,
    );
    const place = JSON.stringify(found);
    const still = place === before;
    before = place;
    return still ? found : null;
  }, `The card has no control named ${wanted}.`);
  await firefox.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** One mark on the page: the text under it and its box. */
export interface FirefoxMark {
  readonly text: string;
  readonly box: Box;
}

/** The marks of the page, in the order in which they stand in the highlights. */
export async function readMarks(firefox: Firefox): Promise<readonly FirefoxMark[]> {
  return firefox.evaluate<FirefoxMark[]>(`
    const marks = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('dongdian-')) return;
      highlight.forEach((range) => {
        const { x, y, width, height } = range.getBoundingClientRect();
        marks.push({ text: range.toString(), box: { x, y, width, height } });
      });
    });
    return marks;`);
}

/** The page as it stands, without our one element: for comparing byte by byte. */
export async function pageDom(firefox: Firefox): Promise<string> {
  return firefox.evaluate<string>(`
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll('dongdian-overlay').forEach((node) => node.remove());
    return copy.outerHTML;`);
}
