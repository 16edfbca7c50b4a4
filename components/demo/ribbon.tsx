import type { DemoPlace } from '../../lib/demo/address';
import { LOOKS } from '../../lib/demo/looks/index';
import { LOOK_IDS } from '../../lib/demo/looks/types';
import { TRADES } from '../../lib/demo/trades/index';
import { DEMO_TRADES } from '../../lib/demo/trades/types';
import { commonWords } from '../../lib/i18n/common.words';
import { demoWords } from '../../lib/i18n/demo.words';
import { say, speaker } from '../../lib/i18n/say';
import { LANGUAGES, type Language, type LocalText } from '../../lib/shared/text';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, LocalText])[];
  readonly language: Language;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ name, value, options, language, onChange }: ChoiceProps<T>) {
  return (
    <label className="bo-choice">
      <span>{name}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([id]) => id === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {say(text, language)}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface RibbonProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly place: DemoPlace;
  readonly onPlace: (next: Partial<DemoPlace>) => void;
  /** One sentence: what to try here, or what did not work. */
  readonly notice: string;
}

/** Above the back office and none of it: that all is made up, and which shop in which look. */
export function Ribbon({ language, onLanguage, place, onPlace, notice }: RibbonProps) {
  const t = speaker(demoWords, language);
  return (
    <>
      <aside className="bo-ribbon" aria-label={t('sample')}>
        <strong>{t('sample')}</strong>
        <span>{t('sampleHint')}</span>
      </aside>
      <section className="bo-controls" aria-label={t('controls')}>
        <Choice
          name={t('trade')}
          value={place.trade}
          options={DEMO_TRADES.map((id) => [id, TRADES[id].trade])}
          language={language}
          onChange={(trade) => onPlace({ trade })}
        />
        <Choice
          name={t('look')}
          value={place.look}
          options={LOOK_IDS.map((id) => [id, LOOKS[id].name])}
          language={language}
          onChange={(look) => onPlace({ look })}
        />
        <span className="bo-notice" role="status">
          {notice}
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons in a bar, not a form */}
        <div className="bo-languages" role="group" aria-label={say(commonWords.language, language)}>
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              onClick={() => onLanguage(each)}
            >
              {say(each === 'en' ? commonWords.english : commonWords.chinese, language)}
            </button>
          ))}
        </div>
      </section>
    </>
  );
}
