import { packKindWords, packPageWords } from '../../lib/i18n/pack-page.words';
import { packWords } from '../../lib/i18n/packs.words';
import { say, speaker } from '../../lib/i18n/say';
import type { PackHead } from '../../lib/messaging/pack-messages';
import { wentWell } from '../../lib/packs/watch';
import { dayText } from '../../lib/rules/alerts/when-text';
import { localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import { ConfirmAct } from '../options/confirm-act';
import { Button } from '../ui/button';
import { SwitchRow } from '../ui/switch-row';
import { Tag } from '../ui/tag';
import { TrustTag } from './trust-tag';
import type { PacksHandle } from './use-packs';

export interface PackRowProps {
  readonly pack: PackHead;
  readonly today: string;
  readonly language: Language;
  readonly handle: PacksHandle;
}

/** One pack: whose it is, how old, what can be done with it. */
export function PackRow({ pack, today, language, handle }: PackRowProps) {
  const t = speaker(packPageWords, language);
  const day = (iso: string) => dayText(iso, language, today);
  const title = pack.title?.[language] ?? pack.id;
  const { previous, address, state } = pack;
  return (
    <article className="packs-row" aria-label={title}>
      <div className="packs-row-head">
        <h3>{title}</h3>
        <Tag>{say(packKindWords[pack.kind], language)}</Tag>
        <TrustTag trust={pack.trust} language={language} />
      </div>
      <p>
        {t('by', { publisher: pack.publisher ?? t('nobody') })}
        {pack.url ? <Host url={pack.url} /> : null}
      </p>
      <p className="dd-hint">
        {t('version', { version: pack.version, day: day(pack.issued), count: pack.items })}
      </p>
      <p className="dd-hint packs-key">{t('key', { key: pack.signedBy })}</p>
      {pack.expires < today ? <p>{t('expired', { day: day(pack.expires) })}</p> : null}
      {pack.skipped > 0 ? <p>{t('skipped', { count: pack.skipped })}</p> : null}
      {state === 'asks' ? (
        <p>
          {t('asks')}{' '}
          <Button size="small" onClick={() => handle.agree(pack.id)}>
            {t('agree')}
          </Button>
        </p>
      ) : null}
      {state === 'silent' ? <p>{t('silent')}</p> : null}
      {address && pack.trust !== 'unknown' && state === 'in-use' ? (
        <SwitchRow
          label={t('watch')}
          hint={t('watchHint', { host: new URL(address).host })}
          checked={pack.watch?.on === true}
          onChange={(on) => handle.watch(pack.id, address, on)}
        />
      ) : null}
      <LastLook pack={pack} language={language} today={today} />
      <div className="packs-acts">
        {previous ? (
          <ConfirmAct
            label={t(previous.version < pack.version ? 'restore' : 'restoreNewer')}
            name={t('restoreName', { title })}
            effect={t('restoreEffect', { version: previous.version })}
            sure={t('restoreSure')}
            keep={t('keep')}
            onSure={() => handle.restore(pack.id)}
          />
        ) : null}
        <Button
          size="small"
          kind="plain"
          aria-label={t('removeName', { title })}
          onClick={() => handle.remove(pack.id)}
        >
          {t('remove')}
        </Button>
      </div>
    </article>
  );
}

/** A link shows where it leads. */
function Host({ url }: { readonly url: string }) {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return null;
  return (
    <>
      {' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {new URL(url).host}
      </a>
    </>
  );
}

function LastLook({ pack, language, today }: Omit<PackRowProps, 'handle'>) {
  const t = speaker(packPageWords, language);
  const { watch } = pack;
  if (!watch?.lookedAt) return null;
  const { outcome } = watch;
  const problem =
    outcome && outcome !== 'not-permitted' && outcome !== 'not-kept' && !wentWell(outcome)
      ? say(packWords[outcome as keyof typeof packWords], language)
      : null;
  return (
    <p className="dd-hint" role="status">
      {t('watchLast', { day: dayText(localDay(new Date(watch.lookedAt)), language, today) })}
      {problem ? ` ${problem}` : null}
      {outcome === 'not-permitted' ? ` ${t('notAllowed')}` : null}
    </p>
  );
}
