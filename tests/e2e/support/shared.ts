import { type Extension, type ExtensionOptions, openExtension } from './extension.ts';
import { test } from './test.ts';

/**
 * One browser for all tests of a file, for tests whose states do not mix: starting one
 * takes seconds. After a failure the rest of the file gets a new one.
 * @returns how a test gets at it
 */
export function shareExtension(options: ExtensionOptions = {}): () => Extension {
  let shared: Extension | null = null;
  test.beforeAll(async () => {
    shared = await openExtension(options);
  });
  test.afterAll(async () => {
    await shared?.close();
    shared = null;
  });
  return () => {
    if (!shared) throw new Error('The browser is there only while a test runs.');
    return shared;
  };
}
