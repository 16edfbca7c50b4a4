import { checks } from './small-numbers.checks';
import { defineModule } from './types';
import { l, section, source } from './write';

export default defineModule({
  id: 'small-numbers',
  no: 2,
  title: l('数会说什么，不会说什么', 'What numbers say, and what they do not'),
  lead: l(
    '小店的数少，最难的一句话是“现在还看不出”。',
    'A small shop has small numbers. The hardest sentence is: “We can not tell yet.”',
  ),
  minutes: 20,
  can: [
    l(
      '看两段时间的人数，说出是变了，还是看不出。',
      'Look at the counts of two periods and say: changed, or can not be told.',
    ),
    l(
      '在月历上划出大促前后，哪些日子不拿来比。',
      'Mark the days around a promotion that are left out of a comparison.',
    ),
    l(
      '写一段前后变化，读不出“因为辅导”的意思。',
      'Write of a change without a hint that coaching caused it.',
    ),
  ],
  sections: [
    section(
      'jumping',
      l('人少，数就跳', 'Few people, jumpy numbers'),
      l(
        '来了 100 个人，3 个付钱。真实的比例，可能是每 100 人 1 个，也可能是 8 个。这么宽的范围里，一天高一天低很平常。',
        'Of 100 people 3 paid. The true share may be anywhere from 1 to 8 of 100. Within so much room, ups and downs are ordinary.',
      ),
      l(
        '在示例店看“昨天”的支付转化率，再看“近30天”的。人多了，卡上的范围就窄了。',
        'In the sample shop see the share who paid for “Yesterday”, then for “Last 30 days”. With more people the range on the card narrows.',
      ),
      l('看范围怎么变窄', 'See the range narrow'),
      { page: 'demo', at: { trade: 'food', look: 'taobao', page: 'overview' } },
    ),
    section(
      'cannot-tell',
      l('“看不出”是一个答案', '“Can not tell” is an answer'),
      l(
        '两边付钱和没付钱的，都要满 5 个。没碰上大促，也到了约好的日子。三样齐了再比，差别像碰巧，还是说看不出。',
        'On both sides at least 5 paid and 5 did not. No promotion, and the look date has come. Even then a gap that chance explains stays “can not tell”.',
      ),
      l(
        '先是 480 人里 12 个付钱。后来 510 人里 20 个，写进去看它怎么说。',
        'First 12 of 480 paid. Later it was 20 of 510: type it in and see what it says.',
      ),
      l('把这四个数写进去', 'Type in these four numbers'),
      { page: 'learn', offer: 'before-after' },
    ),
    section(
      'promotion-days',
      l('大促前后，另放一边', 'Promotion days stand apart'),
      l(
        '大促前客人在等，大促后客人歇着。平常的比较里，前 7 天和后 14 天都不算。过农历的节，按农历的日子对。',
        'Before a promotion buyers wait, after it they rest. So 7 days before and 14 after are left out. Lunar feasts are lined up by the lunar day.',
      ),
      l(
        '示例店近 30 天里有三天满减。在按天的表里，找出那个尖。',
        'Within its last 30 days the sample shop had three days of money off. Find the peak in the table by day.',
      ),
      l('去表里找那个尖', 'Find the peak'),
      { page: 'demo', at: { trade: 'food', look: 'taobao', page: 'trade' } },
    ),
    section(
      'split-not-cause',
      l('拆出来的是账，原因要一起想', 'A split is a sum, not a cause'),
      l(
        '销售额的变化可以拆成三块：来的人，付钱的比例，每人花的钱。这样知道变在哪里。为什么变，商户比表知道得多。',
        'A change of sales can be split: people, share who paid, money each. Now you know where it changed. Of why, the merchant knows more than the sheet.',
      ),
      l(
        '有时来的人少了，付钱的比例高了，加起来没变。拉一拉四根条就看到了。',
        'Sometimes fewer come, more of them pay, and the sum stays. Move the four sliders and see.',
      ),
      l('拉一拉四根条', 'Move the four sliders'),
      { page: 'learn', offer: 'what-if' },
    ),
    section(
      'big-changes',
      l('小店试大的', 'Small shops try big changes'),
      l(
        '现在每 100 人有 3 个付钱。想看出多一半，一边要 2,070 人。只想看出多两成，要 12,934 人。所以换首图，不换按钮颜色。',
        'Say 3 of 100 pay. To see half as many again takes 2,070 people a side; a fifth more takes 12,934. So change the main picture, not the colour of a button.',
      ),
      l(
        '天天看、一好就停，会把碰巧当成真。写下改动和回头看的日子。',
        'Look daily and stop on a good day, and chance passes for truth. Write down the change and the day to look.',
      ),
      l('写一个改动', 'Write down one change'),
      { page: 'learn', offer: 'try-look-change' },
    ),
    section(
      'fixed-sentence',
      l('报告里那句不变的话', 'The sentence that stays in the report'),
      l(
        '数好了，可能是节日、平台、天气，也可能是他改对了。报告里写着：“这些变化不一定是辅导带来的。”数差的那一季，这句话也护着你。',
        'Better numbers may come from a feast, the platform, the weather, or a good change. The report says that coaching need not be the cause. In a poor season this protects you too.',
      ),
      l(
        '写“做了什么”，再写“数怎样”，中间留空。',
        'Write what was done, then how the numbers stand, and nothing in between.',
      ),
      l('看报告的样子', 'See the report'),
      { page: 'coach', view: 'report' },
    ),
  ],
  practise: l(
    '翻出上一份报告，圈出“因为”“带来了”“提高了”。各换一句只说事实的话。',
    'Take your last report. Circle “because”, “led to” and “raised”, and put a plain fact in place of each.',
  ),
  checks,
  sources: [
    source(
      'Wilson 1927；Newcombe 1998：小数目的比例，和两个比例的差',
      'Wilson 1927; Newcombe 1998: shares of small counts, and the difference of two',
    ),
    source(
      'Ang、Liu 2007：把变化拆开的算法（doi 10.1016/j.enpol.2005.11.001）',
      'Ang and Liu 2007: splitting a change (doi 10.1016/j.enpol.2005.11.001)',
      { url: 'https://doi.org/10.1016/j.enpol.2005.11.001' },
    ),
    source(
      '懂店的算法说明：5 个、7 天、14 天这些线，是懂店自己定的',
      'The maths of Dongdian: the lines of 5 cases, 7 and 14 days are its own choice',
    ),
  ],
});
