import { inEveryFrame } from '../../lib/browser/scripts';
import type { PageReport } from '../../lib/messaging/protocol';

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
  try {
    const all = await inEveryFrame<FrameReport | null>(tabId, reportOfFrame);
    return all.filter((report) => report !== null);
  } catch {
    return [];
  }
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
