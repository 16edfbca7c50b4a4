import type { StageLine } from '../../../lib/coaching/stage';
import { STAGES } from '../../../lib/coaching/types';
import { homeWords, stageWords } from '../../../lib/i18n/case.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Icon } from '../../ui/icons';

/** The six stages: done, now, later; told by shape and word. */
export function StageRow({
  line,
  language,
}: {
  readonly line: StageLine;
  readonly language: Language;
}) {
  const t = speaker(homeWords, language);
  return (
    <ol className="coach-stages" aria-label={t('stages')}>
      {STAGES.map((stage) => {
        const state = line.now === stage ? 'now' : line.done[stage] ? 'done' : 'later';
        return (
          <li key={stage} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="coach-stage-dot">
              {state === 'done' ? <Icon name="check" /> : null}
            </span>
            <span>{say(stageWords[stage], language)}</span>
            <span className="coach-stage-state">
              {t(state === 'done' ? 'stageDone' : state === 'now' ? 'stageNow' : 'stageLater')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
