import { healthWords } from '../../lib/i18n/health.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { FilePreview } from './file-preview';
import { type HealthFileApi, useHealthFile } from './use-health-file';
import './health.css';

export interface SaveReportProps {
  readonly api: HealthFileApi;
  readonly tabId: number;
  readonly language: Language;
}

/** Labels and structure of this page as a file: said first, then shown, then saved. */
export function SaveReport({ api, tabId, language }: SaveReportProps) {
  const t = speaker(healthWords, language);
  const { file, look, save, close } = useHealthFile(api, tabId);
  return (
    <div className="health-save">
      {file.state === 'shown' ? (
        <FilePreview
          report={file.report}
          language={language}
          onNames={look}
          onSave={save}
          onClose={close}
        />
      ) : (
        <>
          <p className="dd-hint">{t('saveHint')}</p>
          <Button disabled={file.state === 'looking'} onClick={() => look('known-words')}>
            {t('save')}
          </Button>
        </>
      )}
      {file.state === 'looking' ? (
        <p className="health-quiet" role="status">
          {t('looking')}
        </p>
      ) : null}
      {file.state === 'failed' ? <FailureNotice code={file.code} language={language} /> : null}
      {file.state === 'saved' ? (
        <Notice kind="done">
          <p>{t('saved', { name: file.name })}</p>
        </Notice>
      ) : null}
    </div>
  );
}
