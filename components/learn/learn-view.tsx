import { useEffect, useState } from 'react';
import { learnWords } from '../../lib/i18n/learn.words';
import { learnerWords } from '../../lib/i18n/learner.words';
import { offerWords } from '../../lib/i18n/offers.words';
import { say, speaker } from '../../lib/i18n/say';
import { learnAddress } from '../../lib/paths/route';
import { OfferView } from '../offers/offer-view';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { SurfacePage } from '../shared/surface-page';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icons';
import { HomeView } from './home-view';
import type { LearnApi, Library } from './learn-api';
import { PathView } from './path-view';
import { ReviewView } from './review-view';
import { StoryView } from './story-view';
import { useLearnRoute } from './use-learn-route';
import { useLearner } from './use-learner';
import { useSheets } from './use-sheets';
import './learn.css';

/** The twelve paths, each path's page, and every offer. */
export function LearnView({ api }: { readonly api: LearnApi }) {
  const { settings, failure, change, reload } = useSettings(api);
  const { language } = viewOf(settings);
  const t = speaker(learnWords, language);
  const [library, setLibrary] = useState<Library | null>(null);
  const [failed, setFailed] = useState(false);
  const route = useLearnRoute();
  const place = learnAddress(route);
  const sheets = useSheets(api, place);
  const learner = useLearner(api, place);
  const thisYear = api.now().getFullYear();

  useEffect(() => {
    let gone = false;
    api.load().then(
      (found) => gone || setLibrary(found),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [api]);

  const offer = route.view === 'offer' ? (library?.offers.get(route.offer) ?? null) : null;
  const pathId = route.view === 'path' || route.view === 'offer' ? route.path : null;
  const path = pathId ? (library?.paths.get(pathId) ?? null) : null;
  const title =
    offer?.title[language] ??
    (route.view === 'path'
      ? path?.name[language]
      : route.view === 'story' || route.view === 'review'
        ? say(learnerWords[route.view], language)
        : null);

  return (
    <SurfacePage
      settings={settings}
      title={t('title')}
      {...(title ? { tabTitle: `${title} · ${t('title')}` } : {})}
      {...(route.view === 'home' ? { lead: t('lead') } : {})}
      width="wide"
      busy={settings === null && !failure}
      failure={failure ?? (failed ? 'failed' : null)}
      onRetry={failure ? reload : () => location.reload()}
      onLanguage={(next) => change({ language: next })}
    >
      {route.view === 'home' ? null : (
        <nav className="learn-way">
          <a href={learnAddress({ view: 'home' })}>
            <Icon name="back" />
            {t('home')}
          </a>
          {route.view === 'offer' && path ? (
            <a href={learnAddress({ view: 'path', path: path.id })}>
              <Icon name="back" />
              {path.name[language]}
            </a>
          ) : null}
        </nav>
      )}
      {!settings ? null : !library ? (
        failed ? null : (
          <p role="status">{t('loading')}</p>
        )
      ) : route.view === 'home' ? (
        <HomeView
          library={library}
          sheets={sheets}
          learner={learner}
          api={api}
          language={language}
        />
      ) : route.view === 'story' ? (
        <StoryView
          library={library}
          sheets={sheets}
          learner={learner}
          thisYear={thisYear}
          language={language}
        />
      ) : route.view === 'review' ? (
        <ReviewView key={place} item={route.item} api={api} learner={learner} language={language} />
      ) : route.view === 'path' && path ? (
        <PathView
          path={path}
          library={library}
          sheets={sheets}
          area={learner.state?.areas[path.id] ?? null}
          thisYear={thisYear}
          api={api}
          coach={settings.role === 'coach'}
          language={language}
        />
      ) : offer && route.view === 'offer' ? (
        <OfferView
          key={`${offer.id} ${route.sheet ?? ''} ${route.path ?? ''}`}
          offer={offer}
          route={route}
          api={api}
          language={language}
        />
      ) : (
        <div className="dd-panel">
          <Empty
            title={say(offerWords.unknown, language)}
            text={say(offerWords.unknownText, language)}
          />
        </div>
      )}
    </SurfacePage>
  );
}
