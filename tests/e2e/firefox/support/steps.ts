import { setTimeout as sleep } from 'node:timers/promises';
import type { Firefox } from './firefox.ts';
import { elementId, MarionetteError } from './marionette.ts';
import { type FirefoxCard, type FirefoxMark, readCard, readMarks } from './overlay.ts';

/** A text as XPath takes it. */
const quoted = (text: string): string => `concat(${JSON.stringify(text)}, "")`;

/** Clicks the button, switch or radio of one of our pages that is called exactly so. */
export async function clickNamed(firefox: Firefox, name: string): Promise<void> {
  const it = quoted(name);
  const value = [
    `//button[normalize-space()=${it} or @aria-label=${it}]`,
    `//label[.//span[normalize-space()=${it}]]`,
  ].join(' | ');
  const id = await firefox.until(async () => {
    try {
      const found = await firefox.client.send<{ value: Record<string, string> }>(
        'WebDriver:FindElement',
        { using: 'xpath', value },
      );
      return elementId(found.value);
    } catch (error) {
      if (error instanceof MarionetteError && error.kind === 'no such element') return null;
      throw error;
    }
  }, `The page has nothing that is called ${name}.`);
  await firefox.client.send('WebDriver:ElementClick', { id });
}

/** Waits until the page in front shows this text somewhere. */
export async function waitForText(firefox: Firefox, text: string): Promise<void> {
  await firefox.until(
    async () => (await firefox.text('body')).includes(text),
    `The page does not say ${text}`,
  );
}

export async function waitForMark(
  firefox: Firefox,
  text: string,
  timeout?: number,
): Promise<FirefoxMark> {
  return firefox.until(
    async () => (await readMarks(firefox)).find((mark) => mark.text === text) ?? null,
    `${text} is not marked.`,
    timeout,
  );
}

/** Bars of the browser's own slide in after a start and move everything: so many looks alike. */
const STILL_LOOKS = 4;

/** Waits for a card with this text that has found its place. */
async function cardFor(firefox: Firefox, text: string): Promise<FirefoxCard> {
  let before = '';
  let alike = 0;
  return firefox.until(async () => {
    const card = await readCard(firefox);
    const place =
      card?.text.includes(text) && card.buttons.length > 3 ? JSON.stringify(card.box) : '';
    alike = place !== '' && place === before ? alike + 1 : 0;
    before = place;
    return alike >= STILL_LOOKS ? card : null;
  }, `No card for ${text} was opened.`);
}

/** After so long without a card the pointer is moved once more. */
const NUDGE_MS = 900;

async function opensWithin(firefox: Firefox, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await readCard(firefox)) return true;
    await sleep(30);
  }
  return false;
}

/**
 * Rests the pointer on a marked label until its card is open. Where a page draws its labels
 * anew just then the pointer is moved a little, as a hand would.
 */
export async function hoverCard(firefox: Firefox, text: string): Promise<FirefoxCard> {
  await dismissCard(firefox);
  await firefox.until(async () => {
    const { box } = await waitForMark(firefox, text);
    await firefox.moveTo(box.x + box.width / 2, box.y + box.height / 2);
    return opensWithin(firefox, NUDGE_MS);
  }, `No card for ${text} was opened.`);
  return cardFor(firefox, text);
}

export async function clickCard(firefox: Firefox, text: string): Promise<FirefoxCard> {
  await dismissCard(firefox);
  const { box } = await waitForMark(firefox, text);
  await firefox.clickAt(box.x + box.width / 2, box.y + box.height / 2);
  return cardFor(firefox, text);
}

/** A card that was opened by hovering is gone within this time; a pinned one is not. */
const LEAVE_WAIT_MS = 1500;
const ESCAPE_KEY = '\uE00C';

/** What an earlier step left open, pinned or not, goes as a person would send it away. */
async function dismissCard(firefox: Firefox): Promise<void> {
  if (!(await readCard(firefox))) return;
  await firefox.moveTo(1200, 8);
  const gone = await waitForNoCard(firefox, LEAVE_WAIT_MS)
    .then(() => true)
    .catch(() => false);
  // Only where leaving is not enough: the key would close a dialog of the page as well.
  if (!gone) await firefox.press(ESCAPE_KEY);
  await waitForNoCard(firefox);
}

/** Takes the pointer to where nothing is and waits until the card has closed. */
export async function leaveCard(firefox: Firefox): Promise<void> {
  await firefox.moveTo(1200, 8);
  await waitForNoCard(firefox);
}

export async function waitForNoCard(firefox: Firefox, timeout?: number): Promise<void> {
  await firefox.until(
    async () => (await readCard(firefox)) === null,
    'The card stayed open.',
    timeout,
  );
}

/**
 * A key of the manifest, by its letter. The key is the browser's own; only its press is made
 * here, because a headless Firefox takes no shortcuts from a test.
 */
export async function pressCommand(firefox: Firefox, letter: 'N' | 'P' | 'L'): Promise<void> {
  await firefox.chrome(
    `const { document } = Services.wm.getMostRecentWindow('navigator:browser');
     const keys = [...document.querySelectorAll('keyset[id^="ext-"] key')];
     keys.find((key) => key.getAttribute('key') === arguments[0]).doCommand();`,
    letter,
  );
}

/** The browser's number of the tab in front, as the popup takes it. */
export async function tabId(firefox: Firefox): Promise<number> {
  return firefox.chrome<number>(
    `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
     const { tabTracker } = ChromeUtils.importESModule(
       'resource://gre/modules/ExtensionParent.sys.mjs',
     ).ExtensionParent.apiManager.global;
     return tabTracker.getId(gBrowser.selectedTab);`,
  );
}

/** Every row of a store of the default profile. The tab in front must be one of our pages. */
export async function rowsOf(
  firefox: Firefox,
  store: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return firefox.evaluateAsync(
    `const [store, done] = arguments;
     const request = indexedDB.open('dongdian-default');
     request.onsuccess = () => {
       const all = request.result.transaction(store).objectStore(store).getAll();
       all.onsuccess = () => {
         request.result.close();
         done(all.result);
       };
     };`,
    store,
  );
}

/** The browser's own remarks on a question that was open when its page or the add-on went. */
const OF_A_PAGE_THAT_WENT = /context unloaded|while context is inactive/;

/** Errors that scripts of our extension left in the browser's console. */
export async function ownErrors(firefox: Firefox, origin: string): Promise<readonly string[]> {
  const errors = await firefox.chrome<string[]>(
    `return Services.console.getMessageArray()
       .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith(arguments[0]))
       .filter((one) => !(one.flags & Ci.nsIScriptError.warningFlag))
       .map((one) => one.errorMessage);`,
    origin,
  );
  return errors.filter((line) => !OF_A_PAGE_THAT_WENT.test(line));
}
