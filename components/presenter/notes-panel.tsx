import { useEffect, useId, useRef, useState } from 'react';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import type { PresenterAct, PresenterState } from '../../lib/presenter/types';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';

/** What is typed is kept after so long a pause. */
const PAUSE_MS = 400;

export interface NotesPanelProps {
  readonly state: PresenterState;
  readonly language: Language;
  /** Others are not likely to see them here, or the coach said so. */
  readonly seen: boolean;
  readonly onAct: (act: PresenterAct) => void;
  readonly onSeen: (seen: boolean) => void;
}

/** The coach's own notes of a meeting. Where others look on they are not in the page at all. */
export function NotesPanel({ state, language, seen, onAct, onSeen }: NotesPanelProps) {
  const t = speaker(presenterWords, language);
  return (
    <Panel title={t('notes')}>
      {seen ? (
        <Notes state={state} language={language} onAct={onAct} onHide={() => onSeen(false)} />
      ) : (
        <>
          <p>{t('notesHidden')}</p>
          <p className="dd-hint">{t('showAnywayHint')}</p>
          <Button size="small" onClick={() => onSeen(true)}>
            {t('showAnyway')}
          </Button>
        </>
      )}
    </Panel>
  );
}

interface NotesProps extends Pick<NotesPanelProps, 'state' | 'language' | 'onAct'> {
  readonly onHide: () => void;
}

function Notes({ state, language, onAct, onHide }: NotesProps) {
  const t = speaker(presenterWords, language);
  const id = useId();
  const [text, setText] = useState(state.notes);
  const put = useRef(onAct);
  put.current = onAct;
  const typed = useRef<string | null>(null);
  const keep = () => {
    if (typed.current !== null) put.current({ do: 'notes', text: typed.current });
    typed.current = null;
  };
  const flush = useRef(keep);
  flush.current = keep;
  // Written elsewhere, or the meeting is over: what is being typed here comes first.
  useEffect(() => {
    if (typed.current === null) setText(state.notes);
  }, [state.notes]);
  useEffect(() => {
    if (typed.current === null) return undefined;
    const pause = setTimeout(() => flush.current(), text === typed.current ? PAUSE_MS : 0);
    return () => clearTimeout(pause);
  }, [text]);
  // The window closes, or the notes are hidden: nothing that was typed is lost.
  useEffect(() => {
    const now = () => flush.current();
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('pagehide', now);
      now();
    };
  }, []);
  const aside = state.forNote !== '' && state.forNote === text;
  return (
    <>
      <p className="dd-hint">{t('notesSeen')}</p>
      <label className="dd-field-label" htmlFor={id}>
        {t('notesLabel')}
      </label>
      <textarea
        id={id}
        className="dd-field-input presenter-notes"
        rows={4}
        maxLength={20_000}
        aria-describedby={`${id}-kept`}
        value={text}
        onChange={(event) => {
          typed.current = event.target.value;
          setText(event.target.value);
        }}
      />
      <p id={`${id}-kept`} className="dd-hint">
        {t('notesKept')}
      </p>
      <div className="presenter-acts">
        <Button
          size="small"
          disabled={text.trim() === ''}
          onClick={() => {
            keep();
            onAct({ do: 'for-note' });
          }}
        >
          {t('forNote')}
        </Button>
        <Button size="small" kind="plain" onClick={onHide}>
          {t('hideNotes')}
        </Button>
      </div>
      <p role="status">{aside ? t('forNoteDone') : ''}</p>
    </>
  );
}
