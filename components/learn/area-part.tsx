import { LEVELS, learnWords, levelWords } from '../../lib/i18n/learn.words';
import { conditionWords, learnerWords } from '../../lib/i18n/learner.words';
import { say, speaker } from '../../lib/i18n/say';
import type { AreaState, Level } from '../../lib/learning/types';
import type { Path } from '../../lib/paths/types';
import { dateText } from '../../lib/shared/date-text';
import type { Language } from '../../lib/shared/text';
import { Tag } from '../ui/tag';
import { levelName } from './mastery-map';

/** What one can do at each level of an area, which were reached when, and what the next takes. */
export function AreaPart({
  path,
  area,
  thisYear,
  language,
}: {
  readonly path: Path;
  /** `null`: not known; then the levels stand there by themselves. */
  readonly area: AreaState | null;
  readonly thisYear: number;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  return (
    <>
      <ol className="learn-levels">
        {LEVELS.map((level, at) => {
          const day = dateText(area?.reachedAt[at] ?? '', language, thisYear);
          return (
            <li key={level} data-reached={day ? '' : undefined}>
              <strong>{say(levelWords[level], language)}</strong>
              <span>{path.levels[at]?.[language]}</span>
              {day ? <Tag>{t('reached', { day })}</Tag> : null}
            </li>
          );
        })}
      </ol>
      {!area ? null : area.level === 5 ? (
        <p>{t('top')}</p>
      ) : (
        <>
          <h3>{t('more', { level: levelName((area.level + 1) as Level, language) })}</h3>
          <ul className="learn-conditions">
            {area.next.map(({ id, have, need }) => (
              <li key={id} data-met={have >= need ? '' : undefined}>
                <span>{say(conditionWords[id], language, { have, need })}</span>
                {have >= need ? <Tag>{t('there')}</Tag> : null}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="dd-hint">{say(learnWords.measuresNot, language)}</p>
    </>
  );
}
