import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT_EXTENSION, openExtension } from '../../tests/e2e/support/extension.ts';
import { type Row, row } from './row.ts';

/** The script that is put into every page of a chosen site, as it travels. */
export function injectedSize(): Row {
  const script = readFileSync(join(BUILT_EXTENSION, 'scanner.js'));
  return row('inject-gzip', gzipSync(script, { level: 9 }).length / 1024, 'KiB', 40);
}

/** Contexts of ours on a page that was not chosen, while another one is: nothing may be there. */
export async function idleCost(): Promise<Row> {
  const extension = await openExtension({});
  try {
    const chosen = 'https://sycm.taobao.com';
    const other = 'https://unlisted.example';
    const pages = { '*': '<!doctype html><title>x</title><p>访客数 <b>12</b></p>' };
    for (const origin of [chosen, other]) await extension.network.serve({ origin, pages });
    await extension.grant(chosen);
    const page = await extension.open(`${other}/`);
    const session = await page.context().newCDPSession(page);
    let ours = 0;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(extension.origin)) ours++;
    });
    await session.send('Runtime.enable');
    await page.waitForTimeout(1500);
    return row('idle', ours, 'worlds', 0);
  } finally {
    await extension.close();
  }
}
