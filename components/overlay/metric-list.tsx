import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { ViewState } from '../../lib/messaging/protocol';
import { IconButton } from '../ui/icon-button';
import { Root } from '../ui/root';
import { languageOf } from './language-of';
import { RulesLine, type RulesLineProps } from './rules-line';
import { useFocusOnOpen } from './use-focus-on-open';

export interface MetricListItem {
  readonly id: string;
  readonly label: string;
  /** As printed on the page; '' where there is none. */
  readonly value: string;
  readonly period: string;
}

export interface MetricListProps extends Pick<RulesLineProps, 'rules' | 'onRules'> {
  readonly items: readonly MetricListItem[];
  readonly view: ViewState;
  /** Opened by key: focus goes to the first line. */
  readonly focusOnOpen?: boolean;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

function movedTo(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** Every metric of the page, for the keyboard: one line is one Tab stop, arrows move. */
export function MetricList(props: MetricListProps) {
  const { items, view, focusOnOpen, onChoose, onClose } = props;
  const t = speaker(overlayWords, view.language);
  const id = useId();
  const [current, setCurrent] = useState(0);
  const box = useRef<HTMLElement>(null);
  const lines = useRef<(HTMLButtonElement | null)[]>([]);
  const at = Math.min(current, Math.max(0, items.length - 1));

  useFocusOnOpen(focusOnOpen === true, () => lines.current[0] ?? box.current);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      return;
    }
    const next = movedTo(event.key, at, items.length);
    if (next === null || items.length === 0) return;
    event.preventDefault();
    setCurrent(next);
    lines.current[next]?.focus();
  };

  const title = items.length === 1 ? t('listTitleOne') : t('listTitle', { count: items.length });
  return (
    <Root
      ref={box}
      view={view}
      className="dd-card dd-metrics"
      role="dialog"
      aria-modal="false"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="dd-card-head">
        <div className="dd-card-names">
          <h2 id={`${id}-title`} className="dd-card-title">
            {items.length === 0 ? t('listEmpty') : title}
          </h2>
        </div>
        <div className="dd-card-tools">
          <IconButton icon="close" size="small" label={t('close')} onClick={onClose} />
        </div>
      </div>
      <div className="dd-card-scroll">
        {items.length === 0 ? (
          <p className="dd-metrics-empty">{t('listEmptyText')}</p>
        ) : (
          <ul className="dd-metrics-lines">
            {items.map((item, index) => (
              <li key={item.id}>
                <button
                  ref={(line) => {
                    lines.current[index] = line;
                  }}
                  type="button"
                  className="dd-metrics-line"
                  tabIndex={index === at ? 0 : -1}
                  onFocus={() => setCurrent(index)}
                  onClick={() => onChoose(item.id)}
                >
                  <span className="dd-metrics-label" lang={languageOf(item.label)}>
                    {item.label}
                  </span>
                  <span className="dd-metrics-read">
                    <span className="dd-metrics-value">{item.value}</span>
                    <span className="dd-metrics-period">{item.period}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <RulesLine rules={props.rules} language={view.language} onRules={props.onRules} />
      {items.length > 0 ? <p className="dd-metrics-keys">{t('listKeys')}</p> : null}
    </Root>
  );
}
