import { checks } from './reading-a-back-office.checks';
import { defineModule } from './types';
import { l, section, source } from './write';

export default defineModule({
  id: 'reading-a-back-office',
  no: 1,
  title: l('看懂一个后台', 'Reading a back office'),
  lead: l(
    '后台各有各的样子，看数的次序可以是一种。',
    'Every platform looks different. The order in which you read can stay the same.',
  ),
  minutes: 15,
  can: [
    l(
      '随便指一个数，说出它的名字、日子，跟什么比。',
      'Point at any number and say its name, its days and what it is compared with.',
    ),
    l(
      '打开词典，说出两个平台的同名数差在哪里。',
      'Use the dictionary to say how two platforms count the same name.',
    ),
    l(
      '商户握鼠标，你用一个问题开头，用他的复述收尾。',
      'Leave the mouse to the merchant. Open with a question, close with their own words.',
    ),
  ],
  sections: [
    section(
      'four-things',
      l('一个数，看四样', 'Four things about a number'),
      l(
        '先找全四样：叫什么，是多少，说的是哪几天，跟什么比。少一样，就先不下判断。',
        'Find four things first: the name, the value, the days, and what it is compared with. If one is missing, hold your judgement.',
      ),
      l(
        '在示例店把“昨天”换成“近30天”。同一个“访客数”，日子一换，就是另一个数。',
        'In the sample shop change “Yesterday” to “Last 30 days”. The same visitors, with other days, are another number.',
      ),
      l('去示例店换日子', 'Change the days in the sample shop'),
      { page: 'demo', at: { trade: 'food', look: 'taobao', page: 'overview' } },
    ),
    section(
      'same-name',
      l('名字一样，算法未必一样', 'One name, several ways to count'),
      l(
        '同叫“退款率”，有的按钱算，有的按单数算。有的看一天，有的看 30 天。换了平台或页面，先看这一页怎么算。',
        'A refund rate may go by money or by orders, by one day or by 30. On another platform or page, first see how that page counts.',
      ),
      l(
        '淘宝自己就分开列了四个退款的数。词典里“各平台怎么算”写着。',
        'Taobao alone lists four refund numbers. The dictionary tells them apart under “How each platform counts it”.',
      ),
      l('在词典里看退款率', 'Look up the refund rate'),
      { page: 'dictionary', metric: 'refund-rate' },
    ),
    section(
      'out-of-whom',
      l('几成，是谁里面的几成', 'A share of whom'),
      l(
        '看到比例，先问是谁里面的。来店的人里多少付钱，是一件事。点进广告的人里多少付钱，是另一件。',
        'At a share, ask first: of whom? Buyers among all visitors and buyers among those who clicked an ad are two different things.',
      ),
      l(
        '示例店的流量页，每种来路都有自己的人数和比例。人最少的一行，最会骗眼睛。',
        'On the traffic page each way in has its own count and share. The row with the fewest people misleads the eye most.',
      ),
      l('看示例店的来路', 'See the ways into the sample shop'),
      { page: 'demo', at: { trade: 'food', look: 'taobao', page: 'traffic' } },
    ),
    section(
      'unreadable',
      l('读不出，就说读不出', 'Unreadable stays unreadable'),
      l(
        '有的后台把数字画成图样。懂店不去猜，卡上会说读不出。商户愿意的话，看着页面自己填一个。',
        'Some back offices draw their digits as pictures. Dongdian does not guess; the card says so. The merchant may type what they see.',
      ),
      l(
        '示例店换成“拼多多”的样子，首页的数就是这样。',
        'Give the sample shop the look of Pinduoduo, and its home page is like that.',
      ),
      l('看一页读不出的数', 'See a page of unreadable numbers'),
      { page: 'demo', at: { trade: 'food', look: 'pinduoduo', page: 'overview' } },
    ),
    section(
      'late-numbers',
      l('最近几天的数，还没长好', 'The newest days are not finished'),
      l(
        '退款会晚几天来。按付款日算的退款率，最近几天总是偏低。今天看到的数，明天可能还会变一点。',
        'Refunds come some days late. Counted by the day of payment, the newest days look too low. Today’s numbers may still move tomorrow.',
      ),
      l(
        '示例店有一批坏货，卖出好几天以后，退款才一起来。在交易页的按天表里找一找。',
        'The sample shop had a bad batch. Its refunds came days after the sales. Look for them in the table by day.',
      ),
      l('去按天的表里找', 'Look in the table by day'),
      { page: 'demo', at: { trade: 'food', look: 'taobao', page: 'trade' } },
    ),
    section(
      'ask-first',
      l('先问，再讲，再听他讲', 'Ask, tell, then listen'),
      l(
        '先问一句：“你平时打开后台，先看哪里？”讲完请他说一遍：“我想看看我讲清楚没有，你用自己的话说说。”讲不清，是我们没讲好。',
        'Begin with: “Where do you look first?” Then: “I want to see if I was clear. Say it in your own words.” If not, the telling was at fault.',
      ),
      l(
        '用示例店的首页练：五个数，一个个念出来。',
        'Practise on the sample home page: five numbers, read aloud one by one.',
      ),
      l('跟着念五个数', 'Read the five numbers along'),
      { page: 'learn', offer: 'read-the-overview' },
    ),
  ],
  practise: l(
    '请一位同事扮商户，用示例店坐十分钟。你只提问，手不碰鼠标。',
    'Let a colleague play the merchant on the sample shop for ten minutes. Only ask; keep your hands off the mouse.',
  ),
  checks,
  sources: [
    source(
      '懂店词典：各平台怎么算，每条有出处和日子',
      'Dictionary of Dongdian: how each platform counts, each with source and date',
    ),
    source(
      'Anderson 等 2020：请对方用自己的话说一遍（doi 10.3928/24748307-20200318-01）',
      'Anderson et al. 2020: teach-back (doi 10.3928/24748307-20200318-01)',
      { url: 'https://doi.org/10.3928/24748307-20200318-01' },
    ),
    source(
      '个案会谈里先问后讲、请对方复述：懂店的会谈计划',
      'Asking before telling, and teach-back in a meeting: the meeting plans of Dongdian',
    ),
  ],
});
