import { checks } from './running-a-group.checks';
import { defineModule } from './types';
import { l, section, source } from './write';

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
  checks,
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
