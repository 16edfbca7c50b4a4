import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternSpans } from '../../../lib/veil/patterns';
import { fieldSpans, isPrivateLabel } from '../../../lib/veil/private-labels';

/** The text with what is covered as blocks. */
const masked = (text: string, spans = patternSpans(text)): string => {
  let out = text;
  for (const { start, end } of spans)
    out = out.slice(0, start) + '█'.repeat(end - start) + out.slice(end);
  return out;
};
const gone = (text: string, secret: string): boolean =>
  !masked(text, [...patternSpans(text), ...fieldSpans(text)]).includes(secret);

const whole = [
  '13800138000',
  '138 0013 8000',
  '138-0013-8000',
  '138****8000',
  '+86 13800138000',
  '+86-138-0013-8000',
  '１３８００１３８０００',
  '0571-87654321',
  '(010) 8765 4321',
  '010-87654321转801',
  '400-820-8820',
  '(415) 555-0132',
  '+1 415 555 0132',
  '+44 20 7946 0958',
  '221122-123456789012345',
  '3829471029384756102',
  '114-2938475-1029384',
  'SF1234567890123',
  'YT8837261928374',
  'TB20261122A7K3',
  '#DD-20261122-0042',
  '#1042',
  '330106199001011234',
  '33010619900101123X',
  '3301**********1234',
  '6222021234567890123',
  '6222 0212 3456 7890 123',
  '6222 **** **** 1234',
  'wang.xm@example.com',
  'w***g@qq.com',
  '张**',
  't**8',
  '小*猫',
  'J***n',
  'wxid_8hd7s6f5',
  'tb88372615',
  '@some_creator',
  '浙江省杭州市余杭区五常街道西溪花园12栋3单元402室',
  '广东 深圳市 南山区 科技南路 16 号',
  '北京市朝阳区建国路 88 号',
  '新疆维吾尔自治区乌鲁木齐市天山区解放南路6号',
  '文三路 477 号',
  '李家村八组12号',
  '12栋3单元402室',
  '杭州市余杭区五常街道',
  '221B Baker Street, London NW1 6XE',
  'Apt 4, 12 Elm St, Springfield, IL 62704',
  'Springfield, IL 62704',
];

describe('private by its characters', () => {
  it.each(whole)('%s', (secret) => {
    expect(masked(secret)).toMatch(/^[█\s，,]+$/);
    expect(gone(`收到 ${secret} 了`, secret)).toBe(true);
  });

  it.each([
    ['微信：abc_123', 'abc_123'],
    ['WeChat ID: ming-1988', 'ming-1988'],
    ['QQ 12345678', '12345678'],
    ['whatsapp: +60123456789', '60123456789'],
  ])('%s hides %s', (text, secret) => expect(gone(text, secret)).toBe(true));

  it.each([
    '支付金额',
    '1,234',
    '12,345.67',
    '2.5%',
    '近30天',
    '2026-11-22',
    '2026-11-22 08:30:00',
    '20261122',
    '2026-11-01 ~ 2026-11-22',
    '昨天 480 人来过',
    '30*40 厘米',
    '*必填',
    '1688',
    '8,888 元',
    '手工皂 100g 3块装',
    '访客数 12,345 较前一日 ↑ 3.2%',
    '1234567',
    '12345678.90',
    '较前一日 +28.57%',
    '+1.25',
    '+1,234.56',
    '-100.00%',
  ])('%s stays', (text) => expect(masked(text)).toBe(text));

  it('spans fit the text and stand apart, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = -1;
        for (const { start, end } of patternSpans(text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('no mobile number comes through, however it is parted', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 3, max: 9 }), fc.array(digit, { minLength: 9, maxLength: 9 })),
        fc.constantFrom('', ' ', '-'),
        fc.constantFrom('电话', '请打', 'tel. ', ''),
        ([second, rest], gap, before) => {
          const all = `1${second}${rest.join('')}`;
          const number = [all.slice(0, 3), all.slice(3, 7), all.slice(7)].join(gap);
          expect(gone(`${before}${number}`, number)).toBe(true);
        },
      ),
    );
  });

  it('no order number of 11 to 24 digits comes through', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{10,23}$/), (number) => {
        expect(masked(`订单号${number}已发货`)).not.toContain(number.slice(0, 5));
      }),
    );
  });
});

describe('private by its field', () => {
  it.each([
    ['收件人：王小明', '收件人：███'],
    ['买家：小红的猫', '买家：████'],
    ['Ship to: Jane Doe', 'Ship to: ████████'],
    ['姓名:李四 下单时间:11-22', '姓名:██ 下单时间:11-22'],
    ['店铺名称：王记手作', '店铺名称：████'],
    ['收货人（必填）：赵六', '收货人（必填）：██'],
  ])('%s', (text, hidden) => expect(masked(text, fieldSpans(text))).toBe(hidden));

  it.each(['下单时间：2026-11-22', '支付金额：123', '商品名称：手工皂', 'Status: Paid'])(
    '%s stays',
    (text) => expect(fieldSpans(text)).toEqual([]),
  );

  it.each([
    '收件人',
    ' 买家昵称 ',
    '收货人/联系电话',
    '订单编号',
    'Ship to',
    'Buyer',
    'Order #',
    '* 手机号：',
    '收件人 (必填)',
  ])('%s names a private field', (text) => expect(isPrivateLabel(text)).toBe(true));

  it.each(['支付买家数', '商品', '金额', '客户数', '状态', 'Sales'])('%s does not', (text) =>
    expect(isPrivateLabel(text)).toBe(false),
  );
});
