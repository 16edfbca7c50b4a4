import { useState } from 'react';
import { readForm } from '../../lib/forms/read-form';
import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import { type Asking, formOf } from '../../lib/offers/asking';
import { dateText } from '../../lib/shared/date-text';
import { localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import { ConfirmAct } from '../options/confirm-act';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { namesOf } from './asking-view';
import type { SheetHandle } from './use-sheet';

export interface SheetBarProps {
  readonly handle: SheetHandle;
  readonly askings: readonly Asking[];
  readonly language: Language;
  /** Made-up numbers: nothing is said of keeping. */
  readonly sample: boolean;
  readonly onPrint: () => void;
  readonly onMarkdown: () => void;
}

/** What can be done with the sheet, and whether it is kept. */
export function SheetBar({
  handle,
  askings,
  language,
  sample,
  onPrint,
  onMarkdown,
}: SheetBarProps) {
  const t = speaker(offerWords, language);
  const [early, setEarly] = useState<string | null>(null);
  const { sheet, saved } = handle;
  const started = Object.keys(handle.raw).length > 0;
  const finish = () => {
    const missing = askings.flatMap(({ fields, prefix }) => {
      const read = readForm(fields, formOf(handle.raw, prefix));
      const unclear = Object.keys(read.problems);
      return [...read.missing, ...unclear].length > 0
        ? [namesOf(fields, [...read.missing, ...unclear], language)]
        : [];
    });
    if (missing.length > 0) return setEarly(missing.join(language === 'zh-CN' ? '、' : ', '));
    setEarly(null);
    handle.finish();
  };
  return (
    <div className="offer-bar-acts">
      <p role="status" className="dd-hint offer-saved">
        {saved === 'untouched'
          ? handle.sheet
            ? null
            : sample
              ? null
              : t('saved')
          : saved === 'saving'
            ? t('saving')
            : saved === 'saved' && sheet
              ? t('savedAt', { time: timeText(sheet.updatedAt, language) })
              : null}
      </p>
      {saved === 'failed' ? (
        <Notice kind="care">
          {t('notSaved')} <Button onClick={handle.retry}>{t('retry')}</Button>
        </Notice>
      ) : null}
      {early ? <Notice kind="info">{t('doneEarly', { fields: early })}</Notice> : null}
      {sheet?.state === 'done' ? <Notice kind="done">{t('isDone')}</Notice> : null}
      <div className="offer-acts">
        <Button kind="primary" disabled={!started} onClick={finish}>
          {t('done')}
        </Button>
        <Button disabled={!started} onClick={onPrint}>
          {t('print')}
        </Button>
        <Button disabled={!started} onClick={onMarkdown}>
          {t('markdown')}
        </Button>
        {sheet ? (
          <Button kind="plain" onClick={handle.fresh}>
            {t('fresh')}
          </Button>
        ) : null}
        {sheet ? (
          <ConfirmAct
            key={sheet.id}
            label={t('remove')}
            name={t('remove')}
            effect={t('removeSure')}
            sure={t('remove')}
            keep={t('keepIt')}
            onSure={() => void handle.remove()}
          />
        ) : null}
      </div>
      {handle.earlier.length > 0 ? (
        <details className="offer-earlier">
          <summary>{t('earlier')}</summary>
          <ul>
            {handle.earlier.slice(0, 20).map((other) => (
              <li key={other.id}>
                <Button kind="plain" onClick={() => handle.open(other)}>
                  {dateText(localDay(new Date(other.updatedAt)), language, null)}{' '}
                  {timeText(other.updatedAt, language)}
                  {other.state === 'draft' ? ` · ${t('draft')}` : ''}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

const timeText = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
