import Dexie, { cmp, type DBCoreCursor, type DBCoreTransaction } from 'dexie';
import type { Entry } from './entries';

/** What a cursor is made of. */
export interface CursorOf {
  readonly trans: DBCoreTransaction;
  readonly entries: readonly Entry[];
  readonly values: boolean;
  readonly reverse: boolean;
}

/** Walks over entries that are at hand, as a browser's cursor walks over the disk. */
export function cursorOver({ trans, entries, values, reverse }: CursorOf): DBCoreCursor {
  const way = reverse ? -1 : 1;
  let at = 0;
  let onNext: (() => void) | null = null;
  let settle: { resolve: (value?: unknown) => void; reject: (error: unknown) => void } | null =
    null;
  let moved = false;
  let walking = false;
  let stopped = false;

  const current = (): Entry | undefined => entries[at];
  const stop = (value?: unknown) => {
    stopped = true;
    settle?.resolve(value);
  };
  const fail = (error: Error) => {
    stopped = true;
    settle?.reject(error);
  };
  // Every step is asked for from within the last one: a loop, so that no stack grows with it.
  const walk = () => {
    if (walking || !onNext) return;
    walking = true;
    while (moved && !stopped) {
      moved = false;
      if (at >= entries.length) {
        stop();
        break;
      }
      try {
        onNext();
      } catch (error) {
        fail(error as Error);
      }
    }
    walking = false;
  };
  const move = (past: (entry: Entry) => boolean) => {
    if (!onNext) throw new Error('Cursor not started');
    if (stopped) throw new Error('Cursor stopped');
    at += 1;
    for (let entry = current(); entry && !past(entry); entry = current()) at += 1;
    moved = true;
    walk();
  };
  const reached = (order: number) => order * way >= 0;

  const cursor: DBCoreCursor = {
    trans,
    get key() {
      return current()?.key;
    },
    get primaryKey() {
      return current()?.primaryKey;
    },
    get value() {
      return values ? current()?.value : undefined;
    },
    get done() {
      return at >= entries.length;
    },
    continue: (key?: unknown) => move((entry) => key === undefined || reached(cmp(entry.key, key))),
    continuePrimaryKey: (key: unknown, primaryKey: unknown) =>
      move((entry) => {
        const order = cmp(entry.key, key);
        return order === 0 ? reached(cmp(entry.primaryKey, primaryKey)) : reached(order);
      }),
    advance: (count: number) => {
      let left = count;
      move(() => {
        left -= 1;
        return left <= 0;
      });
    },
    start: (call: () => void) =>
      new Dexie.Promise((resolve, reject) => {
        settle = { resolve, reject };
        onNext = call;
        moved = true;
        walk();
      }) as Promise<unknown>,
    stop,
    next: () => {
      let first = true;
      return cursor
        .start(() => {
          if (!first) return cursor.stop();
          first = false;
          cursor.continue();
        })
        .then(() => cursor);
    },
    fail,
  };
  return cursor;
}
