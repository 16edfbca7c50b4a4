import { parse } from 'parse5';
import { treeBlocks } from './tree-blocks';
import type { RuleText } from './types';

/** HTML → blocks. parse5 builds the same tree in worker, event page and Node. */
export function htmlBlocks(html: string): RuleText {
  const saved = /saved from url=\(\d+\)(\S+)/.exec(html.slice(0, 2000))?.[1];
  const canonical = /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/i.exec(
    html.slice(0, 20_000),
  )?.[1];
  return { ...treeBlocks(parse(html)), address: saved ?? canonical ?? null };
}
