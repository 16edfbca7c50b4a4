import type { Frame, Page } from '@playwright/test';

/**
 * The page as it stands, its open shadow roots included, without our one element: with the
 * extension on or off it is the same, byte by byte.
 */
export async function pageDom(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const shadowRoots: ShadowRoot[] = [];
    const collect = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) {
          shadowRoots.push(element.shadowRoot);
          collect(element.shadowRoot);
        }
      }
    };
    collect(document);
    const page = document.documentElement;
    const opening = (page.cloneNode(false) as Element).outerHTML;
    const whole = `${opening}\n${page.getHTML({ shadowRoots })}`;
    return whole.replaceAll(/<dongdian-overlay\b[^>]*>.*?<\/dongdian-overlay>/gs, '');
  });
}
