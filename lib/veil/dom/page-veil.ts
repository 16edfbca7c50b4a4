import type { PagePlace } from '../../platforms/types';
import { blockOf, Displays, parentElementOf } from '../../recognise/dom/runs';
import { type OpenClosed, shadowRoots } from '../../recognise/dom/shadow-hosts';
import type { Lexicon } from '../../recognise/strings/lexicon';
import { coveredSpans } from '../decide';
import { isPrivateLabel } from '../private-labels';
import { Cover } from './cover';
import { guardCopies } from './guard';
import { fieldBefore, HeadFinder, nameBeside } from './heads';
import { type Line, linesOf, textsUnder } from './lines';
import { Nearness } from './nearness';
import { MetricReader } from './reader';
import { isBesideImage, Regions } from './region';
import { secretsOf } from './secrets';

/** So long a batch holds the thread; what waits is not drawn meanwhile. */
const SLICE_MS = 12;
/** The page can clear the registry of highlights; texts can leave unseen. */
const KEEP_UP_MS = 1500;
const SHORT = 20;

export interface VeilWish {
  readonly place: PagePlace;
  readonly lexicon: Lexicon;
  readonly amounts: boolean;
  readonly closedShadow?: OpenClosed;
  /** Told before changes are looked at: the page may be at another address now. */
  readonly onChange?: () => void;
  /** Told when frames may have come or gone. */
  readonly onFrames?: () => void;
  /** A root that was found below the document: a sheet of styles may be wanted there. */
  readonly onRoot?: (root: ShadowRoot) => void;
}

/**
 * Decides for every text of a page whether it may be read while others look on. Works with
 * `public/veil.css`, by which no text is drawn at all, and takes single texts out of that.
 */
export class PageVeil {
  readonly #cover = new Cover();
  #place: PagePlace;
  #reader: MetricReader;
  readonly #pending = new Set<Element>();
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #end = new AbortController();
  readonly #observer = new MutationObserver((records) => this.#mutated(records));
  #secrets: readonly string[] = [];
  /** Title or head changed: they may tell another name. */
  #stale = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #nearness = new Nearness(
    (piece, near) => {
      for (const text of textsUnder(piece))
        if (near) this.#queue(text);
        else this.#cover.forget(text);
    },
    () => this.#work(),
  );

  constructor(private readonly wish: VeilWish) {
    this.#place = wish.place;
    this.#reader = readerFor(wish.lexicon, wish.place);
  }

  /** The page became another one without being loaded; `null`: nobody knows yet which. */
  moved(place: PagePlace | null): void {
    this.#place = place ?? { ...this.#place, pageKind: null };
    this.#reader = readerFor(this.wish.lexicon, this.#place);
    this.#cover.forgetAll();
    this.#secrets = [];
    this.#stale = true;
    this.#queueAll();
    this.#work();
  }

  /** The document and the shadow roots that are looked at. */
  get roots(): Iterable<ParentNode & Node> {
    return this.#roots;
  }

  start(): void {
    this.#cover.show();
    guardCopies(this.#cover, this.#end.signal);
    this.#enter(document);
    this.#work();
    const keepUp = setInterval(() => this.#keepUp(), KEEP_UP_MS);
    this.#end.signal.addEventListener('abort', () => clearInterval(keepUp));
  }

  /** Leaves no highlight, listener or timer behind. */
  stop(): void {
    this.#end.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#nearness.stop();
    this.#cover.hide();
    this.#pending.clear();
    this.#roots.clear();
  }

  #enter(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    if (root instanceof ShadowRoot) this.wish.onRoot?.(root);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    const from = root instanceof Document ? root.documentElement : root;
    if (from) this.#add(from);
  }

  /** Texts that came or changed: told at once where they are near, else when they come near. */
  #add(node: Node): void {
    const cache = new Map<Element, Element>();
    for (const text of textsUnder(node))
      if (/\S/.test(text.data) && this.#nearness.watch(text, cache)) this.#queue(text);
    for (const _ of shadowRoots(node, this.wish.closedShadow, (root) => this.#enter(root)));
  }

  #queue(text: Text): void {
    const holder = parentElementOf(text);
    if (holder && /\S/.test(text.data)) this.#pending.add(holder);
  }

  #queueAll(): void {
    for (const piece of this.#nearness.pieces)
      for (const text of textsUnder(piece)) this.#queue(text);
  }

  /** Runs before the next frame is drawn: what is new is not drawn, what changed no longer. */
  #mutated(records: readonly MutationRecord[]): void {
    let structure = false;
    // Another address: its texts are decided anew before any of them is drawn.
    this.wish.onChange?.();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        this.#cover.forget(target as Text);
        this.#add(target);
        this.#stale ||= isHeadPart(target.parentElement);
        continue;
      }
      structure = true;
      for (const node of removedNodes)
        for (const text of textsUnder(node)) this.#cover.forget(text);
      for (const node of addedNodes) if (node.isConnected && !isOurs(node)) this.#add(node);
      // The line that lost or won a piece is another line.
      for (let child = target.firstChild; child; child = child.nextSibling)
        if (child instanceof Text) this.#add(child);
      this.#stale ||= isHeadPart(target) || [...addedNodes].some(isHeadPart);
    }
    this.#work();
    if (structure) this.wish.onFrames?.();
  }

  #work(): void {
    clearTimeout(this.#timer);
    const until = performance.now() + SLICE_MS;
    if (this.#stale) this.#learnSecrets();
    while (this.#pending.size > 0 && performance.now() < until) this.#batch(until);
    if (this.#pending.size > 0) this.#timer = setTimeout(() => this.#work());
  }

  #learnSecrets(): void {
    this.#stale = false;
    const fresh = secretsOf(document, this.#reader.isSafe);
    if (fresh.every((secret) => this.#secrets.includes(secret))) return;
    this.#secrets = [...new Set([...this.#secrets, ...fresh])];
    this.#cover.forgetAll();
    this.#queueAll();
  }

  #batch(until: number): void {
    const displays = new Displays();
    const lines: Line[] = [];
    for (const block of this.#pending) {
      this.#pending.delete(block);
      if (!block.isConnected) continue;
      const own = blockOwning(block, displays);
      for (const line of linesOf(own, displays)) {
        lines.push(line);
        this.#reader.remember(line);
      }
      if (lines.length >= 60 || performance.now() > until) break;
    }
    const regions = new Regions(this.#place.pageKind === null ? 'closed' : 'open');
    if (this.wish.amounts || regions.page === 'closed')
      for (const node of this.#reader.associate(lines, displays)) {
        const block = blockOf(node, displays);
        if (block && !lines.some((line) => line.nodes.includes(node))) this.#pending.add(block);
      }
    const heads = new HeadFinder(this.#reader.isSafe);
    for (const line of lines) this.#decide(line, regions, heads);
  }

  #decide(line: Line, regions: Regions, heads: HeadFinder): void {
    const { block, text } = line;
    const head = heads.headOf(block);
    const field = head && !isPrivateLabel(head) ? '' : fieldBefore(block);
    const value = this.#reader.valueOf(line);
    let region = regions.of(line.nodes[0]?.parentElement ?? block);
    const somebody = isPrivateLabel(head) || isPrivateLabel(field);
    if (region === 'open' && (somebody || (text.trim().length <= SHORT && isBesideImage(block))))
      region = 'closed';
    const metricColumn = head !== '' && !isPrivateLabel(head) && this.#reader.isLabel(head);
    const spans = coveredSpans(
      text,
      {
        region,
        metricValue: !somebody && (value !== null || metricColumn),
        amountPlace: value ? value.money : this.#reader.isMoney(head || nameBeside(block)),
      },
      { isSafe: this.#reader.isSafe, secrets: this.#secrets, amounts: this.wish.amounts },
    );
    let at = 0;
    for (const node of line.nodes) {
      const end = at + node.data.length;
      const from = at;
      this.#cover.tell(
        node,
        spans
          .filter((span) => span.end > from && span.start < end)
          .map((span) => ({
            start: Math.max(span.start, from) - from,
            end: Math.min(span.end, end) - from,
          })),
      );
      at = end;
    }
  }

  #keepUp(): void {
    this.#cover.restore();
    this.#cover.prune();
    this.#nearness.prune();
    for (const root of this.#roots)
      if (root instanceof ShadowRoot && !root.isConnected) this.#roots.delete(root);
    // A root attached to an element that stood there already says nothing.
    for (const _ of shadowRoots(document.documentElement, this.wish.closedShadow, (root) => {
      if (this.#roots.has(root)) return;
      this.#enter(root);
      this.#work();
    }));
    this.wish.onFrames?.();
  }
}

/** The box whose line an element belongs to. */
function blockOwning(element: Element, displays: Displays): Element {
  let at = element;
  for (let up = parentElementOf(at); up && displays.isInline(at); up = parentElementOf(at)) at = up;
  return at;
}

const HEAD = 'header,[role=banner],title';

/** Does a change here touch what names the shop? */
const isHeadPart = (node: Node | null): boolean =>
  node instanceof Element && (node.closest(HEAD) !== null || node.querySelector(HEAD) !== null);

function readerFor(lexicon: Lexicon, { platform, host, pageKind }: PagePlace): MetricReader {
  return new MetricReader({
    lexicon,
    platform: platform.id,
    labelsOf: platform.labelsOf,
    host,
    pageKind,
    scopes: platform.labelScopes,
  });
}

const isOurs = (node: Node): boolean =>
  node instanceof Element && node.tagName === 'DONGDIAN-OVERLAY';
