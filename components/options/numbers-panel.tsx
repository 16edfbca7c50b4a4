import { useEffect, useRef, useState } from 'react';
import { commonWords } from '../../lib/i18n/common.words';
import { historyWords } from '../../lib/i18n/history.words';
import { say, speaker } from '../../lib/i18n/say';
import type { KeptNumbers } from '../../lib/messaging/protocol';
import type { Platform } from '../../lib/platforms/types';
import type { Language } from '../../lib/shared/text';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { ConfirmAct } from './confirm-act';
import { dayText } from './day-text';

export interface NumbersPanelProps {
  readonly kept: KeptNumbers;
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly language: Language;
  /** Of one platform, or (`null`) all. */
  readonly onErase: (platform: string | null) => void;
}

/** What is kept of the shop's own numbers, and the way to erase it. */
export function NumbersPanel({ kept, platforms, language, onErase }: NumbersPanelProps) {
  const t = speaker(historyWords, language);
  const c = speaker(commonWords, language);
  const count = (one: number) => new Intl.NumberFormat(language).format(one);
  const said = useErased(kept.total);
  const nameOf = (id: string) => {
    const platform = platforms.get(id);
    return platform ? say(platform.name, language) : id;
  };
  const words = { sure: t('eraseSure'), keep: c('keep') };
  return (
    <Panel title={t('title')} hint={t('hint')}>
      <p>{t(kept.given ? 'stateOn' : 'stateOff')}</p>
      <p className="dd-hint">{t('notThese')}</p>
      {kept.total === 0 ? (
        <Empty title={t('none')} text={t(kept.given ? 'noneOn' : 'noneOff')} />
      ) : (
        <ul className="options-rows">
          {kept.platforms.map(({ platform, count: some, from, to }) => {
            const name = nameOf(platform);
            const days = { from: dayText(from, language), to: dayText(to, language) };
            return (
              <li key={platform}>
                <div className="options-row-words">
                  <p>{name}</p>
                  <p className="dd-hint">
                    {t(from === to ? 'rowDay' : 'row', { count: count(some), ...days })}
                  </p>
                </div>
                <ConfirmAct
                  // What was asked of one number of records is not asked of another.
                  key={some}
                  label={t('erase')}
                  name={t('eraseOf', { what: t('numbersOf', { name }) })}
                  effect={t('eraseEffect', { name, count: count(some) })}
                  onSure={() => onErase(platform)}
                  {...words}
                />
              </li>
            );
          })}
          <li>
            <p className="options-row-words">{t('total', { count: count(kept.total) })}</p>
            <ConfirmAct
              key={kept.total}
              label={t('eraseAll')}
              name={t('eraseOf', { what: t('allNumbers') })}
              effect={t('eraseAllEffect', { count: count(kept.total) })}
              onSure={() => onErase(null)}
              {...words}
            />
          </li>
        </ul>
      )}
      <p ref={said.line} tabIndex={-1} role="status">
        {said.erased ? t('erased') : null}
      </p>
    </Panel>
  );
}

/** Says so once numbers went; the pressed button is gone, so the focus goes to the words. */
function useErased(total: number) {
  const [erased, setErased] = useState(false);
  const before = useRef(total);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const fewer = total < before.current;
    before.current = total;
    if (fewer) setErased(true);
  }, [total]);
  useEffect(() => {
    if (erased && document.activeElement === document.body) line.current?.focus();
  }, [erased]);
  return { erased, line };
}
