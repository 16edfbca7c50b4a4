import type { Page } from '@playwright/test';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words.ts';
import { changeWords } from '../../lib/insight/words.ts';
import type { Extension } from './support/extension.ts';
import { clickCard } from './support/hover.ts';
import { long } from './support/long.ts';
import { waitForMark } from './support/marks.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { tabId } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { zh } from './support/words.ts';

/** Numbers that make no sense: a clear sentence on card and panel, and never a hole. */

const HOLE = /NaN|Infinity|∞|undefined|null|\[object|\{\w+\}/;
const tab = (name: string): string =>
  `<div role="tablist"><span role="tab" aria-selected="true">${name}</span></div>`;

interface Nonsense {
  readonly what: string;
  readonly body: string;
  /** Labels whose cards are read. */
  readonly labels: readonly string[];
  /** What the panel says of the change of sales; `null` where anything but a hole will do. */
  readonly change: string | null;
}

const CASES: readonly Nonsense[] = [
  {
    what: 'two periods of different length',
    body: [
      `<section>${tab('近7天')}${figure('访客数', '3,480')}${figure('支付买家数', '87')}</section>`,
      `<section>${tab('近30天')}${figure('支付金额', '¥29,000.00')}${figure('客单价', '¥81.20')}</section>`,
    ].join(''),
    labels: ['访客数', '支付金额'],
    change: null,
  },
  {
    what: 'negative sales',
    body: [
      tab('昨天'),
      figure('访客数', '480'),
      figure('支付买家数', '12'),
      figure('支付金额', '-¥120.00'),
      figure('支付转化率', '-2.50%'),
    ].join(''),
    labels: ['支付金额', '支付转化率'],
    change: null,
  },
  {
    what: 'NaN and infinity, as broken pages print them',
    body: [
      tab('昨天'),
      figure('访客数', '480'),
      figure('支付金额', '¥960.00'),
      figure('支付转化率', '0%'),
      '<table><tr><th>客单价</th><th>支付买家数</th></tr><tr><td>NaN</td><td>Infinity</td></tr></table>',
    ].join(''),
    labels: ['支付转化率'],
    change: null,
  },
  {
    what: 'zero visitors',
    body: [
      tab('昨天'),
      figure('访客数', '0'),
      figure('支付买家数', '0'),
      figure('支付金额', '¥0.00'),
      figure('支付转化率', '0.00%'),
      figure('客单价', '--'),
    ].join(''),
    labels: ['访客数', '支付转化率', '支付金额'],
    change: null,
  },
  {
    what: 'a missing factor',
    body: [tab('昨天'), figure('访客数', '480'), figure('支付金额', '¥960.00')].join(''),
    labels: ['支付金额'],
    change: zh(changeWords.missing, { names: '支付买家数' }),
  },
];

async function panelOf(extension: Extension, page: Page): Promise<Page> {
  return extension.openPage(`sidepanel.html?tab=${await tabId(extension, page)}`);
}

for (const { what, body, labels, change } of CASES)
  test(
    long(`${what}: a clear sentence, no hole`, what !== 'a missing factor'),
    async ({ extension }) => {
      const page = await openSeller(extension, body);
      for (const label of labels) {
        await waitForMark(page, label);
        const { text } = await clickCard(page, label);
        expect(text, `the card of ${label}`).not.toMatch(HOLE);
        expect(text.length).toBeGreaterThan(80);
      }
      const panel = await panelOf(extension, page);
      const why = panel.getByRole('region', { name: zh(sidepanelWords.change) });
      await expect(why).toBeVisible();
      const said = await why.innerText();
      expect(said).toMatch(/[。.]\s*$/);
      if (change) expect(said).toContain(change);
      expect(await panel.locator('body').innerText()).not.toMatch(HOLE);
      for (const fold of await panel.locator('.story .dd-fold-button').all()) await fold.click();
      const whatIf = panel.getByRole('region', { name: zh(sidepanelWords.whatIf) });
      for (const slider of await whatIf.getByRole('slider').all()) {
        await slider.press('Home');
        expect(await whatIf.innerText()).not.toMatch(HOLE);
        await slider.press('End');
        expect(await whatIf.innerText()).not.toMatch(HOLE);
      }
      expect(extension.errors).toEqual([]);
    },
  );
