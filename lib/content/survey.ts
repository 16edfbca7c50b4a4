import { MOST_STEPS, segmentOf } from '../health-report/structure';
import type { Printed, Survey, SurveyPlace } from '../health-report/types';
import { associate } from '../recognise/dom/associate';
import { type Classifier, createClassifier } from '../recognise/dom/classify';
import type { Found } from '../recognise/dom/found';
import { holderOf } from '../recognise/dom/label-nodes';
import { Displays, parentElementOf, type Run, runAround, SKIPPED } from '../recognise/dom/runs';
import { shadowRoots } from '../recognise/dom/shadow-hosts';
import { isShown, vetoOf } from '../recognise/dom/veto';
import type { Lexicon } from '../recognise/strings/lexicon';
import type { LabelMatch } from '../recognise/strings/match';
import { labelKey, visibleText } from '../recognise/strings/normalise';
import { readNumber } from '../recognise/strings/number';

/** Work in one go before the thread is given back, and altogether. */
const SLICE_MS = 8;
const MOST_MS = 3000;
const MOST_UNREAD = 400;
/** Longer texts are sentences. */
const LONGEST = 32;

/**
 * Looks once at a page's structure, when somebody wants a report of what was recognised: where
 * the known labels stand, and which short texts stand beside a number without being known. The
 * scanner does not need this and does not carry it. Nothing is kept, nothing is written.
 *
 * @param labels the labels that were recognised, as printed
 */
export async function surveyPage(
  labels: readonly string[],
  closed?: (element: Element) => ShadowRoot | null,
): Promise<Survey> {
  const known: SurveyPlace[] = [];
  const unread: SurveyPlace[] = [];
  const keys = new Set(labels.map(labelKey));
  const classify = namesOf(keys);
  const displays = new Displays();
  const seen = new Set<Text>();
  const start = performance.now();
  let slice = start;
  for (const node of textsOf(document, closed)) {
    const now = performance.now();
    if (now - start > MOST_MS || unread.length >= MOST_UNREAD) return { known, unread, cut: true };
    if (now - slice > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      slice = performance.now();
    }
    if (seen.has(node) || !node.isConnected) continue;
    const name = nameAt(node, keys, displays);
    if (!name) continue;
    for (const piece of name.nodes) seen.add(piece);
    const place = placeOf(name, classify, displays);
    if (name.known) known.push(place);
    else if (place.beside && isCandidate(name.nodes)) unread.push(place);
  }
  return { known, unread, cut: false };
}

interface Name {
  readonly nodes: readonly Text[];
  readonly label: string;
  readonly inlineValue: string | null;
  readonly known: boolean;
}

/** The name that stands at a text: a known label, or what may be one. */
function nameAt(node: Text, keys: ReadonlySet<string>, displays: Displays): Name | null {
  if (node.data.trim().length > 4 * LONGEST) return null;
  const run = runAround(node, displays);
  if (!run) return null;
  const alone: Run = { nodes: [node], text: node.data, block: run.block };
  const names = [alone, run].flatMap(namesIn);
  const known = names.find(({ label }) => keys.has(labelKey(label)));
  if (known) return { ...known, known: true };
  // ［客户数］［ 1,234］ is the name of one text; ［客户］［总数］ is one name in two.
  const others = run.nodes.filter((other) => other !== node);
  const [best] = namesIn(others.some(({ data }) => /\p{L}/u.test(data)) ? run : alone);
  return best && isName(best.label) ? { ...best, known: false } : null;
}

/** 客单价：210.74 as a name with its number, before the whole of it. */
function namesIn({ nodes, text }: Run): Omit<Name, 'known'>[] {
  const whole = { nodes, label: visibleText(text), inlineValue: null };
  const { label, value } = split(text);
  return value === null ? [whole] : [{ nodes, label, inlineValue: value }, whole];
}

/** A name and the number behind it in the same text. */
function split(text: string): { label: string; value: string | null } {
  const [, label = '', value = ''] =
    /^(.*?[^\d\s.,:：+¥￥$€£-])\s*[:：]?\s*([-+]?\s?[¥￥$€£]?\s?\d[\d.,]*\s?[^\s\d]{0,3})$/.exec(
      visibleText(text),
    ) ?? [];
  return value && readNumber(value) ? { label, value } : { label: visibleText(text), value: null };
}

/** Two letters or more, no sentence. */
const isName = (text: string): boolean =>
  text.length <= LONGEST &&
  /\p{L}\s?\p{L}/u.test(text) &&
  !/[。！？!?；;]|[，,].*[，,]/.test(text) &&
  text.split(' ').length <= 6;

const NO_LEXICON: Lexicon = {
  meanings: () => undefined,
  longest: 0,
  size: 0,
  keys: () => [],
  spread: () => 0,
  unitOf: () => undefined,
  starts: () => false,
};

const MATCH: LabelMatch = {
  metricId: null,
  composed: null,
  unit: undefined,
  why: 'exact',
  confidence: 0,
  alternatives: [],
  period: null,
  start: 0,
  end: 0,
  inlineValue: null,
};

/** Tells numbers, periods and comparisons as the scanner does; every name is a label here. */
function namesOf(keys: ReadonlySet<string>): Classifier {
  const base = createClassifier({
    lexicon: NO_LEXICON,
    platform: 'generic',
    labelsOf: [],
    host: '',
    pageKind: null,
    scopes: [],
  });
  const classify = (text: string) => {
    const kind = base(text);
    if (kind.is !== 'nothing') return kind;
    const name = visibleText(text);
    return keys.has(labelKey(name)) || isName(name) ? { is: 'label' as const, match: MATCH } : kind;
  };
  return Object.assign(classify, { filter: base.filter, scene: base.scene });
}

function placeOf(name: Name, classify: Classifier, displays: Displays): SurveyPlace {
  const element = holderOf(name.nodes);
  const found =
    element &&
    (name.known || classify(name.label).is === 'label') &&
    associate(
      { nodes: name.nodes, element, inlineValue: name.inlineValue, unit: undefined },
      classify,
      displays,
    );
  return {
    label: name.label.slice(0, 200),
    path: element ? pathOf(element) : '',
    beside: found ? found.how : null,
    printed: found ? printedAs(found) : null,
  };
}

function printedAs(found: Found): Printed {
  if (found.text === null) return 'many';
  const read = readNumber(found.text);
  return read?.readable ? (read.unit ?? 'plain') : 'unreadable';
}

/**
 * May this be the name of a number? Menus, buttons and fields are not; nor are the cells of a
 * table under heads, where things and people stand.
 */
function isCandidate(nodes: readonly Text[]): boolean {
  const element = holderOf(nodes);
  if (!element || !isShown(element)) return false;
  const { veto } = vetoOf(element, []);
  if (veto === 'never' || veto === 'needs-number-inside') return false;
  const cell = element.closest('td,[role=cell],[role=gridcell]');
  const table = cell?.closest('table,[role=table],[role=grid],[role=treegrid]');
  return !table?.querySelector('thead,[role=columnheader],tr:first-child > th');
}

/** Tags and roles of an element and those around it, the outermost first. */
function pathOf(element: Element): string {
  let path = '';
  let at: Element | null = element;
  for (let step = 0; at && step < MOST_STEPS; step++) {
    const own = segmentOf(at.tagName, at.getAttribute('role'));
    path = path ? own + path : own;
    const parent: Element | null = parentElementOf(at);
    if (!parent || parent === at.ownerDocument.documentElement || step === MOST_STEPS - 1) break;
    path = (at.parentNode instanceof ShadowRoot ? ' >>> ' : ' > ') + path;
    at = parent;
  }
  return path;
}

/** Every text of the document and of its shadow roots. */
function* textsOf(
  root: Node,
  closed: ((element: Element) => ShadowRoot | null) | undefined,
): Generator<Text, void, void> {
  const roots: Node[] = [root];
  for (let next = roots.pop(); next; next = roots.pop()) {
    const from = next instanceof Document ? next.documentElement : next;
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/\p{L}/u.test((node as Text).data) && !SKIPPED.has(node.parentElement?.tagName ?? ''))
        yield node as Text;
    const found: ShadowRoot[] = [];
    for (const _ of shadowRoots(from, closed, (shadow) => found.push(shadow)));
    roots.push(...found);
  }
}
