import type { PlatformReading } from '../../platforms/types';
import type { MarkStyle } from '../../settings/types';
import type { HealthLine, Sighting } from '../../shared/sighting';
import type { Lexicon } from '../strings/lexicon';
import { createClassifier } from './classify';
import { Finder, type Mark } from './finder';
import { healthOf } from './health';
import { markAt } from './hit';
import { NearView } from './near-view';
import { Painter } from './paint';
import { periodNear } from './period-near';
import { comparisonOf, readValue } from './read-value';
import { inReadingOrder } from './reading-order';
import { Running } from './running';
import { shadowRoots } from './shadow-hosts';
import { walk } from './walk';
import { WorkBudget } from './work-budget';

export interface PageScannerOptions {
  readonly lexicon: Lexicon;
  readonly platform: PlatformReading;
  readonly host: string;
  readonly pageKind: string | null;
  readonly markStyle: MarkStyle;
  readonly termsOff: readonly string[];
  /** Marks came or went (batched). */
  readonly onChange: () => void;
  /** Told how long each piece of our work on the main thread took; for measurements. */
  readonly onSlice?: (ms: number) => void;
  /** Chromium only: opens closed shadow roots for reading. */
  readonly closedShadow?: (element: Element) => ShadowRoot | null;
}

const TEACHING = new Set(['rules-center', 'learning-center', 'notice-list']);

/** Nodes seen in one go before the clock is asked. */
const SLICE_MS = 4;
/** Marks that the page's scripts cleared come back within this time. */
const RESTORE_MS = 2000;

/**
 * Reads one document: first everything, then only what changes. One instance per address
 * of the page; `stop` ends it for good.
 */
export class PageScanner {
  readonly #finder: Finder;
  readonly #painter: Painter;
  readonly #budget = new WorkBudget();
  readonly #near = new NearView((texts) => {
    for (const text of texts) this.#close.add(text);
    this.#schedule(0);
  });
  /** Labels near the window that wait for their turn. */
  readonly #close = new Set<Text>();
  readonly #observer: MutationObserver;
  readonly #shadows = new Set<ShadowRoot>();
  readonly #roots = new Set<Node>();
  /** Read already, but not yet searched for shadow roots. */
  readonly #unsearched = new Set<Node>();
  readonly #texts = new Set<Text>();
  readonly #running = new Running();
  #walking: Generator<void, void, void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restorer: ReturnType<typeof setInterval> | undefined;
  #numbersCame = false;
  #nodesLeft = false;
  #stopped = false;
  #idle: (() => void)[] = [];

  constructor(private readonly options: PageScannerOptions) {
    const { platform, host, pageKind, lexicon } = options;
    this.#painter = new Painter(options.markStyle);
    const classify = createClassifier({
      lexicon,
      platform: platform.id,
      labelsOf: platform.labelsOf,
      host,
      pageKind,
      scopes: platform.labelScopes,
    });
    this.#finder = new Finder(
      classify,
      platform.ignore,
      () => options.termsOff,
      (added, removed) => {
        if (added) this.#painter.add(added.range);
        if (removed) this.#painter.remove(removed.range);
      },
      (node) => this.#near.watch(node),
    );
    this.#observer = new MutationObserver((records) => {
      const start = performance.now();
      this.#mutated(records);
      this.#spent(performance.now() - start);
    });
  }

  /** Starts with the whole document. */
  start(): void {
    this.#painter.show();
    this.#observe(document);
    this.#roots.add(document.documentElement);
    this.#restorer = setInterval(() => this.#restore(), RESTORE_MS);
    this.#schedule(0);
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    this.#near.stop();
    clearTimeout(this.#timer);
    clearInterval(this.#restorer);
    this.#painter.hide();
    this.#finder.clear();
    this.#settled();
  }

  setMarkStyle(style: MarkStyle): void {
    this.#painter.setStyle(style);
  }

  /** Something may have been shown that was hidden: labels without a number are tried again. */
  lookAgain(): void {
    if (this.#stopped || !this.#finder.hasPending) return;
    this.#numbersCame = true;
    this.#schedule();
  }

  get marks(): readonly Mark[] {
    return [...this.#finder.marks.values()].sort(inReadingOrder);
  }

  mark(id: string): Mark | undefined {
    return this.#finder.marks.get(id);
  }

  /** Resolves when everything known so far has been looked at. */
  settled(): Promise<void> {
    if (this.#stopped || !this.#busy) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** As `settled`, with the labels far from the window looked at too. */
  async everything(): Promise<void> {
    await this.settled();
    if (this.#stopped) return;
    for (const text of this.#finder.waiting) this.#close.add(text);
    this.#schedule(0);
    await this.settled();
  }

  get #busy(): boolean {
    return (
      this.#walking !== null ||
      [this.#roots, this.#unsearched, this.#texts, this.#close].some((waiting) => waiting.size > 0)
    );
  }

  hit(x: number, y: number): Mark | null {
    return markAt(x, y, this.#finder, this.#painter, () => [...this.#shadows]);
  }

  /** What a mark says now: its number, comparison and period are read at this moment. */
  read(mark: Mark): Sighting {
    const { match, element, text } = mark;
    const { platform, pageKind, lexicon } = this.options;
    // On pages of rules and lessons a number is an example or a limit, never the shop's own.
    const found = TEACHING.has(pageKind ?? '') ? null : this.#finder.locate(mark);
    const unit = match.metricId ? lexicon.unitOf(match.metricId) : match.unit;
    const value = found && readValue(found, { element, text, unit }, platform.numbers.digitFonts);
    const compare = found && comparisonOf(found);
    const period = match.period ?? periodNear(element, this.#finder.periodTexts);
    return {
      id: mark.id,
      metricId: match.metricId,
      composed: match.composed,
      labelText: text,
      ...(value ? { value } : {}),
      ...(compare ? { compare } : {}),
      ...(period ? { period } : {}),
      platform: platform.id,
      pageKind,
      confidence: match.confidence,
      why: match.why,
    };
  }

  /** Resolves when the marks' numbers stand still. */
  still(marks: readonly Mark[] = this.marks): Promise<void> {
    return this.#running.still(() => marks.map((mark) => this.#finder.locate(mark)));
  }

  /** The element that holds the mark's number, for the boxes a card may not cover. */
  valueElement(mark: Mark): Element | null {
    return this.#finder.locate(mark)?.element ?? null;
  }

  health(): readonly HealthLine[] {
    return healthOf(this.#finder, (mark) => this.read(mark));
  }

  #observe(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #mutated(records: readonly MutationRecord[]): void {
    const now = performance.now();
    for (const record of records) {
      this.#running.touch(record.target, now);
      if (record.type === 'characterData') this.#texts.add(record.target as Text);
      else {
        for (const node of record.addedNodes) if (!isOurs(node)) this.#roots.add(node);
        if (record.removedNodes.length > 0) this.#nodesLeft = true;
      }
    }
    if (this.#roots.size > 0 || this.#texts.size > 0 || this.#nodesLeft) this.#schedule();
  }

  #schedule(delay = this.#budget.delay()): void {
    if (this.#stopped || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#work();
    }, delay);
  }

  #work(): void {
    if (this.#stopped) return;
    const start = performance.now();
    this.#finder.beginBatch();
    if (this.#nodesLeft) {
      this.#nodesLeft = false;
      this.#finder.prune();
    }
    for (const text of this.#texts) {
      this.#texts.delete(text);
      if (text.isConnected) this.#changedText(text);
      if (performance.now() - start > SLICE_MS) break;
    }
    for (const text of this.#close) {
      if (performance.now() - start > SLICE_MS) break;
      this.#close.delete(text);
      if (text.isConnected) this.#consider(text);
    }
    while (performance.now() - start < SLICE_MS) {
      this.#walking ??= this.#nextWalk();
      if (!this.#walking) break;
      if (this.#walking.next().done) this.#walking = null;
    }
    const more = this.#busy;
    if (!more && this.#numbersCame && this.#finder.hasPending) {
      this.#numbersCame = false;
      this.#finder.retryPending();
    }
    this.#spent(performance.now() - start);
    if (more) this.#schedule();
    else {
      this.options.onChange();
      this.#settled();
    }
  }

  /** One odd label must not end the reading of a page. */
  #consider(text: Text): void {
    try {
      this.#finder.consider(text);
    } catch {
      this.#finder.note('backed-off', text.data.trim().slice(0, 40));
    }
  }

  #spent(ms: number): void {
    this.#budget.spend(ms);
    this.options.onSlice?.(ms);
  }

  #changedText(text: Text): void {
    if (this.#finder.isMarked(text)) this.#finder.recheck(text);
    else if (this.#finder.see(text) === 'number') this.#numbersCame = true;
  }

  /** Texts first: shadow roots are looked for when those are read. */
  #nextWalk(): Generator<void, void, void> | null {
    for (const root of this.#roots) {
      this.#roots.delete(root);
      if (!root.isConnected || this.#covered(root)) continue;
      this.#unsearched.add(root);
      return walk(root, this.#finder.classify.filter, {
        onText: (text) => {
          if (this.#finder.see(text) === 'number') this.#numbersCame = true;
        },
        onNumber: () => {
          this.#numbersCame = true;
        },
      });
    }
    for (const root of this.#unsearched) {
      this.#unsearched.delete(root);
      if (root.isConnected)
        return shadowRoots(root, this.options.closedShadow, (shadow) => this.#enter(shadow));
    }
    return null;
  }

  /** Inside another root that is still to be walked? Then it is seen there. */
  #covered(root: Node): boolean {
    if (this.#roots.size === 0) return false;
    let parent = root.parentNode;
    for (let depth = 0; parent && depth < 8; depth++, parent = parent.parentNode)
      if (this.#roots.has(parent)) return true;
    return false;
  }

  #enter(shadow: ShadowRoot): void {
    if (this.#shadows.has(shadow)) return;
    this.#shadows.add(shadow);
    this.#observe(shadow);
    this.#roots.add(shadow);
  }

  #restore(): void {
    if (this.#painter.restore()) this.#finder.note('marks-lost', location.host);
  }

  #settled(): void {
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }
}

function isOurs(node: Node): boolean {
  return node.nodeName === 'DONGDIAN-OVERLAY';
}
