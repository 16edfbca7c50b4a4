import { speaker } from '../../../lib/i18n/say';
import { xapiWords } from '../../../lib/i18n/xapi.words';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Fold } from '../../ui/fold';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { StoreForm } from './store-form';
import { StoreState } from './store-state';
import type { AgencyHandle } from './use-agency';
import './agency.css';

export interface AgencyPanelProps {
  readonly records: AgencyHandle;
  readonly language: Language;
}

const TOLD = [
  ['whatTitle', 'whatGoes'],
  ['neverTitle', 'neverGoes'],
  ['whoTitle', 'whoSees'],
  ['stopTitle', 'stopHow'],
] as const;

/** Learning records for an agency: as a file, or to a server, with what goes said before. */
export function AgencyPanel({ records, language }: AgencyPanelProps) {
  const { info, file } = records;
  const t = speaker(xapiWords, language);
  if (!info) return null;
  return (
    <Panel title={t('title')} hint={t('hint')}>
      <dl className="options-terms records-told">
        {TOLD.map(([title, text]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <div className="options-group records-file">
        <h3>{t('fileTitle')}</h3>
        <p className="dd-hint">
          {info.rows === 0 ? t('fileNone') : t('fileHint', { count: count(info.rows, language) })}
        </p>
        <Button
          disabled={info.rows === 0 || file.state === 'busy'}
          onClick={() => records.saveFile(info.store?.homePage ?? '')}
        >
          {t(file.state === 'busy' ? 'fileSaving' : 'fileSave')}
        </Button>
        {file.state === 'saved' ? (
          <Notice kind="done">{t('fileSaved', { count: count(file.count, language) })}</Notice>
        ) : null}
      </div>
      {info.store?.on ? (
        <div className="options-group">
          <h3>{t('sendTitle')}</h3>
          <StoreState records={records} store={info.store} queue={info.queue} language={language} />
        </div>
      ) : (
        <Fold title={t('sendTitle')}>
          <StoreForm records={records} store={info.store} language={language} />
        </Fold>
      )}
    </Panel>
  );
}

const count = (some: number, language: Language): string =>
  new Intl.NumberFormat(language).format(some);
