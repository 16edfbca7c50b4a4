import type { OfferFigure } from '../../lib/offers/figure';

type BarsProps = Omit<Extract<OfferFigure, { kind: 'bars' }>, 'kind'>;
type PartsProps = Omit<Extract<OfferFigure, { kind: 'parts' }>, 'kind'>;

const across = (amount: number, most: number): string =>
  `${most > 0 ? Math.max(0, Math.min(100, (amount / most) * 100)) : 0}%`;

/** Amounts side by side: each bar stands between its name and its amount in words. */
export function Bars({ title, rows }: BarsProps) {
  const most = Math.max(...rows.map(({ amount }) => amount), 0);
  return (
    <figure className="offer-bars">
      <figcaption>{title}</figcaption>
      <ul>
        {rows.map(({ id, name, amount, text, here }) => (
          <li key={id} data-here={here ? '' : undefined}>
            <span className="offer-bar-name">{name}</span>
            <span className="offer-bar-lane" aria-hidden="true">
              <span className="offer-bar" style={{ inlineSize: across(amount, most) }} />
            </span>
            <span className="offer-bar-text">{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** One whole and its parts, in one bar; every part is named with its amount below. */
export function Parts({ title, parts }: PartsProps) {
  const whole = parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  return (
    <figure className="offer-parts">
      <figcaption>{title}</figcaption>
      <div className="offer-parts-bar" aria-hidden="true">
        {parts.map(({ id, amount }, at) => (
          <span key={id} data-part={at % 5} style={{ inlineSize: across(amount, whole) }} />
        ))}
      </div>
      <ul>
        {parts.map(({ id, name, text }, at) => (
          <li key={id}>
            <span className="offer-part-key" data-part={at % 5} aria-hidden="true" />
            {name} <strong>{text}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}
