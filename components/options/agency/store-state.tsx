import { type FormEvent, useState } from 'react';
import { commonWords } from '../../../lib/i18n/common.words';
import { say, speaker } from '../../../lib/i18n/say';
import { sendOutcomeWords, xapiWords } from '../../../lib/i18n/xapi.words';
import type { RecordsInfo } from '../../../lib/messaging/xapi-messages';
import type { Language } from '../../../lib/shared/text';
import type { QueueCounts, SendOutcome } from '../../../lib/xapi/store-state';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { SwitchRow } from '../../ui/switch-row';
import { ConfirmAct } from '../confirm-act';
import { dayText } from '../day-text';
import { KeyFields } from './key-fields';
import type { AgencyHandle, KeyForm } from './use-agency';

export interface StoreStateProps {
  readonly records: AgencyHandle;
  readonly store: NonNullable<RecordsInfo['store']>;
  readonly queue: QueueCounts;
  readonly language: Language;
}

const WELL: readonly SendOutcome[] = ['sent', 'nothing'];

/** What waits and what went, how the last sending went, and the ways to stop. */
export function StoreState({ records, store, queue, language }: StoreStateProps) {
  const t = speaker(xapiWords, language);
  const { host } = new URL(store.endpoint);
  const n = (some: number) => new Intl.NumberFormat(language).format(some);
  const keep = say(commonWords.keep, language);
  const { lastOutcome, lastAt, nextAt } = store;
  const wait = queue.waiting + queue.conflict + queue.refused;
  const last = lastAt ? t('last', momentOf(lastAt, language)) : '';
  const next = nextAt ? t('next', momentOf(nextAt, language)) : '';
  return (
    <div className="records-state">
      <p>{t('sendingTo', { host, date: dayText(store.since, language) })}</p>
      <p className="records-counts">
        {t('counts', { waiting: n(queue.waiting), sent: n(queue.sent) })}
      </p>
      {queue.conflict > 0 ? <p>{t('countConflict', { count: n(queue.conflict) })}</p> : null}
      {queue.refused > 0 ? <p>{t('countRefused', { count: n(queue.refused) })}</p> : null}
      {lastOutcome && !records.busy ? (
        <Notice kind={WELL.includes(lastOutcome) ? 'done' : 'care'}>
          <p>{say(sendOutcomeWords[lastOutcome], language)}</p>
          <p className="dd-hint">
            {[last, next].filter(Boolean).join(language === 'en' ? ' ' : '')}
          </p>
        </Notice>
      ) : null}
      {records.busy ? <p role="status">{t('busy')}</p> : null}
      {!store.hasKey || lastOutcome === 'key' || lastOutcome === 'forbidden' ? (
        <KeyAgain records={records} language={language} />
      ) : null}
      <div className="records-acts">
        {store.hasKey ? (
          <Button disabled={records.busy} onClick={() => records.queue('send')}>
            {t('sendNow')}
          </Button>
        ) : null}
        {queue.conflict > 0 ? (
          <Button disabled={records.busy} onClick={() => records.queue('skip')}>
            {t('skip')}
          </Button>
        ) : null}
      </div>
      <SwitchRow
        label={t('before')}
        hint={t('beforeHint')}
        checked={store.before}
        onChange={records.setBefore}
      />
      <div className="records-acts">
        {wait > 0 ? (
          <ConfirmAct
            label={t('empty')}
            name={t('empty')}
            effect={t('emptyEffect', { count: n(wait) })}
            sure={t('emptySure')}
            keep={keep}
            onSure={() => records.queue('empty')}
          />
        ) : null}
        <ConfirmAct
          label={t('stop')}
          name={t('stop')}
          effect={t('stopEffect', { host })}
          sure={t('stopSure')}
          keep={keep}
          onSure={records.leave}
        />
      </div>
    </div>
  );
}

/** Day and clock of a moment, in the zone of the machine. */
function momentOf(at: string, language: Language) {
  const date = new Date(at);
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return { date: dayText(at, language), time: `${date.getHours()}:${minutes}` };
}

function KeyAgain({ records, language }: { records: AgencyHandle; language: Language }) {
  const t = speaker(xapiWords, language);
  const [key, setKey] = useState<KeyForm>({ user: '', secret: '' });
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (key.user !== '' && key.secret !== '') records.giveKey(key);
  };
  return (
    <form className="records-form" onSubmit={submit} noValidate aria-label={t('keyTitle')}>
      <KeyFields value={key} onChange={setKey} problem={tried} language={language} />
      <div className="records-wide">
        <Button type="submit" disabled={records.busy}>
          {t('keySave')}
        </Button>
      </div>
    </form>
  );
}
