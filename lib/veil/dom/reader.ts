import { associate } from '../../recognise/dom/associate';
import { type Classifier, createClassifier } from '../../recognise/dom/classify';
import { type Displays, parentElementOf } from '../../recognise/dom/runs';
import type { Lexicon } from '../../recognise/strings/lexicon';
import type { LabelMatch, MatchScene } from '../../recognise/strings/match';
import { isAmountLabel } from '../amounts';
import { isSafeText } from '../safe-words';
import type { Line } from './lines';

/** How high a label and its number may meet, and how many labels of a page are remembered. */
const HIGHEST = 6;
const MOST_LABELS = 2000;

/** Knows the names of metrics on a page, and which texts are their numbers. */
export class MetricReader {
  readonly #classify: Classifier;
  readonly #unitOf: Lexicon['unitOf'];
  readonly #values = new WeakMap<Text, { readonly money: boolean }>();
  readonly #labels = new Map<Text, Line>();

  constructor(scene: MatchScene) {
    this.#classify = createClassifier(scene);
    this.#unitOf = (id) => scene.lexicon.unitOf(id);
  }

  isLabel = (text: string): boolean => this.#classify(text).is === 'label';

  isSafe = (text: string): boolean =>
    isSafeText(text, (part) => {
      const { is } = this.#classify(part);
      return is === 'label' || is === 'comparison';
    });

  isMoney(label: string): boolean {
    const kind = this.#classify(label);
    if (kind.is !== 'label') return isAmountLabel(label);
    return this.#moneyOf(kind.match) || (unitless(kind.match) && isAmountLabel(label));
  }

  valueOf(line: Line): { readonly money: boolean } | null {
    for (const node of line.nodes) {
      const value = this.#values.get(node);
      if (value) return value;
    }
    return null;
  }

  /** Remembers a line that names a metric. @returns is it one? */
  remember(line: Line): boolean {
    const [node] = line.nodes;
    if (!node || !this.isLabel(line.text)) return false;
    if (this.#labels.size >= MOST_LABELS) this.#prune();
    this.#labels.set(node, line);
    return true;
  }

  /**
   * Looks for the numbers of the labels in these lines and around them.
   *
   * @returns texts which were not known as numbers before
   */
  associate(lines: readonly Line[], displays: Displays): Text[] {
    const fresh: Text[] = [];
    for (const label of this.#near(lines)) {
      const kind = this.#classify(label.text);
      if (kind.is !== 'label' || !label.block.isConnected) continue;
      const { match } = kind;
      const found = associate(
        {
          nodes: label.nodes,
          element: label.nodes[0]?.parentElement ?? label.block,
          inlineValue: match.inlineValue,
          unit: match.metricId ? this.#unitOf(match.metricId) : match.unit,
        },
        this.#classify,
        displays,
      );
      if (!found) continue;
      const money = this.#moneyOf(match) || (unitless(match) && isAmountLabel(label.text));
      for (const node of found.nodes) {
        if (this.#values.get(node)?.money === money) continue;
        this.#values.set(node, { money });
        fresh.push(node);
      }
    }
    return fresh;
  }

  *#near(lines: readonly Line[]): Generator<Line> {
    const around = new Set<Element>();
    for (const { block } of lines) {
      let at: Element | null = block;
      for (let height = 0; at && height <= HIGHEST; height++, at = parentElementOf(at))
        around.add(at);
    }
    for (const label of this.#labels.values()) {
      let at: Element | null = label.block;
      for (let height = 0; at && height <= HIGHEST; height++, at = parentElementOf(at))
        if (around.has(at)) {
          yield label;
          break;
        }
    }
  }

  #prune(): void {
    for (const node of this.#labels.keys()) if (!node.isConnected) this.#labels.delete(node);
    if (this.#labels.size >= MOST_LABELS) this.#labels.clear();
  }

  #moneyOf({ metricId, unit }: LabelMatch): boolean {
    const counted = metricId ? this.#unitOf(metricId) : unit;
    return counted === 'money' || counted === 'per-mille-money';
  }
}

const unitless = ({ metricId, unit }: LabelMatch): boolean => !metricId && unit === undefined;
