import type { Vocabulary } from './types';

export const nl: Vocabulary = {
  duty: {
    mustNot:
      '(?:mag|mogen|moet|moeten|kan|kunnen) (?:niet|geen)|verboden|niet toegestaan|niet (?:langer|meer)|is verboden',
    must: '\\bmoet\\b|\\bmoeten\\b|\\bdient\\b|\\bdienen\\b|verplicht\\w*|vereist\\w*|noodzakelijk|aansprakelijk\\w*|verantwoordelijk',
    may: '\\bmag\\b|\\bmogen\\b|\\bkan\\b|\\bkunnen\\b|\\bkunt\\b|gerechtigd|behoud\\w* (?:zich )?het recht|recht om|optioneel',
    should: 'aanbevolen|raden aan|\\bzou(?:den)? moeten\\b|adviser\\w+',
    not: '\\bniet\\b|\\bgeen\\b|\\bzonder\\b|\\bnooit\\b|\\bnoch\\b',
  },
  penalty: {
    fine: 'boetes?\\b|sanctie\\w*|toeslag\\w*|rente\\b',
    suspend: 'opschort\\w*|opgeschort|blokker\\w+|geblokkeerd|schors\\w+',
    terminate: 'beëindig\\w+|opzeg\\w+|ontbind\\w+|annule\\w+|geannuleerd',
    remove: 'verwijder\\w+',
    withhold: 'inhoud(?:en|ing)\\b|ingehouden',
    compensate: 'vergoed\\w*|terugbetal\\w+|schadeloos\\w*|schadevergoed\\w*|restitu\\w+',
    restrict: 'beperk\\w+',
  },
  scope: {
    all: '\\balle\\b|\\bieder\\w*|\\belke?\\b|\\bgehele\\b',
    only: '\\balleen\\b|uitsluitend|\\bslechts\\b|bepaalde\\b',
    except: 'behalve|tenzij|uitgezonderd|uitzondering\\w*|met uitzondering|niet van toepassing',
    include: 'inclusief|waaronder|zoals\\b|met inbegrip',
    atLeast: 'minimaal|minstens|ten minste|tenminste|meer dan|hoger dan|boven \\d',
    atMost: 'maximaal|hoogstens|ten hoogste|minder dan|\\bbinnen\\b|\\btot\\b|lager dan',
    before: '\\bvóór\\b|voorafgaand',
    after: '\\bna\\b|\\bnadat\\b',
  },
  party: {
    seller: 'verkoper\\w*|verkooppartner\\w*|handelaar\\w*|leverancier\\w*|ondernemer\\w*',
    buyer: 'koper\\w*|klant\\w*|consument\\w*|gebruiker\\w*',
    third: 'derden?\\b|partners?\\b|verwerker\\w*|dienstverlener\\w*',
    authority: 'autoriteit\\w*|rechter\\w*|rechtbank\\w*',
    minor: 'minderjarig\\w*|kinderen\\b',
  },
  stop: 'de|het|een|en|of|van|in|op|aan|voor|met|door|bij|te|ten|ter|is|zijn|wordt|worden|werd|dat|die|deze|dit|wij|we|u|je|jij|jouw|uw|onze|ons|hun|zij|ze|er|om|als|ook|naar|uit|over|heeft|hebben|zal|zullen',
};
