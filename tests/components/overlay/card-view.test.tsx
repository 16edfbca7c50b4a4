import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/explain/card';
import { EN, expectAccessible, ZH } from '../ui/support';
import { COMPOSED, CONVERSION, CONVERSION_EN, UNREADABLE } from './cards';
import { showCard } from './support';

describe('the card', () => {
  it('is a non-modal dialog named by the label, with no accessibility violation', async () => {
    const { container } = showCard();
    const dialog = screen.getByRole('dialog', { name: '支付转化率' });
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    expect(dialog.getAttribute('lang')).toBe('zh-CN');
    expect(dialog.getAttribute('aria-busy')).toBe('false');
    await expectAccessible(container);
  });

  it('shows the six parts in their order, each under its name', () => {
    const { container } = showCard();
    const text = container.textContent ?? '';
    const places = ['是什么', '好比', '你的数', '好不好', '下一小步', '谁能帮'].map((name) =>
      text.indexOf(name),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    for (const part of Object.values(CONVERSION.parts)) expect(text).toContain(part);
    expect(text).toContain('2.50%');
    expect(text).toContain('昨天');
  });

  it('draws the hundred dots with their words as name', () => {
    showCard();
    expect(screen.getByRole('img', { name: '100 个人里大约 2 到 3 个' })).toBeTruthy();
  });

  it.each<[Verdict, string]>([
    ['cannot-tell', '看不出'],
    ['better', '比从前好'],
    ['worse', '不如从前'],
    ['steady', '差不多'],
  ])('tells %s by a word and a shape of its own', (verdict, word) => {
    const { container } = showCard({ card: { ...CONVERSION, verdict } });
    const mark = container.querySelector('.dd-verdict');
    expect(mark?.textContent).toBe(word);
    const shapes = (['cannot-tell', 'better', 'worse', 'steady'] as const).map((one) => {
      const other = showCard({ card: { ...CONVERSION, verdict: one } });
      const d = other.container.querySelector('.dd-verdict path')?.getAttribute('d');
      other.unmount();
      return d;
    });
    expect(new Set(shapes).size).toBe(4);
  });

  it('speaks English throughout, and keeps the page’s label Chinese', async () => {
    const { container } = showCard({ card: CONVERSION_EN, view: EN });
    const title = screen.getByRole('heading', { name: '支付转化率' });
    expect(title.getAttribute('lang')).toBe('zh-CN');
    expect(screen.getByText('Also called: Payment conversion rate')).toBeTruthy();
    const rest = (container.textContent ?? '').replaceAll('支付转化率', '');
    expect(rest).not.toMatch(/\p{Script=Han}/u);
    await expectAccessible(container);
  });

  it('says nothing twice when the metric’s name is the label', () => {
    showCard();
    expect(screen.queryByText(/也叫/)).toBeNull();
  });

  it('marks sample data', () => {
    showCard({ sample: true });
    expect(screen.getByText('示例数据')).toBeTruthy();
  });

  it('never prints unreadable digits', async () => {
    const { container } = showCard({ card: UNREADABLE });
    expect(screen.getByText('读不出')).toBeTruthy();
    expect(container.textContent).not.toMatch(/\p{Co}/u);
    expect(screen.queryByRole('img')).toBeNull();
    await expectAccessible(container);
  });

  it('of a name put together from parts says the parts and offers nothing more', async () => {
    const { container } = showCard({ card: COMPOSED });
    expect(screen.getByText(COMPOSED.parts.what ?? '')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '怎么算的' })).toBeNull();
    expect(screen.queryByRole('button', { name: '我做了' })).toBeNull();
    await expectAccessible(container);
  });
});

describe('drawn figures', () => {
  it('stand in the number part: the way from shown to paid', async () => {
    const steps = [
      { id: 'visitors', name: '访客数', count: 480, counts: 'people' },
      { id: 'cart-users', name: '加购人数', count: null, counts: 'people' },
      { id: 'buyers', name: '支付买家数', count: 12, counts: 'people' },
    ] as const;
    const { container } = showCard({
      card: { ...CONVERSION, figure: { kind: 'funnel', here: 'buyers', steps } },
    });
    const part = container.querySelector('[data-part="number"]');
    expect(part?.textContent).toContain(CONVERSION.parts.number);
    expect(part?.textContent).toContain('上一步每 100，到这里 2 到 3');
    expect(part?.textContent).toContain('没有“加购人数”的数');
    expect(part?.querySelector('[data-here]')?.textContent).toContain('支付买家数');
    await expectAccessible(container);
  });

  it('stand in the formula fold, between the words and the sum', async () => {
    const { container } = showCard();
    await userEvent.setup().click(screen.getByRole('button', { name: '怎么算的' }));
    const tree = screen.getByRole('figure');
    expect(tree.querySelector('figcaption')?.textContent).toBe('支付转化率是怎么算出来的');
    expect(tree.textContent).toContain('访客数 480');
    const sheet = container.querySelector('.dd-fold-sheet:not([hidden])')?.textContent ?? '';
    const places = ['付钱的人数 ÷ 访客数', '除以', '12 ÷ 480 = 2.5%', '对得上'];
    const found = places.map((text) => sheet.indexOf(text));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    await expectAccessible(container);
  });

  it('are left out where no part has a number', async () => {
    const formula = CONVERSION.formula && { ...CONVERSION.formula, tree: null };
    showCard({ card: { ...CONVERSION, formula } });
    await userEvent.setup().click(screen.getByRole('button', { name: '怎么算的' }));
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByText('付钱的人数 ÷ 访客数')).toBeTruthy();
  });
});

describe('while there is no card', () => {
  it('shows the label at once', async () => {
    const { container } = showCard({ card: null });
    const dialog = screen.getByRole('dialog', { name: '支付转化率' });
    expect(dialog.getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('正在看这个数。');
    await expectAccessible(container);
  });

  it('shows one sentence when it failed, with the label', async () => {
    const { container } = showCard({ card: null, failure: '说明没有取到。' });
    expect(screen.getByRole('dialog', { name: '支付转化率' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('说明没有取到。');
    await expectAccessible(container);
  });

  it('says quietly when something was not saved', () => {
    showCard({ notSaved: '磁盘满了。' });
    expect(screen.getByText('磁盘满了。')).toBeTruthy();
    expect(screen.getByText(CONVERSION.parts.what ?? '')).toBeTruthy();
  });
});

describe('the folds', () => {
  it('are closed, open one at a time, and hold what they promise', async () => {
    const { container } = showCard();
    const user = userEvent.setup();
    const formula = screen.getByRole('button', { name: '怎么算的', expanded: false });
    const sources = screen.getByRole('button', { name: '出处', expanded: false });
    expect(screen.queryByText('12 ÷ 480 = 2.5%')).toBeNull();
    await user.click(formula);
    expect(formula.getAttribute('aria-expanded')).toBe('true');
    const sheet = container.querySelector(`[id="${formula.getAttribute('aria-controls')}"]`);
    expect(sheet?.textContent).toContain('12 ÷ 480 = 2.5%');
    expect(sheet?.textContent).toContain('和页面上的数对得上。');
    await user.click(sources);
    expect(formula.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('12 ÷ 480 = 2.5%')).toBeNull();
    await expectAccessible(container);
    await user.click(sources);
    expect(sources.getAttribute('aria-expanded')).toBe('false');
  });

  it('link only to https, in a new page that learns nothing of this one', async () => {
    showCard();
    await userEvent.setup().click(screen.getByRole('button', { name: '出处' }));
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(1);
    expect(links[0]?.getAttribute('href')).toBe('https://help.example/a');
    expect(links[0]?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.getByText('来源未公开')).toBeTruthy();
    expect(screen.getByText('坏地址').closest('a')).toBeNull();
  });

  it('are left out where there is nothing in them', () => {
    showCard({ card: { ...CONVERSION, formula: null, platformNotes: [], pitfalls: [] } });
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).queryByRole('button', { name: '怎么算的' })).toBeNull();
    expect(within(dialog).getByRole('button', { name: '出处' })).toBeTruthy();
  });

  it('say without blame that the recomputed number differs', async () => {
    showCard({ card: CONVERSION_EN, view: EN });
    await userEvent.setup().click(screen.getByRole('button', { name: 'How it is counted' }));
    expect(screen.getByText(/differs from the page/)).toBeTruthy();
  });
});

describe('letter size', () => {
  it.each([
    [100, 125],
    [125, 150],
    [150, 200],
    [200, 100],
  ] as const)('%i leads to %i', async (now, next) => {
    const { on } = showCard({ view: { ...ZH, textSize: now } });
    await userEvent.setup().click(screen.getByRole('button', { name: new RegExp(`${now}%`) }));
    expect(on.onTextSize).toHaveBeenCalledWith(next);
  });
});
