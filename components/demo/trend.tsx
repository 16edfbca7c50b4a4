import { dayLabels } from '../../lib/demo/dates';
import { printMoney } from '../../lib/demo/print';
import { Digits } from './digits';
import { useStage } from './stage';

/** The picture is drawn on 100 × 100 and stretched; words stand beside it, so they keep their size. */
const SIDE = 100;
/** The scale ends at a round number of yuan. */
const ROUND_FEN = 20_000;

/** A line chart as back offices draw it; spoken as one sentence. @param days fen, oldest first */
export function Trend({ days }: { readonly days: readonly number[] }) {
  const { t, now } = useStage();
  const top = Math.max(1, Math.ceil(Math.max(...days) / ROUND_FEN)) * ROUND_FEN;
  const x = (index: number) => (index * SIDE) / (days.length - 1);
  const y = (fen: number) => SIDE - (fen / top) * SIDE;
  const points = days.map((fen, index) => `${x(index).toFixed(2)},${y(fen).toFixed(2)}`).join(' ');
  // Seven dates fit side by side; of thirty every seventh is written, counted from yesterday.
  const every = days.length > 7 ? 7 : 1;
  const dates = dayLabels(days.length, now)
    .map((label, index) => ({ label, index }))
    .filter(({ index }) => (days.length - 1 - index) % every === 0);
  return (
    <div
      className="bo-trend"
      role="img"
      aria-label={t('trendAlt', {
        days: days.length,
        low: printMoney(Math.min(...days)),
        high: printMoney(Math.max(...days)),
        last: printMoney(days.at(-1) ?? 0),
      })}
    >
      <div className="bo-trend-scale">
        {[top, top / 2, 0].map((fen) => (
          <span key={fen}>
            <Digits text={String(fen / 100)} />
          </span>
        ))}
      </div>
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none" aria-hidden="true">
        {[0, SIDE / 2, SIDE].map((at) => (
          <line key={at} x1="0" x2={SIDE} y1={at} y2={at} />
        ))}
        <polygon points={`0,${SIDE} ${points} ${SIDE},${SIDE}`} />
        <polyline points={points} />
      </svg>
      <div className="bo-trend-dates">
        {dates.map(({ label, index }) => (
          <span key={label} style={{ insetInlineStart: `${x(index)}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
