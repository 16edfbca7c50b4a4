import type { Vocabulary } from './types';

export const de: Vocabulary = {
  duty: {
    mustNot:
      'darf nicht|dürfen nicht|darf kein\\w*|dürfen kein\\w*|ist (?:nicht gestattet|untersagt|verboten)|unzulässig|untersagt|verboten|nicht (?:berechtigt|gestattet|erlaubt|zulässig)|nicht mehr',
    must: '\\bmuss\\b|\\bmüssen\\b|verpflichtet|\\bhaben zu\\b|\\bhat zu\\b|erforderlich|zwingend|\\bhaftet\\b|\\bhaften\\b|verantwortlich',
    may: '\\bdarf\\b|\\bdürfen\\b|\\bkann\\b|\\bkönnen\\b|berechtigt|vorbehalten|behält sich|ermessen|optional',
    should: '\\bsoll(?:te|ten|en)?\\b|empf(?:ehlen|iehlt|ohlen)',
    not: '\\bnicht\\b|\\bkein(?:e|en|er|em|es)?\\b|\\bohne\\b|\\bniemals\\b|ausgeschlossen',
  },
  penalty: {
    fine: 'vertragsstrafe|bußgeld|geldbuße|strafgebühr|mahngebühr|verzugszins\\w*',
    suspend: '\\bsperr\\w+|\\bgesperrt\\b|aussetz\\w+|ausgesetzt',
    terminate: 'kündig\\w+|beend\\w+|\\bstornier\\w+',
    remove: 'entfern\\w+|lösch\\w+',
    withhold: 'einbehalt\\w*|zurückhalt\\w*',
    compensate: 'erstatt\\w+|schadensersatz|entschädig\\w+|freistell\\w+|haftung',
    restrict: 'einschränk\\w+|beschränk\\w+',
  },
  scope: {
    all: '\\balle[nrms]?\\b|\\bjede[nrms]?\\b|sämtliche\\w*',
    only: '\\bnur\\b|ausschließlich|lediglich|bestimmte\\w*',
    except: '\\baußer\\b|ausgenommen|ausnahme\\w*|es sei denn|gilt nicht',
    include: 'einschließlich|\\binklusive\\b|beispielsweise|insbesondere',
    atLeast: 'mindestens|wenigstens|\\bmehr als\\b|über \\d|übersteig\\w+',
    atMost:
      'höchstens|maximal|bis zu|\\bweniger als\\b|innerhalb|\\binnert\\b|\\bbinnen\\b|unter \\d',
    before: '\\bvor\\b',
    after: '\\bnach\\b',
  },
  party: {
    seller: 'verkäufer\\w*|händler\\w*|anbieter\\w*|unternehmer\\w*',
    buyer: 'käufer\\w*|kunde\\w*|verbraucher\\w*|nutzer\\w*|besteller\\w*',
    third: '\\bdritte[nr]?\\b|dienstleister\\w*|auftragsverarbeiter\\w*|partner\\w*',
    authority: 'behörde\\w*|gericht\\w*',
    minor: 'minderjährig\\w*|kinder\\w*',
  },
  stop: 'der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|und|oder|von|vom|zu|zum|zur|in|im|an|am|auf|für|mit|bei|ist|sind|wird|werden|wir|sie|ihr|ihre|ihren|ihrer|unser|unsere|unserer|es|sich|dass|diese|dieser|dieses|auch|als|wie|wenn|sowie|durch|aus|um|hat|haben',
};
