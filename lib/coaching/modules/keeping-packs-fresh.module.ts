import { checks } from './keeping-packs-fresh.checks';
import { defineModule } from './types';
import { l, section, source } from './write';

export default defineModule({
  id: 'keeping-packs-fresh',
  no: 5,
  title: l('让内容包不过期', 'Keeping packs up to date'),
  lead: l(
    '过期的一条，比没有那一条更麻烦：商户会照着做。',
    'A stale line is worse than none: merchants act on it.',
  ),
  minutes: 15,
  can: [
    l(
      '拿一份公告，写出谁、哪天起、做什么，每样指得出原句。',
      'Take a notice and write who, from when and what to do, pointing at the sentence for each.',
    ),
    l(
      '说出机构里谁写、谁查、谁签，三个名字。',
      'Name who writes, who checks and who signs in your agency.',
    ),
    l('和同事对一遍签名的指纹。', 'Compare the fingerprint of a key with a colleague.'),
  ],
  sections: [
    section(
      'what-is-in-it',
      l('包里只有内容', 'A pack is content only'),
      l(
        '规则、帮手名片、日历、案例，都可以放进包里。没有程序，也没有网页格式。每条规则都带着公告的地址，和抄下来的日子。',
        'Rules, cards of help, calendar, cases: all can go into a pack. No program, no page markup. Each rule carries the address of its notice and the day it was taken in.',
      ),
      l(
        '在规则提醒里挑一条，先看出处，再看正文。',
        'Pick a rule alert. Read its source first, then the text.',
      ),
      l('挑一条规则看', 'Pick a rule alert'),
      { page: 'alerts' },
    ),
    section(
      'two-people',
      l('一位写，另一位查', 'One writes, another checks'),
      l(
        '写的人对着公告抄日子和数，不凭记忆。查的是另一位，公告放在旁边，一句一句对。公告没说的就写“没有说”，不替它补。',
        'The writer copies days and figures from the notice, never from memory. Another person checks line by line. What the notice leaves out is marked as not said.',
      ),
      l(
        '示例店有一条通知：发货从 48 小时改成 24 小时。写成六行试试。',
        'The sample shop has a notice: ship within 24 hours instead of 48. Put it into six lines.',
      ),
      l('去看那条通知', 'See that notice'),
      { page: 'demo', at: { trade: 'food', look: 'taobao', page: 'rules' } },
    ),
    section(
      'signature',
      l('签名说两件事', 'A signature says two things'),
      l(
        '包是谁发的，路上有没有改过。第一次用一把钥匙，两个人念指纹，一组组对上。签名用的那一半只在发布人手里。不放聊天，也不发邮件。',
        'Who published the pack, and that nobody changed it. With a new key two people read the fingerprint to each other. The secret half stays with the publisher, never in chats or mail.',
      ),
      l(
        '签名对不上的包，懂店会退回，原来的内容照旧。',
        'A pack whose signature fails is not taken; all content stays as it was.',
      ),
      l('打开内容包', 'Open the packs'),
      { page: 'coach', view: 'packs' },
    ),
    section(
      'rhythm',
      l('三个工作日，九十天', 'Three working days, ninety days'),
      l(
        '规则：公布后 3 个工作日内写好。帮手名片：每 90 天核对一次。案例一季一次，日历每年 5 月和 12 月。把日子写进排班，别靠想起来。',
        'Rules: within 3 working days. Cards of help: every 90 days. Cases each quarter, the calendar in May and December. Put it on the rota; memory will not do.',
      ),
      l(
        '过了期的名片会变灰，写着“要再问一下”。',
        'A card past its day turns grey and says “Ask again”.',
      ),
      l('看帮手名片', 'See cards of help'),
      { page: 'learn', offer: 'helper-directory' },
    ),
    section(
      'merchant-objects',
      l('商户说“不是这样”', 'When a merchant says “not so”'),
      l(
        '先谢他，再一起看公告。记下哪一条、哪一句、公告原话。交给写的人，改好了告诉他。常常是他先发现，他天天在用。',
        'Thank them and read the notice together. Note the item, the line and the wording. Pass it to the writer, and tell them once it is mended. They use it daily and often see it first.',
      ),
      l(
        '拿示例店那条通知，把“24 小时”念成“一天内”，看谁听出差别。',
        'Read “24 hours” of the sample notice as “in a day”, and see who hears the difference.',
      ),
      l('把规则写成大白话', 'Put a rule into plain words'),
      { page: 'learn', offer: 'rule-in-plain-words' },
    ),
  ],
  practise: l(
    '挑一张帮手名片，打上面的电话，问三样：还有没有，找谁，要什么材料。',
    'Choose one card of help and call its number. Ask three things: is it still there, whom to see, which papers.',
  ),
  checks,
  sources: [
    source(
      '懂店的内容包说明：签名、指纹、收和不收',
      'Packs of Dongdian: signature, fingerprint, what is taken and what is not',
    ),
    source(
      '3 个工作日、90 天、一季、5 月和 12 月：懂店建议的节奏，机构可以更勤',
      '3 working days, 90 days, each quarter, May and December: the rhythm Dongdian suggests',
    ),
    source(
      '《电子商务法》第 34 条：规则修改提前至少七日公示（引用前对官方原文）',
      'E-Commerce Law, article 34: at least seven days (check against the official text before printing)',
      { unsure: true },
    ),
  ],
});
