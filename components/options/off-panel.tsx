import { useEffect, useState } from 'react';
import { optionsWords } from '../../lib/i18n/options.words';
import { speaker } from '../../lib/i18n/say';
import type { PlaceKind } from '../../lib/settings/change';
import type { Settings } from '../../lib/settings/types';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import { hostOf } from './consent-api';

/** Names of metrics by id, in one language. */
export type TermNames = (
  ids: readonly string[],
  language: Language,
) => Promise<Readonly<Record<string, string>>>;

export interface OffPanelProps {
  readonly settings: Settings;
  readonly termNames: TermNames;
  readonly onSwitchOn: (kind: PlaceKind, key: string) => void;
}

/** Sites, pages and words that were switched off, each with a way back on. */
export function OffPanel({ settings, termNames, onSwitchOn }: OffPanelProps) {
  const { language, sitesOff, pagesOff, termsOff } = settings;
  const t = speaker(optionsWords, language);
  const names = useTermNames(termNames, termsOff, language);
  const groups = [
    { kind: 'site', title: t('offSites'), keys: sitesOff, name: hostOf },
    { kind: 'page', title: t('offPages'), keys: pagesOff, name: hostOf },
    { kind: 'term', title: t('offTerms'), keys: termsOff, name: (id: string) => names[id] ?? id },
  ] as const;
  const shown = groups.filter(({ keys }) => keys.length > 0);
  return (
    <Panel title={t('off')} hint={t('offHint')}>
      {shown.length === 0 ? <p className="options-quiet">{t('offNone')}</p> : null}
      {shown.map(({ kind, title, keys, name }) => (
        <div key={kind} className="options-group">
          <h3>{title}</h3>
          <ul className="options-rows">
            {keys.map((key) => (
              <li key={key}>
                <p className="options-row-words">{name(key)}</p>
                <Button
                  size="small"
                  aria-label={t('onWhat', { what: name(key) })}
                  onClick={() => onSwitchOn(kind, key)}
                >
                  {t('on')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

function useTermNames(termNames: TermNames, ids: readonly string[], language: Language) {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const key = ids.join(',');
  useEffect(() => {
    if (key === '') return undefined;
    let gone = false;
    void termNames(key.split(','), language).then((read) => {
      if (!gone) setNames(read);
    });
    return () => {
      gone = true;
    };
  }, [termNames, key, language]);
  return names;
}
