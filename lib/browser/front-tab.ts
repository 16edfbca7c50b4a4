/** The part of the seam that the panel's first script uses: the native API, without the polyfill. */
interface Tabs {
  query(wish: {
    readonly active: true;
    readonly currentWindow: true;
  }): Promise<readonly { readonly id?: number }[]>;
}

const world = globalThis as unknown as {
  browser?: { tabs?: Tabs };
  chrome?: { tabs?: Tabs };
};

/** The tab in front of this window; `null` where the browser tells none. */
export async function frontTabId(): Promise<number | null> {
  const tabs = world.browser?.tabs ?? world.chrome?.tabs;
  const [tab] = (await tabs?.query({ active: true, currentWindow: true })) ?? [];
  return tab?.id ?? null;
}
