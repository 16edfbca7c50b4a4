import * as z from 'zod/mini';
import { browser } from '../browser/index';
import { type FailureCode, fail, ok, type Result } from '../shared/result';
import { isEnvelope } from './envelope';
import type { DataOf, ReplyOf, Surface } from './protocol';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

/** Where a message came from, as far as a handler may care. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  /** From one of the extension's own pages, not from a web page's frame. */
  readonly ownPage: boolean;
  /** Host of the page, empty when unknown. */
  readonly host: string;
  /** Address of the frame, empty when unknown. */
  readonly url: string;
  /** The browser's id of the document; `null` where it tells none. */
  readonly documentId: string | null;
}

export type Handlers<S extends Surface> = {
  readonly [N in keyof S]: (data: DataOf<S, N>, sender: Sender) => Promise<ReplyOf<S, N>>;
};

/** Thrown by a handler to answer with a code. */
export class Refused extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
  }
}

/**
 * Listens for one direction. There is one such listener per context; it answers with
 * `sendResponse` and returns `true`, which works with the native `browser` and the polyfill.
 *
 * @param codeOf turns an error of the handlers' own world (a full disk …) into a code.
 */
export function listen<S extends Surface>(
  to: 'background',
  surface: S,
  handlers: Handlers<S>,
  options: {
    ownPagesOnly?: readonly (keyof S)[];
    codeOf?: (error: unknown) => FailureCode;
    /** Runs every handler. `profile`: for which one a page of ours speaks. */
    around?: <T>(work: () => Promise<T>, profile: string | undefined) => Promise<T>;
  } = {},
): () => void {
  const listener = (
    message: unknown,
    from: {
      id?: string;
      url?: string;
      tab?: { id?: number };
      frameId?: number;
      documentId?: string;
    },
    respond: (reply: Result<unknown>) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || message.to !== to) return undefined;
    const sender: Sender = {
      tabId: from.tab?.id ?? null,
      frameId: from.frameId ?? 0,
      ownPage: Boolean(from.url?.startsWith(browser.runtime.getURL('/'))),
      host: from.url && URL.canParse(from.url) ? new URL(from.url).host : '',
      url: from.url ?? '',
      documentId: from.documentId ?? null,
    };
    const answer = async (): Promise<Result<unknown>> => {
      if (from.id !== browser.runtime.id) return fail('not-permitted');
      if (!Object.hasOwn(surface, message.name)) return fail('unknown-message');
      const name = message.name as keyof S & string;
      if (options.ownPagesOnly?.includes(name) && !sender.ownPage) return fail('not-permitted');
      const data = z.safeParse(surface[name]?.data ?? z.unknown(), message.data);
      if (!data.success) return fail('bad-message');
      const work = () => handlers[name](data.data as DataOf<S, typeof name>, sender);
      const profile = sender.ownPage ? message.profile : undefined;
      return ok(await (options.around?.(work, profile) ?? work()));
    };
    answer()
      .catch((error: unknown) =>
        fail(error instanceof Refused ? error.code : (options.codeOf?.(error) ?? 'failed')),
      )
      .then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
