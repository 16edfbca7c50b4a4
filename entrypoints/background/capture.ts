import type { FrameReport } from './page-reports';

/** What the capture needs of the world around it. */
export interface CapturePorts {
  readonly tab: (id: number) => Promise<{ readonly url: string; readonly active: boolean } | null>;
  /** Is it agreed at all that numbers are kept? Asked before a page is bothered. */
  readonly wanted: () => Promise<boolean>;
  readonly reports: (tabId: number) => Promise<readonly FrameReport[]>;
  readonly keep: (frames: readonly FrameReport[]) => Promise<unknown>;
  readonly now: () => number;
  readonly after: (ms: number, call: () => Promise<void>) => () => void;
}

/** A page is asked when it has been quiet for so long, */
export const QUIET_MS = 4000;
/** and the same address not more often than this. */
export const AGAIN_MS = 30_000;
/** Tabs whose last content is remembered. */
const MOST_TABS = 50;

interface Last {
  readonly url: string;
  readonly at: number;
  readonly content: string;
}

/**
 * Asks a page for its numbers some seconds after the last thing that changed on it: once per
 * address and content, and never a page that is not in front. It holds nothing that matters:
 * when the worker is stopped in between, the next change starts it anew.
 */
export class Capture {
  readonly #waiting = new Map<number, () => void>();
  readonly #last = new Map<number, Last>();

  constructor(private readonly ports: CapturePorts) {}

  /** Something changed in this tab. */
  soon(tabId: number, wait = QUIET_MS): void {
    this.#waiting.get(tabId)?.();
    this.#waiting.set(
      tabId,
      this.ports.after(wait, () => {
        this.#waiting.delete(tabId);
        // A full disk or a closed tab costs this reading, nothing else.
        return this.#capture(tabId).catch(() => undefined);
      }),
    );
  }

  /** What waits is left, and what was read is read anew. */
  forget(): void {
    for (const stop of this.#waiting.values()) stop();
    this.#waiting.clear();
    this.#last.clear();
  }

  async #capture(tabId: number): Promise<void> {
    const { ports } = this;
    if (!(await ports.wanted())) return;
    const tab = await ports.tab(tabId);
    if (!tab?.active) return;
    const last = this.#last.get(tabId);
    const now = ports.now();
    if (last?.url === tab.url && now - last.at < AGAIN_MS)
      return this.soon(tabId, Math.max(QUIET_MS, AGAIN_MS - (now - last.at)));
    const frames = await ports.reports(tabId);
    const content = contentOf(frames);
    this.#remember(tabId, { url: tab.url, at: now, content });
    if (content === '' || (last?.url === tab.url && last.content === content)) return;
    await ports.keep(frames);
  }

  #remember(tabId: number, last: Last): void {
    this.#last.delete(tabId);
    this.#last.set(tabId, last);
    const [oldest] = this.#last.keys();
    if (this.#last.size > MOST_TABS && oldest !== undefined) this.#last.delete(oldest);
  }
}

/** All that decides what would be kept; two equal texts, two equal readings. */
function contentOf(frames: readonly FrameReport[]): string {
  return frames
    .flatMap(({ report }) =>
      report.sightings.flatMap(({ metricId, value, period }) =>
        metricId && value ? [`${metricId}=${value.raw}@${period?.raw ?? ''}`] : [],
      ),
    )
    .join('\n');
}
