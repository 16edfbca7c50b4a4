import type { HealthKind, HealthLine } from '../../shared/sighting';
import type { LabelMatch } from '../strings/match';
import { EDGE_LEAD, EDGE_TAIL, visibleText } from '../strings/normalise';
import { readNumber } from '../strings/number';
import { associate } from './associate';
import type { Classifier } from './classify';
import { isFigure, isInGroup, near, SURE } from './evidence';
import type { Found, LabelPlace } from './found';
import { labelAt } from './label-at';
import { holderOf, rangeOver } from './label-nodes';
import { Displays } from './runs';
import { isShown, vetoOf } from './veto';
import { isPlainNumber } from './walk';

/** A label on the page that is a metric. Its number is read when somebody asks. */
export interface Mark {
  readonly id: string;
  readonly nodes: readonly Text[];
  /** Live range over the label's words. */
  readonly range: Range;
  readonly element: Element;
  readonly text: string;
  readonly match: LabelMatch;
  readonly inlineValue: string | null;
}

/** Labels whose number has not come yet; they are looked at again when numbers arrive. */
const MOST_PENDING = 400;

/** Decides about single texts and keeps what was found. Writes nothing to the page. */
export class Finder {
  readonly marks = new Map<string, Mark>();
  readonly periodTexts = new Set<Text>();
  readonly #byNode = new WeakMap<Text, Mark>();
  /** Labels not looked at yet. */
  readonly #waiting = new Set<Text>();
  /** Labels without a number near them. */
  readonly #pending = new Set<Text>();
  readonly #health = new Map<string, { kind: HealthKind; text: string; count: number }>();
  #displays = new Displays();
  #next = 0;

  constructor(
    readonly classify: Classifier,
    private readonly ignore: readonly string[],
    private readonly termsOff: () => readonly string[],
    private readonly changed: (added: Mark | null, removed: Mark | null) => void,
    /** A label was read; the caller says when it is near enough to be looked at. */
    private readonly onLabel: (node: Text) => void,
  ) {}

  /** A new batch: computed styles may have changed since the last one. */
  beginBatch(): void {
    this.#displays = new Displays();
  }

  get displays(): Displays {
    return this.#displays;
  }

  get hasPending(): boolean {
    return this.#pending.size > 0;
  }

  /**
   * Looks at one text node by its characters alone.
   * Labels are handed on; whether they are metrics is decided when they come near the window.
   */
  see(node: Text): 'number' | 'other' {
    const text = node.data;
    if (isPlainNumber(text)) return 'number';
    const kind = this.classify(text);
    switch (kind.is) {
      case 'nothing':
      case 'comparison':
        return 'other';
      case 'number':
        if (kind.leads) this.#seePiece(node);
        return 'number';
      case 'period':
        this.periodTexts.add(node);
        if (kind.leads) this.#seePiece(node);
        return 'other';
      case 'label':
      case 'piece':
        if (this.#byNode.has(node)) return 'other';
        this.#waiting.add(node);
        this.onLabel(node);
        return 'other';
    }
  }

  /** ［3分钟］［响应率］, ［近30天］［差评率］: a name that starts with a time and goes on in another text. */
  #seePiece(node: Text): void {
    const on = node.nextSibling ?? node.parentElement?.nextSibling;
    if (!on || !/^\s*\p{L}/u.test(on.textContent ?? '')) return;
    this.#waiting.add(node);
    this.onLabel(node);
  }

  /** Numbers came late: labels without one are looked at again. */
  retryPending(): void {
    const waiting = [...this.#pending];
    this.#pending.clear();
    for (const node of waiting) if (node.isConnected) this.consider(node);
  }

  /** Labels that nobody has come near yet. */
  get waiting(): ReadonlySet<Text> {
    return this.#waiting;
  }

  /** Decides whether a label is a metric here: by its place and by a number near it. */
  consider(node: Text): void {
    this.#waiting.delete(node);
    if (this.#byNode.has(node)) return;
    const label = labelAt(node, this.classify, this.#displays);
    if (!label) return;
    let { match } = label;
    const { nodes, text } = label;
    const [first] = nodes;
    const element = first && holderOf(nodes);
    if (!first || !element || nodes.some((other) => this.#byNode.has(other))) return;
    if (match.metricId && this.termsOff().includes(match.metricId)) return;
    if (!isShown(element)) {
      // Shown later, it is reported again.
      this.#waiting.add(node);
      this.onLabel(node);
      return;
    }
    const { veto, within } = vetoOf(element, this.ignore);
    if (veto === 'never') return;
    const place = this.#place(match, nodes, element, match.inlineValue);
    let found = associate(place, this.classify, this.#displays);
    // Out of stock over a price is what one product is.
    const sums = !/stock|库存|缺货|售罄/i.test(text);
    if (!found && place.unit === 'count' && match.confidence < SURE && sums) {
      // Transactions $14,857 is money here, whatever it is elsewhere: named, not explained as that.
      const money = { ...place, unit: 'money' as const };
      found = associate(money, this.classify, this.#displays);
      if (readNumber(found?.text ?? '')?.unit !== 'money') found = null;
      const base = text.trim();
      match = { ...match, metricId: null, composed: { base }, unit: 'money', plain: true };
    }
    if (
      !found ||
      !near(element, found, veto, within) ||
      (match.plain &&
        !isFigure(element, found, this.classify) &&
        (veto || !isInGroup(element, found, match.period !== null)))
    ) {
      this.#wait(node);
      return;
    }
    const range = rangeOver(nodes, match);
    const mark: Mark = {
      id: `s${++this.#next}`,
      nodes,
      range,
      element,
      text: text.replace(/\s+/g, ' ').replace(EDGE_LEAD, '').replace(EDGE_TAIL, ''),
      match,
      inlineValue: match.inlineValue,
    };
    for (const own of nodes) {
      this.#byNode.set(own, mark);
      this.#pending.delete(own);
    }
    this.marks.set(mark.id, mark);
    this.changed(mark, null);
  }

  /** Reads the place of a mark's number anew: pages change under us. */
  locate(mark: Mark): Found | null {
    return associate(
      this.#place(mark.match, mark.nodes, mark.element, mark.inlineValue),
      this.classify,
      new Displays(),
    );
  }

  /** The text of a marked node changed, or nodes went away. */
  recheck(node: Text): void {
    const mark = this.#byNode.get(node);
    if (mark) this.#drop(mark);
    this.#pending.delete(node);
    this.#waiting.delete(node);
    this.see(node);
  }

  isMarked(node: Text): boolean {
    return this.#byNode.has(node);
  }

  markOf(range: AbstractRange): Mark | undefined {
    for (const mark of this.marks.values()) if (mark.range === range) return mark;
    return undefined;
  }

  markAtNode(node: Node): Mark | undefined {
    return node instanceof Text ? this.#byNode.get(node) : undefined;
  }

  /** Forgets what is no longer on the page. */
  prune(): void {
    for (const mark of this.marks.values())
      if (!mark.nodes.every((node) => node.isConnected) || mark.range.collapsed) this.#drop(mark);
    for (const set of [this.#pending, this.#waiting])
      for (const node of set) if (!node.isConnected) set.delete(node);
    for (const node of this.periodTexts) if (!node.isConnected) this.periodTexts.delete(node);
  }

  clear(): void {
    for (const mark of [...this.marks.values()]) this.#drop(mark);
    this.#pending.clear();
    this.#waiting.clear();
    this.periodTexts.clear();
    this.#health.clear();
  }

  note(kind: HealthKind, text: string): void {
    const key = `${kind}\n${text}`;
    const line = this.#health.get(key) ?? { kind, text, count: 0 };
    line.count++;
    this.#health.set(key, line);
  }

  /** What was noticed, and labels that have no number near them. */
  health(): HealthLine[] {
    const lines = [...this.#health.values()];
    const waiting = new Map<string, number>();
    for (const node of this.#pending) {
      const text = visibleText(node.data);
      if (node.isConnected && this.classify(node.data).is === 'label')
        waiting.set(text, (waiting.get(text) ?? 0) + 1);
    }
    for (const [text, count] of waiting) lines.push({ kind: 'no-number', text, count });
    return lines;
  }

  #wait(node: Text): void {
    if (this.#pending.size < MOST_PENDING) this.#pending.add(node);
  }

  #drop(mark: Mark): void {
    this.marks.delete(mark.id);
    for (const node of mark.nodes) this.#byNode.delete(node);
    this.changed(null, mark);
  }

  #place(
    match: LabelMatch,
    nodes: readonly Text[],
    element: Element,
    inlineValue: string | null,
  ): LabelPlace {
    const unit = match.metricId ? this.classify.scene.lexicon.unitOf(match.metricId) : match.unit;
    return { nodes, element, inlineValue, unit };
  }
}
