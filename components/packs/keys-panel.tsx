import { useState } from 'react';
import { packPageWords } from '../../lib/i18n/pack-page.words';
import { speaker } from '../../lib/i18n/say';
import type { AgencyKeyInfo } from '../../lib/messaging/pack-messages';
import { fingerprint } from '../../lib/packs/keys';
import { dayText } from '../../lib/rules/alerts/when-text';
import { localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import { ConfirmAct } from '../options/confirm-act';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Panel } from '../ui/panel';
import { TextField } from '../ui/text-field';
import type { PacksHandle } from './use-packs';

export interface KeysPanelProps {
  readonly keys: readonly AgencyKeyInfo[];
  readonly handle: PacksHandle;
  readonly today: string;
  readonly language: Language;
}

/** Keys of agencies: added by comparing eight groups of four, removed with their effect said. */
export function KeysPanel({ keys, handle, today, language }: KeysPanelProps) {
  const t = speaker(packPageWords, language);
  return (
    <Panel title={t('keys')} hint={t('keysHint')}>
      {keys.length === 0 ? <p>{t('keysNone')}</p> : null}
      {keys.length > 0 ? (
        <ul className="packs-list">
          {keys.map((key) => (
            <li key={key.keyId} className="packs-row">
              <h3>{key.name}</h3>
              <p className="dd-hint">
                {t('keyAdded', { day: dayText(localDay(new Date(key.addedAt)), language, today) })}
              </p>
              <Groups text={key.fingerprint} />
              {key.confirmed ? null : <p>{t('keyUnconfirmed')}</p>}
              <div className="packs-acts">
                {key.confirmed ? null : (
                  <Button size="small" onClick={() => handle.addKey(key.keyId, key.name)}>
                    {t('keyConfirm')}
                  </Button>
                )}
                <ConfirmAct
                  label={t('keyRemove')}
                  name={t('keyRemoveName', { name: key.name })}
                  effect={t('keyRemoveEffect')}
                  sure={t('keyRemoveSure')}
                  keep={t('keep')}
                  onSure={() => handle.removeKey(key.keyId)}
                />
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      <Fold title={t('keyNew')}>
        <AddKey handle={handle} language={language} />
      </Fold>
    </Panel>
  );
}

/** `3f2a 91c0 …`, one box per group, so that two people do not lose their place. */
function Groups({ text }: { readonly text: string }) {
  return (
    <p className="packs-groups">
      {text.split(' ').map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no name but their place
        <code key={at}>{group}</code>
      ))}
    </p>
  );
}

const keyIdOf = (typed: string): string | null => {
  const bare = typed.toLowerCase().replace(/[\s:·-]/g, '');
  return /^[0-9a-f]{32}$/.test(bare) ? bare : null;
};

function AddKey({ handle, language }: Pick<KeysPanelProps, 'handle' | 'language'>) {
  const t = speaker(packPageWords, language);
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const keyId = keyIdOf(typed);
  return (
    <form
      className="packs-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!keyId || !name.trim()) return;
        handle.addKey(keyId, name);
        setName('');
        setTyped('');
      }}
    >
      <TextField label={t('keyName')} value={name} onChange={setName} maxLength={60} />
      <TextField
        label={t('keyText')}
        value={typed}
        onChange={setTyped}
        maxLength={80}
        problem={typed && !keyId ? t('keyTextHint') : null}
        {...(typed && !keyId ? {} : { hint: t('keyTextHint') })}
      />
      {keyId ? (
        <>
          <p>{t('keyCompare')}</p>
          <Groups text={fingerprint(keyId)} />
        </>
      ) : null}
      <Button type="submit" disabled={!keyId || !name.trim()}>
        {t('keyAdd')}
      </Button>
    </form>
  );
}
