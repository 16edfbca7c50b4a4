import { LEVELS, levelWords } from '../../lib/i18n/learn.words';
import { learnerWords } from '../../lib/i18n/learner.words';
import { say, speaker } from '../../lib/i18n/say';
import type { LearnerState, Level } from '../../lib/learning/types';
import { learnAddress } from '../../lib/paths/route';
import type { Path } from '../../lib/paths/types';
import type { Language } from '../../lib/shared/text';
import './mastery-map.css';

/** A level in words: 会用. */
export function levelName(level: Level, language: Language): string {
  const id = LEVELS[level - 1];
  return id ? say(levelWords[id], language) : say(learnerWords.notYet, language);
}

/**
 * Twelve areas by five levels. Steps that were reached are filled and the level stands beside
 * them in words; without colour the filled ones are still told apart from the outlined.
 */
export function MasteryMap({
  paths,
  state,
  language,
}: {
  readonly paths: Iterable<Path>;
  /** `null`: not known; then the ways are there without their levels. */
  readonly state: LearnerState | null;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  return (
    <ol className="mastery-map">
      {[...paths].map((path) => {
        const level = state?.areas[path.id].level ?? 0;
        return (
          <li key={path.id}>
            <a className="learn-path" href={learnAddress({ view: 'path', path: path.id })}>
              <strong>{path.name[language]}</strong>
              {state ? (
                <>
                  <Steps level={level} />
                  <span className="mastery-level">
                    {level === 0
                      ? t('notYet')
                      : t('levelOf', { level: levelName(level, language), at: level })}
                  </span>
                </>
              ) : null}
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** Five steps that rise a little: the picture of a level. */
function Steps({ level }: { readonly level: Level }) {
  return (
    <svg className="mastery-steps" viewBox="0 0 104 24" aria-hidden="true">
      {LEVELS.map((id, at) => (
        <rect
          key={id}
          x={1 + at * 21}
          y={16 - at * 3}
          width={17}
          height={7 + at * 3}
          rx={2}
          data-reached={at < level ? '' : undefined}
        />
      ))}
    </svg>
  );
}
