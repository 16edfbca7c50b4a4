import type { FormulaNode, FormulaSign } from '../../lib/figures/formula-tree';
import { treeWords } from '../../lib/i18n/charts.words';
import type { Language } from '../../lib/shared/text';
import { Figure } from './figure';
import { teller } from './tell';

export interface FormulaTreeProps {
  readonly tree: FormulaNode;
  readonly language: Language;
}

const HEARD = {
  '+': 'plus',
  '−': 'minus',
  '×': 'times',
  '÷': 'dividedBy',
} as const satisfies Record<FormulaSign, keyof typeof treeWords>;

/** A metric, its parts with the shop's own numbers, the signs between: drawn over a nested list. */
export function FormulaTree({ tree, language }: FormulaTreeProps) {
  const t = teller(treeWords, language);
  return (
    <Figure
      language={language}
      kind="tree"
      words={[t('treeOf', { name: tree.name })]}
      place="heard"
    >
      <ul className="dd-tree">
        <li data-root="">
          <Node node={tree} language={language} />
        </li>
      </ul>
    </Figure>
  );
}

function Node({ node, language }: { node: FormulaNode; language: Language }) {
  const t = teller(treeWords, language);
  const { kind, name, value, parts } = node;
  return (
    <>
      <span className="dd-tree-node" data-kind={kind}>
        <span>{kind === 'group' ? t('group') : name}</span>
        {kind === 'metric' ? (
          <> {value === null ? <i>{t('noNumber')}</i> : <b>{value}</b>}</>
        ) : null}
      </span>
      {parts.length > 0 ? (
        <ul className="dd-tree-parts">
          {parts.map((part, at) => {
            // A group is worked out, it equals nothing that has a name.
            const sign = part.sign ?? (kind === 'metric' && at === 0 ? '=' : null);
            const heard = part.sign ? t(HEARD[part.sign]) : sign ? t('equals') : null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a formula may hold a metric twice, and its parts never move
              <li key={at}>
                <svg className="dd-tree-rail" aria-hidden="true">
                  <rect className="dd-tree-down" />
                  <rect className="dd-tree-across" />
                </svg>
                {sign ? (
                  <span className="dd-tree-sign" aria-hidden="true">
                    {sign}
                  </span>
                ) : null}
                {heard ? <span className="dd-heard">{heard} </span> : null}
                <Node node={part.node} language={language} />
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
}
