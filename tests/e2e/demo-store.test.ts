import type { Page } from '@playwright/test';
import { type DemoPlace, HOME, hashOf } from '../../lib/demo/address.ts';
import { LOOKS } from '../../lib/demo/looks/index.ts';
import { LOOK_IDS, PAGE_IDS } from '../../lib/demo/looks/types.ts';
import type { DemoTab } from '../../lib/demo/tabs.ts';
import { DEMO_TRADES } from '../../lib/demo/trades/types.ts';
import type { Sighting } from '../../lib/shared/sighting.ts';
import type { Language } from '../../lib/shared/text.ts';
import { DEMO_DAY, type Expected, expectedOn, goTo } from './support/demo-pages.ts';
import { long } from './support/long.ts';
import { readReport } from './support/report.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';

/** The real scanner on every page of the sample store, in every look: nothing missed, nothing wrong. */

const shared = shareExtension();

const line = ({ metricId, value }: Pick<Expected, 'metricId' | 'value'>) =>
  `${metricId} = ${value ?? '--'}`;
const seen = ({ metricId, value }: Sighting) =>
  line({ metricId: metricId ?? 'composed', value: value?.readable ? value.number : null });

const daysOf = (sighting: Sighting): number | null => {
  switch (sighting.period?.kind) {
    case 'yesterday':
      return 1;
    case 'last-days':
      return sighting.period.days ?? null;
    default:
      return null;
  }
};

const TABS = {
  food: 'yesterday',
  clothes: 'last7',
  crafts: 'last30',
} as const satisfies Record<string, DemoTab>;
const TAB_NAMES = { yesterday: /昨天|Yesterday/, last7: /近7天|7 days/, last30: /近30天|30 days/ };

/** Reads one page and compares all of it. @returns how many numbers were read */
async function check(page: Page, place: DemoPlace, tab: DemoTab, language: Language) {
  const { look, page: name } = place;
  const where = `${place.trade}/${look}/${name}`;
  await goTo(page, place);
  if (name !== 'rules') await page.getByRole('tab', { name: TAB_NAMES[tab] }).click();
  const veiled = LOOKS[look].veiled?.includes(name) ?? false;
  const wanted = expectedOn(place, tab, language);
  const lines = wanted.map((one) => line(veiled ? { ...one, value: null } : one)).sort();
  let sightings: readonly Sighting[] = [];
  await until(`${where} is read`, async () => {
    sightings = (await readReport(page)).sightings;
    return sightings.map(seen).sort().join() === lines.join();
  }).catch(() => undefined);
  expect(sightings.map(seen).sort(), where).toEqual(lines);

  let values = 0;
  for (const sighting of sightings) {
    expect(sighting.platform).toBe(look);
    if (!sighting.value) continue;
    if (veiled) {
      expect(sighting.value, sighting.labelText).toMatchObject({
        readable: false,
        why: 'private-glyphs',
        number: null,
      });
      continue;
    }
    values++;
    const allowed = wanted
      .filter(({ metricId }) => metricId === sighting.metricId)
      .map(({ days }) => days);
    expect(allowed, `period of ${sighting.labelText} in ${where}`).toContain(daysOf(sighting));
  }
  return values;
}

for (const look of LOOK_IDS)
  test(long(`every page like ${look} is read as what it is`, look !== 'pinduoduo'), async () => {
    test.setTimeout(180_000);
    const page = await shared().context.newPage();
    await page.clock.setFixedTime(DEMO_DAY);
    await page.goto(`${shared().origin}/demo.html${hashOf({ ...HOME, look })}`);
    let values = 0;
    for (const trade of DEMO_TRADES)
      for (const name of PAGE_IDS)
        values += await check(page, { trade, look, page: name }, TABS[trade], 'zh-CN');
    // Ads alone where the digits are hidden; else every number of every page.
    expect(values).toBeGreaterThan(look === 'pinduoduo' ? 20 : 60);

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Sample data', { exact: true }).waitFor();
    for (const name of PAGE_IDS)
      await check(page, { trade: 'clothes', look, page: name }, 'last7', 'en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('示例数据', { exact: true }).waitFor();
    expect(shared().errors).toEqual([]);
    await page.close();
  });
