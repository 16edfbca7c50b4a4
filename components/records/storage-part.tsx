import { useCallback, useEffect, useState } from 'react';
import type { StorageState } from '../../lib/browser/storage';
import { recordsWords } from '../../lib/i18n/records.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { RecordsApi } from './records-api';
import { sizeText } from './size-text';

export interface StoragePartProps {
  readonly api: RecordsApi;
  /** Of all records; `null`: not counted. */
  readonly total: number | null;
  readonly language: Language;
}

/** Of what the browser gives, so much is a reason to speak. */
const NEARLY = 0.9;

/** How much there is, what it takes, and whether the browser will keep it. */
export function StoragePart({ api, total, language }: StoragePartProps) {
  const t = speaker(recordsWords, language);
  const [state, setState] = useState<StorageState | null>(null);
  const [refused, setRefused] = useState(false);
  const look = useCallback(() => void api.storageState().then(setState), [api]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is there decides on the size
  useEffect(look, [look, total]);
  const { used = null, allowed = null, persisted = false } = state ?? {};
  const size = used === null ? null : sizeText(used, language);
  const room = allowed === null ? null : sizeText(allowed, language);
  const full = used !== null && allowed !== null && used > NEARLY * allowed;
  return (
    <div className="records-state">
      <p>
        {total === null
          ? null
          : t('state', { count: new Intl.NumberFormat(language).format(total) })}{' '}
        {size && room ? t('used', { used: size, allowed: room }) : null}
        {size && !room ? t('usedOnly', { used: size }) : null}
      </p>
      {full ? (
        <Notice kind="care">
          <p>{t('nearlyFull')}</p>
        </Notice>
      ) : null}
      {state ? (
        <div className="records-line">
          <p className="dd-hint">{t(persisted ? 'persisted' : 'notPersisted')}</p>
          {persisted ? null : (
            <Button
              size="small"
              onClick={() =>
                void api.askToPersist().then((given) => {
                  setRefused(!given);
                  look();
                })
              }
            >
              {t('persist')}
            </Button>
          )}
        </div>
      ) : null}
      <p role="status">{refused && !persisted ? t('persistNo') : null}</p>
    </div>
  );
}
