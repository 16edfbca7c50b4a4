import type { Vocabulary } from './types';

export const pl: Vocabulary = {
  duty: {
    mustNot:
      'nie (?:może|mogą|wolno|powinien|powinna|powinno|powinny|jest dozwolon\\w+|możesz)|zabron\\w+|zakaz\\w*|niedozwolon\\w+|już nie',
    must: '\\bmusi\\b|\\bmuszą\\b|\\bmusisz\\b|\\bnależy\\b|zobowiązan\\w+|obowiązan\\w+|obowiązek|obowiązk\\w+|wymagan\\w+|konieczn\\w+|odpowiedzialn\\w+|\\bponosi\\b',
    may: '\\bmoże\\b|\\bmogą\\b|\\bmożesz\\b|\\bmożna\\b|uprawnion\\w+|ma prawo|mają prawo|prawo do|zastrzega\\w*|opcjonaln\\w+',
    should: 'powin(?:ien|na|no|ny)\\w*|zaleca\\w*|rekomend\\w+',
    not: '\\bnie\\b|\\bbez\\b|\\bżad\\w+|\\bnigdy\\b|\\bani\\b',
  },
  penalty: {
    fine: '\\bkar[aęyo]?\\b|kar umown\\w+|grzywn\\w*|odset\\w+',
    suspend: 'zawies\\w+|zawiesz\\w+|zablok\\w+|blokad\\w*',
    terminate: 'wypowied\\w+|rozwiąz\\w+|anulow\\w+|odstąp\\w+',
    remove: 'usun\\w+|usuw\\w+',
    withhold: 'wstrzym\\w+|potrąc\\w+',
    compensate: 'zwrot\\w*|zwróc\\w+|odszkodow\\w+|rekompens\\w+',
    restrict: 'ogranicz\\w+',
  },
  scope: {
    all: '\\bwszyst\\w+|\\bwszelk\\w+|\\bkażd\\w+',
    only: '\\btylko\\b|wyłącznie|jedynie|niektór\\w+|określon\\w+',
    except: 'z wyjątkiem|oprócz|chyba że|wyłącz(?:a|eniem)\\b|nie dotyczy',
    include: '\\bw tym\\b|obejmuj\\w+|takie jak|takich jak|między innymi|m\\.in\\.',
    atLeast: 'co najmniej|minimum|minimaln\\w+|powyżej|ponad|więcej niż|przekracz\\w+',
    atMost: 'maksym\\w+|nie więcej niż|poniżej|mniej niż|w terminie|w ciągu|\\bdo \\d',
    before: '\\bprzed\\b|uprzedni\\w+',
    after: '\\bpo\\b|po upływie',
  },
  party: {
    seller: 'sprzedaw\\w+|przedsiębior\\w+|dostawc\\w+',
    buyer: 'kupując\\w+|klient\\w*|konsument\\w*|użytkownik\\w*|nabywc\\w+',
    third: 'osob\\w+ trzeci\\w+|podmiot\\w* trzeci\\w+|partner\\w*',
    authority: 'sąd\\w*|organ\\w*',
    minor: 'małoletni\\w*|nieletni\\w*|dzieci\\b',
  },
  stop: 'i|a|oraz|lub|albo|w|we|z|ze|na|do|od|dla|o|u|za|po|przez|przy|pod|że|się|jest|są|być|to|ten|ta|te|tego|tej|tym|tych|który|która|które|których|jego|jej|ich|nas|nasz|nasze|naszych|twój|twoje|jak|także|również|oraz|celu|jako|by|aby',
};
