import type { Page } from '@playwright/test';
import { LADDERS } from '../../lib/coaching/ladders';
import { anchorWords, assessmentWords, itemWords } from '../../lib/i18n/assessment.words';
import { caseWords, homeWords, nextWords, toldWords } from '../../lib/i18n/case.words';
import { goalWords } from '../../lib/i18n/goals.words';
import { PATH_IDS } from '../../lib/paths/types';
import { axe } from './support/axe';
import { long } from './support/long';
import { askBackground, rowsOf } from './support/record';
import { shareExtension } from './support/shared';
import { expect, test } from './support/test';
import { press, zh } from './support/words';

const shared = shareExtension();
const SMALL = { width: 1024, height: 768 };

const choose = (page: Page, anchor: keyof typeof anchorWords) =>
  page.getByRole('radio', { name: zh(anchorWords[anchor]), exact: true }).click();
const question = (page: Page, item: number) =>
  page.getByText(zh(assessmentWords.progress, { item })).waitFor();

test('a case from its first word to goals and result, with the page and the worker gone in the middle', async () => {
  const info = test.info();
  const extension = shared();
  const home = await extension.openPage('coach.html');
  await home.setViewportSize(SMALL);
  await home.getByRole('link', { name: zh(homeWords.openCase) }).click();
  await home.getByRole('textbox', { name: zh(caseWords.nickname) }).fill('阿梅');
  await home.getByRole('checkbox', { name: zh(toldWords.danger) }).check();
  await press(home, caseWords.c1No);
  await press(home, caseWords.copyShown);
  await home.getByText(zh(caseWords.kept)).waitFor();
  expect((await axe(home)).violations).toEqual([]);
  await home.screenshot({ path: info.outputPath('1-case.png'), fullPage: true });

  const first = await extension.openPage('coach.html#/assessment');
  await first.setViewportSize(SMALL);
  await press(first, assessmentWords.begin);
  for (let item = 1; item <= 5; item++) {
    await question(first, item);
    await expect(first.getByRole('heading', { level: 2 })).toHaveText(
      zh(itemWords[PATH_IDS[item - 1] as '3.1.1']),
    );
    await choose(first, item === 4 ? 'pass' : '2');
    if (item < 5) await press(first, assessmentWords.next);
  }
  const box = await first.locator('.coach-anchors .dd-choice-item').first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(60);
  expect((await axe(first)).violations).toEqual([]);
  await first.screenshot({ path: info.outputPath('2-question.png') });
  await expect
    .poll(
      async () => Object.keys((await rowsOf(extension, 'assessments'))[0]?.answers ?? {}).length,
    )
    .toBe(5);
  await first.close();
  await extension.stopWorker();

  const again = await extension.openPage('coach.html#/assessment');
  await again.setViewportSize(SMALL);
  await press(again, assessmentWords.goOn);
  // By keyboard alone: an arrow chooses, Tab and Enter go on.
  for (let item = 6; item <= 12; item++) {
    await question(again, item);
    await again.keyboard.press('Tab');
    await again.keyboard.press('Space');
    for (let step = 0; step < 3; step++) await again.keyboard.press('ArrowDown');
    await again.keyboard.press('Tab');
    await again.keyboard.press('Tab');
    await again.keyboard.press('Enter');
  }
  await again.getByRole('heading', { name: zh(assessmentWords.resultStart) }).waitFor();
  expect((await axe(again)).violations).toEqual([]);
  await again.screenshot({ path: info.outputPath('3-result.png'), fullPage: true });
  const [kept] = await rowsOf(extension, 'assessments');
  expect(Object.values(kept?.answers ?? {})).toEqual([2, 2, 2, null, 2, 4, 4, 4, 4, 4, 4, 4]);

  await again.goto(`${again.url().replace(/#.*$/, '')}#/goals`);
  await press(again, goalWords.add);
  const ladder = LADDERS.find(({ path }) => path === '3.2.3');
  await press(again, goalWords.borrow, { title: ladder?.title['zh-CN'] ?? '' });
  await press(again, goalWords.done);
  await again.locator('.coach-ladder [data-now]').waitFor();
  expect((await axe(again)).violations).toEqual([]);
  await again.screenshot({ path: info.outputPath('4-goals.png'), fullPage: true });

  await again.goto(`${again.url().replace(/#.*$/, '')}#/`);
  await again.getByText(zh(nextWords.meet)).waitFor();
  await expect(again.locator('.coach-stages [data-state="done"]')).toHaveCount(3);
  await again.screenshot({ path: info.outputPath('5-home.png'), fullPage: true });
  expect(extension.errors).toEqual([]);
});

for (const [language, theme, width] of [
  ['zh-CN', 'light', 1024],
  ['en', 'dark', 1920],
] as const)
  test(
    long(
      `every view of a case at 200 %, ${language}, ${theme}: nothing runs over, axe finds nothing`,
    ),
    async () => {
      const info = test.info();
      const extension = shared();
      const page = await extension.openPage('coach.html');
      await page.setViewportSize({ width, height: width === 1024 ? 768 : 1080 });
      await askBackground(page, 'saveCase', {
        patch: { nickname: '阿梅', closing: { dataChoice: 'delete' } },
      });
      for (const path of PATH_IDS)
        for (const part of ['answers', 'lookback'])
          await askBackground(page, 'keepAnswer', {
            id: 'assess-now-1',
            kind: 'now',
            path,
            part,
            answer: part === 'answers' ? 4 : 2,
          });
      await askBackground(page, 'changeSettings', { patch: { textSize: 200, language, theme } });
      for (const view of ['', 'case', 'assessment', 'goals', 'closing']) {
        await page.goto(`${page.url().replace(/#.*$/, '')}#/${view}`);
        await page.locator('.coach-case > *').first().waitFor();
        await page.screenshot({ path: info.outputPath(`${view || 'home'}.png`), fullPage: true });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([view, over]).toEqual([view, 0]);
        expect((await axe(page)).violations).toEqual([]);
      }
      expect(extension.errors).toEqual([]);
    },
  );
