import type { ReactNode } from 'react';
import { caseWords } from '../../../lib/i18n/case.words';
import { say } from '../../../lib/i18n/say';
import type { CaseworkReply } from '../../../lib/messaging/case-messages';
import type { Language } from '../../../lib/shared/text';
import { FailureNotice } from '../../options/failure-notice';
import type { CaseworkHandle } from './use-casework';
import './casework.css';

/** What all views of a case share: one sentence on a failure, and waiting for the records. */
export function CaseworkFrame({
  handle,
  language,
  children,
}: {
  readonly handle: CaseworkHandle;
  readonly language: Language;
  readonly children: (work: CaseworkReply) => ReactNode;
}) {
  return (
    <div className="coach-case">
      {handle.failure ? (
        <FailureNotice code={handle.failure} language={language} onRetry={handle.reload} />
      ) : null}
      {handle.work ? (
        children(handle.work)
      ) : handle.failure ? null : (
        <p role="status">{say(caseWords.loading, language)}</p>
      )}
    </div>
  );
}
