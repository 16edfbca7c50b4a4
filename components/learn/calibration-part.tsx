import { learnerWords } from '../../lib/i18n/learner.words';
import { speaker } from '../../lib/i18n/say';
import { calibrationOf } from '../../lib/learning/calibration';
import type { Sheet } from '../../lib/offers/sheet';
import { offerAddress } from '../../lib/paths/route';
import type { Language } from '../../lib/shared/text';
import { Panel } from '../ui/panel';

/** How sure somebody was, beside how it came; from five decisions on. */
export function CalibrationPart({
  sheets,
  language,
}: {
  readonly sheets: readonly Sheet[];
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  const { seen, groups } = calibrationOf(sheets);
  return (
    <Panel title={t('sure')}>
      {groups ? (
        <>
          <ul className="calibration">
            {groups.map(({ sure, all, right }) => (
              <li key={sure}>
                <span>
                  {t(sure === 'sure' ? 'wasSure' : sure === 'half' ? 'wasHalf' : 'wasUnsure')}
                </span>
                {/* One dot a decision: filled where it came as thought. */}
                <span className="calibration-dots" aria-hidden="true">
                  {'●'.repeat(right)}
                  {'○'.repeat(all - right)}
                </span>
                <span>{t('cameOf', { all, right })}</span>
              </li>
            ))}
          </ul>
          <p className="dd-hint">{t('sureFew')}</p>
        </>
      ) : (
        <p>
          {t('sureFrom', { count: seen })}{' '}
          <a href={offerAddress('decision-note', '3.2.3')}>{t('openNotes')}</a>
        </p>
      )}
    </Panel>
  );
}
