import type { Vocabulary } from './types';

export const fr: Vocabulary = {
  duty: {
    mustNot:
      'ne (?:peut|peuvent|doit|doivent|saurai(?:t|ent)) (?:pas|plus|en aucun cas|être)|interdit\\w*|prohib\\w+|il est interdit|n.est pas autorisé|ne sont pas autorisé|n.est plus',
    must: '\\bdoit\\b|\\bdoivent\\b|\\bdevra\\b|\\bdevront\\b|\\bdevez\\b|obligatoire\\w*|s.engage(?:nt)?\\b|vous engagez|tenus? de|est tenu|obligation\\w*|requise?s?\\b|\\bresponsables?\\b|il appartient',
    may: '\\bpeut\\b|\\bpeuvent\\b|\\bpourra\\b|\\bpourront\\b|\\bpouvez\\b|\\bpourrez\\b|se réserve\\w*|\\bdroit de\\b|autorisé\\w*|facultati\\w+|possibilité de',
    should: 'recommand\\w+|\\bconseill\\w+|invit(?:é|ée|és|ons)\\b',
    not: "\\bne\\b|\\bn['’]|\\bpas\\b|\\bsans\\b|\\bni\\b|\\baucune?\\b|\\bjamais\\b",
  },
  penalty: {
    fine: '\\bpénalités?\\b|\\bamendes?\\b|indemnité forfaitaire|intérêts de retard|\\bfrais\\b',
    suspend: 'suspen\\w+|bloqu\\w+|désactiv\\w+',
    terminate: 'résili\\w+|\\bannul\\w+|exclu(?:re|sion)\\b',
    remove: 'supprim\\w+|suppression|retir\\w+|retrait',
    withhold: 'retenue?s?\\b|\\bretenir\\b',
    compensate: 'rembours\\w+|indemnis\\w+|dédommag\\w+|dommages',
    restrict: 'restrei\\w+|restrict\\w+|limit(?:er|ation)\\w*',
  },
  scope: {
    all: '\\btous\\b|\\btoutes?\\b|\\btout\\b|\\bchaque\\b',
    only: 'uniquement|seulement|exclusivement|\\bseule?s?\\b|certaines?\\b|certains\\b',
    except: '\\bsauf\\b|excepté\\w*|à l.exception|à l.exclusion|\\bhors\\b|ne s.applique pas',
    include: '\\binclu\\w+|notamment|y compris|tels? que|telles? que',
    atLeast: 'au moins|minimum|supérieur\\w*|\\bplus de\\b|à partir de \\d|excéd\\w+|dépass\\w+',
    atMost: 'au plus|maxim\\w+|inférieur\\w*|\\bmoins de\\b|jusqu.à|dans (?:un|le) délai|sous \\d',
    before: '\\bavant\\b|préalable\\w*',
    after: '\\baprès\\b|à compter',
  },
  party: {
    seller: 'vendeu\\w+|marchand\\w*|commerçant\\w*|professionnel\\w*|prestataire\\w*',
    buyer: 'acheteu\\w+|\\bclient\\w*|consommateu\\w+|utilisateu\\w+|passager\\w*|membre\\w*',
    third: '\\btiers\\b|partenaires?\\b|sous-traitant\\w*|filiales?\\b',
    authority: 'tribunal\\w*|médiateu\\w+|autorité\\w*|\\bcnil\\b',
    minor: 'mineurs?\\b|enfants?\\b',
  },
  stop: 'le|la|les|l|de|du|des|d|un|une|et|ou|à|au|aux|en|dans|par|pour|sur|avec|que|qui|qu|dont|est|sont|être|a|ont|ce|cette|ces|cet|son|sa|ses|leur|leurs|nos|notre|vos|votre|nous|vous|il|elle|ils|elles|se|s|si|ainsi|également|afin|lors|y|c|plus|comme',
};
