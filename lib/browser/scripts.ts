import { browser } from './index';

/** Puts our scripts into pages. */
const SCANNER = '/scanner.js';
const OVERLAY = '/overlay.js';
const SURVEY = '/survey.js';
const MARKS = '/marks.css';
const ID = 'scanner';

// Registrations outlive the worker and must not overlap: each sync waits for the last.
let turn: Promise<unknown> = Promise.resolve();

/** Makes the registered scanner run on exactly these match patterns. */
export function registerScanner(matches: readonly string[]): Promise<void> {
  const mine = turn.then(async () => {
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    const script = {
      id: ID,
      js: [SCANNER],
      css: [MARKS],
      matches: [...matches],
      allFrames: true,
      runAt: 'document_idle' as const,
    };
    // about: and blob: frames inside a back office belong to it; older browsers do not know the key.
    await browser.scripting
      .registerContentScripts([{ ...script, matchOriginAsFallback: true }])
      .catch(() => browser.scripting.registerContentScripts([script]));
  });
  turn = mine.catch(() => undefined);
  return mine;
}

/** Puts the scanner into a tab that is already open. @returns false where it may not. */
export async function injectScanner(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS] });
    await browser.scripting.executeScript({ target, files: [SCANNER] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the card's script into one frame, beside the scanner that asked for it. */
export async function injectOverlay(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [OVERLAY],
  });
}

/** Lets a script look at the structure of every frame of a tab once; its answers are unchecked. */
export async function surveyFrames(tabId: number): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [SURVEY],
  });
  return results.map((frame): unknown => frame.result).filter((result) => result != null);
}

/** Runs a self-contained function in every frame and collects what it returns. */
export async function inEveryFrame<T>(tabId: number, func: () => Promise<T> | T): Promise<T[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func,
  });
  return results.map((frame) => frame.result as T).filter((result) => result != null);
}
