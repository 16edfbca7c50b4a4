import type { Path } from './types';

const path: Path = {
  id: '3.3.2',
  dilemma: '2.3.2',
  area: 8,
  name: { 'zh-CN': '规则', en: 'Rules' },
  term: {
    'zh-CN': '运用社会倡导与信息中介，适应平台规则变化',
    en: 'Keep up with changing platform rules, and give the difficulties a voice',
  },
  dilemmaTerm: {
    'zh-CN': '平台规则复杂且不断变化',
    en: 'Platform rules are many and keep changing',
  },
  lead: {
    'zh-CN': '规则常变，先弄清三样：碰不碰到我、哪天起、做什么。为难的地方，可以说出来。',
    en: 'Rules change often. Three things first: does it touch me, from when, what to do. What is hard can be said.',
  },
  levels: [
    { 'zh-CN': '找得到规则页。', en: 'Can find the page of rules.' },
    {
      'zh-CN': '说得出改什么、碰到谁、哪天起、做什么。',
      en: 'Can say what changes, for whom, when and what to do.',
    },
    { 'zh-CN': '开始的日子前，把要做的事做完了。', en: 'Has the tasks done before the start.' },
    {
      'zh-CN': '写过一张困难单，带着一句希望。',
      en: 'Has written a difficulty report with a wish.',
    },
    {
      'zh-CN': '在规则门诊里，把一条规则讲给别人听。',
      en: 'Explains a rule to others at a rule clinic.',
    },
  ],
  elements: [
    {
      id: '3.3.2-a',
      text: {
        'zh-CN': '社工积极收集商户在适应平台规则中的具体困难',
        en: 'Collect concrete difficulties with platform rules',
      },
      offers: ['difficulty-report'],
    },
    {
      id: '3.3.2-b',
      text: { 'zh-CN': '并形成政策建议', en: 'Turn them into policy suggestions' },
      offers: ['brief-builder'],
    },
    {
      id: '3.3.2-c',
      text: {
        'zh-CN': '向政府部门、电商平台、行业协会等进行系统性倡导',
        en: 'Systematic advocacy to government, platforms, associations',
      },
      offers: ['where-to-speak'],
    },
    {
      id: '3.3.2-d',
      text: {
        'zh-CN': '争取平台提供更清晰、稳定的规则解读',
        en: 'Win clearer and steadier rule explanations',
      },
      offers: ['rule-in-plain-words'],
    },
    {
      id: '3.3.2-e',
      text: { 'zh-CN': '更人性化的调整缓冲期', en: 'Humane transition periods' },
      offers: ['rule-readiness'],
    },
    {
      id: '3.3.2-f',
      text: {
        'zh-CN': '社工将定期组织行业专家、成功商户分享最新趋势、新工具和成功经验',
        en: 'Regular talks by experts and successful merchants',
      },
      offers: ['talks-calendar'],
    },
    {
      id: '3.3.2-g',
      text: { 'zh-CN': '建立知识库或学习社群', en: 'Knowledge base or learning community' },
      offers: ['rule-library'],
    },
    {
      id: '3.3.2-h',
      text: { 'zh-CN': '整合各类学习资源', en: 'Bring learning resources together' },
      offers: ['course-directory'],
    },
    {
      id: '3.3.2-i',
      text: {
        'zh-CN': '确保商户能够及时了解并适应平台规则的变化',
        en: 'Make sure merchants learn of changes in time and adapt',
      },
      offers: ['rule-alert'],
    },
  ],
  signals: [
    {
      id: 'rules-center',
      when: 'page-opened',
      args: { kind: 'rules-center' },
      say: {
        'zh-CN': '规则页很长，你来看就是好的一步。常用的几条，小书架上有白话的卡。',
        en: 'The page of rules is long, and coming here is a good step. The shelf has cards in plain words.',
      },
      offer: 'rule-library',
    },
    {
      id: 'notice-list',
      when: 'first-visit-of-day',
      args: { kind: 'notice-list' },
      say: {
        'zh-CN': '这里是平台的通知。挑一条碰到你的，写成六行。',
        en: 'These are the notices of the platform. Take one that touches you and make six lines of it.',
      },
      offer: 'rule-in-plain-words',
    },
    {
      id: 'violation-record',
      when: 'page-opened',
      args: { kind: 'violation-record' },
      say: {
        'zh-CN': '这一页记着平台的处理。觉得规则让人为难，可以写下来，给不给人看由你。',
        en: 'This page lists the platform’s decisions. If a rule makes things hard, write it down; who sees it is your choice.',
      },
      offer: 'difficulty-report',
    },
    {
      id: 'appeal',
      when: 'page-opened',
      args: { kind: 'appeal' },
      say: {
        'zh-CN': '申诉要讲清事实和日子。这里有几句可以照抄的话。',
        en: 'An appeal needs facts and dates. Here are some words to copy.',
      },
      offer: 'where-to-speak',
    },
    {
      id: 'rule-change-detected',
      when: 'event',
      args: { name: 'rule-change-detected' },
      say: {
        'zh-CN': '这条规则和上次看到的不一样了。看一看改了哪一句。',
        en: 'This rule differs from last time. See which sentence has changed.',
      },
      offer: 'rule-in-plain-words',
    },
    {
      id: 'rule-effective-soon',
      when: 'rule-due',
      args: { days: 7 },
      say: {
        'zh-CN': '有一条规则快开始了，还有事没做完。算一算每天要几分钟。',
        en: 'A rule starts soon and some tasks are open. See how many minutes a day they take.',
      },
      offer: 'rule-readiness',
    },
    {
      id: 'rule-unread',
      when: 'event',
      args: { name: 'rule-unread' },
      say: {
        'zh-CN': '有一条规则公布几天了，还没打开过。想看的时候，卡在这里。',
        en: 'A rule was published some days ago and is not opened yet. Its card is here when you like.',
      },
      offer: 'rule-alert',
    },
    {
      id: 'shop-experience-score',
      when: 'metric-clearly-lower',
      args: { metric: 'shop-experience-score' },
      say: {
        'zh-CN': '体验分比自己之前低，你注意到了。看看这段时间有没有规则开始。',
        en: 'The experience score is lower than before, and you noticed. See whether a rule started in these days.',
      },
      offer: 'rule-library',
    },
    {
      id: 'violation-points',
      when: 'metric-above',
      args: { metric: 'violation-points', above: 0 },
      say: {
        'zh-CN': '这里记了 {value} 分。先看是哪一条规则，再决定要不要去反映。',
        en: 'There are {value} points here. See which rule it is, then decide whether to speak up.',
      },
      offer: 'where-to-speak',
    },
  ],
  measures: [
    {
      'zh-CN': '从通知到看懂，中间的一条花了几天',
      en: 'Days from notice to understood, in the middle',
    },
    { 'zh-CN': '开始前做完了几件事', en: 'Tasks done before the start' },
    {
      'zh-CN': '规则开始后 60 天里的处理，和之前比',
      en: 'Decisions against the shop in 60 days after a start, beside before',
    },
    {
      'zh-CN': '收到几张困难单，送出几份建议，改了几处',
      en: 'Reports collected, briefs sent, changes won',
    },
    { 'zh-CN': '自己给第八项打的分', en: 'The own rating of item 8' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '一起读一张规则卡，讲回来听，再把事做完。碰到难处，写困难单，选给谁看。',
        en: 'Read one rule card together, tell it back and do the tasks. Where it hurts, write a report and choose who sees it.',
      },
      minutes: 30,
      materials: [
        { 'zh-CN': '这条规则在说什么', en: 'What this rule says' },
        { 'zh-CN': '还有多少天', en: 'How many days are left' },
        { 'zh-CN': '规则困难单', en: 'Difficulty report' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '规则门诊：三桌三条规则，每桌讲给别桌听（45）。用圆点收难处（25），一起选建议稿里的话（20）。',
        en: 'Rule clinic: three tables, three rules, each explains to the others (45). Collect difficulties with dots (25), choose suggestions (20).',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '印好的规则卡', en: 'Printed rule cards' },
        { 'zh-CN': '圆点贴纸', en: 'Dots' },
        { 'zh-CN': '投影上的建议稿', en: 'The brief on the projector' },
      ],
    },
  },
};

export default path;
