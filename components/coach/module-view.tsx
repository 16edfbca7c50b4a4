import { useRef } from 'react';
import { noMark } from '../../lib/coaching/modules/mark';
import type { CoachModule } from '../../lib/coaching/modules/types';
import { moduleWords } from '../../lib/i18n/modules.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Fold } from '../ui/fold';
import { Panel } from '../ui/panel';
import type { CoachApi } from './coach-api';
import { ModuleChecks } from './module-checks';
import { ModuleSections } from './module-sections';
import type { MarksHandle } from './use-module-marks';

/** One lesson: what for, section by section, one thing to practise, checks, sources. */
export function ModuleView({
  api,
  language,
  module,
  handle,
}: {
  readonly api: CoachApi;
  readonly language: Language;
  readonly module: CoachModule;
  readonly handle: MarksHandle;
}) {
  const t = speaker(moduleWords, language);
  const mark = handle.marks?.get(module.id) ?? noMark(module.id);
  const checks = useRef<HTMLDivElement>(null);
  return (
    <>
      <Panel title={module.title[language]} hint={module.lead[language]}>
        <p className="dd-hint">
          {t('lesson', { no: module.no })} · {t('minutes', { minutes: module.minutes })}
        </p>
        <h3 className="module-aim">{t('can')}</h3>
        <ul className="module-can">
          {module.can.map((one) => (
            <li key={one.en}>{one[language]}</li>
          ))}
        </ul>
      </Panel>
      <ModuleSections
        api={api}
        language={language}
        module={module}
        mark={mark}
        take={handle.take}
        onEnd={() => checks.current?.focus()}
      />
      <Panel title={t('practise')}>
        <p>{module.practise[language]}</p>
      </Panel>
      {/* Reached from the last section by keyboard and by eye. */}
      <div ref={checks} tabIndex={-1} className="module-checks-place">
        <ModuleChecks
          api={api}
          language={language}
          module={module}
          mark={mark}
          take={handle.take}
        />
      </div>
      <Fold title={t('sources')}>
        <ul className="module-sources">
          {module.sources.map(({ text, url, unsure }) => (
            <li key={text.en}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {text[language]}
                </a>
              ) : (
                text[language]
              )}
              {unsure ? <span className="dd-hint">{t('unsure')}</span> : null}
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
