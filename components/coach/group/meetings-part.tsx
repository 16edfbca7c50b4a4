import { useState } from 'react';
import { attendanceCsv } from '../../../lib/coaching/group/files';
import type { Group, GroupMeeting } from '../../../lib/coaching/group/types';
import { plans } from '../../../lib/coaching/plans/index';
import { groupWords } from '../../../lib/i18n/coach-report.words';
import { say, speaker } from '../../../lib/i18n/say';
import { phaseWords, sessionWords } from '../../../lib/i18n/session.words';
import { localDay } from '../../../lib/shared/days';
import type { Language, LocalText } from '../../../lib/shared/text';
import { ChoicesField } from '../../forms/choice-field';
import { DateField } from '../../forms/date-field';
import { ConfirmAct } from '../../options/confirm-act';
import { Button } from '../../ui/button';
import { Fold } from '../../ui/fold';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import type { CoachApi } from '../coach-api';
import '../../forms/forms.css';

const same = (text: string): LocalText => ({ 'zh-CN': text, en: text });

/** The meetings of a group, and who came. */
export function MeetingsPart({
  api,
  group,
  language,
  save,
}: {
  readonly api: CoachApi;
  readonly group: Group;
  readonly language: Language;
  readonly save: (group: Group) => Promise<boolean>;
}) {
  const t = speaker(groupWords, language);
  const w = speaker(sessionWords, language);
  const [date, setDate] = useState(() => localDay(api.now()));
  const [minutes, setMinutes] = useState('90');
  const [planId, setPlanId] = useState('');
  const groupPlans = [...plans.values()].filter(
    (plan) => plan.form === 'group' && plan.minutes > 0,
  );
  const add = () => {
    const plan = plans.get(planId);
    const meeting: GroupMeeting = {
      id: crypto.randomUUID(),
      date,
      minutes: Math.min(1440, Number(minutes.replace(/\D/g, '')) || 0),
      planId: plan?.id ?? null,
      phase: plan?.phase ?? group.phase,
      present: group.members,
    };
    void save({ ...group, phase: meeting.phase, meetings: [...group.meetings, meeting] });
  };
  const change = (id: string, present: readonly string[]) =>
    void save({
      ...group,
      meetings: group.meetings.map((one) => (one.id === id ? { ...one, present } : one)),
    });
  return (
    <Panel
      title={t('meetings')}
      actions={
        group.meetings.length > 0 ? (
          <Button
            onClick={() =>
              api.saveFile('attendance.csv', 'text/csv;charset=utf-8', attendanceCsv(group))
            }
          >
            {t('attendance')}
          </Button>
        ) : undefined
      }
    >
      {group.meetings
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map((meeting) => (
          <Fold
            key={meeting.id}
            title={t('meetingOf', {
              date: meeting.date,
              phase: say(phaseWords[meeting.phase], language),
              count: meeting.present.length,
            })}
          >
            <ChoicesField
              spec={{
                kind: 'choices',
                id: meeting.id,
                label: groupWords.present,
                options: [...new Set([...group.members, ...meeting.present])].map((code) => ({
                  id: code,
                  label: same(code),
                })),
              }}
              value={meeting.present}
              onChange={(present) => change(meeting.id, present)}
              problem={null}
              language={language}
            />
            <p className="meet-more">
              <ConfirmAct
                label={t('removeMeeting')}
                name={t('removeMeeting')}
                effect={meeting.date}
                sure={w('removeYes')}
                keep={w('removeNo')}
                onSure={() =>
                  void save({
                    ...group,
                    meetings: group.meetings.filter(({ id }) => id !== meeting.id),
                  })
                }
              />
            </p>
          </Fold>
        ))}
      <div className="meet-row group-new">
        <DateField
          spec={{ kind: 'date', id: 'meeting', label: groupWords.date }}
          value={date}
          onChange={(value) => value && setDate(value)}
          problem={null}
          language={language}
        />
        <TextField label={t('minutes')} numeric value={minutes} onChange={setMinutes} />
        <label className="dd-field">
          <span className="dd-field-label">{t('plan')}</span>
          <select
            className="dd-field-input"
            value={planId}
            onChange={(event) => setPlanId(event.target.value)}
          >
            <option value="">{t('noPlan')}</option>
            {groupPlans.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {plan.title[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="meet-more">
        <Button onClick={add}>{t('addMeeting')}</Button>
      </p>
    </Panel>
  );
}
