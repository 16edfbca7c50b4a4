import type { Verdict } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Icon, type IconName } from '../ui/icons';

const SHAPE: Readonly<Record<Verdict, IconName>> = {
  'cannot-tell': 'diamond',
  better: 'up',
  worse: 'down',
  steady: 'equal',
  'above-line': 'up',
  'below-line': 'down',
};

/** State of part 4: a shape and a word in the same ink as everything else. */
export function CardVerdict({ verdict, language }: { verdict: Verdict; language: Language }) {
  const t = speaker(overlayWords, language);
  return (
    <strong className="dd-verdict" data-verdict={verdict}>
      <Icon name={SHAPE[verdict]} />
      {t(verdict)}
    </strong>
  );
}
