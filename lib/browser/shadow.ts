interface DomApi {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** Chromium's and Firefox's way for extensions to read closed shadow roots; else `null`. */
export function closedShadowRoot(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const { chrome } = globalThis as unknown as { chrome?: { dom?: DomApi } };
  try {
    if (chrome?.dom) return chrome.dom.openOrClosedShadowRoot(element);
    const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    return openOrClosedShadowRoot ?? null;
  } catch {
    return null;
  }
}
