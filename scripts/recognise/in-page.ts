/**
 * Runs inside the page, in a world of its own: the same scanner as in the extension,
 * without its messages. Bundled by `bundle.ts`.
 */
import packed, { metricIds } from 'virtual:lexicon';
import { platforms } from '../../lib/platforms/index';
import { pageOf, readingOf } from '../../lib/platforms/page-of';
import { PageScanner } from '../../lib/recognise/dom/page-scanner';
import { unpackLexicon } from '../../lib/recognise/strings/lexicon';
import type {
  HealthLine,
  SightedComparison,
  SightedPeriod,
  Sighting,
} from '../../lib/shared/sighting';

export interface RecognisedSighting {
  text: string;
  selector: string;
  metric: string | null;
  composed: Sighting['composed'];
  value: number | null;
  raw: string | null;
  unit: string | null;
  readable: boolean | null;
  valueSelector: string | null;
  compare: SightedComparison | null;
  period: SightedPeriod | null;
  confidence: number;
  why: string;
}

export interface RecognisedPage {
  platform: string;
  sightings: RecognisedSighting[];
  health: readonly HealthLine[];
}

/** @param platformId overrules the address; then the platform's first host counts. */
async function recognise(platformId: string | null): Promise<RecognisedPage> {
  const forced = platformId ? platforms.get(platformId) : undefined;
  const known = pageOf(savedFrom() ?? location.href, platforms);
  const place =
    forced && known.platform.id !== forced.id
      ? { platform: readingOf(forced), host: forced.hosts[0]?.host ?? '', pageKind: null }
      : known;
  const scanner = new PageScanner({
    lexicon: unpackLexicon(packed, metricIds),
    ...place,
    markStyle: 'dotted',
    termsOff: [],
    onChange: () => undefined,
  });
  scanner.start();
  await scanner.everything();
  const sightings = scanner.marks.map((mark): RecognisedSighting => {
    const sighting = scanner.read(mark);
    const value = scanner.valueElement(mark);
    return {
      text: sighting.labelText,
      selector: selectorOf(mark.element),
      metric: sighting.metricId,
      composed: sighting.composed,
      value: sighting.value?.number ?? null,
      raw: sighting.value?.raw ?? null,
      unit: sighting.value?.unit ?? null,
      readable: sighting.value?.readable ?? null,
      valueSelector: sighting.value && value ? selectorOf(value) : null,
      compare: sighting.compare ?? null,
      period: sighting.period ?? null,
      confidence: sighting.confidence,
      why: sighting.why,
    };
  });
  const health = scanner.health();
  scanner.stop();
  return { platform: place.platform.id, sightings, health };
}

/** Browsers note the address in the first comment of a saved page. */
function savedFrom(): string | null {
  for (const node of document.childNodes) {
    if (node.nodeType !== Node.COMMENT_NODE) continue;
    const url = /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '')?.[1];
    if (url) return url;
  }
  return null;
}

/** A unique path of the element; ` >>> ` steps into a shadow root. */
function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const own = pathIn(element, root as Document | ShadowRoot);
  return root instanceof ShadowRoot ? `${selectorOf(root.host)} >>> ${own}` : own;
}

function pathIn(element: Element, root: Document | ShadowRoot): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.id && CSS.escape(at.id);
    if (id && root.querySelectorAll(`#${id}`).length === 1) {
      steps.unshift(`#${id}`);
      break;
    }
    const parent: ParentNode | null = at.parentNode;
    const tag = CSS.escape(at.localName);
    const same = parent ? [...parent.children].filter((c) => c.localName === at?.localName) : [];
    steps.unshift(same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(at) + 1})` : tag);
  }
  return steps.join(' > ');
}

(globalThis as unknown as { dongdianRecognise: typeof recognise }).dongdianRecognise = recognise;
