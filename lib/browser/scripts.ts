import { browser } from './index';

/** Puts our scripts into pages. */
const SCANNER = '/scanner.js';
const OVERLAY = '/overlay.js';
const STEP_POINTER = '/step-pointer.js';
const SURVEY = '/survey.js';
const MARKS = '/marks.css';
const RULE_PAGE = '/rule-page.js';
const ID = 'scanner';
const RULE_READER = 'rule-page';

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

/** The same, and what walks drills there. */
export async function injectStepPointer(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [OVERLAY, STEP_POINTER],
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

/** Puts the reader of rules into the page of a tab; nothing happens where it may not. */
export async function injectRuleReader(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files: [RULE_PAGE] })
    .catch(() => undefined);
}

/** Makes the reader of rules run by itself on exactly these match patterns. */
export function registerRuleReader(matches: readonly string[]): Promise<void> {
  const mine = turn.then(async () => {
    const ids = [RULE_READER];
    const known = await browser.scripting.getRegisteredContentScripts({ ids });
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    if (matches.length > 0)
      await browser.scripting.registerContentScripts([
        { id: RULE_READER, js: [RULE_PAGE], matches: [...matches], runAt: 'document_idle' },
      ]);
  });
  turn = mine.catch(() => undefined);
  return mine;
}
