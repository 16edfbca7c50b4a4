import { browser } from './index';

/** Puts the veil into pages and takes it away. */
const VEIL = '/veil.js';
const SHEET = '/veil.css';
const MARKS = '/veil-marks.css';
const ID = 'veil';
/** A page that fades its letters would show them while they fade. */
const NO_FADING = '* , ::before, ::after { transition: none !important; }';
const FADED_MS = 400;

type Target =
  | { readonly tabId: number; readonly allFrames: true }
  | { readonly tabId: number; readonly frameIds: number[] };

let turn: Promise<unknown> = Promise.resolve();

/** Makes the veil run on exactly these match patterns, before anything of a page is drawn. */
export function registerVeil(matches: readonly string[]): Promise<void> {
  const mine = turn.then(async () => {
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    const script = {
      id: ID,
      js: [VEIL],
      matches: [...matches],
      allFrames: true,
      runAt: 'document_start' as const,
      persistAcrossSessions: false,
    };
    await browser.scripting
      .registerContentScripts([{ ...script, matchOriginAsFallback: true }])
      .catch(() => browser.scripting.registerContentScripts([script]));
  });
  turn = mine.catch(() => undefined);
  return mine;
}

/** Rules for highlights count in sheets of the author alone, all others are strongest as the user's. */
const sheetsFor = (target: Target) => [
  { target, files: [MARKS], origin: 'AUTHOR' as const },
  { target, files: [SHEET], origin: 'USER' as const },
];

/**
 * The sheets for one frame that starts.
 *
 * @throws where the browser does not let us
 */
export const coverFrame = (tabId: number, frameId: number): Promise<void> =>
  putIn({ tabId, frameIds: [frameId] });

/** @returns false where the browser does not let us: another page, or none of the person's choice. */
export const coverTab = (tabId: number): Promise<boolean> =>
  putIn({ tabId, allFrames: true }).then(
    () => true,
    () => false,
  );

async function putIn(target: Target): Promise<void> {
  const fading = { target, css: NO_FADING, origin: 'USER' as const };
  try {
    await Promise.all([
      browser.scripting.insertCSS(fading),
      ...sheetsFor(target).map((sheet) => browser.scripting.insertCSS(sheet)),
    ]);
  } finally {
    setTimeout(() => void browser.scripting.removeCSS(fading).catch(() => undefined), FADED_MS);
  }
}

/** The script that says what of a covered tab may be read. */
export async function openUp(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [VEIL] })
    .catch(() => undefined);
}

/** Takes the sheets away; the script ends itself when it is told. */
export async function uncover(target: Target): Promise<void> {
  await Promise.all(
    sheetsFor(target).map((sheet) => browser.scripting.removeCSS(sheet).catch(() => undefined)),
  );
}

/** Rules of the user's origin for one frame: some come, some go. */
export async function changeRules(
  tabId: number,
  frameId: number,
  rules: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const origin = 'USER' as const;
  await Promise.all([
    ...rules.remove.map((css) =>
      browser.scripting.removeCSS({ target, css, origin }).catch(() => undefined),
    ),
    ...rules.add.map((css) => browser.scripting.insertCSS({ target, css, origin })),
  ]);
}
