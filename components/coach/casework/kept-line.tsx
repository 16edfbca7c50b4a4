import { caseWords } from '../../../lib/i18n/case.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { Draft } from './use-draft';

/** Whether what was written is kept, in a line; what was not kept can be sent again. */
export function KeptLine({
  draft,
  touched,
  language,
}: {
  readonly draft: Pick<Draft<unknown>, 'state' | 'retry'>;
  /** Something stands in the records: before that there is nothing to tell. */
  readonly touched: boolean;
  readonly language: Language;
}) {
  const t = speaker(caseWords, language);
  if (draft.state === 'failed')
    return (
      <Notice kind="care">
        <p>{t('notKept')}</p>
        <Button size="small" onClick={draft.retry}>
          {t('again')}
        </Button>
      </Notice>
    );
  return (
    <p className="dd-hint" role="status">
      {draft.state === 'keeping' ? t('keeping') : touched ? t('kept') : ''}
    </p>
  );
}
