import type { Page } from '@playwright/test';

/** What happened to a page since it was opened, apart from what its own element of ours did. */
export interface Watched {
  /**
   * Sum of all layout shifts, apart from rows that a page sorts; those just after input count
   * where something of the page moved.
   */
  readonly shift: number;
  /** Kinds of changes of the DOM, each once: `@HTML/BODY/DIV class`. */
  readonly changes: readonly string[];
  /** Events that a script made, not a person: `click on BUTTON`. */
  readonly madeEvents: readonly string[];
  readonly policyViolations: readonly string[];
  /** Style sheets and names of the window, as far as the page can see. */
  readonly surface: string;
}

/** Has to be called before the page goes to its address. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const OURS = 'DONGDIAN-OVERLAY';
    const seen = {
      shift: 0,
      changes: new Set<string>(),
      madeEvents: [] as string[],
      policyViolations: [] as string[],
    };
    Object.defineProperty(window, 'watched', { value: () => told(), enumerable: false });
    const names = Object.getOwnPropertyNames(window).length;
    const told = () => ({
      ...seen,
      changes: [...seen.changes].sort(),
      surface: [
        document.styleSheets.length,
        document.adoptedStyleSheets.length,
        Object.getOwnPropertyNames(window).length - names,
      ].join(' '),
    });

    const path = (node: Node | null): string =>
      node === null || node === document ? '' : `${path(node.parentNode)}/${node.nodeName}`;
    const note = (record: MutationRecord): void => {
      const { type, target } = record;
      if (target.nodeName === OURS) return;
      if (type === 'attributes') seen.changes.add(`@${path(target)} ${record.attributeName}`);
      if (type === 'characterData') seen.changes.add(`#${path(target.parentNode)}`);
      for (const node of [...record.addedNodes, ...record.removedNodes])
        if (node.nodeName !== OURS) seen.changes.add(`±${path(target)} ${node.nodeName}`);
    };
    new MutationObserver((records) => records.forEach(note)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    new PerformanceObserver((list) => {
      type Shift = PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node: Node | null }[];
      };
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        // What moves inside a closed shadow root has no name here.
        const moved = sources.flatMap(({ node }) => (node ? [node] : []));
        const rows = moved.filter((node) =>
          (node instanceof Element ? node : node.parentElement)?.closest('tbody'),
        );
        const sorted = moved.length > 0 && rows.length === moved.length;
        const ours = moved.length === 0 && hadRecentInput;
        if (!sorted && !ours) seen.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });

    document.addEventListener('securitypolicyviolation', (event) => {
      seen.policyViolations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    for (const type of [
      'click',
      'mousedown',
      'pointerdown',
      'keydown',
      'input',
      'change',
      'submit',
    ])
      window.addEventListener(
        type,
        (event) => {
          const { target } = event;
          const where = target instanceof Element ? target.nodeName : 'the window';
          if (!event.isTrusted) seen.madeEvents.push(`${type} on ${where}`);
        },
        true,
      );
  });
}

export async function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { watched: told } = window as unknown as { watched: () => Watched };
    return told();
  });
}
