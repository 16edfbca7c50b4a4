import { useEffect, useRef, useState } from 'react';
import type { SessionPlan } from '../../../lib/coaching/plans/types';
import { speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';

/** Consent C3 is asked at every meeting anew: nothing is chosen beforehand. */
export function StartPart({
  plan,
  language,
  onStart,
}: {
  readonly plan: SessionPlan;
  readonly language: Language;
  readonly onStart: (screenShared: boolean) => void;
}) {
  const t = speaker(sessionWords, language);
  const [shared, setShared] = useState<'yes' | 'no' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="meet-start">
      <h3 ref={title} tabIndex={-1}>
        {plan.title[language]}
      </h3>
      <Choice
        label={t('askScreen')}
        look="cards"
        value={shared}
        options={[
          { value: 'yes', label: t('screenYes') },
          { value: 'no', label: t('screenNo'), hint: t('screenNoHint') },
        ]}
        onChange={setShared}
      />
      <p className="meet-more">
        <Button kind="primary" disabled={shared === null} onClick={() => onStart(shared === 'yes')}>
          {t('start')}
        </Button>
      </p>
    </div>
  );
}
