import type { Vocabulary } from './types';

export const es: Vocabulary = {
  duty: {
    mustNot:
      'no (?:puede|pueden|podrá|podrán|debe|deben|deberá|deberán|podrás|puedes|debes)|prohibid\\w+|prohíbe\\w*|no está permitido|queda prohibid\\w+|ya no',
    must: '\\bdebe\\b|\\bdeben\\b|\\bdeberá\\b|\\bdeberán\\b|\\bdebes\\b|\\bdeberás\\b|obligatori\\w+|obligad\\w+|obligaci\\w+|se compromete\\w*|tiene que|tienen que|responsable\\w*|necesari\\w+',
    may: '\\bpuede\\b|\\bpueden\\b|\\bpodrá\\b|\\bpodrán\\b|\\bpuedes\\b|\\bpodrás\\b|se reserva\\w*|derecho a|opcional\\w*|permitid\\w+',
    should: 'recomend\\w+|recomienda\\w*|aconsej\\w+|debería\\w*',
    not: '\\bno\\b|\\bsin\\b|\\bni\\b|\\bnunca\\b|\\bningun\\w*|\\bningún\\b',
  },
  penalty: {
    fine: 'multas?\\b|penalizaci\\w+|recargos?\\b|intereses de demora|sanci\\w+',
    suspend: 'suspen\\w+|suspensi\\w+|bloque\\w+|desactiv\\w+',
    terminate: 'rescind\\w+|rescisi\\w+|resoluci\\w+|cancel\\w+|termina\\w*|baja\\b',
    remove: 'elimin\\w+|retir\\w+|suprim\\w+',
    withhold: 'reten\\w+|retenci\\w+',
    compensate: 'reembols\\w+|indemniz\\w+|compens\\w+|devoluci\\w+',
    restrict: 'restring\\w+|restricci\\w+|limitar\\b',
  },
  scope: {
    all: '\\btod[oa]s?\\b|\\bcada\\b|cualquier\\w*',
    only: 'únicamente|solo\\b|sólo\\b|solamente|exclusivamente|ciert[oa]s\\b|determinad[oa]s\\b',
    except: 'salvo\\b|excepto|excepci\\w+|a menos que|no se aplica\\w*|exclu\\w+',
    include: 'inclu\\w+|tales como|como por ejemplo',
    atLeast: 'al menos|mínim\\w+|como mínimo|superior\\w*|\\bmás de\\b|exced\\w+',
    atMost: 'como máximo|máxim\\w+|hasta\\b|inferior\\w*|\\bmenos de\\b|dentro de|en un plazo',
    before: '\\bantes\\b|previ[oa]\\w*',
    after: 'después|tras\\b|a partir de',
  },
  party: {
    seller: 'vendedor\\w*|comerciante\\w*|empresari\\w+|proveedor\\w*',
    buyer: 'comprador\\w*|client\\w+|consumidor\\w*|usuari\\w+',
    third: 'tercer[oa]s?\\b|socios\\b|filiales\\b|encargad\\w+',
    authority: 'autoridad\\w*|tribunal\\w*|juzgado\\w*',
    minor: 'menores\\b',
  },
  stop: 'el|la|los|las|lo|de|del|un|una|unos|unas|y|o|a|al|en|por|para|con|que|se|su|sus|es|son|ser|está|están|este|esta|estos|estas|ese|esa|nos|nuestro|nuestra|nuestros|nuestras|tu|tus|le|les|como|si|ha|han|también|más|e|u',
};
