import { commonWords } from '../../lib/i18n/common.words';
import { failureWords } from '../../lib/i18n/failures.words';
import { say } from '../../lib/i18n/say';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import './failure-notice.css';

export interface FailureNoticeProps {
  readonly code: FailureCode;
  readonly language: Language;
  /** Offered as a button where trying again makes sense. */
  readonly onRetry?: () => void;
}

/** One sentence on what did not work; stays in sight while the page is scrolled. */
export function FailureNotice({ code, language, onRetry }: FailureNoticeProps) {
  return (
    <div className="failure">
      <Notice kind="care">
        <p>{say(failureWords[code], language)}</p>
        {onRetry ? (
          <Button size="small" onClick={onRetry}>
            {say(commonWords.retry, language)}
          </Button>
        ) : null}
      </Notice>
    </div>
  );
}
