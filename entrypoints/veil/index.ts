import packed from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedShadowRoot } from '../../lib/browser/shadow';
import { bridge } from '../../lib/messaging/bridge';
import { ask } from '../../lib/messaging/client';
import { hearVeil } from '../../lib/messaging/veil-listener';
import { unpackLexicon } from '../../lib/recognise/strings/lexicon';
import { Cover } from '../../lib/veil/dom/cover';
import type { VeilWorld } from '../../lib/veil/dom/frames';
import { VeilSession } from '../../lib/veil/dom/session';

/** Registered at run time, before a page is drawn, for the sites the person chose, while the veil is on. */
export default defineUnlistedScript(() => {
  if ((globalThis as VeilWorld).dongdianVeil || !Cover.supported()) return;
  const session = new VeilSession({
    lexicon: (ids) => unpackLexicon(packed, ids),
    here: (url, covered) => ask('veilHere', { url, covered }),
    frames: (change) => void ask('veilFrames', change),
    closedShadow: closedShadowRoot,
  });
  hearVeil((state) => {
    session.changed(state);
    // A card that is open tells amounts as they were asked for.
    if (state.on && state.amounts) bridge().overlay?.hide();
  });
  session.start();
});
