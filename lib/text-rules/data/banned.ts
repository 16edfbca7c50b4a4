/**
 * Urgency, certainty, blame and hype: never said to a merchant. A legal duty is told with
 * 要 ("you need to") and its date.
 */
export const BANNED: readonly string[] = [
  '必须',
  '马上',
  '赶紧',
  '立刻',
  '错过',
  '最后机会',
  '落后',
  '失败',
  '太差',
  '糟糕',
  '小白',
  '保证',
  '一定能',
  '躺赚',
  '爆单',
  '暴涨',
  '暴跌',
  '亏惨',
  '再不',
  '你应该',
  '你怎么',
  '只剩',
];

export const BANNED_EN: readonly string[] = [
  'must',
  'hurry',
  'act now',
  'right now',
  'immediately',
  'last chance',
  'miss out',
  'falling behind',
  'failure',
  'terrible',
  'awful',
  'guarantee',
  'guaranteed',
  'for sure',
  'skyrocket',
  'plummet',
  'you should',
  'only a few left',
];
