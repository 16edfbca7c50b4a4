import { coachAddress } from '../../lib/coaching/route';
import { closingWords } from '../../lib/i18n/closing.words';
import { speaker } from '../../lib/i18n/say';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { ClosingForm } from './casework/closing-form';
import { DataPart } from './casework/data-part';
import { EndPart } from './casework/end-part';
import { FollowUpsPart } from './casework/follow-ups-part';
import { CaseworkFrame } from './casework/frame';
import { useCasework } from './casework/use-casework';
import type { CoachViewProps } from './views';

/** 结案: what helped, who helps next, what becomes of the records, and the follow-ups. */
export function ClosingView({ api, language }: CoachViewProps) {
  const handle = useCasework(api);
  const t = speaker(closingWords, language);
  return (
    <CaseworkFrame handle={handle} language={language}>
      {(work) =>
        work.case ? (
          <>
            <div>
              <h2 className="coach-title">{t('title')}</h2>
              <p className="dd-hint">{t('lead')}</p>
            </div>
            {work.case.closedOn ? (
              <FollowUpsPart work={work} handle={handle} language={language} />
            ) : null}
            <ClosingForm work={work} handle={handle} language={language} />
            <DataPart work={work} handle={handle} api={api} language={language} />
            <EndPart work={work} handle={handle} language={language} />
          </>
        ) : (
          <Panel>
            <Empty title={t('title')} text={t('noCase')}>
              <a className="dd-button" data-kind="primary" href={coachAddress('case')}>
                {t('openCase')}
              </a>
            </Empty>
          </Panel>
        )
      }
    </CaseworkFrame>
  );
}
