import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import type { VeilState } from '../../lib/veil/types';
import { SwitchRow } from '../ui/switch-row';

export interface VeilSwitchesProps {
  /** `null`: not known. */
  readonly veil: VeilState | null;
  readonly language: Language;
  readonly onVeil: (veil: VeilState) => void;
}

/** What is covered on the pages and on the wall while others look on. */
export function VeilSwitches({ veil, language, onVeil }: VeilSwitchesProps) {
  const t = speaker(presenterWords, language);
  const { on = false, amounts = false } = veil ?? {};
  return (
    <>
      <SwitchRow
        label={t('veil')}
        hint={t('veilHint')}
        checked={on}
        disabled={veil === null}
        onChange={(next) => onVeil({ on: next, amounts: next })}
      />
      <SwitchRow
        label={t('amounts')}
        checked={on && amounts}
        disabled={!on}
        onChange={(next) => onVeil({ on, amounts: next })}
      />
    </>
  );
}
