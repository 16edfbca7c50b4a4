import type { Path } from './types';

const path: Path = {
  id: '3.4.2',
  dilemma: '2.4.2',
  area: 11,
  name: { 'zh-CN': '品牌', en: 'Your name' },
  term: {
    'zh-CN': '运用社区发展与品牌共建,提升品牌意识与专业化塑造能力',
    en: 'Build brands together: place, category and each shop’s own story',
  },
  dilemmaTerm: {
    'zh-CN': '缺乏品牌意识和专业化塑造能力',
    en: 'Little sense of a brand, and little skill to shape one',
  },
  lead: {
    'zh-CN': '用一句话让人记住你的店。再看看，和身边的店能不能一起打响一个名字。',
    en: 'One line that people remember your shop by. And perhaps a name shared with shops near you.',
  },
  levels: [
    { 'zh-CN': '能用一句话说我是谁', en: 'Can say in one line who I am' },
    {
      'zh-CN': '说得出看重的 3 样，每样有一件事为证',
      en: 'Can name three values, each with something that shows it',
    },
    {
      'zh-CN': '有五句话的故事，放在 3 处客人看得到的地方',
      en: 'Has a five-line story, carried at three places buyers see',
    },
    {
      'zh-CN': '同一句话放到了 5 处，也和别家谈过共同的名字',
      en: 'Carries the same line at five places and has talked about a shared name',
    },
    {
      'zh-CN': '能在人前讲自己的故事，也帮别人讲',
      en: 'Can tell the story in public and help others tell theirs',
    },
  ],
  elements: [
    {
      id: '3.4.2-a',
      text: {
        'zh-CN': '更着眼于区域品牌或品类品牌共建',
        en: 'Community development: regional or category brand, not only single shops',
      },
      offers: ['our-place'],
    },
    {
      id: '3.4.2-b',
      text: {
        'zh-CN': '共同打造一个有特色的“社群品牌”或“地方品牌”',
        en: 'Create a community or local brand together',
      },
      offers: ['shared-brand-charter'],
    },
    {
      id: '3.4.2-c',
      text: { 'zh-CN': '价值观梳理', en: 'Clarify values' },
      offers: ['value-cards'],
    },
    {
      id: '3.4.2-d',
      text: { 'zh-CN': '品牌故事凝练', en: 'Condense the brand story' },
      offers: ['brand-story'],
    },
    {
      id: '3.4.2-e',
      text: {
        'zh-CN': '专业设计志愿者或公益组织的引入',
        en: 'Bring in design volunteers or charities for the brand look',
      },
      offers: ['helper-directory'],
    },
    {
      id: '3.4.2-f',
      text: { 'zh-CN': '传播策略支持', en: 'Support for communication strategy' },
      offers: ['touchpoint-list'],
    },
    {
      id: '3.4.2-g',
      text: { 'zh-CN': '故事分享会', en: 'Story-sharing meeting' },
      offers: ['story-evening'],
    },
    {
      id: '3.4.2-h',
      text: { 'zh-CN': '品牌路演', en: 'Brand road show' },
      offers: ['roadshow-kit'],
    },
    {
      id: '3.4.2-i',
      text: {
        'zh-CN': '提升商户的品牌叙事能力',
        en: 'Raise brand-telling ability; regional or category brand effect',
      },
      offers: ['tell-it-short'],
    },
  ],
  signals: [
    {
      id: 'shop-design-opened',
      when: 'page-opened',
      args: { kind: 'shop-design' },
      say: {
        'zh-CN': '在改店铺的样子，正好看看客人在哪几处看到你。那句话都在吗？',
        en: 'While you shape the shop page: where else do buyers meet you, and is your line there?',
      },
      offer: 'touchpoint-list',
    },
    {
      // The text of a product being edited is not read: what is known is that no story stands yet.
      id: 'edit-without-story',
      when: 'page-without',
      args: { kind: 'product-edit', offer: 'brand-story' },
      say: {
        'zh-CN': '详情里放一句自己的话，客人就知道是谁做的。先写 5 句，这里帮你拼成短的。',
        en: 'One line of your own tells buyers who made it. Write five lines and get a short one here.',
      },
      offer: 'brand-story',
    },
    {
      id: 'registration-opened',
      when: 'page-opened',
      args: { kind: 'brand-registration' },
      say: {
        'zh-CN': '注册名字前，先查有没有人用。几家店想共用一个名字，可以先写个约定。',
        en: 'Before registering a name, look up who has it. Shops that share a name may write a charter first.',
      },
      offer: 'shared-brand-charter',
    },
    {
      // How many search for the shop by name is no number of its own: it is a row of the sources.
      id: 'direct-search-first-seen',
      when: 'metric-first-seen',
      args: { metric: 'traffic-source-share' },
      say: {
        'zh-CN': '来源里若有搜店名的一行，那是记得你的人。一句好记的话，朋友之间也好转。',
        en: 'If one row is a search for your name, those people remember you. A short line is easy to pass on.',
      },
      offer: 'tell-it-short',
    },
    {
      id: 'followers-first-seen',
      when: 'metric-first-seen',
      args: { metric: 'shop-followers' },
      say: {
        'zh-CN': '有 {value} 位愿意跟着你的店看。他们记得的是哪一句？',
        en: '{value} people chose to follow your shop. Which line do they remember?',
      },
      offer: 'brand-story',
    },
    {
      id: 'mostly-discounts',
      when: 'metric-share-of',
      args: { metric: 'discounted-orders', of: 'orders', above: 0.7 },
      say: {
        'zh-CN': '10 单里有 7 单以上打了折。东西有人要，试着说说便宜以外的好处？',
        en: 'More than 7 of 10 orders had a price cut. People want the goods: tell what is good beside the price?',
      },
      offer: 'value-cards',
    },
    {
      id: 'no-story-yet',
      when: 'event',
      args: { name: 'story-missing' },
      say: {
        'zh-CN': '货在这里，还缺一句店里的话。一句写好，件件都用得上。',
        en: 'The goods are here, and the shop’s own line is still missing. One good line serves them all.',
      },
      offer: 'brand-story',
    },
    {
      id: 'local-action',
      when: 'event',
      args: { name: 'content-pack-updated' },
      say: {
        'zh-CN': '你这里有一件和地方名字有关的新事。先写几张卡片：我们这里有什么。',
        en: 'There is something new about a local name in your city. First write a few cards of your place.',
      },
      offer: 'our-place',
    },
  ],
  measures: [
    {
      'zh-CN': '那句话放到了几处，看够不够 5 处',
      en: 'Places that carry the line, five or more',
    },
    {
      'zh-CN': '一周后还记得那句话的听众有几位',
      en: 'Listeners who remember the one line after a week',
    },
    {
      'zh-CN': '约定里有几家店，看过几次',
      en: 'Shops in the charter, and checks done',
    },
    {
      'zh-CN': '没打折的单占多少，前后比一比',
      en: 'Share of orders without a price cut, before and after',
    },
    { 'zh-CN': '自己评的第 11 项', en: 'The own rating of item 11' },
  ],
  coach: {
    one: {
      activity: {
        'zh-CN': '挑 3 张看重的卡片，写 5 句故事，今天就挑一处放上去',
        en: 'Choose three value cards, write the five lines, put one line at one place today',
      },
      minutes: 45,
      materials: [
        { 'zh-CN': '“我看重什么”', en: '“What matters to me”' },
        { 'zh-CN': '“我的故事”', en: '“My story”' },
        { 'zh-CN': '“客人在哪里看到我”', en: '“Where buyers meet me”' },
      ],
    },
    group: {
      activity: {
        'zh-CN': '故事会 45 分钟。画家底图 30 分钟。共同的名字，下一步 15 分钟。',
        en: 'Story evening (45), map of the place (30), next step for a shared name (15).',
      },
      minutes: 90,
      materials: [
        { 'zh-CN': '家底图卡片', en: 'Cards of the place' },
        { 'zh-CN': '听的卡片', en: 'Listener cards' },
        { 'zh-CN': '约定的草稿', en: 'The draft charter' },
      ],
    },
  },
};

export default path;
