import { coachModules } from '../../lib/coaching/modules/index';
import { type ModuleMark, rightOnce } from '../../lib/coaching/modules/mark';
import type { CoachModule } from '../../lib/coaching/modules/types';
import { coachAddress } from '../../lib/coaching/route';
import { moduleWords } from '../../lib/i18n/modules.words';
import { say, speaker } from '../../lib/i18n/say';
import { dateText } from '../../lib/shared/date-text';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { Icon } from '../ui/icons';
import { Panel } from '../ui/panel';
import { ModuleView } from './module-view';
import { useModuleMarks } from './use-module-marks';
import type { CoachViewProps } from './views';
import './modules.css';

/** The coach's own lessons: all of them, or the one of the address. */
export function ModulesView({ api, id, language }: CoachViewProps) {
  const handle = useModuleMarks(api);
  const { marks, failure, reload } = handle;
  const t = speaker(moduleWords, language);
  const module = coachModules.get(id);
  return (
    <>
      {id ? (
        <p className="module-way">
          <a href={coachAddress('modules')}>
            <Icon name="back" />
            {t('all')}
          </a>
        </p>
      ) : null}
      {failure ? <FailureNotice code={failure} language={language} onRetry={reload} /> : null}
      {module ? (
        // Where one goes on depends on what was read, so that is waited for.
        marks || failure ? (
          <ModuleView api={api} language={language} module={module} handle={handle} />
        ) : (
          <p role="status" aria-busy="true" />
        )
      ) : id ? (
        <p role="status">{t('unknown')}</p>
      ) : (
        <Panel title={t('title')} hint={t('lead')}>
          <ol className="module-list">
            {[...coachModules.values()].map((one) => (
              <li key={one.id}>
                <a className="module-door" href={coachAddress('modules', one.id)}>
                  <span className="dd-hint">
                    {t('lesson', { no: one.no })} · {t('minutes', { minutes: one.minutes })}
                  </span>
                  <strong>{one.title[language]}</strong>
                  <span>{one.lead[language]}</span>
                  <span className="module-state">
                    <State module={one} mark={marks?.get(one.id)} language={language} />
                  </span>
                </a>
              </li>
            ))}
          </ol>
          <p className="dd-hint module-own">{t('own')}</p>
        </Panel>
      )}
    </>
  );
}

/** Where one stands with a lesson, in a few words. */
function State({
  module,
  mark,
  language,
}: {
  readonly module: CoachModule;
  readonly mark: ModuleMark | undefined;
  readonly language: Language;
}) {
  const t = speaker(moduleWords, language);
  if (!mark) return t('notBegun');
  if (mark.doneOn)
    return (
      <>
        <Icon name="done" />
        {t('done', { day: dateText(mark.doneOn, language, null) ?? mark.doneOn })}
      </>
    );
  const right = rightOnce(mark.answers);
  const known = module.checks.filter(({ id }) => right.has(id)).length;
  const read = module.sections.filter(({ id }) => mark.read.includes(id)).length;
  return [
    say(moduleWords.readSome, language, { read, all: module.sections.length }),
    ...(known > 0
      ? [say(moduleWords.rightSome, language, { right: known, all: module.checks.length })]
      : []),
  ].join(' · ');
}
