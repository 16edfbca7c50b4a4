import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/options/options-view';
import type { CostCard } from '../../../lib/costs/types';
import { type FakeOptions, fakeApi } from './fake-api';
import { expectAccessible } from './support';

afterEach(cleanup);

const BASKET: CostCard = {
  id: 'basket-card',
  name: '竹篮',
  price: 80,
  unitCost: 32.5,
  feeRate: 0.051,
  shipping: 6,
  packing: 1,
  refundShare: 0,
  refundLoss: null,
  currency: 'CNY',
  at: '2026-11-20T04:00:00.000Z',
};

async function open(options: FakeOptions = {}) {
  const fake = fakeApi(options);
  render(<OptionsView api={fake.api} />);
  const panel = within(await screen.findByRole('region', { name: /我的成本|My costs/ }));
  return { fake, panel, user: userEvent.setup() };
}

type Panel = Awaited<ReturnType<typeof open>>['panel'];
const typed = (panel: Panel, name: RegExp) =>
  panel.getByRole<HTMLInputElement>('textbox', { name });

describe('a new card', () => {
  it('is written with what was typed, blanks as blanks', async () => {
    const { fake, panel, user } = await open();
    expect(panel.getByText('还没有写过')).not.toBeNull();
    await user.click(panel.getByRole('button', { name: '加一种货' }));
    expect(document.activeElement).toBe(typed(panel, /这种货叫什么/));
    await user.keyboard('竹篮');
    await user.type(typed(panel, /一件卖多少钱/), '80');
    await user.type(typed(panel, /平台拿走几元/), '5');
    await user.type(typed(panel, /寄一单/), '0');
    await user.click(panel.getByRole('button', { name: '存下' }));
    expect(await panel.findByText('存下了。')).not.toBeNull();
    expect(panel.getByText('还空着：进价、包装、退单、退单亏的')).not.toBeNull();
    const sent = fake.calls.find(([name]) => name === 'saveCostCard')?.[1];
    expect(sent).toMatchObject({
      form: { name: '竹篮', price: '80', feeRate: '5', shipping: '0', packing: '' },
    });
    expect(document.activeElement).toBe(panel.getByRole('button', { name: '加一种货' }));
  });

  it('loses nothing on bad input, and says at each place what is unclear', async () => {
    const { fake, panel, user } = await open({ costs: [BASKET] });
    await user.click(panel.getByRole('button', { name: '加一种货' }));
    await user.type(typed(panel, /这种货叫什么/), '竹篮');
    await user.type(typed(panel, /一件卖多少钱/), '八十');
    await user.type(typed(panel, /包一单/), '1.5');
    await user.type(typed(panel, /每 100 单里/), '120');
    await user.click(panel.getByRole('button', { name: '存下' }));
    expect(panel.getByText(/有 3 处要再看一看，写的都还在/)).not.toBeNull();
    expect(typed(panel, /一件卖多少钱/).value).toBe('八十');
    expect(typed(panel, /包一单/).value).toBe('1.5');
    const name = typed(panel, /这种货叫什么/);
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    const described = (name.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
      '这个名字已经有了，请换一个。',
    );
    await expectAccessible();
    expect(fake.calls.map(([call]) => call)).not.toContain('saveCostCard');

    await user.clear(name);
    await user.type(name, '布鞋');
    await user.clear(typed(panel, /一件卖多少钱/));
    await user.clear(typed(panel, /每 100 单里/));
    expect(panel.queryByText(/处要再看一看/)).toBeNull();
    await user.keyboard('{Enter}');
    expect(await panel.findByText('布鞋')).not.toBeNull();
  });

  it('a full disk: the sentence, and the form as it was', async () => {
    const { fake, panel, user } = await open();
    fake.setFailing('saveCostCard', 'disk-full');
    await user.click(panel.getByRole('button', { name: '加一种货' }));
    await user.type(typed(panel, /这种货叫什么/), '竹篮');
    await user.type(typed(panel, /一件卖多少钱/), '80');
    await user.click(panel.getByRole('button', { name: '存下' }));
    expect(await screen.findByText(/硬盘满了/)).not.toBeNull();
    expect(typed(panel, /一件卖多少钱/).value).toBe('80');
    fake.setFailing('saveCostCard');
    await user.click(panel.getByRole('button', { name: '存下' }));
    expect(await panel.findByText('存下了。')).not.toBeNull();
    const ids = fake.calls.flatMap(([call, data]) =>
      call === 'saveCostCard' ? [(data as { id: string }).id] : [],
    );
    expect(new Set(ids).size, 'sent twice, written once').toBe(1);
  });
});

describe('a card that is there', () => {
  it('opens as it was typed, and keeps its id', async () => {
    const { fake, panel, user } = await open({ costs: [BASKET] });
    expect(panel.getByText('都写全了。')).not.toBeNull();
    await user.click(panel.getByRole('button', { name: '改 竹篮' }));
    expect(typed(panel, /平台拿走几元/).value).toBe('5.1');
    expect(typed(panel, /退一单/).value).toBe('');
    await user.clear(typed(panel, /一件卖多少钱/));
    await user.type(typed(panel, /一件卖多少钱/), '85');
    await user.click(panel.getByRole('button', { name: '存下' }));
    await panel.findByText('存下了。');
    expect(fake.calls.at(-1)?.[1]).toMatchObject({ id: 'basket-card', form: { price: '85' } });
  });

  it('is left as it was, or removed in two clicks', async () => {
    const { fake, panel, user } = await open({ costs: [BASKET] });
    await user.click(panel.getByRole('button', { name: '改 竹篮' }));
    await user.click(panel.getByRole('button', { name: '先不改' }));
    expect(panel.getByText('都写全了。')).not.toBeNull();
    await user.click(panel.getByRole('button', { name: '删掉 竹篮' }));
    expect(panel.getByText('会删掉“竹篮”这一张，别的还在。')).not.toBeNull();
    await user.click(panel.getByRole('button', { name: '好，删掉' }));
    await waitFor(() => expect(panel.getByText('还没有写过')).not.toBeNull());
    expect(fake.calls).toContainEqual(['removeCostCard', { id: 'basket-card' }]);
  });
});

it('is all there in English', async () => {
  const { panel, user } = await open({ settings: { language: 'en' }, costs: [BASKET] });
  await user.click(panel.getByRole('button', { name: 'Add goods' }));
  await user.click(panel.getByRole('button', { name: 'Save' }));
  expect(panel.getByText(/Not saved yet/)).not.toBeNull();
  await expectAccessible();
});
