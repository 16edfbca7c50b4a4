import { startRecordingProxy } from '../../../tests/e2e/support/recording-proxy.ts';

/** Everything that wanted to reach another machine. All of it was refused. */
export interface Outside {
  /** By the shop, its pages or the extension: there ought to be none. */
  readonly ours: readonly string[];
  /** By Chromium for itself: its updates, its account and form services. */
  readonly browser: readonly string[];
}

/** Hosts that Chromium asks unbidden, whatever page is open. */
const BROWSER_OWN = /\b[\w.-]+\.(?:google|googleapis|gvt1)\.com\b/;

const once = (lines: readonly string[]): readonly string[] => [...new Set(lines)].sort();

/** @param lines `CONNECT host:443` or `GET https://…` */
export function sortOut(lines: readonly string[]): Outside {
  const own = lines.flatMap((line) => BROWSER_OWN.exec(line)?.[0] ?? []);
  return { ours: once(lines.filter((line) => !BROWSER_OWN.test(line))), browser: once(own) };
}

/** Where browsers look for a proxy on Linux; what this process fetches itself is not touched. */
const VARIABLES = ['http_proxy', 'https_proxy'] as const;

/**
 * Browsers that are started while this runs find no way out: a proxy refuses and records
 * everything but 127.0.0.1.
 * @returns what `work` resolves with, and what wanted to leave meanwhile
 */
export async function keptInside<T>(
  work: (proxy: string) => Promise<T>,
): Promise<{ value: T; seen: readonly string[] }> {
  const proxy = await startRecordingProxy();
  const before = VARIABLES.map((name) => process.env[name]);
  for (const name of VARIABLES) process.env[name] = proxy.address;
  try {
    return { value: await work(proxy.address), seen: [...proxy.seen] };
  } finally {
    VARIABLES.forEach((name, index) => {
      const value = before[index];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    });
    await proxy.close();
  }
}
