import { useState } from 'react';
import type { Group } from '../../../lib/coaching/group/types';
import { coachAddress } from '../../../lib/coaching/route';
import { groupWords } from '../../../lib/i18n/coach-report.words';
import { say, speaker } from '../../../lib/i18n/say';
import { phaseWords } from '../../../lib/i18n/session.words';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { TextField } from '../../ui/text-field';

/** All groups, and a new one. */
export function GroupHome({
  groups,
  language,
  save,
}: {
  readonly groups: readonly Group[];
  readonly language: Language;
  readonly save: (group: Group) => Promise<boolean>;
}) {
  const t = speaker(groupWords, language);
  const [code, setCode] = useState('');
  const add = async () => {
    const id = crypto.randomUUID();
    const made: Group = {
      id,
      code: code.trim(),
      phase: 'prepare',
      members: [],
      meetings: [],
      facts: [],
      updatedAt: '',
    };
    if (made.code && (await save(made))) location.hash = coachAddress('group', id);
  };
  return (
    <Panel title={t('title')} hint={t('hint')}>
      {groups.length === 0 ? (
        <Empty title={t('none')} text={t('noneText')} />
      ) : (
        <ul className="meet-past">
          {groups.map((group) => (
            <li key={group.id}>
              <a href={coachAddress('group', group.id)}>
                {group.code} · {t('membersCount', { count: group.members.length })}
              </a>
              <Tag>{say(phaseWords[group.phase], language)}</Tag>
            </li>
          ))}
        </ul>
      )}
      <form
        className="meet-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label={t('code')} value={code} maxLength={40} onChange={setCode} />
        <Button type="submit" kind="primary">
          {t('add')}
        </Button>
      </form>
    </Panel>
  );
}
