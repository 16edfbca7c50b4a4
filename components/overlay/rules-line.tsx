import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { RulesHere } from '../../lib/rules/alerts/due';
import type { Language } from '../../lib/shared/text';
import { Icon } from '../ui/icons';

export interface RulesLineProps {
  /** Missing or `null`: not known (yet). */
  readonly rules?: RulesHere | null | undefined;
  readonly language: Language;
  readonly onRules?: (() => void) | undefined;
}

/** One quiet line below a card or list: rules of this platform wait, and this is the way there. */
export function RulesLine({ rules, language, onRules }: RulesLineProps) {
  if (!rules || !onRules || rules.todo + rules.know === 0) return null;
  const t = speaker(overlayWords, language);
  const key = rules.todo === 0 ? 'rulesKnow' : rules.know === 0 ? 'rulesTodo' : 'rulesBoth';
  return (
    <button type="button" className="dd-rules-line" onClick={onRules}>
      <Icon name={rules.todo > 0 ? 'dot' : 'info'} />
      <span>{t(key, { todo: rules.todo, know: rules.know })}</span>
      <Icon name="chevron" />
    </button>
  );
}
