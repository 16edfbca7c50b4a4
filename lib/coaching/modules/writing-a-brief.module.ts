import { defineModule } from './types';
import { l, section, source } from './write';
import { checks } from './writing-a-brief.checks';

export default defineModule({
  id: 'writing-a-brief',
  no: 6,
  title: l('写一页政策建议', 'Writing a policy brief'),
  lead: l(
    '一家店的难处是故事，许多家的难处是一页能递上去的纸。',
    'One shop’s trouble is a story. That of many is a page that can be handed in.',
  ),
  minutes: 20,
  can: [
    l(
      '陪商户写一张困难单，写事，不写人。',
      'Help a merchant write a difficulty report: the thing, not the people.',
    ),
    l(
      '把一叠困难单合成一页，说得出哪些格不能写。',
      'Turn a pile of reports into one page, and say which cells stay out.',
    ),
    l(
      '送出以后，说得出答复怎么回到写单子的人手里。',
      'Say how an answer comes back to those who reported.',
    ),
  ],
  sections: [
    section(
      'one-report',
      l('一张困难单', 'One difficulty report'),
      l(
        '写事：哪条规则，提前几天，花了多少时间和钱。再写试过什么，希望怎样。给谁看由他选：自己留着，给社工，或者去名后合起来。',
        'The thing: which rule, days of notice, time and money, what was tried, what would help. They choose who sees it: nobody, the coach, or all together without names.',
      ),
      l(
        '拿示例店那条通知写一张：发货从 48 小时改成 24 小时。',
        'Write one about the sample notice: ship within 24 hours instead of 48.',
      ),
      l('写一张困难单', 'Write a report'),
      { page: 'learn', offer: 'difficulty-report' },
    ),
    section(
      'without-names',
      l('去名，再一行行点头', 'Without names, line by line'),
      l(
        '合起来要有同意（C5）。店名、带编号的网址、电话、单号都去掉，日子改成月份。改完给本人看，一行行点头，才算数。',
        'Putting it together needs C5. Shop names, links with ids, phones and order numbers go, days become months. Then they read it and agree line by line.',
      ),
      l(
        '写完示例那张，看看“去掉名字”以后是什么样子。',
        'See how the sample report looks without names.',
      ),
      l('看去名后的样子', 'See it without names'),
      { page: 'learn', offer: 'difficulty-report' },
    ),
    section(
      'put-together',
      l('合起来的规矩', 'Rules for adding up'),
      l(
        '按平台和规则分堆，一家店算一次。满 5 家才写。藏了一格，同行再藏一格。城市和行当交叉，满 10 家才写。平台的名字，也满 10 家才写。',
        'Sort by platform and rule; a shop counts once. Below 5 nothing is written. One hidden cell takes another with it. City by trade needs 10 shops, and so does naming the platform.',
      ),
      l(
        '“建议稿”的样例里，五家说同一条，一家说另一条。后一条没有放进来。',
        'In the sample brief five shops name one rule and one names another, which stays out.',
      ),
      l('看建议稿的样例', 'See the sample brief'),
      { page: 'learn', offer: 'brief-builder' },
    ),
    section(
      'one-page',
      l('一页纸，五段', 'One page, five parts'),
      l(
        '发生了什么。几家碰到，有多费劲。大家已经在做什么。怎样会好一些。找谁联系。引一句原话：本人同意，40 字以内，不带数字。语气平，不责怪谁。',
        'What happens. How many, how hard. What merchants do already. What would help. Whom to contact. A quote needs consent, at most 40 characters and no figures. Blame nobody.',
      ),
      l(
        '把样例念出声，听着像在怪人的词，换掉。',
        'Read the sample aloud and change words that blame.',
      ),
      l('念一遍样例', 'Read the sample aloud'),
      { page: 'learn', offer: 'brief-builder' },
    ),
    section(
      'legal-hooks',
      l('引法条前，先对原文', 'Read the law before quoting'),
      l(
        '《电子商务法》第 34 条讲改规则。首页显眼处公开征求意见，施行前至少 7 天公示。不接受的可以退出，按旧规则算。印出来之前，对着官方原文核对。',
        'E-Commerce Law, article 34: consult openly on the home page, publish at least 7 days before. Who does not accept may leave under the old rules. Check against the official text before printing.',
      ),
      l(
        '规则提醒里有法律这一类，从它的出处找官方原文。',
        'Rule alerts include laws. Start from the source to find the official text.',
      ),
      l('打开规则提醒', 'Open the rule alerts'),
      { page: 'alerts' },
    ),
    section(
      'give-it-back',
      l('送出去，再还回来', 'Send it, then give it back'),
      l(
        '建议稿走五步：草稿，给商户看过，送出，答复，结果。送给谁、哪天、怎么回的，都记下。有了消息，告诉每一位写过单子的人。没有消息，也说一声。',
        'Five states: draft, checked with merchants, sent, answered, result. Note to whom, when and what came back. Tell everybody who reported, and tell them of silence too.',
      ),
      l(
        '拿示例那页想一想，先递给哪里，后递给哪里。',
        'Think where the sample page would go first, and where next.',
      ),
      l('看能递给哪里', 'See where it can go'),
      { page: 'learn', offer: 'where-to-speak' },
    ),
  ],
  practise: l(
    '下次见面前，给上回写困难单的人打个电话。只说一件事：那张单子现在到哪里了。',
    'Call one person who once reported a difficulty. Tell one thing: where that report is now.',
  ),
  checks,
  sources: [
    source(
      '《电子商务法》第 34 条（征求意见、至少七日公示、可以退出）、第 35 条（不合理的限制、条件、费用）',
      'E-Commerce Law, articles 34 and 35 (check against the official text before printing)',
      { unsure: true },
    ),
    source(
      '《网络交易平台规则监督管理办法》（2025 年 12 月 18 日公布，2026 年 2 月 1 日施行）：只看到二手转述',
      'Measures on supervising platform rules (published 18 December 2025, in force 1 February 2026): only secondary copies were read',
      { unsure: true },
    ),
    source(
      '《网络交易平台收费行为合规指南》（2025 年 7 月 31 日）：自己的基本经营数据不收费',
      'Guide on platform charging (31 July 2025): no fee for a shop’s own basic data',
      { url: 'https://www.cnsoe.com/listing/lawsshow_pi.php?id=17223', unsure: true },
    ),
    source(
      '懂店的困难单和建议稿：5 家、10 家、40 字这些线',
      'Difficulty report and brief of Dongdian: the lines of 5 shops, 10 shops and 40 characters',
    ),
  ],
});
