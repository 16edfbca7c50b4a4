import { followUpsFrom } from '../../../lib/coaching/follow-ups';
import { closingWords } from '../../../lib/i18n/closing.words';
import { commonWords } from '../../../lib/i18n/common.words';
import { say, speaker } from '../../../lib/i18n/say';
import { ConfirmAct } from '../../options/confirm-act';
import { dayText } from '../../options/day-text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import type { CasePartProps } from './case-form';

/** The end itself, with the days of its follow-ups; it can be taken back. */
export function EndPart({ work, handle, language }: CasePartProps) {
  const t = speaker(closingWords, language);
  const closedOn = work.case?.closedOn;
  if (closedOn)
    return (
      <Panel>
        <div className="coach-acts">
          <p>{t('closed', { day: dayText(closedOn, language) })}</p>
          <ConfirmAct
            label={t('reopen')}
            name={t('reopen')}
            effect={t('reopenEffect')}
            sure={t('reopenSure')}
            keep={say(commonWords.keep, language)}
            onSure={() => void handle.act('endCase', { ended: false })}
          />
        </div>
      </Panel>
    );
  const [first, second] = followUpsFrom(work.today).map(({ on }) => dayText(on, language));
  const ready = Boolean(work.case?.closing?.dataChoice);
  return (
    <Panel title={t('followUps')} hint={t('followUpsHint')}>
      <p>{t('followUpsThen', { first: first ?? '', second: second ?? '' })}</p>
      <div className="coach-acts">
        <Button
          kind="primary"
          disabled={!ready}
          onClick={() => void handle.act('endCase', { ended: true })}
        >
          {t('close')}
        </Button>
        {ready ? null : <p className="dd-hint">{t('chooseFirst')}</p>}
      </div>
    </Panel>
  );
}
