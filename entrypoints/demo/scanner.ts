import packed from 'virtual:lexicon';
import { alive } from '../../lib/browser/runtime';
import { overlayPorts } from '../../lib/content/overlay-ports';
import { PageSession } from '../../lib/content/session';
import { bridge } from '../../lib/messaging/bridge';
import { ask } from '../../lib/messaging/client';
import type { PageReport } from '../../lib/messaging/protocol';
import { listenAsScanner } from '../../lib/messaging/scanner-listener';
import { platforms } from '../../lib/platforms/index';
import { Painter } from '../../lib/recognise/dom/paint';
import { unpackLexicon } from '../../lib/recognise/strings/lexicon';
import { ok } from '../../lib/shared/result';

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
    lexicon: unpackLexicon(packed),
    platforms,
    // Made-up numbers: nothing that is done here enters a record.
    sample: { readAs: 'https://sycm.taobao.com/portal/home.htm' },
    alive,
    pageState: (url) => ask('pageState', { url }),
    explain: (sighting, others) => ask('explain', { sighting, others: [...others], sample: true }),
    loadOverlay: async () => {
      const { mountOverlay } = await import('../../components/overlay/mount');
      const view = bridge().scanner?.view;
      if (view && !bridge().overlay) mountOverlay(overlayPorts, view);
      return ok({});
    },
    marksChanged: () => undefined,
  });
  listenAsScanner({
    stateChanged: (settings) => session.settingsChanged(settings),
    report: () => session.report(),
    command: (name) => session.command(name),
  });
  window.__dongdianReport = () => session.report();
  void session.start();
}
