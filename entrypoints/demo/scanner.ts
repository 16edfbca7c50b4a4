import packed from 'virtual:lexicon';
import { closedRootOf } from '../../components/demo/shadow-host';
import { alive } from '../../lib/browser/runtime';
import { PageSession } from '../../lib/content/session';
import { bridge } from '../../lib/messaging/bridge';
import { ask } from '../../lib/messaging/client';
import type { PageReport } from '../../lib/messaging/protocol';
import { listenAsScanner } from '../../lib/messaging/scanner-listener';
import { Painter } from '../../lib/recognise/dom/paint';
import { unpackLexicon } from '../../lib/recognise/strings/lexicon';
import { ok } from '../../lib/shared/result';
import { demoOverlay, walkFromAddress } from './drill';
import { placeOf } from './place';
import { veilThisPage } from './veil';

declare global {
  interface Window {
    /** What the scanner sees here; for `npm start`, which prints it. */
    __dongdianReport?: () => Promise<PageReport>;
  }
}

/** Starts the scanner and the card on this page, as on a real back office. */
export function startOnThisPage(): void {
  if (bridge().scanner || !Painter.supported()) return;
  const session = new PageSession({
    lexicon: (ids) => unpackLexicon(packed, ids),
    // Made-up numbers: nothing that is done here enters a record.
    sample: true,
    alive,
    pageState: async (url) => {
      const state = await ask('pageState', { url });
      return state.ok ? ok({ ...state.value, place: placeOf(url) }) : state;
    },
    explain: (sighting, others) => ask('explain', { sighting, others: [...others], sample: true }),
    loadOverlay: async () => {
      const view = bridge().scanner?.view;
      if (view) await demoOverlay(view);
      return ok({});
    },
    marksChanged: () => undefined,
    closedShadow: closedRootOf,
  });
  listenAsScanner({
    stateChanged: (settings) => session.settingsChanged(settings),
    permissionsChanged: () => session.permissionsChanged(),
    report: () => session.report(),
    command: (name) => session.command(name),
  });
  window.__dongdianReport = () => session.report();
  void session.start();
  veilThisPage();
  walkFromAddress();
}
