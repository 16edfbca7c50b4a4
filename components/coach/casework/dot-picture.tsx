import type { Assessment } from '../../../lib/coaching/types';
import { anchorWords, assessmentWords, itemWords } from '../../../lib/i18n/assessment.words';
import { say, speaker } from '../../../lib/i18n/say';
import { PATH_IDS } from '../../../lib/paths/types';
import type { Language } from '../../../lib/shared/text';
import './dot-picture.css';

type Answers = Assessment['answers'] | null;
const STEPS = [1, 2, 3, 4, 5] as const;

/** Where each mark stands in its row, in a grid of 20; shape and place carry all, never colour. */
const MARKS = {
  start: 'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  back: 'M10 2l8 8-8 8-8-8z',
  now: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12z',
} as const;
type MarkKind = keyof typeof MARKS;

export const Shape = ({ kind }: { readonly kind: MarkKind }) => (
  <svg className="dots-mark" data-kind={kind} viewBox="0 0 20 20" aria-hidden="true">
    <path d={MARKS[kind]} />
  </svg>
);

/** Twelve lines of five places, with up to three marks each; the same in words for listeners. */
export function DotPicture({
  start,
  back,
  now,
  language,
}: {
  readonly start: Answers;
  readonly back: Answers;
  readonly now: Answers;
  readonly language: Language;
}) {
  const t = speaker(assessmentWords, language);
  const sets = (
    [
      ['start', start, 'legendStart', 'rowStart'],
      ['back', back, 'legendBack', 'rowBack'],
      ['now', now, 'legendNow', 'rowNow'],
    ] as const
  ).filter(([, answers]) => answers !== null);
  return (
    <figure className="dots">
      <figcaption className="dots-legend">
        {sets.map(([kind, , legend]) => (
          <span key={kind}>
            <Shape kind={kind} /> {t(legend)}
          </span>
        ))}
      </figcaption>
      <div className="dots-head" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step}>{say(anchorWords[`${step}`], language)}</span>
        ))}
      </div>
      <ul>
        {PATH_IDS.map((path) => {
          const told = sets.flatMap(([kind, answers, , row]) => {
            const value = answers?.[path];
            return value ? [t(row, { [kind]: say(anchorWords[`${value}`], language) })] : [];
          });
          return (
            <li key={path} className="dots-row">
              <p>
                {itemWords[path][language]}
                <span className="dd-heard">
                  {` ${told.length > 0 ? told.join(language === 'en' ? ', ' : '，') : t('rowNone')}`}
                </span>
              </p>
              <div className="dots-line" aria-hidden="true">
                {STEPS.map((step) => (
                  <span key={step} className="dots-place">
                    {sets.map(([kind, answers]) =>
                      answers?.[path] === step ? <Shape key={kind} kind={kind} /> : null,
                    )}
                  </span>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
