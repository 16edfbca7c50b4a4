import { learnWords } from '../../lib/i18n/learn.words';
import { speaker } from '../../lib/i18n/say';
import type { Sheet } from '../../lib/offers/sheet';
import { learnAddress } from '../../lib/paths/route';
import type { Language } from '../../lib/shared/text';
import { Panel } from '../ui/panel';
import type { Library } from './learn-api';

/** Unfinished sheets offered at once. */
const MOST = 2;

/** The twelve ways in plain words; what was begun comes first. */
export function HomeView({
  library,
  sheets,
  language,
}: {
  readonly library: Library;
  readonly sheets: readonly Sheet[];
  readonly language: Language;
}) {
  const t = speaker(learnWords, language);
  const open = sheets
    .filter(({ state, offerId }) => state === 'draft' && library.offers.has(offerId))
    .slice(0, MOST);
  return (
    <>
      {open.length > 0 ? (
        <Panel title={t('goOn')}>
          <ul className="learn-open">
            {open.map((sheet) => (
              <li key={sheet.id}>
                <a
                  href={learnAddress({
                    view: 'offer',
                    offer: sheet.offerId,
                    path: sheet.path === '' ? null : sheet.path,
                    sheet: sheet.id,
                    sample: false,
                    numbers: {},
                  })}
                >
                  {library.offers.get(sheet.offerId)?.title[language]}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <h2 className="dd-heard">{t('paths')}</h2>
      <ul className="learn-paths">
        {[...library.paths.values()].map((path) => {
          const count = sheets.filter((sheet) => sheet.path === path.id).length;
          return (
            <li key={path.id}>
              <a className="learn-path" href={learnAddress({ view: 'path', path: path.id })}>
                <strong>{path.name[language]}</strong>
                <span>{path.lead[language]}</span>
                {count > 0 ? <span className="dd-hint">{t('started', { count })}</span> : null}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
