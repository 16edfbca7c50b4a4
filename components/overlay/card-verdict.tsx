import type { Verdict } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { VerdictIcon } from '../ui/verdict-icon';

/** State of part 4: a shape and a word in the same ink as everything else. */
export function CardVerdict({ verdict, language }: { verdict: Verdict; language: Language }) {
  const t = speaker(overlayWords, language);
  return (
    <strong className="dd-verdict" data-verdict={verdict}>
      <VerdictIcon verdict={verdict} />
      {t(verdict)}
    </strong>
  );
}
