import { packPageWords } from '../../lib/i18n/pack-page.words';
import { speaker } from '../../lib/i18n/say';
import { localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { Panel } from '../ui/panel';
import { KeysPanel } from './keys-panel';
import { PackImport } from './pack-import';
import { PackRow } from './pack-row';
import type { PacksApi } from './packs-api';
import { usePacks } from './use-packs';
import './packs.css';

export interface PacksPartProps {
  readonly api: PacksApi;
  readonly language: Language;
}

/** Content packs: which are there, how another is taken, and whose signatures count. */
export function PacksPart({ api, language }: PacksPartProps) {
  const handle = usePacks(api);
  const { reply, failure } = handle;
  const today = localDay(api.now());
  const t = speaker(packPageWords, language);
  return (
    <>
      <Panel title={t('title')} hint={t('hint')}>
        {failure ? (
          <FailureNotice code={failure} language={language} onRetry={handle.reload} />
        ) : null}
        {reply?.packs.length === 0 ? <p>{t('none')}</p> : null}
        {reply && reply.packs.length > 0 ? (
          <ul className="packs-list">
            {reply.packs.map((pack) => (
              <li key={pack.id}>
                <PackRow pack={pack} today={today} language={language} handle={handle} />
              </li>
            ))}
          </ul>
        ) : null}
      </Panel>
      <PackImport handle={handle} today={today} language={language} />
      {reply ? (
        <KeysPanel keys={reply.keys} handle={handle} today={today} language={language} />
      ) : null}
    </>
  );
}
