import { useEffect, useRef, useState } from 'react';
import { breakEvenInputs } from '../../lib/costs/break-even-inputs';
import { type CostForm, EMPTY_FORM, formOf } from '../../lib/costs/read-form';
import type { CostCard } from '../../lib/costs/types';
import { commonWords } from '../../lib/i18n/common.words';
import { costFieldWords, costsWords } from '../../lib/i18n/costs.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { ConfirmAct } from './confirm-act';
import { CostCardForm } from './cost-form';
import type { CostsHandle } from './use-costs';

export interface CostsPanelProps {
  readonly cards: readonly CostCard[];
  readonly language: Language;
  readonly onSave: CostsHandle['save'];
  readonly onRemove: CostsHandle['remove'];
}

/** The card that is open: a new one has an id of its own before it is written. */
interface Open {
  readonly id: string;
  readonly first: CostForm;
}

/** What the shop's goods cost, as the merchant knows it. */
export function CostsPanel({ cards, language, onSave, onRemove }: CostsPanelProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const [saved, setSaved] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const t = speaker(costsWords, language);

  const close = (written: boolean) => {
    setOpen(null);
    setSaved(written);
  };
  // The form is gone: back to the button that opens one.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open && wasOpen.current) add.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);

  const form = open ? (
    <CostCardForm
      key={open.id}
      first={open.first}
      others={cards.filter(({ id }) => id !== open.id)}
      language={language}
      onCancel={() => close(false)}
      onSave={async (filled) => {
        const problems = await onSave(open.id, filled);
        if (problems && Object.keys(problems).length === 0) close(true);
        return problems;
      }}
    />
  ) : null;
  const isNew = open !== null && !cards.some(({ id }) => id === open.id);
  return (
    <Panel
      title={t('title')}
      hint={t('hint')}
      actions={
        <Button
          ref={add}
          size="small"
          disabled={open !== null}
          onClick={() => {
            setSaved(false);
            setOpen({ id: crypto.randomUUID(), first: EMPTY_FORM });
          }}
        >
          {t('add')}
        </Button>
      }
    >
      <p role="status">{saved ? t('saved') : null}</p>
      {isNew ? form : null}
      {cards.length === 0 && !open ? <Empty title={t('none')} text={t('noneHint')} /> : null}
      <ul className="options-rows">
        {cards.map((card) =>
          open?.id === card.id ? (
            <li key={card.id}>{form}</li>
          ) : (
            <CostRow
              key={card.id}
              card={card}
              language={language}
              busy={open !== null}
              onEdit={() => {
                setSaved(false);
                setOpen({ id: card.id, first: formOf(card) });
              }}
              onRemove={() => onRemove(card.id)}
            />
          ),
        )}
      </ul>
    </Panel>
  );
}

interface CostRowProps {
  readonly card: CostCard;
  readonly language: Language;
  /** Another card is open: what was typed there is not to be lost by a click here. */
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function CostRow({ card, language, busy, onEdit, onRemove }: CostRowProps) {
  const t = speaker(costsWords, language);
  const { name } = card;
  const inputs = breakEvenInputs(card);
  const fields = inputs.ok
    ? ''
    : inputs.missing
        .map((field) => say(costFieldWords[`${field}-short`], language))
        .join(language === 'en' ? ', ' : '、');
  return (
    <li>
      <div className="options-row-words">
        <p>{name}</p>
        <p className="dd-hint">{inputs.ok ? t('complete') : t('missing', { fields })}</p>
      </div>
      <Button size="small" disabled={busy} aria-label={t('editOf', { name })} onClick={onEdit}>
        {t('edit')}
      </Button>
      <ConfirmAct
        label={t('remove')}
        name={t('removeOf', { name })}
        effect={t('removeEffect', { name })}
        sure={t('removeSure')}
        keep={say(commonWords.keep, language)}
        onSure={onRemove}
      />
    </li>
  );
}
