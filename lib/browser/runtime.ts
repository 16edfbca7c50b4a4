/**
 * The part of the seam that injected scripts use: the native `runtime` alone. The polyfill
 * would be paid for on every page, and Manifest V3 answers with promises everywhere.
 */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { readonly id?: string },
        respond: (reply: unknown) => void,
      ) => true | undefined,
    ): void;
  };
}

const world = globalThis as unknown as {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
};

/** `undefined` once this copy of the extension is gone. */
export function runtime(): Runtime | undefined {
  const found = world.browser?.runtime ?? world.chrome?.runtime;
  return found?.id ? found : undefined;
}

/** Is this copy of the extension still the running one? Content scripts outlive an update. */
export function alive(): boolean {
  try {
    return runtime() !== undefined;
  } catch {
    return false;
  }
}
