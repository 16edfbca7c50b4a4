import { checks } from './ethics-on-a-screen.checks';
import { defineModule } from './types';
import { l, section, source } from './write';

export default defineModule({
  id: 'ethics-on-a-screen',
  no: 3,
  title: l('屏幕上的伦理和隐私', 'Ethics and privacy on a screen'),
  lead: l(
    '一张投影，比一份档案更容易把人说出去。',
    'One projected screen can tell more about a person than a whole file.',
  ),
  minutes: 20,
  can: [
    l(
      '用自己的话说完六个同意，和每一个收回以后会怎样。',
      'Tell the six consents in your own words, and what follows when each is taken back.',
    ),
    l('第一次见面就说清保密到哪里为止。', 'Say in the first meeting where confidentiality ends.'),
    l(
      '投影前用一分钟，把遮得到和遮不到的都看一遍。',
      'Take a minute before projecting to check what is covered and what can not be.',
    ),
  ],
  sections: [
    section(
      'six-consents',
      l('六个同意，一样一样问', 'Six consents, one by one'),
      l(
        '读页面（C1），存数（C2），一起看屏幕（C3）。导出给机构（C4），困难单去名后用（C5），发到服务器（C6）。后三样平时关着，C3 每次见面都问。不同意，服务照样做。',
        'Read the page (C1), keep numbers (C2), see the screen together (C3, asked each time). Export to the agency (C4), nameless reports (C5), send to a server (C6): off until chosen. A no costs no service.',
      ),
      l(
        '在设置里找“你同意过的事”，看每一样怎么收回。',
        'Find “What you agreed to” in the settings, and see how each is taken back.',
      ),
      l('看同意过的事', 'See what was agreed to'),
      { page: 'options' },
    ),
    section(
      'where-it-ends',
      l('保密到哪里，开头就说', 'Where secrecy ends'),
      l(
        '第一次就说：“你讲的我不往外说。有人的命有危险，或者法律要我说，是例外。”别的要往外说，先得同意，讲清后果，只给用得着的。',
        'Say it first: “What you tell me stays here, unless a life is in danger or the law requires it.” For anything else: ask, explain what follows, give only what is needed.',
      ),
      l(
        '正讲着示例店的退款，他忽然说起欠债。线没讲过，他就不知道说了会怎样。',
        'You read refunds in the sample shop, and debts come up. Without the limits said, nobody knows what follows.',
      ),
      l('看接案要讲的', 'See what intake tells'),
      { page: 'coach', view: 'case' },
    ),
    section(
      'veil',
      l('先遮住，再投影', 'Cover first, then project'),
      l(
        '人名、电话、地址、单号、店名、头像、聊天，投影前看一眼遮好没有。金额可以另选，变成一档一档。不认得的页面，会尽量整页盖住。',
        'Names, phones, addresses, order numbers, shop name, faces, chats: look whether they are covered. Amounts can be ranges too. A page it does not know is covered nearly whole.',
      ),
      l(
        '先在示例店的客服页开一次，看它盖了什么。',
        'Try it on the service page of the sample shop first.',
      ),
      l('去示例店的客服页', 'Go to the service page'),
      { page: 'demo', at: { trade: 'food', look: 'taobao', page: 'service' } },
    ),
    section(
      'beyond-the-veil',
      l('遮不到的，靠人', 'What no cover reaches'),
      l(
        '盖的只是网页。网址栏、标签页的名字、别的窗口、弹出的消息，都盖不到。念出来的数、在场的人记住的事，也盖不到。',
        'Only the page is covered. The address bar, names of tabs, other windows and pop-up messages are not. Nor is what is read aloud, or what people remember.',
      ),
      l(
        '投影示例店，站到最后一排，从那里看一遍。',
        'Project the sample shop, walk to the last row and look from there.',
      ),
      l('打开示例店', 'Open the sample shop'),
      { page: 'demo', at: { trade: 'clothes', look: 'taobao', page: 'overview' } },
    ),
    section(
      'note-together',
      l('记录先给商户读', 'The merchant reads the note first'),
      l(
        '每次见面的记录，先给他读。不想留的那行，他可以划掉。金额写成范围，除非他同意给准确的数（C4）。你的反思另放，不进他那一份。',
        'They read the note before it is kept, and strike any line. Amounts are ranges unless C4 allows exact ones. Your reflection lies apart and never enters their copy.',
      ),
      l(
        '拿示例店写一份记录，请同事来划。',
        'Write a note about the sample shop and let a colleague strike lines.',
      ),
      l('写一份记录', 'Write a note'),
      { page: 'coach', view: 'session' },
    ),
    section(
      'five-in-a-cell',
      l('不满 5 家，不写数', 'Nothing below 5 in a cell'),
      l(
        '一格不满 5 家，可能认出是谁。只藏一格不够，总数一减就知道。所以同一行再藏一格。没有名字也可能认出：一个城市的一种行当，有时就一家。',
        'Below 5, somebody may be known. Hiding one cell is not enough: the total gives it away, so another goes too. Without a name one may still be known, as the only one of a trade in town.',
      ),
      l(
        '三种货的示例店各一家，写上行当就认出来了。',
        'There is one sample shop for each trade: the trade alone names it.',
      ),
      l('看小组报告', 'See the group report'),
      { page: 'coach', view: 'group' },
    ),
  ],
  practise: l(
    '对着镜子，把保密的例外说一遍，说到三十秒以内，不用一个书面词。',
    'Say the limits of secrecy to a mirror, in under thirty seconds, without one office word.',
  ),
  checks,
  sources: [
    source(
      '《社会工作者职业道德指引》（民政部 2012）：知情、自决、保密',
      'Guidance on professional ethics of social workers (Ministry of Civil Affairs, 2012)',
      { unsure: true },
    ),
    source(
      '北京市的社会工作者守则（2015）：要说出去，先同意、讲后果、只给必需的',
      'Code of Beijing (2015): before disclosing ask, explain, and give only what is needed',
      { unsure: true },
    ),
    source(
      '《个人信息保护法》：同意可以收回；匿名和去标识是两回事（条文号待核）',
      'Personal Information Protection Law: consent can be withdrawn; anonymous and de-identified differ (articles to be checked)',
      { unsure: true },
    ),
    source('懂店的隐私说明', 'The privacy page of Dongdian'),
  ],
});
