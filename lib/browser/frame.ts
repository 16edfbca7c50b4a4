import { browser } from './index';

/**
 * Runs a self-contained function in one frame, beside our scripts there. Rejects where the
 * browser does not let us: no click of the person's stands behind it, or the page is its own.
 */
export async function inFrame<A>(
  tabId: number,
  frameId: number,
  func: (argument: A) => void,
  argument: A,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: func as (...args: unknown[]) => void,
    // Chromium takes plain JSON only: a field that is `undefined` would refuse the whole call.
    args: [JSON.parse(JSON.stringify(argument))],
  });
}
