import { useEffect, useState } from 'react';
import { speaker } from '../../lib/i18n/say';
import { tipsWords } from '../../lib/i18n/tips.words';
import type { Path, PathId } from '../../lib/paths/types';
import type { Settings } from '../../lib/settings/types';
import type { Ask } from '../options/settings-api';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { SwitchRow } from '../ui/switch-row';

export interface PathSwitchesProps {
  readonly settings: Settings;
  readonly onSwitch: (kind: 'path', path: PathId, on: boolean) => void;
  readonly ask: Ask;
}

/** Tips of each path, on or off. The paths carry a lot of text: they are fetched when asked for. */
export function PathSwitches({ settings, onSwitch, ask }: PathSwitchesProps) {
  const t = speaker(tipsWords, settings.language);
  const [open, setOpen] = useState(false);
  const [again, setAgain] = useState<'done' | 'failed' | null>(null);
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
      <Button
        disabled={!settings.on || !settings.families.tips}
        onClick={() =>
          void ask('tipsOnAgain', {}).then(({ ok }) => setAgain(ok ? 'done' : 'failed'))
        }
      >
        {t('again')}
      </Button>
      <p role="status">{again === 'done' ? t('againDone') : again ? t('againFailed') : ''}</p>
    </Fold>
  );
}
