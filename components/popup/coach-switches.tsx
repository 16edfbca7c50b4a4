import { useEffect, useState } from 'react';
import { coachPanelWords } from '../../lib/i18n/coach-panel.words';
import { commonWords } from '../../lib/i18n/common.words';
import { say, speaker } from '../../lib/i18n/say';
import { PATH_IDS, type Path, type PathId } from '../../lib/paths/types';
import { FAMILIES, type Settings } from '../../lib/settings/types';
import type { SettingsHandle } from '../options/use-settings';
import { Icon } from '../ui/icons';
import { SwitchRow } from '../ui/switch-row';
import { FAMILY_KEYS, type KeyGroup, PATH_KEYS } from './coach-keys';

export interface CoachSwitchesProps {
  readonly settings: Settings;
  readonly open: KeyGroup | null;
  readonly onOpen: (group: KeyGroup | null) => void;
  readonly onChange: SettingsHandle['change'];
  readonly onSwitch: SettingsHandle['switchPlace'];
}

/** Kinds of help and tips of each path, each two keys away. */
export function CoachSwitches(props: CoachSwitchesProps) {
  const { settings, open, onOpen, onChange, onSwitch } = props;
  const { language } = settings;
  const t = speaker(coachPanelWords, language);
  const names = usePathNames(open === 'paths');
  const toggle = (group: KeyGroup) => () => onOpen(open === group ? null : group);
  return (
    <div>
      <GroupButton letter="F" open={open === 'families'} onToggle={toggle('families')}>
        {t('families')}
      </GroupButton>
      {open === 'families'
        ? FAMILIES.map((family, at) => (
            <KeyedSwitch
              key={family}
              letter={FAMILY_KEYS[at] ?? ''}
              label={say(commonWords[family], language)}
              checked={settings.families[family]}
              disabled={!settings.on}
              onChange={(on) => onChange({ families: { [family]: on } })}
            />
          ))
        : null}
      <GroupButton letter="W" open={open === 'paths'} onToggle={toggle('paths')}>
        {t('paths')}
      </GroupButton>
      {open === 'paths'
        ? PATH_IDS.map((id, at) => (
            <KeyedSwitch
              key={id}
              letter={PATH_KEYS[at] ?? ''}
              label={names.get(id)?.name[language] ?? id}
              checked={!settings.pathsOff.includes(id)}
              disabled={!settings.on || !settings.families.tips}
              onChange={(on) => onSwitch('path', id, on)}
            />
          ))
        : null}
    </div>
  );
}

/** The paths carry a lot of text: their names are fetched when they are asked for. */
function usePathNames(wanted: boolean): ReadonlyMap<PathId, Path> {
  const [paths, setPaths] = useState<ReadonlyMap<PathId, Path>>(new Map());
  useEffect(() => {
    if (wanted) void import('../../lib/paths/index').then((found) => setPaths(found.paths));
  }, [wanted]);
  return paths;
}

function GroupButton(props: {
  readonly letter: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: string;
}) {
  return (
    <button
      type="button"
      className="dd-fold-button"
      aria-expanded={props.open}
      aria-keyshortcuts={props.letter}
      onClick={props.onToggle}
    >
      <Icon name="chevron" />
      {props.children} <Key>{props.letter}</Key>
    </button>
  );
}

function KeyedSwitch({
  letter,
  ...row
}: {
  readonly letter: string;
  readonly label: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <div className="coach-switch">
      <Key>{letter.toUpperCase()}</Key>
      <SwitchRow {...row} />
    </div>
  );
}

/** The key of a control, beside its words. */
export const Key = ({ children }: { readonly children: string }) => (
  <span className="coach-key" aria-hidden="true">
    {children}
  </span>
);
