import type { Page } from '@playwright/test';
import type { PageReport } from '../../../lib/messaging/protocol.ts';

/** What the scanner of the demo page found. The demo page offers it to its own window. */
export async function readReport(page: Page): Promise<PageReport> {
  return page.evaluate(async () => {
    const { __dongdianReport: report } = window as unknown as {
      __dongdianReport?: () => PageReport | Promise<PageReport>;
    };
    if (!report) throw new Error('This page offers no report.');
    return report();
  });
}
