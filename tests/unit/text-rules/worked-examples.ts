import type { LocalText } from '../../../lib/shared/text';

/** Six finished cards with sample figures: the standard that the rules were set by. */
export interface WorkedExample {
  readonly id: string;
  readonly headwords: readonly string[];
  readonly what: LocalText;
  readonly like: LocalText;
  readonly number: LocalText;
  readonly verdict: LocalText;
  readonly cannotTell: boolean;
  readonly step: LocalText;
  readonly help: LocalText;
}

export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  {
    id: 'visitors',
    headwords: ['访客数'],
    cannotTell: false,
    what: {
      'zh-CN': '访客数，就是来过你店里的人数。同一个人一天来几次，只算一个人。',
      en: 'Visitors are the people who came to your shop. One person who comes three times in a day counts once.',
    },
    like: {
      'zh-CN': '好比一天里走进小店的客人。只看不买的，也算。',
      en: 'Think of people who walk into a small shop. Those who only look count too.',
    },
    number: {
      'zh-CN': '昨天有 126 个人来过。前 7 天平均每天 118 个人。',
      en: 'Yesterday 126 people came. In the last 7 days it was about 118 a day.',
    },
    verdict: {
      'zh-CN': '比平时多了 8 个人，是平常的高低起伏。先看着就好。',
      en: 'That is 8 more than usual. Numbers go up and down like this. You can just watch.',
    },
    step: {
      'zh-CN': '打开“流量来源”页，记下来人最多的那一行。',
      en: 'Open the traffic source page. Write down the line with the most people.',
    },
    help: {
      'zh-CN': '想多开一条来客的路，可以和社工聊一聊（3.4.1）。',
      en: 'Want one more way for people to find you? Talk it over with your coach (3.4.1).',
    },
  },
  {
    id: 'pay-conversion-rate',
    headwords: ['支付转化率'],
    cannotTell: true,
    what: {
      'zh-CN': '支付转化率，就是来的人里有多少人付了钱。',
      en: 'This is how many of the people who came also paid.',
    },
    like: {
      'zh-CN': '好比 100 个人走进小店，有 3 个人买了东西。',
      en: 'Think of 100 people who walk into a shop. Three of them buy.',
    },
    number: {
      'zh-CN': '上周来了 480 个人，有 12 个人付钱。每 100 个人里大约有 2 到 3 个。',
      en: 'Last week 480 people came and 12 paid. That is 2 or 3 out of each 100.',
    },
    verdict: {
      'zh-CN':
        '人数还少，这个数会上下跳。真实的情况，大约是 100 个人里 1 到 4 个。现在还看不出好坏。',
      en: 'The count is still small, so it jumps up and down. The true number may be 1 to 4 out of 100. We can not tell yet if it is good or bad.',
    },
    step: {
      'zh-CN': '挑看的人最多的一件货，换一张更清楚的首图。过 14 天再回来看。',
      en: 'Take the item most people look at. Use a clearer first photo. Look again in 14 days.',
    },
    help: {
      'zh-CN': '想请人帮忙拍照，可以看“拍照写字的帮手”（3.4.1）。',
      en: 'Need help with photos? See the photo helper card (3.4.1).',
    },
  },
  {
    id: 'spend-per-buyer',
    headwords: ['客单价'],
    cannotTell: false,
    what: {
      'zh-CN': '客单价，就是每位付钱的客人平均花了多少钱。',
      en: 'This is how much one paying buyer spends on average.',
    },
    like: {
      'zh-CN': '好比早餐店里，一位客人一次大约花 8 元。',
      en: 'Think of a breakfast stall. One guest spends about 8 yuan each time.',
    },
    number: {
      'zh-CN': '上周 12 位客人一共付了 960 元。平均每位 80 元。',
      en: 'Last week 12 buyers paid 960 yuan in all. That is 80 yuan each.',
    },
    verdict: {
      'zh-CN': '前一周是 75 元，差不多。客人少的时候，一笔大单就会把它拉高。',
      en: 'The week before it was 75 yuan, so about the same. With few buyers, one big order pulls it up.',
    },
    step: {
      'zh-CN': '挑两样常常一起卖的东西，写在一起。',
      en: 'Pick two things people often buy together. Show them side by side.',
    },
    help: {
      'zh-CN': '想练怎么开口推荐，可以来小组练一练（3.4.3）。',
      en: 'Want to practise how to suggest them? Come to the group (3.4.3).',
    },
  },
  {
    id: 'ad-return-on-spend',
    headwords: ['投产比', 'ROI'],
    cannotTell: false,
    what: {
      'zh-CN': '投产比（ROI），就是花 1 元广告费，带来几元付款。',
      en: 'ROI tells you how much buyers pay for each yuan you spend on ads.',
    },
    like: {
      'zh-CN': '好比花 10 元印传单，客人拿着它来买了 30 元的东西。',
      en: 'You print flyers for 10 yuan. People bring the flyer and buy for 30 yuan.',
    },
    number: {
      'zh-CN': '这 7 天花了 200 元广告费，带来 520 元付款。花 1 元，带来 2.6 元。',
      en: 'In these 7 days you spent 200 yuan on ads and buyers paid 520. So 1 yuan brought 2.6 yuan.',
    },
    verdict: {
      'zh-CN': '按你填的成本，带来 2.72 元刚好不亏。现在差一点点，7 天大约少 9 元。',
      en: 'With your costs, 2.72 yuan is the point where you lose nothing. You are close. You are about 9 yuan short in 7 days.',
    },
    step: {
      'zh-CN': '打开“保本计算”，把运费和成本再核对一遍。',
      en: 'Open the break-even tool. Check your postage and costs once more.',
    },
    help: {
      'zh-CN': '想和平台谈更划算的方案，可以和社工一起练（3.1.1）。',
      en: 'Want to ask the platform for a better deal? Practise it with your coach (3.1.1).',
    },
  },
  {
    id: 'repurchase-rate',
    headwords: ['复购率'],
    cannotTell: false,
    what: {
      'zh-CN': '复购率，就是买过的人里有多少人又来买。',
      en: 'This is how many of your buyers came back to buy again.',
    },
    like: {
      'zh-CN': '好比楼下面馆的老客人，过几天又来了。',
      en: 'Think of the noodle shop downstairs. The same guests come again after some days.',
    },
    number: {
      'zh-CN': '这 90 天有 60 位客人，其中 9 位又来买了。每 100 位里有 15 位。',
      en: 'In these 90 days you had 60 buyers and 9 came back. That is 15 out of 100.',
    },
    verdict: {
      'zh-CN': '上一个 90 天，每 100 位里约 11 位。人还少，可能变好了，也可能是碰巧。',
      en: 'In the 90 days before it was about 11 out of 100. With so few people it may be better, or it may be chance.',
    },
    step: {
      'zh-CN': '挑 3 位又来买的客人，写一句谢谢。',
      en: 'Pick 3 buyers who came back. Write them a short thank you.',
    },
    help: {
      'zh-CN': '想学怎么关心不同的客人，可以来小组（3.4.3）。',
      en: 'Want to learn how to care for different buyers? Come to the group (3.4.3).',
    },
  },
  {
    id: 'refund-order-rate',
    headwords: ['退款率'],
    cannotTell: false,
    what: {
      'zh-CN': '退款率，就是付过钱的单子里有多少单退了钱。',
      en: 'This is how many paid orders got their money back.',
    },
    like: {
      'zh-CN': '好比卖出 20 双鞋，有 1 双拿回来退了。',
      en: 'You sell 20 pairs of shoes and 1 pair comes back.',
    },
    number: {
      'zh-CN': '上个月付款 150 单，退了 12 单。每 100 单退 8 单。',
      en: 'Last month 150 orders were paid and 12 were refunded. That is 8 out of 100.',
    },
    verdict: {
      'zh-CN': '前一个月是 100 单退 5 单，这个月多了一些。可能是碰巧，也可能有同一个原因。',
      en: 'The month before it was 5 out of 100, so it went up a bit. It may be chance, or there may be one shared cause.',
    },
    step: {
      'zh-CN': '打开退款列表，数一数哪一种原因最多。',
      en: 'Open the refund list. Count which reason comes up most.',
    },
    help: {
      'zh-CN': '想听听客人的心里话，可以来小组聊（3.3.3）。',
      en: 'Want to hear what buyers really think? Come and talk in the group (3.3.3).',
    },
  },
];
