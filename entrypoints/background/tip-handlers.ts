import { ownUrl } from '../../lib/browser/pages';
import { tabById } from '../../lib/browser/tabs';
import { markTip, tipMarks, tipsOnAgain } from '../../lib/db/tips';
import { tipApplied } from '../../lib/learning/from-acts';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { offers } from '../../lib/offers/index';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { loadSettings } from '../../lib/settings/store';
import { localDay } from '../../lib/shared/days';
import { chooseTip } from '../../lib/tips/choose';
import type { Tip } from '../../lib/tips/types';
import { ownRecords } from './own-records';
import { merge, readFrames } from './page-reports';
import { atSwitch } from './profile-scope';
import { sampleFrame } from './story-handlers';
import { contextOf } from './tip-context';
import { byId, tippingPaths } from './tipping-paths';

type TipMessages = Pick<Handlers<typeof ToBackground>, 'pageTip' | 'answerTip' | 'tipsOnAgain'>;

/** One tip per page view: what was chosen for a document stays chosen for it. */
const chosen = new Map<number, { readonly view: string; readonly tip: Tip | null }>();
atSwitch(() => chosen.clear());

export const tipHandlers: TipMessages = {
  pageTip: async ({ tabId }, sender) => {
    const tab = sender.ownPage ? (tabId ?? sender.tabId) : sender.tabId;
    if (tab === null) throw new Refused('no-page');
    return { tip: await tipFor(tab) };
  },
  answerTip: async ({ id, answer, sample }, { tabId }) => {
    if (!sample) {
      const now = new Date();
      const { language } = await loadSettings();
      const tab = tabId === null ? null : await tabById(tabId).catch(() => null);
      const platform = tab ? pageOf(tab.url, platforms).platform.id : '';
      const done =
        answer === 'done'
          ? tipApplied(id, byId(await tippingPaths()), { now, language, platform })
          : null;
      await markTip(await ownRecords(), id, answer, localTime(now), done);
    }
    for (const [tab, { view, tip }] of chosen)
      if (tip?.id === id) chosen.set(tab, { view, tip: null });
    return {};
  },
  tipsOnAgain: async () => {
    await tipsOnAgain(await ownRecords(), localTime(new Date()));
    return {};
  },
};

async function tipFor(tabId: number): Promise<Tip | null> {
  const settings = await loadSettings();
  if (!settings.on || !settings.families.tips) return null;
  const tab = await tabById(tabId);
  const sample = tab?.url.startsWith(ownUrl('demo')) ?? false;
  const frames = sample ? await sampleFrame(tabId) : await readFrames(tabId);
  const report = merge(frames);
  const now = new Date();
  const view = `${report.url} ${Math.min(...frames.map(({ loadedAt }) => loadedAt))}`;
  const known = chosen.get(tabId);
  if (known?.view === view)
    return known.tip && !settings.pathsOff.includes(known.tip.path) ? known.tip : null;
  const records = await ownRecords();
  const marks = sample ? [] : await tipMarks(records);
  const context = await contextOf(report, frames, settings, sample, now);
  const tip = chooseTip(context, {
    paths: await tippingPaths(),
    offers,
    marks,
    pathsOff: settings.pathsOff,
    language: settings.language,
  });
  // A page that is still being drawn has not said all it has to say.
  if (tip || report.sightings.length > 0) chosen.set(tabId, { view, tip });
  if (tip && !sample) await markTip(records, tip.id, 'shown', localTime(now));
  return tip;
}

/** Local time as ISO text without a zone: limits are about the person's days. */
function localTime(now: Date): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()];
  return `${localDay(now)}T${time.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
