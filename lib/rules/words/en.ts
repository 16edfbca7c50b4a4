import type { Vocabulary } from './types';

export const en: Vocabulary = {
  duty: {
    mustNot:
      "(?:must|shall|may|can|should)\\s*not|cannot|can't|mustn't|prohibited|forbidden|not (?:allowed|permitted|entitled|eligible)|no longer|is banned|are banned|refrain from",
    must: '\\bmust\\b|\\bshall\\b|required to|\\bobliged\\b|obligat(?:ed|ion)|\\bis required\\b|\\bare required\\b|\\bhave to\\b|\\bneeds? to\\b|mandatory|responsible for|agree to (?:pay|indemnify)|\\bliable\\b',
    may: '\\bmay\\b|\\bcan\\b|entitled to|permitted to|allowed to|reserves? the right|\\bat (?:our|its|their) (?:sole )?discretion\\b|have the right|optional(?:ly)?\\b',
    should: '\\bshould\\b|recommend(?:ed|s)?\\b|encouraged?\\b',
    not: "\\bnot\\b|n't\\b|\\bnever\\b|\\bneither\\b|\\bnor\\b|\\bwithout\\b|waives?\\b|waived\\b",
  },
  penalty: {
    fine: '\\bfines?\\b|\\bpenalt(?:y|ies)\\b|late fees?\\b|surcharges?\\b|liquidated damages',
    suspend: '\\bsuspen(?:d|ds|ded|sion)\\b|deactivat\\w+|\\bdisabl(?:e|ed|ing)\\b',
    terminate:
      '\\bterminat\\w+|\\bcancel(?:led|lation|s)?\\b|\\bban(?:ned|s)?\\b|\\bclos(?:e|ure) (?:of )?(?:your|the) account',
    remove: '\\bremov(?:e|al|ed)\\b|\\bdelist\\w*|take down|\\bdemot\\w+',
    withhold: '\\bwithh(?:o|e)ld\\w*|\\bfreez\\w+|\\bfrozen\\b|\\breserve (?:funds|amounts)',
    compensate: '\\bcompensat\\w+|\\bindemnif\\w+|\\brefund\\w*|\\breimburs\\w+',
    restrict: '\\brestrict\\w*',
    charge: '\\bcharge(?:d|s|back|backs)?\\b',
  },
  scope: {
    all: '\\ball\\b|\\bany\\b|\\bevery\\b|\\beach\\b|\\bentire\\b',
    only: '\\bonly\\b|\\bsolely\\b|\\bexclusive(?:ly)?\\b|limited to|\\bcertain\\b|\\bspecific\\b|\\bselected\\b',
    except:
      '\\bexcept\\w*|\\bexclud\\w+|other than|does not apply|\\bunless\\b|\\bexempt\\w*|with the exception',
    include: '\\binclud(?:e|es|ing)\\b|such as',
    atLeast:
      'at least|\\bminimum\\b|no less than|not less than|\\bmore than\\b|\\bover\\b|\\bexceed\\w*|\\bgreater than\\b|\\babove (?=\\d|[$€£]|the (?:age|limit|amount|threshold|value))',
    atMost:
      'at most|\\bmaximum\\b|no more than|not more than|\\bup to\\b|\\bless than\\b|\\bunder \\d|\\bwithin\\b|\\bbelow (?=\\d|[$€£]|the (?:age|limit|amount|threshold|value))',
    weekdays: '\\bmonday (?:to|through) friday\\b|\\bweekdays?\\b',
    weekend: '\\bweekends?\\b|\\bsaturdays?\\b|\\bsundays?\\b|\\b(?:public|bank) holidays?\\b',
    before: '\\bbefore\\b|prior to|in advance',
    after: '\\bafter\\b|following the',
  },
  party: {
    seller: '\\bsellers?\\b|\\bmerchants?\\b|\\bvendors?\\b|\\bsuppliers?\\b|\\btraders?\\b',
    buyer: '\\bbuyers?\\b|\\bcustomers?\\b|\\bconsumers?\\b|\\bpurchasers?\\b|\\busers?\\b',
    affiliate: '\\baffiliates?\\b|\\bsubsidiar(?:y|ies)\\b|\\bpartners?\\b',
    third: 'third[- ]part(?:y|ies)|service providers?|\\bsubprocessors?\\b|\\badvertisers?\\b',
    minor: '\\bchildren\\b|\\bminors?\\b|under the age',
    authority: '\\bregulators?\\b|\\bauthorit(?:y|ies)\\b|\\bcourts?\\b|\\barbitrat\\w+',
  },
  stop: 'the|a|an|of|to|in|on|at|by|for|with|from|as|and|or|is|are|be|been|was|were|it|its|this|that|these|those|our|your|we|you|us|i|they|their|such|which|who|will|would|also|if|when|where|please|here|there|s|has|have|had|do|does|so|about',
};
