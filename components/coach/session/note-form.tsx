import { useEffect } from 'react';
import {
  cut,
  HELP_LEVELS,
  LONGEST_LINE,
  LONGEST_QUOTE,
  MOODS,
  TEACHBACKS,
} from '../../../lib/coaching/session/note';
import { lineText } from '../../../lib/coaching/session/tell';
import { type Note, type NoteLine, type SessionForm, STAGES } from '../../../lib/coaching/types';
import { speaker } from '../../../lib/i18n/say';
import {
  formWords,
  noteLineWords,
  sessionWords,
  stageWords,
} from '../../../lib/i18n/session.words';
import type { SessionDay } from '../../../lib/messaging/session-messages';
import { PATH_IDS, type PathId } from '../../../lib/paths/types';
import type { Language, LocalText } from '../../../lib/shared/text';
import { AreaField } from '../../forms/area-field';
import { ChoicesField } from '../../forms/choice-field';
import { DateField } from '../../forms/date-field';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import type { CoachApi } from '../coach-api';
import type { Names } from '../use-names';
import { ItemsField } from './items-field';
import { PutAsidePart } from './put-aside-part';
import type { Meeting } from './use-meeting';
import '../../forms/forms.css';

const FORMS: readonly SessionForm[] = ['one-to-one', 'group', 'phone'];
const LONGEST_MEETING = 1440;

/** The note, written short; each line is asked about once. */
export function NoteForm({
  api,
  meeting,
  names,
  day,
  language,
  onDay,
  onRead,
  onPlan,
}: {
  readonly api: CoachApi;
  readonly meeting: Meeting;
  readonly names: Names;
  readonly day: SessionDay | null;
  readonly language: Language;
  readonly onDay: (day: SessionDay) => void;
  readonly onRead: () => Promise<void>;
  readonly onPlan: (() => void) | null;
}) {
  const t = speaker(sessionWords, language);
  const label = speaker(noteLineWords, language);
  const { session, type, keep } = meeting;
  const { note, date } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new date is another day's numbers
  useEffect(() => {
    void api.ask('sessionDay', { date }).then((reply) => reply.ok && onDay(reply.value));
  }, [api, date]);
  if (!note) return null;
  const change = (part: Partial<Note>) => type({ note: { ...note, ...part } });
  const line = (name: NoteLine, value: string) =>
    change({ lines: { ...note.lines, [name]: value } });
  const area = (name: NoteLine, most: number, hint: LocalText, lines: number) => (
    <AreaField
      spec={{ kind: 'text', id: name, label: noteLineWords[name], hint, most, lines }}
      value={note.lines[name]}
      onChange={(value) => line(name, cut(value, most))}
      problem={null}
      language={language}
    />
  );
  const choice = (name: NoteLine, values: readonly string[], hint?: string) => (
    <div>
      <Choice
        label={label(name)}
        value={note.lines[name]}
        options={[
          ...values.map((value) => ({
            value,
            label: lineText(name, value, names.nameOf, language)[0] ?? value,
          })),
          { value: '', label: t('noAnswer') },
        ]}
        onChange={(value) => line(name, value)}
      />
      {hint ? <span className="dd-hint">{hint}</span> : null}
    </div>
  );
  const dateField = (key: 'lookOn' | 'nextOn') => (
    <DateField
      spec={{ kind: 'date', id: key, label: sessionWords[key], optional: true }}
      value={note[key] ?? ''}
      onChange={(value) => change({ [key]: value || null })}
      problem={null}
      language={language}
    />
  );
  return (
    <Panel
      title={t('note')}
      hint={t('noteHint')}
      actions={onPlan ? <Button onClick={onPlan}>{t('backToPlan')}</Button> : undefined}
    >
      <div className="meet-form">
        <div className="meet-row">
          <DateField
            spec={{ kind: 'date', id: 'date', label: sessionWords.date }}
            value={date}
            onChange={(value) => value && type({ date: value })}
            problem={null}
            language={language}
          />
          <TextField
            label={t('length')}
            numeric
            value={String(session.minutes)}
            onChange={(text) => {
              const minutes = Number(text.replace(/\D/g, ''));
              if (minutes <= LONGEST_MEETING) type({ minutes });
            }}
          />
        </div>
        <Choice
          label={t('form')}
          value={session.form}
          options={FORMS.map((value) => ({ value, label: formWords[value][language] }))}
          onChange={(form) => type({ form })}
        />
        <Choice
          label={t('stage')}
          value={session.stage}
          options={STAGES.map((value) => ({ value, label: stageWords[value][language] }))}
          onChange={(stage) => type({ stage })}
        />
        <ChoicesField
          spec={{
            kind: 'choices',
            id: 'paths',
            label: sessionWords.ways,
            options: PATH_IDS.map((id) => {
              const name = names.pathName(id);
              return { id, label: { 'zh-CN': name, en: name } };
            }),
          }}
          value={session.paths}
          onChange={(paths) => type({ paths: paths as readonly PathId[] })}
          problem={null}
          language={language}
        />
        {area(
          'seen',
          LONGEST_LINE,
          day?.exact ? sessionWords.seenHintExact : sessionWords.seenHint,
          3,
        )}
        <PutAsidePart
          {...{ api, language }}
          seen={note.lines.seen}
          onPut={(seen) => keep({ note: { ...note, lines: { ...note.lines, seen } } })}
        />
        {day && day.numbers.length > 0 ? (
          <fieldset className="meet-seen">
            <legend className="meet-soft">{t('seenNumbers')}</legend>
            <div className="meet-links">
              {day.numbers.map(({ metricId, name, text }) => (
                <Button
                  key={metricId}
                  size="small"
                  onClick={() =>
                    line(
                      'seen',
                      cut(
                        [note.lines.seen.trim(), `${name}: ${text}`].filter(Boolean).join('\n'),
                        LONGEST_LINE,
                      ),
                    )
                  }
                >
                  {name} · {text}
                </Button>
              ))}
            </div>
          </fieldset>
        ) : null}
        {area('strengths', LONGEST_QUOTE, sessionWords.strengthsHint, 2)}
        <ItemsField
          label={label('activities')}
          hint={t('activitiesHint')}
          value={note.lines.activities}
          names={names}
          language={language}
          onChange={(value) => line('activities', value)}
        />
        {choice('help', HELP_LEVELS)}
        {choice('teachback', TEACHBACKS)}
        {area('step', 80, sessionWords.stepHint, 2)}
        <div className="meet-row">
          {dateField('lookOn')}
          {dateField('nextOn')}
        </div>
        <ItemsField
          label={label('resources')}
          hint={t('resourcesHint')}
          value={note.lines.resources}
          names={names}
          cards
          language={language}
          onChange={(value) => line('resources', value)}
        />
        {choice('mood', MOODS, t('moodHint'))}
        <p className="meet-more">
          <Button kind="primary" onClick={() => void onRead()}>
            {t('handOver')}
          </Button>
        </p>
      </div>
    </Panel>
  );
}
