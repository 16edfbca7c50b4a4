import { createServer } from 'node:net';
import { join } from 'node:path';
import { ClearError } from '../../setup/clear-error.mjs';
import { startLogged } from './child.ts';
import { FOLDER } from './shop-folder.ts';

/** A running Vendure with sample products and orders. */
export interface Shop {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The newest order. */
  readonly orderId: string;
  readonly orders: number;
  /** Other machines that the server wanted to reach, and was not let. */
  readonly refused: readonly string[];
  stop(): Promise<void>;
}

type Ready = Pick<Shop, 'orderId' | 'orders'>;

const START_TIMEOUT = 120_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new ClearError('No port was free.');
  return address.port;
}

/** Starts the server and waits until it is filled. Rejects with one clear line. */
export async function startShop(signal: AbortSignal): Promise<Shop> {
  const port = await freePort();
  const refused: string[] = [];
  let resolve: (ready: Ready) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const ready = new Promise<Ready>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  const child = startLogged(
    [process.execPath, '--import', './loopback-only.js', 'serve.js'],
    {
      cwd: FOLDER,
      log: 'server.log',
      signal,
      env: { DONGDIAN_SHOP_PORT: String(port), DONGDIAN_SHOP_DASHBOARD: join(FOLDER, 'dist') },
    },
    (line) => {
      if (line.startsWith('REFUSED-OUTSIDE ')) refused.push(line.slice(16));
      if (line.startsWith('READY ')) resolve(JSON.parse(line.slice(6)));
    },
  );
  const gone = new Promise<void>((end) => {
    child.once('error', () => end());
    child.once('close', () => end());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  const failed = (): void =>
    reject(new ClearError(`Vendure did not start: ${join(FOLDER, 'server.log')} says why.`));
  const timer = setTimeout(failed, START_TIMEOUT);
  void gone.then(failed);
  try {
    return { origin: `http://127.0.0.1:${port}`, ...(await ready), refused, stop };
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
