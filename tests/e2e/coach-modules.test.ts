import { axe } from './support/axe.ts';
import { long } from './support/long.ts';
import { askBackground } from './support/record.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';

/** A lesson of the coach in the extension as it is shipped: kept, nothing cut off at 200 %. */

const shared = shareExtension();

test(
  long('a lesson is kept, reads at 200 % on a small projector, and axe finds nothing'),
  async () => {
    const { context, id } = shared();
    const page = await context.newPage();
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`chrome-extension://${id}/coach.html#/modules/small-numbers`);
    await page.locator('.module-acts .dd-button').first().click();
    await expect(page.locator('.module-read')).toHaveCount(1);
    await page.locator('.module-check .dd-button').click();
    await page.locator('.module-check input').fill('576');
    await page.locator('.module-check input').press('Enter');
    await expect(page.locator('.module-known')).not.toBeEmpty();

    await askBackground(page, 'changeSettings', { patch: { textSize: 200 } });
    await page.goto(`chrome-extension://${id}/coach.html#/modules`);
    await page.reload();
    const door = page.locator('.module-door').nth(1);
    await expect(door.locator('.module-state')).toContainText('1');
    await door.click();
    await expect(page.locator('.module-read')).toHaveCount(1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const { violations } = await axe(page);
    expect(violations).toEqual([]);
    await askBackground(page, 'changeSettings', { patch: { textSize: 100 } });
    await page.close();
  },
);
