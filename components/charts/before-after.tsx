import { layoutRangePair, type RangeBar, type RangedShare } from '../../lib/figures/range-pair';
import { rangeWords } from '../../lib/i18n/charts.words';
import { percent, plain } from '../../lib/shared/format';
import type { Language } from '../../lib/shared/text';
import { Figure, NoFigure } from './figure';
import { part } from './part';
import { teller } from './tell';

export interface NamedShare extends RangedShare {
  /** 改之前, 3 月 1 日到 7 日 */
  readonly name: string;
}

export interface BeforeAfterProps {
  readonly before: NamedShare;
  readonly after: NamedShare;
  readonly language: Language;
}

/** A share before and after, each with the range that chance leaves it. It judges nothing. */
export function BeforeAfter({ before, after, language }: BeforeAfterProps) {
  const t = teller(rangeWords, language);
  const layout = layoutRangePair(before, after);
  if (!layout.ok) return <NoFigure why={layout.why} language={language} />;
  const { top, outOf } = layout.value;
  const range = ({ low, high }: RangeBar) =>
    t(low === high ? 'rangeSame' : 'rangeOf', {
      outOf: plain(outOf),
      low: plain(low),
      high: plain(high),
    });
  const rows = [
    { key: 'before', from: before, bar: layout.value.before },
    { key: 'after', from: after, bar: layout.value.after },
  ] as const;
  return (
    <Figure
      language={language}
      kind="pair"
      words={[t('rangeMeaning'), t('rangeAxis', { top: percent(top) })]}
    >
      <ol className="dd-pair">
        {rows.map(({ key, from, bar }) => (
          <li key={key} data-when={key}>
            <p className="dd-pair-name">
              <span>{from.name}</span> <b>{percent(from.share, 1)}</b>
            </p>
            <svg className="dd-pair-lane" aria-hidden="true">
              <line className="dd-pair-axis" x1="0" x2="100%" y1="50%" y2="50%" />
              <line className="dd-pair-end" x1="0" x2="0" y1="25%" y2="75%" />
              <line className="dd-pair-end" x1="100%" x2="100%" y1="25%" y2="75%" />
              <rect
                className="dd-pair-range"
                x={part(bar.from)}
                width={part(bar.to - bar.from)}
                y="20%"
                height="60%"
                rx="4"
              />
              <circle className="dd-pair-spot" cx={part(bar.at)} cy="50%" r="0.4em" />
            </svg>
            <p className="dd-pair-range-words">{range(bar)}</p>
          </li>
        ))}
      </ol>
    </Figure>
  );
}
