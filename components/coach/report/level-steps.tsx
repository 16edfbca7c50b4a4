import type { AreaLine } from '../../../lib/coaching/report/types';
import { reportWords } from '../../../lib/i18n/coach-report.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** Five steps for each area: hatched where it stood, full where it came since. */
export function LevelSteps({
  areas,
  pathName,
  language,
}: {
  readonly areas: readonly AreaLine[];
  readonly pathName: (id: string) => string;
  readonly language: Language;
}) {
  const t = speaker(reportWords, language);
  return (
    <>
      <p className="report-legend">
        {(['before', 'now'] as const).map((kind) => (
          <span key={kind}>
            <svg viewBox="0 0 24 10" aria-hidden="true">
              <rect
                className={kind === 'before' ? 'report-step-was' : 'report-bar-now'}
                x="1"
                y="1"
                width="22"
                height="8"
              />
            </svg>
            {t(kind)}
          </span>
        ))}
      </p>
      <div className="report-areas">
        {areas.map(({ path, before, now }) => {
          const name = pathName(path);
          return (
            <div key={path}>
              <span>{name}</span>
              <svg
                viewBox="0 0 100 16"
                role="img"
                aria-label={t('ariaLevel', { name, from: before, to: now })}
              >
                {LEVELS.map((level) => (
                  <rect
                    key={level}
                    className={
                      level <= before
                        ? 'report-bar-before report-step-was'
                        : level <= now
                          ? 'report-bar-now'
                          : 'report-step-open'
                    }
                    x={(level - 1) * 20 + 1}
                    y="2"
                    width="17"
                    height="12"
                    rx="2"
                  />
                ))}
              </svg>
              <span className="report-soft">
                {before === now
                  ? t('levelSame', { to: now })
                  : t('levelChange', { from: before, to: now })}
              </span>
            </div>
          );
        })}
      </div>
    </>
  );
}
