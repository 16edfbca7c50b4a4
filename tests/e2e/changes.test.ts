import { changesWords } from '../../lib/i18n/changes.words.ts';
import { overlayWords } from '../../lib/i18n/overlay.words.ts';
import { addDays, localDay } from '../../lib/shared/days.ts';
import { long } from './support/long.ts';
import { waitForMark } from './support/marks.ts';
import { rowsOf } from './support/record.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { tabId } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { press, zh } from './support/words.ts';

/** "我改过什么": from the note beside a number to the decision on the look date. */

const PAGE = [figure('访客数', '480'), figure('支付买家数', '12'), figure('支付转化率', '2.50%')];

test('a change is noted, judged on its look date and decided', async ({ extension }) => {
  const page = await openSeller(extension, PAGE.join(''));
  await waitForMark(page, '支付转化率');
  const panel = await extension.openPage(`sidepanel.html?tab=${await tabId(extension, page)}`);
  const log = panel.getByRole('region', { name: zh(changesWords.title) });
  await expect(log).toContainText(zh(changesWords.none));

  await press(panel, changesWords.iChangedOf, { name: '支付转化率' });
  const form = log.getByRole('form', { name: zh(changesWords.formTitle) });
  await expect(form.getByRole('combobox')).toHaveValue('pay-conversion-rate');
  const today = localDay(new Date());
  const on = addDays(today, -20);
  await form.getByRole('textbox', { name: zh(changesWords.what) }).fill('换了首图');
  await form.getByLabel(zh(changesWords.on), { exact: true }).fill(on);
  await expect(form.getByLabel(zh(changesWords.lookOn), { exact: true })).toHaveValue(
    addDays(on, 14),
  );
  await press(panel, changesWords.save);

  // Its look date has passed and nothing was kept: the person's own counts are judged.
  const entry = log.getByRole('listitem').filter({ hasText: '换了首图' });
  await expect(entry).toContainText(zh(overlayWords['cannot-tell']));
  await press(panel, changesWords.type);
  for (const [field, value] of [
    ['beforeN', '1400'],
    ['beforeK', '42'],
    ['afterN', '1300'],
    ['afterK', '104'],
  ] as const)
    await entry.getByRole('textbox', { name: zh(changesWords[field]) }).fill(value);
  await press(panel, changesWords.useTyped);
  await expect(entry.getByRole('figure')).toBeVisible();
  await expect(entry).toContainText('1,400 个人里有 42 个');
  await press(panel, changesWords.keep);
  await expect(entry).toContainText(zh(changesWords.kept));

  const [row] = await rowsOf(extension, 'changeLog');
  expect(row).toMatchObject({
    what: '换了首图',
    metricId: 'pay-conversion-rate',
    platform: 'taobao',
    shop: null,
    on,
    decision: { kind: 'keep', found: { state: 'shares', from: 'typed' } },
  });
  await panel.reload();
  await expect(entry).toContainText(zh(changesWords.kept));
  await press(panel, changesWords.removeOf, { name: '换了首图' });
  await press(panel, changesWords.removeSure);
  await expect(log).toContainText(zh(changesWords.none));
  expect(await rowsOf(extension, 'changeLog')).toEqual([]);
});

test(
  long('before its look date it waits, and the sample store has nothing to note'),
  async ({ extension }) => {
    const page = await openSeller(extension, PAGE.join(''));
    await waitForMark(page, '访客数');
    const panel = await extension.openPage(`sidepanel.html?tab=${await tabId(extension, page)}`);
    await press(panel, changesWords.iChangedOf, { name: '访客数' });
    await panel.getByRole('textbox', { name: zh(changesWords.what) }).fill('标题加了产地');
    await press(panel, changesWords.save);
    const entry = panel.getByRole('listitem').filter({ hasText: '标题加了产地' });
    await expect(entry).toContainText('回来看');
    await expect(entry.getByRole('group', { name: zh(changesWords.decide) })).toHaveCount(0);

    const demo = await extension.openPage('demo.html#food/taobao/overview');
    const sample = await extension.openPage(`sidepanel.html?tab=${await tabId(extension, demo)}`);
    await expect(sample.locator('.story')).toBeVisible();
    await expect(sample.getByRole('region', { name: zh(changesWords.title) })).toHaveCount(0);
  },
);
