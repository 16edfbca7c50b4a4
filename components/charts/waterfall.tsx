import { useId } from 'react';
import { type Effect, layoutWaterfall, type WaterfallRow } from '../../lib/figures/waterfall';
import { waterfallWords } from '../../lib/i18n/charts.words';
import type { Language } from '../../lib/shared/text';
import { Figure, NoFigure } from './figure';
import { Hatch } from './hatch';
import { part } from './part';
import { teller } from './tell';

export interface WaterfallEnd {
  readonly name: string;
  readonly amount: number;
}

export interface WaterfallProps {
  readonly start: WaterfallEnd;
  readonly effects: readonly Effect[];
  readonly end: WaterfallEnd;
  /** An amount in words, without its sign where it is a part: 1,200 元. */
  readonly format: (amount: number) => string;
  /** Decimals that `format` shows; 0 by default. */
  readonly decimals?: number;
  readonly language: Language;
}

/** Why a number changed: start, each part where the one before ended, end. It adds up. */
export function Waterfall(props: WaterfallProps) {
  const { start, effects, end, format, language } = props;
  const t = teller(waterfallWords, language);
  const id = useId();
  const layout = layoutWaterfall({
    start: start.amount,
    effects,
    end: end.amount,
    decimals: props.decimals ?? 0,
  });
  if (!layout.ok) return <NoFigure why={layout.why} language={language} />;
  const { rows, zero, cut, change, laneFrom } = layout.value;
  const [first, last] = [rows[0]?.shown ?? 0, rows.at(-1)?.shown ?? 0];
  const signed = (amount: number) => `${amount < 0 ? '−' : ''}${format(Math.abs(amount))}`;
  const said = { start: signed(first), end: signed(last), change: signed(Math.abs(change)) };
  const words =
    change === 0 ? [t('stayed', said)] : [t(change > 0 ? 'wentUp' : 'wentDown', said), t('addsUp')];
  if (cut) words.push(t('cut', { from: format(laneFrom) }));
  return (
    <Figure language={language} kind="fall" place="above" words={words}>
      <svg className="dd-fig-defs" aria-hidden="true">
        <Hatch id={id} />
      </svg>
      <ol className="dd-fall">
        {rows.map((row, at) => (
          <li key={row.id ?? row.kind} data-kind={row.kind}>
            <span className="dd-fall-name">{nameOf(row, props)}</span>{' '}
            <Amount row={row} format={format} signed={signed} language={language} />
            <Lane row={row} zero={zero} cut={cut} last={at === rows.length - 1} hatch={id} />
          </li>
        ))}
      </ol>
    </Figure>
  );
}

const nameOf = (row: WaterfallRow, { start, end }: WaterfallProps): string =>
  row.kind === 'start' ? start.name : row.kind === 'end' ? end.name : row.name;

interface AmountProps extends Pick<WaterfallProps, 'format' | 'language'> {
  readonly row: WaterfallRow;
  readonly signed: (amount: number) => string;
}

function Amount({ row, format, signed, language }: AmountProps) {
  const t = teller(waterfallWords, language);
  if (row.kind === 'start' || row.kind === 'end')
    return <b className="dd-fall-amount">{signed(row.shown)}</b>;
  const size = format(Math.abs(row.shown));
  const way = row.shown > 0 ? 'more' : row.shown < 0 ? 'less' : 'none';
  const sign = { more: '+', less: '−', none: '' }[way];
  const heard = { more: t('partMore', { amount: size }), less: t('partLess', { amount: size }) };
  return (
    <b className="dd-fall-amount">
      <span aria-hidden="true">
        {sign}
        {size}
      </span>
      <span className="dd-heard">{way === 'none' ? t('partNone') : heard[way]}</span>
    </b>
  );
}

interface LaneProps {
  readonly row: WaterfallRow;
  readonly zero: number | null;
  readonly cut: boolean;
  readonly last: boolean;
  readonly hatch: string;
}

/** The bar of one row, with what joins it to its neighbours. Directions differ by pattern. */
function Lane({ row, zero, cut, last, hatch }: LaneProps) {
  const { kind, from, to, enters, leaves } = row;
  const whole = kind === 'start' || kind === 'end';
  return (
    <svg className="dd-fall-lane" aria-hidden="true">
      {zero === null ? null : (
        <line
          className="dd-fall-zero"
          data-edge={zero === 0 ? '' : undefined}
          x1={part(zero)}
          x2={part(zero)}
          y1="0"
          y2="100%"
        />
      )}
      {kind === 'start' ? null : (
        <line className="dd-fall-join" x1={part(enters)} x2={part(enters)} y1="0" y2="50%" />
      )}
      {last ? null : (
        <line className="dd-fall-join" x1={part(leaves)} x2={part(leaves)} y1="50%" y2="100%" />
      )}
      <rect
        className="dd-fall-bar"
        x={part(from)}
        width={part(to - from)}
        fill={kind === 'less' ? `url(#${hatch})` : undefined}
      />
      {whole || to > from ? null : (
        <line className="dd-fall-nothing" x1={part(from)} x2={part(from)} y1="25%" y2="75%" />
      )}
      {whole && cut
        ? [0.5, 0.9].map((x) => (
            <line
              key={x}
              className="dd-fall-torn"
              x1={`${x + 0.4}em`}
              x2={`${x}em`}
              y1="0"
              y2="100%"
            />
          ))
        : null}
    </svg>
  );
}
