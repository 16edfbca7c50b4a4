import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { listed } from './told-text';
import { worksheet } from './types';

export const words = {
  found: { 'zh-CN': '店里的长处：{names}。', en: 'Strengths of the shop: {names}.' },
  foundFor: { 'zh-CN': '“{who}”的长处：{names}。', en: 'Strengths of “{who}”: {names}.' },
  own: {
    'zh-CN': '写下了：{said}。这里面藏着长处。',
    en: 'You wrote: {said}. A strength lies in it.',
  },
  thanks: { 'zh-CN': '客人谢过', en: 'Thanked for' },
  asked: { 'zh-CN': '别人来问', en: 'Asked about' },
  likes: { 'zh-CN': '自己喜欢', en: 'Liked' },
  start: { 'zh-CN': '这周先用一样：{task}', en: 'Use one of them this week: {task}' },
  ask: {
    'zh-CN': '问一位老客：你为什么常来？把那句话写在卡上。',
    en: 'Ask a regular: why do you come back? Put the words on the card.',
  },
  share: {
    'zh-CN': '给店里每个人都做一张，看看谁适合做什么。',
    en: 'Make one for everybody in the shop, and see who fits which job.',
  },
  glue: { 'zh-CN': '、', en: ', ' },
} satisfies Record<string, LocalText>;

/** What a strength can be used for in the shop; the order is that of the cards. */
const STRENGTHS: readonly {
  readonly id: string;
  readonly label: LocalText;
  readonly hint: LocalText;
  readonly task: LocalText;
}[] = [
  {
    id: 'patient',
    label: { 'zh-CN': '回话耐心', en: 'Patient answers' },
    hint: { 'zh-CN': '客人问三遍也好好答。', en: 'Answers the third time as kindly as the first.' },
    task: {
      'zh-CN': '写 3 句常用回话，存进快捷回复。',
      en: 'Write three common answers and save them as quick replies.',
    },
  },
  {
    id: 'goods',
    label: { 'zh-CN': '懂货', en: 'Knows the goods' },
    hint: { 'zh-CN': '好坏一摸就知道。', en: 'Feels at once what is good.' },
    task: {
      'zh-CN': '给一件货写“怎么挑”的三句话。',
      en: 'Write three lines on how to choose one product.',
    },
  },
  {
    id: 'hands',
    label: { 'zh-CN': '手巧', en: 'Skilled hands' },
    hint: { 'zh-CN': '包得好，做得细。', en: 'Packs well and works finely.' },
    task: { 'zh-CN': '拍一段打包的样子，15 秒就好。', en: 'Film the packing for fifteen seconds.' },
  },
  {
    id: 'picture',
    label: { 'zh-CN': '会拍照', en: 'Takes good pictures' },
    hint: { 'zh-CN': '手机拍也好看。', en: 'Even with a phone.' },
    task: {
      'zh-CN': '给卖得最好的货，补一张用着的图。',
      en: 'Add a picture of the best seller in use.',
    },
  },
  {
    id: 'talk',
    label: { 'zh-CN': '能说', en: 'Talks well' },
    hint: { 'zh-CN': '和谁都聊得来。', en: 'Gets along with everybody.' },
    task: {
      'zh-CN': '对着手机讲一件货，讲 1 分钟。',
      en: 'Talk about one product to the phone for a minute.',
    },
  },
  {
    id: 'write',
    label: { 'zh-CN': '会写', en: 'Writes well' },
    hint: { 'zh-CN': '一句话就说明白。', en: 'Makes it clear in one line.' },
    task: {
      'zh-CN': '改一个标题，让人一眼看懂卖什么。',
      en: 'Rewrite one title so that it tells at a glance what is sold.',
    },
  },
  {
    id: 'count',
    label: { 'zh-CN': '账目清楚', en: 'Keeps clear accounts' },
    hint: { 'zh-CN': '进多少，出多少，心里有数。', en: 'Knows what comes in and goes out.' },
    task: { 'zh-CN': '给一件货填一张成本卡。', en: 'Fill in a cost card for one product.' },
  },
  {
    id: 'remember',
    label: { 'zh-CN': '记得老客', en: 'Remembers regulars' },
    hint: { 'zh-CN': '谁爱什么，都记得。', en: 'Knows who likes what.' },
    task: { 'zh-CN': '写下 5 位老客各爱买什么。', en: 'Note what five regulars like to buy.' },
  },
  {
    id: 'learn',
    label: { 'zh-CN': '学得进去', en: 'Learns readily' },
    hint: { 'zh-CN': '新功能愿意点开看。', en: 'Opens new functions to have a look.' },
    task: {
      'zh-CN': '跟着做一遍，再讲给家里人听。',
      en: 'Follow one drill, then explain it to the family.',
    },
  },
  {
    id: 'steady',
    label: { 'zh-CN': '说到做到', en: 'Keeps promises' },
    hint: { 'zh-CN': '说今天发，就今天发。', en: 'Sends today what was promised for today.' },
    task: {
      'zh-CN': '把几点前下单当天发，写在货的页面上。',
      en: 'Write on the product page until when orders leave the same day.',
    },
  },
];

export default worksheet({
  id: 'strengths-map',
  title: { 'zh-CN': '我们的长处', en: 'Our strengths' },
  lead: {
    'zh-CN': '从卡片里挑出像自己的，再回答三个小问题。长处会有一件能做的事。',
    en: 'Choose the cards that sound like you, and answer three small questions. Each strength gets a task.',
  },
  minutes: 10,
  exampleEn: {
    阿梅: 'Mei',
    '包得好看，送人有面子': 'Packed well, a gift one can be proud of',
    礼盒怎么搭颜色: 'Which colours for a box',
    打样: 'Making samples',
  },
  shape: { kind: 'cards', choose: 'strengths' },
  fields: [
    {
      kind: 'text',
      id: 'who',
      most: 10,
      optional: true,
      label: { 'zh-CN': '写谁的', en: 'Whose' },
      hint: { 'zh-CN': '小名就好，也可以空着。', en: 'A nickname will do, or leave it blank.' },
    },
    {
      kind: 'choices',
      id: 'strengths',
      label: { 'zh-CN': '哪几张像你', en: 'Which cards sound like you' },
      least: 1,
      most: 5,
      options: STRENGTHS.map(({ id, label, hint }) => ({ id, label, hint })),
    },
    {
      kind: 'text',
      id: 'thanks',
      most: 40,
      optional: true,
      label: { 'zh-CN': '客人谢过你什么', en: 'What have buyers thanked you for' },
    },
    {
      kind: 'text',
      id: 'asked',
      most: 40,
      optional: true,
      label: { 'zh-CN': '别人常来问你什么', en: 'What do others ask you about' },
    },
    {
      kind: 'text',
      id: 'likes',
      most: 40,
      optional: true,
      label: { 'zh-CN': '做哪件事，时间过得快', en: 'With which work does time fly' },
    },
  ],
  example: {
    who: '阿梅',
    strengths: ['patient', 'hands', 'remember'],
    thanks: '包得好看，送人有面子',
    asked: '礼盒怎么搭颜色',
    likes: '打样',
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const chosen = STRENGTHS.filter(({ id }) => answers.choices('strengths').includes(id));
    const said = (['thanks', 'asked', 'likes'] as const).filter((id) => answers.text(id));
    if (chosen.length + said.length === 0) return null;
    const [first] = chosen;
    const names = chosen.map(({ label }) => label[language]).join(words.glue[language]);
    const who = answers.text('who');
    return {
      headline: first
        ? who
          ? t('foundFor', { who, names })
          : t('found', { names })
        : t('own', {
            said: listed(
              said.map((id) => answers.text(id)),
              language,
            ),
          }),
      lines: [
        ...chosen.map(({ label, task }) => ({ label: label[language], value: task[language] })),
        ...said.map((id) => ({ label: t(id), value: answers.text(id) })),
      ],
      next: [
        ...(first ? [t('start', { task: first.task[language] })] : []),
        said.includes('thanks') ? t('share') : t('ask'),
      ],
    };
  },
});
