import { type ReportNames, tellChange, tellNumber, whoIs } from '../../../lib/coaching/report/tell';
import type { OutcomeReport } from '../../../lib/coaching/report/types';
import { reportWords } from '../../../lib/i18n/coach-report.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { GoalLadder } from './goal-ladder';
import { LevelSteps } from './level-steps';
import { RatingBars } from './rating-bars';

/** The two pages, as they lie on paper. What is shown is bounded, so that they stay two. */
export function ReportPaper({
  report,
  names,
  language,
}: {
  readonly report: OutcomeReport;
  readonly names: ReportNames;
  readonly language: Language;
}) {
  const t = speaker(reportWords, language);
  const { goals, ratings, areas, practice, numbers, words, service } = report;
  const changes = (['before', 'lookback'] as const).flatMap(
    (from) => tellChange(ratings[from], from, language) ?? [],
  );
  const facts = (list: readonly (readonly [string, number])[]) => (
    <dl className="report-facts">
      {list.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <div className="report-paper">
      <section className="report-page" aria-label={t('page', { page: 1 })}>
        <header className="report-head">
          <h2>{t('title')}</h2>
          <p className="report-who">{whoIs(report, language)}</p>
          <p>{t('made', { from: report.case.openedOn, to: report.madeOn })}</p>
        </header>
        <h3>{t('goals')}</h3>
        {goals.length === 0 ? <p>{t('noGoals')}</p> : null}
        <div className="report-goals">
          {goals.map((goal) => (
            <GoalLadder key={goal.no} goal={goal} language={language} />
          ))}
        </div>
        {goals.length > 0 ? (
          <p>{report.T === null ? t('noScore') : t('score', { score: report.T })}</p>
        ) : null}
        <h3>{t('ratings')}</h3>
        <RatingBars items={ratings.items} pathName={names.pathName} language={language} />
        {changes.length > 0 ? (
          changes.map((one) => <p key={one}>{one}</p>)
        ) : (
          <p>{t('noRatings')}</p>
        )}
        <h3>{t('areas')}</h3>
        <LevelSteps areas={areas} pathName={names.pathName} language={language} />
        <h3>{t('practice')}</h3>
        {facts([
          [t('steps'), practice.steps],
          [t('loops'), practice.loops],
          [t('drills'), practice.drillsAlone],
        ])}
        <p className="report-foot">{t('page', { page: 1 })}</p>
      </section>
      <section className="report-page" aria-label={t('page', { page: 2 })}>
        <h3>{t('numbers')}</h3>
        <p>
          {t('windows', {
            from0: numbers.before.from,
            to0: numbers.before.to,
            from1: numbers.after.from,
            to1: numbers.after.to,
          })}
        </p>
        {numbers.lines.length === 0 ? (
          <p>{t('noNumbers')}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
          <section className="report-table-frame" aria-label={t('numbers')} tabIndex={0}>
            <table className="report-table">
              <thead>
                <tr>
                  {(['metric', 'before', 'now', 'verdict', 'sample', 'promo'] as const).map(
                    (key) => (
                      <th key={key} scope="col">
                        {t(key)}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {numbers.lines.map((line, at) => {
                  const told = tellNumber(line, names, language);
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two shops may have one name
                    <tr key={at}>
                      <th scope="row">{told.name}</th>
                      <td>{told.before}</td>
                      <td>{told.now}</td>
                      <td>
                        <strong>{told.verdict}</strong>
                      </td>
                      <td>{told.sample}</td>
                      <td>{told.promo}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        )}
        <p className="report-cause">{t('noCause')}</p>
        <h3>{t('words')}</h3>
        {words.helped.length === 0 && !words.next ? <p>{t('noWords')}</p> : null}
        <dl className="report-words">
          {words.helped.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice
            <div key={at}>
              <dt>{t('helped')}</dt>
              <dd>{one}</dd>
            </div>
          ))}
          {words.next ? (
            <div>
              <dt>{t('next')}</dt>
              <dd>{words.next}</dd>
            </div>
          ) : null}
        </dl>
        <h3>{t('service')}</h3>
        {facts([
          [t('sessions'), service.sessions],
          [t('minutes'), service.minutes],
          [t('resources'), service.resources],
          [t('ruleReports'), service.ruleReports],
        ])}
        <p className="report-foot">{t('page', { page: 2 })}</p>
      </section>
    </div>
  );
}
