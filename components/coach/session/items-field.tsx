import { useId, useState } from 'react';
import { itemName, itemsOf, lineOf } from '../../../lib/coaching/session/items';
import { speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import type { Names } from '../use-names';

/** A line that lists things: each with a name, one's own words beside them. */
export function ItemsField({
  label,
  hint,
  value,
  names,
  cards = false,
  language,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly names: Names;
  /** Cards of help can be chosen. */
  readonly cards?: boolean;
  readonly language: Language;
  readonly onChange: (value: string) => void;
}) {
  const t = speaker(sessionWords, language);
  const id = useId();
  const [typed, setTyped] = useState('');
  const items = itemsOf(value);
  const add = (item: string) => {
    if (item.trim()) onChange(lineOf([...items, item.trim()]));
  };
  return (
    <fieldset className="meet-items">
      <legend className="dd-choice-label">{label}</legend>
      <span className="dd-hint">{hint}</span>
      {items.length > 0 ? (
        <ul>
          {items.map((item) => {
            const name = itemName(item, names.nameOf);
            return (
              <li key={item}>
                <span>{name}</span>
                <Button
                  size="small"
                  kind="plain"
                  aria-label={t('ariaTakeOut', { item: name })}
                  onClick={() => onChange(lineOf(items.filter((one) => one !== item)))}
                >
                  {t('takeOut')}
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      {cards ? (
        <div className="dd-field">
          <label className="dd-field-label" htmlFor={id}>
            {t('chooseCard')}
          </label>
          <select
            id={id}
            className="dd-field-input"
            value=""
            onChange={(event) => event.target.value && add(`card:${event.target.value}`)}
          >
            <option value="">{t('noCard')}</option>
            {names.cards.map((card) => (
              <option key={card.id} value={card.id}>
                {card.name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <form
        className="meet-add"
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
          setTyped('');
        }}
      >
        <TextField label={t('addOther')} value={typed} maxLength={80} onChange={setTyped} />
        <Button type="submit">{t('addItem')}</Button>
      </form>
    </fieldset>
  );
}
