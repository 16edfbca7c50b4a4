import { dueFollowUps, nextFollowUp } from '../../../lib/coaching/follow-ups';
import { coachAddress } from '../../../lib/coaching/route';
import { lastAgreed, stageLine } from '../../../lib/coaching/stage';
import { homeWords, nextWords } from '../../../lib/i18n/case.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { CaseworkReply } from '../../../lib/messaging/case-messages';
import type { Language } from '../../../lib/shared/text';
import { dayText } from '../../options/day-text';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { StageRow } from './stage-row';

/** The case on one screen: stages, the one next thing, what was agreed, what is due. */
export function CaseGlance({
  work,
  language,
}: {
  readonly work: CaseworkReply;
  readonly language: Language;
}) {
  const t = speaker(homeWords, language);
  const line = stageLine(work);
  const agreed = lastAgreed(work.sessions);
  const due = dueFollowUps(work.case, work.today);
  const later = nextFollowUp(work.case, work.today);
  const day = (iso: string) => dayText(iso, language);
  const name = work.case?.nickname;
  return (
    <Panel title={name ? t('glance', { name }) : t('glanceNoName')}>
      <StageRow line={line} language={language} />
      {due.map(({ on }) => (
        <Notice key={on} kind="care">
          <p>
            <strong>{t('due')}</strong>
          </p>
          <p>{t('dueOn', { day: day(on) })}</p>
          <p>
            <a href={coachAddress('closing')}>{t('doFollowUp')}</a>
          </p>
        </Notice>
      ))}
      <div className="coach-next">
        <h3>{t('next')}</h3>
        {line.next ? (
          <>
            <p className="coach-next-text">{say(nextWords[line.next.step], language)}</p>
            <a className="dd-button" data-kind="primary" href={coachAddress(line.next.view)}>
              {t('go')}
            </a>
          </>
        ) : (
          <p className="coach-next-text">
            {[t('ended'), later ? t('nextFollowUp', { day: day(later.on) }) : '']
              .filter(Boolean)
              .join(language === 'en' ? ' ' : '')}
          </p>
        )}
      </div>
      <div className="coach-agreed">
        <h3>{t('agreed')}</h3>
        {agreed ? (
          <>
            <p>{agreed.step}</p>
            <p className="dd-hint">
              {[
                t('agreedOn', { day: day(agreed.on) }),
                agreed.lookOn ? t('lookOn', { day: day(agreed.lookOn) }) : '',
                agreed.nextOn ? t('nextOn', { day: day(agreed.nextOn) }) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </>
        ) : (
          <p className="dd-hint">{t('noAgreed')}</p>
        )}
      </div>
    </Panel>
  );
}
