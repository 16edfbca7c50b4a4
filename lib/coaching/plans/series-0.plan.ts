import { definePlan, inTurn } from './types';

export default definePlan({
  id: 'series-0',
  title: { 'zh-CN': '六次小组：先准备', en: 'Series of six: before it begins' },
  lead: {
    'zh-CN': '开始之前要做的事，一样一样打勾，没有时间表。',
    en: 'What is done before the first meeting; tick it off, without a clock.',
  },
  form: 'group',
  minutes: 0,
  stage: 'plan',
  phase: 'prepare',
  series: 0,
  blocks: inTurn(
    [
      0,
      {
        id: 'talks',
        title: { 'zh-CN': '单独聊一次', en: 'A talk with each' },
        what: {
          'zh-CN': '和每一位单独聊，听听盼什么、担心什么。',
          en: 'Talk with each one alone: hopes and worries.',
        },
        say: {
          'zh-CN': '“你最想从小组带走什么？”',
          en: '“What would you like to take home?”',
        },
        links: [{ to: 'offer', id: 'facilitator-guide' }],
      },
    ],
    [
      0,
      {
        id: 'mix',
        title: { 'zh-CN': '谁和谁一组', en: 'Who goes together' },
        what: {
          'zh-CN': '卖的货不一样，聊起来更放松。两家卖一样的，都点头才放一起。',
          en: 'Mix shops that do not compete. Two direct rivals only if both agree.',
        },
        say: {
          'zh-CN': '“有没有谁在场，你会不自在？”',
          en: '“Is there anybody you would rather not meet here?”',
        },
        links: [{ to: 'offer', id: 'find-my-circle' }],
      },
    ],
    [
      0,
      {
        id: 'consent',
        title: { 'zh-CN': '把同意说清楚', en: 'Consent' },
        what: {
          'zh-CN': '说清楚记什么、给谁看、怎么收回。同意由每人自己定。',
          en: 'Say what is written, who sees it and how to take it back. Everybody decides alone.',
        },
        say: {
          'zh-CN': '“哪一样你都可以先不同意。”',
          en: '“You may say no to each of them for now.”',
        },
        links: [{ to: 'view', view: 'case' }],
      },
    ],
    [
      0,
      {
        id: 'rate',
        title: { 'zh-CN': '先问十二个小问题', en: 'Twelve small questions' },
        what: {
          'zh-CN': '请每人答一遍，开始和结束好对着看。',
          en: 'Let each one answer, so that start and end can be laid side by side.',
        },
        say: {
          'zh-CN': '“照现在的样子答，先不答也行。”',
          en: '“Answer as it is today; leaving out is fine.”',
        },
        links: [{ to: 'view', view: 'assessment' }],
      },
    ],
    [
      0,
      {
        id: 'devices',
        title: { 'zh-CN': '设备和地方', en: 'Devices and the room' },
        what: {
          'zh-CN': '试投影、网络、插座，再看看名字盖住了没有。',
          en: 'Try projector, network and sockets, and see that names are covered.',
        },
        say: {
          'zh-CN': '“投出来的只有示例店。”',
          en: '“Only the sample store goes on the wall.”',
        },
        links: [{ to: 'presenter' }, { to: 'demo' }],
      },
    ],
    [
      0,
      {
        id: 'dates',
        title: { 'zh-CN': '定六个日子', en: 'Six dates' },
        what: {
          'zh-CN': '一到两周一次，躲开大促和发货的时候。',
          en: 'Every one or two weeks, away from promotions and shipping hours.',
        },
        say: {
          'zh-CN': '“哪个钟点，店里最空？”',
          en: '“At which hour is the shop quietest?”',
        },
        links: [{ to: 'view', view: 'group' }],
      },
    ],
  ),
});
