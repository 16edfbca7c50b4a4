import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readFaultWords, recordsWords } from '../../lib/i18n/records.words';
import { axe } from './support/axe';
import { askBackground, evidence, rowsOf } from './support/record';
import { shareExtension } from './support/shared';
import { expect, test } from './support/test';
import { press, zh } from './support/words';

const shared = shareExtension();

const section = (page: Page) =>
  page.getByRole('region', { name: zh(recordsWords.title), exact: true });

async function fill(page: Page): Promise<void> {
  for (const n of [1, 2, 3])
    await askBackground(page, 'recordEvidence', evidence(`reading-000${n}`));
  await askBackground(page, 'decideConsent', { id: 'C2', scope: 'all', given: true });
  const sheet = {
    id: 'sheet-0001',
    offerId: 'who-does-what',
    path: '',
    raw: { first: '<script>打包</script>' },
    state: 'draft',
    createdAt: '2026-11-22T01:00:00.000Z',
    updatedAt: '2026-11-22T01:00:00.000Z',
  };
  await askBackground(page, 'saveSheet', { sheet });
}

test('saved with a passphrase, erased, brought back: everything is there again', async () => {
  const info = test.info();
  const extension = shared();
  const page = await extension.openPage('options.html');
  await page.setViewportSize({ width: 1024, height: 900 });
  await fill(page);
  await page.reload();
  const before = await rowsOf(extension, 'evidence');
  expect(before).toHaveLength(3);

  // Saved.
  await section(page)
    .getByRole('switch', { name: zh(recordsWords.lock) })
    .click();
  await page.getByRole('textbox', { name: zh(recordsWords.passphrase) }).fill('短');
  await press(page, recordsWords.saveAct);
  await expect(section(page)).toContainText(zh(recordsWords.tooShort, { count: 8 }));
  await page.getByRole('textbox', { name: zh(recordsWords.passphrase) }).fill('山里的竹篮十二个');
  const download = page.waitForEvent('download');
  await press(page, recordsWords.saveAct);
  const file = info.outputPath('backup.json');
  await (await download).saveAs(file);
  await section(page).screenshot({ path: info.outputPath('1-saved.png') });
  expect(await readFile(file, 'utf8')).not.toContain('打包');

  // Erased, in two clicks, with a list.
  await press(page, recordsWords.erase);
  await press(page, recordsWords.eraseSure);
  const receipt = page.getByRole('group', { name: zh(recordsWords.receipt) });
  await expect(receipt).toContainText('一共：5 条');
  await section(page).screenshot({ path: info.outputPath('2-erased.png') });
  for (const store of ['evidence', 'worksheets', 'consents'])
    expect(await rowsOf(extension, store)).toEqual([]);

  // Brought back; what is wrong with a file is said first.
  const input = page.locator('input[type=file]').last();
  const cut = info.outputPath('cut.json');
  await writeFile(cut, (await readFile(file, 'utf8')).slice(0, 300));
  await input.setInputFiles(cut);
  await expect(section(page)).toContainText(zh(readFaultWords['cut-off']));
  await input.setInputFiles(file);
  const box = page.getByRole('textbox', { name: zh(recordsWords.passphrase) });
  await box.fill('山里的竹篮十三个');
  await press(page, recordsWords.open);
  await expect(section(page)).toContainText(zh(readFaultWords['wrong-passphrase']));
  await box.fill('山里的竹篮十二个');
  await press(page, recordsWords.open);
  await expect(page.getByRole('table', { name: zh(recordsWords.plan) })).toBeVisible();
  await section(page).screenshot({ path: info.outputPath('3-plan.png') });
  expect(await rowsOf(extension, 'evidence')).toEqual([]);
  // Nobody waits for a decision that long: the worker sleeps meanwhile.
  await extension.stopWorker();
  await press(page, recordsWords.apply);
  await expect(section(page)).toContainText(zh(recordsWords.applied, { new: 5, changed: 0 }));
  expect(await rowsOf(extension, 'evidence')).toEqual(before);
  expect(await rowsOf(extension, 'worksheets')).toHaveLength(1);
  expect((await axe(page)).violations).toEqual([]);

  // With the largest letters nothing is cut off.
  await askBackground(page, 'changeSettings', { patch: { textSize: 200 } });
  await input.setInputFiles(file);
  await box.fill('山里的竹篮十二个');
  await press(page, recordsWords.open);
  await expect(page.getByRole('table', { name: zh(recordsWords.plan) })).toBeVisible();
  await section(page).screenshot({ path: info.outputPath('4-largest.png') });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(extension.errors).toEqual([]);
});
