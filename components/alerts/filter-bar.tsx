import { useId } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import type { AlertFilter } from '../../lib/rules/alerts/filter';
import { LANES, STATES } from '../../lib/rules/alerts/types';
import type { FeedPlatform } from '../../lib/rules/feed/coverage';
import type { Language } from '../../lib/shared/text';
import { Choice } from '../ui/choice';
import { Panel } from '../ui/panel';
import { nameOf } from './platform-name';
import { Select } from './select';

/** `mine`: the platforms whose back offices the person allowed. */
export type PlatformChoice = 'mine' | 'all' | string;
export type AlertsLook = 'time' | 'compare';

export interface FilterBarProps {
  readonly filter: AlertFilter;
  readonly platform: PlatformChoice;
  readonly platforms: readonly FeedPlatform[];
  /** Some back office was chosen, so that "mine" says something. */
  readonly hasMine: boolean;
  readonly look: AlertsLook;
  readonly language: Language;
  readonly onFilter: (filter: AlertFilter) => void;
  readonly onPlatform: (choice: PlatformChoice) => void;
  readonly onLook: (look: AlertsLook) => void;
}

/** Search, platform, level and state; and how the result is laid out. */
export function FilterBar(props: FilterBarProps) {
  const { filter, language, onFilter } = props;
  const t = speaker(alertsWords, language);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is younger than the browsers we run in
    <form
      role="search"
      className="alerts-filters"
      aria-label={t('ariaFilter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Panel title={t('filters')}>
        <div className="alerts-fields">
          <div className="alerts-field" data-wide="">
            <label htmlFor={id}>{t('search')}</label>
            <input
              id={id}
              className="alerts-input"
              type="search"
              placeholder={t('searchHint')}
              value={filter.search}
              onChange={(event) => onFilter({ ...filter, search: event.target.value })}
            />
          </div>
          <Select
            label={t('platform')}
            value={props.platform}
            options={[
              ...(props.hasMine ? [{ value: 'mine', label: t('platformMine') }] : []),
              { value: 'all', label: t('platformAll') },
              ...props.platforms.map((one) => ({ value: one.id, label: nameOf(one, language) })),
            ]}
            onChange={props.onPlatform}
          />
          <Select
            label={t('level')}
            value={filter.lane ?? ''}
            options={[
              { value: '', label: t('any') },
              ...LANES.map((lane) => ({ value: lane, label: t(lane) })),
            ]}
            onChange={(value) =>
              onFilter({ ...filter, lane: LANES.find((lane) => lane === value) ?? null })
            }
          />
          <Select
            label={t('state')}
            value={filter.state ?? ''}
            options={[
              { value: '', label: t('stateAny') },
              ...STATES.map((state) => ({ value: state, label: t(`state-${state}`) })),
            ]}
            onChange={(value) =>
              onFilter({ ...filter, state: STATES.find((state) => state === value) ?? null })
            }
          />
        </div>
        <Choice
          label={t('view')}
          value={props.look}
          options={[
            { value: 'time', label: t('viewTime') },
            { value: 'compare', label: t('viewCompare') },
          ]}
          onChange={props.onLook}
        />
      </Panel>
    </form>
  );
}
