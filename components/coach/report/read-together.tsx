import { reportWords } from '../../../lib/i18n/coach-report.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { dayText } from '../../options/day-text';
import { FailureNotice } from '../../options/failure-notice';
import { Button } from '../../ui/button';
import { useCasework } from '../casework/use-casework';
import type { CoachApi } from '../coach-api';

/** The merchant sees the report before it goes anywhere; the day it was is kept in the case. */
export function ReadTogether({
  api,
  language,
}: {
  readonly api: CoachApi;
  readonly language: Language;
}) {
  const t = speaker(reportWords, language);
  const { work, failure, act, reload } = useCasework(api);
  if (failure) return <FailureNotice code={failure} language={language} onRetry={reload} />;
  if (!work?.case) return null;
  const { reportReadOn } = work.case;
  const keep = (on: string | null) => void act('saveCase', { patch: { reportReadOn: on } });
  return (
    <div className="report-read">
      <p role="status">
        {reportReadOn ? t('readOn', { day: dayText(reportReadOn, language) }) : t('readAsk')}
      </p>
      {reportReadOn ? (
        <Button size="small" kind="plain" onClick={() => keep(null)}>
          {t('notRead')}
        </Button>
      ) : (
        <Button onClick={() => keep(work.today)}>{t('readDone')}</Button>
      )}
    </div>
  );
}
