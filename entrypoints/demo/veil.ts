import packed from 'virtual:lexicon';
import { closedRootOf } from '../../components/demo/shadow-host';
import { ask } from '../../lib/messaging/client';
import { hearVeil } from '../../lib/messaging/veil-listener';
import { unpackLexicon } from '../../lib/recognise/strings/lexicon';
import { fail, ok } from '../../lib/shared/result';
import { Cover } from '../../lib/veil/dom/cover';
import { VeilSession } from '../../lib/veil/dom/session';
import type { VeilState } from '../../lib/veil/types';
import { placeOf } from './place';

/** The veil over the sample store: no browser inserts sheets into an extension's own pages. */
export function veilThisPage(): void {
  if (!Cover.supported()) return;
  let session: VeilSession | null = null;
  const sheets = new Sheets();
  const heard = async (state: VeilState): Promise<void> => {
    if (!state.on && !session) return;
    await sheets.put(state.on);
    session ??= start(sheets);
    session.changed(state);
  };
  hearVeil((state) => void heard(state));
  void ask('veil', {}).then((reply) => (reply.ok ? heard(reply.value) : undefined));
}

function start(sheets: Sheets): VeilSession {
  const session = new VeilSession({
    lexicon: (ids) => unpackLexicon(packed, ids),
    here: async (url) => {
      const [state, page] = await Promise.all([ask('veil', {}), ask('pageState', { url })]);
      if (!state.ok) return state;
      if (!page.ok) return fail(page.code);
      return ok({ state: state.value, place: placeOf(url), metricIds: page.value.metricIds });
    },
    frames: () => undefined,
    closedShadow: closedRootOf,
    onRoot: (root) => sheets.reach(root),
  });
  session.start();
  return session;
}

/** The veil's sheets, adopted: on a page of ours nothing is stronger. */
class Sheets {
  #sheet: CSSStyleSheet | null = null;
  #on = false;
  readonly #roots = new Set<Document | ShadowRoot>([document]);

  async put(on: boolean): Promise<void> {
    if (on) this.#sheet ??= await made();
    this.#on = on;
    for (const root of this.#roots) this.#adopt(root);
  }

  reach(root: ShadowRoot): void {
    this.#roots.add(root);
    this.#adopt(root);
  }

  #adopt(root: Document | ShadowRoot): void {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    root.adoptedStyleSheets = this.#on && this.#sheet ? [...others, this.#sheet] : others;
  }
}

async function made(): Promise<CSSStyleSheet> {
  const files = await Promise.all(
    ['/veil.css', '/veil-marks.css'].map(async (path) => (await fetch(path)).text()),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(files.join('\n'));
  return sheet;
}
