import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BeforeAfter } from '../../../components/charts/before-after';
import { FormulaTree } from '../../../components/charts/formula-tree';
import { Funnel } from '../../../components/charts/funnel';
import { Trend } from '../../../components/charts/trend';
import { Waterfall } from '../../../components/charts/waterfall';
import { money } from '../../../lib/shared/format';
import { EN, expectAccessible, show, ZH } from '../ui/support';
import { Gallery } from './gallery';
import { deepTree, effects, events, funnelSteps, history, NOW } from './samples';

const yuan = (amount: number) => money(amount, 'CNY', 'zh-CN');
const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
/** What a listener hears: text that is not hidden from them. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return plain(copy);
}

describe.each([
  ['Chinese', ZH],
  ['English', EN],
] as const)('all figures in %s', (_name, view) => {
  it('have no accessibility violation', async () => {
    const { container } = show(<Gallery language={view.language} />, view);
    expect(container.querySelectorAll('figure').length).toBeGreaterThan(9);
    await expectAccessible(container);
  });

  it('speak one language and leave no slot or hole', () => {
    const { container } = show(<Gallery language={view.language} />, view);
    const text = container.textContent ?? '';
    expect(text).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
    if (view.language === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
    for (const svg of container.querySelectorAll('figure svg'))
      expect(svg.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('each have words for those who do not see them', () => {
    const { container } = show(<Gallery language={view.language} />, view);
    for (const figure of container.querySelectorAll('figure'))
      expect(plain(figure.querySelector('figcaption')).length).toBeGreaterThan(5);
  });
});

describe('the funnel', () => {
  it('is a list of steps in order, with counts and how many came through', () => {
    render(<Funnel steps={funnelSteps('zh-CN')} here="cart-users" language="zh-CN" />);
    expect(screen.getAllByRole('listitem').map(heard)).toEqual([
      '商品曝光次数 1.25 万',
      '上一步每 100，到这里 3 到 4访客数 480',
      '上一步每 100，到这里 7 到 8加购人数 36',
      '上一步每 100，到这里 33支付买家数 12',
    ]);
    expect(screen.getAllByRole('listitem')[2]?.hasAttribute('data-here')).toBe(true);
  });

  it('says that a step is missing and that times are no people', () => {
    const { container } = render(<Funnel steps={funnelSteps('en', null)} language="en" />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(plain(container.querySelector('figcaption'))).toBe(
      'There is no number for “Add to cart visitors”, so that step is not drawn. “Product impressions” counts times, so its bar has a scale of its own. The steps may not count the same people.',
    );
  });

  it('draws bars as long as the counts say', () => {
    const { container } = render(<Funnel steps={funnelSteps('zh-CN')} language="zh-CN" />);
    const bars = [...container.querySelectorAll('.dd-funnel-bar > rect')];
    expect(bars.map((bar) => bar.getAttribute('width'))).toEqual(['100%', '100%', '7.5%', '2.5%']);
  });

  it('says in one sentence why it is not drawn', () => {
    const { container } = render(<Funnel steps={[]} language="zh-CN" />);
    expect(plain(container)).toBe('数还少，画不出图。');
    expect(container.querySelector('figure')).toBeNull();
  });
});

describe('the formula tree', () => {
  it('is a nested list that reads as the formula', () => {
    render(<FormulaTree tree={deepTree('zh-CN')} language="zh-CN" />);
    const [outer] = screen.getAllByRole('list');
    const [root] = within(outer as HTMLElement).getAllByRole('listitem');
    expect(heard(root as HTMLElement)).toBe(
      '净利润 没有数' +
        '等于 支付金额 960 元等于 支付买家数 12乘以 客单价 80 元' +
        '减 进货和包装一共花的钱 没有数' +
        '减 先算这一组平台服务费 5 元乘以 12',
    );
    expect(plain(screen.getByRole('figure').querySelector('figcaption'))).toBe(
      '净利润是怎么算出来的',
    );
  });

  it('shows the signs, and "=" only before what a name is made of', () => {
    const { container } = render(<FormulaTree tree={deepTree('en')} language="en" />);
    const signs = [...container.querySelectorAll('.dd-tree-sign')].map((sign) => sign.textContent);
    expect(signs).toEqual(['=', '=', '×', '−', '−', '×']);
  });
});

describe('the waterfall', () => {
  const ends = (start: number, end: number) => ({
    start: { name: '上一周', amount: start },
    end: { name: '这一周', amount: end },
  });

  it('tells start, each part and end, in print and aloud', () => {
    const { container } = render(
      <Waterfall {...ends(960, 760.4)} effects={effects('zh-CN')} format={yuan} language="zh-CN" />,
    );
    expect(screen.getAllByRole('listitem').map(heard)).toEqual([
      '上一周 960 元',
      '来的人少了 少了 412 元',
      '来的人里付钱的多了一些 多了 180 元',
      '每人花的钱 没有变',
      '退掉的钱少了 多了 32 元',
      '这一周 760 元',
    ]);
    expect(plain(container.querySelector('figcaption'))).toBe(
      '从 960 元到 760 元，少了 200 元。下面几部分加起来，正好是这么多。',
    );
    const seen = [...container.querySelectorAll('.dd-fall-amount > [aria-hidden]')];
    expect(seen.map((one) => one.textContent)).toEqual(['−412 元', '+180 元', '0 元', '+32 元']);
  });

  it('tells more from less by pattern, not by colour alone', () => {
    const { container } = render(
      <Waterfall {...ends(960, 760.4)} effects={effects('zh-CN')} format={yuan} language="zh-CN" />,
    );
    const fill = (kind: string) =>
      container.querySelector(`[data-kind="${kind}"] .dd-fall-bar`)?.getAttribute('fill');
    const id = container.querySelector('pattern')?.id;
    expect(fill('less')).toBe(`url(#${id})`);
    expect(fill('more')).toBeNull();
  });

  it('says where it was cut, and that parts even out', () => {
    const cut = render(
      <Waterfall {...ends(9600, 9400.4)} effects={effects('en')} format={yuan} language="en" />,
    );
    expect(plain(cut.container.querySelector('figcaption'))).toContain('what lies before');
    cut.unmount();
    const even = [
      { id: 'a', name: 'a', amount: -446 },
      { id: 'b', name: 'b', amount: 446 },
    ];
    const { container } = render(
      <Waterfall {...ends(900, 900)} effects={even} format={yuan} language="zh-CN" />,
    );
    expect(plain(container.querySelector('figcaption'))).toBe(
      '前后都是 900 元。下面几部分正好抵消。',
    );
  });

  it('draws nothing that does not add up', () => {
    const { container } = render(
      <Waterfall {...ends(960, 900)} effects={effects('zh-CN')} format={yuan} language="zh-CN" />,
    );
    expect(plain(container)).toBe('几部分加起来，和总的变化对不上，所以没有画图。');
    expect(container.querySelector('svg')).toBeNull();
  });
});

describe('the trend', () => {
  const trend = (days: number) => (
    <Trend
      points={history(days)}
      events={events('zh-CN')}
      format={String}
      now={NOW}
      language="zh-CN"
    />
  );

  it('says the newest number, the range, the height and the gaps', () => {
    const { container } = render(trend(30));
    expect(heard(container)).toBe(
      '最近是 11 月 21 日：47' +
        '打了底纹的日子双 11：11 月 9 日到 11 月 11 日店庆：11 月 14 日' +
        '最低 20（11 月 1 日），最高 85（11 月 11 日）。图的高度从 0 到 100。有 4 个日子没有数，线在那里断开。',
    );
  });

  it('names each shaded stretch by the number above it', () => {
    const { container } = render(trend(30));
    const marks = [...container.querySelectorAll('.dd-trend-plot > .dd-trend-mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['1', '2']);
    expect(container.querySelectorAll('.dd-trend-band')).toHaveLength(2);
  });

  it('breaks the line and marks the newest number', () => {
    const { container } = render(trend(30));
    const path = container.querySelector('.dd-trend-line')?.getAttribute('d') ?? '';
    const known = history(30).filter(({ value }) => value !== null).length;
    const singles = container.querySelectorAll('.dd-trend-single').length;
    expect((path.match(/M/g) ?? []).length).toBeGreaterThan(1);
    expect((path.match(/[ML]/g) ?? []).length + singles).toBe(known);
    expect(container.querySelector('.dd-trend-area > .dd-trend-spot')?.getAttribute('cx')).toBe(
      '100%',
    );
  });

  it.each([2, 400])('draws %i days', (days) => {
    const points = history(days).map((point) => ({ ...point, value: point.value ?? 1 }));
    const { container } = render(<Trend points={points} format={String} now={NOW} language="en" />);
    expect(container.querySelector('.dd-trend-line')?.getAttribute('d')).toMatch(/^M0\.0 /);
    expect(container.querySelector('.dd-trend-events')).toBeNull();
  });

  it('says in one sentence why it is not drawn', () => {
    const { container } = render(
      <Trend points={history(1)} format={String} now={NOW} language="en" />,
    );
    expect(plain(container)).toBe('There are too few numbers for a picture.');
  });
});

describe('before and after', () => {
  it('says both shares with their ranges, and judges neither', () => {
    const { container } = render(
      <BeforeAfter
        before={{ name: '改之前', share: 0.024, low: 0.0134, high: 0.0423 }}
        after={{ name: '改之后', share: 0.047, low: 0.0317, high: 0.0688 }}
        language="zh-CN"
      />,
    );
    expect(screen.getAllByRole('listitem').map(heard)).toEqual([
      '改之前 2.4 %每 100 个里，1 到 4 个',
      '改之后 4.7 %每 100 个里，3 到 7 个',
    ]);
    expect(plain(container.querySelector('figcaption'))).toBe(
      '横条有多长，碰巧就能让它动多少。左边是 0，右边是 8 %。',
    );
  });
});
