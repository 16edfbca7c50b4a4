import { optionsWords } from '../../lib/i18n/options.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Panel } from '../ui/panel';

const PERMISSIONS = [
  'storage',
  'scripting',
  'active-tab',
  'alarms',
  'context-menus',
  'side-panel',
  'hosts',
] as const;
const PRIVACY = [
  'stay',
  'hands-off',
  'page',
  'seen',
  'kept',
  'numbers',
  'shared',
  'remove',
] as const;

/** What each permission of the manifest is for. */
export function PermissionsPanel({ language }: { language: Language }) {
  const t = speaker(optionsWords, language);
  return (
    <Panel title={t('permissions')}>
      <dl className="options-terms">
        {PERMISSIONS.map((permission) => (
          <div key={permission}>
            <dt>{t(`permission-${permission}`)}</dt>
            <dd>{t(`permission-${permission}-why`)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** What happens with the numbers, in plain words. */
export function PrivacyPanel({ language }: { language: Language }) {
  const t = speaker(optionsWords, language);
  return (
    <Panel title={t('privacy')}>
      <ul className="dd-list">
        {PRIVACY.map((line) => (
          <li key={line}>{t(`privacy-${line}`)}</li>
        ))}
      </ul>
    </Panel>
  );
}
