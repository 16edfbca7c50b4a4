import { useState } from 'react';
import { type DemoTab, overview } from '../../lib/demo/overview';
import { printPercent } from '../../lib/demo/print';
import { SHOP_SCORE } from '../../lib/demo/shop';
import { demoWords } from '../../lib/i18n/demo.words';
import { speaker } from '../../lib/i18n/say';
import type { SettingsApi } from '../options/settings-api';
import { useDocument } from '../options/use-document';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { DateTabs } from './date-tabs';
import { DemoFrame } from './demo-frame';
import { FigureCards } from './figure-cards';
import { AdTable, ProductTable } from './tables';
import { Trend } from './trend';
import './demo.css';

export interface DemoViewProps {
  readonly api: SettingsApi;
  /** Today; the sample shop's book ends yesterday. */
  readonly now: Date;
}

/** The overview of a made-up small shop, as a seller back office would show it. */
export function DemoView({ api, now }: DemoViewProps) {
  const { settings, failure, change } = useSettings(api);
  const { language } = viewOf(settings);
  const t = speaker(demoWords, language);
  const [tab, setTab] = useState<DemoTab>('yesterday');
  const shown = overview(tab);
  useDocument(language, t('title'));
  // Before the language is known nothing is drawn: the words would change under the reader.
  if (!settings && !failure) return null;
  return (
    <DemoFrame
      problem={failure}
      language={language}
      onLanguage={(next) => change({ language: next })}
    >
      <div className="bo-head">
        <h1>{t('overview')}</h1>
        <DateTabs tab={tab} now={now} language={language} onChange={setTab} />
      </div>
      <div className="bo-stack" id="bo-figures" role="tabpanel" aria-labelledby={`bo-tab-${tab}`}>
        <div className="bo-panel">
          <FigureCards overview={shown} language={language} />
        </div>
        <div className="bo-pair">
          <section className="bo-panel" id="trend" aria-labelledby="bo-trend-title">
            <h2 id="bo-trend-title">{t('trend')}</h2>
            <Trend days={shown.trend} now={now} language={language} />
          </section>
          <section className="bo-panel" id="shop" aria-labelledby="bo-shop-title">
            <h2 id="bo-shop-title">{t('shop')}</h2>
            <p className="bo-note">{t('shopHint')}</p>
            <div className="bo-cards bo-cards-few">
              <div className="bo-card">
                <div className="bo-card-name">{t('repurchase')}</div>
                <div className="bo-card-value">{printPercent(shown.boughtAgain)}</div>
                <div className="bo-card-versus">{t('boughtAgain', { ...shown.boughtAgain })}</div>
              </div>
              <div className="bo-card">
                <div className="bo-card-name">{t('score')}</div>
                <div className="bo-card-value">{SHOP_SCORE.toFixed(2)}</div>
                <div className="bo-card-versus">{t('outOf5')}</div>
              </div>
            </div>
          </section>
        </div>
        <div className="bo-panel" id="ads">
          <h2>{t('ads')}</h2>
          <AdTable ads={shown.ads} language={language} />
        </div>
        <div className="bo-panel" id="products">
          <h2>{t('products')}</h2>
          <ProductTable products={shown.products} language={language} />
        </div>
      </div>
    </DemoFrame>
  );
}
