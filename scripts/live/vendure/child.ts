import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from '../../setup/clear-error.mjs';

export interface ChildOptions {
  readonly cwd: string;
  /** File in `cwd` that takes everything the program prints. */
  readonly log: string;
  readonly signal: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
}

/** No reports to anyone: neither Vendure's own nor those of its tools. */
const SILENT = { VENDURE_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: '1' };

/** Starts a program; it is killed when the signal says so. `told` gets its output line by line. */
export function startLogged(
  [command = '', ...args]: readonly string[],
  { cwd, log, signal, env = {} }: ChildOptions,
  told: (line: string) => void = () => {},
): ChildProcess {
  const file = createWriteStream(join(cwd, log));
  const child = spawn(command, args, {
    cwd,
    signal,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...SILENT, ...env },
    // The pipe to its input closes with this process: a server can then end itself.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.on('data', (chunk: Buffer) => {
      file.write(chunk);
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(told);
    });
  }
  child.once('close', () => file.end());
  return child;
}

/** Runs a program to its end. Rejects with one clear line which names the log. */
export async function runLogged(command: readonly string[], options: ChildOptions): Promise<void> {
  const child = startLogged(command, options);
  child.stdin?.end();
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (status) => resolve(status ?? 1));
  });
  options.signal.throwIfAborted();
  if (code !== 0) {
    throw new ClearError(`${options.log} in ${options.cwd} says why this step failed (${code}).`);
  }
}
