import type { LocalText } from '../shared/text';

/** Where one can speak up. */
export interface Place {
  readonly name: LocalText;
  /** What it can do, and what it can not. */
  readonly does: LocalText;
}

export const HELP: Place = {
  name: { 'zh-CN': '平台客服', en: 'The platform’s help desk' },
  does: {
    'zh-CN': '能讲清规则、查记录；改不了规则。',
    en: 'Can explain and look up records; can not change rules.',
  },
};
export const APPEAL: Place = {
  name: { 'zh-CN': '平台的申诉入口', en: 'The platform’s appeal page' },
  does: {
    'zh-CN': '能改回一次处理；要证据，看限期。',
    en: 'Can undo one decision; asks for proof and has a last day.',
  },
};
export const COMMENT: Place = {
  name: { 'zh-CN': '平台的意见征集', en: 'The platform’s call for comments' },
  does: {
    'zh-CN': '能让写规则的人看到；不管单个的事。',
    en: 'Reaches those who write rules; does not take single cases.',
  },
};
export const ASSOCIATION: Place = {
  name: { 'zh-CN': '行业协会或商会', en: 'A trade association' },
  does: {
    'zh-CN': '能把几家的话合在一起说；不能替平台定。',
    en: 'Can speak for several shops; can not decide for a platform.',
  },
};
export const AID: Place = {
  name: { 'zh-CN': '法律援助', en: 'Legal aid' },
  does: {
    'zh-CN': '能说清合同和退路；收不收要看条件。',
    en: 'Can explain a contract and ways out; has conditions of its own.',
  },
};
export const HOTLINE: Place = {
  name: { 'zh-CN': '12315', en: '12315' },
  does: {
    'zh-CN': '能收市场上违规的线索；生意上的争议多半不收。',
    en: 'Takes leads on rule breaking in the market; seldom disputes between businesses.',
  },
};
