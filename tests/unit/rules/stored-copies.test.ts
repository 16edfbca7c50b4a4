import { describe, expect, it } from 'vitest';
import { compareRules } from '../../../lib/rules/compare';
import { readText } from '../../../lib/rules/read-text';

const compare = (before: string, after: string) => compareRules(readText(before), readText(after));

/** Sentences that differ from each other, as the clauses of a rule do. */
const clauses = Array.from(
  { length: 420 },
  (_, at) =>
    `第${at + 1}条 商家在${['服饰', '食品', '家具', '数码', '图书'][at % 5]}类目${at * 7}号货架应当${['贴标', '称重', '拍照', '封箱'][at % 4]}，并保留记录。`,
);

describe('copies cut at a fixed length', () => {
  const cut = (text: string) => text.slice(0, 12_000);

  it('an early insertion pushes the tail out, which is no change', () => {
    const before = cut(clauses.join(''));
    const after = cut(
      [...clauses.slice(0, 3), '第三条之一 商家不得代收快递费。', ...clauses.slice(3)].join(''),
    );
    const result = compare(before, after);
    expect(result.verdict).toBe('substantive');
    expect(result.changes.map((change) => change.new)).toEqual(['商家不得代收快递费。']);
  });

  it('an early deletion pulls the tail in, which is no change', () => {
    const before = cut(clauses.join(''));
    const after = cut([...clauses.slice(0, 3), ...clauses.slice(4)].join(''));
    const result = compare(before, after);
    expect(result.changes).toHaveLength(1);
    expect(result.changes[0]).toMatchObject({ new: null });
    expect(result.changes[0]?.old).toContain('家具类目21号货架'.replace('家具', '数码'));
  });
});

describe('texts without breaks', () => {
  it('flattened to one line, a changed figure is still one change', () => {
    const flat = clauses.slice(0, 60).join('');
    const result = compare(flat, flat.replace('140号货架', '141号货架'));
    expect(result.changes).toHaveLength(1);
    expect(result.changes[0]).toMatchObject({
      old: expect.stringContaining('140'),
      new: expect.stringContaining('141'),
    });
  });

  it('a line per sentence or one line for all is the same text', () => {
    const some = clauses.slice(0, 60);
    expect(compare(some.join('\n'), some.join(''))).toMatchObject({ verdict: 'noise' });
  });
});

describe('a banner in another language', () => {
  const text = `# Conditions générales\n\n${Array.from({ length: 12 }, (_, at) => `Le vendeur doit expédier les commandes de la zone ${String.fromCharCode(65 + at)} sous ${at + 2} jours, et il est tenu de conserver les preuves.`).join('\n\n')}`;
  it('is no news', () => {
    const before = `Nous avons clarifié les textes pour que vous les compreniez dans notre application.\n\n${text}`;
    const after = `Hemos aclarado los textos para que los usuarios los entiendan en nuestra aplicación por completo.\n\n${text}`;
    expect(compare(before, after)).toMatchObject({ alert: false });
  });
});

describe('rules about log-ins and errors', () => {
  it('are rules', () => {
    const rule = (days: number) =>
      `关于账号安全的公告\n第一条 商家应当妥善保管账号，不得向他人提供验证码。第二条 系统异常导致无法登录后查看订单的，商家可在${days}天内反馈。`;
    expect(compare(rule(3), rule(5))).toMatchObject({ verdict: 'substantive', alert: true });
  });
});
