import { runnerImport } from 'vite';

/** Match patterns of every platform's hosts, read from the platform files. */
export async function platformOrigins(): Promise<string[]> {
  const { module } = await runnerImport<typeof import('../lib/platforms/index')>(
    './lib/platforms/index.ts',
  );
  return module.platformMatches();
}
