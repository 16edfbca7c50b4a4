import { type ReactNode, useEffect, useRef } from 'react';
import type { Entry } from '../../lib/dictionary/entry';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { Tag } from '../ui/tag';
import { useSpeech } from '../ui/use-speech';
import { EntryPlaces, EntryPlatforms } from './entry-platforms';
import { EntrySection, Lines, Links, Sentences } from './entry-section';
import { EntrySources, EntryThresholds } from './entry-sources';

export interface EntryViewProps {
  readonly entry: Entry;
  readonly language: Language;
}

/** One metric to read from top to bottom: the card opened out, without anybody's number. */
export function EntryView({ entry, language }: EntryViewProps) {
  const t = speaker(dictionaryWords, language);
  const c = speaker(overlayWords, language);
  const speech = useSpeech(language);
  const title = useRef<HTMLHeadingElement>(null);
  const { what, like, step, help } = entry.parts;

  // Whoever opened it reads from here on; a link inside leads to the top of the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is a new start
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
    return speech.stop;
  }, [entry.id, speech.stop]);

  const aloud = [entry.name, what, like, step, help].filter(Boolean).join('\n');
  return (
    <article className="dd-panel dict-entry" aria-labelledby="dict-entry-name">
      <header className="dict-entry-head">
        <div className="dict-entry-names">
          <h2 ref={title} id="dict-entry-name" className="dict-entry-name" tabIndex={-1}>
            {entry.name}
          </h2>
          <p className="dict-entry-other" lang={entry.otherLanguage}>
            {entry.otherName}
          </p>
        </div>
        <Tag kind="accent">{t(`category-${entry.category}`)}</Tag>
        {speech.available ? (
          <Button size="small" onClick={() => speech.toggle(aloud)}>
            <Icon name={speech.speaking ? 'stop' : 'speaker'} />
            {c(speech.speaking ? 'stopReading' : 'readAloud')}
          </Button>
        ) : null}
      </header>

      <dl className="dict-parts">
        <Part name={c('what')} lead>
          {what}
        </Part>
        <Part name={c('like')}>{like}</Part>
        {entry.reading ? (
          <Part name={t('reading')}>
            <span className="dict-sample">{t('readingSample', { raw: entry.reading.raw })}</span>
            {language === 'zh-CN' ? '' : ' '}
            {entry.reading.text}
          </Part>
        ) : null}
        <Part name={t('goodOrBad')}>
          <Sentences language={language} texts={[t(`better-${entry.better}`), entry.cannotTell]} />
        </Part>
      </dl>
      <div className="dict-step">
        <p>
          <span className="dict-step-name">
            <Icon name="step" />
            {c('step')}
          </span>
          <strong>{step}</strong>
        </p>
        <p>
          <span className="dict-step-name">
            <Icon name="person" />
            {c('help')}
          </span>
          {help}
        </p>
      </div>

      {entry.formula || entry.everywhere.length > 0 ? (
        <EntrySection title={t('formula')}>
          {entry.formula ? <p className="dict-formula">{entry.formula}</p> : null}
          <Lines texts={entry.everywhere} />
        </EntrySection>
      ) : null}
      <EntryPlatforms entry={entry} language={language} />
      <EntryThresholds entry={entry} language={language} />
      {entry.relations.movedBy.length + entry.relations.moves.length > 0 ? (
        <EntrySection title={c('relations')}>
          <div className="dict-columns">
            <Links title={c('movedBy')} metrics={entry.relations.movedBy} />
            <Links title={c('moves')} metrics={entry.relations.moves} />
          </div>
        </EntrySection>
      ) : null}
      {entry.pitfalls.length > 0 ? (
        <EntrySection title={c('pitfalls')}>
          <Lines texts={entry.pitfalls} />
        </EntrySection>
      ) : null}
      {entry.seeAlso.length > 0 ? (
        <EntrySection title={t('seeAlso')}>
          <Links metrics={entry.seeAlso} />
        </EntrySection>
      ) : null}
      <EntryPlaces entry={entry} language={language} />
      <EntrySources entry={entry} language={language} />
    </article>
  );
}

function Part({
  name,
  lead,
  children,
}: {
  readonly name: string;
  readonly lead?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="dict-part" data-lead={lead ? '' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
