import type { ReactNode } from 'react';
import { SHOP_NAME } from '../../lib/demo/shop';
import { commonWords } from '../../lib/i18n/common.words';
import { demoWords } from '../../lib/i18n/demo.words';
import { failureWords } from '../../lib/i18n/failures.words';
import { say, speaker } from '../../lib/i18n/say';
import type { FailureCode } from '../../lib/shared/result';
import { LANGUAGES, type Language } from '../../lib/shared/text';

export interface DemoFrameProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What did not work just now (a change of language). */
  readonly problem: FailureCode | null;
  readonly children: ReactNode;
}

const MENU = [
  { to: '#overview', word: 'menuHome' },
  { to: '#bo-figures', word: 'visitors' },
  { to: '#trend', word: 'paid' },
  { to: '#shop', word: 'score' },
  { to: '#ads', word: 'ads' },
  { to: '#products', word: 'products' },
] as const;

/**
 * What stands around the numbers: the ribbon that says "sample data", the shop's name, a
 * menu and the way there. Menu and way repeat metric names on purpose: they are no numbers.
 */
export function DemoFrame({ language, onLanguage, problem, children }: DemoFrameProps) {
  const t = speaker(demoWords, language);
  return (
    <div className="bo">
      <aside className="bo-ribbon" aria-label={t('sample')}>
        <strong>{t('sample')}</strong>
        <span className="bo-ribbon-hint" role="status">
          {problem ? say(failureWords[problem], language) : t('sampleHint')}
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
      </aside>
      <header className="bo-top">
        <span className="bo-logo" aria-hidden="true" />
        <span className="bo-shop">{say(SHOP_NAME, language)}</span>
      </header>
      <div className="bo-body">
        <nav className="bo-menu" aria-label={t('menu')}>
          <ul>
            {MENU.map(({ to, word }) => (
              <li key={to}>
                <a href={to} className={word === 'menuHome' ? 'active' : undefined}>
                  {t(word)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main className="bo-main" id="overview">
          <nav className="bo-crumbs" aria-label={t('crumbs')}>
            <ol>
              <li>{t('crumbData')}</li>
              <li>
                <a href="#trend">{t('paid')}</a>
              </li>
              <li aria-current="page">{t('overview')}</li>
            </ol>
          </nav>
          {children}
        </main>
      </div>
    </div>
  );
}
