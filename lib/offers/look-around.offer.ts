import { speaker } from '../i18n/say';
import { median } from '../maths/statistics';
import { money as inMoney } from '../shared/format';
import type { LocalText } from '../shared/text';
import { quoted } from './told-text';
import { worksheet } from './types';

export const words = {
  place: {
    'zh-CN': '你的 {price}，从低到高排，是 {of} 个里的第 {rank} 个。',
    en: 'From low to high, your {price} is number {rank} of {of}.',
  },
  same: {
    'zh-CN': '你的 {price}，和别家里的 {count} 家一样。',
    en: 'Your {price} is the same as {count} of the others.',
  },
  noOwn: {
    'zh-CN': '看了 {count} 件，中间的价是 {middle}。',
    en: 'You looked at {count}; the middle price is {middle}.',
  },
  noted: {
    'zh-CN': '看了 {count} 件，价格还没写。',
    en: 'You looked at {count}; prices are still blank.',
  },
  mine: { 'zh-CN': '我的货', en: 'Mine' },
  middle: { 'zh-CN': '别家的中间价', en: 'Middle price of the others' },
  range: { 'zh-CN': '别家最低到最高', en: 'Lowest to highest of the others' },
  to: { 'zh-CN': '{low} 到 {high}', en: '{low} to {high}' },
  silent: { 'zh-CN': '没写承诺的', en: 'Without a promise' },
  countOf: { 'zh-CN': '{of} 件里 {count} 件', en: '{count} of {of}' },
  praised: { 'zh-CN': '客人夸的：{praise}', en: 'Buyers praise: {praise}' },
  figure: { 'zh-CN': '价格放在一起看', en: 'The prices side by side' },
  few: {
    'zh-CN': '还不到 5 件，换几件看，结果会变。',
    en: 'Fewer than 5 goods so far; others may change the picture.',
  },
  only: {
    'zh-CN': '这里只看位置，价低价高都可能卖得好。',
    en: 'This shows a place only; low and high prices can both sell.',
  },
  find: {
    'zh-CN': '找一处你做得到、别家没写的，写进最后一格。',
    en: 'Find one thing you can do and nobody wrote. Put it in the last field.',
  },
  show: {
    'zh-CN': '把{difference}放到第一张图里，两周后再看。',
    en: 'Put {difference} into the first picture and look again in two weeks.',
  },
  reviews: {
    'zh-CN': '再看一眼别家的评价，客人夸了哪一点。',
    en: 'Look at the reviews once more: what do buyers praise?',
  },
} satisfies Record<string, LocalText>;

export default worksheet({
  id: 'look-around',
  title: { 'zh-CN': '看看别人怎么卖', en: 'Look around' },
  lead: {
    'zh-CN': '像买菜一样逛一圈，用眼睛看五件相近的货。自己动手抄，不用工具。',
    en: 'Walk past five similar goods as you would at a market. Look and copy by hand, with no tool.',
  },
  minutes: 20,
  exampleEn: {
    蓝色那家: 'The blue shop',
    白底一双袜子: 'A pair on white',
    包邮: 'Free postage',
    便宜: 'Cheap',
    模特那家: 'The shop with the model',
    穿在脚上: 'Worn on feet',
    好看: 'Pretty',
    五双装: 'Five pairs',
    五种颜色: 'Five colours',
    七天能退: 'Seven days to return',
    颜色多: 'Many colours',
    老字号: 'The old name',
    老店门头: 'Front of the old shop',
    破了包换: 'Holes are exchanged',
    耐穿: 'They last',
    小红标: 'The little red label',
    手拿着袜子: 'Socks in a hand',
    发货快: 'Quick to ship',
    告诉客人怎么洗才不变形: 'Tells how to wash them in shape',
  },
  shape: { kind: 'table', rows: 'goods' },
  fields: [
    {
      kind: 'number',
      id: 'mine',
      unit: 'money',
      cost: 'price',
      label: { 'zh-CN': '我的价', en: 'My price' },
      hint: {
        'zh-CN': '客人真付的钱，用了券就写用券后的。',
        en: 'What a buyer really pays, after any coupon.',
      },
      optional: true,
    },
    {
      kind: 'rows',
      id: 'goods',
      label: { 'zh-CN': '相近的货', en: 'Similar goods' },
      hint: {
        'zh-CN': '写自己认得的叫法。答应客人的，比如包邮、坏了包换。',
        en: 'Names you will recognise. Promises such as free postage, or a new one if broken.',
      },
      row: { 'zh-CN': '一件货', en: 'a product' },
      least: 2,
      most: 8,
      cells: [
        {
          kind: 'text',
          id: 'name',
          label: { 'zh-CN': '哪一件', en: 'Which' },
          most: 20,
        },
        { kind: 'number', id: 'price', unit: 'money', label: { 'zh-CN': '卖多少钱', en: 'Price' } },
        {
          kind: 'text',
          id: 'picture',
          label: { 'zh-CN': '第一张图拍了什么', en: 'First picture' },
          most: 30,
          optional: true,
        },
        {
          kind: 'text',
          id: 'promise',
          label: { 'zh-CN': '答应客人什么', en: 'Promise' },
          most: 30,
          optional: true,
        },
        {
          kind: 'text',
          id: 'praise',
          label: { 'zh-CN': '客人夸什么', en: 'What buyers praise' },
          most: 30,
          optional: true,
        },
      ],
    },
    {
      kind: 'text',
      id: 'difference',
      label: { 'zh-CN': '我做得到、别家没写的一点', en: 'One thing I can do and nobody wrote' },
      most: 40,
      optional: true,
    },
  ],
  example: {
    mine: '39',
    goods: [
      { name: '蓝色那家', price: '29.9', picture: '白底一双袜子', promise: '包邮', praise: '便宜' },
      { name: '模特那家', price: '45', picture: '穿在脚上', promise: '', praise: '好看' },
      { name: '五双装', price: '35', picture: '五种颜色', promise: '七天能退', praise: '颜色多' },
      { name: '老字号', price: '52', picture: '老店门头', promise: '破了包换', praise: '耐穿' },
      { name: '小红标', price: '33', picture: '手拿着袜子', promise: '', praise: '发货快' },
    ],
    difference: '告诉客人怎么洗才不变形',
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    // Prices are told as they stand: 29.9 is not 30.
    const money = (amount: number) => inMoney(amount, 'CNY', language);
    const goods = answers
      .rows('goods')
      .filter((row) => row.text('name') || row.number('price') !== null);
    if (goods.length === 0) return null;
    const priced = goods.flatMap((row) => {
      const price = row.number('price');
      return price === null ? [] : [{ row, price }];
    });
    const prices = priced.map(({ price }) => price);
    const mine = answers.number('mine');
    const alike = prices.filter((price) => price === mine).length;
    const difference = answers.text('difference');
    const silent = goods.filter((row) => !row.text('promise')).length;
    const headline = () => {
      if (prices.length === 0) return t('noted', { count: goods.length });
      if (mine === null) return t('noOwn', { count: prices.length, middle: money(median(prices)) });
      if (alike) return t('same', { price: money(mine), count: alike });
      const rank = prices.filter((price) => price < mine).length + 1;
      return t('place', { price: money(mine), of: prices.length + 1, rank });
    };
    const bars = [
      ...priced.map(({ row, price }) => ({
        id: `g${row.at}`,
        name: row.text('name') || '–',
        amount: price,
        text: money(price),
      })),
      ...(mine === null
        ? []
        : [{ id: 'mine', name: t('mine'), amount: mine, text: money(mine), here: true as const }]),
    ].toSorted((a, b) => a.amount - b.amount);
    return {
      headline: headline(),
      lines: [
        ...(prices.length
          ? [
              { label: t('middle'), value: money(median(prices)) },
              {
                label: t('range'),
                value: t('to', {
                  low: money(Math.min(...prices)),
                  high: money(Math.max(...prices)),
                }),
              },
            ]
          : []),
        { label: t('silent'), value: t('countOf', { of: goods.length, count: silent }) },
      ],
      figure: bars.length > 1 ? { kind: 'bars', title: t('figure'), rows: bars } : null,
      cautions: [...(goods.length < 5 ? [t('few')] : []), ...(mine === null ? [] : [t('only')])],
      next: difference
        ? [t('show', { difference: quoted(difference) }), t('reviews')]
        : [t('find'), t('reviews')],
    };
  },
});
