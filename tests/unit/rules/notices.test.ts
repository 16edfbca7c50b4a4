import { describe, expect, it } from 'vitest';
import { sayNotice } from '../../../lib/rules/compose-notice';
import { findDates, isoOf } from '../../../lib/rules/dates';
import { readNotice } from '../../../lib/rules/notice/read-notice';
import { readText } from '../../../lib/rules/read-text';
import { noticeFixtures } from '../../fixtures/rules/read-notices';

const read = noticeFixtures.map((fixture) => ({
  fixture,
  notice: readNotice(readText(fixture.text)),
}));

describe('announcements', () => {
  it('are many', () => {
    expect(noticeFixtures.length).toBeGreaterThanOrEqual(75);
  });

  it.each(read)('$fixture.id', ({ fixture, notice }) => {
    expect({
      kind: notice.kind,
      comment: notice.comment,
      effective: notice.effective,
      enforced: notice.enforced,
    }).toEqual({
      kind: fixture.kind,
      comment: fixture.comment,
      effective: fixture.effective,
      enforced: fixture.enforced,
    });
    if (fixture.announced) expect(notice.announced).toBe(fixture.announced);
  });

  it.each(read)('every date of $fixture.id stands in its text', ({ fixture, notice }) => {
    const found = findDates(fixture.text).map(({ parts }) => parts);
    const days = [
      notice.announced,
      notice.comment?.start,
      notice.comment?.end,
      notice.publicity?.start,
      notice.publicity?.end,
      notice.effective,
      notice.derivedEffective,
      notice.enforced,
    ].filter((day) => day != null);
    for (const day of days) {
      const [, month, date] = day.split('-').map(Number);
      const written = found.some(
        (parts) => isoOf(parts) === day || (parts.month === month && parts.day === date),
      );
      const endOfRange = new RegExp(`[-至到~—]\\s*${date}[日号]`).test(fixture.text);
      expect(written || endOfRange, day).toBe(true);
    }
  });

  it.each(read)('spans of $fixture.id are passages of the text', ({ fixture, notice }) => {
    const squeezed = fixture.text.replace(/<[^>]+>|[\s#|]/g, '');
    for (const span of Object.values(notice.spans))
      expect(squeezed).toContain(span.text.replace(/[\s#|]/g, ''));
    for (const field of ['comment', 'effective', 'enforced'] as const)
      if (notice[field]) expect(notice.spans[field]?.text.length).toBeGreaterThan(3);
  });

  it('odd dates are shown as they stand, with a word', () => {
    const of = (id: string) => read.find(({ fixture }) => fixture.id === id)?.notice;
    expect(of('wrong-year')?.doubts).toContainEqual({
      field: 'effective',
      why: 'before-announcement',
    });
    expect(of('backwards')?.doubts).toContainEqual({
      field: 'comment',
      why: 'ends-before-it-starts',
    });
    expect(of('backwards') && sayNotice(of('backwards') as never, 'zh-CN').join('\n')).toContain(
      '笔误',
    );
  });

  it('what was completed is marked', () => {
    const of = (id: string) => read.find(({ fixture }) => fixture.id === id)?.notice;
    expect(of('with-hour')?.completed).toContainEqual({ field: 'effective', part: 'year' });
    expect(of('consultation-same-month')?.completed).toContainEqual({
      field: 'comment',
      part: 'month',
    });
    expect(of('two-digit-year')?.completed).toContainEqual({
      field: 'effective',
      part: 'year-century',
    });
    expect(of('governance-at-once')?.completed).toContainEqual({
      field: 'effective',
      part: 'from-announcement',
    });
    expect(of('no-year')?.effective).toBeNull();
    expect(of('abolition')).toMatchObject({ effective: null, derivedEffective: '2026-07-13' });
  });

  it('names the changes the notice names', () => {
    const of = (id: string) => read.find(({ fixture }) => fixture.id === id)?.notice.changes;
    expect(of('deposit')).toMatchObject([{ class: 'amount', old: '2万元', new: '1万元' }]);
    expect(of('jd-table')).toMatchObject([
      { class: 'duration', old: '48小时内处理', new: '24小时内处理' },
    ]);
    expect(of('promise')).toHaveLength(2);
  });

  it('reads before and after from tables, marks and lines of their own', () => {
    const table = readNotice(
      readText(
        '<html><body><h1>变更公示</h1><table><tr><th>条款</th><th>变更前</th><th>变更后</th></tr><tr><td>第三条</td><td>罚款100,000元</td><td>罚款50,000元</td></tr><tr><td>第四条</td><td>/</td><td>新增：不得拒收</td></tr></table></body></html>',
      ),
    );
    expect(table.changes).toMatchObject([
      { class: 'amount', old: '罚款100,000元', new: '罚款50,000元' },
      { class: 'duty', old: null, new: '新增：不得拒收' },
    ]);
    const marks = readNotice(
      readText('<html><body><p>每次扣<del>6分</del><ins>2分</ins></p></body></html>'),
    );
    expect(marks.changes).toMatchObject([{ old: '6分', new: '2分' }]);
    const lines = readNotice(readText('变更前：每次扣6分\n变更后：每次扣2分'));
    expect(lines.changes).toMatchObject([{ class: 'amount', old: '每次扣6分', new: '每次扣2分' }]);
  });

  it('knows the platform by address or name', () => {
    const of = (text: string) => readNotice(readText(text)).platform;
    expect(of('关于变更《天猫交易超时规定》的公示通知')).toBe('tmall');
    expect(of('关于修订规则的公示通知\n可在抖店后台查看，抖音电商')).toBe('douyin');
    expect(of('公告\nhttps://school.xiaohongshu.com/rule')).toBe('xiaohongshu');
    expect(of('公告\n没有名字')).toBeNull();
  });
});
