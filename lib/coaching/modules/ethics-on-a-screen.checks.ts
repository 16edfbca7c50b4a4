import type { Check } from './types';
import { choice, l, number, other, slip } from './write';

export const checks: readonly Check[] = [
  number('hidden-cell', {
    ask: l(
      '小组报告的一行，总数 20 家。写出来的两格是 9 家和 8 家，第三格藏着。藏的是几家？',
      'One row of a group report has 20 shops in all. Two cells show 9 and 8, the third is hidden. How many are in it?',
    ),
    answer: '20 - 9 - 8',
    unit: 'count',
    hint: l('总数减去看得见的。', 'Take what is shown from the total.'),
    right: l(
      '是的，一减就知道了。所以同一行要再藏一格。',
      'Yes, one sum gives it away. So another cell of that row has to go.',
    ),
    slips: [
      slip(
        4,
        l(
          '不满 5 家，最多 4 家，这样想也很自然。可总数在，就用不着猜。',
          'Below 5 means 4 at most, a natural thought. But with the total nobody has to guess.',
        ),
      ),
    ],
  }),
  choice('screen-again', {
    ask: l(
      '上回他同意一起看屏幕。今天他把手机扣在桌上，没说什么。怎么开始？',
      'Last time they agreed to share the screen. Today the phone lies face down. How do you begin?',
    ),
    answer: l('“今天要一起看屏幕吗？不看也行。”', '“Shall we look together today? We need not.”'),
    others: [
      other(
        l('“还像上次那样，我们打开看看。”', '“Like last time, let us open it.”'),
        l(
          'C3 每次都问。上次的同意，管不到今天。',
          'C3 is asked each time. The last yes does not cover today.',
        ),
      ),
      other(
        l(
          '“不看屏幕的话，今天就没法聊数了。”',
          '“Without the screen there is nothing to discuss.”',
        ),
        l(
          '这样一说，同意就成了条件。示例店也能聊，不看也能聊。',
          'That turns consent into a price. The sample shop will do, and so will talk.',
        ),
      ),
      other(
        l('“我看一眼就好，不会记下来。”', '“Just one look, I will not note it.”'),
        l(
          '记不记是另一件事。看，就要先问。',
          'Noting is another matter. Looking is what is asked about.',
        ),
      ),
    ],
    hint: l('哪一样同意，是每次都问的？', 'Which consent is asked each time?'),
    right: l(
      '是的。问完等一会儿，让他答得出“不”。',
      'Yes. Then wait a moment, so that a no can be said.',
    ),
  }),
  choice('keep-it-secret', {
    ask: l(
      '他压低声音：“下面这件事，你谁也别说。”哪一句接得住？',
      'They lower their voice: “Tell nobody what comes now.” Which answer holds?',
    ),
    answer: l(
      '“不外传。有两种例外，我先讲给你听。”',
      '“It stays here, with two exceptions I name first.”',
    ),
    others: [
      other(
        l('“放心，什么情况我都不会说出去。”', '“Rest assured, I will never tell, whatever it is.”'),
        l(
          '命有危险的时候，这句话守不住。先讲例外，他才好决定说多少。',
          'With a life in danger it can not be kept. Knowing the limits, they decide how much to tell.',
        ),
      ),
      other(
        l('“你先说，等说完了我再看能不能保密。”', '“Tell me first, then I see if I can keep it.”'),
        l(
          '说出口就收不回。例外要在他开口之前讲。',
          'Once said, it is said. Limits come before the telling.',
        ),
      ),
      other(
        l('“那就别说了，我知道了反而麻烦。”', '“Then do not tell me, it only makes trouble.”'),
        l(
          '他可能鼓了很久的劲。讲清例外，再听。',
          'It may have taken them long to get here. Name the limits, then listen.',
        ),
      ),
    ],
    hint: l('他要先知道线在哪里，才好决定。', 'To decide, they need to know where the line is.'),
    right: l(
      '是的。讲完例外，再问一句：“还愿意说吗？”',
      'Yes. After the limits ask: “Do you still want to tell me?”',
    ),
  }),
  choice('covered-whole', {
    ask: l(
      '投影时，商户打开的新页面整个盖住了。后排说看不见。怎么办？',
      'While you project, a new page of the merchant is covered whole. The back row can not see it. What now?',
    ),
    answer: l('换回示例店，讲同样的数', 'Go on with the sample shop instead'),
    others: [
      other(
        l('先关掉遮挡，看完再打开', 'Lift the cover for a moment, and put it back after'),
        l(
          '不认得的页面，谁也不知道上面有谁的名字。一秒就够看到了。',
          'Nobody knows whose names stand on an unknown page. A second is enough to see them.',
        ),
      ),
      other(
        l('用手机拍下来，再投上去', 'Take a photo of it and project that'),
        l(
          '照片一点没遮，还留在了手机里。',
          'The photo is not covered at all, and it stays in the phone.',
        ),
      ),
      other(
        l('你走过去，把数念给大家听', 'Walk over and read the numbers aloud'),
        l('遮的是眼睛，念出来就遮不住了。', 'The cover is for eyes. Read aloud, it is out.'),
      ),
    ],
    hint: l('大家要看的是这种数，还是这家店？', 'Do they need this kind of number, or this shop?'),
    right: l(
      '是的。要讲的是读法，示例店就够了。',
      'Yes. It is about reading, and the sample shop will do.',
    ),
  }),
  choice('struck-line', {
    ask: l(
      '他划掉了“向亲戚借钱进货”那一行。督导平时要求写全。怎么做好？',
      'They struck the line about stock bought with a relative’s money. Your supervisor likes full notes. What do you do?',
    ),
    answer: l('让它划掉，别处也不再写', 'Let it go, and write it nowhere else'),
    others: [
      other(
        l('抄进自己的反思里，好备查', 'Copy it into my reflection, to be safe'),
        l(
          '反思写你自己的想法。把划掉的事搬过去，等于没划。',
          'A reflection holds your own thoughts. Moving the line there undoes the striking.',
        ),
      ),
      other(
        l('换成“资金有压力”再写上', 'Write “money is tight” in its place'),
        l(
          '换个词，说的还是那件事，他还没点头。',
          'Other words, the same matter, and still no yes.',
        ),
      ),
      other(
        l('跟他说机构规定不能划', 'Say that the agency allows no striking'),
        l(
          '划掉是他的权利。督导那边，由你去说明。',
          'Striking is their right. Explaining it to the supervisor is your part.',
        ),
      ),
    ],
    hint: l('记录是两个人的，划的那一笔算数。', 'The note belongs to both, and the stroke counts.'),
    right: l(
      '是的。跟督导说：这一份是商户读过、划过的。',
      'Yes. Tell the supervisor: this note was read and struck by the merchant.',
    ),
  }),
  choice('exact-figures', {
    ask: l(
      '机构要结项，来信要每家的准确销售额。这位商户没有给过 C4。怎么回？',
      'For its final report the agency asks for exact sales of each shop. This merchant never gave C4. What do you answer?',
    ),
    answer: l('先不给，去问商户愿不愿意', 'Not yet: I will ask the merchant'),
    others: [
      other(
        l('去掉店名，把数发过去', 'Leave out the shop name and send it'),
        l(
          '去了名字，还可能认得出。导出给机构，就要 C4。',
          'Even without a name one may be known. An export to the agency needs C4.',
        ),
      ),
      other(
        l('发给督导一个人，不外传', 'Send it to the supervisor alone'),
        l(
          '督导也是机构。给谁看，要商户先知道。',
          'The supervisor is the agency, too. The merchant is to know who sees it.',
        ),
      ),
      other(
        l('照记忆估一个差不多的数', 'Give a rough figure from memory'),
        l('估出来的数，既泄了底，又不真。', 'It gives something away, and it is not even true.'),
      ),
    ],
    hint: l('哪一个同意管着“导出给机构”？', 'Which consent covers an export to the agency?'),
    right: l(
      '是的。问的时候说清：给谁，做什么用，说“不”服务也照样。',
      'Yes. Say who gets it, for what, and that a no changes nothing.',
    ),
  }),
  choice('code-number', {
    ask: l(
      '同事说：“名字都换成编号了，就算匿名，用不着再问。”问题在哪里？',
      'A colleague says: “Names became codes, so it is anonymous and nobody has to be asked.” Where is the catch?',
    ),
    answer: l('对照表还在，就还认得出人', 'The list of codes still names everybody'),
    others: [
      other(
        l('编号太短，要换成长一点的', 'The codes are short and should be longer'),
        l(
          '长短都一样。有人拿着对照表，编号就是名字。',
          'Length is no matter. For whoever has the list, a code is a name.',
        ),
      ),
      other(
        l('没有问题，编号就是匿名', 'There is none: codes are anonymous'),
        l(
          '认不回去的才叫匿名。换编号只是少露一点，同意还是要问。',
          'Anonymous means that nobody can trace it back. A code only shows less, so consent is still needed.',
        ),
      ),
      other(
        l('表格没有加密，加了就行', 'The file needs a passphrase, then it is fine'),
        l(
          '加密防外人。打开它的人，照样认得出。',
          'A passphrase keeps strangers out. Who opens it can still tell.',
        ),
      ),
    ],
    hint: l('谁手里有编号和名字的对照？', 'Who holds the list of codes and names?'),
    right: l(
      '是的。带编号的导出，照样要有 C4、C5 或 C6。',
      'Yes. An export with codes still needs C4, C5 or C6.',
    ),
  }),
];
