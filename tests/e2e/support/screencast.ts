import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** What the compositor draws while something goes on, picture by picture. */
export async function filmed(page: Page, act: () => Promise<void>): Promise<Buffer[]> {
  const session = await page.context().newCDPSession(page);
  const frames: Buffer[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act();
  await session.send('Page.stopScreencast').catch(() => undefined);
  await session.detach().catch(() => undefined);
  return frames;
}

/** How many pixels of a picture are tinted towards a colour, smoothed edges too. */
export async function pixelsOf(png: Buffer, colour: 'magenta' | 'green'): Promise<number> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
    if (colour === 'magenta' ? r - g > 40 && b - g > 40 : g - r > 60 && g - b > 60) count++;
  }
  return count;
}
