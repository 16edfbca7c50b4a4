import { type CoachView, coachAddress } from '../../../lib/coaching/route';
import { homeWords } from '../../../lib/i18n/case.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';

type Listed = Exclude<CoachView, 'home'>;

/** Doors to the parts of a case. */
export function LinkList({
  views,
  language,
}: {
  readonly views: readonly Listed[];
  readonly language: Language;
}) {
  const t = speaker(homeWords, language);
  return (
    <nav aria-label={t('parts')}>
      <h2 className="coach-title">{t('parts')}</h2>
      <ul className="coach-doors">
        {views.map((view) => (
          <li key={view}>
            <a className="coach-door" href={coachAddress(view)}>
              <strong>{t(`view-${view}`)}</strong>
              <span className="dd-hint">{t(`view-${view}-hint`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
