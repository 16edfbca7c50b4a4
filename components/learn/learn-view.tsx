import { lazy, Suspense } from 'react';
import { learnWords } from '../../lib/i18n/learn.words';
import { learnerWords } from '../../lib/i18n/learner.words';
import { offerWords } from '../../lib/i18n/offers.words';
import { say, speaker } from '../../lib/i18n/say';
import { type LearnRoute, learnAddress } from '../../lib/paths/route';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { SurfacePage } from '../shared/surface-page';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icons';
import { HomeView } from './home-view';
import type { LearnApi } from './learn-api';
import { PathView } from './path-view';
import { ReviewView } from './review-view';
import { StoryView } from './story-view';
import { useLearnRoute } from './use-learn-route';
import { useLearner } from './use-learner';
import { useLibrary } from './use-library';
import { useSheets } from './use-sheets';
import './learn.css';

/** Forms, figures, cases, cards of help: nobody who looks at a list waits for them. */
const OfferView = lazy(async () => ({ default: (await import('../offers/offer-view')).OfferView }));

/** Views that name offers. */
const LISTS: ReadonlySet<LearnRoute['view']> = new Set(['path', 'offer', 'story']);

/** The twelve paths, each path's page, and every offer. */
export function LearnView({ api }: { readonly api: LearnApi }) {
  const { settings, failure, change, reload } = useSettings(api);
  const { language } = viewOf(settings);
  const t = speaker(learnWords, language);
  const route = useLearnRoute();
  const place = learnAddress(route);
  const sheets = useSheets(api, place);
  const learner = useLearner(api, place);
  const thisYear = api.now().getFullYear();

  // The first page stands without the offers; they come when what was learnt is there.
  const { library, whole, failed } = useLibrary(
    api,
    route.view !== 'home' || learner.state !== null || learner.failed,
  );

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
      ask={api.ask}
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
      {!settings ? null : !library || (!whole && LISTS.has(route.view)) ? (
        failed ? null : (
          <p role="status">{t('loading')}</p>
        )
      ) : route.view === 'home' ? (
        <HomeView
          library={library}
          whole={whole}
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
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <OfferView
            key={`${offer.id} ${route.sheet ?? ''} ${route.path ?? ''}`}
            offer={offer}
            route={route}
            api={api}
            language={language}
          />
        </Suspense>
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
