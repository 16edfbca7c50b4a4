import type { Path } from './types';

export default {
  id: '3.1.2',
  dilemma: '2.1.2',
  area: 2,
  name: { 'zh-CN': '人和分工', en: 'People and jobs' },
  term: {
    'zh-CN': '提升小微商户人力资源专业化与内部协同',
    en: 'Grow the skills of the people who are there, and let them work together well',
  },
  dilemmaTerm: {
    'zh-CN': '人力资源匮乏且专业化不足',
    en: 'Few people, and little special training',
  },
  lead: {
    'zh-CN':
      '店里人少，各有各的长处。这里先找出长处，再分好谁做什么。要学的一步一步练，也有人能带。',
    en: 'A small shop has few people, each with strengths. Find these, and share out the jobs. What is new is practised step by step, and somebody can help.',
  },
  levels: [
    {
      'zh-CN': '说得出自己和帮手的长处。',
      en: 'Can name the own strengths and those of the helpers.',
    },
    { 'zh-CN': '能把事情配给合适的人。', en: 'Can match a job with a strength.' },
    {
      'zh-CN': '有一张写明谁接手的表，做过一遍练习。',
      en: 'Has a sheet with stand-ins, and has done one drill.',
    },
    {
      'zh-CN': '练习自己做得成，结对见过三次。',
      en: 'Does the drill alone, and has met a partner three times.',
    },
    { 'zh-CN': '带过一个人。', en: 'Has shown somebody else how.' },
  ],
  elements: [
    {
      id: '3.1.2-a',
      text: {
        'zh-CN': '发掘小微商户现有人员的潜在能力与特长',
        en: 'Strengths perspective: find the hidden abilities of the people already there',
      },
      offers: ['strengths-map'],
    },
    {
      id: '3.1.2-b',
      text: {
        'zh-CN': '与专业机构、电商平台或高校合作',
        en: 'Work with professional bodies, platforms or universities on custom, hands-on courses',
      },
      offers: ['course-directory'],
    },
    { id: '3.1.2-c', text: { 'zh-CN': '案例讨论', en: 'Case discussion' }, offers: ['case-cards'] },
    {
      id: '3.1.2-d',
      text: { 'zh-CN': '角色扮演', en: 'Role play' },
      offers: ['customer-chat-practice'],
    },
    { id: '3.1.2-e', text: { 'zh-CN': '实操演练', en: 'Hands-on drills' }, offers: ['do-it-here'] },
    {
      id: '3.1.2-f',
      text: { 'zh-CN': '“师徒制”或“结对帮扶”模式', en: 'Apprenticeship or pairing scheme' },
      offers: ['pairing'],
    },
    {
      id: '3.1.2-g',
      text: {
        'zh-CN': '由经验丰富的商户、行业志愿者或社工专业学生进行一对一的个别辅导',
        en: 'One-to-one help from experienced merchants, volunteers or social-work students',
      },
      offers: ['mentor-directory'],
    },
    {
      id: '3.1.2-h',
      text: { 'zh-CN': '提供个性化、持续性的支持', en: 'Personal, continuing support' },
      offers: ['small-plan'],
    },
    {
      id: '3.1.2-i',
      text: {
        'zh-CN': '内部协同',
        en: 'Working together inside the shop (named in the path title)',
      },
      offers: ['who-does-what'],
    },
  ],
  signals: [
    {
      id: 'slower-answers',
      when: 'metric-rise',
      args: { metric: 'first-response-seconds', above: 0.5 },
      say: {
        'zh-CN': '第一次回话要等 {value}，之前是 {past}。人手就这么多，可以看看谁在忙时能接手。',
        en: 'The first answer took {value}, before it was {past}. Hands are few: see who could step in at busy hours.',
      },
      offer: 'who-does-what',
    },
    {
      id: 'waiting-messages',
      when: 'metric-at-least-days',
      args: { metric: 'slow-reply-10min', above: 0, hours: 12 },
      say: {
        'zh-CN': '有 {value} 次超过 10 分钟没回。愿意每条都回是长处，可以先备几句常用的。',
        en: 'Messages left for over ten minutes: {value}. Wanting to answer each is a strength; a few ready sentences may help.',
      },
      offer: 'customer-chat-practice',
    },
    {
      id: 'staff-page',
      when: 'page-opened',
      args: { kind: 'staff-accounts' },
      say: {
        'zh-CN': '这一页管谁能进后台。顺手写一写谁做什么、谁能接手。',
        en: 'This page says who may enter the back office. You can also note who does what, and who steps in.',
      },
      offer: 'who-does-what',
    },
    {
      id: 'chat-page',
      when: 'page-opened',
      args: { kind: 'customer-service' },
      say: {
        'zh-CN': '每天都在和客人说话，手上有经验。可以拿一个场面练一练。',
        en: 'You talk with buyers every day and know a lot. Here is one scene to practise.',
      },
      offer: 'customer-chat-practice',
    },
    {
      id: 'course-page',
      when: 'page-opened',
      args: { kind: 'learning-center' },
      say: {
        'zh-CN': '平台自己的课在这里。附近也有能动手的课，可以一起看。',
        en: 'The platform’s own lessons are here. There may be hands-on courses nearby as well.',
      },
      offer: 'course-directory',
    },
    {
      id: 'few-people',
      when: 'event',
      args: { name: 'first-run' },
      say: {
        'zh-CN': '店里一两个人，什么都做。这本身就是本事，可以先写下各自的长处。',
        en: 'One or two people do it all. That takes skill: begin by writing down your strengths.',
      },
      offer: 'strengths-map',
    },
    {
      id: 'drill-stopped',
      when: 'event',
      args: { name: 'step-pointer-abandoned' },
      say: {
        'zh-CN': '这一段走到一半停了两次，多半是步骤写得难。可以找个人一起做。',
        en: 'This drill stopped halfway twice; its steps are likely hard. Somebody could do it with you.',
      },
      offer: 'mentor-directory',
    },
    {
      id: 'coach-here',
      when: 'event',
      args: { name: 'coach-session-start' },
      say: {
        'zh-CN': '今天有人陪着。可以先一起写一写店里的长处。',
        en: 'Somebody is with you today. You could write down the shop’s strengths together.',
      },
      offer: 'strengths-map',
    },
  ],
  measures: [
    {
      'zh-CN': '有人帮着做过的练习，后来自己做成了',
      en: 'A drill first done with help was later done alone',
    },
    { 'zh-CN': '结对四次里见了几次', en: 'Meetings held out of four' },
    { 'zh-CN': '有人能接手的事，前后各有几件', en: 'Jobs with a stand-in, before and after' },
    {
      'zh-CN': '第一次回话等多久，4 周前后的中间数',
      en: 'Median time to the first answer, four weeks before and after',
    },
    { 'zh-CN': '自评第 2 题，前后两次', en: 'Self-rating item 2, before and after' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '先聊长处，再在最花时间的那一页上，跟着做一遍。',
        en: 'Talk about strengths first. Then do one drill on the page that takes most time.',
      },
      minutes: 30,
      materials: [
        { 'zh-CN': '“我们的长处”', en: 'Our strengths' },
        { 'zh-CN': '“跟着做一遍”', en: 'Do it along' },
        { 'zh-CN': '“谁做什么”', en: 'Who does what' },
      ],
    },
    group: {
      activity: {
        'zh-CN':
          '开场：各说一件客人谢过自己的事。三人一组演两场：客人、店家、看的人。最后结成对，走 4 周。',
        en: 'Opening: each tells what buyers thanked them for. In threes act two scenes: buyer, shop, observer. Then form pairs for four weeks.',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '客服对话卡', en: 'Chat cards' },
        { 'zh-CN': '结对卡', en: 'Pairing cards' },
        { 'zh-CN': '计时的钟', en: 'A timer' },
        { 'zh-CN': '名字贴，写小名', en: 'Name stickers with nicknames' },
      ],
    },
  },
} satisfies Path;
