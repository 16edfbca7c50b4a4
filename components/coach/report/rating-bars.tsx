import type { RatingLine } from '../../../lib/coaching/report/types';
import { reportWords } from '../../../lib/i18n/coach-report.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';

const KINDS = ['before', 'lookback', 'now'] as const;
const WIDTH = 250;
const FULL = 5;

/** Twelve times three bars; they differ by fill and place, and each carries its figure. */
export function RatingBars({
  items,
  pathName,
  language,
}: {
  readonly items: readonly RatingLine[];
  readonly pathName: (id: string) => string;
  readonly language: Language;
}) {
  const t = speaker(reportWords, language);
  return (
    <>
      <p className="report-legend">
        {KINDS.map((kind) => (
          <span key={kind}>
            <svg viewBox="0 0 24 10" aria-hidden="true">
              <rect className={`report-bar-${kind}`} x="1" y="1" width="22" height="8" />
            </svg>
            {t(kind)}
          </span>
        ))}
        <span className="report-soft">{t('ratingScale')}</span>
      </p>
      <div className="report-bars">
        {items.map((item) => {
          const name = pathName(item.path);
          const said = (kind: (typeof KINDS)[number]) => item[kind] ?? t('unanswered');
          return (
            <div key={item.path}>
              <span>{name}</span>
              <svg
                viewBox={`0 0 ${WIDTH + 16} 30`}
                role="img"
                aria-label={t('ariaBars', {
                  name,
                  before: said('before'),
                  lookback: said('lookback'),
                  now: said('now'),
                })}
              >
                <line className="report-axis" x1="1" x2="1" y1="0" y2="30" />
                {KINDS.map((kind, at) => {
                  const value = item[kind];
                  if (value === null) return null;
                  const width = (value / FULL) * WIDTH;
                  return (
                    <g key={kind}>
                      <rect
                        className={`report-bar-${kind}`}
                        x="1"
                        y={1 + at * 10}
                        width={width}
                        height="8"
                      />
                      <text className="report-small" x={width + 5} y={9 + at * 10}>
                        {value}
                      </text>
                    </g>
                  );
                })}
              </svg>
            </div>
          );
        })}
      </div>
    </>
  );
}
