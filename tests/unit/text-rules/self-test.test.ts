import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/shared/text';
import { lintText } from '../../../lib/text-rules/lint-text';
import { englishCardFindings } from '../../../lib/text-rules/rules/english';
import { cardLengthFindings, partFindings } from '../../../lib/text-rules/rules/length';
import { stepFindings } from '../../../lib/text-rules/rules/step';
import { newTermFindings } from '../../../lib/text-rules/rules/terms';
import { uncertainFindings } from '../../../lib/text-rules/rules/uncertain';
import { WORKED_EXAMPLES } from './worked-examples';

const BAD =
  '你的支付转化率太差，必须马上优化，否则流量红利将一去不复返！建议通过人群画像精准触达高价值客户以提升ROI和GMV，从而实现私域闭环的高质量增长的长期目标的达成。';

describe('the sentence that has to fail', () => {
  const found = lintText(BAD, 'zh-CN', { headwords: ['支付转化率'] });
  const at = (rule: string) => found.filter((f) => f.rule === rule).map((f) => f.at);

  it('fails exactly the rules it breaks', () => {
    expect([...new Set(found.map((f) => f.rule))].sort()).toEqual([
      'T1',
      'T11',
      'T13',
      'T2',
      'T3',
      'T7',
      'T8',
    ]);
  });

  it('for the right measures and words', () => {
    const message = (rule: string) => found.filter((f) => f.rule === rule).map((f) => f.message);
    expect(message('T1')).toEqual(['sentence of 47 units, limit 28']);
    expect(message('T2')).toEqual(['mean sentence of 37.0 units, limit 18']);
    expect(message('T3')).toEqual(['clause of 25 units, limit 16', 'clause of 22 units, limit 16']);
    expect(at('T13').sort()).toEqual(['太差', '必须', '马上'].sort());
    expect(at('T7').sort()).toEqual(['GMV', 'ROI', '流量', '触达', '画像', '私域', '闭环'].sort());
    expect(at('T8')).toEqual(['ROI', 'GMV']);
  });
});

describe.each(WORKED_EXAMPLES)('worked example $id', (example) => {
  const parts = (language: 'zh-CN' | 'en') =>
    [example.what, example.like, example.number, example.verdict, example.step, example.help].map(
      (part) => part[language],
    );

  it.each(LANGUAGES)('passes in %s', (language) => {
    const { headwords } = example;
    const found = [
      ...parts(language).flatMap((part) => [
        ...lintText(part, language, { headwords }),
        ...partFindings(part, language),
      ]),
      ...stepFindings(example.step[language], language),
      ...newTermFindings(parts(language), language, headwords),
      ...(example.cannotTell ? uncertainFindings(example.verdict[language], language) : []),
      ...(language === 'en'
        ? englishCardFindings(parts(language))
        : cardLengthFindings(parts(language))),
    ];
    expect(found).toEqual([]);
  });
});
