import { optionsWords } from '../../lib/i18n/options.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Platform } from '../../lib/platforms/types';
import type { Language, LocalText } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { hostOf } from './consent-api';
import { TakeBack } from './take-back';

export interface SitesPanelProps {
  readonly allowed: readonly string[];
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly language: Language;
  readonly onTakeBack: (origin: string) => void;
  readonly onAdd: () => void;
}

/** The name people know a host by; the host itself where no platform file knows it. */
export function nameOfHost(
  host: string,
  platforms: ReadonlyMap<string, Platform>,
): LocalText | null {
  for (const platform of platforms.values()) {
    const match = platform.hosts.find((entry) => entry.host === host);
    if (match) return match.name;
  }
  return null;
}

/** Every site that may be read, each with a way back. */
export function SitesPanel({ allowed, platforms, language, onTakeBack, onAdd }: SitesPanelProps) {
  const t = speaker(optionsWords, language);
  return (
    <Panel
      title={t('sites')}
      hint={t('sitesHint')}
      actions={
        <Button size="small" onClick={onAdd}>
          {t('addSite')}
        </Button>
      }
    >
      {allowed.length === 0 ? <Empty title={t('sitesNone')} text={t('sitesNoneHint')} /> : null}
      <ul className="options-rows">
        {allowed.map((origin) => {
          const host = hostOf(origin);
          const name = nameOfHost(host, platforms);
          return (
            <li key={origin}>
              <div className="options-row-words">
                <p>{name ? say(name, language) : host}</p>
                {name ? <p className="dd-hint">{host}</p> : null}
              </div>
              <TakeBack
                what={host}
                effect={t('siteEffect', { host })}
                language={language}
                onTakeBack={() => onTakeBack(origin)}
              />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
