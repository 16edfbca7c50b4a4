import { inFrame } from '../../lib/browser/frame';
import { openOwnPage, ownUrl } from '../../lib/browser/pages';
import { injectStepPointer } from '../../lib/browser/scripts';
import { forget, remember, remembered } from '../../lib/browser/session-memory';
import { tabById } from '../../lib/browser/tabs';
import { recordDrill, timesAlone } from '../../lib/db/drills';
import { drillHash, placeOf } from '../../lib/demo/address';
import { PAGE_IDS } from '../../lib/demo/looks/types';
import { drillsFor, drillsIn, type KnownDrill, tellingStep } from '../../lib/drill/drills';
import { type HelpLevel, helpLevel } from '../../lib/drill/help';
import type { Walk } from '../../lib/drill/walk';
import type { Overlay } from '../../lib/messaging/bridge';
import type { DrillUnderway } from '../../lib/messaging/presenter-messages';
import type { DataOf, ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused, type Sender } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { offers } from '../../lib/offers/index';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { activeOn, pageState } from '../../lib/settings/page-state';
import { loadSettings } from '../../lib/settings/store';
import { giveView } from './context-menu';
import { mendedPlace } from './mended-platforms';
import { ownRecords, profileInUse } from './own-records';
import { readFrames } from './page-reports';

type DrillMessages = Pick<
  Handlers<typeof ToBackground>,
  'drillsHere' | 'startDrill' | 'drillToWalk' | 'drillMoved' | 'drillDone'
>;

/** A walk that goes on when the page is loaded anew; on the site where it was begun. */
type Underway = NonNullable<DataOf<typeof ToBackground, 'drillMoved'>['now']> & {
  readonly host: string;
};

const known: readonly KnownDrill[] = drillsIn(offers.values());
const keyOfTab = (tabId: number): string => `drill-in-tab:${tabId}`;
/** Under which profile a walk was begun: it is nothing of the next one's. */
const keyOfWalker = (tabId: number): string => `drill-of-tab:${tabId}`;
const walksHere = async (tabId: number | null): Promise<boolean> =>
  tabId !== null && (await remembered(keyOfWalker(tabId))) === (await profileInUse()).id;
const keyOfSample = (drillId: string): string => `drill-alone:${drillId}`;
export const drillHandlers: DrillMessages = {
  drillsHere: async ({ url }) => {
    const onDemo = url.startsWith(ownUrl('demo'));
    const fitting = onDemo ? known : drillsFor(known, (await mendedPlace(url)).place.pageKind);
    return fitting.flatMap(({ drill, title }) => {
      const telling = tellingStep(drill, known);
      const { id, demoPage, steps } = drill;
      return telling ? [{ id, title, about: telling.say, steps: steps.length, demoPage }] : [];
    });
  },

  startDrill: async ({ tabId, drillId }) => {
    const tab = await tabById(tabId);
    const drill = known.find((one) => one.drill.id === drillId)?.drill;
    if (!tab || !drill) throw new Refused('no-page');
    if (tab.url.startsWith(ownUrl('demo'))) {
      const page = PAGE_IDS.find((one) => one === drill.demoPage);
      const place = placeOf(new URL(tab.url).hash);
      await openOwnPage('demo', drillHash(page ? { ...place, page } : place, drillId));
      return {};
    }
    if (!activeOn(await loadSettings(), tab.url)) throw new Refused('not-permitted');
    await readFrames(tabId);
    await remember(keyOfWalker(tabId), (await profileInUse()).id);
    const walk = await walkOf(drillId, false, tab.url);
    await show(tabId, tab.url, walk);
    await noteBegun(walk);
    return {};
  },

  drillToWalk: async ({ drillId }) => ({ walk: await walkOf(drillId, true, '').catch(() => null) }),

  drillMoved: async ({ now }, { tabId, frameId, ownPage, host }) => {
    if (tabId === null || frameId !== 0) return {};
    if (!ownPage && !(await walksHere(tabId))) return {};
    if (now) await remember(keyOfTab(tabId), { ...now, host } satisfies Underway);
    else await forget(keyOfTab(tabId));
    return {};
  },

  drillDone: async (done, { ownPage, tabId }) => {
    if (!done.sample && !ownPage && !(await walksHere(tabId))) return {};
    if (!done.sample && !ownPage) await recordDrill(await ownRecords(), done);
    else if (done.help === 0)
      await remember(keyOfSample(done.drillId), (await sampleAlone(done.drillId)) + 1);
    return {};
  },
};

/** A page of a tab was loaded (or looked at again): a walk that was underway there goes on. */
export async function resumeDrill({ tabId, frameId, ownPage, host, url }: Sender): Promise<void> {
  if (tabId === null || frameId !== 0 || ownPage) return;
  const underway = (await remembered(keyOfTab(tabId))) as Underway | undefined;
  if (!underway || !(await walksHere(tabId))) return;
  if (underway.host !== host || !activeOn(await loadSettings(), url)) {
    await forget(keyOfTab(tabId));
    return;
  }
  const { drillId, at, level, used, handed = false } = underway;
  const from = { at, used, handed };
  await show(tabId, url, { ...(await walkOf(drillId, false, url)), level, from });
}

/** The walk that is underway in a tab, as others may follow it; `null`: none. */
export async function drillIn(tabId: number): Promise<DrillUnderway | null> {
  const underway = (await remembered(keyOfTab(tabId))) as Underway | undefined;
  const drill = known.find((one) => one.drill.id === underway?.drillId)?.drill;
  if (!underway || !drill) return null;
  return { at: underway.at, steps: drill.steps.length, handed: underway.handed ?? false };
}

/** A drill that was begun is remembered, so that one left halfway twice can be noticed. */
async function noteBegun({ drill, level, platform }: Walk): Promise<void> {
  const { language } = await loadSettings();
  const begun = { id: crypto.randomUUID(), drillId: drill.id, help: level, platform, language };
  await recordDrill(
    await ownRecords(),
    { ...begun, at: new Date().toISOString() },
    'practice-begun',
  );
}

async function walkOf(drillId: string, sample: boolean, url: string): Promise<Walk> {
  const drill = known.find((one) => one.drill.id === drillId)?.drill;
  if (!drill) throw new Refused('no-page');
  const ids = drill.steps.flatMap(({ at }) => ('metric' in at ? [at.metric] : []));
  const names = Object.fromEntries(
    ids.flatMap((id) => {
      const name = metrics.get(id)?.name;
      return name ? [[id, name] as const] : [];
    }),
  );
  return {
    drill,
    names,
    level: await levelOf(drillId, sample),
    sample,
    platform: sample ? 'sample' : pageOf(url, platforms).platform.id,
  };
}

/** Records that can not be read now shall not keep anybody from walking: then all help is shown. */
const levelOf = async (drillId: string, sample: boolean): Promise<HelpLevel> =>
  helpLevel(
    await (sample
      ? sampleAlone(drillId)
      : ownRecords().then((records) => timesAlone(records, drillId))
    ).catch(() => 0),
  );

async function sampleAlone(drillId: string): Promise<number> {
  const count = await remembered(keyOfSample(drillId));
  return typeof count === 'number' ? count : 0;
}

async function show(tabId: number, url: string, walk: Walk): Promise<void> {
  const { view } = pageState(await loadSettings(), url, pageOf(url, platforms));
  await inFrame(tabId, 0, giveView, view);
  await injectStepPointer(tabId, 0);
  await inFrame(tabId, 0, beginDrill, walk);
}

/** Runs in the page, beside the overlay: must not use anything from here. */
function beginDrill(walk: Walk): void {
  const world = globalThis as unknown as Record<symbol, { overlay?: Overlay } | undefined>;
  world[Symbol.for('dongdian.bridge')]?.overlay?.drill(walk);
}
