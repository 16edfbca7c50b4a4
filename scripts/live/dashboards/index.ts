import type { LiveDashboard } from '../dashboard.ts';
import { adminLte } from './admin-lte.ts';
import { antDesignPro } from './ant-design-pro.ts';
import { apple } from './apple.ts';
import { arnob } from './arnob.ts';
import { artDesignPro } from './art-design-pro.ts';
import { bagisto } from './bagisto.ts';
import { baozhe } from './baozhe.ts';
import { beikeshop } from './beikeshop.ts';
import { coma } from './coma.ts';
import { compass } from './compass.ts';
import { cuba } from './cuba.ts';
import { debaj } from './debaj.ts';
import { devun } from './devun.ts';
import { dscmall } from './dscmall.ts';
import { dsshop } from './dsshop.ts';
import { dujiaoka } from './dujiaoka.ts';
import { ecshop } from './ecshop.ts';
import { ekrammall } from './ekrammall.ts';
import { elegance } from './elegance.ts';
import { ever } from './ever.ts';
import { evershop } from './evershop.ts';
import { ewei } from './ewei.ts';
import { fenxiao } from './fenxiao.ts';
import { foishaal } from './foishaal.ts';
import { foodmart } from './foodmart.ts';
import { fourlife } from './fourlife.ts';
import { gentelella } from './gentelella.ts';
import { heise } from './heise.ts';
import { heritage } from './heritage.ts';
import { huawei } from './huawei.ts';
import { icecms } from './icecms.ts';
import { jeepay } from './jeepay.ts';
import { jindang } from './jindang.ts';
import { jshop } from './jshop.ts';
import { lhyx } from './lhyx.ts';
import { linjiashop } from './linjiashop.ts';
import { lrw } from './lrw.ts';
import { lunar } from './lunar.ts';
import { megastore } from './megastore.ts';
import { metis } from './metis.ts';
import { mobcom } from './mobcom.ts';
import { mofee } from './mofee.ts';
import { moo } from './moo.ts';
import { naiveUiAdmin } from './naive-ui-admin.ts';
import { newbeeMall } from './newbee-mall.ts';
import { pig10 } from './pig10.ts';
import { pigcms } from './pigcms.ts';
import { pureboys } from './pureboys.ts';
import { reactAdmin } from './react-admin.ts';
import { reading } from './reading.ts';
import { ris } from './ris.ts';
import { robust } from './robust.ts';
import { roni } from './roni.ts';
import { ruoyiMall } from './ruoyi-mall.ts';
import { sangouFood } from './sangou-food.ts';
import { sbAdmin2 } from './sb-admin-2.ts';
import { sellit } from './sellit.ts';
import { shoes } from './shoes.ts';
import { shopdz } from './shopdz.ts';
import { shopxo } from './shopxo.ts';
import { sky } from './sky.ts';
import { sneat } from './sneat.ts';
import { softnm } from './softnm.ts';
import { soybeanAdmin } from './soybean-admin.ts';
import { sylius } from './sylius.ts';
import { tailAdmin } from './tail-admin.ts';
import { tdesignStarter } from './tdesign-starter.ts';
import { thrive } from './thrive.ts';
import { trojain } from './trojain.ts';
import { vbenAdmin } from './vben-admin.ts';
import { vueElementAdmin } from './vue-element-admin.ts';
import { wcmp } from './wcmp.ts';
import { xiaoyao } from './xiaoyao.ts';
import { yanjie } from './yanjie.ts';
import { yzcd } from './yzcd.ts';
import { zmbs } from './zmbs.ts';

/** By the name on the command line. */
export const DASHBOARDS: ReadonlyMap<string, LiveDashboard> = new Map([
  ['gentelella', gentelella],
  ['admin-lte', adminLte],
  ['sb-admin-2', sbAdmin2],
  ['newbee-mall', newbeeMall],
  ['react-admin', reactAdmin],
  ['ant-design-pro', antDesignPro],
  ['vue-element-admin', vueElementAdmin],
  ['sangou-food', sangouFood],
  ['linjiashop', linjiashop],
  ['dsshop', dsshop],
  ['ruoyi-mall', ruoyiMall],
  ['tdesign-starter', tdesignStarter],
  ['shopxo', shopxo],
  ['beikeshop', beikeshop],
  ['jshop', jshop],
  ['sneat', sneat],
  ['sylius', sylius],
  ['bagisto', bagisto],
  ['evershop', evershop],
  ['art-design-pro', artDesignPro],
  ['dujiaoka', dujiaoka],
  ['naive-ui-admin', naiveUiAdmin],
  ['tail-admin', tailAdmin],
  ['lunar', lunar],
  ['jeepay', jeepay],
  ['vben-admin', vbenAdmin],
  ['soybean-admin', soybeanAdmin],
  ['metis', metis],
  ['ecshop', ecshop],
  ['dscmall', dscmall],
  ['ekrammall', ekrammall],
  ['pureboys', pureboys],
  ['xiaoyao', xiaoyao],
  ['heise', heise],
  ['baozhe', baozhe],
  ['fenxiao', fenxiao],
  ['lrw', lrw],
  ['mofee', mofee],
  ['pigcms', pigcms],
  ['lhyx', lhyx],
  ['debaj', debaj],
  ['softnm', softnm],
  ['arnob', arnob],
  ['foishaal', foishaal],
  ['compass', compass],
  ['ris', ris],
  ['reading', reading],
  ['elegance', elegance],
  ['shopdz', shopdz],
  ['ewei', ewei],
  ['icecms', icecms],
  ['heritage', heritage],
  ['foodmart', foodmart],
  ['megastore', megastore],
  ['robust', robust],
  ['wcmp', wcmp],
  ['thrive', thrive],
  ['yanjie', yanjie],
  ['yzcd', yzcd],
  ['jindang', jindang],
  ['sky', sky],
  ['huawei', huawei],
  ['roni', roni],
  ['mobcom', mobcom],
  ['ever', ever],
  ['moo', moo],
  ['cuba', cuba],
  ['sellit', sellit],
  ['coma', coma],
  ['shoes', shoes],
  ['pig10', pig10],
  ['apple', apple],
  ['trojain', trojain],
  ['zmbs', zmbs],
  ['fourlife', fourlife],
  ['devun', devun],
]);
