import packed from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alive } from '../../lib/browser/runtime';
import { closedShadowRoot } from '../../lib/browser/shadow';
import { PageSession } from '../../lib/content/session';
import { bridge } from '../../lib/messaging/bridge';
import { ask } from '../../lib/messaging/client';
import { listenAsScanner } from '../../lib/messaging/scanner-listener';
import { Painter } from '../../lib/recognise/dom/paint';
import { unpackLexicon } from '../../lib/recognise/strings/lexicon';

/** Registered at run time, only for the sites the person chose. */
export default defineUnlistedScript(() => {
  if (bridge().scanner || !Painter.supported()) return;
  const session = new PageSession({
    lexicon: (ids) => unpackLexicon(packed, ids),
    sample: false,
    alive,
    pageState: (url) => ask('pageState', { url }),
    explain: (sighting, others) => ask('explain', { sighting, others: [...others], sample: false }),
    loadOverlay: () => ask('openOverlay', {}),
    marksChanged: (count) => void ask('marksChanged', { count }),
    closedShadow: closedShadowRoot,
  });
  listenAsScanner({
    stateChanged: (settings) => session.settingsChanged(settings),
    permissionsChanged: () => session.permissionsChanged(),
    report: () => session.report(),
    command: (name) => session.command(name),
  });
  void session.start();
});
