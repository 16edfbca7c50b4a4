import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { axe } from './support/axe';
import { type Extension, openExtension } from './support/extension';
import { askBackground } from './support/record';
import { expect, test } from './support/test';
import { until } from './support/until';
import { press, zh } from './support/words';

/** Words that occur nowhere else in a browser's folder. */
const seeds = (who: string) => ({
  label: `青山竹编${who}`,
  job: `编竹篮${who}`,
  person: `阿梅${who}`,
});
const PLAIN = seeds('甲乙');
const SEALED = seeds('丙丁');
const PASSPHRASE = '山里的竹篮十二个';

/** All that the browser has written, as the bytes lie on the disk. */
async function written(folder: string): Promise<readonly Buffer[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0))),
  );
}

const isIn = (files: readonly Buffer[], text: string): boolean => {
  const wide = Buffer.from(text, 'utf16le');
  const forms = [Buffer.from(text, 'utf8'), wide, Buffer.from(wide).swap16()];
  return files.some((file) => forms.some((form) => file.includes(form)));
};

const found = (files: readonly Buffer[], words: Readonly<Record<string, string>>): string[] =>
  Object.values(words).filter((text) => isIn(files, text));

const text = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** A new merchant, made in the popup; the popup begins anew with it. */
async function add(extension: Extension, label: string, passphrase: string | null): Promise<void> {
  const popup = await extension.openPage('popup.html');
  await press(popup, profilesWords.change);
  await press(popup, profilesWords.add);
  await text(popup, zh(profilesWords.label)).fill(label);
  if (passphrase !== null) {
    await popup.getByRole('switch', { name: zh(profilesWords.lockIt) }).click();
    await text(popup, zh(profilesWords.passphrase)).fill(passphrase);
  }
  await press(popup, profilesWords.addAct);
  await expect(popup.getByText(label)).toBeVisible();
  await expect(popup.getByText(zh(profilesWords.now))).toBeVisible();
  await popup.close();
}

/** A sheet, written as a person writes it. */
async function write(extension: Extension, { label, job, person }: typeof PLAIN): Promise<void> {
  const page = await extension.openPage('learn.html#/offer/who-does-what?path=3.1.2');
  await expect(page.getByText(zh(profilesWords.whose, { name: label }))).toBeVisible();
  await text(page, '什么事').first().fill(job);
  await text(page, '谁做').first().fill(person);
  await until('the sheet is kept', async () => {
    const reply = await askBackground<{ value: unknown[] }>(page, 'sheets', { offerId: null });
    return JSON.stringify(reply.value).includes(person);
  });
  await page.close();
}

test('a sealed profile leaves nothing readable on the disk, a plain one does', async () => {
  // Starts a browser, and reads all that it wrote.
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'dongdian-profiles-'));
  const info = test.info();
  const extension = await openExtension({ profile: folder });
  try {
    const first = await extension.openPage('options.html');
    await askBackground(first, 'changeSettings', { patch: { role: 'coach', welcomed: true } });
    await first.close();

    for (const [words, passphrase] of [
      [PLAIN, null],
      [SEALED, PASSPHRASE],
    ] as const) {
      await add(extension, words.label, passphrase);
      await write(extension, words);
    }
    const popup = await extension.openPage('popup.html');
    await popup.setViewportSize({ width: 400, height: 640 });
    await expect(popup.getByText(SEALED.label)).toBeVisible();
    const learn = await extension.openPage('learn.html#/');
    expect(JSON.stringify(await askBackground(learn, 'sheets', { offerId: null }))).not.toContain(
      PLAIN.job,
    );
    await press(popup, profilesWords.change);
    await popup.screenshot({ path: info.outputPath('1-list.png') });
    expect((await axe(popup)).violations).toEqual([]);

    // Locked: the page in the other tab is told of it, and shows nothing.
    await press(popup, profilesWords.stay);
    await press(popup, profilesWords.lock);
    await expect(learn.getByText(zh(profilesWords.unnamed, { no: 1 }))).toBeVisible();
    await expect(text(popup, zh(profilesWords.passphrase))).toBeVisible();
    await text(popup, zh(profilesWords.passphrase)).fill('山里的竹篮十三个');
    await press(popup, profilesWords.unlock);
    await expect(popup.getByText(zh(profilesWords.wrong))).toBeVisible();
    await popup.screenshot({ path: info.outputPath('2-locked.png') });
    expect((await axe(popup)).violations).toEqual([]);
    await text(popup, zh(profilesWords.passphrase)).fill(PASSPHRASE);
    await press(popup, profilesWords.unlock);
    await expect(popup.getByText(SEALED.label)).toBeVisible();
    // The worker may be stopped: it stays open as long as the browser runs.
    await extension.stopWorker();
    const kept = await askBackground(learn, 'sheets', { offerId: null });
    expect(JSON.stringify(kept)).toContain(SEALED.job);

    const options = await extension.openPage('options.html');
    const panel = options.getByRole('region', { name: zh(profilesWords.title), exact: true });
    await panel.scrollIntoViewIfNeeded();
    await panel.screenshot({ path: info.outputPath('3-options.png') });
    expect((await axe(options)).violations).toEqual([]);
    await askBackground(options, 'changeSettings', { patch: { language: 'en' } });
    await expect(options.getByRole('region', { name: profilesWords.title.en })).toBeVisible();
    expect((await axe(options)).violations).toEqual([]);
    expect(extension.errors).toEqual([]);
  } finally {
    await extension.close();
  }
  const files = await written(folder);
  expect(found(files, PLAIN)).toEqual(Object.values(PLAIN));
  expect(found(files, { ...SEALED, PASSPHRASE })).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});
