import { defineConfig } from 'wxt';
import { lexiconPlugin } from './scripts/lexicon-plugin.ts';
import { pinyinPlugin } from './scripts/pinyin-plugin.ts';
import { platformOrigins } from './scripts/platform-origins.ts';

/** Permissions of the manifest; each has its reason in docs/permissions.md. */
const PERMISSIONS = ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'];

/** What several pages begin with, but for texts and tables that only some of them need. */
const COMMON = {
  name: 'common',
  tags: ['$initial' as const],
  minShareCount: 2,
  test: (id: string) =>
    !/[\\/]lib[\\/](metrics|offers|rules[\\/]feed|platforms|demo)[\\/]/.test(id),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [lexiconPlugin(), pinyinPlugin()],
    build: { chunkSizeWarningLimit: 2000 },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: PERMISSIONS,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_name__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextMark__' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_previousMark__',
      },
      'list-metrics': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_listMetrics__',
      },
      'open-panel': { description: '__MSG_openPanel__' },
      // For coaches, who give them keys of their own: a manifest may suggest four.
      'open-presenter': { description: '__MSG_openPresenter__' },
      'toggle-veil': { description: '__MSG_toggleVeil__' },
      'next-part': { description: '__MSG_nextPart__' },
      'hand-over': { description: '__MSG_handOver__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dongdian@dongdian.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '114' }),
  }),
  hooks: {
    // Every file of a page is fetched by itself, and some thirty small ones cost more than all
    // that is in them: what pages have in common is one file.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'))) return;
      const output = config.build?.rolldownOptions?.output;
      if (output && !Array.isArray(output)) output.codeSplitting = { groups: [COMMON] };
    },
    // Scripts are registered at run time, only where the person said yes: every host is optional.
    'build:manifestGenerated': async (_wxt, manifest) => {
      // The popup's own title would stand on the button in one language only.
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
      manifest.optional_host_permissions = [...(await platformOrigins()), 'https://*/*'];
    },
  },
  zip: { excludeSources: ['tests/fixtures/**'] },
});
