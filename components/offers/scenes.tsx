import { useState } from 'react';
import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import type { Scene, SceneChoice } from '../../lib/offers/types';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Notice } from '../ui/notice';

export interface ScenesProps {
  readonly scenes: readonly Scene[];
  /** Answers so far, by scene. */
  readonly chosen: (scene: string) => string | null;
  readonly onChoose: (scene: string, choice: string) => void;
  readonly language: Language;
}

/** Scenes one after another: what would you say, and what may it do? Nothing is wrong. */
export function Scenes({ scenes, chosen, onChoose, language }: ScenesProps) {
  const t = speaker(offerWords, language);
  const [at, setAt] = useState(0);
  const scene = scenes[Math.min(at, scenes.length - 1)];
  if (!scene) return null;
  const last = at >= scenes.length - 1;
  const feel = scene.feel;
  const answer = chosen(scene.id);
  return (
    <section className="dd-panel offer-scene" aria-label={scene.title[language]}>
      <p className="dd-hint">{t('sceneOf', { n: at + 1, all: scenes.length })}</p>
      <h2 className="dd-panel-title">{scene.title[language]}</h2>
      <p className="offer-situation">{scene.situation[language]}</p>
      {feel ? (
        <Ask
          key={`${scene.id} feel`}
          label={feel.ask[language]}
          choices={feel.choices}
          value={chosen(`${scene.id}:feel`)}
          onChange={(id) => onChoose(`${scene.id}:feel`, id)}
          language={language}
        />
      ) : null}
      {feel && chosen(`${scene.id}:feel`) === null ? null : (
        <Ask
          key={scene.id}
          label={t('check')}
          hideLabel={!feel}
          choices={scene.choices}
          value={answer}
          onChange={(id) => onChoose(scene.id, id)}
          language={language}
        />
      )}
      {answer === null ? null : last ? (
        <p role="status">{t('scenesDone')}</p>
      ) : (
        <Button kind="primary" onClick={() => setAt(at + 1)}>
          {t('nextScene')}
        </Button>
      )}
      {scenes.length > 1 ? (
        <ol className="offer-scene-list">
          {scenes.map(({ id, title }, index) => (
            <li key={id}>
              <Button
                kind="plain"
                size="small"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => setAt(index)}
              >
                {index + 1}. {title[language]}
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function Ask({
  label,
  hideLabel = false,
  choices,
  value,
  onChange,
  language,
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly choices: readonly SceneChoice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly language: Language;
}) {
  const t = speaker(offerWords, language);
  const found = choices.find(({ id }) => id === value);
  return (
    <>
      <Choice
        look="cards"
        label={label}
        hideLabel={hideLabel}
        value={value}
        options={choices.map(({ id, say }) => ({ value: id, label: say[language] }))}
        onChange={onChange}
      />
      {found ? (
        <Notice kind={found.keep ? 'done' : 'info'}>
          {found.effect[language]} {t(found.keep ? 'keep' : 'tryOther')}
        </Notice>
      ) : null}
    </>
  );
}
