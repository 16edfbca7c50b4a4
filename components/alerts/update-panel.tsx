import { useRef } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { failureWords } from '../../lib/i18n/failures.words';
import { packWords } from '../../lib/i18n/packs.words';
import { say, speaker } from '../../lib/i18n/say';
import type { FeedWatchInfo, PackInfo } from '../../lib/messaging/rule-messages';
import { dayText } from '../../lib/rules/alerts/when-text';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { FromAddress } from './from-address';
import { LastLook } from './last-look';
import type { UpdateHandle, UpdateState } from './use-update';

export interface UpdatePanelProps {
  readonly packs: readonly PackInfo[];
  readonly feed: FeedWatchInfo | null;
  readonly today: string;
  readonly language: Language;
  readonly handle: UpdateHandle;
}

/** Which feed is in use, and how a newer one is taken in: from a file or an address. */
export function UpdatePanel({ packs, feed, today, language, handle }: UpdatePanelProps) {
  const t = speaker(alertsWords, language);
  const day = (iso: string) => dayText(iso, language, today);
  return (
    <Panel title={t('update')}>
      {packs.length === 0 ? <p>{t('updateBuiltIn')}</p> : null}
      {packs.map((pack) => (
        <div key={pack.id} className="alerts-source">
          <p>{t('updatePack', { id: pack.id, version: pack.version, day: day(pack.issued) })}</p>
          {pack.expires < today ? <p>{t('updateExpired', { day: day(pack.expires) })}</p> : null}
          <p className="dd-hint">{t('updateSigned', { key: pack.signedBy })}</p>
        </div>
      ))}
      {feed ? <LastLook feed={feed} today={today} language={language} /> : null}
      <Fold title={t('updateFile')}>
        <FromFile language={language} handle={handle} />
      </Fold>
      <Fold title={t('updateAddress')}>
        <FromAddress
          language={language}
          handle={handle}
          feed={feed}
          known={feed?.address ?? packs.find(({ address }) => address !== null)?.address ?? ''}
        />
      </Fold>
      <Outcome update={handle.update} language={language} />
    </Panel>
  );
}

export interface Way {
  readonly language: Language;
  readonly handle: UpdateHandle;
}

function FromFile({ language, handle }: Way) {
  const t = speaker(alertsWords, language);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className="dd-hint">{t('updateHint')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,.gz,application/json"
        hidden
        aria-label={t('updateFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file) handle.fromFile(file);
        }}
      />
      <Button
        disabled={handle.update.state === 'busy'}
        onClick={() => input.current?.click()}
        className="alerts-below"
      >
        {t('updateFile')}
      </Button>
    </>
  );
}

function Outcome({ update, language }: { update: UpdateState; language: Language }) {
  const t = speaker(alertsWords, language);
  switch (update.state) {
    case 'idle':
      return null;
    case 'busy':
      return <p role="status">{t('updateBusy')}</p>;
    case 'taken':
      return <Notice kind="done">{t('updateTaken', { count: update.count })}</Notice>;
    case 'refused':
      return <Notice kind="care">{say(packWords[update.code], language)}</Notice>;
    case 'failed':
      return <Notice kind="care">{say(failureWords[update.code], language)}</Notice>;
    case 'not-allowed':
      return <Notice kind="info">{t('updateRefused')}</Notice>;
    case 'no-address':
      return <Notice kind="info">{t('updateNoAddress')}</Notice>;
  }
}
