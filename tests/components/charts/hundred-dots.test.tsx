import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HundredDots, toHalves } from '../../../components/charts/hundred-dots';
import { expectAccessible } from '../ui/support';

const circles = (d: string | null | undefined) => (d?.match(/M/g) ?? []).length;

function dots(of100: number) {
  const { container, unmount } = render(<HundredDots of100={of100} alt="100 个人里大约几个" />);
  const drawn = {
    full: circles(container.querySelector('.dd-dots-full')?.getAttribute('d')),
    rings: circles(container.querySelector('.dd-dots-ring')?.getAttribute('d')),
    half: container.querySelector('svg')?.hasAttribute('data-half') === true,
  };
  unmount();
  return drawn;
}

describe('hundred dots', () => {
  it.each([
    [0, 0, 100, false],
    [2.5, 3, 98, true],
    [3, 3, 97, false],
    [8.2, 8, 92, false],
    [99.5, 100, 1, true],
    [100, 100, 0, false],
  ])('%f: %i drawn dots, %i rings, half %s', (of100, full, rings, half) => {
    expect(dots(of100)).toEqual({ full, rings, half });
  });

  it.each([
    [-3, 0],
    [140, 100],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
    [2.24, 2],
    [2.25, 2.5],
  ])('bounds %f to %f', (of100, halves) => {
    expect(toHalves(of100)).toBe(halves);
  });

  it('is a picture with a name', async () => {
    const { container } = render(<HundredDots of100={2.5} alt="100 个人里大约 2 到 3 个" />);
    expect(screen.getByRole('img', { name: '100 个人里大约 2 到 3 个' })).toBeTruthy();
    expect(container.querySelector('title')?.textContent).toBe('100 个人里大约 2 到 3 个');
    await expectAccessible(container);
  });
});
