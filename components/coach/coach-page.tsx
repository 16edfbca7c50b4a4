import { Suspense, useEffect, useState } from 'react';
import { type CoachRoute, coachAddress, coachRoute } from '../../lib/coaching/route';
import { coachWords } from '../../lib/i18n/coach.words';
import { say, speaker } from '../../lib/i18n/say';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { SurfacePage } from '../shared/surface-page';
import { Icon } from '../ui/icons';
import type { CoachApi } from './coach-api';
import { VIEWS } from './views';

/** The coach's pages: one address, one view. */
export function CoachPage({ api }: { readonly api: CoachApi }) {
  const { settings, failure, change, reload } = useSettings(api);
  const { language } = viewOf(settings);
  const t = speaker(coachWords, language);
  const { view, id } = useCoachRoute();
  const View = VIEWS[view] ?? VIEWS.home;
  return (
    <SurfacePage
      ask={api.ask}
      settings={settings}
      title={t('title')}
      {...(view === 'home' ? { lead: t('lead') } : {})}
      width="wide"
      busy={settings === null && !failure}
      failure={failure}
      onRetry={reload}
      onLanguage={(next) => change({ language: next })}
    >
      {view === 'home' ? null : (
        <nav className="coach-way">
          <a href={coachAddress('home')}>
            <Icon name="back" />
            {t('home')}
          </a>
        </nav>
      )}
      {settings && View ? (
        <Suspense fallback={<p role="status">{say(coachWords.loading, language)}</p>}>
          <View key={`${view} ${id}`} api={api} id={id} language={language} settings={settings} />
        </Suspense>
      ) : null}
    </SurfacePage>
  );
}

function useCoachRoute(): CoachRoute {
  const [route, setRoute] = useState(() => coachRoute(location.hash));
  useEffect(() => {
    const read = () => {
      setRoute(coachRoute(location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return route;
}
