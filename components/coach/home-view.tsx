import { coachAddress } from '../../lib/coaching/route';
import { coachWords } from '../../lib/i18n/coach.words';
import { moduleWords } from '../../lib/i18n/modules.words';
import { say } from '../../lib/i18n/say';
import { Panel } from '../ui/panel';
import type { CoachViewProps } from './views';

/** Where a coach starts: whose records are open, and what comes next. */
export function HomeView({ language }: CoachViewProps) {
  return (
    <Panel title={say(coachWords.title, language)}>
      <p>{say(coachWords.lead, language)}</p>
      <p>
        <a href={coachAddress('modules')}>{say(moduleWords.title, language)}</a>
      </p>
    </Panel>
  );
}
