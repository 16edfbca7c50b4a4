import { useRef, useState } from 'react';
import { keyOf } from '../../../lib/coaching/group/hash';
import type { Group } from '../../../lib/coaching/group/types';
import { GROUP_PHASES } from '../../../lib/coaching/types';
import { groupWords } from '../../../lib/i18n/coach-report.words';
import { failureWords } from '../../../lib/i18n/failures.words';
import { say, speaker } from '../../../lib/i18n/say';
import { phaseWords, sessionWords } from '../../../lib/i18n/session.words';
import type { Language } from '../../../lib/shared/text';
import { ConfirmAct } from '../../options/confirm-act';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import type { CoachApi } from '../coach-api';

const WHY = {
  'not-a-report': 'whyNot',
  'no-code': 'whyNoCode',
  'no-member': 'whyNoMember',
} as const;

/** Who belongs to a group, by code, and the reports they brought. */
export function MembersPart({
  api,
  group,
  language,
  save,
  onTaken,
  onRemove,
}: {
  readonly api: CoachApi;
  readonly group: Group;
  readonly language: Language;
  readonly save: (group: Group) => Promise<boolean>;
  readonly onTaken: () => void;
  readonly onRemove: () => void;
}) {
  const t = speaker(groupWords, language);
  const w = speaker(sessionWords, language);
  const [code, setCode] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const chooser = useRef<HTMLInputElement>(null);
  const add = async () => {
    const next = code.trim();
    if (!next || group.members.some((one) => keyOf(one) === keyOf(next))) return;
    if (await save({ ...group, members: [...group.members, next] })) setCode('');
  };
  const takeOut = (member: string) =>
    void save({
      ...group,
      members: group.members.filter((one) => one !== member),
      facts: group.facts.filter((one) => keyOf(one.code) !== keyOf(member)),
    });
  const bring = async (files: readonly File[]) => {
    const lines: string[] = [];
    let taken = 0;
    for (const file of files) {
      const answer = await api.ask('takeReport', { groupId: group.id, text: await file.text() });
      if (!answer.ok)
        lines.push(
          t('notTaken', { name: file.name, why: say(failureWords[answer.code], language) }),
        );
      else if (answer.value.kind === 'taken') taken += 1;
      else lines.push(t('notTaken', { name: file.name, why: t(WHY[answer.value.why]) }));
    }
    setSaid(taken > 0 ? [t('taken', { count: taken }), ...lines] : lines);
    if (taken > 0) onTaken();
  };
  return (
    <Panel title={`${t('title')} ${group.code}`} hint={t('hint')}>
      <Choice
        label={t('phase')}
        value={group.phase}
        options={GROUP_PHASES.map((value) => ({ value, label: phaseWords[value][language] }))}
        onChange={(phase) => void save({ ...group, phase })}
      />
      <h3 className="group-title">{t('members')}</h3>
      <ul className="meet-past">
        {group.members.map((member) => {
          const facts = group.facts.find((one) => keyOf(one.code) === keyOf(member));
          return (
            <li key={member}>
              <span>
                {member}{' '}
                <span className="meet-soft">
                  {facts ? t('hasReport', { date: facts.madeOn }) : t('noReport')}
                </span>
              </span>
              <Button
                size="small"
                kind="plain"
                aria-label={t('ariaTakeOut', { code: member })}
                onClick={() => takeOut(member)}
              >
                {t('takeOut')}
              </Button>
            </li>
          );
        })}
      </ul>
      <form
        className="meet-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={t('memberCode')}
          hint={t('memberHint')}
          value={code}
          maxLength={40}
          onChange={setCode}
        />
        <Button type="submit">{t('addMember')}</Button>
      </form>
      <div className="group-bring">
        <Button onClick={() => chooser.current?.click()}>{t('bring')}</Button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          multiple
          hidden
          aria-label={t('bring')}
          onChange={(event) => {
            void bring([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <span className="meet-soft">{t('bringHint')}</span>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p className="meet-more">
        <ConfirmAct
          label={t('remove')}
          name={t('remove')}
          effect={t('removeAsk')}
          sure={w('removeYes')}
          keep={w('removeNo')}
          onSure={onRemove}
        />
      </p>
    </Panel>
  );
}
