import type { PathId } from '../paths/types';
import type { LocalText } from '../shared/text';

/** A ladder to begin with; every word of it may be changed. */
export interface StarterLadder {
  readonly path: PathId;
  readonly title: LocalText;
  /** From −2 to +2: a step back, as it usually is at first, hoped for, further, furthest. */
  readonly steps: readonly [LocalText, LocalText, LocalText, LocalText, LocalText];
}

const ladder = (
  path: PathId,
  title: readonly [string, string],
  ...steps: readonly (readonly [string, string])[]
): StarterLadder => ({
  path,
  title: local(title),
  steps: steps.map(local) as unknown as StarterLadder['steps'],
});

const local = ([zh, en]: readonly [string, string]): LocalText => ({ 'zh-CN': zh, en });

/** At least one for each path; each step is something that can be seen. */
export const LADDERS: readonly StarterLadder[] = [
  ladder(
    '3.1.1',
    ['算清广告费', 'Know what ads may cost'],
    ['广告费花了多少，没有看过', 'Has never looked at what the ads cost'],
    ['知道花了多少，不知道回没回本', 'Knows the cost, not whether it came back'],
    ['给一件货算出了保本数', 'Has worked out break-even for one product'],
    ['照着保本数，改过一次出价', 'Has changed one bid by that number'],
    ['回头比过前后，再定下个月的钱', 'Has compared, then set next month’s money'],
  ),
  ladder(
    '3.1.1',
    ['找一条便宜的钱路', 'Find a cheaper source of money'],
    ['要用钱时，只想到一个办法', 'Knows only one way when money is short'],
    ['听说过别的办法，没有看过', 'Has heard of other ways, not looked'],
    ['看过两张资金卡，写下了条件', 'Has read two fund cards and noted the terms'],
    ['给一种借法算过真要付多少', 'Has worked out the true cost of one loan'],
    ['递过一次申请，或谈过一次价', 'Has applied once, or asked for a better price'],
  ),
  ladder(
    '3.1.2',
    ['每件事都有人接手', 'Every job has a stand-in'],
    ['事情都压在一个人身上', 'One person carries every job'],
    ['有人帮忙，谁做什么没写过', 'There is help, but no list of jobs'],
    ['写好一张表：谁做，谁能接手', 'Has a list: who does it, who can step in'],
    ['接手的人照着做过一次', 'The stand-in has done the job once'],
    ['歇一天，店照样转', 'Takes a day off and the shop runs on'],
  ),
  ladder(
    '3.1.3',
    ['用好免费的功能', 'Use what costs nothing'],
    ['后台只会点开订单', 'Opens only the orders in the back office'],
    ['知道有别的功能，没有试过', 'Knows of other functions, has tried none'],
    ['每周用两样免费的功能', 'Uses two free functions every week'],
    ['给一样付费的工具算过账', 'Has done the sum for one paid tool'],
    ['凭着数，停掉或不买一样', 'Has dropped or skipped one by the numbers'],
  ),
  ladder(
    '3.2.1',
    ['拍一条有目标的视频', 'A video with one goal'],
    ['一个月没有发过', 'Has posted nothing for a month'],
    ['想到就发，没有计划', 'Posts now and then, without a plan'],
    ['照着计划发了 3 条，每条一个目标', 'Has posted 3 by plan, one goal each'],
    ['拿这几条比过，说得出差在哪', 'Has compared them and can say why'],
    ['照着比出来的，改过两次', 'Has made two changes from that'],
  ),
  ladder(
    '3.2.2',
    ['有一页自己的计划', 'A plan on one page'],
    ['做什么，到了当天才想', 'Decides each day what to do'],
    ['心里有打算，没有写下来', 'Has a plan in mind, not on paper'],
    ['写好一页：卖给谁，做什么，看哪个数', 'One page: for whom, what, which number'],
    ['到了日子，回头看过一次', 'Has looked back on the day'],
    ['留下一样，改了一样，说得出原因', 'Kept one, changed one, can say why'],
  ),
  ladder(
    '3.2.3',
    ['看懂付钱的比例', 'Read the share who paid'],
    ['还没有看过', 'Not looked at so far'],
    ['有人帮，能看懂', 'Can read it with help'],
    ['自己能看懂，也能说出来', 'Can read it and tell it alone'],
    ['能找出是哪一步的人少了', 'Can find the step where people leave'],
    ['改了一处，也比过前后', 'Has changed one thing and compared'],
  ),
  ladder(
    '3.3.1',
    ['有能商量的同行', 'Peers to talk things over with'],
    ['难事都是一个人想', 'Thinks through hard things alone'],
    ['认识几位同行，没有聊过生意', 'Knows some peers, has not talked shop'],
    ['一个月和同行聊两次', 'Talks with peers twice a month'],
    ['给过一张经验卡，也收过一张', 'Has given one share card and got one'],
    ['和同行一起做成一件小事', 'Has done one small thing with peers'],
  ),
  ladder(
    '3.3.2',
    ['规则变了不慌', 'Calm when rules change'],
    ['规则变了，要等别人说才知道', 'Learns of rule changes only from others'],
    ['知道规则页在哪，很少去看', 'Knows the page of rules, seldom looks'],
    ['新规则开始前，事情做完了', 'Has the tasks done before a rule starts'],
    ['能说清一条规则：谁、哪天、做什么', 'Can tell one rule: who, when, what to do'],
    ['写过一张困难单，带着一句希望', 'Has written a difficulty report with a wish'],
  ),
  ladder(
    '3.3.3',
    ['知道客人为什么退', 'Know why things come back'],
    ['退了就退了，没看过原因', 'Has not looked at the reasons'],
    ['看过几条，说不出哪样最多', 'Has read some, can not say which is most'],
    ['数过一个月，写出前三样', 'Has counted a month and named the top 3'],
    ['照着最多的一样，改了一处', 'Has changed one thing for the top reason'],
    ['隔一个月，再数过同一样', 'Has counted the same reason a month later'],
  ),
  ladder(
    '3.4.1',
    ['多一条来客的路', 'One more way for buyers to come'],
    ['说不出客人从哪里来', 'Can not say where buyers come from'],
    ['知道来路，只靠一条', 'Knows the ways, leans on one'],
    ['找出最窄的一步，改了一样', 'Found the narrowest step, changed one thing'],
    ['等人够了，比过改的前后', 'Waited for enough people and compared'],
    ['多开一条路，有客人走过来', 'Opened one more way, and buyers came by it'],
  ),
  ladder(
    '3.4.2',
    ['让人记住我的店', 'A shop people remember'],
    ['说不出店里特别在哪', 'Can not say what is special here'],
    ['心里知道，讲出来很长', 'Knows it, but needs long to tell it'],
    ['用三句话讲清楚，讲给 3 个人听过', 'Told it in three lines to 3 people'],
    ['同一句话放在 3 处客人看得到的地方', 'The same line stands at 3 places buyers see'],
    ['有客人用这句话说起这家店', 'A buyer has used that line about the shop'],
  ),
  ladder(
    '3.4.3',
    ['常常想着老客', 'Keep regulars in mind'],
    ['不知道谁又来过', 'Does not know who came back'],
    ['记得几位，没有写下来', 'Remembers a few, nothing written'],
    ['分好了组，给一组做过一件小事', 'Has groups, and did one thing for one'],
    ['每个月给每组做一件', 'Does one thing for each group a month'],
    ['算过老客礼，也问过他们喜不喜欢', 'Reckoned a gift and asked if they liked it'],
  ),
];

export const laddersOf = (path: PathId): readonly StarterLadder[] =>
  LADDERS.filter((one) => one.path === path);
