import { inEveryFrame, injectScanner } from '../../lib/browser/scripts';
import type { PageReport } from '../../lib/messaging/protocol';
import { Refused } from '../../lib/messaging/router';
import { away } from './profile-scope';

/** What one frame says, and when its document was loaded. */
export interface FrameReport {
  readonly report: PageReport;
  /** ms since 1970. */
  readonly loadedAt: number;
}

export const NO_REPORT: PageReport = { url: '', platform: 'generic', sightings: [], health: [] };

/** Runs in the page's frames, beside the scanner: must not use anything from here. */
async function reportOfFrame(): Promise<FrameReport | null> {
  const world = globalThis as unknown as Record<
    symbol,
    { scanner?: { report(): Promise<PageReport> } } | undefined
  >;
  const scanner = world[Symbol.for('dongdian.bridge')]?.scanner;
  return scanner ? { report: await scanner.report(), loadedAt: performance.timeOrigin } : null;
}

/** What the scanners of a tab have found, the top frame first; none where we may not ask. */
export async function reportsOf(tabId: number): Promise<FrameReport[]> {
  const ask = () => inEveryFrame<FrameReport | null>(tabId, reportOfFrame);
  const all = await away(() => ask().catch((): (FrameReport | null)[] => []));
  return all.filter((report) => report !== null);
}

/**
 * The same, after putting the scanner into a tab that has none yet.
 *
 * @throws {Refused} `not-permitted` where the tab may not be read
 */
export async function readFrames(tabId: number): Promise<FrameReport[]> {
  const frames = await reportsOf(tabId);
  if (frames.length > 0) return frames;
  if (!(await away(() => injectScanner(tabId)))) throw new Refused('not-permitted');
  return reportsOf(tabId);
}

/** Of documents that asked before: it never changes in their life. */
const loaded = new Map<string, number>();

/**
 * When the oldest document of a tab was loaded (ms since 1970): its words count from then.
 *
 * @param documentId of the frame that asks; `null` where the browser tells none.
 */
export async function loadedAtOf(tabId: number, documentId: string | null): Promise<number> {
  const known = documentId === null ? undefined : loaded.get(documentId);
  if (known !== undefined) return known;
  const at = Math.min(...(await away(() => inEveryFrame(tabId, () => performance.timeOrigin))));
  if (loaded.size > 100) loaded.clear();
  if (documentId !== null) loaded.set(documentId, at);
  return at;
}

export function merge(frames: readonly FrameReport[]): PageReport {
  const reports = frames.map(({ report }) => report);
  const [top = NO_REPORT] = reports;
  return {
    ...top,
    sightings: reports.flatMap((report) => report.sightings),
    health: reports.flatMap((report) => report.health),
  };
}
