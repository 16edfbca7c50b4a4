import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, Result } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeVerdict {
  /** One line for each finding: `color-contrast: .dd-card > p`. */
  readonly violations: readonly string[];
  /** How many elements had their contrast computed; none would mean that nothing was seen. */
  readonly contrasts: number;
  /** Of those, how many stand inside our shadow root. */
  readonly contrastsInCard: number;
}

const paths = ({ id, nodes }: Result): string[] =>
  nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`);

/** All of axe's rules over a page as it stands, open shadow roots included. */
export async function axe(page: Page): Promise<AxeVerdict> {
  await page.evaluate(source);
  // axe knows of colours inside the body only, and our element stands beside it.
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('html > dongdian-overlay:popover-open');
    if (!host) return;
    document.body.append(host);
    host.showPopover();
  });
  const { violations, passes } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  const computed = passes.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
  return {
    violations: violations.flatMap(paths),
    contrasts: computed.length,
    contrastsInCard: computed.filter(({ target }) => String(target).includes('dongdian-overlay'))
      .length,
  };
}

/**
 * axe can not look into a closed shadow root. On our own demo page the card runs in the
 * page's world, so there it can be told to open it. Has to be called before the page loads.
 */
export async function openShadowRoots(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
}
