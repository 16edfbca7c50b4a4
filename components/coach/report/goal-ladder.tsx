import { rungText } from '../../../lib/coaching/report/tell';
import type { GoalLine } from '../../../lib/coaching/report/types';
import { reportWords } from '../../../lib/i18n/coach-report.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';

const RUNGS = [-2, -1, 0, 1, 2] as const;
const WIDTH = 300;
const STEP = 60;
const xOf = (rung: number): number => (rung + 2) * STEP + 30;

/** One goal: five rungs on a line, a ring where it began and a full diamond where it is. */
export function GoalLadder({
  goal,
  language,
}: {
  readonly goal: GoalLine;
  readonly language: Language;
}) {
  const t = speaker(reportWords, language);
  const { title, start, now, ladder, weight, expectedOn } = goal;
  return (
    <article className="report-goal">
      <h4>{title}</h4>
      <svg
        viewBox={`0 0 ${WIDTH} 46`}
        role="img"
        aria-label={t('ariaLadder', { title, start: rungText(start), now: rungText(now) })}
      >
        <line className="report-axis" x1={xOf(-2)} x2={xOf(2)} y1="16" y2="16" />
        {now === null ? null : (
          <line className="report-gone" x1={xOf(start)} x2={xOf(now)} y1="16" y2="16" />
        )}
        {RUNGS.map((rung) => (
          <g key={rung}>
            <line className="report-axis" x1={xOf(rung)} x2={xOf(rung)} y1="10" y2="22" />
            <text className="report-small" x={xOf(rung)} y="42" textAnchor="middle">
              {rungText(rung)}
            </text>
          </g>
        ))}
        <circle className="report-start" cx={xOf(start)} cy="16" r="8" />
        {now === null ? null : <path className="report-now" d={`M${xOf(now)} 8l8 8-8 8-8-8z`} />}
      </svg>
      <p className="report-rung">
        {t('start')} {rungText(start)}: {ladder[start + 2]}
      </p>
      <p className="report-rung">
        {t('now')} {rungText(now)}: {now === null ? t('notLooked') : ladder[now + 2]}
      </p>
      <p className="report-soft">
        {t('expected', { date: expectedOn })} · {t('weight', { weight })}
      </p>
    </article>
  );
}
