import { connect, type Socket } from 'node:net';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What Firefox answered instead of a result: `no such element`, `javascript error` … */
export class MarionetteError extends Error {
  readonly kind: string;

  constructor(command: string, error: { error: string; message: string }) {
    super(`${command}: ${error.error}: ${error.message}`);
    this.name = 'MarionetteError';
    this.kind = error.error;
  }
}

interface Waiting {
  readonly command: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The few lines of Marionette's wire protocol that are needed: `LENGTH:JSON` over TCP, a
 * command is `[0, id, name, params]`, an answer `[1, id, error, value]`. WebDriver BiDi
 * (and so Playwright and Puppeteer) may not open `moz-extension://` pages; Marionette may.
 */
export class MarionetteClient {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #buffer: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #greeted: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', (error) => this.#drop(error));
    socket.on('close', () => this.#drop(new Error('Firefox closed the connection')));
  }

  /** Connects to a running Firefox. Rejects when nothing listens on `port`. */
  static async connect(port: number): Promise<MarionetteClient> {
    const socket = connect({ host: '127.0.0.1', port });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new MarionetteClient(socket);
    await new Promise<void>((resolve, reject) => {
      client.#greeted = resolve;
      socket.once('close', () => reject(new Error('Firefox closed the connection at once')));
    });
    return client;
  }

  /** Sends one command; resolves with its value. Rejects with `MarionetteError`. */
  async send<T = unknown>(command: string, params: object = {}): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    const json = JSON.stringify([0, id, command, params]);
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
    });
    this.#socket.write(`${Buffer.byteLength(json)}:${json}`);
    return (await answer) as T;
  }

  close(): void {
    this.#socket.destroy();
  }

  #drop(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      this.#answer(message);
    }
  }

  #answer(message: unknown): void {
    if (!Array.isArray(message)) {
      this.#greeted();
      return;
    }
    const [, id, error, value] = message as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(waiting.command, error));
    else waiting?.resolve(value);
  }
}

/** WebDriver's way to write an element into JSON. */
export const elementId = (value: Readonly<Record<string, string>>): string => value[ELEMENT] ?? '';
