import { CaseGlance } from './casework/case-glance';
import { CaseworkFrame } from './casework/frame';
import { LinkList } from './casework/link-list';
import { NoCase } from './casework/no-case';
import { ProfilesPart } from './casework/profiles-part';
import { ToolsPart } from './casework/tools-part';
import { useCasework } from './casework/use-casework';
import { currentOf, useProfiles } from './profiles-api';
import type { CoachViewProps } from './views';

/** Parts of a case, in the order of its stages. */
const OF_CASE = ['case', 'assessment', 'goals', 'session', 'report', 'closing'] as const;

/** Where a coach starts: whose records are open, and the one thing that comes next. */
export function HomeView({ api, language }: CoachViewProps) {
  const handle = useCasework(api);
  const profiles = useProfiles(api);
  const kind = currentOf(profiles)?.kind ?? null;
  return (
    <CaseworkFrame handle={handle} language={language}>
      {(work) => (
        <>
          {profiles ? <ProfilesPart profiles={profiles} api={api} language={language} /> : null}
          {work.case ? (
            <CaseGlance work={work} language={language} />
          ) : (
            <NoCase merchant={kind === 'merchant'} language={language} />
          )}
          {work.case ? <LinkList views={OF_CASE} language={language} /> : null}
          <ToolsPart api={api} coach={kind !== 'merchant'} language={language} />
        </>
      )}
    </CaseworkFrame>
  );
}
