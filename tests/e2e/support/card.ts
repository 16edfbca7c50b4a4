import type { Page } from '@playwright/test';
import { type AxNode, Inside } from './inside.ts';
import type { Box } from './marks.ts';

/** A control or region by what a screen reader says. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** What is open in our one element. */
export interface CardView {
  /** As a person sees it: `innerText`. */
  readonly text: string;
  /** Of the dialog, in CSS pixels of the viewport. */
  readonly box: Box;
  /** True when it stands in the browser's top layer. */
  readonly topLayer: boolean;
}

export interface CardDriver {
  /** What is open now, or null. */
  read(): Promise<CardView | null>;
  /** Waits until something is open. Rejects with one sentence after `timeout` ms. */
  waitOpen(timeout?: number): Promise<CardView>;
  waitClosed(timeout?: number): Promise<void>;
  /** The accessibility tree, one line each: `  button "我做了"`. */
  aria(): Promise<string>;
  /** Everything with this role inside. */
  byRole(role: string): Promise<readonly Spoken[]>;
  /** A real click in the middle of a control. Rejects when there is none with that name. */
  click(name: string | RegExp, role?: string): Promise<void>;
  /** What has focus inside, or null. */
  focused(): Promise<Spoken | null>;
  /** Anything else: runs in the page's world with the shadow root. */
  evaluate<T>(body: (root: ShadowRoot) => T): Promise<T | null>;
}

const roleOf = (node: AxNode): string => node.role?.value ?? '';
const nameOf = (node: AxNode): string => (node.name?.value ?? '').replaceAll(/\s+/g, ' ').trim();
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', '']);

function lines(nodes: readonly AxNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const written: string[] = [];
  const write = (node: AxNode, depth: number): void => {
    const heard = !node.ignored && !SILENT.has(roleOf(node));
    if (heard) {
      const name = nameOf(node);
      written.push(`${'  '.repeat(depth)}${roleOf(node)}${name === '' ? '' : ` "${name}"`}`);
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) write(child, heard ? depth + 1 : depth);
    }
  };
  for (const node of nodes) if (!byId.has(node.parentId ?? '')) write(node, 0);
  return written.join('\n');
}

const drivers = new WeakMap<Page, CardDriver>();

/** Everything a test does with the card on a page. */
export function card(page: Page): CardDriver {
  // One for each page: it holds a session of the DevTools protocol.
  const driver = drivers.get(page) ?? driverOf(page);
  drivers.set(page, driver);
  return driver;
}

function driverOf(page: Page): CardDriver {
  const inside = new Inside(page);

  const read = (): Promise<CardView | null> =>
    inside.evaluate((root) => {
      const top =
        root.querySelector('[role="dialog"], dialog') ??
        [...root.children].find((node) => node.getBoundingClientRect().height > 0);
      if (!(top instanceof HTMLElement)) return null;
      const { x, y, width, height } = top.getBoundingClientRect();
      if (width === 0 || height === 0 || !top.checkVisibility({ visibilityProperty: true }))
        return null;
      const topLayer = root.host.matches(':popover-open');
      // As a person sees it, without what stands there hidden.
      const { innerText: text } = top;
      return { text, box: { x, y, width, height }, topLayer };
    });

  const heard = async (): Promise<readonly AxNode[]> =>
    (await inside.axNodes()).filter((node) => !node.ignored);

  const until = async <T>(
    ask: () => Promise<T | null>,
    sentence: string,
    timeout: number,
  ): Promise<T> => {
    const end = Date.now() + timeout;
    for (;;) {
      const answer = await ask();
      if (answer !== null) return answer;
      if (Date.now() > end) throw new Error(`${sentence} (${page.url()})`);
      await page.waitForTimeout(20);
    }
  };

  return {
    read,
    waitOpen: (timeout = 10_000) => until(read, 'No card was opened', timeout),
    waitClosed: async (timeout = 10_000) => {
      const closed = async (): Promise<true | null> => ((await read()) === null ? true : null);
      await until(closed, 'The card stayed open', timeout);
    },
    aria: async () => lines(await inside.axNodes()),
    byRole: async (role) =>
      (await heard())
        .filter((node) => roleOf(node) === role)
        .map((node) => ({ role, name: nameOf(node) })),
    click: async (name, role = 'button') => {
      const fits = (node: AxNode): boolean =>
        roleOf(node) === role &&
        (typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node)));
      const find = async (): Promise<number | null> =>
        (await heard()).find(fits)?.backendDOMNodeId ?? null;
      const node = await until(find, `The card has no ${role} named ${String(name)}`, 5000);
      const { x, y } = await inside.middleOf(node);
      await page.mouse.click(x, y);
    },
    focused: async () => {
      const id = await inside.focusedNode();
      const node =
        id === null ? undefined : (await heard()).find((one) => one.backendDOMNodeId === id);
      return node ? { role: roleOf(node), name: nameOf(node) } : null;
    },
    evaluate: (body) => inside.evaluate(body),
  };
}
