import { expect, type Page } from '@playwright/test';

/** @param own one of the extension's own pages: only these may ask for it */
export async function setVeil(
  own: Page,
  { on, amounts = false }: { readonly on: boolean; readonly amounts?: boolean },
): Promise<void> {
  const reply = await own.evaluate(
    (data) => {
      type Send = (message: unknown) => Promise<unknown>;
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } };
      return chrome.runtime.sendMessage({ to: 'background', name: 'setVeil', data });
    },
    { on, amounts },
  );
  expect(reply).toEqual({ ok: true, value: { on, amounts } });
}
