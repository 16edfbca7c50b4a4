import type { Firefox } from './firefox.ts';

/** One add-on in a running Firefox. */
export interface FirefoxExtension {
  readonly id: string;
  /** `moz-extension://UUID` */
  readonly origin: string;
  /** Opens one of its pages in a new tab, in front: `openPage('popup.html')`. */
  openPage(path: string): Promise<string>;
  /** Gives it a host, as a person's "allow" would; its `permissions.onAdded` fires. */
  grant(origin: string): Promise<void>;
  /** Takes a host back, as a person does in the add-on manager. */
  revoke(origin: string): Promise<void>;
  /** Ends the background script at once; the next event starts a new one. */
  stopBackground(): Promise<void>;
  remove(): Promise<void>;
}

const POLICY = 'const policy = WebExtensionPolicy.getByID(arguments[0]);';
const PERMISSIONS = `${POLICY}
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const hosts = { permissions: [], origins: [arguments[1]] };`;

/**
 * Installs a folder or a zip for the time of this run. Its stored data and its UUID outlive
 * `remove()`, so that removing and installing again plays an update.
 */
export async function installExtension(firefox: Firefox, path: string): Promise<FirefoxExtension> {
  const { value: id } = await firefox.client.send<{ value: string }>('Addon:Install', {
    path,
    temporary: true,
  });
  const host = await firefox.chrome<string>(`${POLICY} return policy.mozExtensionHostname;`, id);
  const origin = `moz-extension://${host}`;
  return {
    id,
    origin,
    openPage: (page) => firefox.open(`${origin}/${page}`),
    grant: async (site) => {
      const script = `${PERMISSIONS} await ExtensionPermissions.add(policy.id, hosts, policy.extension);`;
      await firefox.chrome(script, id, `${site}/*`);
    },
    revoke: async (site) => {
      const script = `${PERMISSIONS} await ExtensionPermissions.remove(policy.id, hosts, policy.extension);`;
      await firefox.chrome(script, id, `${site}/*`);
    },
    stopBackground: async () => {
      await firefox.chrome(
        `${POLICY} await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });`,
        id,
      );
    },
    remove: async () => {
      await firefox.client.send('Addon:Uninstall', { id });
    },
  };
}
