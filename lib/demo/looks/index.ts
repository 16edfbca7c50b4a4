import { DOUYIN } from './douyin';
import { PINDUODUO } from './pinduoduo';
import { SHOPIFY } from './shopify';
import { TAOBAO } from './taobao';
import type { Look, LookId } from './types';
import { WECHAT } from './wechat';

/** The five back offices the sample store can be built like. */
export const LOOKS: Readonly<Record<LookId, Look>> = {
  taobao: TAOBAO,
  pinduoduo: PINDUODUO,
  douyin: DOUYIN,
  wechat: WECHAT,
  shopify: SHOPIFY,
};
