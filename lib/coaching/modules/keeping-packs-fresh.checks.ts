import type { Check } from './types';
import { choice, l, number, other, slip } from './write';

export const checks: readonly Check[] = [
  number('days-of-notice', {
    ask: l(
      '公告 3 月 1 日出，规则 3 月 5 日开始。提前了几天？',
      'A notice came out on 1 March, the rule starts on 5 March. How many days of notice is that?',
    ),
    answer: '5 - 1',
    unit: 'count',
    hint: l('从一个日子走到另一个，跨几步？', 'How many steps from one day to the other?'),
    right: l(
      '是的，不到 7 天，算提前得短。写困难单时用得上。',
      'Yes, fewer than 7: short notice. A difficulty report has a place for it.',
    ),
    slips: [
      slip(
        5,
        l(
          '这样把公布和开始那两天都数进去了。开始那天，已经要照着做。',
          'That counts both ends. On the first day of the rule one has to follow it already.',
        ),
      ),
      slip(
        3,
        l(
          '3 天是中间空着的日子。提前几天，数到开始的那天为止。',
          '3 are the days in between. Notice counts up to the day it starts.',
        ),
      ),
    ],
  }),
  number('minutes-a-day', {
    ask: l(
      '一条规则要做的事共 40 分钟。今天 3 月 4 日，3 月 9 日开始。平均一天做几分钟？',
      'The tasks of a rule take 40 minutes. Today is 4 March, and it starts on 9 March. How many minutes a day is that?',
    ),
    answer: '40 / (9 - 4)',
    unit: 'minutes',
    hint: l(
      '还有几天才开始？开始那天不算。',
      'How many days are left, without the first day of the rule?',
    ),
    right: l(
      '是的。“一天 8 分钟”，比“还有五天”让人安心。',
      'Yes. “8 minutes a day” is calmer to hear than “five days left”.',
    ),
    slips: [
      slip(
        40 / 6,
        l(
          '这里把开始那天也算成了准备的日子。',
          'That counts the first day of the rule as a day to prepare.',
        ),
      ),
    ],
  }),
  choice('three-working-days', {
    ask: l(
      '公告星期四出，那天不算，周末不上班。按 3 个工作日，最晚哪天写好？',
      'A notice comes out on a Thursday, which does not count. Weekends are off. When are 3 working days over?',
    ),
    answer: l('下星期二', 'On Tuesday next week'),
    others: [
      other(
        l('这个星期日', 'On Sunday this week'),
        l(
          '这是连着数了三天，周末也算进去了。',
          'That counts three days in a row, with the weekend.',
        ),
      ),
      other(
        l('下星期一', 'On Monday next week'),
        l('星期五一天，星期一两天，还差一天。', 'Friday is one, Monday is two: one more is left.'),
      ),
      other(
        l('下星期四', 'On Thursday next week'),
        l(
          '这是一整周。到那天，短的规则可能都开始了。',
          'That is a week. A rule at short notice may have begun by then.',
        ),
      ),
    ],
    hint: l('从星期五开始数。', 'Begin with Friday.'),
    right: l(
      '是的。要紧的先写两句发出去，全的再补。',
      'Yes. If it is pressing, publish two checked lines first.',
    ),
  }),
  choice('nobody-to-check', {
    ask: l(
      '写好了，查的同事请假到后天，公告后天就生效。怎么办？',
      'It is written. Your checker is away for two days, and the rule starts then. What do you do?',
    ),
    answer: l('另找一位，对着公告查完再签', 'Find another person to check it first'),
    others: [
      other(
        l('自己隔一晚再看，没问题就签', 'Read it again tomorrow yourself and sign'),
        l(
          '自己写的，眼睛会自己补上。要另一双眼睛。',
          'Eyes fill in what one wrote oneself. It takes another pair.',
        ),
      ),
      other(
        l('先签了发出去，回来再补查', 'Sign it now, let it be checked later'),
        l(
          '商户当晚就会照着做。查在签之前。',
          'Merchants act on it the same night. Checking comes before signing.',
        ),
      ),
      other(
        l('等他回来，这条晚两天再发', 'Wait for them and publish late'),
        l('规则后天就开始。能查的不止他一个。', 'The rule starts then. Others can check as well.'),
      ),
    ],
    hint: l('查的人，要的是另一双眼睛。', 'What is needed is another pair of eyes.'),
    right: l(
      '是的。排班时就写好第二个查的人。',
      'Yes. Put a second checker on the rota beforehand.',
    ),
  }),
  choice('no-start-day', {
    ask: l(
      '公告写“近期施行”，没有日子。包里开始的日子怎么写？',
      'A notice says “soon”, without a day. What goes into the pack as its start?',
    ),
    answer: l('不写日子，标上“公告没有说”', 'No day, and a mark that none is named'),
    others: [
      other(
        l('写下个月 1 日，平台常这样', 'The first of next month, as platforms often do'),
        l(
          '常这样，不是这次也这样。商户会按这天排活。',
          'Usual is not now. Merchants would plan by that day.',
        ),
      ),
      other(
        l('写公告那天，早一点总没坏处', 'The day of the notice, to be early'),
        l('写早了，会让人白赶几个晚上。', 'Too early costs people some nights for nothing.'),
      ),
      other(
        l('先不写这条，等日子出来再说', 'Leave it out until a day is named'),
        l(
          '要做的事可能很多。先让人知道，日子标着没有说。',
          'There may be much to do. Let people know, with the day marked as not said.',
        ),
      ),
    ],
    hint: l('公告没说的，不替它补。', 'What the notice leaves out is not filled in.'),
    right: l(
      '是的。再记一笔：下周回头看一次公告。',
      'Yes. And make a note to look at the notice again next week.',
    ),
  }),
  choice('stale-card', {
    ask: l(
      '一张贷款名片过了核对的日子。商户下午要来问。先做什么？',
      'A loan card is past its day, and a merchant comes this afternoon. What comes first?',
    ),
    answer: l('打电话问清，问不到就让它灰着', 'Call and ask; if nobody answers, leave it grey'),
    others: [
      other(
        l('日期先往后挪 90 天，电话改天再打', 'Move its day by 90 days, and call some other time'),
        l(
          '日期是“问过了”的意思。没问就挪，等于说了假话。',
          'The day means that somebody asked. Moved without asking, it is untrue.',
        ),
      ),
      other(
        l('照着上面的额度先跟他讲', 'Tell the amounts on it for now'),
        l(
          '额度和利息各地各年不同，旧的会让他白跑。',
          'Amounts and rates differ by place and year. Old ones send people for nothing.',
        ),
      ),
      other(
        l('把这张删掉，免得误会', 'Delete it to avoid mistakes'),
        l(
          '删了就没人记得去问。灰着，是提醒我们。',
          'Deleted, nobody remembers to ask. Grey is a reminder to us.',
        ),
      ),
    ],
    hint: l('那个日子，说的是什么？', 'What does that day stand for?'),
    right: l(
      '是的。跟商户也直说：这张我们还没问到。',
      'Yes. And tell the merchant openly that it is not confirmed.',
    ),
  }),
  choice('refused-pack', {
    ask: l(
      '兄弟机构传来一个包，懂店说签名对不上。文件名、日子都像真的。怎么办？',
      'A partner agency sends a pack, and its signature fails. Name and day look genuine. What do you do?',
    ),
    answer: l('给他们打电话，对指纹，请再发一份', 'Call, compare fingerprints, ask for a new copy'),
    others: [
      other(
        l('打开文件，把里面的内容抄进自己的包', 'Open it and copy the content into ours'),
        l(
          '不知道谁改过，抄进来就成了你签的。',
          'Nobody knows what was changed, and now you would sign it.',
        ),
      ),
      other(
        l('改个名字再收一次', 'Rename it and try once more'),
        l('签名管的是内容，改名没有用。', 'A signature is about content; the name does nothing.'),
      ),
      other(
        l('请他们把签的钥匙发来，自己签', 'Ask for their secret key and sign the pack yourself'),
        l(
          '钥匙一发出去，就不知道还有谁在用。',
          'A secret key that was sent may be used by anybody.',
        ),
      ),
    ],
    hint: l(
      '签名对不上，说明路上变过，或者不是他们签的。',
      'Either it was changed on its way, or somebody else signed it.',
    ),
    right: l('是的。这时候原来的内容一点没动。', 'Yes. Meanwhile all content stays as it was.'),
  }),
];
