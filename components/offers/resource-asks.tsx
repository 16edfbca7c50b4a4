import { useId } from 'react';
import { resourcesWords } from '../../lib/i18n/resources.words';
import { speaker } from '../../lib/i18n/say';
import type { ResourceList } from '../../lib/offers/types';
import { PROVINCES } from '../../lib/resources/provinces';
import { BUSINESS_FORMS, type Resource } from '../../lib/resources/types';
import type { Language } from '../../lib/shared/text';
import { SwitchRow } from '../ui/switch-row';
import { TextField } from '../ui/text-field';

export interface ResourceAsksProps {
  readonly offer: ResourceList;
  readonly cards: readonly Resource[];
  readonly said: (key: string) => string;
  readonly onSay: (key: string, value: string) => void;
  readonly language: Language;
}

/** What sorts the cards; each may stay unsaid. */
export function ResourceAsks({ offer, cards, said, onSay, language }: ResourceAsksProps) {
  const t = speaker(resourcesWords, language);
  const groups = new Map(
    cards.flatMap(({ who }) => who.people ?? []).map((one) => [one['zh-CN'], one[language]]),
  );
  return (
    <div className="resource-asks">
      {offer.asks.map((ask) => {
        switch (ask) {
          case 'city':
            return (
              <Select
                key={ask}
                label={t('city')}
                value={said('city')}
                none={t('notSaid')}
                options={PROVINCES.map(({ code, name }) => [code, name[language]])}
                onChange={(value) => onSay('city', value)}
              />
            );
          case 'form':
            return (
              <Select
                key={ask}
                label={t('form')}
                value={said('form')}
                none={t('notSaid')}
                options={BUSINESS_FORMS.map((form) => [form, t(form)])}
                onChange={(value) => onSay('form', value)}
              />
            );
          case 'people':
            return groups.size === 0 ? null : (
              <Select
                key={ask}
                label={t('people')}
                value={said('people')}
                none={t('notSaid')}
                options={[...groups]}
                onChange={(value) => onSay('people', value)}
              />
            );
          case 'budget':
            return (
              <SwitchRow
                key={ask}
                label={t('budget')}
                checked={said('budget') === 'free'}
                onChange={(on) => onSay('budget', on ? 'free' : '')}
              />
            );
          default:
            return (
              <TextField
                key={ask}
                label={t(ask)}
                value={said(ask)}
                numeric={ask === 'months'}
                maxLength={40}
                onChange={(value) => onSay(ask, value)}
              />
            );
        }
      })}
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, none, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="dd-field">
      <label className="dd-field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="dd-field-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{none}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
