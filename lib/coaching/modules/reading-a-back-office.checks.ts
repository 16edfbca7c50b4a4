import type { Check } from './types';
import { choice, l, number, other, slip } from './write';

export const checks: readonly Check[] = [
  number('of-hundred', {
    ask: l(
      '一周来了 480 个人，12 个人付了钱。每 100 个来的人里，有几个付钱？',
      'In a week 480 people came and 12 paid. How many of each 100 who came have paid?',
    ),
    answer: '12 / 480 * 100',
    unit: 'per-100',
    hint: l('用付钱的人数，去除来的人数。', 'Divide those who paid by those who came.'),
    right: l(
      '是的，2 到 3 个。跟商户说的时候，就这样说成人。',
      'Yes, 2 to 3. Say it to the merchant like that, as people.',
    ),
    slips: [
      slip(
        40,
        l(
          '480 除以 12 是 40。意思是 40 个人里有一个付钱，换成 100 个人再算。',
          '480 over 12 is 40. That is one of 40; now turn it into so many of 100.',
        ),
      ),
    ],
  }),
  number('each-buyer', {
    ask: l(
      '12 个人付了 15 单，一共 960 元。按人算，每位客人花了多少？',
      '12 people paid 15 orders, 960 yuan in all. By person, how much did each spend?',
    ),
    answer: '960 / 12',
    unit: 'money',
    hint: l('按人算，底下放的是人数。', 'By person, people go below the line.'),
    right: l(
      '是的。很多后台的“客单价”按人算。先看这一页是哪一种。',
      'Yes. Many back offices count spend per buyer. See first which one the page has.',
    ),
    slips: [
      slip(
        64,
        l(
          '64 元是按单算的。同一位客人可能付了两单，人比单少。',
          '64 yuan goes by order. One guest may have paid twice, so there are fewer people.',
        ),
      ),
    ],
  }),
  choice('days-added', {
    ask: l(
      '把七天的访客数一天天加起来，比“近7天”大。多半是为什么？',
      'The visitors of seven days, added up, come to more than “Last 7 days”. What is the likely reason?',
    ),
    answer: l('有人来了好几天，每天都算', 'Some came on several days and count on each'),
    others: [
      other(
        l('后台有一天多算了人', 'On one day the page counted too many'),
        l(
          '先不急着怪后台。访客数在一段时间里，一个人只算一次。',
          'Do not blame the page yet. Within one period each person counts once.',
        ),
      ),
      other(
        l('只看不买的人，被加进来了', 'People who only looked were added'),
        l(
          '只看不买的，哪边都算来过。差别不在这里。',
          'Those who only look count on both sides. The difference lies elsewhere.',
        ),
      ),
      other(
        l('一个人点开了好几页，每页都算', 'Every single page that people opened was counted'),
        l(
          '一页一页算的，是浏览量。访客数数的是人。',
          'Pages are counted as page views. Visitors are people.',
        ),
      ),
    ],
    hint: l('想一位天天来逛的老客。', 'Think of a regular who drops in every day.'),
    right: l(
      '是的。所以比两周，就直接看两个整周的数。',
      'Yes. To compare two weeks, take the two weekly numbers as they stand.',
    ),
  }),
  choice('two-rates', {
    ask: l(
      '商户有两家店，一家淘宝，一家抖店。两边退款率差一倍，他很慌。先做哪一件？',
      'A merchant has a shop on Taobao and one on Douyin. One refund rate is twice the other, and that worries them. What comes first?',
    ),
    answer: l('一起看看两边各是怎么算的', 'See together how each of them is counted'),
    others: [
      other(
        l('找出高的那家最近出了什么事', 'Find out what happened lately at the higher of the two'),
        l(
          '两个数可能不是一种算法。先弄清能不能放在一起比。',
          'They may be counted in two ways. First see whether they can be compared at all.',
        ),
      ),
      other(
        l('取中间的数，当作他的退款率', 'Take the middle as the refund rate'),
        l('两种算法的中间，什么也说明不了。', 'The middle of two ways of counting tells nothing.'),
      ),
      other(
        l('告诉他同行一般是多少', 'Tell what is usual in the trade'),
        l(
          '没有来源的“一般”，会让人白白着急。只跟自己的过去比。',
          'A “usual” without a source worries people for nothing. Compare with their own past.',
        ),
      ),
    ],
    hint: l('名字一样，先看能不能放一起比。', 'The same name does not mean the same count.'),
    right: l(
      '是的。词典里“各平台怎么算”可以并排看。',
      'Yes. The dictionary shows both ways side by side.',
    ),
  }),
  choice('can-not-read', {
    ask: l(
      '卡上说这个数读不出，商户却很想听这张卡。怎么办？',
      'The card says that the number can not be read, and the merchant wants the card. What do you do?',
    ),
    answer: l('请他看着页面，自己填上去', 'Let them type what they see on the page'),
    others: [
      other(
        l('照图样帮他认一个大概', 'Make out roughly what the picture says'),
        l(
          '你认出来的是猜的。卡上讲的每句话，都会跟着猜。',
          'What you make out is a guess, and every sentence of the card would follow it.',
        ),
      ),
      other(
        l('从别的页面抄一个同名的数', 'Copy a number of that name from elsewhere'),
        l(
          '别的页面可能是别的日子，别的算法。',
          'Elsewhere it may be other days, or another way of counting.',
        ),
      ),
      other(
        l('换一个浏览器，再试着读', 'Try to read it in another browser'),
        l(
          '这是页面故意画成这样的，换哪个都一样。',
          'The page draws it like that on purpose; any browser shows the same.',
        ),
      ),
    ],
    hint: l('看得见这个数的人，就坐在旁边。', 'Somebody who can see it sits beside you.'),
    right: l(
      '是的。填的数只按他看到的算，也记着是填的。',
      'Yes. It counts as what they saw, and is noted as typed.',
    ),
  }),
  choice('fresh-refunds', {
    ask: l(
      '昨天和前天，每付 100 元退了不到 1 元。上周每 100 元退 6 元。可以怎么说？',
      'Of each 100 yuan paid, less than 1 went back on the last two days. Last week it was 6. What can you say?',
    ),
    answer: l('退款常晚几天，再等等', 'Refunds often come late, so wait'),
    others: [
      other(
        l('上周的毛病已经改好了', 'What was wrong last week is mended'),
        l(
          '也许是，可现在还看不出。这两天的退款还在路上。',
          'Perhaps, but it can not be told yet. The refunds of these days are still to come.',
        ),
      ),
      other(
        l('这两天的客人更满意', 'The buyers of these days are happier'),
        l(
          '客人的东西可能还没收到，满不满意要收到才知道。',
          'Their parcels may not have arrived. They will know once they have.',
        ),
      ),
      other(
        l('后台这两天漏记了退款', 'The page has missed some refunds'),
        l(
          '多半是还没发生。按付款日算的，新的几天总是偏低。',
          'Most have not happened yet. By the day of payment, new days are always low.',
        ),
      ),
    ],
    hint: l('想想客人收到货，要等几天。', 'Think how long a parcel is on its way.'),
    right: l(
      '是的。等这几天的货都到了，再看一次。',
      'Yes. Look again when these parcels are there.',
    ),
  }),
  choice('first-sentence', {
    ask: l(
      '第一次坐到商户旁边，后台已经打开。哪一句开头好？',
      'Your first time beside a merchant, with the back office open. Which sentence opens well?',
    ),
    answer: l('“你平时打开后台，先看哪里？”', '“Where do you look first when you open it?”'),
    others: [
      other(
        l('“我先给你讲讲，哪个数最要紧。”', '“Let me first tell you which number counts.”'),
        l(
          '讲得再好，也不知道他已经会什么。先听一句。',
          'However well told, you do not know what they can do already. Listen first.',
        ),
      ),
      other(
        l('“鼠标给我，我找给你看。”', '“Give me the mouse and I will show you.”'),
        l(
          '手不动，回家就找不到。鼠标留在他手里。',
          'Hands that did nothing will not find it at home. Leave the mouse to them.',
        ),
      ),
      other(
        l('“付钱的人怎么少了这么多？”', '“Why have so many buyers gone?”'),
        l(
          '听上去像在问责，而且一天的数还看不出什么。',
          'It sounds like an inquiry, and one day can not tell much anyway.',
        ),
      ),
    ],
    hint: l('想想哪一句，让他先当内行。', 'Which one lets them be the expert first?'),
    right: l(
      '是的。他先看的地方，就是你接着讲的地方。',
      'Yes. Where they look first is where you go on.',
    ),
  }),
];
