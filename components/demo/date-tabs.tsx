import { type KeyboardEvent, useRef } from 'react';
import { daysOf } from '../../lib/demo/dates';
import { DEMO_TABS, type DemoTab } from '../../lib/demo/tabs';
import { useStage } from './stage';

/** Yesterday, 7 days, 30 days: tabs with arrow keys, and the days they stand for. */
export function DateTabs({ onChange }: { readonly onChange: (tab: DemoTab) => void }) {
  const { t, tab, now, look } = useStage();
  const list = useRef<HTMLDivElement>(null);
  const { from, to } = daysOf(tab, now);
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = (DEMO_TABS.indexOf(tab) + by + DEMO_TABS.length) % DEMO_TABS.length;
    const next = DEMO_TABS[at] ?? tab;
    onChange(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  const own = look.id === 'pinduoduo' ? ' DateAreaV2_item__sample' : '';
  return (
    <div className="bo-dates">
      <div ref={list} className="bo-tabs" role="tablist" aria-label={t('period')}>
        {DEMO_TABS.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`bo-tab-${id}`}
            aria-selected={id === tab}
            aria-controls="bo-figures"
            tabIndex={id === tab ? 0 : -1}
            className={`bo-tab${id === tab ? ' active' : ''}${own}`}
            onClick={() => onChange(id)}
            onKeyDown={move}
          >
            {t(id)}
          </button>
        ))}
      </div>
      <span className="bo-date">
        {from === to ? t('dateOne', { from }) : t('dates', { from, to })}
      </span>
    </div>
  );
}
