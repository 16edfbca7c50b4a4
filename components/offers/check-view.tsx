import { useState } from 'react';
import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import type { CheckQuestion } from '../../lib/offers/types';
import type { Language } from '../../lib/shared/text';
import { Choice } from '../ui/choice';
import { Notice } from '../ui/notice';

/** One question after reading. A second thought is as good as a first. */
export function CheckView({
  check,
  language,
}: {
  readonly check: CheckQuestion;
  readonly language: Language;
}) {
  const t = speaker(offerWords, language);
  const [chosen, setChosen] = useState<string | null>(null);
  const found = check.choices.find(({ id }) => id === chosen);
  return (
    <div className="dd-panel">
      <Choice
        look="cards"
        label={check.ask[language]}
        value={chosen}
        options={check.choices.map(({ id, text }) => ({ value: id, label: text[language] }))}
        onChange={setChosen}
      />
      {found ? (
        <Notice kind={found.right ? 'done' : 'info'}>
          {t(found.right ? 'right' : 'thinkAgain')} {found.why[language]}
        </Notice>
      ) : null}
    </div>
  );
}
