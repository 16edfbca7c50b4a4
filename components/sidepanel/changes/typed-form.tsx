import { type FormEvent, useState } from 'react';
import { readNumber } from '../../../lib/forms/read-number';
import { changesWords } from '../../../lib/i18n/changes.words';
import { speaker } from '../../../lib/i18n/say';
import type { TypedNumbers } from '../../../lib/insight/changes/types';
import type { Unit } from '../../../lib/shared/sighting';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';

const COUNTS = ['beforeN', 'beforeK', 'afterN', 'afterK'] as const;
const AMOUNTS = ['beforeDay', 'afterDay'] as const;
type Field = (typeof COUNTS)[number] | (typeof AMOUNTS)[number];
type Problem = 'notNumber' | 'moreThanAll' | 'nobody';

export interface TypedFormProps {
  readonly unit: Unit;
  readonly first: TypedNumbers | null;
  readonly language: Language;
  readonly onType: (typed: TypedNumbers) => void;
}

/** Numbers from before and after, where none are kept: k of n for a share, else a usual day. */
export function TypedForm({ unit, first, language, onType }: TypedFormProps) {
  const t = speaker(changesWords, language);
  const fields: readonly Field[] = unit === 'percent' ? COUNTS : AMOUNTS;
  const [raw, setRaw] = useState<Readonly<Partial<Record<Field, string>>>>(textOf(first));
  const [problems, setProblems] = useState<Readonly<Partial<Record<Field, Problem>>>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(fields, raw);
    if ('problems' in read) setProblems(read.problems);
    else onType(read.typed);
  };
  return (
    <form className="change-form" noValidate onSubmit={submit}>
      <p className="dd-hint">{t(unit === 'percent' ? 'countsHint' : 'typeHint')}</p>
      {fields.map((field) => {
        const problem = problems[field];
        return (
          <TextField
            key={field}
            size="small"
            numeric
            label={t(field)}
            value={raw[field] ?? ''}
            problem={problem ? t(problem) : null}
            maxLength={20}
            onChange={(text) => {
              setRaw({ ...raw, [field]: text });
              setProblems({});
            }}
          />
        );
      })}
      <div className="change-acts">
        <Button type="submit" size="small">
          {t('useTyped')}
        </Button>
      </div>
    </form>
  );
}

function textOf(typed: TypedNumbers | null): Partial<Record<Field, string>> {
  if (typed?.kind === 'shares') {
    const { before, after } = typed;
    return {
      beforeN: String(before.n),
      beforeK: String(before.k),
      afterN: String(after.n),
      afterK: String(after.k),
    };
  }
  return typed ? { beforeDay: String(typed.before), afterDay: String(typed.after) } : {};
}

type Read =
  | { readonly typed: TypedNumbers }
  | { readonly problems: Readonly<Partial<Record<Field, Problem>>> };

function readTyped(fields: readonly Field[], raw: Readonly<Partial<Record<Field, string>>>): Read {
  const label = { 'zh-CN': '', en: '' };
  const problems: Partial<Record<Field, Problem>> = {};
  const numbers: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const unit = fields === COUNTS ? 'count' : 'money';
    const read = readNumber(raw[field] ?? '', { id: field, kind: 'number', label, unit });
    if (typeof read === 'number') numbers[field] = read;
    else problems[field] = 'notNumber';
  }
  const of = (field: Field) => numbers[field] ?? 0;
  if (fields === COUNTS && Object.keys(problems).length === 0)
    for (const [all, some] of [
      ['beforeN', 'beforeK'],
      ['afterN', 'afterK'],
    ] as const) {
      if (of(all) === 0) problems[all] = 'nobody';
      else if (of(some) > of(all)) problems[some] = 'moreThanAll';
    }
  if (Object.keys(problems).length > 0) return { problems };
  return {
    typed:
      fields === COUNTS
        ? {
            kind: 'shares',
            before: { k: of('beforeK'), n: of('beforeN') },
            after: { k: of('afterK'), n: of('afterN') },
          }
        : { kind: 'amounts', before: of('beforeDay'), after: of('afterDay') },
  };
}
