import { type Picture, placesOf, resumeAt } from '../../../lib/coaching/assessment';
import type { Assessment } from '../../../lib/coaching/types';
import { assessmentWords } from '../../../lib/i18n/assessment.words';
import { commonWords } from '../../../lib/i18n/common.words';
import { say, speaker } from '../../../lib/i18n/say';
import { ConfirmAct } from '../../options/confirm-act';
import { dayText } from '../../options/day-text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import type { CasePartProps } from './case-form';

/** Where the questions are begun, or gone on with where they were left. */
export function AssessmentStart({
  picture,
  handle,
  language,
  onAsk,
}: CasePartProps & {
  readonly picture: Picture;
  readonly onAsk: (kind: Assessment['kind'], id?: string) => void;
}) {
  const t = speaker(assessmentWords, language);
  const { open, start } = picture;
  const kind = start ? 'now' : 'start';
  return (
    <Panel title={t('title')} hint={t((open?.kind ?? kind) === 'start' ? 'lead' : 'leadAgain')}>
      {open ? (
        <>
          <p>
            {t('openAt', {
              day: dayText(open.date, language),
              item: placesOf(open.kind)[resumeAt(open)]?.item ?? 12,
            })}
          </p>
          <div className="coach-acts">
            <Button kind="primary" onClick={() => onAsk(open.kind, open.id)}>
              {t('goOn')}
            </Button>
            <ConfirmAct
              label={t('remove')}
              name={t('removeName', { day: dayText(open.date, language) })}
              effect={t('removeEffect')}
              sure={t('removeSure')}
              keep={say(commonWords.keep, language)}
              onSure={() => void handle.act('removeAssessment', { id: open.id })}
            />
          </div>
        </>
      ) : (
        <div className="coach-acts">
          <Button kind="primary" onClick={() => onAsk(kind)}>
            {t(start ? 'again' : 'begin')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
