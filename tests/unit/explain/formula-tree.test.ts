import { describe, expect, it } from 'vitest';
import type { FormulaNode } from '../../../lib/figures/formula-tree';
import { cardOf, percent, read, sight, yuan } from './make';

/** `name value (sign name value …)`: what is read from top to bottom. */
const told = ({ id, name, value, parts }: FormulaNode): string => {
  const own = `${id || name}=${value ?? '?'}`;
  const rest = parts.map(({ sign, node }) => `${sign ?? ''}${told(node)}`).join(' ');
  return rest ? `${own}(${rest})` : own;
};

const treeOf = (...args: Parameters<typeof cardOf>): string | null => {
  const tree = cardOf(...args).formula?.tree;
  return tree ? told(tree) : null;
};

describe('the tree on a card', () => {
  const rate = sight('pay-conversion-rate', { value: percent('2.50%', 0.025) });
  const visitors = sight('visitors', { value: read('480', 480) });
  const buyers = sight('buyers', { value: read('12', 12) });

  it('holds the shop’s own numbers by their units', () => {
    expect(treeOf(rate, 'zh-CN', [visitors, buyers])).toBe(
      'pay-conversion-rate=2.5 %(buyers=12 ÷visitors=480)',
    );
    const spend = sight('spend-per-buyer', { value: yuan('80', 80) });
    const paid = sight('paid-amount', { value: yuan('960', 960) });
    expect(treeOf(spend, 'en', [paid, buyers])).toBe(
      'spend-per-buyer=80 yuan(paid-amount=960 yuan ÷buyers=12)',
    );
  });

  it('stands with one number, and says which are missing; not with none', () => {
    expect(treeOf(rate, 'zh-CN', [visitors])).toBe(
      'pay-conversion-rate=2.5 %(buyers=? ÷visitors=480)',
    );
    expect(treeOf(rate, 'zh-CN', [])).toBeNull();
    const unreadable = sight('pay-conversion-rate', {
      value: { raw: '\ue001', number: null, unit: null, readable: false },
    });
    expect(treeOf(unreadable, 'zh-CN', [visitors])).toBe(
      'pay-conversion-rate=?(buyers=? ÷visitors=480)',
    );
  });

  it('opens a part where the page has numbers for it, two levels deep', () => {
    const margin = sight('gross-margin', { value: percent('40%', 0.4) });
    const net = sight('net-sales', { value: yuan('1000', 1000) });
    const refunds = sight('refund-amount', { value: yuan('50', 50) });
    expect(treeOf(margin, 'zh-CN', [net])).toBe(
      'gross-margin=40 %(gross-profit=?(net-sales=1,000 元 −cost-of-goods-sold=?) ÷net-sales=1,000 元)',
    );
    expect(treeOf(margin, 'zh-CN', [net, refunds])).toBe(
      'gross-margin=40 %(gross-profit=?(net-sales=1,000 元 −cost-of-goods-sold=?) ' +
        '÷net-sales=1,000 元(gross-sales=? −discounts-amount=? −refund-amount=50 元))',
    );
  });

  it('takes no number of another period', () => {
    const week = { kind: 'last-days', days: 7, raw: '近7天' } as const;
    expect(treeOf(rate, 'zh-CN', [{ ...visitors, period: week }])).toBeNull();
  });
});
