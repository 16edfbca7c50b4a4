import { useEffect, useRef, useState } from 'react';
import { changesWords } from '../../../lib/i18n/changes.words';
import { failureWords } from '../../../lib/i18n/failures.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ChangeForm, type WatchedNumber } from './change-form';
import { ChangeRow } from './change-row';
import type { ChangesHandle } from './use-changes';
import './changes.css';

export interface ChangesPanelProps {
  readonly handle: ChangesHandle;
  /** Numbers of the page in front; without any nothing can be noted. */
  readonly numbers: readonly WatchedNumber[];
  /** The number whose "I changed it" was pressed; `null`: the form is closed. */
  readonly noting: string | null;
  /** Opens the form for a number, or (`null`) closes it. */
  readonly onNote: (metricId: string | null) => void;
  readonly language: Language;
}

/** "我改过什么": noted changes, each with a verdict and a decision on its look date. */
export function ChangesPanel({ handle, numbers, noting, onNote, language }: ChangesPanelProps) {
  const t = speaker(changesWords, language);
  const [said, setSaid] = useState<'saved' | 'full' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { found, failure } = handle;
  const [firstNumber] = numbers;

  // The form is gone: back to the button that opens one.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (noting === null && wasOpen.current) add.current?.focus();
    wasOpen.current = noting !== null;
  }, [noting]);

  if (!found) return null;
  return (
    <Panel
      title={t('title')}
      hint={t('hint')}
      actions={
        firstNumber ? (
          <Button
            ref={add}
            size="small"
            disabled={noting !== null}
            onClick={() => {
              setSaid(null);
              onNote(firstNumber.metricId);
            }}
          >
            {t('add')}
          </Button>
        ) : null
      }
    >
      <p role="status" className="story-quiet">
        {failure ? say(failureWords[failure], language) : said ? t(said) : null}
      </p>
      {noting !== null && numbers.length > 0 ? (
        <ChangeForm
          key={noting}
          numbers={numbers}
          metricId={noting}
          today={found.today}
          language={language}
          onCancel={() => onNote(null)}
          onSave={async (filled) => {
            const outcome = await handle.note(filled);
            if (outcome === null) return {};
            if (Object.keys(outcome.problems).length === 0) {
              setSaid(outcome.full ? 'full' : 'saved');
              if (!outcome.full) onNote(null);
            }
            return outcome.problems;
          }}
        />
      ) : null}
      {found.changes.length === 0 && noting === null ? (
        <Empty title={t('none')} text={t('noneHint')} />
      ) : null}
      <ul className="changes">
        {[...found.changes].sort(dueFirst).map((told) => (
          <ChangeRow
            key={told.entry.id}
            told={told}
            today={found.today}
            language={language}
            onDecide={(decision) => handle.decide(told.entry.id, decision)}
            onType={(typed) => handle.type(told.entry, typed)}
            onRemove={() => handle.remove(told.entry.id)}
          />
        ))}
      </ul>
    </Panel>
  );
}

const RANK = { due: 0, waiting: 1, decided: 2 } as const;
const dueFirst = (
  a: { readonly state: keyof typeof RANK },
  b: { readonly state: keyof typeof RANK },
): number => RANK[a.state] - RANK[b.state];
