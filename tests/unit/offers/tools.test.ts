import { describe, expect, it } from 'vitest';
import { lineOf, tell } from './tell';

describe('whether a tool pays', () => {
  it.each([
    ['99', '6', '20', '0', '还多 21 元', '5 小时'],
    ['299', '4', '20', '60', '少 159 元', '12 小时'],
    ['0', '1', '20', '0', '还多 20 元', '不省时间也够付'],
    ['60', '3', '20', '0', '不多也不少', '3 小时'],
    ['60', '3', '0', '0', '少 60 元', '时间写 0 元，光省时间补不回来'],
  ])('%s for %s hours of %s and %s more', (fee, hours, value, extra, says, need) => {
    const told = tell('tool-payback', { fee, hours, value, extra, sure: '', trial: '' });
    expect(told?.headline).toContain(says);
    expect(lineOf(told, '要省几小时才不亏')).toBe(need);
  });

  it('is tried for nothing first where the hours are a guess', () => {
    expect(tell('tool-payback', { sure: 'guess', trial: 'yes' })?.headline).toContain('先免费试用');
    expect(tell('tool-payback', { sure: 'guess', trial: 'no' })?.cautions?.[0]).toContain(
      '先数一周',
    );
  });
});

describe('the shop as a map', () => {
  const stages = (...rows: [string, string, string][]) => ({
    stages: rows.map(([tool, hours, pain]) => ({ stage: '', tool, hours, pain })),
  });

  it('finds the station with most trouble times hours', () => {
    const told = tell('shop-system-map', {});
    expect(told?.headline).toBe('最费劲的一站是“发货”：一周 9 小时，最头疼。');
    expect(lineOf(told, '一周一共')).toBe('30 小时');
    // Ten hours of little trouble weigh more than four of a lot.
    expect(tell('shop-system-map', stages(['', '10', '1'], ['', '4', '2']))?.headline).toContain(
      '“找客人”',
    );
  });

  it('takes the earlier of two equal ones, and none without trouble', () => {
    expect(tell('shop-system-map', stages(['', '3', '2'], ['', '2', '3']))?.headline).toContain(
      '“找客人”',
    );
    expect(tell('shop-system-map', stages(['', '3', '0'], ['', '2', '0']))?.headline).toContain(
      '都还顺手',
    );
    expect(tell('shop-system-map', stages(['微信', '3', '']))?.headline).toContain('再写一写');
  });

  it('sees a tool that several stations share', () => {
    const told = tell('shop-system-map', stages(['手机', '3', '1'], ['手机', '2', '1']));
    expect(told?.cautions?.[0]).toContain('手机');
  });
});

describe('weak spots', () => {
  it('rank by dots, and by hours where dots are equal', () => {
    const told = tell('tool-interview', {});
    expect(told?.headline).toContain('手写快递单');
    expect(told?.lines?.map(({ label }) => label)).toEqual([
      '第 1：“手写快递单”',
      '第 2：“拍照反光”',
      '第 3：“看不懂数据页”',
    ]);
    expect(told?.cautions).toHaveLength(1);
  });
  it('wait for dots', () => {
    expect(
      tell('tool-interview', { spots: [{ spot: '拍照', dots: '', hours: '2' }] })?.headline,
    ).toContain('还没有投点');
  });
});

describe('five numbers', () => {
  it.each([
    [{}, '对得上'],
    [{ paid: '975' }, '对得上'],
    [{ paid: '985' }, '差得有点多'],
    [{ visitors: '0', paid: '0' }, '对得上'],
    [{ paid: '' }, '记下了 4 个数'],
  ])('with %j', (typed, says) => {
    expect(tell('read-the-overview', typed)?.headline).toContain(says);
  });
  it('take refunds off what was paid', () => {
    expect(lineOf(tell('read-the-overview', {}), '扣掉退款，大约留在账上')).toBe('902.4 元');
  });
});

describe('a first live show', () => {
  it('is told as orders per thousand viewers, with the room chance leaves', () => {
    const told = tell('first-live', {}, { form: 1 });
    expect(told?.headline).toContain('大约 13 单');
    // Wilson: 2 of 160 lies between 3.4 and 44.4 of 1,000.
    expect(lineOf(told, '算上碰巧，大约在')).toBe('3.4 到 44 单');
    expect(told?.cautions?.join()).toContain('可能是碰巧');
  });
  it.each([
    [{ orders: '0' }, '还没有成交'],
    [{ viewers: '0', orders: '0' }, '还没有人进来'],
    [{ orders: '500' }, '算不了'],
  ])('of %j', (typed, says) => {
    expect(tell('first-live', typed, { form: 1 })?.headline).toContain(says);
  });
  it('knows what is not ready', () => {
    const told = tell('first-live', {});
    expect(told?.headline).toBe('10 样里备好了 4 样。');
    expect(told?.lines).toHaveLength(6);
  });
});

describe('tools and goals', () => {
  it('says which may stop, what that costs, and what is due', () => {
    const told = tell('tool-to-goal', {});
    expect(told?.headline).toContain('也许可以停：“做图会员”');
    expect(lineOf(told, '其中没写目标的')).toBe('25 元');
    expect(told?.next?.[0]).toBe('到了回头看的日子：“客人群”。');
    expect(tell('tool-to-goal', {}, { today: '2026-11-19' })?.next?.[0]).not.toContain('到了');
  });
  it('sees two tools for one goal', () => {
    const tools = ['甲', '乙'].map((tool) => ({
      tool,
      goal: '发货快',
      metric: '小时',
      by: '2026-12-01',
      fee: '',
    }));
    expect(tell('tool-to-goal', { tools })?.next?.join()).toContain('“发货快”有几样');
  });
});

describe('free functions, groups and a directory', () => {
  it('names the first function of the page that was not opened', () => {
    expect(tell('free-feature-finder', {})?.headline).toContain('常用回话');
    expect(
      tell('free-feature-finder', { opened: ['replies'], page: 'customer-service' })?.headline,
    ).toContain('自动打招呼');
    expect(
      tell('free-feature-finder', { opened: ['group'], page: 'fan-group' })?.headline,
    ).toContain('换成 7 天');
  });
  it('names the next step of a group, and posts that all sell', () => {
    expect(tell('group-setup', {})?.next?.[0]).toBe('下一步：写 3 条群规');
    const posts = ['甲', '乙', '丙'].map((text) => ({ text, kind: 'sell', day: '' }));
    expect(tell('group-setup', { posts }, { form: 1 })?.next?.[0]).toContain('3 条都在卖货');
  });
  it('is careful where a tool wants buyers’ data', () => {
    expect(tell('tool-directory', {})?.cautions).toHaveLength(1);
    expect(tell('tool-directory', { data: 'no' })?.cautions).toEqual([]);
    expect(lineOf(tell('tool-directory', {}), '一个月最多')).toBe('先只看免费的');
  });
});
