import { useId } from 'react';
import { layoutTrend, type Spot, type TrendLayout, type TrendPoint } from '../../lib/figures/trend';
import type { TrendEvent } from '../../lib/figures/trend-bands';
import { trendWords } from '../../lib/i18n/charts.words';
import { dateText } from '../../lib/shared/date-text';
import type { Language } from '../../lib/shared/text';
import { Figure, NoFigure } from './figure';
import { Hatch } from './hatch';
import { part } from './part';
import { teller } from './tell';

export interface TrendProps {
  /** 2 to 400 days or weeks, oldest first. */
  readonly points: readonly TrendPoint[];
  /** Days that were not like others; shaded and named. */
  readonly events?: readonly TrendEvent[];
  readonly stepDays?: number;
  /** A value in words: 480 个人, 1,200 元, 2.5 %. */
  readonly format: (value: number) => string;
  readonly now: Date;
  readonly language: Language;
}

/** Height of a row of marks, in em. */
const LANE = 1.7;

/** The shop's own history as a line that breaks where nothing is known. */
export function Trend({ points, events, stepDays, format, now, language }: TrendProps) {
  const t = teller(trendWords, language);
  const layout = layoutTrend({
    points,
    ...(events ? { events } : {}),
    ...(stepDays ? { stepDays } : {}),
  });
  if (!layout.ok) return <NoFigure why={layout.why} language={language} />;
  const drawn = layout.value;
  const day = (iso: string) => dateText(iso, language, now?.getFullYear() ?? null) ?? iso;
  const { current, bands } = drawn;
  return (
    <Figure language={language} kind="trend" words={wordsOf(drawn, format, day, language)}>
      <p className="dd-trend-now">
        <svg aria-hidden="true" viewBox="0 0 20 20">
          <circle className="dd-trend-halo" cx="10" cy="10" r="8" />
          <circle className="dd-trend-spot" cx="10" cy="10" r="4.5" />
        </svg>
        <span>
          {t('trendCurrent', { date: day(current.date) })}
          <b>{format(current.value)}</b>
        </span>
      </p>
      <div className="dd-trend" aria-hidden="true">
        <Axis drawn={drawn} format={format} />
        <Plot drawn={drawn} />
        <div className="dd-trend-dates">
          <span>{day(drawn.first)}</span>
          <span>{day(drawn.last)}</span>
        </div>
      </div>
      {bands.length > 0 ? (
        <div className="dd-trend-events">
          <p>{t('shadedDays')}</p>
          <ol>
            {bands.map(({ id, number, name, from, to }) => (
              <li key={id}>
                <span className="dd-trend-mark" aria-hidden="true">
                  {number}
                </span>
                {t('eventDays', {
                  name,
                  days: from === to ? day(from) : t('trendSpan', { from: day(from), to: day(to) }),
                })}
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </Figure>
  );
}

function wordsOf(
  drawn: TrendLayout,
  format: TrendProps['format'],
  day: (iso: string) => string,
  language: Language,
): string[] {
  const t = teller(trendWords, language);
  const { lowest, highest, missing, bottom, top } = drawn;
  const low = format(lowest.value);
  const range =
    lowest.value === highest.value
      ? t('trendFlat', { low })
      : t('trendRange', {
          low,
          lowDate: day(lowest.date),
          high: format(highest.value),
          highDate: day(highest.date),
        });
  return [
    range,
    t('trendAxis', { bottom: format(bottom), top: format(top) }),
    ...(missing === 1
      ? [t('trendGap')]
      : missing > 1
        ? [t('trendGaps', { n: String(missing) })]
        : []),
  ];
}

/** So near an end of the axis the end's label gives way to that of zero. */
const NEAR = 0.16;

function Axis({ drawn, format }: { drawn: TrendLayout; format: TrendProps['format'] }) {
  const { top, bottom, zero, lanes } = drawn;
  const between = zero > 0 && zero < 1;
  return (
    <div className="dd-trend-axis" style={{ marginBlockStart: `${LANE * lanes - 0.7}em` }}>
      <span>{between && zero < NEAR ? null : format(top)}</span>
      {between ? (
        <span
          className="dd-trend-axis-zero"
          style={{ insetBlockStart: `calc((100% - 1.4em) * ${zero.toFixed(4)})` }}
        >
          {format(0)}
        </span>
      ) : null}
      <span>{between && zero > 1 - NEAR ? null : format(bottom)}</span>
    </div>
  );
}

/** The picture itself: bands, zero, line, lone numbers, the newest one. */
function Plot({ drawn }: { drawn: TrendLayout }) {
  const id = useId();
  const { bands, lanes, lines, singles, zero, current } = drawn;
  return (
    <div className="dd-trend-plot" style={{ paddingBlockStart: `${LANE * lanes}em` }}>
      {bands.map(({ id: band, number, mark, lane }) => (
        <span
          key={band}
          className="dd-trend-mark"
          style={{
            insetInlineStart: part(mark),
            insetBlockStart: `${LANE * (lanes - 1 - lane)}em`,
          }}
        >
          {number}
        </span>
      ))}
      <svg className="dd-trend-area" aria-hidden="true">
        <Hatch id={id} />
        {bands.map(({ id: band, mark, lane }) =>
          lane > 0 ? (
            <line
              key={band}
              className="dd-trend-lead"
              x1={part(mark)}
              x2={part(mark)}
              y1={`${-(LANE * lane)}em`}
              y2="0"
            />
          ) : null,
        )}
        {bands.map(({ id: band, x0, x1 }) => (
          <rect
            key={band}
            className="dd-trend-band"
            x={part(x0)}
            width={part(x1 - x0)}
            y="0"
            height="100%"
            fill={`url(#${id})`}
          />
        ))}
        <line className="dd-trend-grid" x1="0" x2="100%" y1="0" y2="0" />
        <line className="dd-trend-grid" x1="0" x2="100%" y1="50%" y2="50%" />
        <line className="dd-trend-zero" x1="0" x2="100%" y1={part(zero)} y2={part(zero)} />
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          aria-hidden="true"
        >
          <path className="dd-trend-line" d={lines.map(pathOf).join('')} />
        </svg>
        {singles.map((spot) => (
          <circle
            key={spot.x}
            className="dd-trend-single"
            cx={part(spot.x)}
            cy={part(spot.y)}
            r="0.22em"
          />
        ))}
        <circle
          className="dd-trend-halo"
          cx={part(current.spot.x)}
          cy={part(current.spot.y)}
          r="0.55em"
        />
        <circle
          className="dd-trend-spot"
          cx={part(current.spot.x)}
          cy={part(current.spot.y)}
          r="0.32em"
        />
      </svg>
    </div>
  );
}

const at = ({ x, y }: Spot) => `${(x * 1000).toFixed(1)} ${(y * 1000).toFixed(1)}`;
const pathOf = (spots: readonly Spot[]) => `M${spots.map(at).join('L')}`;
