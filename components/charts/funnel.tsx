import { type FunnelBar, type FunnelStep, layoutFunnel } from '../../lib/figures/funnel';
import { funnelWords } from '../../lib/i18n/charts.words';
import { plain, share, spoken } from '../../lib/shared/format';
import type { Language } from '../../lib/shared/text';
import { Figure, NoFigure } from './figure';
import { part } from './part';
import { teller } from './tell';

export interface FunnelProps {
  readonly steps: readonly FunnelStep[];
  /** Id of the step that is spoken of. */
  readonly here?: string;
  readonly language: Language;
}

/** From shown to paid: a bar for each step that is known, and how many came through. */
export function Funnel({ steps, here, language }: FunnelProps) {
  const t = teller(funnelWords, language);
  const layout = layoutFunnel(steps);
  if (!layout.ok) return <NoFigure why={layout.why} language={language} />;
  const { bars, leftOut, otherScale } = layout.value;
  const words = [
    ...leftOut.map((name) => t('leftOut', { name })),
    ...otherScale.map((name) => t('otherScale', { name })),
    t('notSamePeople'),
  ];
  return (
    <Figure language={language} kind="funnel" words={words}>
      <ol className="dd-funnel">
        {bars.map((bar) => (
          <li key={bar.id} data-here={bar.id === here ? '' : undefined}>
            <Between bar={bar} language={language} />
            <p className="dd-funnel-name">
              <span>{bar.name}</span> <b>{spoken(bar.count, language)}</b>
            </p>
            <svg className="dd-funnel-bar" aria-hidden="true" data-counts={bar.counts}>
              <rect x="0" y="0" width={part(bar.length)} height="100%" />
              <line x1="0" y1="0" x2="0" y2="100%" />
            </svg>
          </li>
        ))}
      </ol>
    </Figure>
  );
}

function Between({ bar, language }: { bar: FunnelBar; language: Language }) {
  const here = bar.ratio === null ? null : share(bar.ratio, language);
  return (
    <>
      {bar.before === null ? null : (
        <svg
          className="dd-funnel-slope"
          aria-hidden="true"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          <polygon points={`0,0 ${bar.before * 100},0 ${bar.length * 100},100 0,100`} />
        </svg>
      )}
      {here ? (
        <p className="dd-funnel-between">
          {teller(funnelWords, language)('perHundred', {
            outOf: plain(here.outOf),
            of: here.of,
          })}
        </p>
      ) : null}
    </>
  );
}
