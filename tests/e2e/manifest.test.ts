import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { platformOrigins } from '../../scripts/platform-origins.ts';
import { BUILT_EXTENSION } from './support/extension.ts';

/** Promise 5, on paper: what the shipped manifest asks for, and that each has its reason. */

const REQUIRED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];
/** Chromium has a permission for its side panel; Firefox's sidebar needs none. */
const CHROMIUM_ONLY = ['sidePanel'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [BUILT_EXTENSION, join(root, '.output/firefox-mv3')].filter(existsSync);

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly web_accessible_resources?: readonly unknown[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko?: { strict_min_version?: string } };
}

for (const folder of folders) {
  const name = folder.split(/[\\/]/).at(-1) ?? folder;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  test(`the required permissions are exactly the list (${name})`, () => {
    const required = name.startsWith('firefox') ? REQUIRED : [...REQUIRED, ...CHROMIUM_ONLY];
    expect([...(manifest.permissions ?? [])].sort()).toEqual(required.sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test(`no site is required: the platforms and https are optional (${name})`, async () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    const expected = [...(await platformOrigins()), 'https://*/*'].sort();
    expect(expected).toContain('https://sycm.taobao.com/*');
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(expected);
  });

  test(`no page can speak to it or load a file of it (${name})`, () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test(`the oldest browsers are the promised ones (${name})`, () => {
    const oldest =
      manifest.minimum_chrome_version ??
      manifest.browser_specific_settings?.gecko?.strict_min_version;
    expect(oldest).toBe(name.startsWith('firefox') ? '140.0' : '114');
  });
}

test('every permission has its reason in docs/permissions.md', () => {
  const text = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
  for (const permission of [...REQUIRED, ...CHROMIUM_ONLY])
    expect(text).toContain(`\`${permission}\``);
  expect(text).toContain('https://*/*');
});
