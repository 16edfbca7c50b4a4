import { commonWords } from '../../lib/i18n/common.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Choice } from '../ui/choice';

export interface LanguageChoiceProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
  readonly hideLabel?: boolean;
}

/** Each language is named in itself, so that nobody has to read the other one. */
export function LanguageChoice({ language, onChange, hideLabel }: LanguageChoiceProps) {
  const t = speaker(commonWords, language);
  return (
    <Choice
      label={t('language')}
      hideLabel={hideLabel}
      value={language}
      options={[
        { value: 'zh-CN', label: t('chinese') },
        { value: 'en', label: t('english') },
      ]}
      onChange={onChange}
    />
  );
}
