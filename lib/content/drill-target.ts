import { LONGEST_NAME, type WordKind, wordScore } from '../drill/match-words';
import type { PageReport } from '../messaging/protocol';
import type { DrillStep } from '../offers/types';
import { type OpenClosed, shadowRoots } from '../recognise/dom/shadow-hosts';
import { labelKey } from '../recognise/strings/normalise';

/** Where a step points on this page. */
export interface DrillTarget {
  /** For scrolling to it, and for what may cut it off. */
  readonly element: Element;
  /** It is still there and still says what was looked for. */
  there(): boolean;
  /** In viewport coordinates. */
  box(): DOMRect;
}

const CONTROLS =
  'a,button,summary,label,[role=tab],[role=button],[role=link],[role=menuitem],[role=radio],[role=option]';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,th,legend,caption,[role=heading],[role=columnheader]';
const SKIPPED = 'script,style,noscript,textarea,template,dongdian-overlay';
/** A label with its number, as back offices draw it; a whole table or panel is larger. */
const FIGURE = { width: 420, height: 180, parents: 4 };
const MARKS = 'dongdian-';

/** Finds what a step points at: marks through the scanner's own highlights, words by reading. */
export class DrillTargets {
  #labels: { readonly metric: string; readonly keys: ReadonlySet<string> } | null = null;

  constructor(
    private readonly closed: OpenClosed,
    private readonly report: () => Promise<PageReport | null>,
  ) {}

  async find(at: DrillStep['at']): Promise<DrillTarget | null> {
    if ('words' in at) return this.#word(at.words);
    if (!('metric' in at)) return null;
    const known = this.#labels?.metric === at.metric ? this.#mark(this.#labels.keys) : null;
    if (known) return known;
    const sightings = (await this.report())?.sightings ?? [];
    const keys = new Set(
      sightings.filter((one) => one.metricId === at.metric).map((one) => labelKey(one.labelText)),
    );
    this.#labels = { metric: at.metric, keys };
    return this.#mark(keys);
  }

  /** The uppermost mark that can be seen and says one of these. */
  #mark(keys: ReadonlySet<string>): DrillTarget | null {
    let best: Range | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const [name, marks] of CSS.highlights) {
      if (!name.startsWith(MARKS)) continue;
      for (const mark of marks) {
        if (!(mark instanceof Range) || !says(mark, keys)) continue;
        const { x, y, width } = mark.getBoundingClientRect();
        const far = y * 4 + x;
        if (width > 0 && far < least) [best, least] = [mark, far];
      }
    }
    return best && atRange(best, (range) => says(range, keys), true);
  }

  #word(words: readonly string[]): DrillTarget | null {
    let best: DrillTarget | null = null;
    let most = 0;
    for (const node of textsOf(document.documentElement, this.closed)) {
      const parent = node.parentElement;
      if (!parent || node.data.length > 4 * LONGEST_NAME || parent.closest(SKIPPED)) continue;
      const control = parent.closest(CONTROLS);
      const whole = control ? nameOf(control) : '';
      const text = whole || node.data.trim();
      const score = (kind: WordKind, visible = true) => wordScore({ text, kind, visible }, words);
      // What can be seen is worked out for the few that fit by their words.
      if (score('control') <= most) continue;
      const kind = kindOf(parent, control);
      const found = score(kind, isSeen(control && whole ? control : parent));
      if (found <= most) continue;
      most = found;
      best =
        control && whole
          ? atElement(
              control,
              () => wordScore({ text: nameOf(control), kind, visible: isSeen(control) }, words) > 0,
            )
          : atRange(
              rangeOf(node),
              () => wordScore({ text: node.data.trim(), kind, visible: true }, words) > 0,
              false,
            );
    }
    return best;
  }
}

const nameOf = (element: Element): string => {
  const text = (element.textContent ?? '').trim();
  return text.length <= LONGEST_NAME ? text : '';
};

function kindOf(parent: Element, control: Element | null): WordKind {
  if (control || getComputedStyle(parent).cursor === 'pointer') return 'control';
  return parent.closest(HEADINGS) ? 'heading' : 'text';
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
  );
}

const says = (range: Range, keys: ReadonlySet<string>): boolean =>
  range.startContainer.isConnected && keys.has(labelKey(range.toString()));

function rangeOf(node: Text): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

function atElement(element: Element, fits: () => boolean): DrillTarget {
  return {
    element,
    there: () => element.isConnected && fits(),
    box: () => element.getBoundingClientRect(),
  };
}

function atRange(range: Range, fits: (range: Range) => boolean, figure: boolean): DrillTarget {
  const holder = range.commonAncestorContainer;
  const element = holder instanceof Element ? holder : holder.parentElement;
  return {
    element: element ?? document.documentElement,
    there: () => range.startContainer.isConnected && !range.collapsed && fits(range),
    box: () => {
      const label = range.getBoundingClientRect();
      return (figure && element && figureAround(element, range, label)) || label;
    },
  };
}

/** The box of a label together with its number, where the page frames the two. */
function figureAround(from: Element, range: Range, label: DOMRect): DOMRect | null {
  const text = range.toString();
  let at: Element | null = from;
  for (let step = 0; at && step < FIGURE.parents; step++, at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.width > FIGURE.width || box.height > FIGURE.height) return null;
    const holds = box.left <= label.left + 1 && box.right >= label.right - 1;
    if (holds && /\d/.test((at.textContent ?? '').replace(text, ''))) return box;
  }
  return null;
}

/** Texts with a letter or digit under a root and in the shadow roots below it. */
function* textsOf(root: Element | ShadowRoot, closed: OpenClosed): Generator<Text> {
  const roots: (Element | ShadowRoot)[] = [root];
  for (let from = roots.pop(); from; from = roots.pop()) {
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/[\p{L}\d]/u.test((node as Text).data)) yield node as Text;
    for (const _ of shadowRoots(from, closed, (shadow) => roots.push(shadow)));
  }
}
