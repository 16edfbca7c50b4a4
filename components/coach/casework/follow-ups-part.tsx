import { useState } from 'react';
import type { Closing } from '../../../lib/coaching/types';
import { closingWords } from '../../../lib/i18n/closing.words';
import { speaker } from '../../../lib/i18n/say';
import { dayText } from '../../options/day-text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { Area } from './area';
import type { CasePartProps } from './case-form';

/** After 30 and 90 days: what was heard, written down once it was asked. */
export function FollowUpsPart({ work, handle, language }: CasePartProps) {
  const t = speaker(closingWords, language);
  return (
    <Panel title={t('followUps')} hint={t('followUpsHint')}>
      <ol className="coach-follow-ups">
        {(work.case?.closing?.followUps ?? []).map((one, at) => (
          <li key={one.on}>
            <FollowUp
              one={one}
              no={at + 1}
              today={work.today}
              language={language}
              onDone={(heard) => handle.act('followUpDone', { at, heard })}
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function FollowUp({
  one,
  no,
  today,
  language,
  onDone,
}: {
  readonly one: Closing['followUps'][number];
  readonly no: number;
  readonly today: string;
  readonly language: CasePartProps['language'];
  readonly onDone: (heard: string) => Promise<boolean>;
}) {
  const t = speaker(closingWords, language);
  const [heard, setHeard] = useState(one.heard);
  const when =
    one.doneOn !== null
      ? t('heardOn', { day: dayText(one.doneOn, language) })
      : t(one.on <= today ? 'dueSince' : 'dueOn', { day: dayText(one.on, language) });
  return (
    <form
      className="coach-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onDone(heard);
      }}
    >
      <h3>
        {t('followUpNo', { no })} · {when}
      </h3>
      {one.doneOn !== null ? <p>{one.heard}</p> : null}
      {one.doneOn === null && one.on <= today ? (
        <>
          <Area label={t('heard')} rows={2} maxLength={1000} value={heard} onChange={setHeard} />
          <Button type="submit">{t('heardSave')}</Button>
        </>
      ) : null}
    </form>
  );
}
