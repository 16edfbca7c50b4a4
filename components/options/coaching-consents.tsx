import { commonWords } from '../../lib/i18n/common.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { say, speaker } from '../../lib/i18n/say';
import type { ConsentState } from '../../lib/messaging/protocol';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { dayText } from './day-text';
import { TakeBack } from './take-back';

const ROWS = [
  { id: 'C3', text: commonWords.consentC3, where: 'c3Where', what: 'c3What', effect: 'c3Effect' },
  {
    id: 'C4',
    text: commonWords.consentC4,
    where: 'coachingWhere',
    what: 'c4What',
    effect: 'c4Effect',
  },
  {
    id: 'C5',
    text: commonWords.consentC5,
    where: 'coachingWhere',
    what: 'c5What',
    effect: 'c5Effect',
  },
] as const;

export interface CoachingConsentsProps {
  readonly consents: readonly ConsentState[];
  readonly language: Language;
  readonly onDecide: (id: (typeof ROWS)[number]['id'], given: boolean) => void;
}

/** What coaching asks for: looking on, exports to the agency, difficulties in suggestions. */
export function CoachingConsents({ consents, language, onDecide }: CoachingConsentsProps) {
  const t = speaker(optionsWords, language);
  return ROWS.map(({ id, text, where, what, effect }) => {
    const all = consents.filter((one) => one.id === id);
    const given = all.filter((one) => one.given);
    // Meetings without one are asked about in the meeting.
    if (id === 'C3' && all.length === 0) return null;
    const [newest] = (given.length > 0 ? given : all).toSorted((a, b) => b.at.localeCompare(a.at));
    return (
      <div key={id} className="options-group">
        <h3>{say(text, language)}</h3>
        <ul className="options-rows">
          <li>
            <div className="options-row-words">
              <p>{t(where)}</p>
              <p className="dd-hint">
                {newest
                  ? t(newest.given ? 'givenOn' : 'takenOn', { date: dayText(newest.at, language) })
                  : t('notGiven')}
              </p>
            </div>
            {given.length > 0 ? (
              <TakeBack
                what={t(what)}
                effect={t(effect)}
                language={language}
                onTakeBack={() => onDecide(id, false)}
              />
            ) : id === 'C3' ? null : (
              <Button
                size="small"
                aria-label={`${t('agree')} ${t(what)}`}
                onClick={() => onDecide(id, true)}
              >
                {t('agree')}
              </Button>
            )}
          </li>
        </ul>
      </div>
    );
  });
}
