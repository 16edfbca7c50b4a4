import type { CDPSession, Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/** The worlds of an extension's scripts in a page. */
export interface Worlds {
  /** The browser keeps one ready also where scripts only ran before a reload. */
  readonly count: number;
  /** In how many of them a scanner of ours was started. */
  readonly scanners: number;
}

/** A session with a page, and the worlds in it, frames included, that belong to an extension. */
async function worldsOf(
  extension: Extension,
  page: Page,
): Promise<{ readonly cdp: CDPSession; readonly ids: readonly number[] }> {
  const cdp = await extension.context.newCDPSession(page);
  const ids: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extension.origin) ids.push(context.id);
  });
  // Answers only after it has told of every world that is there.
  await cdp.send('Runtime.enable');
  return { cdp, ids };
}

/** Where in a page scripts of this extension can run, and do run. */
export async function extensionWorlds(extension: Extension, page: Page): Promise<Worlds> {
  const { cdp, ids } = await worldsOf(extension, page);
  const started = await Promise.all(ids.map((id) => hasScanner(cdp, id)));
  await cdp.detach();
  return { count: ids.length, scanners: started.filter(Boolean).length };
}

async function hasScanner(cdp: CDPSession, contextId: number): Promise<boolean> {
  const { result } = await cdp.send('Runtime.evaluate', {
    contextId,
    expression: "globalThis[Symbol.for('dongdian.bridge')] !== undefined",
  });
  return result.value === true;
}

/** A world in which our scripts run in a page; for what only they may do. */
export async function contentWorld(
  extension: Extension,
  page: Page,
): Promise<{ readonly cdp: CDPSession; readonly contextId: number }> {
  const { cdp, ids } = await worldsOf(extension, page);
  const [contextId] = ids;
  if (contextId === undefined) throw new Error('No script of ours runs in this page.');
  return { cdp, contextId };
}
