import type { OwnPage } from '../../../lib/browser/pages';
import { homeWords } from '../../../lib/i18n/case.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import type { CoachApi } from '../coach-api';

const TOOLS = [
  ['demo', 'demoStore', 'demoStoreHint'],
  ['learn', 'learn', 'learnHint'],
  ['dictionary', 'dictionary', 'dictionaryHint'],
  ['options', 'settings', 'settingsHint'],
] as const satisfies readonly (readonly [OwnPage, string, string])[];

/** The other pages of the extension, as a coach needs them. */
export function ToolsPart({
  api,
  language,
}: {
  readonly api: CoachApi;
  readonly language: Language;
}) {
  const t = speaker(homeWords, language);
  return (
    <section aria-labelledby="coach-tools">
      <h2 id="coach-tools" className="coach-title">
        {t('tools')}
      </h2>
      <ul className="coach-doors">
        {TOOLS.map(([page, name, hint]) => (
          <li key={page}>
            <button type="button" className="coach-door" onClick={() => api.openPage(page)}>
              <strong>{t(name)}</strong>
              <span className="dd-hint">{t(hint)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
