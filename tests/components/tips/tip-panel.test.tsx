import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TipPanel } from '../../../components/tips/tip-panel';
import { tipKey, useTip } from '../../../components/tips/use-tip';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema';
import { ok } from '../../../lib/shared/result';
import type { Tip } from '../../../lib/tips/types';

afterEach(cleanup);

const TIP: Tip = {
  id: '3.1.1/low-return',
  path: '3.1.1',
  pathName: '预算与资金',
  text: '花 1 元带来 2.36 元，离保本还差一点。',
  why: '因为这一页有“投入产出比”，店里的成本也写过。',
  offer: { id: 'ad-break-even', title: '保本计算', kind: 'calculator' },
  platformGains: true,
  metricId: 'ad-return-on-spend',
};

describe('a tip', () => {
  it('says why it is here, which way it belongs to and who helps', () => {
    render(<TipPanel tip={TIP} onAnswer={vi.fn()} onOpen={vi.fn()} language="zh-CN" />);
    for (const text of [TIP.text, TIP.why, '预算与资金', '平台也会因此得利'])
      expect(document.body.textContent).toContain(text);
    expect(screen.getByRole('button', { name: '去看“保本计算”' })).not.toBeNull();
  });

  it.each([
    ['我做了', 'done'],
    ['以后再说', 'later'],
    ['不适合我', 'not-me'],
  ])('%s is one click, and thanked for', async (name, answer) => {
    const onAnswer = vi.fn();
    render(<TipPanel tip={TIP} onAnswer={onAnswer} onOpen={vi.fn()} language="zh-CN" />);
    await userEvent.setup().click(screen.getByRole('button', { name }));
    expect(onAnswer).toHaveBeenCalledWith(answer);
    expect(screen.getByRole('status').textContent).toBe('记下了。');
    expect(screen.queryByRole('button', { name })).toBeNull();
  });
});

function Probe({ ask, url, off }: { ask: never; url: string; off: readonly '3.1.1'[] }) {
  const settings = { ...DEFAULT_SETTINGS, pathsOff: [...off] };
  const { tip } = useTip(ask, 7, tipKey(url, settings), false);
  return <p>{tip?.id ?? 'none'}</p>;
}

it('is asked for anew on another page and after another choice, and not otherwise', async () => {
  const ask = vi.fn(async () => ok({ tip: TIP })) as never;
  const shown = render(<Probe ask={ask} url="a" off={[]} />);
  await waitFor(() => expect(document.body.textContent).toBe(TIP.id));
  shown.rerender(<Probe ask={ask} url="a" off={[]} />);
  expect(ask).toHaveBeenCalledTimes(1);
  shown.rerender(<Probe ask={ask} url="b" off={[]} />);
  shown.rerender(<Probe ask={ask} url="b" off={['3.1.1']} />);
  await waitFor(() => expect(ask).toHaveBeenCalledTimes(3));
});
