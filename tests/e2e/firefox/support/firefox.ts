import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FixtureServer } from './fixture-server.ts';
import { elementId, type MarionetteClient, MarionetteError } from './marionette.ts';

/** What can be handed to a script in the browser. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** One running Firefox with one tab in front. Every `css` is searched in that tab. */
export class Firefox {
  readonly server: FixtureServer;
  /** For what is not wrapped here. */
  readonly client: MarionetteClient;
  readonly #end: () => Promise<void>;
  readonly #kill: () => Promise<void>;

  constructor(
    client: MarionetteClient,
    server: FixtureServer,
    end: () => Promise<void>,
    kill: () => Promise<void>,
  ) {
    this.client = client;
    this.server = server;
    this.#end = end;
    this.#kill = kill;
  }

  /** Opens an address in a new tab, in front; resolves with the tab's handle once it is loaded. */
  async open(url: string): Promise<string> {
    const { handle } = await this.client.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: true,
    });
    await this.switchTo(handle);
    await this.client.send('WebDriver:Navigate', { url });
    return handle;
  }

  async navigate(url: string): Promise<void> {
    await this.client.send('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.client.send('WebDriver:Refresh');
  }

  async url(): Promise<string> {
    return (await this.client.send<{ value: string }>('WebDriver:GetCurrentURL')).value;
  }

  async tabs(): Promise<readonly string[]> {
    return this.client.send<string[]>('WebDriver:GetWindowHandles');
  }

  async switchTo(handle: string): Promise<void> {
    await this.client.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Waits for a tab whose address satisfies `wanted` and brings it to the front. */
  async switchToTab(wanted: (url: string) => boolean, timeout = 10_000): Promise<string> {
    return this.until(
      async () => {
        for (const handle of await this.tabs()) {
          await this.switchTo(handle);
          if (wanted(await this.url())) return handle;
        }
        return null;
      },
      'No such tab was opened.',
      timeout,
    );
  }

  /** Closes the tab in front; switch to another one before the next step. */
  async closeTab(): Promise<void> {
    await this.client.send('WebDriver:CloseWindow');
  }

  /** Resolves with the element's reference once it is in the page. */
  async find(css: string, timeout = 10_000): Promise<string> {
    return this.until(
      async () => {
        try {
          const found = await this.client.send<{ value: Record<string, string> }>(
            'WebDriver:FindElement',
            { using: 'css selector', value: css },
          );
          return elementId(found.value);
        } catch (error) {
          if (error instanceof MarionetteError && error.kind === 'no such element') return null;
          throw error;
        }
      },
      `The page has no ${css}.`,
      timeout,
    );
  }

  /** A real click, as of a person: it counts as a user gesture. */
  async click(css: string): Promise<void> {
    await this.client.send('WebDriver:ElementClick', { id: await this.find(css) });
  }

  async text(css: string): Promise<string> {
    const id = await this.find(css);
    return (await this.client.send<{ value: string }>('WebDriver:GetElementText', { id })).value;
  }

  /** Runs a function body in the page; `return` answers, `arguments` holds `args`. */
  async evaluate<T = unknown>(body: string, ...args: readonly Json[]): Promise<T> {
    return this.#execute('WebDriver:ExecuteScript', body, args, null);
  }

  /** As `evaluate`; the last of `arguments` is the function that answers. */
  async evaluateAsync<T = unknown>(body: string, ...args: readonly Json[]): Promise<T> {
    return this.#execute('WebDriver:ExecuteAsyncScript', body, args, null);
  }

  /**
   * As `evaluate`, with the browser's own rights: sees closed shadow roots
   * (`element.openOrClosedShadowRoot`). Still inside the tab.
   */
  async evaluatePrivileged<T = unknown>(body: string, ...args: readonly Json[]): Promise<T> {
    return this.#execute('WebDriver:ExecuteScript', body, args, 'system');
  }

  /** Runs an async function body in the browser's own process (`Services`, `gBrowser` …). */
  async chrome<T = unknown>(body: string, ...args: readonly Json[]): Promise<T> {
    await this.client.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const answer = await this.#execute<{ error?: string; value?: T }>(
        'WebDriver:ExecuteAsyncScript',
        `const done = arguments[arguments.length - 1];
         (async function () { ${body} }).apply(null, [...arguments].slice(0, -1)).then(
           (value) => done({ value: value ?? null }),
           (error) => done({ error: String(error) }),
         );`,
        args,
        'system',
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as T;
    } finally {
      await this.client.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Moves the pointer to a point of the viewport in CSS pixels, in steps, as a hand does. */
  async moveTo(x: number, y: number): Promise<void> {
    await this.#pointer([
      {
        type: 'pointerMove',
        x: Math.round(x) - 3,
        y: Math.round(y) - 1,
        duration: 50,
        origin: 'viewport',
      },
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50, origin: 'viewport' },
    ]);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.moveTo(x, y);
    await this.#pointer([
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Presses keys one after the other; names as WebDriver has them (`\uE004` is Tab). */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.client.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Writes a PNG of the viewport. */
  async screenshot(file: string): Promise<void> {
    const { value } = await this.client.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
      hash: false,
    });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(value, 'base64'));
  }

  /** Asks until the answer is neither null nor false. Rejects with `sentence` after `timeout` ms. */
  async until<T>(
    ask: () => Promise<T | null | false>,
    sentence: string,
    timeout = 10_000,
  ): Promise<T> {
    const end = Date.now() + timeout;
    for (;;) {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
      if (Date.now() > end) throw new Error(sentence);
      await sleep(50);
    }
  }

  /** Closes Firefox, its profile and its servers. */
  async quit(): Promise<void> {
    await this.client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.client.close();
    await this.#end();
  }

  /** Ends Firefox at once, as a crash does. */
  async kill(): Promise<void> {
    await this.#kill();
    this.client.close();
    await this.#end();
  }

  async #pointer(actions: readonly Json[]): Promise<void> {
    await this.client.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  async #execute<T>(
    command: string,
    script: string,
    args: readonly Json[],
    sandbox: 'system' | null,
  ): Promise<T> {
    const params = { script, args, sandbox, newSandbox: false, scriptTimeout: 30_000 };
    return (await this.client.send<{ value: T }>(command, params)).value;
  }
}
