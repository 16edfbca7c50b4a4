import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';

interface Still {
  /** The page as it stands, with the rules of all its style sheets inside and no scripts. */
  readonly html: string;
  /** Absolute addresses of the fonts that those rules name. */
  readonly fonts: readonly string[];
}

/** Runs in the page. What it returns no longer needs the page's scripts or its server. */
function takeStill(): Still {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const fonts = new Set<string>();
  const rules = sheets.flatMap((sheet) =>
    [...sheet.cssRules].map((rule) =>
      rule.cssText.replaceAll(/url\("([^"]+\.woff2?)"\)/g, (_whole, written: string) => {
        const address = new URL(written, sheet.href ?? document.baseURI).href;
        fonts.add(address);
        return `url("assets/${address.split('/').at(-1) ?? ''}")`;
      }),
    ),
  );
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  const gone =
    'script, style, link[rel~="stylesheet"], link[rel="modulepreload"], link[rel~="icon"]';
  for (const element of root.querySelectorAll(gone)) element.remove();
  const style = document.createElement('style');
  style.textContent = rules.join('\n');
  root.querySelector('head')?.append(style);
  // Where a browser's own "save page" notes the address; the recogniser reads it there.
  const { href } = location;
  const mark = `<!-- saved from url=(${String(href.length).padStart(4, '0')})${href} -->`;
  return { html: `<!DOCTYPE html>\n${mark}\n${root.outerHTML}\n`, fonts: [...fonts] };
}

/**
 * Saves a page as a person would with their browser: what is drawn now, not what was sent.
 * @returns path of the HTML file; a screenshot of the whole page lies beside it
 */
export async function savePage(page: Page, folder: string, name: string): Promise<string> {
  const { html, fonts } = await page.evaluate(takeStill);
  await mkdir(join(folder, 'assets'), { recursive: true });
  for (const address of fonts) {
    const file = join(folder, 'assets', basename(new URL(address).pathname));
    if (existsSync(file)) continue;
    // A server may close a resting connection just when it is used again.
    const reply = await page.request.get(address, { maxRetries: 3 });
    await writeFile(file, await reply.body());
  }
  const path = join(folder, `${name}.html`);
  await writeFile(path, html);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  return path;
}
