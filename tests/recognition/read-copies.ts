import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { bundle } from '../../scripts/bundle.ts';
import type { RecognisedPage } from '../../scripts/recognise/in-page.ts';
import type { Fixture } from './fixtures.ts';
import type { MutationName } from './mutations/names.ts';

/** `base` is the page as it is. */
export type CopyName = 'base' | MutationName;

export interface Copy {
  readonly fixture: Fixture;
  readonly copy: CopyName;
  readonly read: RecognisedPage;
  /** The scanner threw or did not come to an end. */
  readonly broke: string | null;
}

export interface ReadOptions {
  readonly executablePath: string;
  readonly copies: readonly CopyName[];
  /** Writes every mutated page there, to be looked at. */
  readonly saveTo?: string | undefined;
}

/** Pages open at the same time. */
const TABS = 3;
/** A page whose scripts changed nothing for so many milliseconds and frames is done. */
const QUIET = [350, 12] as const;
/** A page of this size is read in a fraction of it: whoever takes longer never ends. */
const LONGEST_MS = 8000;

/** Reads every page and its mutated copies with the real scanner, in one browser. */
export async function readCopies(
  fixtures: readonly Fixture[],
  options: ReadOptions,
): Promise<Copy[]> {
  const script = await bundle(fileURLToPath(new URL('./in-page.ts', import.meta.url)));
  const browser = await chromium.launch({
    executablePath: options.executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--allow-file-access-from-files'],
  });
  try {
    const queue = [...fixtures];
    const done: Copy[] = [];
    const tab = async () => {
      // A window each: tabs behind another draw a frame a second.
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const reader = await Reader.open(context, script, options);
      for (let next = queue.shift(); next; next = queue.shift())
        done.push(...(await reader.copiesOf(next)));
    };
    await Promise.all(Array.from({ length: TABS }, tab));
    const at = new Map(fixtures.map((fixture, index) => [fixture.name, index]));
    return done.sort((a, b) => (at.get(a.fixture.name) ?? 0) - (at.get(b.fixture.name) ?? 0));
  } finally {
    await browser.close();
  }
}

class Reader {
  #worlds: number[] = [];
  #thrown: ((reason: Error) => void) | null = null;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #script: string;
  readonly #options: ReadOptions;

  private constructor(page: Page, session: CDPSession, script: string, options: ReadOptions) {
    this.#page = page;
    this.#session = session;
    this.#script = script;
    this.#options = options;
    // What a timer of the scanner throws reaches nobody else.
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
      this.#thrown?.(new Error(exception?.description?.split('\n')[0] ?? text));
    });
  }

  static async open(
    context: BrowserContext,
    script: string,
    options: ReadOptions,
  ): Promise<Reader> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Runtime.enable');
    return new Reader(page, session, script, options);
  }

  async copiesOf(fixture: Fixture): Promise<Copy[]> {
    const done: Copy[] = [];
    let fresh = false;
    for (const copy of this.#options.copies) {
      if (!fresh) await this.#load(fixture);
      fresh = false;
      if (copy !== 'base') {
        const call = `dongdianFixture.mutate(${JSON.stringify(copy)},${JSON.stringify(fixture.name)})`;
        const changed = await this.#run<boolean>(call);
        if (!changed.some(Boolean)) {
          fresh = true;
          continue;
        }
      }
      if (this.#options.saveTo) await this.#save(fixture, copy, this.#options.saveTo);
      const { read, broke } = await this.#read();
      done.push({ fixture, copy, read, broke });
      if (broke || fixture.reload) continue;
      await this.#run('dongdianFixture.restore()');
      fresh = true;
    }
    return done;
  }

  async #read(): Promise<{ read: RecognisedPage; broke: string | null }> {
    let timer: NodeJS.Timeout | undefined;
    const failed = new Promise<never>((_, reject) => {
      this.#thrown = reject;
      timer = setTimeout(() => reject(new Error('did not come to an end')), LONGEST_MS);
    });
    try {
      const frames = await Promise.race([
        this.#run<RecognisedPage>('dongdianRecognise(null)'),
        failed,
      ]);
      return {
        read: {
          platform: frames[0]?.platform ?? '',
          sightings: frames.flatMap((frame) => frame.sightings),
          health: frames.flatMap((frame) => frame.health),
        },
        broke: null,
      };
    } catch (error) {
      const broke = error instanceof Error ? error.message : String(error);
      return { read: { platform: '', sightings: [], health: [] }, broke };
    } finally {
      clearTimeout(timer);
      this.#thrown = null;
    }
  }

  /** Opens the page and a world of our own in each of its frames, as an extension has one. */
  async #load(fixture: Fixture): Promise<void> {
    await this.#page.goto(pathToFileURL(fixture.file).href, { waitUntil: 'load' });
    if (fixture.late) await this.#page.evaluate(quiet, QUIET);
    this.#worlds = [];
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const frames = [frameTree];
    for (const tree of frames) {
      frames.push(...(tree.childFrames ?? []));
      const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
        frameId: tree.frame.id,
        worldName: 'dongdian',
      });
      this.#worlds.push(executionContextId);
    }
    await this.#run(`${this.#script};0`);
    if (!fixture.reload) await this.#run('dongdianFixture.keep()');
  }

  async #run<Result>(expression: string): Promise<Result[]> {
    const results: Result[] = [];
    for (const contextId of this.#worlds) {
      const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? 'evaluation failed');
      results.push(result.value as Result);
    }
    return results;
  }

  async #save(fixture: Fixture, copy: CopyName, folder: string): Promise<void> {
    const file = join(folder, `${fixture.name}.${copy}.html`);
    mkdirSync(dirname(file), { recursive: true });
    const [origin = ''] = readFileSync(fixture.file, 'utf8').match(/<!-- saved from .*?-->/) ?? [];
    writeFileSync(file, (await this.#page.content()).replace('>', `>\n${origin}`));
  }
}

/**
 * Runs in the page: resolves when nothing was added or changed for a while. Frames are
 * counted as well, because a busy machine draws an animation's frames late.
 */
function quiet([still, frames]: readonly [number, number]): Promise<void> {
  return new Promise((resolve) => {
    let since = performance.now();
    let drawn = 0;
    const observer = new MutationObserver(() => {
      since = performance.now();
      drawn = 0;
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const look = () => {
      if (++drawn < frames || performance.now() - since < still) requestAnimationFrame(look);
      else {
        observer.disconnect();
        resolve();
      }
    };
    requestAnimationFrame(look);
  });
}
