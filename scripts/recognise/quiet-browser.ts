/**
 * What a browser asks for by itself goes to a port it refuses to speak to: then the only
 * requests of a run are those of the pages (and of the extension, where there is one).
 */
export const QUIET_BROWSER: readonly string[] = [
  '--gaia-url=https://127.0.0.1:1',
  '--component-updater=url-source=https://127.0.0.1:1/',
  '--autofill-server-url=https://127.0.0.1:1/',
];
