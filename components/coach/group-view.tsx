import { useCallback, useEffect, useState } from 'react';
import type { Group } from '../../lib/coaching/group/types';
import { coachAddress } from '../../lib/coaching/route';
import { coachWords } from '../../lib/i18n/coach.words';
import { groupWords } from '../../lib/i18n/coach-report.words';
import { failureWords } from '../../lib/i18n/failures.words';
import { say, speaker } from '../../lib/i18n/say';
import type { GroupsReply } from '../../lib/messaging/group-messages';
import type { FailureCode } from '../../lib/shared/result';
import { FailureNotice } from '../options/failure-notice';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { GroupHome } from './group/group-home';
import { GroupReportPart } from './group/group-report-part';
import { MeetingsPart } from './group/meetings-part';
import { MembersPart } from './group/members-part';
import { useNames } from './use-names';
import type { CoachViewProps } from './views';
import './session/session.css';
import './group/group.css';

/** Groups: members by code, meetings, and what may be told of all together. */
export function GroupView({ api, id, language }: CoachViewProps) {
  const t = speaker(groupWords, language);
  const [reply, setReply] = useState<GroupsReply | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [unsaved, setUnsaved] = useState<FailureCode | null>(null);
  const { pathName } = useNames(language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names come in the person's language
  const load = useCallback(() => {
    void api.ask('groups', {}).then((answer) => {
      setFailure(answer.ok ? null : answer.code);
      if (answer.ok) setReply(answer.value);
    });
  }, [api, language]);
  useEffect(load, [load]);
  const save = async (group: Group): Promise<boolean> => {
    const next = { ...group, updatedAt: api.now().toISOString() };
    const answer = await api.ask('saveGroup', { group: structuredClone(next) as never });
    setUnsaved(answer.ok ? null : answer.code);
    if (answer.ok) load();
    return answer.ok;
  };
  if (failure) return <FailureNotice code={failure} language={language} onRetry={load} />;
  if (!reply) return <p role="status">{say(coachWords.loading, language)}</p>;
  const notice = unsaved ? (
    <Notice kind="care">{say(failureWords[unsaved], language)}</Notice>
  ) : null;
  if (id === '')
    return (
      <>
        {notice}
        <GroupHome groups={reply.groups} language={language} save={save} />
      </>
    );
  const group = reply.groups.find((one) => one.id === id);
  if (!group)
    return (
      <div className="dd-panel">
        <Empty title={t('unknown')} text={t('noneText')} />
      </div>
    );
  const remove = async () => {
    const answer = await api.ask('removeGroup', { id: group.id });
    if (answer.ok) location.hash = coachAddress('group');
  };
  return (
    <>
      <p className="coach-way">
        <a href={coachAddress('group')}>
          <Icon name="back" />
          {t('back')}
        </a>
      </p>
      {notice}
      <MembersPart
        {...{ api, group, language, save }}
        onTaken={load}
        onRemove={() => void remove()}
      />
      <MeetingsPart {...{ api, group, language, save }} />
      <GroupReportPart
        {...{ api, group, language }}
        reports={reply.reports.filter(({ groupId }) => groupId === group.id)}
        names={{ pathName, metricName: (metric) => reply.metricNames[metric] ?? metric }}
        onMade={load}
      />
    </>
  );
}
