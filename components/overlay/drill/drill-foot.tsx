import { points, type Run, type RunAct } from '../../../lib/drill/run';
import type { Walk } from '../../../lib/drill/walk';
import { drillWords } from '../../../lib/i18n/drill.words';
import { speaker } from '../../../lib/i18n/say';
import type { ViewState } from '../../../lib/messaging/protocol';
import { Button } from '../../ui/button';
import { DrillPicture } from './drill-picture';
import type { TargetState } from './step-bubble';

export interface DrillFootProps {
  readonly walk: Walk;
  readonly run: Run;
  readonly view: ViewState;
  readonly target: TargetState;
  readonly onAct: (act: RunAct) => void;
  readonly onBring: () => void;
}

/**
 * What stands below the buttons, so that nothing above it moves when it comes: the ring on
 * request, the way to a target that is out of sight, or its picture where there is none.
 */
export function DrillFoot({ walk, run, view, target, onAct, onBring }: DrillFootProps) {
  const t = speaker(drillWords, view.language);
  const at = walk.drill.steps[run.at]?.at;
  if (!at || 'nowhere' in at) return null;
  if (!points(run))
    return (
      <div className="dd-guide-foot" key="ask">
        <Button size="small" onClick={() => onAct('point')}>
          {t('point')}
        </Button>
      </div>
    );
  if (target === 'seen' || target === 'looking') return null;
  const kind = 'metric' in at ? 'metric' : 'words';
  const name = 'metric' in at ? (walk.names[at.metric]?.[view.language] ?? '') : wordOf(at, view);
  if (target !== 'missing')
    return (
      <div className="dd-guide-foot" key={target}>
        <p role="status">{t(target, { name })}</p>
        <Button size="small" onClick={onBring}>
          {t('bring')}
        </Button>
      </div>
    );
  return (
    <div className="dd-guide-foot" key="missing">
      <DrillPicture kind={kind} text={name} />
      <p role="status">{t(kind === 'words' ? 'missingWords' : 'missingNumber', { name })}</p>
    </div>
  );
}

/** The name to show: the first one in the script of the person's language. */
const wordOf = ({ words }: { readonly words: readonly string[] }, { language }: ViewState) =>
  words.find((word) => /\p{Script=Han}/u.test(word) === (language === 'zh-CN')) ?? words[0] ?? '';
