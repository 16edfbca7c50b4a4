import { CLOSING_REASONS } from '../../../lib/coaching/types';
import { closingWords, reasonWords } from '../../../lib/i18n/closing.words';
import { say, speaker } from '../../../lib/i18n/say';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { Area } from './area';
import type { CasePartProps } from './case-form';
import { KeptLine } from './kept-line';
import { useDraft } from './use-draft';

/** What helped and who helps next, in the merchant's words, and why it ends. */
export function ClosingForm({ work, handle, language }: CasePartProps) {
  const t = speaker(closingWords, language);
  const closing = work.case?.closing;
  const draft = useDraft(
    { whatWorked: closing?.whatWorked ?? '', whoHelpsNext: closing?.whoHelpsNext ?? '' },
    (texts) => handle.act('saveCase', { patch: { closing: texts } }),
  );
  const { value } = draft;
  return (
    <Panel>
      <div className="coach-form">
        <Area
          label={t('whatWorked')}
          hint={t('whatWorkedHint')}
          maxLength={1000}
          value={value.whatWorked}
          onChange={(whatWorked) => draft.set({ ...value, whatWorked })}
        />
        <Area
          label={t('whoHelps')}
          hint={t('whoHelpsHint')}
          maxLength={1000}
          value={value.whoHelpsNext}
          onChange={(whoHelpsNext) => draft.set({ ...value, whoHelpsNext })}
        />
        <div className="coach-reasons">
          <Choice
            label={t('reason')}
            look="cards"
            value={closing?.reason ?? null}
            options={CLOSING_REASONS.map((reason) => ({
              value: reason,
              label: say(reasonWords[reason], language),
            }))}
            onChange={(reason) => void handle.act('saveCase', { patch: { closing: { reason } } })}
          />
        </div>
        <KeptLine draft={draft} touched={closing != null} language={language} />
      </div>
    </Panel>
  );
}
