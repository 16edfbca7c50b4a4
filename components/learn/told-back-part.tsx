import { useState } from 'react';
import { failureWords } from '../../lib/i18n/failures.words';
import { learnerWords } from '../../lib/i18n/learner.words';
import { say, speaker } from '../../lib/i18n/say';
import { coreItems } from '../../lib/learning/core-items';
import type { PathId } from '../../lib/paths/types';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import type { LearnApi } from './learn-api';

type Said = { readonly key: string; readonly failure: FailureCode | null } | null;

/**
 * What somebody other than the software sees: for the coach 清楚 or 差一点 of what was told in
 * own words, for everybody that a peer was helped. Each press writes one row.
 */
export function ToldBackPart({
  path,
  coach,
  api,
  language,
}: {
  readonly path: PathId;
  readonly coach: boolean;
  readonly api: LearnApi;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  const [said, setSaid] = useState<Said>(null);
  const send = async (
    key: string,
    act: () => Promise<{ ok: true } | { ok: false; code: FailureCode }>,
  ) => {
    const reply = await act();
    setSaid({ key, failure: reply.ok ? null : reply.code });
  };
  const tell = (item: string, clear: boolean) =>
    send(item, () =>
      api.ask('teachBack', { id: crypto.randomUUID(), item, clear, seenBy: 'coach' }),
    );
  const help = () =>
    send('help', () =>
      api.ask('helpGiven', {
        id: crypto.randomUUID(),
        what: 'peer-help',
        path,
        confirmedBy: coach ? 'coach' : 'merchant',
      }),
    );
  const answer = (key: string) =>
    said?.key === key
      ? said.failure
        ? say(failureWords[said.failure], language)
        : t('noted')
      : '';
  return (
    <>
      {coach ? (
        <>
          <h3>{t('tellBack')}</h3>
          <p>{t('tellBackText')}</p>
          <ul className="learn-conditions">
            {coreItems
              .filter((item) => item.path === path)
              .map((item) => (
                <li key={item.id}>
                  <span>{item.name[language]}</span>
                  <Button size="small" onClick={() => void tell(item.id, true)}>
                    {t('clear')}
                    <span className="dd-heard"> {item.name[language]}</span>
                  </Button>
                  <Button size="small" onClick={() => void tell(item.id, false)}>
                    {t('almost')}
                    <span className="dd-heard"> {item.name[language]}</span>
                  </Button>
                  <span role="status">{answer(item.id)}</span>
                </li>
              ))}
          </ul>
        </>
      ) : null}
      <div className="learn-help">
        <Button onClick={() => void help()}>{t(coach ? 'helpedCoach' : 'helped')}</Button>
        <span role="status">{answer('help')}</span>
      </div>
    </>
  );
}
