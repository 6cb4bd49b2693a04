import type { Alledaags } from './woorden.ts';

const zin = (tekst: string): readonly string[] => tekst.split(',').map((woord) => woord.trim());

/** What people say at the desk of the Wmo besides the words of every day: what they have, and what it is called. */
export const ALLEDAAGS_VAN_DE_BALIE: readonly Alledaags[] = [
  {
    zegt: zin(
      `administratie, papieren, papierwerk, papierwinkel, geldzaken, post, post niet aan, stapel post, ordenen, belastingaangifte,
       zorgtoeslag, huurtoeslag, toeslagen aanvragen, financien regelen`,
    ),
    hoort: ['financien'],
    ook: zin('thuisadministratie, formulieren, rekeningen'),
  },
  {
    zegt: zin(
      'schuldhulp, schuldsanering, schuldeiser, wsnp, beslag, loonbeslag, afbetalen, achterstand, huurachterstand',
    ),
    hoort: ['financien'],
    ook: zin('schulden, geldcafe, schuldhulpverlening'),
  },
  {
    zegt: zin(
      'oplichting, opgelicht, oplichter, fraude, nepbericht, phishing, babbeltruc, geld gestolen, pasje',
    ),
    hoort: ['financien', 'veiligheid'],
    ook: zin('thuisadministratie, digitaal, geldcafe'),
  },
  {
    zegt: zin(
      `respijt, respijtzorg, respijthuis, logeren, logeeropvang, logeerhuis, even weg, op vakantie, paar dagen weg,
       iemand overnemen, zorg overnemen, adempauze, op adem komen`,
    ),
    hoort: ['mantelzorg'],
    ook: zin('vervangende, mantelzorg'),
  },
  {
    zegt: zin(
      'overbelasting, loopt op tandvlees, op tandvlees, raak op, zwaar voor mij, valt zwaar, kan niet alleen laten',
    ),
    hoort: ['mantelzorg'],
    ook: zin('mantelzorg, vervangende'),
  },
  {
    zegt: zin(
      'taalles, taalcursus, taalcoach, spreek geen nederlands, spreekt geen nederlands, nederlandse les, nederlands oefenen, laaggeletterd, kan niet lezen, kan niet schrijven, moeite met lezen, inburgering',
    ),
    hoort: ['participatie'],
    ook: zin('taalmaatje, nederlands, taal'),
  },
  {
    zegt: zin(
      'dagopvang, dagverzorging, dagactiviteit, dagactiviteiten, dagcentrum, dagvulling, zit hele dag thuis, invulling, zinvol bezig, knutselen, handwerken, breien, hobbyclub, soos',
    ),
    hoort: ['dagbesteding'],
    ook: zin('dagbesteding, inloop'),
  },
  {
    zegt: zin('alarmknop, alarm, alarmering, personenalarmering, noodknop, halszender, alarmsysteem'),
    hoort: ['huisvesting'],
    ook: zin('veilig, wonen'),
  },
  {
    zegt: zin(
      `beugel, handgreep, wandbeugel, toilet verhogen, verhoogd toilet, toiletstoel, douchestoel, douchestoeltje, badkamer,
       inloopdouche, bad, stoeprand, hellingbaan, oprit, leuning, trapleuning, aanpassing, woningaanpassing, verlichting,
       donker gang, losse kleedjes, hoog laag bed, gelijkvloers, seniorenwoning, naar wc komen`,
    ),
    hoort: ['huisvesting'],
    ook: zin('wonen, drempels, douche'),
  },
  {
    zegt: zin(
      'bed verschonen, lakens, beddengoed, afwas, afwassen, stof, stoffen, vuilnis, huishoudelijk, huishoudelijke, hulp in huishouding, huishoudster, poetshulp, schoonmaakster, hulp huishouding, wc schoonmaken',
    ),
    hoort: ['dagelijkseVerrichtingen'],
    ook: zin('huishoudelijke, schoon, was'),
  },
  {
    zegt: zin('wasmachine kapot, wassen en strijken, gordijnen wassen, vuile was, wasserij'),
    hoort: ['dagelijkseVerrichtingen'],
    ook: zin('was, strijkservice'),
  },
  {
    zegt: zin(
      'maaltijdservice, tafeltje dekje, maaltijdvoorziening, eten koken, kook niet, eet slecht, eet niet goed, kant en klaar',
    ),
    hoort: ['dagelijkseVerrichtingen'],
    ook: zin('maaltijd, eten'),
  },
  {
    zegt: zin('samen eten, niet alleen eten, aanschuiven, eettafel, open tafel'),
    hoort: ['sociaalNetwerk', 'dagelijkseVerrichtingen'],
    ook: zin('eten, maaltijd'),
  },
  {
    zegt: zin(
      `autisme, autistisch, asperger, adhd, add, verstandelijk beperkt, licht verstandelijk beperkt, verstandelijke beperking, lvb,
       structuur aanbrengen, overzicht kwijt, dag indelen, plannen, overprikkeld, prikkels`,
    ),
    hoort: ['geestelijkeGezondheid', 'dagbesteding'],
    ook: zin('begeleiding, praktijkondersteuner, maatje, dagbesteding'),
  },
  {
    zegt: zin(
      'niet aangeboren hersenletsel, hersenletsel, nah, beroerte, cva, tia, herseninfarct, hersenbloeding, parkinson, ms, multiple sclerose, als ziekte, reuma, artrose, copd, hartfalen, diabetes, suikerziekte, kanker, chronisch ziek, revalidatie, long covid',
    ),
    hoort: ['lichamelijkeGezondheid', 'mantelzorg', 'dagbesteding'],
    ook: zin('mantelzorg, wijkverpleging, bewegen, dagbesteding'),
  },
  {
    zegt: zin(
      'psychose, psychotisch, schizofrenie, bipolair, borderline, psychiater, psycholoog, ggz, psychisch, psychische klachten, manisch, dwang, eetstoornis, anorexia, ptss, praten met iemand, iemand om mee praten, zit niet lekker in vel, hoofd vol',
    ),
    hoort: ['geestelijkeGezondheid'],
    ook: zin('verdriet, somberheid, huisarts'),
  },
  {
    zegt: zin(
      'wil niet leven, wil niet meer leven, wil dood, zie niet zitten, zelfdoding, zelfmoord, suicide, hoor stemmen, stemmen horen, hoort stemmen',
    ),
    hoort: ['geestelijkeGezondheid'],
    ook: zin('verdriet, somberheid, huisarts'),
  },
  {
    zegt: zin(
      'slaat mij, mishandelt, ouderenmishandeling, kindermishandeling, durf niet naar huis, huiselijk geweld, scheld, schelden, dreigt, heeft mes',
    ),
    hoort: ['veiligheid', 'huiselijkeRelaties'],
    ook: zin('maatschappelijk, ruzie'),
  },
  {
    zegt: zin(
      'zwerven, zwerft, zwerver, slaap op straat, slaap bij vrienden, slaap in auto, op straat, geen dak, bankslapen, daklozenopvang, nachtopvang, opvang, beschermd wonen, dakloos, thuisloos',
    ),
    hoort: ['huisvesting'],
    ook: zin('maatschappelijk, geldcafe, schuldhulpverlening'),
  },
  {
    zegt: zin(
      'gevallen in huis, val vaak, bang om vallen, balans, evenwicht, onvast, wankel, fysio, fysiotherapie, spieren, conditie, fitter, gymnastiek, gym',
    ),
    hoort: ['lichamelijkeGezondheid'],
    ook: zin('valpreventie, bewegen'),
  },
  {
    zegt: zin(
      'traplift, scootmobiel, rolstoel, rollator, hulpmiddel, trippelstoel, driewielfiets, aangepaste fiets, krukken',
    ),
    hoort: ['lichamelijkeGezondheid', 'huisvesting'],
    ook: zin('wonen, vervoer, bewegen'),
  },
  {
    zegt: zin(
      'wijkverpleegkundige, thuiszorg, zuster, verpleging, verpleegster, zwachtelen, katheter, stoma, oogdruppels, injectie, prikken, medicatie, baxter, helpen douchen, hulp bij douchen, steunkousen aan',
    ),
    hoort: ['lichamelijkeGezondheid'],
    ook: zin('wijkverpleging, verpleging, verzorging'),
  },
  {
    zegt: zin(
      'rijdt mij, brengt mij, rij geen auto, geen auto, mag niet meer rijden, rijbewijs kwijt, naar ziekenhuis, naar dokter, naar huisarts, naar kapper, naar familie, naar kerkhof, kom bij dokter, bij dokter, deeltaxi, belbus, plusbus, taxipas, openbaar vervoer, met bus',
    ),
    hoort: ['participatie'],
    ook: zin('vervoer, rijden, taxibus'),
  },
  {
    zegt: zin(
      'lekkage, stopcontact, plank ophangen, schilderij ophangen, gordijnen ophangen, heg, onkruid, snoeien, grasmaaien, gras maaien, kast in elkaar, meubels, klusjesman, timmeren, gloeilamp, lamp vervangen, sneeuw ruimen, vuilcontainer, container buiten',
    ),
    hoort: ['huisvesting', 'dagelijkseVerrichtingen'],
    ook: zin('klussendienst, klussen, tuin'),
  },
  {
    zegt: zin(
      'vluchteling, statushouder, nieuw in nederland, ken weg niet, nieuw in dorp, net verhuisd, mensen leren kennen, vrienden maken, contacten, buddy, wandelmaatje, iemand op bezoek, krijg geen bezoek, zie niemand, spreek niemand, kletsen, kaarten, spelletjes, bingo, zingen',
    ),
    hoort: ['sociaalNetwerk'],
    ook: zin('koffie, maatje, ontmoeten'),
  },
  {
    zegt: zin(
      'deur niet uit, huis niet uit, kom niet buiten, niet naar buiten, zit binnen, durf niet naar buiten, zit achter geraniums',
    ),
    hoort: ['participatie', 'sociaalNetwerk'],
    ook: zin('maatje, vervoer, inloop'),
  },
  {
    zegt: zin(
      'moeilijk kind, kind luistert niet, opvoedvragen, opvoedhulp, tiener, kleuter, peuter, alleenstaande moeder, alleenstaande ouder, ruzie met zoon, ruzie met dochter, jeugdzorg, jeugdhulp, kind adhd, zoon autisme, dochter autisme, gezin',
    ),
    hoort: ['opgroeien'],
    ook: zin('ouders, opvoeden, jeugdhulp'),
  },
  {
    zegt: zin(
      'omgangsregeling, ex partner, relatieproblemen, huwelijk, alimentatie, man weg, vrouw weg, familieruzie, ruzie in familie, ruzie met man, ruzie met vrouw',
    ),
    hoort: ['huiselijkeRelaties'],
    ook: zin('maatschappelijk, ruzie'),
  },
  {
    zegt: zin('ruzie met buren, burenruzie, overlast, burenoverlast, geluidsoverlast, buurtbemiddeling'),
    hoort: ['veiligheid', 'huisvesting'],
    ook: zin('maatschappelijk, ruzie'),
  },
  {
    zegt: zin(
      'weduwe, weduwnaar, man verloren, vrouw verloren, kind verloren, verlies, rouwgroep, sinds dood, is dood',
    ),
    hoort: ['geestelijkeGezondheid', 'sociaalNetwerk'],
    ook: zin('rouw, verdriet, koffie'),
  },
  {
    zegt: zin(
      'aan drank, drinkt, te veel drinken, cocaine, speed, softdrugs, harddrugs, gokverslaving, afkicken, alcoholist, ontwenning',
    ),
    hoort: ['verslaving'],
    ook: zin('verslaving'),
  },
  {
    zegt: zin(
      'afgekeurd, wajong, wia, arbeidsbeperking, reintegratie, beschut werk, weer aan werk, werk zoeken, sociale werkplaats, werkervaring',
    ),
    hoort: ['dagbesteding', 'participatie'],
    ook: zin('werken, werk'),
  },
  {
    zegt: zin(
      'ipad, tablet, laptop, wachtwoord, inloggen, email, mailen, beeldbellen, whatsapp, app, mobiel, smartphone, internetbankieren, printen',
    ),
    hoort: ['participatie'],
    ook: zin('digitaal, computer'),
  },
  {
    zegt: zin(
      'digid aanvragen, digid, formulier invullen, aanvraag invullen, brief gemeente, brief lezen, brief snap niet, snap brief niet, snap brieven niet, moeilijke brief, hulp met brief, begrijp brief niet',
    ),
    hoort: ['participatie', 'financien'],
    ook: zin('formulieren, brieven'),
  },
  {
    zegt: zin(
      'vergeetachtig, vergeet alles, geheugenverlies, geheugenproblemen, dementerend, begin dementie, diagnose alzheimer, dwalen, loopt weg',
    ),
    hoort: ['mantelzorg', 'geestelijkeGezondheid'],
    ook: zin('dementie, alzheimercafe'),
  },
];
