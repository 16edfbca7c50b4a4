import { useEffect, useRef, useState } from 'react';
import type { ModuleMark } from '../../lib/coaching/modules/mark';
import { hashOfPlace } from '../../lib/coaching/modules/place';
import type { CoachModule, TryPlace } from '../../lib/coaching/modules/types';
import { moduleWords } from '../../lib/i18n/modules.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { Panel } from '../ui/panel';
import { useSpeech } from '../ui/use-speech';
import type { CoachApi } from './coach-api';
import type { MarksHandle } from './use-module-marks';

export interface ModuleSectionsProps {
  readonly api: CoachApi;
  readonly language: Language;
  readonly module: CoachModule;
  readonly mark: ModuleMark;
  readonly take: MarksHandle['take'];
  /** The last one was read. */
  readonly onEnd: () => void;
}

/** The sections, one at a time; reading goes on at the first that was not read yet. */
export function ModuleSections({ api, language, module, mark, take, onEnd }: ModuleSectionsProps) {
  const t = speaker(moduleWords, language);
  const { sections } = module;
  const speech = useSpeech(language);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      sections.findIndex(({ id }) => !mark.read.includes(id)),
    ),
  );
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  // The pressed button stays where it was while the text above it changes: go where it begins.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section is another place
  useEffect(() => {
    if (moved.current) title.current?.focus();
  }, [at]);

  const section = sections[at];
  if (!section) return null;

  const go = (to: number) => {
    speech.stop();
    moved.current = true;
    setAt(to);
  };
  const readOn = () => {
    void api.ask('moduleRead', { module: module.id, section: section.id }).then(take);
    if (at + 1 < sections.length) go(at + 1);
    else {
      speech.stop();
      onEnd();
    }
  };
  const open = (to: TryPlace) => {
    const hash = hashOfPlace(to);
    if (to.page === 'coach') location.hash = hash;
    else api.openPage(to.page, hash);
  };

  return (
    <Panel title={t('sections')}>
      <div className="module-sections">
        <nav aria-label={t('ariaSections')}>
          <ol className="module-steps">
            {sections.map((one, index) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="module-step"
                  aria-current={index === at ? 'step' : undefined}
                  onClick={() => go(index)}
                >
                  <span>{one.title[language]}</span>
                  {mark.read.includes(one.id) ? (
                    <span className="module-read">
                      <Icon name="check" />
                      {t('read')}
                    </span>
                  ) : null}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <article className="module-section">
          <p className="dd-hint">{t('place', { at: at + 1, all: sections.length })}</p>
          <h3 ref={title} tabIndex={-1}>
            {section.title[language]}
          </h3>
          <p className="module-text">{section.text[language]}</p>
          <div className="module-example">
            <strong>{t('example')}</strong>
            <p>{section.example[language]}</p>
            <Button size="small" onClick={() => open(section.go.to)}>
              {section.go.label[language]}
            </Button>
          </div>
          <div className="module-acts">
            <Button kind="primary" onClick={readOn}>
              {t(at + 1 < sections.length ? 'next' : 'last')}
            </Button>
            {at > 0 ? <Button onClick={() => go(at - 1)}>{t('before')}</Button> : null}
            {speech.available ? (
              <Button
                kind="plain"
                onClick={() =>
                  speech.toggle(
                    [section.title, section.text, section.example]
                      .map((text) => text[language])
                      .join('\n'),
                  )
                }
              >
                <Icon name={speech.speaking ? 'stop' : 'speaker'} />
                {t(speech.speaking ? 'stop' : 'speak')}
              </Button>
            ) : null}
          </div>
        </article>
      </div>
    </Panel>
  );
}
