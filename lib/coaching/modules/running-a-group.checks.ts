import type { Check } from './types';
import { choice, l, number, other, slip } from './write';

export const checks: readonly Check[] = [
  number('joined-cells', {
    ask: l(
      '板上三格，依次是 2 张、4 张、7 张卡。不满 5 张的并到旁边，最后是几格？',
      'Three cells of the board hold 2, 4 and 7 cards. Cells below 5 join a neighbour. How many cells are left?',
    ),
    answer: '1 + 1',
    unit: 'count',
    hint: l('2 张和 4 张并在一起，是几张？', 'How many are 2 and 4 together?'),
    right: l(
      '是的，6 张和 7 张。少的不是丢掉，是并过去。',
      'Yes, 6 and 7. Small cells are joined, not thrown away.',
    ),
    slips: [
      slip(
        1,
        l(
          '只留 7 张那格，另外 6 位就白写了。2 张和 4 张能合成一格。',
          'With the 7 alone six people wrote for nothing. The 2 and the 4 make a cell.',
        ),
      ),
      slip(
        3,
        l(
          '三格都留，2 张和 4 张的那几位就可能认得出。',
          'With all three, those behind the 2 and the 4 may be known.',
        ),
      ),
    ],
  }),
  number('joint-cost', {
    ask: l(
      '三家一起办活动，共出 300 元。估计各家好处是 600 元、300 元、100 元。一半平摊，一半按好处摊，第一家出多少？',
      'Three shops share a cost of 300 yuan. They expect gains of 600, 300 and 100 yuan. Half is shared evenly, half by gain. What does the first pay?',
    ),
    answer: '300 * (0.5 / 3 + 0.5 * 600 / (600 + 300 + 100))',
    unit: 'money',
    hint: l(
      '一半是 150 元。平摊一份，再按六成摊一份。',
      'Half is 150 yuan. Take a third of one half, and six tenths of the other.',
    ),
    right: l(
      '是的。算法先说好，名字后放进去，就不容易伤和气。',
      'Yes. Agree on the sum first and put in names later; that keeps the peace.',
    ),
    slips: [
      slip(
        100,
        l(
          '这是全部平摊。好处少的那家，会觉得替别人出钱。',
          'That is all shared evenly. The one with little gain would pay for others.',
        ),
      ),
      slip(
        180,
        l(
          '这是全按好处摊。好处是估的，所以留一半平摊。',
          'That goes by gain alone. Gains are guesses, so half is shared evenly.',
        ),
      ),
    ],
  }),
  choice('minute-forty', {
    ask: l(
      '照 90 分钟的安排，到第 40 分钟，屋里该是什么样子？',
      'By the plan of 90 minutes, what should the room look like at minute 40?',
    ),
    answer: l('两三人一堆，手在自己的设备上', 'Twos and threes, hands on their own devices'),
    others: [
      other(
        l('你在示例店上讲第二个点', 'You tell a second idea on the sample shop'),
        l(
          '讲的只有一个点，15 分钟。再讲，就吃掉了动手的时间。',
          'There is one idea, in 15 minutes. A second one eats the practice.',
        ),
      ),
      other(
        l('每人轮流说一件顺心的事', 'Each tells one good thing in turn'),
        l('那是开头的 10 分钟，一人一分钟。', 'That is in the first minutes, one minute each.'),
      ),
      other(
        l('大家围在数字板前，互相交流经验', 'Everybody stands around the number board and talks'),
        l(
          '交流在动手之后。先试过，才有话说。',
          'The exchange follows the practice. One has more to say after trying.',
        ),
      ),
    ],
    hint: l('8、10、15 加起来，是第几分钟？', 'Which minute do 8, 10 and 15 come to?'),
    right: l(
      '是的，33 到 58 分钟都是他们的。你走着看，少开口。',
      'Yes, minutes 33 to 58 are theirs. Walk around and say little.',
    ),
  }),
  choice('two-rivals', {
    ask: l(
      '两家卖同样的辣酱，都想报名。一家说无所谓，另一家没回话。怎么办？',
      'Two sellers of the same chilli sauce want to join. One does not mind, the other has not answered. What do you do?',
    ),
    answer: l('等另一家点头，不然排两个组', 'Wait for the other’s yes, else two groups'),
    others: [
      other(
        l('先一起来，来了以后再慢慢磨合', 'Let both come; they will soon get used to it'),
        l(
          '心里防着，就不会讲真话，整组都会安静下来。',
          'Who is on guard tells little, and the whole group grows quiet.',
        ),
      ),
      other(
        l('没回话的，就当他同意了', 'Take no answer as a yes'),
        l(
          '没作声，还算不上同意。打个电话，问他一个人。',
          'Silence is no consent. Call and ask that person alone.',
        ),
      ),
      other(
        l('两家都不收，省得麻烦', 'Take neither and save the trouble'),
        l(
          '他们没做错什么。换个组，照样能帮上。',
          'They did nothing to be shut out. Another group can serve them.',
        ),
      ),
    ],
    hint: l('要几边点头？', 'How many have to say yes?'),
    right: l(
      '是的。问的时候给退路：不来这组，还有下一组。',
      'Yes. Leave a way out when you ask: there is another group.',
    ),
  }),
  choice('four-cards', {
    ask: l(
      '数字板收到 4 张卡，大家等着看。时间也快到了。怎么做？',
      'The board has 4 cards. Everybody waits, and time is short. What do you do?',
    ),
    answer: l('板先不开，等到有第五张', 'Keep it closed and wait for a fifth card'),
    others: [
      other(
        l('就差一张，看一眼也行', 'One card is missing, so one look is fine'),
        l(
          '屋里就这几个人，4 张卡很快认得出谁是谁。',
          'With so few in the room, 4 cards soon have faces.',
        ),
      ),
      other(
        l('你自己补一张，凑成 5 张', 'Add one of your own to make five'),
        l('补的那张大家猜得到，剩下的还是 4 张。', 'They would guess yours, and 4 are left.'),
      ),
      other(
        l('问问谁没写，请他当场写', 'Ask who has not written, and have it done'),
        l(
          '没写也是一种回答。当众问，就成了逼。',
          'Not writing is an answer, too. Asked in public it becomes pressure.',
        ),
      ),
    ],
    hint: l('这条线护着谁？', 'Whom does that line protect?'),
    right: l(
      '是的。下次换一个更多人愿意写的数。',
      'Yes. Next time choose a number that more are willing to write.',
    ),
  }),
  choice('copied-picture', {
    ask: l(
      '第三次小组，有人说：“她抄了我的图。”屋里一下没声音了。先说哪一句？',
      'Third meeting. Somebody says: “She copied my picture.” The room goes still. What do you say first?',
    ),
    answer: l(
      '“我把两边的话各说一遍，看准不准。”',
      '“Let me say both sides; tell me if I have it.”',
    ),
    others: [
      other(
        l(
          '“这事我们会后再单独说，先来看看数。”',
          '“Let us talk about that later, and look at numbers now.”',
        ),
        l(
          '话已经在屋里了，绕过去，后面没人敢说。',
          'It is in the room. Step around it, and nobody dares to speak again.',
        ),
      ),
      other(
        l('“做生意互相学，不算抄。”', '“Learning from others is not copying.”'),
        l(
          '这是替一边判了。带的人先复述，不裁判。',
          'That rules for one side. Whoever leads repeats first and does not judge.',
        ),
      ),
      other(
        l('“大家觉得，这算不算抄？”', '“What does everybody think: was it?”'),
        l(
          '一表态就分了边。先让两个人把话说完。',
          'A vote makes two camps. First let the two of them finish.',
        ),
      ),
    ],
    hint: l(
      '转折期的功课，是让不同的话说得出口。',
      'In this phase differing views are to be sayable.',
    ),
    right: l(
      '是的。说完再问：“我们的规矩里，要不要加一条？”',
      'Yes. Then ask: “Do our rules need one more line?”',
    ),
  }),
  choice('one-keeps-talking', {
    ask: l(
      '动手的时间，总是同一位在讲，另外几位低着头。怎么帮？',
      'During practice the same person keeps talking and the others look down. How do you help?',
    ),
    answer: l('改成两人一组，每组回来说一句', 'Make pairs, and each pair brings back one sentence'),
    others: [
      other(
        l('请他少说几句，让别人也说', 'Ask that person kindly to let the others speak as well'),
        l(
          '当众这么说，他会下不来台，别人也会更不敢开口。',
          'In public it shames one and silences the rest.',
        ),
      ),
      other(
        l('点名，请一直低着头的那位讲一讲', 'Call on somebody who looks down'),
        l(
          '被点名的人多半更紧张。先让他在两个人里说。',
          'Being called on makes it harder. In a pair it is easier to begin.',
        ),
      ),
      other(
        l('时间到了，由你来总结', 'Sum it up yourself and go on from there'),
        l('这样话还是没到他们嘴里。', 'Then the words have still not been theirs.'),
      ),
    ],
    hint: l('换个坐法，比换个人容易。', 'Seats are changed more easily than people.'),
    right: l(
      '是的。爱讲的那位，下次请他带一小段。',
      'Yes. And the one who likes to talk may lead a part next time.',
    ),
  }),
];
