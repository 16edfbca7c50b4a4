import type { Entry, When } from '../../lib/dictionary/entry';
import type { CardSource } from '../../lib/explain/card';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Tag } from '../ui/tag';
import { EntrySection, Sentences } from './entry-section';

interface Props {
  readonly entry: Entry;
  readonly language: Language;
}

/** What platforms have published, never without its date. */
export function EntryThresholds({ entry, language }: Props) {
  const t = speaker(dictionaryWords, language);
  if (entry.thresholds.length === 0) return null;
  return (
    <EntrySection title={t('thresholds')}>
      <p className="dd-hint">{t('thresholdsHint')}</p>
      {entry.thresholds.map(({ platform, facts }) => (
        <div key={platform} className="dict-thresholds">
          <h4>{platform}</h4>
          <ul className="dd-list">
            {facts.map(({ text, when, source }) => (
              <li key={text}>
                {text}
                <span className="dict-threshold-from">
                  <Tag>{whenWords(when, language)}</Tag>
                  {source ? <SourceText source={source} language={language} /> : t('noSource')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </EntrySection>
  );
}

function whenWords(when: When, language: Language): string {
  const t = speaker(dictionaryWords, language);
  if (when.kind === 'undated') return t('undated');
  return when.kind === 'since' ? t('since', { date: when.text }) : when.text;
}

/** Where it all comes from, and how far it may be trusted. */
export function EntrySources({ entry, language }: Props) {
  const t = speaker(dictionaryWords, language);
  const c = speaker(overlayWords, language);
  return (
    <EntrySection title={c('sources')}>
      <p>
        <Sentences
          language={language}
          texts={[t(`confidence-${entry.confidence}`), t(`checked-${entry.checkedBy}`)]}
        />
      </p>
      <ul className="dict-sources">
        {entry.sources.map((source) => (
          <li key={source.url ?? source.text}>
            <SourceText source={source} language={language} />
          </li>
        ))}
      </ul>
    </EntrySection>
  );
}

interface SourceTextProps {
  readonly source: CardSource;
  readonly language: Language;
}

/** Only https leaves the extension, in a tab of its own; whoever only hears it is told. */
function SourceText({ source: { text, url }, language }: SourceTextProps) {
  if (!url || !/^https:\/\//i.test(url)) return <span>{text}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
      <span className="dd-heard">{speaker(overlayWords, language)('newTab')}</span>
    </a>
  );
}
