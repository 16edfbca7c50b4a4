import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { type PageResult, recognisePages } from '../../recognise/run.ts';
import { LANGUAGES, logIn, type ShopPage, shopPages, speak, visit } from './browse.ts';
import { type Judged, judge } from './judge.ts';
import { type LiveCard, readLiveCard } from './live-card.ts';
import { keptInside, type Outside, sortOut } from './outside.ts';
import { cardReport, counts, countsLine, outsideReport, pageReport } from './report.ts';
import { savePage } from './save-page.ts';
import { type Shop, startShop } from './shop.ts';
import { PAGES, VERSIONS } from './shop-folder.ts';
import { readTruth, type Truth } from './truth.ts';

/** `result.json` */
export interface LiveResult {
  readonly versions: Readonly<Record<string, string>>;
  readonly truth: Truth;
  readonly counts: ReturnType<typeof counts>;
  readonly pages: readonly { name: string; judged: readonly Judged[]; found: PageResult }[];
  readonly cards: readonly LiveCard[];
  readonly outside: Outside;
}

interface Saved {
  readonly files: readonly string[];
  readonly truth: Truth;
  readonly browser: string;
  readonly outside: readonly string[];
}

/** Visits every page in every language, in a browser without the extension, and saves it. */
async function saveAll(
  executablePath: string,
  shop: Shop,
  pages: readonly ShopPage[],
  proxy: string,
): Promise<Saved> {
  const args = process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args,
    proxy: { server: proxy, bypass: '127.0.0.1' },
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const outside: string[] = [];
    await context.route(
      (url) => url.origin !== shop.origin,
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    const page: Page = await logIn(context, shop.origin);
    const files: string[] = [];
    for (const language of LANGUAGES) {
      await speak(page, shop.origin, language);
      for (const one of pages) {
        await visit(page, shop.origin, one);
        files.push(await savePage(page, PAGES, `${one.name}.${language}`));
      }
    }
    return {
      files,
      truth: await readTruth(page, shop.orderId),
      browser: browser.version(),
      outside,
    };
  } finally {
    await browser.close();
  }
}

/** The cards that are opened on the live pages. */
const CARDS = [
  { language: 'zh_Hans', label: '订单总数' },
  { language: 'en', label: 'Total Revenue' },
] as const;

async function runOn(shop: Shop, executablePath: string, signal: AbortSignal): Promise<LiveResult> {
  const pages = shopPages(shop.orderId);
  rmSync(PAGES, { recursive: true, force: true });
  process.stdout.write(`Visiting ${pages.length} pages in ${LANGUAGES.length} languages …\n`);
  const saved = await keptInside((proxy) => saveAll(executablePath, shop, pages, proxy));
  const { files, truth, browser } = saved.value;
  signal.throwIfAborted();
  const versions = { ...VERSIONS, Chromium: browser };
  const written = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  process.stdout.write(`\n${written.join(', ')}\n`);
  process.stdout.write(
    `The shop reckons ${truth.orders} orders and ${truth.revenue.toFixed(2)} with tax from ${truth.from} to ${truth.to}.\n`,
  );

  const read = await keptInside(() => recognisePages(files, { executablePath, platform: null }));
  const judged = read.value.map((found) => {
    const name = basename(found.page, '.html');
    return { name, judged: judge(name, found.sightings, truth), found };
  });
  for (const one of judged) {
    process.stdout.write(`${pageReport(one.name, one.judged, one.found.health)}\n`);
  }
  const all = judged.flatMap((one) => one.judged);
  process.stdout.write(`${countsLine(all)}\n`);
  signal.throwIfAborted();

  const cards: LiveCard[] = [];
  for (const { language, label } of CARDS) {
    const page = pages.find(({ name }) => name === 'insights');
    if (!page) break;
    const card = await readLiveCard({ server: shop.origin, page, language, label, folder: PAGES });
    process.stdout.write(`${cardReport(card)}\n`);
    cards.push(card);
    signal.throwIfAborted();
  }
  const outside = sortOut([
    ...saved.value.outside,
    ...saved.seen,
    ...read.seen,
    ...shop.refused,
    ...cards.flatMap((card) => card.outside),
  ]);
  process.stdout.write(`${outsideReport(outside)}\n`);
  return { versions, truth, counts: counts(all), pages: judged, cards, outside };
}

/**
 * The whole run, on the prepared shop and the built extension. The server is stopped in every case; an aborted signal stops everything.
 * Rejects with one clear line.
 */
export async function run(executablePath: string, signal: AbortSignal): Promise<LiveResult> {
  signal.throwIfAborted();
  process.stdout.write('Starting the shop and placing its orders …\n');
  const shop = await startShop(signal);
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([runOn(shop, executablePath, signal), aborted]);
  } finally {
    await shop.stop();
  }
}
