import type { VeilHere } from '../../messaging/veil-messages';
import type { OpenClosed } from '../../recognise/dom/shadow-hosts';
import type { Lexicon } from '../../recognise/strings/lexicon';
import type { Result } from '../../shared/result';
import { sameVeil, VEIL_OFF, type VeilState } from '../types';
import { darkness, sheetsHold } from './darkness';
import { coveredFrames, type VeilWorld } from './frames';
import { PageVeil } from './page-veil';

export interface VeilPorts {
  readonly lexicon: (metricIds: readonly string[]) => Lexicon;
  /** Covers this frame (its sheets are there afterwards), or uncovers it. */
  readonly here: (url: string, covered: boolean) => Promise<Result<VeilHere>>;
  readonly frames: (change: { show: string[]; hide: string[] }) => void;
  readonly closedShadow?: OpenClosed;
  readonly onRoot?: (root: ShadowRoot) => void;
}

/** A worker that sleeps wakes within these; a page that nobody answers for stays dark and asks on. */
const WAITS = [0, 100, 300, 1000, 3000];
const WAIT_ON_MS = 6000;
/** How often a dark page looks whether the sheets hold. */
const LOOK_MS = 40;
/** After so many looks somebody else may have taken them off: it asks anew. */
const LOOKS = 25;

const TAKE_OFF_MS = 120;
const ANSWER_MS = 2500;

/** The veil over one frame, from before its first picture on. */
export class VeilSession {
  #state: VeilState = VEIL_OFF;
  #veil: PageVeil | null = null;
  #here: VeilHere | null = null;
  #address = '';
  #shown = new Set<string>();
  #light: (() => void) | null = null;
  #asked = 0;
  /** A question is on its way. */
  #asking = false;

  constructor(private readonly ports: VeilPorts) {}

  start(): void {
    const root = document.documentElement;
    if (root && !sheetsHold(root)) this.#light = darkness(root);
    const world = globalThis as VeilWorld;
    world.dongdianVeil = {
      covered: () => this.#veil !== null && sheetsHold(document.documentElement),
      amounts: () => this.#state.on && this.#state.amounts,
      frameChanged: (leaving) => this.#frames(leaving),
    };
    // A page that comes back as it was left may have missed a change.
    addEventListener('pageshow', (event) => {
      if (event.persisted) void this.#ask();
    });
    addEventListener('pagehide', () => this.#above()?.frameChanged(window));
    addEventListener('load', () => this.#frames(), { capture: true, passive: true });
    void this.#ask();
  }

  /** Put on, taken off, or with other wishes. */
  changed(state: VeilState): void {
    // What is being answered may be older than this change.
    if (!this.#asking && sameVeil(state, this.#state)) return;
    if (state.on || this.#asking) void this.#ask();
    else this.#apply({ ...(this.#here as VeilHere), state });
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    this.#asking = true;
    for (let times = 0; ; times++) {
      const wait = WAITS[times] ?? WAIT_ON_MS;
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
      if (asked !== this.#asked) return;
      // A worker that is stopped while it answers never does.
      const here = await Promise.race([
        this.ports.here(location.href, sheetsHold(document.documentElement)),
        new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWER_MS)),
      ]);
      if (asked !== this.#asked) return;
      // The extension is gone: nobody will ever answer here.
      if (here?.ok || here?.code === 'orphaned') this.#asking = false;
      if (here?.ok) return this.#apply(here.value);
      if (!this.#asking) return;
    }
  }

  #apply(here: VeilHere): void {
    const before = this.#state;
    const other = here.place !== this.#here?.place;
    this.#here = here;
    this.#state = here.state;
    this.#address = pageAddress();
    if (!here.state.on) {
      this.#veil?.stop();
      this.#veil = null;
      this.#hideFrames();
      this.#lighten();
      void this.#takeOff();
      return;
    }
    if (this.#veil && sameVeil(before, here.state)) {
      if (other) this.#veil.moved(here.place);
      return;
    }
    this.#veil?.stop();
    const { closedShadow, onRoot } = this.ports;
    this.#veil = new PageVeil({
      place: here.place,
      lexicon: this.ports.lexicon(here.metricIds),
      amounts: here.state.amounts,
      ...(closedShadow ? { closedShadow } : {}),
      ...(onRoot ? { onRoot } : {}),
      onChange: () => this.#looked(),
      onFrames: () => this.#frames(),
    });
    this.#veil.start();
    this.#lightenOnceCovered();
    this.#frames();
    this.#above()?.frameChanged();
  }

  /** Two who covered the page at the same time put the sheets in twice: out they go as often. */
  async #takeOff(): Promise<void> {
    for (let times = 0; times < 5 && !this.#state.on; times++) {
      await new Promise((resolve) => setTimeout(resolve, TAKE_OFF_MS));
      const root = document.documentElement;
      if (this.#state.on || !sheetsHold(root)) return;
      await this.ports.here(location.href, true);
    }
  }

  /** The sheets are in, but a page that fades its letters has not left them yet. */
  #lightenOnceCovered(looks = 1): void {
    if (!this.#light || !this.#state.on) return;
    if (sheetsHold(document.documentElement)) {
      this.#lighten();
      return;
    }
    if (looks % LOOKS === 0 && !this.#asking) void this.#ask();
    setTimeout(() => this.#lightenOnceCovered(looks + 1), LOOK_MS);
  }

  #lighten(): void {
    this.#light?.();
    this.#light = null;
  }

  /** Single-page apps change their address: until somebody says what it is, it is unknown. */
  #looked(): void {
    if (pageAddress() === this.#address) return;
    this.#address = pageAddress();
    this.#veil?.moved(null);
    void this.#ask();
  }

  #frames(leaving?: Window): void {
    if (!this.#veil) return;
    const now = coveredFrames(this.#veil.roots, leaving);
    const show = [...now].filter((address) => !this.#shown.has(address)).slice(0, 60);
    const hide = [...this.#shown].filter((address) => !now.has(address)).slice(0, 60);
    if (show.length === 0 && hide.length === 0) return;
    for (const address of show) this.#shown.add(address);
    for (const address of hide) this.#shown.delete(address);
    this.ports.frames({ show, hide });
  }

  #hideFrames(): void {
    if (this.#shown.size > 0) this.ports.frames({ show: [], hide: [...this.#shown].slice(0, 60) });
    this.#shown = new Set();
  }

  /** The veil of the frame around this one, where it is of the same origin. */
  #above(): VeilWorld['dongdianVeil'] {
    try {
      return parent === window ? undefined : (parent as Window & VeilWorld).dongdianVeil;
    } catch {
      return undefined;
    }
  }
}

/** What of the address says which page it is. */
const pageAddress = (): string => location.origin + location.pathname + location.hash;
