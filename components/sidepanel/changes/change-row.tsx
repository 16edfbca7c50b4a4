import { changesWords } from '../../../lib/i18n/changes.words';
import { commonWords } from '../../../lib/i18n/common.words';
import { overlayWords } from '../../../lib/i18n/overlay.words';
import { say, speaker } from '../../../lib/i18n/say';
import {
  DECISIONS,
  type DecisionKind,
  type TypedNumbers,
} from '../../../lib/insight/changes/types';
import type { ToldChange } from '../../../lib/messaging/change-messages';
import { dateText } from '../../../lib/shared/date-text';
import type { Language } from '../../../lib/shared/text';
import { BeforeAfter } from '../../charts/before-after';
import { ConfirmAct } from '../../options/confirm-act';
import { Button } from '../../ui/button';
import { Fold } from '../../ui/fold';
import { Tag } from '../../ui/tag';
import { VerdictIcon } from '../../ui/verdict-icon';
import { TypedForm } from './typed-form';

export interface ChangeRowProps {
  readonly told: ToldChange;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  readonly onDecide: (decision: DecisionKind) => void;
  readonly onType: (typed: TypedNumbers) => void;
  readonly onRemove: () => void;
}

/** One change: what it was, what can be told of it, and what is to become of it. */
export function ChangeRow({ told, today, language, ...acts }: ChangeRowProps) {
  const t = speaker(changesWords, language);
  const { entry, state, pair } = told;
  const day = (iso: string) => dateText(iso, language, Number(today.slice(0, 4))) ?? iso;
  return (
    <li className="change" data-state={state}>
      <div className="change-head">
        <p className="change-what">{entry.what}</p>
        <Tag>
          {state === 'waiting' ? t('waiting', { date: day(entry.lookOn) }) : stateOf(told, t)}
        </Tag>
      </div>
      <p className="story-quiet change-about">
        {t('about', { date: day(entry.on), name: told.name })}
        {told.platformName ? ` · ${told.platformName}` : ''}
        {state !== 'decided' && entry.decision?.kind === 'wait' ? ` · ${t('waited')}` : ''}
      </p>
      {told.verdict ? <Verdict told={told} language={language} /> : null}
      {pair ? (
        <BeforeAfter
          before={{ ...pair.before, name: t('before') }}
          after={{ ...pair.after, name: t('after') }}
          language={language}
        />
      ) : null}
      {told.sentences.map((sentence) => (
        <p key={sentence} className="story-quiet">
          {sentence}
        </p>
      ))}
      {told.canType && state === 'due' ? (
        <Fold title={t('type')}>
          <TypedForm
            unit={told.unit}
            first={entry.typed}
            language={language}
            onType={acts.onType}
          />
        </Fold>
      ) : null}
      {state === 'due' ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form
        <div className="change-decide" role="group" aria-label={t('decide')}>
          <p className="change-ask">{t('decide')}</p>
          {DECISIONS.map((kind) => (
            <Button key={kind} size="small" onClick={() => acts.onDecide(kind)}>
              {t(kind)}
            </Button>
          ))}
        </div>
      ) : null}
      <ConfirmAct
        label={t('remove')}
        name={t('removeOf', { name: entry.what })}
        effect={t('removeEffect')}
        sure={t('removeSure')}
        keep={say(commonWords.keep, language)}
        onSure={acts.onRemove}
      />
    </li>
  );
}

function stateOf(
  { state, entry }: ToldChange,
  t: (key: 'due' | 'kept' | 'undone') => string,
): string {
  if (state === 'due') return t('due');
  return t(entry.decision?.kind === 'undo' ? 'undone' : 'kept');
}

/** A shape and a word; where neither direction is the good one, the direction alone. */
function Verdict({ told, language }: { told: ToldChange; language: Language }) {
  const t = speaker(changesWords, language);
  const { verdict, found } = told;
  if (!verdict) return null;
  const clear = verdict === 'cannot-tell' && (found === 'clear-up' || found === 'clear-down');
  return (
    <p className="change-verdict">
      <VerdictIcon
        verdict={clear ? (found === 'clear-up' ? 'over-published' : 'under-published') : verdict}
      />
      <strong>
        {clear ? t(found === 'clear-up' ? 'higher' : 'lower') : overlayWords[verdict][language]}
      </strong>
    </p>
  );
}
