import { existsSync } from 'node:fs';

/** npm as the person called it, or the one on the path. */
export function npm(): readonly string[] {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js') && node && existsSync(script) && existsSync(node)) {
    return [node, script];
  }
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm'];
}
