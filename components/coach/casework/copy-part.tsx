import { TOLD_POINTS } from '../../../lib/coaching/types';
import { caseWords, toldWords } from '../../../lib/i18n/case.words';
import { commonWords } from '../../../lib/i18n/common.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { CaseworkReply } from '../../../lib/messaging/case-messages';
import { ALL, type ConsentId } from '../../../lib/shared/consents';
import type { Language } from '../../../lib/shared/text';
import { dayText } from '../../options/day-text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';
import type { CasePartProps } from './case-form';

const TEXTS = {
  C1: commonWords.consentC1,
  C2: commonWords.consentC2,
  C3: commonWords.consentC3,
  C4: commonWords.consentC4,
  C5: commonWords.consentC5,
  C6: commonWords.consentC6,
} as const;

/** The page of what was agreed: read by the merchant, on the screen or on paper. */
export function CopyPart(props: CasePartProps & { readonly api: CoachApi }) {
  const { work, handle, api, language } = props;
  const t = speaker(caseWords, language);
  const shown = work.case?.copyShownOn ?? null;
  return (
    <Panel title={t('copy')} hint={t('copyHint')}>
      <article className="coach-copy">
        <h3>{t('copyTitle')}</h3>
        <p className="dd-hint">
          {[work.case?.nickname, dayText(work.today, language)].filter(Boolean).join(' · ')}
        </p>
        <h4>{t('copyRights')}</h4>
        <ul className="dd-list">
          {TOLD_POINTS.map((point) => (
            <li key={point}>{say(toldWords[point], language)}</li>
          ))}
        </ul>
        <h4>{t('copyConsents')}</h4>
        <ul className="dd-list">
          {(Object.keys(TEXTS) as ConsentId[]).map((id) => (
            <li key={id}>
              {say(TEXTS[id], language)} <strong>{answerTo(id, work, language)}</strong>
            </li>
          ))}
        </ul>
        <p>{t('copyBack')}</p>
      </article>
      <div className="coach-acts">
        <Button onClick={api.print}>{t('print')}</Button>
        <Button
          kind="primary"
          onClick={() => void handle.act('saveCase', { patch: { copyShownOn: work.today } })}
        >
          {t('copyShown')}
        </Button>
        <p className="dd-hint" role="status">
          {shown ? t('copyShownOn', { day: dayText(shown, language) }) : ''}
        </p>
      </div>
    </Panel>
  );
}

function answerTo(id: ConsentId, { consents }: CaseworkReply, language: Language): string {
  const t = speaker(caseWords, language);
  if (id === 'C3') return t('c3');
  const all = consents.filter((one) => one.id === id);
  const given = all.filter((one) => one.given);
  if (all.length === 0) return t('undecided');
  if (given.length === 0) return t('no');
  const hosts = given.filter(({ scope }) => scope !== ALL).map(({ scope }) => hostIn(scope));
  return [t('yes'), ...hosts].join(' · ');
}

const hostIn = (scope: string): string => scope.replace(/^https?:\/\//, '');
