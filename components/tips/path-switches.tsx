import { useEffect, useState } from 'react';
import { speaker } from '../../lib/i18n/say';
import { tipsWords } from '../../lib/i18n/tips.words';
import type { Path, PathId } from '../../lib/paths/types';
import type { Settings } from '../../lib/settings/types';
import { Fold } from '../ui/fold';
import { SwitchRow } from '../ui/switch-row';

export interface PathSwitchesProps {
  readonly settings: Settings;
  readonly onSwitch: (kind: 'path', path: PathId, on: boolean) => void;
}

/** Tips of each path, on or off. The paths carry a lot of text: they are fetched when asked for. */
export function PathSwitches({ settings, onSwitch }: PathSwitchesProps) {
  const t = speaker(tipsWords, settings.language);
  const [open, setOpen] = useState(false);
  const [paths, setPaths] = useState<readonly Path[]>([]);
  useEffect(() => {
    if (open)
      void import('../../lib/paths/index').then((found) => setPaths([...found.paths.values()]));
  }, [open]);
  return (
    <Fold title={t('offPaths')} onOpenChange={setOpen}>
      {paths.map((path) => (
        <SwitchRow
          key={path.id}
          label={path.name[settings.language]}
          checked={!settings.pathsOff.includes(path.id)}
          disabled={!settings.on || !settings.families.tips}
          onChange={(on) => onSwitch('path', path.id, on)}
        />
      ))}
    </Fold>
  );
}
