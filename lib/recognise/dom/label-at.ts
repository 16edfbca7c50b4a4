import type { LabelMatch } from '../strings/match';
import { visibleText } from '../strings/normalise';
import type { Classifier } from './classify';
import { NEUTRAL, NEUTRAL_END, nodesWithin, textOf, withoutNeutralEnds } from './label-nodes';
import { type Displays, type Run, runAround } from './runs';

/** A label, and the texts that make it up. */
export interface LabelAt {
  readonly match: LabelMatch;
  readonly nodes: readonly Text[];
  readonly text: string;
}

/** The longest label at this text: alone, or joined with the other pieces of its line. */
export function labelAt(node: Text, classify: Classifier, displays: Displays): LabelAt | null {
  const own = classify(node.data);
  const run = runAround(node, displays);
  if (!run) return null;
  if (run.nodes.length > 1) {
    const joined = classify(run.text);
    if (joined.is === 'label') {
      const all = nodesWithin(run, joined.match);
      const nodes = withoutNeutralEnds(all);
      const pieces = all.length > 1 || own.is !== 'label';
      if (pieces) {
        const whole = nodes.length === run.nodes.length;
        return {
          match: { ...joined.match, inlineValue: whole ? joined.match.inlineValue : null },
          nodes,
          text: nodes.length === all.length ? run.text.slice(0, joined.match.end) : textOf(nodes),
        };
      }
    }
    const part = joinedPart(run, node, classify);
    if (part) return part;
    // 昨日交易额：¥80 近七天交易额：¥520: each is whole by itself.
    const whole = own.is === 'label' && own.match.inlineValue !== null && /[:：]/.test(node.data);
    if (
      own.is === 'label' &&
      !whole &&
      !run.nodes.every((other) => other === node || isNeutral(other, classify))
    )
      return null;
  }
  return own.is === 'label'
    ? { match: own.match, nodes: [node], text: node.data.slice(own.match.start, own.match.end) }
    : null;
}

/** Pieces in the middle of a line: ［支付］［转化率］ 2.5% ↑. Longest first. */
function joinedPart(run: Run, node: Text, classify: Classifier): LabelAt | null {
  const at = run.nodes.indexOf(node);
  if (NEUTRAL_END.test(visibleText(node.data))) return null;
  for (let end = Math.min(run.nodes.length, at + 6); end > at + 1; end--) {
    const nodes = withoutNeutralEnds(run.nodes.slice(at, end));
    if (nodes.length < 2) break;
    const text = textOf(nodes);
    const kind = classify(text);
    if (kind.is !== 'label' || kind.match.inlineValue !== null) continue;
    const rest = [...run.nodes.slice(0, at), ...run.nodes.slice(end)];
    if (rest.every((other) => isNeutral(other, classify)))
      return { match: kind.match, nodes, text };
  }
  return null;
}

/** Is it a number, a unit, a period or an icon, which may stand in a label's line? */
function isNeutral({ data: text, parentElement }: Text, classify: Classifier): boolean {
  // A picker inside the line changes what is shown, not what the label is.
  if (parentElement?.closest('[role=combobox],button,select')) return true;
  const kind = classify(text).is;
  if (kind === 'number' || kind === 'comparison' || kind === 'period') return true;
  const bare = visibleText(text);
  return NEUTRAL.test(bare);
}
