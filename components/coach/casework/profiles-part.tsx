import { useState } from 'react';
import { homeWords } from '../../../lib/i18n/case.words';
import { failureWords } from '../../../lib/i18n/failures.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { Profile, Profiles } from '../../../lib/profiles/types';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';
import { currentOf, switchProfile } from '../profiles-api';

/** Whose records are open, and the way to others: one at a time. */
export function ProfilesPart({
  profiles,
  api,
  language,
}: {
  readonly profiles: Profiles;
  readonly api: CoachApi;
  readonly language: Language;
}) {
  const t = speaker(homeWords, language);
  const [failed, setFailed] = useState(false);
  const current = currentOf(profiles);
  const merchants = profiles.all.filter(({ kind }) => kind === 'merchant');
  const open = async (id: string) => {
    // Everything on this page is of the profile it was opened in.
    if (await switchProfile(api, id)) location.reload();
    else setFailed(true);
  };
  const nameOf = ({ kind, label }: Profile) =>
    kind === 'merchant' ? label || t('lockedName') : t(kind);
  const self = profiles.all.find(({ kind }) => kind === 'self');
  return (
    <Panel
      title={current ? nameOf(current) : t('here')}
      hint={current?.kind === 'demo' ? t('demoHint') : t('here')}
      actions={
        self && current?.kind !== 'self' ? (
          <Button size="small" onClick={() => void open(self.id)}>
            {t('back')}
          </Button>
        ) : undefined
      }
    >
      {failed ? <Notice kind="care">{say(failureWords.failed, language)}</Notice> : null}
      {current?.kind === 'self' ? (
        <>
          <h3>{t('merchants')}</h3>
          <p className="dd-hint">{t(merchants.length > 0 ? 'merchantsHint' : 'noMerchants')}</p>
          <ul className="coach-lines">
            {merchants.map((one) => (
              <li key={one.id}>
                <p>
                  {nameOf(one)}
                  {one.locked ? <span className="dd-hint">{t('locked')}</span> : null}
                </p>
                {one.locked ? null : (
                  <Button
                    size="small"
                    aria-label={t('switchName', { name: nameOf(one) })}
                    onClick={() => void open(one.id)}
                  >
                    {t('switchTo')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  );
}
