/** Words in which 不 denies nothing any more; they do not make a double negative. */
export const NOT_A_NEGATION: readonly string[] = [
  '不多不少',
  '不好不坏',
  '不知不觉',
  '不高不低',
  '不大不小',
  '差不多',
  '只不过',
  '不过',
  '不但',
  '不仅',
  '不只',
  '不断',
  '不错',
  '不少',
  '不久',
  '不同',
  '不管',
  '不论',
  '不然',
  '要不',
];

/** One of these tells that the number decides nothing yet. */
export const UNCERTAIN = /看不出|可能是碰巧|人还少|再等/u;
export const UNCERTAIN_EN =
  /\bcan ?not tell\b|\bmay (?:also )?be chance\b|\btoo few\b|\bstill small\b|\bwait\b/iu;
