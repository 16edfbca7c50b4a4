import type { Entry, PrintedName } from '../../lib/dictionary/entry';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { languageOf } from '../overlay/language-of';
import { Tag } from '../ui/tag';
import { EntrySection, Lines } from './entry-section';

interface Props {
  readonly entry: Entry;
  readonly language: Language;
}

/** How each platform counts the same name, side by side. */
export function EntryPlatforms({ entry, language }: Props) {
  const t = speaker(dictionaryWords, language);
  if (entry.platforms.length === 0) return null;
  return (
    <EntrySection title={t('platforms')}>
      <div className="dict-columns">
        {entry.platforms.map(({ platform, formula, lines }) => (
          <section key={platform} className="dict-platform">
            <h4>{platform}</h4>
            {formula ? <p className="dict-formula">{formula}</p> : null}
            <Lines texts={lines} />
          </section>
        ))}
      </div>
    </EntrySection>
  );
}

/** What it is called where: platforms first, then names of nobody in particular. */
export function EntryPlaces({ entry, language }: Props) {
  const t = speaker(dictionaryWords, language);
  const { printed, aliases } = entry;
  if (printed.length + aliases.length === 0) return null;
  return (
    <EntrySection title={t('printed')}>
      <dl className="dict-places">
        {printed.map((place) => (
          <div key={`${place.platform}${place.confirmed}`}>
            <dt>{place.platform}</dt>
            <Names names={place} language={language} />
          </div>
        ))}
        {aliases.length > 0 ? (
          <div>
            <dt>{t('aliases')}</dt>
            <Names names={{ labels: aliases, confirmed: true }} language={language} />
          </div>
        ) : null}
      </dl>
    </EntrySection>
  );
}

function Names({
  names: { labels, confirmed },
  language,
}: {
  readonly names: Pick<PrintedName, 'labels' | 'confirmed'>;
  readonly language: Language;
}) {
  const t = speaker(dictionaryWords, language);
  return (
    <dd>
      <ul className="dict-names">
        {labels.map((label) => (
          <li key={label} lang={languageOf(label)}>
            {label}
          </li>
        ))}
      </ul>
      {confirmed ? null : <Tag>{t('unconfirmed')}</Tag>}
    </dd>
  );
}
