import type { LocalText } from '../shared/text';

/** What a group needs from the one who leads it, phase by phase. */
export interface GroupPhase {
  readonly id: string;
  readonly label: LocalText;
  readonly aim: LocalText;
  /** Sentences one can say as they stand. */
  readonly say: readonly LocalText[];
  readonly next: LocalText;
}

export const PHASES: readonly GroupPhase[] = [
  {
    id: 'before',
    label: { 'zh-CN': '筹备期', en: 'Before the first meeting' },
    aim: {
      'zh-CN': '和每一位单独聊一次，听听想要什么、担心什么。',
      en: 'Talk with each one alone: what they wish for, what worries them.',
    },
    say: [
      {
        'zh-CN': '“来不来都由你，来了也可以只听。”',
        en: '“Coming is up to you, and you may just listen.”',
      },
      {
        'zh-CN': '“有没有谁在场，你会不自在？”',
        en: '“Is there anybody you would rather not meet here?”',
      },
    ],
    next: {
      'zh-CN': '卖一样货的两家，两边都点头才放在一组。',
      en: 'Put two who sell the same into one group only when both agree.',
    },
  },
  {
    id: 'forming',
    label: { 'zh-CN': '形成期', en: 'Getting to know each other' },
    aim: {
      'zh-CN': '定下几条大家的规矩，每人说一个盼头。',
      en: 'Agree on a few rules; each names one hope.',
    },
    say: [
      {
        'zh-CN': '“这里说的话留在这里，可以吗？”',
        en: '“What is said here stays here. Is that all right?”',
      },
      {
        'zh-CN': '“一人一分钟：最近一件顺心的事。”',
        en: '“One minute each: something that went well.”',
      },
    ],
    next: {
      'zh-CN': '把规矩写在大纸上，下次还挂出来。',
      en: 'Write the rules on a large sheet and hang it up again next time.',
    },
  },
  {
    id: 'turning',
    label: { 'zh-CN': '转折期', en: 'When views differ' },
    aim: {
      'zh-CN': '让不同的看法都说得出口，再一起看事实。',
      en: 'Let different views be said, then look at facts together.',
    },
    say: [
      {
        'zh-CN': '“两边说的，我各重复一遍，听听对不对。”',
        en: '“Let me say both sides again; tell me if I got them right.”',
      },
      {
        'zh-CN': '“价格的事，我们先看自己的保本数。”',
        en: '“About prices: let us first look at our own break-even.”',
      },
    ],
    next: {
      'zh-CN': '把争的事写成一个问题，大家一起想三个办法。',
      en: 'Write the quarrel as a question and find three ways together.',
    },
  },
  {
    id: 'mature',
    label: { 'zh-CN': '成熟期', en: 'When the group works' },
    aim: { 'zh-CN': '退后一步，让成员来带一小段。', en: 'Step back and let members lead a part.' },
    say: [
      {
        'zh-CN': '“这一段谁来带？我在旁边记。”',
        en: '“Who leads this part? I will take the notes.”',
      },
      {
        'zh-CN': '“这件事你们商量，五分钟后告诉我。”',
        en: '“Settle this among you and tell me in five minutes.”',
      },
    ],
    next: {
      'zh-CN': '一起做一件小事，先算好每家的保本单数。',
      en: 'Do one small thing together, with the break-even orders of each shop first.',
    },
  },
  {
    id: 'ending',
    label: { 'zh-CN': '结束期', en: 'The last meetings' },
    aim: {
      'zh-CN': '看看走过的路，定下以后怎么联系。',
      en: 'Look at the road behind and agree how to stay in touch.',
    },
    say: [
      {
        'zh-CN': '“你从谁那里学到一件事？说给他听。”',
        en: '“From whom did you learn something? Tell that person.”',
      },
      {
        'zh-CN': '“没有我在，你们第一次什么时候见？”',
        en: '“When will you first meet without me?”',
      },
    ],
    next: {
      'zh-CN': '把联系的事交给两位成员，写下日期。',
      en: 'Hand the contact list to two members and write the date.',
    },
  },
];

export interface GroupSign {
  readonly label: LocalText;
  /** What may help. */
  readonly try: LocalText;
}

export const SIGNS: readonly GroupSign[] = [
  {
    label: { 'zh-CN': '总是一两个人在说', en: 'One or two do all the talking' },
    try: {
      'zh-CN': '换成两人一组先聊，再一组说一句。',
      en: 'Let pairs talk first, then one sentence from each pair.',
    },
  },
  {
    label: { 'zh-CN': '有人一直没说话', en: 'Somebody has not spoken' },
    try: {
      'zh-CN': '递一张纸条，请他写一句，由你来念。',
      en: 'Pass a slip of paper; they write a line and you read it.',
    },
  },
  {
    label: { 'zh-CN': '有人在问别人的进价', en: 'Somebody asks for another’s buying price' },
    try: {
      'zh-CN': '指一指规矩：进价各自留着，只说做法。',
      en: 'Point at the rules: buying prices stay at home, ways of working are shared.',
    },
  },
  {
    label: { 'zh-CN': '两家因为价格顶了起来', en: 'Two shops clash over prices' },
    try: {
      'zh-CN': '先停一停，各自算保本数，再谈别的。',
      en: 'Pause. Each reckons the own break-even, then go on.',
    },
  },
  {
    label: { 'zh-CN': '来的人少了', en: 'Fewer people come' },
    try: {
      'zh-CN': '给没来的打个电话，只问好，不追问。',
      en: 'Call those who stayed away, to say hello and nothing more.',
    },
  },
];
