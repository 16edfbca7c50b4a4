import { screenWords } from '../../../lib/i18n/case.words';
import { commonWords } from '../../../lib/i18n/common.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { ConsentState } from '../../../lib/messaging/protocol';
import type { Language } from '../../../lib/shared/text';
import { decisionOf } from '../../options/use-consents';
import { Choice } from '../../ui/choice';

/** C3, asked at each meeting: may the coach look at the screen too? */
export function ScreenConsent({
  session,
  consents,
  language,
  onDecide,
}: {
  /** Of the meeting: the scope of the consent. */
  readonly session: string;
  readonly consents: readonly ConsentState[];
  readonly language: Language;
  /** Sent as `decideConsent { id: 'C3', scope: session, given }`. */
  readonly onDecide: (given: boolean) => void;
}) {
  const t = speaker(screenWords, language);
  const decision = decisionOf(consents, 'C3', session);
  return (
    <div className="coach-screen">
      <p>{say(commonWords.consentC3, language)}</p>
      <Choice
        hideLabel
        label={t('title')}
        value={decision ? (decision.given ? 'yes' : 'no') : null}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
        onChange={(answer) => onDecide(answer === 'yes')}
      />
      <p className="dd-hint" role="status">
        {decision ? t(decision.given ? 'given' : 'alone') : t('hint')}
      </p>
    </div>
  );
}
