import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import type { HealthLine, Sighting } from '../../lib/shared/sighting.ts';
import { type CardDriver, type CardView, card } from '../../tests/e2e/support/card.ts';
import { waitForMark } from '../../tests/e2e/support/marks.ts';
import { readReport } from '../../tests/e2e/support/report.ts';
import { ClearError } from '../setup/clear-error.mjs';
import { ROOT } from '../setup/paths.mjs';
import { table } from '../setup/table.mjs';

/** The metric whose card is opened: it stands on the first view of the sample store. */
const METRIC = '支付转化率';
const PICTURE = join(ROOT, '.cache/start/demo.png');
const HOVER_PATIENCE = 4000;

/** One line of the printed table. */
function row({ labelText, metricId, composed, value, period, confidence }: Sighting): string[] {
  const read = value === undefined ? '' : value.raw;
  return [
    labelText,
    metricId ?? `composed: ${composed?.base ?? '?'}`,
    value?.readable === false ? `${read} (not readable: ${value.why ?? 'unknown'})`.trim() : read,
    period?.raw ?? '',
    confidence.toFixed(2),
  ];
}

const trouble = ({ kind, text, count }: HealthLine): string => `  ${kind}: ${text} (${count})`;

/** Points at the label as a person does; where pointing does not open the card, clicks. */
async function openCard(page: Page, overlay: CardDriver): Promise<CardView> {
  const { box } = await waitForMark(page, METRIC, 15_000);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 40, y - 40);
  await page.mouse.move(x, y, { steps: 5 });
  try {
    return await overlay.waitOpen(HOVER_PATIENCE);
  } catch {
    await page.mouse.click(x, y);
    return overlay.waitOpen(HOVER_PATIENCE);
  }
}

/** The card once its text no longer changes. */
async function settled(page: Page, overlay: CardDriver, first: CardView): Promise<CardView> {
  let last = first;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await page.waitForTimeout(250);
    const now = await overlay.read();
    if (now === null) throw new ClearError(`The card of ${METRIC} closed by itself.`);
    if (now.text === last.text && now.box.height === last.box.height) return now;
    last = now;
  }
  return last;
}

/**
 * Opens one card on the sample store, prints it and what was recognised, and keeps a
 * picture. Rejects with one clear line when there is no mark or no card.
 */
export async function showInTerminal(page: Page): Promise<void> {
  const overlay = card(page);
  const view = await settled(page, overlay, await openCard(page, overlay));
  const { sightings, health } = await readReport(page);
  if (sightings.length === 0) throw new ClearError('Nothing was recognised on the sample store.');

  await mkdir(dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });

  const head = ['label', 'metric', 'value', 'period', 'confidence'];
  const lines = view.text.split('\n').filter((line) => line.trim() !== '');
  const parts = [
    `\nThe card of ${METRIC}:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    `\nRecognised on the sample store (${sightings.length}):\n${table(head, sightings.map(row))}`,
    ...(health.length === 0 ? [] : [`\nNot read:\n${health.map(trouble).join('\n')}`]),
    `\nPicture: ${relative(ROOT, PICTURE)}`,
  ];
  process.stdout.write(`${parts.join('\n')}\n`);
}
