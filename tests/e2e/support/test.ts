import { test as base } from '@playwright/test';
import { type Extension, type ExtensionOptions, openExtension } from './extension.ts';

interface Fixtures {
  /** `test.use({ extensionOptions: { touch: true } })` */
  readonly extensionOptions: ExtensionOptions;
  /** The built extension in a browser of its own; a new one for each test. */
  readonly extension: Extension;
}

export const test = base.extend<Fixtures>({
  extensionOptions: [{}, { option: true }],
  extension: async ({ extensionOptions }, use) => {
    const extension = await openExtension(extensionOptions);
    await use(extension);
    await extension.close();
  },
});

export { expect } from '@playwright/test';
