import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Found } from '../../../lib/recognise/dom/found';
import { Running } from '../../../lib/recognise/dom/running';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const node = {} as Text;
const found: Found = {
  how: 'card',
  text: '12',
  element: null,
  nodes: [node],
  ambiguous: false,
  comparison: null,
};

/** How long `still` waits while the number changes at these times, in ms. */
async function waited(running: Running, changes: readonly number[]): Promise<number> {
  const start = performance.now();
  for (const at of changes) setTimeout(() => running.touch(node, performance.now()), at);
  let end = 0;
  void running
    .still(() => [found])
    .then(() => {
      end = performance.now() - start;
    });
  await vi.advanceTimersByTimeAsync(20_000);
  return end;
}

const frames = (until: number): number[] =>
  Array.from({ length: Math.floor(until / 16) }, (_, at) => at * 16);

it('a number at rest is read at once', async () => {
  expect(await waited(new Running(), [])).toBe(0);
});

it('a counter is waited for until it stands still', async () => {
  const running = new Running();
  running.touch(node, performance.now());
  const ms = await waited(running, frames(3000));
  expect(ms).toBeGreaterThan(3000);
  expect(ms).toBeLessThan(3300);
});

it('a ticker keeps nobody waiting', async () => {
  const running = new Running();
  running.touch(node, performance.now());
  expect(await waited(running, [1000, 2000, 3000])).toBeLessThan(300);
});

it('a number that never rests is read after four seconds', async () => {
  const running = new Running();
  running.touch(node, performance.now());
  expect(await waited(running, frames(10_000))).toBeLessThan(4200);
});

it('labels without a number wait for nothing', async () => {
  await new Running().still(() => [null]);
});
