import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../lib/shared/text.ts';

/** What both commands on rule texts share: options, clear errors, output. */
export interface Options {
  readonly files: readonly string[];
  readonly json: string | null;
  readonly language: Language;
}

/** Ends the command with one line. */
export function stop(command: string, message: string): never {
  process.stderr.write(`${command}: ${message.split('\n')[0] ?? 'failed'}\n`);
  process.exit(2);
}

/** Prints `help` and ends where it was asked for. */
export function optionsOf(command: string, help: string): Options {
  const { values, positionals } = parsed(command);
  if (values.help) {
    process.stdout.write(`${help}\n`);
    process.exit(0);
  }
  const language = LANGUAGES.find((known) => known === (values.language ?? 'zh-CN'));
  if (!language)
    return stop(command, `unknown language ${values.language}; known: ${LANGUAGES.join(', ')}`);
  return { files: positionals, json: values.json ?? null, language };
}

function parsed(command: string) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return stop(command, error instanceof Error ? error.message : 'bad options');
  }
}

export function writeJson(command: string, file: string | null, value: unknown): void {
  if (file === null) return;
  try {
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    stop(command, error instanceof Error ? error.message : `cannot write ${file}`);
  }
}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
