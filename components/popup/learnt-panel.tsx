import { popupWords } from '../../lib/i18n/popup.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { Panel } from '../ui/panel';
import { Tag } from '../ui/tag';
import type { LearntHandle } from './use-learnt';

export interface LearntPanelProps {
  readonly handle: LearntHandle;
  readonly language: Language;
}

/** Names of what was read today. It states; it does not praise, count days or compare. */
export function LearntPanel({ handle: { learnt, failure }, language }: LearntPanelProps) {
  const t = speaker(popupWords, language);
  return (
    <Panel title={t('learnt')}>
      {failure ? <FailureNotice code={failure} language={language} /> : null}
      {learnt && learnt.names.length > 0 ? (
        <ul className="popup-learnt">
          {learnt.names.map((name) => (
            <li key={name}>
              <Tag kind="accent">{name}</Tag>
            </li>
          ))}
        </ul>
      ) : null}
      {learnt && learnt.names.length === 0 ? (
        <p className="popup-quiet">{t('learntNone')}</p>
      ) : null}
      {learnt && learnt.everRead > 0 ? (
        <p className="dd-hint">{t('learntEver', { count: learnt.everRead })}</p>
      ) : null}
    </Panel>
  );
}
