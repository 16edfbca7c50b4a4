import { DATA_CHOICES } from '../../../lib/coaching/types';
import { closingWords, dataChoiceWords, dataHintWords } from '../../../lib/i18n/closing.words';
import { commonWords } from '../../../lib/i18n/common.words';
import { say, speaker } from '../../../lib/i18n/say';
import { ConfirmAct } from '../../options/confirm-act';
import { SavePart } from '../../records/save-part';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';
import { currentOf, removeProfile, switchProfile, useProfiles } from '../profiles-api';
import type { CasePartProps } from './case-form';
import '../../records/records.css';

/** The merchant's choice, and the means to do it: a file to take along, or erasing. */
export function DataPart(props: CasePartProps & { readonly api: CoachApi }) {
  const { work, handle, api, language } = props;
  const t = speaker(closingWords, language);
  const choice = work.case?.closing?.dataChoice ?? null;
  return (
    <Panel title={t('data')}>
      <Choice
        hideLabel
        look="cards"
        label={t('data')}
        value={choice}
        options={DATA_CHOICES.map((one) => ({
          value: one,
          label: say(dataChoiceWords[one], language),
          hint: say(dataHintWords[one], language),
        }))}
        onChange={(dataChoice) =>
          void handle.act('saveCase', { patch: { closing: { dataChoice } } })
        }
      />
      {choice === 'hand-over' || choice === 'delete' ? (
        <SavePart api={api} language={language} />
      ) : null}
      {choice === 'delete' ? <EraseMerchant {...props} /> : null}
    </Panel>
  );
}

/** Erases one merchant's profile whole. Those of the computer itself are erased in the settings. */
function EraseMerchant({ api, language }: CasePartProps & { readonly api: CoachApi }) {
  const t = speaker(closingWords, language);
  const profiles = useProfiles(api);
  const current = currentOf(profiles);
  if (current?.kind !== 'merchant')
    return (
      <div className="coach-acts">
        <p className="dd-hint">{t('eraseSettings')}</p>
        <Button onClick={() => api.openPage('options')}>{t('toSettings')}</Button>
      </div>
    );
  const erase = async () => {
    const self = profiles?.all.find(({ kind }) => kind === 'self');
    // Nothing may hold the records open while they go.
    if (self) await switchProfile(api, self.id);
    if (await removeProfile(api, current.id)) location.reload();
  };
  return (
    <ConfirmAct
      label={t('erase')}
      name={t('erase')}
      effect={t('eraseEffect')}
      sure={t('eraseSure')}
      keep={say(commonWords.keep, language)}
      onSure={() => void erase()}
    />
  );
}
