import type { FieldSpec } from '../../lib/forms/types';
import { formWords } from '../../lib/i18n/forms.words';
import type { Language } from '../../lib/shared/text';

/** The label of a field, and that it may stay blank where it may. */
export function labelOf(spec: Pick<FieldSpec, 'label' | 'optional'>, language: Language): string {
  const label = spec.label[language];
  if (!spec.optional) return label;
  const may = formWords.optional[language];
  return language === 'zh-CN' ? `${label}（${may}）` : `${label} (${may})`;
}
