import type { Check } from './types';
import { choice, l, number, other, slip } from './write';

export const checks: readonly Check[] = [
  number('middle-notice', {
    ask: l(
      '五张单子写了提前几天，从少到多：3 天、4 天、5 天；后两张是 6 天、15 天。中间那家是几天？',
      'Five reports give days of notice, in order: 3, 4 and 5; the last two are 6 and 15. What does the middle shop have?',
    ),
    answer: '5',
    unit: 'count',
    hint: l('排好队，站在正中的那一个。', 'Line them up and take the one in the middle.'),
    right: l(
      '是的。写中间的一家，一张 15 天的单子就拉不动它。',
      'Yes. The middle one is not pulled by a single 15.',
    ),
    slips: [
      slip(
        7,
        l(
          '6.6 天是平均数，被 15 天那家拉高了。建议稿里写中间的一家。',
          '6.6 is the mean, pulled up by the 15. A brief gives the middle shop.',
        ),
      ),
      slip(
        4,
        l(
          '前面两家、后面两家，正中的是第三家。',
          'Two before and two after: the third stands in the middle.',
        ),
      ),
    ],
  }),
  number('how-many-shops', {
    ask: l(
      '同一条规则，收到 12 张单子。一家交了 3 张，另一家交了 2 张，别的各一张。建议稿里写几家？',
      'One rule brought 12 reports. One shop handed in 3, another 2, the others one each. How many shops does the brief count?',
    ),
    answer: '12 - (3 - 1) - (2 - 1)',
    unit: 'count',
    hint: l('一家店，不管几张，算一次。', 'A shop counts once, however many reports.'),
    right: l('是的。不到 10 家，平台的名字先不写。', 'Yes. Below 10 the platform is not named.'),
    slips: [
      slip(
        12,
        l(
          '12 是单子的张数。写成 12 家，对方一查就不信了。',
          '12 are the reports. Written as 12 shops, nobody trusts the page once it is checked.',
        ),
      ),
      slip(
        7,
        l(
          '交了几张的那两家，也要各算一次。',
          'The two shops with several reports count once each, too.',
        ),
      ),
    ],
  }),
  choice('four-of-five', {
    ask: l(
      '五家写了提前几天，四家不到 7 天，一家够。这一格怎么写？',
      'Five shops gave the days of notice: four had fewer than 7, one had enough. What goes into that cell?',
    ),
    answer: l('不写，四家和一家都不满 5 家', 'Nothing: four and one are both below 5'),
    others: [
      other(
        l('写“5 家里有 4 家，提前不到 7 天”', '“4 out of the 5 shops had fewer than 7 days”'),
        l('剩下那一家，同行一想就知道是谁。', 'Others of the trade soon know who the fifth is.'),
      ),
      other(
        l('写“1 家够 7 天”，别的不提', '“1 had 7 days or more”, and no more'),
        l(
          '写一家，最容易认出来。另外四家也能减出来。',
          'A single shop is the easiest to know, and the four follow from it.',
        ),
      ),
      other(
        l('写“大多数都不到 7 天”', '“Most of them had fewer than 7 days”'),
        l(
          '总数是 5 家，“大多数”也把那一家露出来了。',
          'With 5 in all, “most” points at the fifth as well.',
        ),
      ),
    ],
    hint: l(
      '一边四家，一边一家，哪边满 5 家？',
      'Four on one side, one on the other: which has 5?',
    ),
    right: l(
      '是的。还可以写中间那家是几天，那是五家一起的。',
      'Yes. The middle day can stand: it comes from all five.',
    ),
  }),
  choice('quote-with-figure', {
    ask: l(
      '有一句原话很有力：“那周我赔了 3,000 元，整夜没睡。”本人也同意引。怎么办？',
      'One sentence is strong: “I lost 3,000 yuan that week and did not sleep.” They agree to be quoted. What now?',
    ),
    answer: l('请他换一句没数字的', 'Ask for a sentence without a figure'),
    others: [
      other(
        l('照引，他已经同意了', 'Quote it, for they agreed'),
        l(
          '数字最容易对上人。他点头时，未必想到这一层。',
          'A figure is the easiest way to a person. They may not have thought of that.',
        ),
      ),
      other(
        l('把 3,000 换成“好几千”再引', 'Turn 3,000 into “thousands”'),
        l('改过的就不是原话了。要换，请他自己换。', 'Changed, it is no quote. Let them change it.'),
      ),
      other(
        l('放到第一句，那里最打动人', 'Put it first, where it moves people most'),
        l('打动人也要先护住人。数字先拿掉。', 'First protect, then move. The figure has to go.'),
      ),
    ],
    hint: l(
      '原话三个条件：同意，40 字以内，还有一个。',
      'Three conditions: consent, 40 characters, and one more.',
    ),
    right: l(
      '是的。“整夜没睡”四个字，已经够有力了。',
      'Yes. That somebody did not sleep is strong enough.',
    ),
  }),
  choice('tone-of-a-line', {
    ask: l('哪一句可以放进建议稿？', 'Which sentence can stand in the brief?'),
    answer: l('“六家说，通知四天后就开始了。”', '“Six shops say it began four days later.”'),
    others: [
      other(
        l('“平台改规则，从来不管小店死活。”', '“The platform never cares what becomes of us.”'),
        l(
          '气话有来由，可看的人会停在气上。换成天数和小时。',
          'The anger has its reasons, but readers stop at it. Put days and hours in its place.',
        ),
      ),
      other(
        l('“所有商户都受不了这条新规则。”', '“No merchant can bear this new rule.”'),
        l('问到的是六家，“所有”没有人数过。', 'Six were asked. Nobody has counted all of them.'),
      ),
      other(
        l('“平台这样做违法，有关部门要罚。”', '“This is illegal, and they ought to be fined.”'),
        l(
          '违不违法，由执法的部门认定。我们写事实和希望。',
          'Whether it is illegal is for the authority to say. We write facts and wishes.',
        ),
      ),
    ],
    hint: l(
      '事实、数、希望。少了哪样，又多了哪样？',
      'Facts, numbers, wishes: what is missing, what is too much?',
    ),
    right: l(
      '是的。后面再接一句希望，比如“给 15 天”。',
      'Yes. Now add the wish, such as 15 days of notice.',
    ),
  }),
  choice('article-from-the-web', {
    ask: l(
      '同事从公众号抄来一段法条，写得很顺，明天要印。你做什么？',
      'A colleague took an article of law from a blog. It reads well, and tomorrow it is printed. What do you do?',
    ),
    answer: l('找官方原文，逐字对过再印', 'Compare it with the official text'),
    others: [
      other(
        l('找两篇一样的，就可以印', 'Find two blogs that agree, then print'),
        l(
          '转来转去常是同一处抄的，错也错得一样。',
          'Copies often come from one place and share its slips.',
        ),
      ),
      other(
        l('改成“有关法律规定”，不写条文号', 'Write “the law says” and leave out the number'),
        l('看的人没处查，这一段就没了分量。', 'Nobody can look it up, so it carries no weight.'),
      ),
      other(
        l('照印，懂店里也这么写', 'Print it, for Dongdian says the same'),
        l(
          '懂店里标着“引用前对原文”。它给方向，不是原文。',
          'Dongdian says: check before printing. It points the way and is not the text.',
        ),
      ),
    ],
    hint: l('哪里的字，是发布机关自己放的？', 'Whose words are those of the authority itself?'),
    right: l('是的。旁边记下网址和核对的日子。', 'Yes. Note the address and the day beside it.'),
  }),
  choice('three-months-silence', {
    ask: l(
      '送出去三个月，没有回音。写过单子的商户问起来。怎么说？',
      'Three months after sending there is no answer, and a merchant asks. What do you say?',
    ),
    answer: l('照实说没有回音，再说下一步', 'No answer yet, and what comes next'),
    others: [
      other(
        l('说已经受理，请他耐心等', 'That it was accepted, and to be patient'),
        l('没有收到的话，不替别人说。', 'What nobody told us we do not say for them.'),
      ),
      other(
        l('等有了结果，到时候再一起告诉他', 'Nothing until there is a result'),
        l(
          '等久了，他会觉得那张单子被扔了。下次就不写了。',
          'After long silence it feels thrown away, and next time nobody writes.',
        ),
      ),
      other(
        l('说这种事一般都没用', 'That such things rarely help'),
        l(
          '是不是有用还看不出，他的那份力先要接住。',
          'That can not be told yet. First honour what they put in.',
        ),
      ),
    ],
    hint: l('送出去的是他的事，消息也是他的。', 'The matter is theirs, and so is the news.'),
    right: l(
      '是的。问一句：“下一步，您想不想一起去？”',
      'Yes. Ask: “Would you like to come along to the next step?”',
    ),
  }),
  choice('seven-shops', {
    ask: l(
      '七家店说到同一个平台的同一条规则。题目怎么写？',
      'Seven shops report the same rule of one platform. How do you word the title?',
    ),
    answer: l(
      '“一个平台的发货规则：七家店的难处”',
      '“Shipping on one platform: what seven shops meet”',
    ),
    others: [
      other(
        l(
          '“某宝某猫的发货规则：七家小店的难处”',
          '“A well-known market’s rule: what seven shops meet”',
        ),
        l('谁都猜得到是哪家，等于写了名字。', 'Everybody can guess it, so it is as good as named.'),
      ),
      other(
        l('“全省小店的发货难：七家店的话”', '“Shipping across the province: seven shops speak”'),
        l(
          '七家不是全省。写大了，后面的数就撑不住。',
          'Seven are not the province. Too large a title, and the numbers can not carry it.',
        ),
      ),
      other(
        l('写出平台名：七家不算少了', 'Name the platform: seven is quite a few'),
        l(
          '写名字，要满 10 家。再收三家也不难。',
          'Naming takes 10 shops. Three more can be found.',
        ),
      ),
    ],
    hint: l('平台的名字，满几家才写？', 'From how many shops on is the platform named?'),
    right: l('是的。满 10 家以后，再把名字写上。', 'Yes. From 10 shops on the name can stand.'),
  }),
];
