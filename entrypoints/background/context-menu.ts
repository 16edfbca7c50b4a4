import packed, { metricIds } from 'virtual:lexicon';
import { type MenuClick, showMenu } from '../../lib/browser/context-menu';
import { inFrame } from '../../lib/browser/frame';
import { openOwnPage } from '../../lib/browser/pages';
import { injectOverlay } from '../../lib/browser/scripts';
import { type Answer, answerTo } from '../../lib/dictionary/answer';
import { addressOf } from '../../lib/dictionary/route';
import { NO_FILTER } from '../../lib/dictionary/search';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { say } from '../../lib/i18n/say';
import type { ViewState } from '../../lib/messaging/protocol';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { type Lexicon, unpackLexicon } from '../../lib/recognise/strings/lexicon';
import { activeOn, pageState } from '../../lib/settings/page-state';
import { loadSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/types';
import { showAnswer } from './show-answer';

/** The line in the browser's menu, in the person's language; gone while Dongdian is off. */
export async function syncMenu(known?: Settings): Promise<void> {
  const { on, families, language } = known ?? (await loadSettings());
  await showMenu(on && families.explanations ? say(dictionaryWords.menu, language) : null);
}

let lexicon: Lexicon | undefined;

/**
 * Tells what the selected words mean: a card over the page where they are one metric's name
 * and the browser lets us in, else the dictionary, which also knows what comes near.
 */
export async function answerSelection(click: MenuClick): Promise<void> {
  const settings = await loadSettings();
  const { language } = settings;
  lexicon ??= unpackLexicon(packed, metricIds);
  const answer = answerTo(
    { text: click.text, place: pageOf(click.url, platforms), language, now: new Date() },
    { lexicon, metrics, platforms },
  );
  if (answer.kind === 'card' && (await shownOnPage(answer, click, settings))) return;
  await openOwnPage(
    'dictionary',
    answer.kind === 'card'
      ? addressOf({ view: 'metric', id: answer.sighting.metricId ?? '' })
      : addressOf({ view: 'search', text: answer.text, filter: NO_FILTER }),
  );
}

/** @returns false where the page is switched off, or is none that the browser lets us into. */
async function shownOnPage(
  { sighting, card }: Extract<Answer, { kind: 'card' }>,
  { url, tabId, frameId }: MenuClick,
  settings: Settings,
): Promise<boolean> {
  if (tabId === null || !activeOn(settings, url)) return false;
  const { view } = pageState(settings, url, pageOf(url, platforms));
  try {
    await inFrame(tabId, frameId, giveView, view);
    await injectOverlay(tabId, frameId);
    await inFrame(tabId, frameId, showAnswer, { sighting, card });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page, beside our scripts: must not use anything from here. */
export function giveView(view: ViewState): void {
  const world = globalThis as unknown as Record<symbol, { view?: ViewState } | undefined>;
  const key = Symbol.for('dongdian.bridge');
  world[key] ??= {};
  world[key].view = view;
}
