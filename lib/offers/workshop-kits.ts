import type { LocalText } from '../shared/text';

/** One workshop: what is guessed, three rules, what each makes, and what to be careful with. */
export interface Kit {
  readonly id: string;
  readonly label: LocalText;
  readonly hint: LocalText;
  readonly guess: LocalText;
  readonly rules: readonly [LocalText, LocalText, LocalText];
  readonly task: LocalText;
  readonly care: LocalText;
  /** Days until one may look again. */
  readonly days: number;
}

export const KITS: readonly Kit[] = [
  {
    id: 'picture',
    label: { 'zh-CN': '首图', en: 'First picture' },
    hint: { 'zh-CN': '让人一眼看清是什么', en: 'See at a glance what it is' },
    guess: {
      'zh-CN': '把图缩到手指盖大小，还看得出卖什么吗？',
      en: 'Shrunk to a thumbnail: can you still see what it is?',
    },
    rules: [
      { 'zh-CN': '一张图只放一件货，占满大半', en: 'One product, filling most of it' },
      { 'zh-CN': '靠窗拍，背后干净', en: 'Daylight and a clean background' },
      { 'zh-CN': '放一只手或一个杯子，看得出大小', en: 'A hand or a cup to show the size' },
    ],
    task: {
      'zh-CN': '同一件货拍 5 张，请同伴挑一张，说为什么。',
      en: 'Take five pictures of one product. A peer picks one and says why.',
    },
    care: {
      'zh-CN': '图上写字和放边框，各平台规则不同，先查自己平台的。',
      en: 'Platforms differ on text and frames in pictures. Look up your own.',
    },
    days: 14,
  },
  {
    id: 'video',
    label: { 'zh-CN': '短视频', en: 'Short video' },
    hint: { 'zh-CN': '头 3 秒让人停下来', en: 'The first three seconds' },
    guess: {
      'zh-CN': '只放头 3 秒，你还想看下去吗？',
      en: 'Only the first three seconds: do you want to go on?',
    },
    rules: [
      { 'zh-CN': '第一句就说谁会用到它', en: 'First line: who it is for' },
      { 'zh-CN': '拍手在做事，少拍摆着的货', en: 'Hands at work, not goods on display' },
      { 'zh-CN': '最后只请人做一件事', en: 'End with one thing to do' },
    ],
    task: {
      'zh-CN': '写三句话，照着拍 20 秒，不剪也可以。',
      en: 'Write three lines and film 20 seconds. It need not be cut.',
    },
    care: {
      'zh-CN': '拍到别人先问一声。音乐和图片用自己有权用的。',
      en: 'Ask people before filming them. Use music and pictures you may use.',
    },
    days: 14,
  },
  {
    id: 'live',
    label: { 'zh-CN': '直播', en: 'Live' },
    hint: { 'zh-CN': '一小时里讲三件货', en: 'Three products in an hour' },
    guess: {
      'zh-CN': '半路进来的人，多久能听懂在卖什么？',
      en: 'Somebody drops in: how soon do they know what is sold?',
    },
    rules: [
      {
        'zh-CN': '每 5 分钟说一遍：这是什么，给谁用',
        en: 'Every five minutes: what, and for whom',
      },
      { 'zh-CN': '有人问就念出来再答', en: 'Read each question aloud, then answer' },
      { 'zh-CN': '把不合适的人也说清楚', en: 'Say whom it does not suit' },
    ],
    task: {
      'zh-CN': '关着播练 10 分钟，同伴当客人问 5 句。',
      en: 'Practise ten minutes off air. A peer asks five questions.',
    },
    care: {
      'zh-CN': '说到功效和价格，要拿得出凭据。',
      en: 'What you say of effects and prices needs proof.',
    },
    days: 7,
  },
  {
    id: 'group',
    label: { 'zh-CN': '客人群', en: 'Customer group' },
    hint: { 'zh-CN': '让人愿意留在群里', en: 'A group worth staying in' },
    guess: {
      'zh-CN': '看 10 条群消息，哪几条你会看完？',
      en: 'Ten messages: which would you read to the end?',
    },
    rules: [
      { 'zh-CN': '先说好：多久发一次，发什么', en: 'Agree how often, and what' },
      { 'zh-CN': '有用的发三条，再发一条卖货的', en: 'Three useful posts to one offer' },
      { 'zh-CN': '问了就答，答不上也说一声', en: 'Answer each question, even with “not yet”' },
    ],
    task: {
      'zh-CN': '写群规三句，再写一周要发的 4 条。',
      en: 'Write three house rules and four posts for a week.',
    },
    care: {
      'zh-CN': '进群要客人自己愿意。往站外带人，各平台规则不同。',
      en: 'People join by choice. Platforms differ on leading buyers elsewhere.',
    },
    days: 28,
  },
];
