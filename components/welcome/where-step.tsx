import { commonWords } from '../../lib/i18n/common.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { say, speaker } from '../../lib/i18n/say';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import type { Platform } from '../../lib/platforms/types';
import type { Language } from '../../lib/shared/text';
import { TakeBack } from '../options/take-back';
import { type ConsentHandle, decisionOf } from '../options/use-consents';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { SwitchRow } from '../ui/switch-row';
import { Tag } from '../ui/tag';

export interface WhereStepProps {
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly sites: ConsentHandle;
  readonly language: Language;
}

/** Screen 2: one button per host, each asks the browser for exactly that host. */
export function WhereStep({ platforms, sites, language }: WhereStepProps) {
  const t = speaker(welcomeWords, language);
  const c = speaker(commonWords, language);
  return (
    <>
      <blockquote className="welcome-consent">{c('consentC1')}</blockquote>
      {(['china', 'abroad'] as const).map((market) => (
        <div key={market} className="welcome-market">
          <h3>{t(market)}</h3>
          {[...platforms.values()]
            .filter((platform) => platform.market === market && platform.hosts.length > 0)
            .map((platform) => (
              <Fold
                key={platform.id}
                title={say(platform.name, language)}
                defaultOpen={isOpen(platform, sites)}
              >
                <ul>
                  {platform.hosts.map(({ host, name }) => (
                    <HostRow
                      key={host}
                      host={host}
                      name={say(name, language)}
                      sites={sites}
                      language={language}
                    />
                  ))}
                </ul>
              </Fold>
            ))}
        </div>
      ))}
      <p className="dd-hint">{t('whereBrowser')}</p>
      <p className="dd-hint">{t('otherSite')}</p>
      <div className="welcome-numbers">
        <h3>{t('keepNumbers')}</h3>
        <SwitchRow
          label={c('consentC2')}
          hint={c('consentC2Hint')}
          checked={decisionOf(sites.consents, 'C2', 'all')?.given ?? false}
          onChange={sites.keepNumbers}
        />
      </div>
    </>
  );
}

/** The commonest platform, and those the person has already allowed, lie open. */
function isOpen({ rank, hosts }: Platform, { allowed }: ConsentHandle): boolean {
  return rank === 1 || hosts.some(({ host }) => allowed?.includes(`https://${host}`));
}

interface HostRowProps {
  readonly host: string;
  readonly name: string;
  readonly sites: ConsentHandle;
  readonly language: Language;
}

function HostRow({ host, name, sites, language }: HostRowProps) {
  const t = speaker(welcomeWords, language);
  const c = speaker(commonWords, language);
  const origin = `https://${host}`;
  return (
    <li>
      <div className="welcome-host-words">
        <p className="welcome-host-name">{name}</p>
        <p className="dd-hint">{host}</p>
      </div>
      {sites.allowed?.includes(origin) ? (
        <>
          <Tag kind="accent">{c('allowed')}</Tag>
          <TakeBack
            what={t('hostName', { name, host })}
            effect={say(optionsWords.siteEffect, language, { host })}
            language={language}
            onTakeBack={() => sites.takeBack(origin)}
          />
        </>
      ) : (
        <Button aria-label={t('allowHost', { name, host })} onClick={() => sites.allow(origin)}>
          {c('allowSite')}
        </Button>
      )}
      {sites.refused === origin ? (
        <div className="welcome-refused">
          <Notice kind="info">{c('siteRefused')}</Notice>
        </div>
      ) : null}
    </li>
  );
}
