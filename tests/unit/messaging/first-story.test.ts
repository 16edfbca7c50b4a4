import { afterEach, expect, it, vi } from 'vitest';
import { askFirst, takeFirst } from '../../../lib/messaging/first-story';

afterEach(() => vi.restoreAllMocks());

it('is asked at once and answers once, for its own tab', async () => {
  askFirst(Promise.resolve(7));
  expect(await takeFirst(7)).not.toBeNull();
  expect(await takeFirst(7)).toBeNull();
});

it('has no answer about another tab', async () => {
  askFirst(Promise.resolve(7));
  expect(await takeFirst(8)).toBeNull();
});

it('has none where the browser tells no tab, or refuses', async () => {
  askFirst(Promise.resolve(null));
  expect(await takeFirst(7)).toBeNull();
  askFirst(Promise.reject(new Error('no')));
  expect(await takeFirst(7)).toBeNull();
});

it('was never asked', async () => {
  expect(await takeFirst(7)).toBeNull();
});

it('is too old for a panel that was not looked at meanwhile', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  askFirst(Promise.resolve(7));
  clock.mockReturnValue(60_000);
  expect(await takeFirst(7)).toBeNull();
});
