import type { Frame, Page } from '@playwright/test';

/** A box of the viewport in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One marked label: its text, the highlight it stands in, its box. */
export interface Mark {
  readonly text: string;
  readonly highlight: string;
  readonly box: Box;
}

/**
 * The marks of a page, in document order, read as the page itself could read them:
 * `CSS.highlights` is shared by all worlds.
 */
export async function marks(page: Page | Frame): Promise<readonly Mark[]> {
  return page.evaluate(() => {
    // Those of the metrics: the veil has its own.
    const ours = [...CSS.highlights.entries()].filter(([name]) =>
      /^dongdian-(?:dotted|line|tint)/.test(name),
    );
    const ranges = ours.flatMap(([highlight, set]) =>
      [...set].map((range) => {
        // Static ranges have neither text nor box.
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return { highlight, live };
      }),
    );
    ranges.sort((a, b) =>
      a.live.startContainer.getRootNode() === b.live.startContainer.getRootNode()
        ? a.live.compareBoundaryPoints(Range.START_TO_START, b.live)
        : 0,
    );
    return ranges.map(({ highlight, live }) => {
      const { x, y, width, height } = live.getBoundingClientRect();
      return { text: live.toString(), highlight, box: { x, y, width, height } };
    });
  });
}

/** The texts of the marks, each label once. */
export async function markTexts(page: Page | Frame): Promise<readonly string[]> {
  return [...new Set((await marks(page)).map(({ text }) => text))];
}

/** Waits for a mark with this text. Rejects with one sentence after `timeout` ms. */
export async function waitForMark(page: Page, text: string, timeout = 10_000): Promise<Mark> {
  const until = Date.now() + timeout;
  for (;;) {
    const found = await marks(page);
    const mark = found.find((one) => one.text === text);
    if (mark) return mark;
    if (Date.now() > until) {
      const others = found.map((one) => one.text).join(', ') || 'nothing';
      throw new Error(`${text} was not marked on ${page.url()}; marked: ${others}.`);
    }
    await page.waitForTimeout(50);
  }
}
