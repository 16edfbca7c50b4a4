import { useState } from 'react';
import { commonWords } from '../../lib/i18n/common.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { say, speaker } from '../../lib/i18n/say';
import { xapiWords } from '../../lib/i18n/xapi.words';
import type { ConsentState } from '../../lib/messaging/protocol';
import type { RecordsInfo } from '../../lib/messaging/xapi-messages';
import { ALL } from '../../lib/shared/consents';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import { AskErase } from './ask-erase';
import { CoachingConsents } from './coaching-consents';
import { hostOf } from './consent-api';
import { dayText } from './day-text';
import { TakeBack } from './take-back';
import { decisionOf } from './use-consents';

export interface ConsentsPanelProps {
  readonly consents: readonly ConsentState[];
  readonly language: Language;
  readonly onTakeBackSite: (origin: string) => void;
  readonly onKeepNumbers: (given: boolean) => void;
  readonly onDecideCoaching: (id: 'C3' | 'C4' | 'C5', given: boolean) => void;
  /** How many numbers are kept. */
  readonly kept: number;
  readonly onEraseAll: () => void;
  /** The agency's record store; `null`: none was ever chosen. */
  readonly records: RecordsInfo['store'];
  readonly onStopRecords: () => void;
}

/** What was agreed to, when, and the way back: two clicks with the effect stated. */
export function ConsentsPanel(props: ConsentsPanelProps) {
  const { consents, language, onTakeBackSite, onKeepNumbers } = props;
  // Asked right after the consent was taken back; later the section of the numbers does.
  const [asking, setAsking] = useState(false);
  const t = speaker(optionsWords, language);
  // A no to reading for now is of no site.
  const sites = consents.filter(({ id, scope }) => id === 'C1' && scope !== ALL);
  const numbers = decisionOf(consents, 'C2', 'all');
  const when = ({ given, at }: ConsentState) =>
    t(given ? 'givenOn' : 'takenOn', { date: dayText(at, language) });
  return (
    <Panel title={t('consents')} hint={t('consentsHint')}>
      <div className="options-group">
        <h3>{say(commonWords.consentC1, language)}</h3>
        {sites.length === 0 ? <p className="options-quiet">{t('consentsNone')}</p> : null}
        <ul className="options-rows">
          {sites.map((consent) => {
            const host = hostOf(consent.scope);
            return (
              <li key={consent.scope}>
                <div className="options-row-words">
                  <p>{host}</p>
                  <p className="dd-hint">{when(consent)}</p>
                </div>
                {consent.given ? (
                  <TakeBack
                    what={host}
                    effect={t('c1Effect', { host })}
                    language={language}
                    onTakeBack={() => onTakeBackSite(consent.scope)}
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      </div>
      <div className="options-group">
        <h3>{say(commonWords.consentC2, language)}</h3>
        <ul className="options-rows">
          <li>
            <div className="options-row-words">
              <p>{t('allSites')}</p>
              <p className="dd-hint">{numbers ? when(numbers) : t('notGiven')}</p>
            </div>
            {numbers?.given ? (
              <TakeBack
                what={t('c2What')}
                effect={t('c2Effect')}
                language={language}
                onTakeBack={() => {
                  setAsking(true);
                  onKeepNumbers(false);
                }}
              />
            ) : (
              <Button size="small" onClick={() => onKeepNumbers(true)}>
                {t('agree')}
              </Button>
            )}
            {asking && numbers?.given === false && props.kept > 0 ? (
              <AskErase
                count={props.kept}
                language={language}
                onErase={() => {
                  setAsking(false);
                  props.onEraseAll();
                }}
                onKeep={() => setAsking(false)}
              />
            ) : null}
          </li>
        </ul>
      </div>
      <CoachingConsents consents={consents} language={language} onDecide={props.onDecideCoaching} />
      {props.records ? <RecordsConsent {...props} store={props.records} /> : null}
    </Panel>
  );
}

/** C6; it is given where the server is chosen, and may be taken back here too. */
function RecordsConsent({
  store,
  language,
  onStopRecords,
}: ConsentsPanelProps & { readonly store: NonNullable<RecordsInfo['store']> }) {
  const t = speaker(optionsWords, language);
  const x = speaker(xapiWords, language);
  const host = hostOf(new URL(store.endpoint).origin);
  return (
    <div className="options-group">
      <h3>{say(commonWords.consentC6, language)}</h3>
      <ul className="options-rows">
        <li>
          <div className="options-row-words">
            <p>{host}</p>
            <p className="dd-hint">
              {store.on ? t('givenOn', { date: dayText(store.since, language) }) : t('notGiven')}
            </p>
          </div>
          {store.on ? (
            <TakeBack
              what={x('what', { host })}
              effect={x('stopEffect', { host })}
              language={language}
              onTakeBack={onStopRecords}
            />
          ) : null}
        </li>
      </ul>
    </div>
  );
}
