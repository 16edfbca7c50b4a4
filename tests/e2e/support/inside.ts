import type { CDPSession, Page } from '@playwright/test';

/** One node of the accessibility tree, as Chromium tells it. */
export interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly backendDOMNodeId?: number;
}

/** Finds the host, also when it moved into a dialog inside an open shadow root. */
const FIND_HOST = `(function find(root) {
  const host = root.querySelector('dongdian-overlay');
  if (host) return host;
  for (const element of root.querySelectorAll('*')) {
    const found = element.shadowRoot ? find(element.shadowRoot) : null;
    if (found) return found;
  }
  return null;
})(document)`;

/**
 * The inside of our one element. Its shadow root is closed and so out of reach of page
 * locators; the DevTools protocol sees it.
 */
export class Inside {
  readonly #page: Page;
  #session: CDPSession | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  async #cdp(): Promise<CDPSession> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }

  /** The shadow root, as a handle of the page's world; null while there is no host. */
  async #root(): Promise<{ root: string; host: string } | null> {
    const cdp = await this.#cdp();
    const { result } = await cdp.send('Runtime.evaluate', { expression: FIND_HOST });
    if (result.objectId === undefined) return null;
    const { node } = await cdp.send('DOM.describeNode', {
      objectId: result.objectId,
      pierce: true,
    });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    return object.objectId === undefined ? null : { root: object.objectId, host: result.objectId };
  }

  /**
   * Runs a function in the page's world with the shadow root (a `ShadowRoot`) as its
   * argument; what it returns must be serialisable. Resolves with null without a host.
   */
  async evaluate<T>(body: (root: ShadowRoot) => T): Promise<T | null> {
    const found = await this.#root();
    if (!found) return null;
    return this.#call<T>(found.root, `function () { return (${body.toString()})(this); }`);
  }

  /** The accessibility nodes under our element, in the browser's order. */
  async axNodes(): Promise<readonly AxNode[]> {
    const found = await this.#root();
    if (!found) return [];
    const cdp = await this.#cdp();
    const { nodes } = await cdp.send('Accessibility.queryAXTree', { objectId: found.host });
    return nodes as readonly AxNode[];
  }

  /** The backend id of the element which has focus inside, if one has. */
  async focusedNode(): Promise<number | null> {
    const found = await this.#root();
    if (!found) return null;
    const cdp = await this.#cdp();
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: found.root,
      functionDeclaration: 'function () { return this.activeElement; }',
    });
    if (result.objectId === undefined) return null;
    const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId });
    return node.backendNodeId;
  }

  /** Scrolls a node into view; its middle in CSS pixels of the viewport. */
  async middleOf(backendNodeId: number): Promise<{ x: number; y: number }> {
    const cdp = await this.#cdp();
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    return this.#call(
      object.objectId ?? '',
      `function () {
        this.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = this.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }`,
    );
  }

  async #call<T>(objectId: string, functionDeclaration: string): Promise<T> {
    const cdp = await this.#cdp();
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }
}
