import { defineQuestions } from '../types';
import { l, wrong } from './write';

export default defineQuestions({
  item: 'offer/rule-in-plain-words',
  questions: [
    {
      id: 'advised',
      form: 'choice4',
      ask: l(
        '规则里写：“建议商家随箱附上保存说明。”这句话是什么意思？',
        'A rule says: “It is recommended to add a storage note.” What does that mean?',
      ),
      answer: l('平台的想法，可以先放一边', 'An idea of the platform; it can wait'),
      others: [
        wrong(
          l('一件要做的事，不做就会扣分', 'A duty, and leaving it costs points'),
          l(
            '写着“应当”的，才是要做的事。这里写的是“建议”。',
            '“Shall” marks a duty. Here it says “recommended”.',
          ),
        ),
        wrong(
          l('客人可以要，不给就赔钱', 'Buyers may ask for it, or be paid'),
          l(
            '这句话说的是商家，没有说客人能要什么。',
            'It speaks to shops. It says nothing of buyers.',
          ),
        ),
        wrong(
          l('下个月起，人人都要照做', 'From next month all have to do it'),
          l(
            '有没有日子、碰到谁，要看原文。这一句里没有。',
            'Dates and scope stand elsewhere. This line has none.',
          ),
        ),
      ],
      hint: l('“应当”“可以”“建议”，是三样。', '“Shall”, “may” and “recommended” are three things.'),
      right: l(
        '是的。要做的、由你选的、平台的想法，三样分开抄。',
        'Yes. Duty, choice and idea: copy the three apart.',
      ),
      wrong: l(
        '这题再想一想。这一句用的是哪两个字？',
        'Think once more. Which word does the line use?',
      ),
    },
    {
      id: 'not-my-goods',
      form: 'choice4',
      ask: l(
        '规则很长，里面写：“适用范围：卖生鲜食品的店。”你只卖袜子。先怎么做？',
        'A long rule says: “Scope: shops that sell fresh food.” You sell socks and nothing else. What comes first?',
      ),
      answer: l('我的货不在里面，先放下', 'My goods are not in it: leave it'),
      others: [
        wrong(
          l('一起照着改一遍，免得漏掉', 'Follow it as well, to be safe'),
          l(
            '不在范围里，就用不着花这份力气。',
            'Outside the scope there is no need for that work.',
          ),
        ),
        wrong(
          l('从头抄到尾，慢慢地看', 'Copy it from start to end and read'),
          l(
            '先看范围，再看要不要往下读，省下半天。',
            'The scope comes first. It tells whether to read on.',
          ),
        ),
        wrong(
          l('问同行改没改，跟着走', 'Ask other shops and do the same'),
          l(
            '同行的货和你不一样。先看原文里有没有你。',
            'Their goods differ. See first whether you are in it.',
          ),
        ),
      ],
      hint: l('先找日子，再找自己。', 'First find the dates, then yourself.'),
      right: l(
        '是的。在不在范围里，看一眼就能省下很多时间。',
        'Yes. One look at the scope saves much time.',
      ),
      wrong: l(
        '这题再想一想。袜子，在“适用范围”里吗？',
        'Think once more. Are socks within the scope?',
      ),
    },
    {
      id: 'not-understood',
      form: 'choice4',
      ask: l(
        '规则里有一句看不懂：“预售商品另行规定。”怎么记更稳？',
        'One sentence stays unclear: “Goods on pre-order are ruled elsewhere.” How to note it?',
      ),
      answer: l('原样抄下，旁边写“不确定”', 'Copy it and write “not sure” beside it'),
      others: [
        wrong(
          l('按自己的意思，改成好懂的', 'Put it in my own words as I take it'),
          l(
            '没弄清就改写，后面的人会当成真的。',
            'Reworded before it is clear, others take it as fact.',
          ),
        ),
        wrong(
          l('跳过去，反正别处也会写', 'Skip it; it will be told elsewhere'),
          l(
            '说不定正好管着你。写下来，问到了再补。',
            'It may be about you. Write it down and ask.',
          ),
        ),
        wrong(
          l('当作没有变，照老样子做', 'Take it as no change and go on'),
          l(
            '变没变，现在还说不清。问一声，心里才踏实。',
            'Whether it changed is not known. One question settles it.',
          ),
        ),
      ],
      hint: l('空着，比猜着好。', 'Open is better than guessed.'),
      right: l(
        '是的。问平台客服，记下谁答的、哪天答的。',
        'Yes. Ask the platform, and note who answered and when.',
      ),
      wrong: l(
        '这题再想一想。怎样记，别人才知道这里还没弄清？',
        'Think once more. How would others see that it is still open?',
      ),
    },
  ],
});
