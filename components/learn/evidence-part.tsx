import { useEffect, useState } from 'react';
import { learnerWords } from '../../lib/i18n/learner.words';
import { speaker } from '../../lib/i18n/say';
import type { ToldEvidence } from '../../lib/learning/tell-evidence';
import type { PathId } from '../../lib/paths/types';
import { dateText } from '../../lib/shared/date-text';
import type { Language } from '../../lib/shared/text';
import { Fold } from '../ui/fold';
import type { LearnApi } from './learn-api';

/** What was done on one way, the newest first; asked for when it is opened. */
export function EvidencePart({
  path,
  api,
  language,
}: {
  readonly path: PathId;
  readonly api: LearnApi;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState<readonly ToldEvidence[] | 'failed' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences come in the language
  useEffect(() => {
    if (!open) return;
    let gone = false;
    void api
      .ask('areaEvidence', { path })
      .then((reply) => gone || setRows(reply.ok ? reply.value : 'failed'));
    return () => {
      gone = true;
    };
  }, [api, open, path, language]);
  return (
    <Fold title={t('evidence')} onOpenChange={setOpen}>
      {rows === 'failed' ? (
        <p>{t('unread')}</p>
      ) : rows?.length === 0 ? (
        <p>{t('evidenceNone')}</p>
      ) : (
        <ul className="learn-evidence">
          {(rows ?? []).map(({ id, at, text }) => (
            <li key={id}>
              <span>{text}</span>{' '}
              <span className="dd-hint">{dateText(at, language, api.now().getFullYear())}</span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
