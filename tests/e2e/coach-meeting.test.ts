import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sessionWords } from '../../lib/i18n/session.words';
import { axe } from './support/axe';
import { fillCase, LONG } from './support/fill-case';
import { long } from './support/long';
import { longReport } from './support/long-report';
import { askBackground, rowsOf } from './support/record';
import { shareExtension } from './support/shared';
import { expect, test } from './support/test';
import { zh } from './support/words';

const shared = shareExtension();

const saved = async (page: Page, button: string): Promise<string> => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await waiting).path(), 'utf8');
};

/** The background's answer for a report, put in its place: everything in it is long. */
const answerWith = (page: Page, value: object) =>
  page.addInitScript((reply) => {
    type Send = (message: { name?: string }, ...rest: unknown[]) => unknown;
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } })
      .chrome;
    const real = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message, ...rest) => {
      if (message?.name !== 'outcomeReport') return real(message, ...rest);
      const answer = { ok: true, value: reply };
      const last = rest.at(-1);
      return typeof last === 'function' ? last(answer) : Promise.resolve(answer);
    };
  }, value);

const NAMES = {
  'zh-CN': { 'paid-amount': '支付金额', 'pay-conversion-rate': '支付转化率' },
  en: { 'paid-amount': 'Paid amount', 'pay-conversion-rate': 'Payment conversion rate' },
};

/** Pages of a PDF, by the objects that say so. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

test('thirty minutes with one merchant: followed, written, struck, read, and exported', async () => {
  const info = test.info();
  const extension = shared();
  const page = await extension.openPage('coach.html#/session');
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByRole('button', { name: /一对一，30 分钟/ }).click();
  // The consent of this meeting is asked first.
  await expect(page.getByRole('button', { name: zh(sessionWords.start) })).toBeDisabled();
  await page.getByRole('radio', { name: zh(sessionWords.screenYes) }).click();
  await page.getByRole('button', { name: zh(sessionWords.start) }).click();
  await expect(page.getByText('现在：问好')).toBeVisible();
  await page.getByRole('checkbox', { name: '“问好”做了' }).check();
  await page.screenshot({ path: info.outputPath('1-plan.png') });
  // Closed and opened again: the clock is on the wall, and what was ticked stays.
  await expect
    .poll(async () => (await rowsOf(extension, 'sessions'))[0]?.blocksDone)
    .toEqual(['hello']);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '“问好”做了' })).toBeChecked();
  await page
    .getByRole('button', { name: zh(sessionWords.finish) })
    .first()
    .click();
  await page.getByRole('textbox', { name: '看到了什么' }).fill('付款的人少了');
  await page.getByRole('textbox', { name: '听到的长处' }).fill('每天早上先回客人消息');
  await page.getByRole('textbox', { name: '定下的一小步' }).fill('换一张首图');
  await page.getByRole('textbox', { name: zh(sessionWords.reflection) }).fill('我说得太快');
  await page.screenshot({ path: info.outputPath('2-note.png'), fullPage: true });
  await page.getByRole('button', { name: zh(sessionWords.handOver) }).click();
  const reading = page.getByRole('dialog');
  await expect(reading.getByText('付款的人少了')).toBeVisible();
  await expect(reading.getByText('我说得太快')).toHaveCount(0);
  await reading.getByRole('button', { name: '划掉“看到了什么”' }).click();
  await page.screenshot({ path: info.outputPath('3-read.png') });
  await reading.getByRole('button', { name: zh(sessionWords.keep) }).click();
  await expect(page.getByText(zh(sessionWords.savedTitle))).toBeVisible();
  const [row] = await rowsOf(extension, 'sessions');
  expect(JSON.stringify(row)).not.toContain('付款的人少了');
  expect(row).toMatchObject({ note: { struck: ['seen'], readAt: expect.any(String) } });
  expect(JSON.stringify(row)).not.toContain('我说得太快');
  expect(await rowsOf(extension, 'reflections')).toMatchObject([{ text: '我说得太快' }]);

  // To the agency only with consent C4.
  await expect(page.getByText(zh(sessionWords.noC4))).toBeVisible();
  await expect(page.getByRole('button', { name: zh(sessionWords.saveCsv) })).toHaveCount(0);
  await askBackground(page, 'decideConsent', { id: 'C4', scope: 'all', given: true });
  await page.reload();
  const table = await saved(page, zh(sessionWords.saveCsv));
  expect(table).toContain('换一张首图');
  expect(table).not.toContain('付款的人少了');
  expect(await saved(page, zh(sessionWords.saveMarkdown))).toContain('每天早上先回客人消息');
  await page.screenshot({ path: info.outputPath('4-saved.png') });

  await page.getByRole('link', { name: zh(sessionWords.toReport) }).click();
  await expect(page.getByText('这些变化不一定是辅导带来的。')).toBeVisible();
  const report = JSON.parse(await saved(page, zh(sessionWords.saveJson)));
  expect(report).toMatchObject({
    schema: 'dongdian-1',
    kind: 'outcome-report',
    service: { sessions: 1 },
    words: { next: '换一张首图' },
  });
  await page.close();
  expect(extension.errors).toEqual([]);
});

for (const language of ['zh-CN', 'en'] as const)
  test(
    long(
      `the report fits on two pages of A4, whatever is written (${language})`,
      language === 'en',
    ),
    async () => {
      const info = test.info();
      const extension = shared();
      const page = await extension.openPage('coach.html#/session');
      await askBackground(page, 'changeSettings', { patch: { language, textSize: 200 } });
      await answerWith(page, {
        report: longReport(LONG[language]),
        mayExport: true,
        names: {
          metrics: NAMES[language],
          platforms: { taobao: '淘宝 / 天猫', douyin: 'Douyin shop' },
        },
      });
      await page.goto(`${extension.origin}/coach.html#/report`);
      await page.reload();
      await page.locator('.report-page').last().waitFor();
      // Names come after the page.
      await expect(page.locator('.report-bars')).not.toContainText('3.1.1');
      await expect(page.locator('.report-goal')).toHaveCount(3);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf)).toBe(2);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 703, height: 1028 });
      const cut = await page
        .locator('.report-page')
        .evaluateAll((pages) => pages.map((one) => one.scrollHeight - one.clientHeight));
      expect(cut.every((over) => over <= 1)).toBe(true);
      await page.screenshot({ path: info.outputPath(`paper-${language}.png`), fullPage: true });
      await page.emulateMedia({ media: 'screen' });
      await askBackground(page, 'changeSettings', { patch: { language: 'zh-CN', textSize: 100 } });
      await page.close();
    },
  );

test(
  long('meetings, notes, reports and groups at 200 %, in both languages and themes'),
  async () => {
    test.setTimeout(480_000);
    const info = test.info();
    const extension = shared();
    const page = await extension.openPage('coach.html#/session');
    await fillCase(page);
    const id = crypto.randomUUID();
    const moment = new Date().toISOString();
    await askBackground(page, 'saveSession', {
      session: {
        id,
        planId: 'one-30',
        form: 'one-to-one',
        date: moment.slice(0, 10),
        startedAt: moment,
        minutes: 30,
        stage: 'work',
        paths: [],
        blocksDone: [],
        screenShared: true,
        note: null,
        updatedAt: moment,
      },
    });
    await askBackground(page, 'saveGroup', {
      group: {
        id: 'group-look',
        code: 'G1',
        phase: 'form',
        members: ['C-001', 'C-002'],
        meetings: [
          {
            id: 'm1',
            date: moment.slice(0, 10),
            minutes: 90,
            planId: null,
            phase: 'form',
            present: ['C-001'],
          },
        ],
        facts: [],
        updatedAt: moment,
      },
    });
    for (const language of ['zh-CN', 'en'] as const)
      for (const theme of ['light', 'dark'] as const)
        for (const textSize of [100, 200] as const) {
          await askBackground(page, 'changeSettings', { patch: { language, theme, textSize } });
          for (const place of [
            'session',
            `session/${id}`,
            'session/session-long',
            'report',
            'group',
            'group/group-look',
          ]) {
            await page.setViewportSize(
              theme === 'light' ? { width: 1024, height: 768 } : { width: 1920, height: 1080 },
            );
            await page.goto(`${extension.origin}/coach.html#/${place}`);
            await page.reload();
            await page.locator('.dd-panel').first().waitFor();
            await page.waitForTimeout(300);
            const { violations } = await axe(page);
            expect(violations, `${place} ${language} ${theme} ${textSize}`).toEqual([]);
            const over = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(over, `${place} ${language} ${textSize}`).toBeLessThanOrEqual(0);
            await page.screenshot({
              path: info.outputPath(
                `${place.replaceAll('/', '-').slice(0, 12)}-${language}-${theme}-${textSize}.png`,
              ),
              fullPage: true,
            });
          }
        }
    await page.close();
  },
);
