import { defineModule } from './types';
import { choice, l, number, other, section, slip, source } from './write';

export default defineModule({
  id: 'running-a-group',
  no: 4,
  title: l('带一个小组', 'Running a group'),
  lead: l(
    '十个人一张投影，练的是彼此，不是屏幕。',
    'Ten people and one projector: what works is the people, not the screen.',
  ),
  minutes: 20,
  can: [
    l(
      '看一次小组，说出它在哪个时期，你该多带还是少带。',
      'Watch a meeting and say which phase the group is in, and whether to lead more or less.',
    ),
    l('不看纸，排出 90 分钟的七段。', 'Lay out the seven parts of 90 minutes without a paper.'),
    l(
      '数字板不满五张时，说得出为什么不开。',
      'Explain why the number board stays closed below five cards.',
    ),
  ],
  sections: [
    section(
      'five-phases',
      l('五个时期，五种带法', 'Five phases, five ways to lead'),
      l(
        '筹备期、形成期、转折期、成熟期、结束期。前两期你多带。转折期让不同的看法说得出口。成熟了就退后一步，结束前把事交出去。',
        'Preparing, forming, turning, mature, ending. Lead more in the first two. In the third let views differ. Then step back, and hand over before the end.',
      ),
      l(
        '在“带领人手册”里圈“转折期”，看那两句能直接说的话。',
        'Mark “When views differ” in the guide, and take its two sentences along.',
      ),
      l('打开带领人手册', 'Open the guide'),
      { page: 'learn', offer: 'facilitator-guide' },
    ),
    section(
      'one-by-one-first',
      l('开组前，一位一位聊', 'Before the group, one by one'),
      l(
        '6 到 10 位，行当错开。单独问：想要什么，担心什么，谁在场会不自在。卖一样货的两家，两边都点头才放一组。同意和设备，也在这时弄好。',
        'Six to ten, of different trades. Ask each alone: hopes, worries, and who would make it hard. Direct rivals only if both agree. Settle consents and devices too.',
      ),
      l(
        '三家示例店卖吃的、穿的、手编的，这样配就不抢客。',
        'The sample shops sell food, clothes and weaving: such a mix shares no buyers.',
      ),
      l('看另一家示例店', 'See another sample shop'),
      { page: 'demo', at: { trade: 'crafts', look: 'wechat', page: 'overview' } },
    ),
    section(
      'ninety-minutes',
      l('90 分钟，七段', 'Ninety minutes in seven parts'),
      l(
        '到场和规矩 8 分，顺心的事 10 分。示例店讲一个点 15 分，动手 25 分，交流 15 分。写一小步 10 分，收尾 7 分。',
        'Arrive and rules 8, one good thing 10. One idea on the sample shop 15, hands-on 25, exchange 15. One step each 10, closing 7.',
      ),
      l(
        '示例店只讲一个点，比如“昨天”和“近30天”差在哪里。',
        'Only one idea on the sample shop: say, how “Yesterday” and “Last 30 days” differ.',
      ),
      l('看会谈计划', 'See the plans'),
      { page: 'coach', view: 'session' },
    ),
    section(
      'number-board',
      l('数字板，满 5 张再开', 'The board opens with 5 cards'),
      l(
        '每人写一个数的大概范围，再写一个主意，不写店名。同一个数满 5 张才上板，人少的格并到旁边。只看几家在哪一格，不排先后。散场时卡还给各人。',
        'Each writes a rough range and an idea, no shop name. One number needs 5 cards; small cells join a neighbour. See how many stand where, without ranks. Cards go home with their owners.',
      ),
      l(
        '“数字交换”里有一块填好的板，看看格是怎么并的。',
        'The number swap has a filled board. See how its cells are joined.',
      ),
      l('看填好的板', 'See a filled board'),
      { page: 'learn', offer: 'number-swap' },
    ),
    section(
      'quarrel-about-prices',
      l('为价钱顶起来的时候', 'When prices cause a clash'),
      l(
        '先停一停。两边的话你各复述一遍，请他们听听准不准。然后各算各的保本数：进价留在自己那里，不互相问。',
        'Pause. Say both sides again and let them correct you. Then each reckons the own break-even; buying prices stay at home.',
      ),
      l(
        '大家一起拿示例店算一遍，再各自埋头算自己的。',
        'Do the sum once together on sample figures, then each alone.',
      ),
      l('打开保本计算', 'Open the break-even sum'),
      { page: 'learn', offer: 'ad-break-even' },
    ),
    section(
      'hand-over',
      l('结束前，交到他们手里', 'Hand over before the end'),
      l(
        '谁来约、哪天见、有事问谁，最后一次以前就定。每人说一件从别人那里学到的。30 天和 90 天，各回头问一次。',
        'Who invites, which day, whom to ask: settle it before the last meeting. Each names one thing learnt from another. Ask again after 30 and 90 days.',
      ),
      l(
        '用“结对”写两个人、一件事、四次见面。',
        'Use “Pairs”: two people, one matter, four meetings.',
      ),
      l('写一对', 'Set up a pair'),
      { page: 'learn', offer: 'pairing' },
    ),
  ],
  practise: l(
    '下次小组前，把“讲一个点”写成三句话。念给不做生意的人听，听懂了再用。',
    'Before the next meeting put your one idea into three sentences. Use them once somebody outside the trade follows.',
  ),
  checks: [
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
      answer: l(
        '改成两人一组，每组回来说一句',
        'Make pairs, and each pair brings back one sentence',
      ),
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
  ],
  sources: [
    source(
      '《社会工作方法 小组工作》MZ/T 095-2017：五个时期（名称见民政部的消息）',
      'MZ/T 095-2017, group work: the five phases (names from news of the ministry)',
      { unsure: true },
    ),
    source(
      'Cai、Szeidl 2018：不抢客的老板定期碰面，一年后生意好于别家（企业比我们的大）',
      'Cai and Szeidl 2018: regular meetings of managers who do not compete (firms larger than ours)',
    ),
    source('懂店的带领人手册和数字交换', 'Guide for who leads, and number swap, of Dongdian'),
  ],
});
