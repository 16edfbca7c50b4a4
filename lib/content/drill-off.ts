import { bridge } from '../messaging/bridge';
import { ask } from '../messaging/client';
import { hearSettings } from '../messaging/settings-listener';
import { activeOn } from '../settings/page-state';

/** A walk ends with everything else: switched off here, or the site was taken back. */
export function endDrillWhenOff(): void {
  const end = () => bridge().overlay?.endDrill();
  hearSettings(
    (settings) => {
      if (!activeOn(settings, location.href)) end();
    },
    () =>
      void ask('pageState', { url: location.href }).then((state) => {
        if (state.ok && !state.value.allowed) end();
      }),
  );
}
