import { useEffect, useRef, useState } from 'react';
import { recordsWords } from '../../lib/i18n/records.words';
import { speaker } from '../../lib/i18n/say';
import { type Receipt, receiptLines, receiptText } from '../../lib/records/receipt';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { ConfirmAct } from '../options/confirm-act';
import { hostOf, originOf } from '../options/consent-api';
import { FailureNotice } from '../options/failure-notice';
import { Button } from '../ui/button';
import { SwitchRow } from '../ui/switch-row';
import { Part } from './part';
import type { RecordsApi } from './records-api';

export interface ErasePartProps {
  readonly api: RecordsApi;
  readonly total: number | null;
  readonly version: string;
  readonly language: Language;
  readonly onErased: () => void;
}

/** The receipt stays in the language in which erasing was asked for: settings are gone. */
interface Done {
  readonly receipt: Receipt;
  readonly language: Language;
}

/** Erases everything, in two steps, and hands over a list of what went. */
export function ErasePart({ api, total, version, language, onErased }: ErasePartProps) {
  const t = speaker(recordsWords, language);
  const [giveBack, setGiveBack] = useState(true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  const erase = async () => {
    setBusy(true);
    setFailure(null);
    const patterns = await api.grantedOrigins();
    const reply = await api.ask('eraseRecords', {});
    if (!reply.ok) {
      setFailure(reply.code);
      return setBusy(false);
    }
    const sites: { site: string; givenBack: boolean }[] = [];
    for (const pattern of patterns) {
      const givenBack = giveBack && (await api.removeOrigin(pattern));
      sites.push({ site: hostOf(originOf(pattern)), givenBack });
    }
    const at = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    const receipt = {
      counts: reply.value.counts,
      merchants: reply.value.merchants,
      locked: reply.value.locked,
      at: at.format(new Date(reply.value.at)),
      version,
      sites,
    };
    setDone({ receipt, language });
    setBusy(false);
    onErased();
  };

  return (
    <Part title={t('erase')} hint={t('eraseHint')}>
      {done ? <ReceiptView done={done} onSave={(text) => api.saveFile(FILE, TYPE, text)} /> : null}
      {done && total === 0 ? null : (
        <>
          <SwitchRow
            label={t('giveBack')}
            hint={t('giveBackHint')}
            checked={giveBack}
            onChange={setGiveBack}
          />
          {busy ? (
            <p role="status">{t('erasing')}</p>
          ) : (
            <ConfirmAct
              label={t('erase')}
              name={t('erase')}
              effect={
                total === null
                  ? t('eraseEffectUncounted')
                  : t('eraseEffect', { count: new Intl.NumberFormat(language).format(total) })
              }
              sure={t('eraseSure')}
              keep={t('eraseKeep')}
              onSure={() => void erase()}
            />
          )}
        </>
      )}
      {failure ? <FailureNotice code={failure} language={language} /> : null}
    </Part>
  );
}

const FILE = 'dongdian-erased.txt';
const TYPE = 'text/plain;charset=utf-8';

function ReceiptView({ done, onSave }: { done: Done; onSave: (text: string) => void }) {
  const { receipt, language } = done;
  const t = speaker(recordsWords, language);
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form
    <div className="records-receipt" role="group" aria-label={t('receipt')} lang={language}>
      <p ref={first} tabIndex={-1}>
        {t('erased')}
      </p>
      <ul>
        {receiptLines(receipt, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button size="small" onClick={() => onSave(receiptText(receipt, language))}>
        {t('receiptAct')}
      </Button>
    </div>
  );
}
