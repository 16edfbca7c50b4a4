import type { Page } from '@playwright/test';

/** The part of Playwright's inside that is used here. */
interface Inside {
  readonly _connection?: {
    toImpl?(page: Page): {
      readonly delegate: {
        readonly _mainFrameSession: {
          readonly _client: { send(method: string, params: object): Promise<unknown> };
        };
      };
    };
  };
}

/**
 * Playwright holds every tab visible. From here on this one is hidden when another tab is
 * in front, as for a person. There is no public way: a new Playwright may move it.
 */
export async function letItHide(page: Page): Promise<void> {
  const inside = page as unknown as Inside;
  const client = inside._connection?.toImpl?.(page).delegate._mainFrameSession._client;
  if (!client) throw new Error('This Playwright keeps its sessions elsewhere: see letItHide.');
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}
