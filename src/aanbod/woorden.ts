import type { Leefgebied } from '../melding/gebeurtenissen.ts';

/** How people say it, and where that belongs. */
export interface Alledaags {
  /** Words, and phrases without their little words, without accents (`zoekvorm`); in any form (`stam`). */
  readonly zegt: readonly string[];
  readonly hoort: readonly Leefgebied[];
  /** Words of offers that answer it, the best first. */
  readonly ook: readonly string[];
}

/** What looks like one of the words below, and says nothing about help. */
export const ZEGT_NIETS: readonly string[] = [
  ...['ik was', 'hij was', 'zij was', 'ze was', 'het was', 'er was', 'dat was', 'wat was', 'was ik'],
  ...['eten drinken', 'wil alleen', 'alleen weten', 'alleen vragen', 'niet alleen'],
];

const zin = (tekst: string): readonly string[] => tekst.split(',').map((woord) => woord.trim());

export const ALLEDAAGS: readonly Alledaags[] = [
  {
    zegt: zin(
      `eenzaam, eenzaamheid, op kamer, alleen, geen vrienden, vriend, vriendin, aanspraak, praatje, niemand praten, ken niemand,
       niemand, gezelschap, gezellig, iemand spreken, kennissen, koffie, thee, koffie drinken, thee drinken, iets drinken,
       samen wandelen, wandelen, buurthuis, maatje`,
    ),
    hoort: ['sociaalNetwerk'],
    ook: zin('ontmoeten, maatje, bezoek, koffie, wandelen'),
  },
  {
    zegt: zin('kom nergens'),
    hoort: ['participatie', 'sociaalNetwerk'],
    ook: zin('maatje, vervoer, inloop'),
  },
  {
    zegt: zin(
      `schuld, rekening, deurwaarder, incasso, aanmaning, rood staan, sta rood, geldzorgen, niet rondkomen, kom niet rond,
       uitkering, bijstand, toeslag, belasting, huur, huur niet betalen, niet betalen, geen geld, te weinig geld, geld, minima,
       val onder, voedselbank, kleding, kleren, jas, winterjas, schoenen, post niet open, post open maken, energierekening,
       bewindvoerder, budget, lening, betalingsregeling`,
    ),
    hoort: ['financien'],
    ook: zin('budget, geld, formulieren'),
  },
  {
    zegt: zin(
      `was, wasgoed, de was, was doen, strijken, stofzuigen, schoonmaken, schoonmaak, poetsen, dweilen, huishouden, ramen,
       ramen lappen, zemen, bed opmaken, rommel, rommelig, opruimen, vies huis, vervuild`,
    ),
    hoort: ['dagelijkseVerrichtingen'],
    ook: zin('huishoudelijke, was'),
  },
  {
    zegt: zin('boodschap, winkelen, winkel, supermarkt'),
    hoort: ['dagelijkseVerrichtingen'],
    ook: zin('boodschappen'),
  },
  {
    zegt: zin('koken, warm eten, maaltijd, eten'),
    hoort: ['dagelijkseVerrichtingen'],
    ook: zin('maaltijd, eten'),
  },
  {
    zegt: zin(
      `ik was mezelf, wassen, mezelf wassen, aankleden, uitkleden, steunkousen, douchen, naar wc, naar toilet, incontinent,
       pillen, medicijnen, insuline, wondverzorging, nagels knippen`,
    ),
    hoort: ['dagelijkseVerrichtingen', 'lichamelijkeGezondheid'],
    ook: zin('verzorging, wijkverpleging'),
  },
  {
    zegt: zin('hond, hond uitlaten, kat, huisdier'),
    hoort: ['dagelijkseVerrichtingen', 'sociaalNetwerk'],
    ook: zin('huisdier, dieren, hond, maatje'),
  },
  {
    zegt: zin('klus, klusje, tuin, lamp, kraan, lekkende kraan, gras, schilderen, verhuizing, sjouwen'),
    hoort: ['huisvesting', 'dagelijkseVerrichtingen'],
    ook: zin('klus, tuin'),
  },
  {
    zegt: zin(
      'dement, dementie, dementeert, alzheimer, vergeetachtig, vergeet, vergeten, geheugen, in war, verdwaalt, dwaalt',
    ),
    hoort: ['geestelijkeGezondheid', 'mantelzorg'],
    ook: zin('dementie, geheugen, dagbesteding'),
  },
  {
    zegt: zin(
      `mantelzorg, zorg voor man, zorg voor vrouw, zorg voor moeder, zorg voor vader, zorg voor ouders, zorg voor partner,
       zorg voor kind, zorg voor zus, zorg voor broer, past op, oppas, houd niet vol, houd vol, overbelast, even vrij,
       trek niet`,
    ),
    hoort: ['mantelzorg'],
    ook: zin('mantelzorg, respijt, vervangende'),
  },
  {
    zegt: zin(
      `trap, traplopen, douche, drempel, verhuizen, groot huis, woning, huis, tocht, koud huis, schimmel, vocht,
       slaap buiten, uit huis gezet, huis uit gezet, ontruiming,
       kamer huren, kamer zoeken, zoek kamer, kamer nodig`,
    ),
    hoort: ['huisvesting'],
    ook: zin('wonen, woning, aanpassing'),
  },
  {
    zegt: zin(
      `lopen, val, vallen, gevallen, bewegen, sporten, rug, knie, heup, pijn, moe, vermoeid,
       ziek, handicap, beperking, blind, slechtziend, zie slecht, slecht zien, ogen, doof, slechthorend, hoor slecht,
       slecht horen, gehoor, afvallen, dokter`,
    ),
    hoort: ['lichamelijkeGezondheid'],
    ook: zin('hulpmiddel, bewegen, vallen'),
  },
  {
    zegt: zin(
      `vervoer, taxi, naar dokter, alleen naar dokter, kom bij dokter, naar ziekenhuis, alleen naar ziekenhuis,
       hoe kom bij, hoe kom naar, rijbewijs, bus, trein, regiotaxi, brengen halen`,
    ),
    hoort: ['participatie'],
    ook: zin('vervoer, rijden, rit'),
  },
  {
    zegt: zin(
      `somber, depressief, depressie, angst, bang, paniek, stress, piekeren, rouw, verdriet, overleden, huilen, boos,
       slaap slecht, slecht slapen, slaap niet, wakker, burn out, overspannen,
       trauma, stemmen`,
    ),
    hoort: ['geestelijkeGezondheid'],
    ook: zin('verdriet, rouw, somberheid'),
  },
  {
    zegt: zin(
      'drank, drinken, drink veel, alcohol, drugs, blowen, wiet, roken, gokken, gamen, verslaafd, verslaving',
    ),
    hoort: ['verslaving'],
    ook: zin('verslaving'),
  },
  {
    zegt: zin('ruzie, scheiding, scheiden, uit elkaar, relatie'),
    hoort: ['huiselijkeRelaties'],
    ook: zin('relatie, scheiding'),
  },
  {
    zegt: zin(
      `slaan, geslagen, mishandeling, onveilig, bang voor ex, bang voor man, bang voor vader, bang thuis, bedreigd, stalken,
       geweld`,
    ),
    hoort: ['veiligheid', 'huiselijkeRelaties'],
    ook: zin('maatschappelijk, ruzie'),
  },
  {
    zegt: zin(
      `kind, kinderen, opvoeden, opvoeding, puber, school, baby, zwanger, zorgen om zoon, zorgen om dochter, kinderopvang,
       speelgroep, pesten, gepest, spijbelen, druk kind`,
    ),
    hoort: ['opgroeien'],
    ook: zin('opvoed, ouders, kinderen'),
  },
  {
    zegt: zin(
      `werk, baan, ontslagen, werkloos, dagbesteding, overdag, structuur, vrijwilligerswerk, vrijwilliger, iets doen,
       verveel, om handen, iets om handen, hobby, cursus`,
    ),
    hoort: ['dagbesteding', 'participatie'],
    ook: zin('dagbesteding, werk, vrijwilliger'),
  },
  {
    zegt: zin('taal, lezen, schrijven, nederlands, nederlands leren, inburgeren'),
    hoort: ['participatie'],
    ook: zin('taalmaatje, taal, nederlands'),
  },
  {
    zegt: zin('begrijp brief, brief begrijpen, brief niet, brieven, formulier'),
    hoort: ['participatie'],
    ook: zin('formulieren, brieven'),
  },
  { zegt: zin('computer, telefoon, internet'), hoort: ['participatie'], ook: zin('digitaal, computer') },
  {
    zegt: zin('politie, gevangenis, boete, rechter, rechtbank, advocaat, strafblad, aangifte'),
    hoort: ['justitie'],
    ook: zin('juridisch, recht'),
  },
];
