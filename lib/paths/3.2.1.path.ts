import type { Path } from './types';

export default {
  id: '3.2.1',
  dilemma: '2.2.1',
  area: 4,
  name: { 'zh-CN': '平台与内容工具', en: 'Platform and content tools' },
  term: {
    'zh-CN': '提升小微商户数字营销工具和平台运用能力',
    en: 'Know the tools: not only which button, but why',
  },
  dilemmaTerm: {
    'zh-CN': '对数字营销工具和平台的不熟悉',
    en: 'Not at home with digital marketing tools and platforms',
  },
  lead: {
    'zh-CN':
      '不光知道点哪里，还知道为什么。货怎么被人看到，谁在看，谁在买。改一样，看一看，再改一改。',
    en: 'Know not just where to click, but why. How goods get seen, who watches and who buys. Change one thing, look, and change again.',
  },
  levels: [
    { 'zh-CN': '说得出货是怎么被人看到的。', en: 'Can say how goods get shown.' },
    {
      'zh-CN': '一条视频看的人多了或少了，说得出为什么，不靠猜。',
      en: 'Can explain why a video was shown more or less, without guessing secrets.',
    },
    {
      'zh-CN': '照着计划发过一条，心里有一个目标。',
      en: 'Has planned and posted one piece with one goal.',
    },
    {
      'zh-CN': '拿自己的几条比过，改过两次。',
      en: 'Has compared own pieces and changed one thing twice.',
    },
    { 'zh-CN': '带过一节 15 分钟的小课。', en: 'Has led a module of 15 minutes.' },
  ],
  elements: [
    {
      id: '3.2.1-a',
      text: {
        'zh-CN': '帮助商户理解工具背后的逻辑和策略',
        en: 'Capacity building: understand the logic behind a tool, not only the operation',
      },
      offers: ['why-this-works'],
    },
    {
      id: '3.2.1-b',
      text: { 'zh-CN': '小班化、模块化', en: 'Small classes, modules' },
      offers: ['module-kit'],
    },
    {
      id: '3.2.1-c',
      text: { 'zh-CN': '结合小微商户的行业特性进行定制化', en: 'Fit to the trade' },
      offers: ['my-trade'],
    },
    {
      id: '3.2.1-d',
      text: { 'zh-CN': '用户画像分析', en: 'Audience-profile analysis on short-video platforms' },
      offers: ['audience-reading'],
    },
    {
      id: '3.2.1-e',
      text: { 'zh-CN': '内容优化', en: 'Content optimisation' },
      offers: ['video-plan'],
    },
    {
      id: '3.2.1-f',
      text: { 'zh-CN': '推荐机制', en: 'How recommendation works' },
      offers: ['how-recommend-works'],
    },
    {
      id: '3.2.1-g',
      text: { 'zh-CN': '利用数据反馈调整策略', en: 'Adjust the strategy from data feedback' },
      offers: ['try-look-change'],
    },
    {
      id: '3.2.1-h',
      text: { 'zh-CN': '注重实践操作与反馈循环', en: 'Practice with feedback loops' },
      offers: ['do-it-here'],
    },
    {
      id: '3.2.1-i',
      text: { 'zh-CN': '能自主解决问题', en: 'Able to solve problems alone' },
      offers: ['stuck-ladder'],
    },
  ],
  signals: [
    {
      id: 'shown-first',
      when: 'metric-first-seen',
      args: { metric: 'product-impressions' },
      say: {
        'zh-CN': '这一页头一次看到货被看到几次：{value}。正好可以弄明白平台怎么把货给人看。',
        en: 'This page tells for the first time how often your goods were shown: {value}. A good moment to see how that comes about.',
      },
      offer: 'how-recommend-works',
    },
    {
      id: 'clicks-first',
      when: 'metric-first-seen',
      args: { metric: 'product-ctr-times' },
      say: {
        'zh-CN': '头一次看到有几成点进来：{value}。先知道它为什么会动，再想改哪里。',
        en: 'The share that clicked shows for the first time: {value}. See why it moves before changing anything.',
      },
      offer: 'why-this-works',
    },
    {
      id: 'clicks-lower',
      when: 'metric-clearly-lower',
      args: { metric: 'product-ctr-times' },
      say: {
        'zh-CN': '点进来的比例是 {value}，之前是 {past}。你留着前后的数，正好改一样试试。',
        en: 'The share that clicked is {value}, before it was {past}. You have both numbers, so one change can be tried.',
      },
      offer: 'try-look-change',
    },
    {
      id: 'watched-first',
      when: 'metric-first-seen',
      args: { metric: 'video-completion-rate' },
      say: {
        'zh-CN': '头一次看到视频看完的比例：{value}。愿意拍已经不容易，看看前 3 秒。',
        en: 'The share watched to the end shows for the first time: {value}. Filming took courage; see the first three seconds.',
      },
      offer: 'video-plan',
    },
    {
      id: 'video-page',
      when: 'page-opened',
      args: { kind: 'video-content' },
      say: {
        'zh-CN': '这一页有自己拍过的视频。挑几条记下来，看看好的那几条像在哪里。',
        en: 'Your videos are on this page. Note a few, and see what the better ones share.',
      },
      offer: 'video-plan',
    },
    {
      id: 'audience-page',
      when: 'page-opened',
      args: { kind: 'audience-profile' },
      say: {
        'zh-CN': '这一页写着谁在看、谁在买。抄几行比一比，下一条就知道说给谁听。',
        en: 'This page says who watches and who buys. Copy a few rows, and the next video finds its listener.',
      },
      offer: 'audience-reading',
    },
    {
      id: 'traffic-page',
      when: 'page-opened',
      args: { kind: 'traffic' },
      say: {
        'zh-CN': '这一页说客人从哪里来。想跟着看一遍，7 步以内就好。',
        en: 'This page says where buyers come from. To read it along takes a few steps.',
      },
      offer: 'do-it-here',
    },
    {
      id: 'new-number',
      when: 'event',
      args: { name: 'first-seen-metric' },
      say: {
        'zh-CN': '页面上有个没讲过的数：“{name}”。先看为什么，再看怎么用。',
        en: 'Here is a number not explained before: “{name}”. First the why, then the use.',
      },
      offer: 'why-this-works',
    },
    {
      id: 'halfway',
      when: 'event',
      args: { name: 'step-pointer-abandoned' },
      say: {
        'zh-CN': '这一段走到一半停了，走过的几步都还在。卡住的地方，有四级梯子可以问。',
        en: 'The drill stopped halfway, and the steps done still count. For the rest there are four rungs to ask.',
      },
      offer: 'stuck-ladder',
    },
  ],
  measures: [
    { 'zh-CN': '不看提示做成的练习有几个', en: 'Drills done without hints' },
    {
      'zh-CN': '隔 7 天以上再问，答对的比例',
      en: 'Share of check questions right after at least seven days',
    },
    {
      'zh-CN': '走完“试一试，看一看，改一改”的次数',
      en: 'Completed rounds of “Try, look, change”',
    },
    { 'zh-CN': '在第一、二级就解决的问题有几个', en: 'Problems solved on the first two rungs' },
    { 'zh-CN': '自评第 4 题，前后两次', en: 'Self-rating item 4, before and after' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN':
          '上一节小课：先讲为什么，再在自己的页面上练。请店主用自己的话讲一遍，记一样要改的。',
        en: 'One module: the why first, then a drill on the own page. The merchant says it back and notes one change.',
      },
      minutes: 30,
      materials: [
        { 'zh-CN': '“小课包”', en: 'Small modules' },
        { 'zh-CN': '“跟着做一遍”', en: 'Do it along' },
        { 'zh-CN': '“试一试，看一看，改一改”', en: 'Try, look, change' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '同一行业上两节。投影演示，两人一组练。各比自己的两条视频，盖住名字，每人写一样要改的。',
        en: 'Two modules for one trade: shown on the projector, practised in pairs. Compare two own videos with names covered; each writes one change.',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '示例小店', en: 'The sample shop' },
        { 'zh-CN': '打开“遮住数字”', en: 'Number veil switched on' },
        { 'zh-CN': '“一条视频的计划”，一人一张', en: 'One video plan each' },
      ],
    },
  },
} satisfies Path;
