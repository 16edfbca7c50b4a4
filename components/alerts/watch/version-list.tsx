import { useEffect, useState } from 'react';
import { speaker } from '../../../lib/i18n/say';
import { type WatchWord, watchWords } from '../../../lib/i18n/watch.words';
import type { ReplyOf, ToBackground } from '../../../lib/messaging/protocol';
import type { WatchedPage } from '../../../lib/messaging/watch-messages';
import type { KeptChange, Version } from '../../../lib/rules/watch/types';
import type { FailureCode } from '../../../lib/shared/result';
import type { Language } from '../../../lib/shared/text';
import { FailureNotice } from '../../options/failure-notice';
import { Fold } from '../../ui/fold';
import type { AlertsApi } from '../alerts-api';
import { saidDay } from './page-state';

type Versions = ReplyOf<typeof ToBackground, 'ruleVersions'>;

export interface VersionListProps {
  readonly api: AlertsApi;
  readonly page: WatchedPage;
  readonly today: string;
  readonly language: Language;
}

const HOW: Readonly<Record<Version['how'], WatchWord>> = {
  first: 'howFirst',
  rebuilt: 'howRebuilt',
  wording: 'howWording',
  changed: 'howChanged',
};

/** The versions of one page, the newest first, each with what changed before and after. */
export function VersionList({ api, page, today, language }: VersionListProps) {
  const t = speaker(watchWords, language);
  const [versions, setVersions] = useState<Versions | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again on a new round or version
  useEffect(() => {
    let gone = false;
    void api.ask('ruleVersions', { key: page.key }).then((answer) => {
      if (gone) return;
      setFailure(answer.ok ? null : answer.code);
      if (answer.ok) setVersions(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [api, page.key, page.versions, round]);

  return (
    <section className="watch-versions" aria-label={t('timeline')}>
      <h4>{t('timeline')}</h4>
      {failure ? (
        <FailureNotice code={failure} language={language} onRetry={() => setRound(round + 1)} />
      ) : null}
      {!versions && !failure ? <p role="status">{t('loading')}</p> : null}
      <ol className="watch-timeline">
        {(versions ?? []).map(({ no, at, how, seenIn, headline, changes }) => (
          <li key={no} className="watch-version" data-how={how}>
            <p className="watch-version-head">
              <span className="watch-day">{saidDay(at, language, today)}</span>
              <span>{t(HOW[how])}</span>
              <span className="dd-hint">{t(seenIn === 'tab' ? 'inTab' : 'inBackground')}</span>
            </p>
            {headline ? <p>{headline[language]}</p> : null}
            {changes.length > 0 ? (
              <Fold title={t('compare')}>
                <Sides changes={changes} language={language} />
              </Fold>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Old sentence beside new sentence, as the page prints them. */
function Sides({ changes, language }: { changes: readonly KeptChange[]; language: Language }) {
  const t = speaker(watchWords, language);
  const seen = new Set<string>();
  const pairs = changes.filter(({ before, after }) => {
    const pair = `${before}\n${after}`;
    const first = !seen.has(pair);
    seen.add(pair);
    return first;
  });
  return (
    <ul className="watch-sides">
      {pairs.map(({ before, after, where }) => (
        <li key={`${before}\n${after}`}>
          {where ? <p className="dd-hint">{where}</p> : null}
          <div className="watch-side">
            <span className="alerts-word">{t('before')}</span>
            {before ?? <span className="alerts-faint">{t('sentenceNew')}</span>}
          </div>
          <div className="watch-side" data-now="">
            <span className="alerts-word">{t('after')}</span>
            {after ?? <span className="alerts-faint">{t('sentenceGone')}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
