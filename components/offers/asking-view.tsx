import { useMemo } from 'react';
import { readForm } from '../../lib/forms/read-form';
import type { FieldSpec, RawField, RawForm } from '../../lib/forms/types';
import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import { type Asking, formOf } from '../../lib/offers/asking';
import type { LookSetting } from '../../lib/offers/types';
import type { Language } from '../../lib/shared/text';
import { ShapeView } from './shapes/shape-view';
import { ToldView } from './told-view';

export interface AskingViewProps {
  readonly asking: Asking;
  /** The whole sheet. */
  readonly raw: RawForm;
  readonly onChange: (id: string, value: RawField) => void;
  readonly setting: LookSetting;
}

/** One form, drawn in its shape, and what it says so far. */
export function AskingView({ asking, raw, onChange, setting }: AskingViewProps) {
  const { language } = setting;
  const t = speaker(offerWords, language);
  const form = useMemo(() => formOf(raw, asking.prefix), [raw, asking.prefix]);
  const { problems, missing } = useMemo(() => readForm(asking.fields, form), [asking, form]);
  const told = useMemo(() => asking.tell(form, setting), [asking, form, setting]);
  const unclear = Object.keys(problems).length;
  const touched = Object.keys(form).length > 0;
  return (
    <div className="offer-asking">
      <div className="offer-form">
        <ShapeView
          asking={asking}
          form={form}
          problems={problems}
          onChange={(id, value) => onChange(asking.prefix + id, value)}
          language={language}
        />
      </div>
      <div className="offer-result" hidden={!told && unclear === 0 && !(asking.whole && touched)}>
        <h2 className="offer-result-title">{t('result')}</h2>
        {told ? (
          <ToldView told={told} of={asking.whole ? 'sum' : 'sheet'} language={language} />
        ) : null}
        {unclear > 0 ? (
          <p className="dd-hint" role="status">
            {t('unclear', { count: unclear })}
          </p>
        ) : asking.whole && !told && touched ? (
          <p className="dd-hint" role="status">
            {t('waiting', { fields: namesOf(asking.fields, missing, language) })}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** What is still blank, by name, each once. */
export function namesOf(
  fields: readonly FieldSpec[],
  missing: readonly string[],
  language: Language,
): string {
  const names = missing.map((place) => {
    const [id, , cell] = place.split('.');
    const field = fields.find((one) => one.id === id);
    const inner =
      field?.kind === 'rows' && cell ? field.cells.find((one) => one.id === cell) : undefined;
    return (inner ?? field)?.label[language] ?? place;
  });
  const once = [...new Set(names)];
  const zh = language === 'zh-CN';
  const shown = once.slice(0, 4).map((name) => `“${name}”`);
  const rest = once.length > 4 ? (zh ? '等' : ' and more') : '';
  return shown.join(zh ? '、' : ', ') + rest;
}
