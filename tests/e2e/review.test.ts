import { questionWords } from '../../lib/i18n/question.words';
import { card } from './support/card.ts';
import { clickCard } from './support/hover.ts';
import { waitForMark } from './support/marks.ts';
import { askBackground, evidence, rowsOf } from './support/record.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { zh } from './support/words.ts';

/** A review on the card of what was read some days ago, about the numbers of the page. */

const PAGE = [
  '<div role="tablist"><span role="tab" aria-selected="true">昨天</span></div>',
  figure('访客数', '480'),
  figure('支付买家数', '12'),
  figure('支付转化率', '2.50%'),
].join('');
const DAY_MS = 86_400_000;

test('is offered quietly on the card, asks about the own numbers, and is kept once', async ({
  extension,
}) => {
  const own = await extension.openPage('options.html');
  const twoDaysAgo = new Date(Date.now() - 2 * DAY_MS).toISOString();
  await askBackground(own, 'recordEvidence', {
    ...evidence('read-two-days-ago'),
    metricId: 'pay-conversion-rate',
    at: twoDaysAgo,
  });
  const page = await openSeller(extension, PAGE);
  await page.bringToFront();
  await waitForMark(page, '支付转化率');
  const said = async () => (await card(page).read())?.text ?? '';

  await clickCard(page, '支付转化率');
  await until('the line', async () => (await said()).includes(zh(questionWords.review)));
  expect(await card(page).byRole('textbox'), 'no question by itself').toEqual([]);
  await card(page).click(zh(questionWords.reviewOpen));
  await until('the question', async () => (await said()).includes(zh(questionWords.ownPage)));
  expect(await said()).toContain('480 个人');
  await until('the way into it', async () => (await card(page).focused())?.role === 'textbox');

  await page.keyboard.type('很多');
  await page.keyboard.press('Enter');
  await until('one sentence', async () => (await said()).includes('这里要一个数'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('２．５');
  await page.keyboard.press('Enter');
  await until('what is said to it', async () => (await said()).includes(zh(questionWords.close)));
  const answers = (await rowsOf(extension, 'evidence')).filter(
    ({ kind }) => kind === 'check-answered',
  );
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject({
    metricId: 'pay-conversion-rate',
    check: { item: 'metric/pay-conversion-rate', form: 'number', right: true, own: true },
  });
  const learner = await askBackground<{
    value: { fresh: boolean; state: { items: Record<string, { card: unknown }> } };
  }>(own, 'learner');
  expect(learner.value.fresh).toBe(true);
  expect(learner.value.state.items['metric/pay-conversion-rate']?.card).toMatchObject({
    reviews: 1,
    lapses: 0,
  });

  // Another page view: what was answered today is not asked again.
  await page.bringToFront();
  await page.reload();
  await clickCard(page, '支付转化率');
  await page.waitForTimeout(500);
  expect(await said()).not.toContain(zh(questionWords.review));
  expect(extension.errors).toEqual([]);
});
