import type { Card } from '../explain/card';
import { bridge, type Overlay } from '../messaging/bridge';
import type { AskedPageState, PageReport, PageState, ViewState } from '../messaging/protocol';
import type { Mark } from '../recognise/dom/finder';
import { watchIntent } from '../recognise/dom/intent';
import { PageScanner } from '../recognise/dom/page-scanner';
import type { Lexicon } from '../recognise/strings/lexicon';
import { pageState } from '../settings/page-state';
import type { Settings } from '../settings/types';
import { type FailureCode, fail, type Result } from '../shared/result';
import type { Sighting } from '../shared/sighting';
import { FollowedLabel } from './followed-label';
import { showOrphanNotice } from './orphan-notice';

/** What the session needs of the world around it; tests and the demo page bring their own. */
export interface SessionPorts {
  readonly lexicon: (metricIds: readonly string[]) => Lexicon;
  /** On the sample store nothing enters a record. */
  readonly sample: boolean;
  readonly alive: () => boolean;
  readonly pageState: (url: string) => Promise<Result<AskedPageState>>;
  readonly explain: (sighting: Sighting, others: readonly Sighting[]) => Promise<Result<Card>>;
  /** Loads the overlay script into this world; it registers itself at the bridge. */
  readonly loadOverlay: () => Promise<Result<unknown>>;
  readonly marksChanged: (count: number) => void;
  readonly closedShadow?: (element: Element) => ShadowRoot | null;
}

/** At most so many numbers of the page go along with a question (for the formula). */
const MOST_OTHERS = 40;
/** Said on the document by a scanner that starts. */
const SUCCESSOR = 'dongdian-scanner';
/** After a click a page often only toggles classes: look again at labels without a number. */
const AFTER_CLICK_MS = 400;

/**
 * One page's life: asks for the person's choices, reads while the page is visible and
 * switched on, and shows cards. Switched off, only the message and visibility listeners stay.
 */
export class PageSession {
  #state: PageState | null = null;
  #lexicon: Lexicon | null = null;
  #scanner: PageScanner | null = null;
  #active: AbortController | null = null;
  #url = '';
  #count = -1;
  #overlayLoading: Promise<Result<unknown>> | null = null;
  #asked = 0;

  constructor(private readonly ports: SessionPorts) {}

  async start(): Promise<void> {
    // An update leaves the old copy of this script in the page, and two would work against
    // each other: the new one says that it is there, the old one goes without a word.
    document.dispatchEvent(new Event(SUCCESSOR));
    document.addEventListener(SUCCESSOR, () => {
      if (!this.ports.alive()) this.#retire();
    });
    document.addEventListener('visibilitychange', () => void this.#refresh());
    bridge().scanner = {
      closed: () => undefined,
      explainAgain: (id) => this.#explainAgain(id),
      report: () => this.report(),
      get view(): ViewState {
        return viewOf();
      },
    };
    const viewOf = (): ViewState => this.#state?.view ?? DEFAULT_VIEW;
    await this.#refresh();
  }

  /** Settings changed (message from the background): applied at once, also in hidden tabs. */
  settingsChanged(settings: Settings): void {
    if (this.#state) this.#apply(pageState(settings, location.href, this.#state.place));
  }

  /** A site was allowed or taken back, perhaps this one. */
  permissionsChanged(): void {
    void this.#refresh();
  }

  async report(): Promise<PageReport> {
    const scanner = this.#scanner;
    await scanner?.everything();
    await scanner?.still();
    return {
      url: location.href,
      platform: this.#state?.place.platform.id ?? 'generic',
      sightings: scanner?.marks.map((mark) => scanner.read(mark)) ?? [],
      health: scanner?.health() ?? [],
    };
  }

  command(name: 'next-mark' | 'previous-mark' | 'list-metrics'): void {
    const scanner = this.#scanner;
    // Keys go through the whole page, also where nobody has scrolled to yet.
    if (scanner) void scanner.everything().then(() => this.#obey(name, scanner));
  }

  #obey(name: 'next-mark' | 'previous-mark' | 'list-metrics', scanner: PageScanner): void {
    if (name === 'list-metrics') return void this.#list(scanner);
    const { marks } = scanner;
    if (marks.length === 0) return void this.#list(scanner);
    const open = bridge().overlay?.openSightingId ?? this.#last;
    const at = marks.findIndex((mark) => mark.id === open);
    const step = name === 'next-mark' ? 1 : -1;
    const start = at < 0 ? (step > 0 ? -1 : 0) : at;
    const next = marks[(start + step + marks.length) % marks.length];
    if (next) this.#goTo(next);
  }

  /** The site was among those the person chose at some time, */
  #chosen = false;
  /** and is so no more. A page that is read this once was never among them. */
  #takenBack = false;
  #last: string | null = null;
  /** The label whose card was opened last. */
  #label: FollowedLabel | null = null;

  async #refresh(): Promise<void> {
    if (document.hidden) {
      this.#stop();
      return;
    }
    // A sleeping worker takes a moment to wake; ask again rather than stay silent.
    for (const wait of [0, 300, 1500]) {
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
      const state = await this.ports.pageState(location.href);
      if (document.hidden) return;
      if (state.ok) {
        this.#lexicon ??= this.ports.lexicon(state.value.metricIds);
        this.#chosen ||= state.value.allowed;
        this.#takenBack = this.#chosen && !state.value.allowed;
        return this.#apply(state.value);
      }
      if (state.code === 'orphaned') return this.#stop();
    }
  }

  #apply(state: PageState): void {
    const before = this.#state;
    this.#state = state;
    bridge().overlay?.setView(state.view);
    if (!state.active || this.#takenBack || document.hidden) {
      this.#stop();
      return;
    }
    const same =
      before?.termsOff.join() === state.termsOff.join() &&
      before.place.pageKind === state.place.pageKind &&
      before.place.platform.id === state.place.platform.id;
    if (this.#scanner && same) this.#scanner.setMarkStyle(state.markStyle);
    else this.#run(state);
  }

  #run(state: PageState): void {
    this.#stop();
    const lexicon = this.#lexicon;
    if (!lexicon) return;
    this.#url = location.href;
    this.#active = new AbortController();
    this.#scanner = new PageScanner({
      lexicon,
      ...state.place,
      markStyle: state.markStyle,
      termsOff: state.termsOff,
      ...(this.ports.closedShadow ? { closedShadow: this.ports.closedShadow } : {}),
      onChange: () => this.#changed(),
    });
    this.#scanner.start();
    this.#watch(this.#scanner, this.#active.signal);
  }

  #stop(): void {
    this.#active?.abort();
    this.#active = null;
    this.#scanner?.stop();
    this.#scanner = null;
    bridge().overlay?.hide();
    this.#tell(0);
  }

  #watch(scanner: PageScanner, signal: AbortSignal): void {
    watchIntent(
      {
        hit: (x, y) => scanner.hit(x, y),
        onCard: (x, y) => bridge().overlay?.contains(x, y) ?? false,
        // Loaded while the pointer rests, not before: most pages never need it.
        near: () => void this.#overlay(),
        open: (mark, how) => void this.#open(mark, { pinned: how === 'pin', focus: false }),
        left: () => {
          const overlay = bridge().overlay;
          if (overlay && !overlay.pinned) overlay.hide();
          this.#asked++;
        },
        elsewhere: () => bridge().overlay?.hide(),
      },
      signal,
    );
    window.addEventListener('click', () => setTimeout(() => scanner.lookAgain(), AFTER_CLICK_MS), {
      signal,
      passive: true,
      capture: true,
    });
    for (const event of ['popstate', 'hashchange'])
      window.addEventListener(event, () => this.#changed(), { signal, passive: true });
  }

  /** After every batch: the address may be another one (single-page apps). */
  #changed(): void {
    if (!this.#scanner || !this.#state) return;
    if (location.href !== this.#url) {
      this.#url = location.href;
      bridge().overlay?.hide();
      void this.#refresh();
    }
    this.#tell(this.#scanner.marks.length);
  }

  #tell(count: number): void {
    if (count === this.#count || (this.#count < 0 && count === 0)) return;
    this.#count = count;
    if (this.ports.alive()) this.ports.marksChanged(count);
  }

  async #open(mark: Mark, how: { pinned: boolean; focus: boolean }): Promise<void> {
    const scanner = this.#scanner;
    if (!scanner || !this.#state) return;
    const open = bridge().overlay;
    const same = open?.openSightingId && this.#label?.is(mark);
    if (same && (open.pinned || !how.pinned) && !how.focus) return;
    if (!this.ports.alive()) return this.#orphaned('orphaned');
    const asked = ++this.#asked;
    void this.#overlay();
    await scanner.still([mark]);
    if (asked !== this.#asked) return;
    const sighting = scanner.read(mark);
    const card = this.ports.explain(sighting, this.#others(scanner, mark));
    const overlay = await this.#overlay();
    if (!overlay.ok) return this.#orphaned(overlay.code);
    // Meanwhile the pointer may have gone on: only the newest wish is shown.
    if (asked !== this.#asked && !how.pinned) return;
    this.#last = mark.id;
    const label = new FollowedLabel(scanner, mark);
    this.#label = label;
    overlay.value.show({
      sighting,
      avoid: () => label.boxes(),
      card,
      ...how,
      sample: this.ports.sample,
    });
  }

  #goTo(mark: Mark): void {
    mark.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    void this.#open(mark, { pinned: true, focus: true });
  }

  async #list(scanner: PageScanner): Promise<void> {
    const overlay = await this.#overlay();
    if (!overlay.ok) return this.#orphaned(overlay.code);
    overlay.value.list({
      sightings: scanner.marks.map((mark) => scanner.read(mark)),
      choose: (id) => {
        const mark = scanner.mark(id);
        if (mark) this.#goTo(mark);
      },
      focus: true,
    });
  }

  async #explainAgain(sightingId: string): Promise<Result<Card>> {
    const scanner = this.#scanner;
    const mark = scanner?.mark(sightingId);
    if (!scanner || !mark) return fail('no-page');
    return this.ports.explain(scanner.read(mark), this.#others(scanner, mark));
  }

  /** One readable sighting per metric, so that the formula can use the page's numbers. */
  #others(scanner: PageScanner, mark: Mark): Sighting[] {
    const seen = new Set<string>();
    const others: Sighting[] = [];
    for (const other of scanner.marks) {
      const id = other.match.metricId;
      if (other === mark || !id || seen.has(id) || others.length >= MOST_OTHERS) continue;
      const sighting = scanner.read(other);
      if (!sighting.value?.readable || sighting.value.number === null) continue;
      seen.add(id);
      others.push(sighting);
    }
    return others;
  }

  async #overlay(): Promise<Result<Overlay>> {
    const ready = bridge().overlay;
    if (ready) return { ok: true, value: ready };
    this.#overlayLoading ??= this.ports.loadOverlay();
    const loaded = await this.#overlayLoading;
    this.#overlayLoading = null;
    const overlay = bridge().overlay;
    if (overlay && this.#state) overlay.setView(this.#state.view);
    return overlay ? { ok: true, value: overlay } : loaded.ok ? fail('failed') : loaded;
  }

  /** The extension was updated or removed under us: one line, then silence. */
  #orphaned(code: FailureCode): void {
    if (code !== 'orphaned' && this.ports.alive()) return;
    const language = this.#state?.view.language ?? 'zh-CN';
    this.#retire();
    showOrphanNotice(language);
  }

  #retire(): void {
    bridge().overlay?.destroy();
    this.#stop();
  }
}

const DEFAULT_VIEW: ViewState = { language: 'zh-CN', textSize: 100, elder: false, theme: 'system' };
