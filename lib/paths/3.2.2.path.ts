import type { Path } from './types';

const path: Path = {
  id: '3.2.2',
  dilemma: '2.2.2',
  area: 5,
  name: { 'zh-CN': '计划', en: 'A plan' },
  term: {
    'zh-CN': '强化小微商户系统性数字营销知识和策略应用',
    en: 'From gut feeling to a simple written plan, built on the own story and strengths',
  },
  dilemmaTerm: {
    'zh-CN': '缺乏系统性的数字营销知识和策略',
    en: 'No systematic knowledge of digital marketing, and no strategy',
  },
  lead: {
    'zh-CN': '把试过的事、店里的长处和目标，写成一页计划。凭感觉也是经验，写下来就能一起看。',
    en: 'Bring what you tried, what you are good at and where you want to go onto one page. Gut feeling is experience; written down, it can be looked at together.',
  },
  levels: [
    { 'zh-CN': '能把一次尝试讲成一个故事。', en: 'Can tell one past try as a story.' },
    {
      'zh-CN': '能写出这次尝试教会自己的一句话。',
      en: 'Can write down the one sentence that the try has taught.',
    },
    { 'zh-CN': '写出了有七格的一页计划。', en: 'Has a plan on one page with seven boxes.' },
    {
      'zh-CN': '到了日子回头看，留下、改掉或放下，都说得出原因。',
      en: 'Looks back on the day, and keeps, changes or drops things with a reason.',
    },
    {
      'zh-CN': '听别人讲故事，能说出他的长处。',
      en: 'Listens to another shop’s story and names its strengths.',
    },
  ],
  elements: [
    {
      id: '3.2.2-a',
      text: {
        'zh-CN': '分享其过往的营销尝试与困惑',
        en: 'Narrative therapy: tell past tries and puzzles',
      },
      offers: ['my-tries'],
    },
    {
      id: '3.2.2-b',
      text: {
        'zh-CN': '将“失败经验”转化为“学习经验”',
        en: 'Turn failure experience into learning experience',
      },
      offers: ['re-tell'],
    },
    {
      id: '3.2.2-c',
      text: {
        'zh-CN': '引导商户发现并运用其在产品、服务、用户关系等方面的独特优势',
        en: 'Strengths: find what is special in product, service, relations',
      },
      offers: ['strengths-map'],
    },
    {
      id: '3.2.2-d',
      text: { 'zh-CN': '市场调研', en: 'Market research' },
      offers: ['look-around'],
    },
    {
      id: '3.2.2-e',
      text: { 'zh-CN': '目标受众分析', en: 'Target-audience analysis' },
      offers: ['who-for'],
    },
    {
      id: '3.2.2-f',
      text: { 'zh-CN': '营销目标设定', en: 'Setting marketing goals' },
      offers: ['goal-ladder'],
    },
    {
      id: '3.2.2-g',
      text: { 'zh-CN': '内容策略制定', en: 'Content strategy' },
      offers: ['content-week'],
    },
    {
      id: '3.2.2-h',
      text: { 'zh-CN': '渠道选择', en: 'Choice of channels' },
      offers: ['channel-funnel'],
    },
    {
      id: '3.2.2-i',
      text: { 'zh-CN': '效果评估与优化', en: 'Evaluation and optimisation' },
      offers: ['try-look-change'],
    },
    {
      id: '3.2.2-j',
      text: {
        'zh-CN': '引导式学习与个案督导',
        en: 'Guided learning and case supervision: a plan that fits the own shop',
      },
      offers: ['plan-on-a-page'],
    },
  ],
  signals: [
    {
      id: 'promotion-signup',
      when: 'page-without',
      args: { kind: 'promotion-signup', offer: 'try-look-change' },
      say: {
        'zh-CN': '这一页可以报名活动。先写一句想看到什么变化，回头好对照。',
        en: 'On this page one can join a campaign. First write down which change you hope to see.',
      },
      offer: 'try-look-change',
    },
    {
      id: 'product-edit',
      when: 'event',
      args: { name: 'story-missing' },
      say: {
        'zh-CN': '货已经上架，肯动手就是长处。说一句它卖给谁，下一位客人更容易看懂。',
        en: 'The goods are online, and that took work. One line on who they are for helps the next buyer.',
      },
      offer: 'who-for',
    },
    {
      id: 'video-content',
      when: 'page-without',
      args: { kind: 'video-content', offer: 'goal-ladder' },
      say: {
        'zh-CN': '内容在一条条地发，这份劲头是店里的。给它定一个小目标，看得出走到哪里。',
        en: 'Posts go out one by one, and the drive is yours. A small goal shows how far they carry.',
      },
      offer: 'goal-ladder',
    },
    {
      id: 'pay-conversion-rate',
      when: 'metric-clearly-lower',
      args: { metric: 'pay-conversion-rate' },
      say: {
        'zh-CN': '人来了，付钱的比例比自己平时低。看看是不是多了一条新的来路。',
        en: 'People came, and a smaller share paid than usual here. A new way in may be part of it.',
      },
      offer: 'channel-funnel',
    },
    {
      id: 'campaign-ended',
      when: 'event',
      args: { name: 'campaign-ended' },
      say: {
        'zh-CN': '活动做完了。趁还记得，写下留什么、改什么。',
        en: 'The campaign is over. While it is fresh, note what to keep and what to change.',
      },
      offer: 'try-look-change',
    },
    {
      id: 'metric-drop',
      when: 'event',
      args: { name: 'metric-drop' },
      say: {
        'zh-CN': '这个数比之前少了，你一直在看它。换个说法讲一遍，也许能带出一句有用的话。',
        en: 'This number is lower than before, and you keep an eye on it. Telling it anew may bring out something useful.',
      },
      offer: 're-tell',
    },
    {
      id: 'goal-date-near',
      when: 'event',
      args: { name: 'goal-date-near' },
      say: {
        'zh-CN': '约好看目标的日子就在这几天。看看走到了哪一级，哪一级都算数。',
        en: 'These are the days to look at your goal. See which rung you are on; every rung counts.',
      },
      offer: 'goal-ladder',
    },
  ],
  measures: [
    { 'zh-CN': '一页计划里写好了几格', en: 'Boxes filled on the one-page plan' },
    {
      'zh-CN': '8 到 12 周后，目标走到了哪一级',
      en: 'The rung reached on the goal ladder after 8 to 12 weeks',
    },
    {
      'zh-CN': '至少有一次尝试，改写成了学到的话',
      en: 'At least one try told anew as something learnt',
    },
    { 'zh-CN': '三周里有两周照内容表发了', en: 'The content table kept in two of three weeks' },
    { 'zh-CN': '自己给第五项打的分', en: 'The own rating of item 5' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '讲一次尝试，换个说法，写一句学到的话。再挑一个目标，写五级台阶。',
        en: 'Tell one try, tell it anew and write one learning sentence. Then choose one goal and write its five rungs.',
      },
      minutes: 45,
      materials: [
        { 'zh-CN': '我试过的事', en: 'What I have tried' },
        { 'zh-CN': '换个说法', en: 'Tell it anew' },
        { 'zh-CN': '目标台阶', en: 'Goal ladder' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '故事圈：每人 3 分钟讲一次尝试，听的人说出听到的长处（35）。两人一组写一页计划（40）。每人念一句目标（15）。',
        en: 'Story circle: one try each in 3 minutes; listeners name the strengths they heard (35). Plan on a page in pairs (40). Each reads one goal aloud (15).',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '故事卡', en: 'Story cards' },
        { 'zh-CN': '一页计划的空表', en: 'Prints of the one-page plan' },
        { 'zh-CN': '计时器', en: 'A timer' },
      ],
    },
  },
};

export default path;
