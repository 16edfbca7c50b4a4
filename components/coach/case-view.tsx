import { caseWords } from '../../lib/i18n/case.words';
import { speaker } from '../../lib/i18n/say';
import { CaseForm } from './casework/case-form';
import { ConsentsPart } from './casework/consents-part';
import { CopyPart } from './casework/copy-part';
import { CaseworkFrame } from './casework/frame';
import { StrengthsPart } from './casework/strengths-part';
import { ToldPart } from './casework/told-part';
import { useCasework } from './casework/use-casework';
import type { CoachViewProps } from './views';

/** 接案: who it is, what is said aloud, what is agreed to, and the page that the merchant reads. */
export function CaseView({ api, language }: CoachViewProps) {
  const handle = useCasework(api);
  const t = speaker(caseWords, language);
  return (
    <CaseworkFrame handle={handle} language={language}>
      {(work) => (
        <>
          <h2 className="coach-title">{t('title')}</h2>
          <CaseForm work={work} handle={handle} language={language} />
          <ToldPart work={work} handle={handle} language={language} />
          <ConsentsPart work={work} handle={handle} api={api} language={language} />
          <CopyPart work={work} handle={handle} api={api} language={language} />
          <StrengthsPart api={api} language={language} />
        </>
      )}
    </CaseworkFrame>
  );
}
