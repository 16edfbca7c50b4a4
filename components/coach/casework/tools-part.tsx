import type { OwnPage } from '../../../lib/browser/pages';
import { coachAddress } from '../../../lib/coaching/route';
import { homeWords } from '../../../lib/i18n/case.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import type { CoachApi } from '../coach-api';
import { usePresenter } from '../use-presenter';

const TOOLS = [
  ['demo', 'demoStore', 'demoStoreHint'],
  ['learn', 'learn', 'learnHint'],
  ['dictionary', 'dictionary', 'dictionaryHint'],
  ['options', 'settings', 'settingsHint'],
] as const satisfies readonly (readonly [OwnPage, string, string])[];

/** Of the coach, and of no single merchant. */
const OF_COACH = ['group', 'modules', 'packs'] as const;

/** What is of no single case: groups, learning, packs, and the other pages of the extension. */
export function ToolsPart({
  api,
  coach,
  language,
}: {
  readonly api: CoachApi;
  /** Groups, modules and packs are at hand too. */
  readonly coach: boolean;
  readonly language: Language;
}) {
  const t = speaker(homeWords, language);
  const presenter = usePresenter(api, language);
  return (
    <section aria-labelledby="coach-tools">
      <h2 id="coach-tools" className="coach-title">
        {t('tools')}
      </h2>
      <ul className="coach-doors">
        {(coach ? OF_COACH : []).map((view) => (
          <li key={view}>
            <a className="coach-door" href={coachAddress(view)}>
              <strong>{t(`view-${view}`)}</strong>
              <span className="dd-hint">{t(`view-${view}-hint`)}</span>
            </a>
          </li>
        ))}
        {presenter.open ? (
          <li>
            <button type="button" className="coach-door" onClick={presenter.open}>
              <strong>{t('presenter')}</strong>
              <span className="dd-hint">{t('presenterHint')}</span>
            </button>
          </li>
        ) : null}
        {TOOLS.map(([page, name, hint]) => (
          <li key={page}>
            <button type="button" className="coach-door" onClick={() => api.openPage(page)}>
              <strong>{t(name)}</strong>
              <span className="dd-hint">{t(hint)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{presenter.said}</p>
    </section>
  );
}
