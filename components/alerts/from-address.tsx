import { useId, useState } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import type { FeedWatchInfo } from '../../lib/messaging/rule-messages';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { SwitchRow } from '../ui/switch-row';
import type { UpdateHandle } from './use-update';

export interface FromAddressProps {
  readonly language: Language;
  readonly handle: UpdateHandle;
  readonly feed: FeedWatchInfo | null;
  /** An address that was used before; '' where there is none. */
  readonly known: string;
}

/** Updates from an address: once, by a button; or once a day, by a switch that starts off. */
export function FromAddress({ language, handle, feed, known }: FromAddressProps) {
  const t = speaker(alertsWords, language);
  const id = useId();
  const [address, setAddress] = useState(known);
  const busy = handle.update.state === 'busy';
  return (
    <form
      className="alerts-field"
      onSubmit={(event) => {
        event.preventDefault();
        handle.fromAddress(address);
      }}
    >
      <label htmlFor={id}>{t('updateAddress')}</label>
      <input
        id={id}
        className="alerts-input"
        inputMode="url"
        placeholder="https://"
        value={address}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setAddress(event.target.value)}
      />
      <p id={`${id}-hint`} className="dd-hint">
        {t('updateAddressHint')} {t('updateHint')}
      </p>
      <Button type="submit" disabled={busy}>
        {t('updateFetch')}
      </Button>
      <SwitchRow
        label={t('watch')}
        hint={t('watchHint')}
        checked={feed?.on === true}
        disabled={busy}
        onChange={(on) => handle.watch(on ? address : (feed?.address ?? address), on)}
      />
    </form>
  );
}
