import { speaker } from '../i18n/say';
import { type BreakEvenInputs, breakEven } from '../maths/break-even';
import { money, percent, plain } from '../shared/format';
import type { Language, LocalText } from '../shared/text';
import { fields } from './ad-break-even.fields';
import type { OfferFigure } from './figure';
import { cautionTexts, toldRefusal } from './refusal';
import { calculator, type ResultLine } from './types';

export const words = {
  line: {
    'zh-CN': '花 1 元广告费，要带来 {roi} 元付款才不亏。',
    en: 'Each yuan of ads has to bring {roi} yuan of sales to lose nothing.',
  },
  loses: {
    'zh-CN': '按这些数，每卖一单都少 {amount}，先看价格和成本。',
    en: 'By these numbers each order takes {amount}, so look at price and costs first.',
  },
  above: {
    'zh-CN': '现在 1 元带来 {now} 元，在保本线上面。',
    en: 'Now one yuan brings {now} yuan, which is above the line.',
  },
  below: {
    'zh-CN': '现在 1 元带来 {now} 元，离保本还差一点。',
    en: 'Now one yuan brings {now} yuan, which is below the line.',
  },
  between: {
    'zh-CN': '现在 1 元带来 {now} 元。算不算保本，要看平台扣不扣退款。',
    en: 'Now one yuan brings {now} yuan. Whether that is enough depends on how refunds are counted.',
  },
  left: { 'zh-CN': '一单留下多少（没扣广告费）', en: 'Left of one order before ads' },
  leftHint: {
    'zh-CN': '价格 100 元里大约 {of} 元',
    en: 'About {of} of every 100 yuan of the price',
  },
  gross: { 'zh-CN': '保本线，退款也算成交', en: 'Break-even line, refunds counted as sales' },
  net: { 'zh-CN': '保本线，退款已扣掉', en: 'Break-even line, refunds taken off' },
  ratio: { 'zh-CN': '1 元带来 {roi} 元', en: '{roi} yuan for one yuan' },
  perOrder: { 'zh-CN': '一单最多用多少广告费', en: 'Most ad money for one order' },
  perClick: { 'zh-CN': '点一下最多出多少', en: 'Most to pay for one click' },
  perClickWish: {
    'zh-CN': '想留的钱也留住，点一下最多',
    en: 'The same with the wished money kept',
  },
  figure: { 'zh-CN': '一单的钱去了哪里', en: 'Where the money of one order goes' },
  figureLoses: { 'zh-CN': '一单收进来的和花出去的', en: 'What one order brings in and takes' },
  goods: { 'zh-CN': '货款', en: 'Goods' },
  fee: { 'zh-CN': '平台收的', en: 'Platform fees' },
  sending: { 'zh-CN': '运费和包装', en: 'Postage and packing' },
  back: { 'zh-CN': '退款和退货的亏', en: 'Refunds and their loss' },
  stays: { 'zh-CN': '留下', en: 'Left' },
  comes: { 'zh-CN': '收进来（扣了退款）', en: 'In, refunds taken off' },
  goes: { 'zh-CN': '花出去', en: 'Out' },
  ask: {
    'zh-CN': '先问平台：报表里的成交，扣不扣退款？',
    en: 'Ask the platform first: are refunds taken off the sales in its report?',
  },
  cheaper: {
    'zh-CN': '货款少 1 元，保本线会到 {roi}。',
    en: 'With goods one yuan cheaper, the line lies at {roi}.',
  },
  fewerBack: {
    'zh-CN': '退的单少两成，保本线会到 {roi}。',
    en: 'With a fifth fewer refunds, the line lies at {roi}.',
  },
  dearer: {
    'zh-CN': '再看看卖多少钱，一单才留得下一点。',
    en: 'See at which price an order would leave something.',
  },
} satisfies Record<string, LocalText>;

const NEEDED = ['price', 'unitCost', 'feeRate', 'shipping', 'packing', 'refundShare', 'refundLoss'];

export default calculator({
  id: 'ad-break-even',
  title: { 'zh-CN': '保本计算', en: 'Break-even of ads' },
  lead: {
    'zh-CN': '一件货填一次。算出广告带来多少付款才不亏，点一下最多出多少。',
    en: 'Fill it in once per product. It tells which return loses nothing and what a click may cost.',
  },
  minutes: 8,
  sources: [
    {
      text: {
        'zh-CN': '一单留下的钱：扣货款、平台费、运费、包装和退款；保本线是价格除以它',
        en: 'Left per order: price less goods, fees, postage, packing and refunds; the line is the price divided by it',
      },
    },
  ],
  fields,
  example: {
    price: '99',
    unitCost: '45',
    feeRate: '5',
    shipping: '6',
    packing: '1',
    refundShare: '10',
    refundLoss: '8',
    clicks: '500',
    orders: '20',
    wish: '10',
    now: '2.6',
    counts: 'unsure',
  },
  reckon(answers, { language }) {
    const t = speaker(words, language);
    const yuan = (amount: number) => money(Math.round(amount * 100) / 100, 'CNY', language);
    const [price, unitCost, feeShare, shipping, packing, refundShare, refundLoss] = NEEDED.map(
      (id) => answers.number(id),
    );
    const inputs = {
      price: price ?? null,
      unitCost: unitCost ?? null,
      feeShare: feeShare ?? null,
      shipping: shipping ?? null,
      packing: packing ?? null,
      refundShare: refundShare ?? null,
      refundLoss: refundLoss ?? null,
      clicks: answers.number('clicks'),
      orders: answers.number('orders'),
      wish: answers.number('wish'),
    };
    const result = breakEven(inputs);
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const { left, leftShare, roi, roiNetOfRefunds, perOrder, perClick, perClickWithWish } =
      result.value;
    const figure = figureOf(inputs, left, language);
    if (roi === null || roiNetOfRefunds === null || perOrder === null)
      return { headline: t('loses', { amount: yuan(-left) }), figure, next: [t('dearer')] };

    const counts = answers.choice('counts') ?? 'unsure';
    const now = answers.number('now');
    const line = counts === 'net' ? roiNetOfRefunds : roi;
    const nowKey =
      counts === 'unsure' && now !== null && now < roi && now >= roiNetOfRefunds
        ? 'between'
        : now !== null && now >= line
          ? 'above'
          : 'below';
    const lines: ResultLine[] = [
      {
        label: t('left'),
        value: yuan(left),
        hint: t('leftHint', { of: plain(Math.round(leftShare * 100)) }),
      },
    ];
    if (counts !== 'net') lines.push({ label: t('gross'), value: t('ratio', { roi: plain(roi) }) });
    if (counts !== 'gross')
      lines.push({ label: t('net'), value: t('ratio', { roi: plain(roiNetOfRefunds) }) });
    lines.push({ label: t('perOrder'), value: yuan(perOrder) });
    if (perClick !== null) lines.push({ label: t('perClick'), value: yuan(perClick) });
    if (perClickWithWish !== null)
      lines.push({ label: t('perClickWish'), value: yuan(perClickWithWish) });

    /** The line after one change, where there still is one. */
    const after = (change: Partial<BreakEvenInputs>): string | null => {
      const other = breakEven({ ...inputs, ...change });
      const found = counts === 'net' ? other.value?.roiNetOfRefunds : other.value?.roi;
      return found ? plain(found) : null;
    };
    const cheaper = (unitCost ?? 0) >= 1 ? after({ unitCost: (unitCost ?? 0) - 1 }) : null;
    const fewerBack = refundShare ? after({ refundShare: refundShare * 0.8 }) : null;
    return {
      headline: t('line', { roi: plain(line) }),
      lines,
      figure,
      cautions: [
        ...(now === null ? [] : [t(nowKey, { now: plain(now) })]),
        ...cautionTexts(result.cautions, language),
      ],
      next: [
        ...(counts === 'unsure' ? [t('ask')] : []),
        ...(cheaper ? [t('cheaper', { roi: cheaper })] : []),
        ...(fewerBack ? [t('fewerBack', { roi: fewerBack })] : []),
      ],
    };
  },
});

/** The parts add up to the price; where more goes out than comes in, the two stand side by side. */
function figureOf(inputs: BreakEvenInputs, left: number, language: Language): OfferFigure {
  const t = speaker(words, language);
  const yuan = (amount: number) => money(Math.round(amount * 100) / 100, 'CNY', language);
  const [price, back] = [inputs.price ?? 0, inputs.refundShare ?? 0];
  if (left <= 0) {
    const comes = price * (1 - back);
    return {
      kind: 'bars',
      title: t('figureLoses'),
      rows: [
        { id: 'in', name: t('comes'), amount: comes, text: yuan(comes) },
        { id: 'out', name: t('goes'), amount: comes - left, text: yuan(comes - left), here: true },
      ],
    };
  }
  const part = (id: string, name: string, amount: number) => ({
    id,
    name,
    amount,
    text: `${yuan(amount)} · ${percent(amount / price, 0)}`,
  });
  return {
    kind: 'parts',
    title: t('figure'),
    parts: [
      part('goods', t('goods'), (1 - back) * (inputs.unitCost ?? 0)),
      part('fee', t('fee'), (1 - back) * price * (inputs.feeShare ?? 0)),
      part('sending', t('sending'), (inputs.shipping ?? 0) + (inputs.packing ?? 0)),
      part('back', t('back'), back * (price + (inputs.refundLoss ?? 0))),
      part('left', t('stays'), left),
    ],
  };
}
