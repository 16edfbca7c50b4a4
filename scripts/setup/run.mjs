// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { ROOT, toolsNode } from './paths.mjs';

/**
 * Runs a program in the repository and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet`: what it prints is kept back.
 * @returns {Promise<{ code: number, output: string }>} `output` only where quiet; code 127: there is no such program.
 */
export async function run(command, args, { env = {}, quiet = false } = {}) {
  const child = spawn(command, [...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (status) => resolve(status ?? 1));
  });
  return { code, output };
}

/**
 * Runs a script with the Node of the tools, which is then also the `node` on the PATH of
 * whatever the script starts.
 * @param {string} script path from the repository's root
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
export function runTool(script, args, options = {}) {
  const node = toolsNode();
  const path = [dirname(node), process.env.PATH ?? ''].join(delimiter);
  return run(node, [script, ...args], { ...options, env: { PATH: path, ...options.env } });
}
