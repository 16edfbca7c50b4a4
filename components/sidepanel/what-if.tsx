import { useId, useState } from 'react';
import { speaker } from '../../lib/i18n/say';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import type { WhatIf as Start } from '../../lib/insight/types';
import { type Range, rangeAround, salesOf } from '../../lib/insight/what-if';
import { money, plain } from '../../lib/shared/format';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly range: Range;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, shown, range, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="story-slider">
      <label htmlFor={id}>{label}</label>
      <span className="story-set" aria-hidden="true">
        {shown}
      </span>
      <input
        id={id}
        type="range"
        min={range.min}
        max={range.max}
        step={range.step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}

export interface WhatIfProps {
  readonly start: Start;
  readonly language: Language;
}

/** "如果变一变": three sliders and what the sum makes of them. No prediction. */
export function WhatIf({ start, language }: WhatIfProps) {
  const t = speaker(sidepanelWords, language);
  const [now, setNow] = useState(start);
  const before = salesOf(start);
  const after = salesOf(now);
  const difference = after - before;
  const amount = money(Math.round(Math.abs(difference)), start.currency, language);
  const same = Math.abs(difference) < 0.5;
  const percent = (share: number) => plain(share * 100, 2);
  return (
    <Panel title={t('whatIf')} hint={t('whatIfHint')}>
      <Slider
        label={t('visitors')}
        value={now.visitors}
        shown={plain(now.visitors, 0)}
        range={rangeAround(start.visitors, 100)}
        onChange={(visitors) => setNow({ ...now, visitors })}
      />
      <Slider
        label={t('conversion')}
        value={now.conversion * 100}
        shown={percent(now.conversion)}
        range={rangeAround(start.conversion * 100, 1, 100)}
        onChange={(share) => setNow({ ...now, conversion: share / 100 })}
      />
      <Slider
        label={t('spend')}
        value={now.spend}
        shown={money(now.spend, start.currency, language)}
        range={rangeAround(start.spend, 10)}
        onChange={(spend) => setNow({ ...now, spend })}
      />
      <p className="story-sum" role="status">
        <span>{t('sales')}</span>
        <strong>{money(Math.round(after), start.currency, language)}</strong>
        <span>{same ? t('same') : t(difference > 0 ? 'more' : 'less', { amount })}</span>
      </p>
      <Button size="small" onClick={() => setNow(start)} disabled={same}>
        {t('reset')}
      </Button>
    </Panel>
  );
}
