import { TOLD_POINTS, type ToldPoint } from '../../../lib/coaching/types';
import { caseWords, toldWords } from '../../../lib/i18n/case.words';
import { say, speaker } from '../../../lib/i18n/say';
import { Panel } from '../../ui/panel';
import type { CasePartProps } from './case-form';
import { KeptLine } from './kept-line';
import { useDraft } from './use-draft';

/** Rights and the limits of secrecy: said aloud one by one, ticked when said. */
export function ToldPart({ work, handle, language }: CasePartProps) {
  const t = speaker(caseWords, language);
  const draft = useDraft(work.case?.told ?? [], (told) =>
    handle.act('saveCase', { patch: { told: [...told] } }),
  );
  const told = draft.value;
  const toggle = (point: ToldPoint) => {
    const next = TOLD_POINTS.filter((one) =>
      one === point ? !told.includes(one) : told.includes(one),
    );
    draft.set(next, true);
  };
  const rest = TOLD_POINTS.length - told.length;
  return (
    <Panel title={t('told')} hint={t('toldHint')}>
      <ul className="coach-told">
        {TOLD_POINTS.map((point) => (
          <li key={point}>
            <label className="coach-tick" data-checked={told.includes(point) ? '' : undefined}>
              <input
                type="checkbox"
                checked={told.includes(point)}
                onChange={() => toggle(point)}
              />
              <span>{say(toldWords[point], language)}</span>
            </label>
          </li>
        ))}
      </ul>
      {draft.state === 'failed' ? <KeptLine draft={draft} touched language={language} /> : null}
      <p className="dd-hint" role="status">
        {rest === 0 ? t('toldAll') : t('toldSome', { count: told.length, rest })}
      </p>
    </Panel>
  );
}
