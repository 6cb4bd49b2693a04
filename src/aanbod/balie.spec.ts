import { describe, expect, it } from 'vitest';
import { demoAanbod } from '../demo/aanbod.ts';
import { datum } from '../kern/datum.ts';
import { zoekAanbod } from './zoek.ts';

const KAART = demoAanbod(datum('2026-11-29')).map((a) => ({ ...a, gesloten: null }));
const eersteDrie = (q: string): readonly string[] =>
  zoekAanbod(KAART, { q, doelen: [], leefgebied: null, gebied: '' })
    .slice(0, 3)
    .map(({ naam }) => naam);

/** What people say at the desk, and what of the demo has to be among the first three. */
const AAN_DE_BALIE = `
ik heb hulp nodig bij de administratie = Thuisadministratie
mijn papieren zijn een puinhoop = Thuisadministratie
hulp bij mijn geldzaken = Thuisadministratie
ik durf mijn post niet open te maken = Thuisadministratie
er ligt een stapel post = Thuisadministratie
ik kan mijn rekeningen niet betalen = Geldcafé
ik heb schulden = Geldcafé
de deurwaarder stond aan de deur = Geldcafé
ik kom niet rond = Geldcafé
ik heb geen geld voor eten = Geldcafé
er is beslag gelegd op mijn loon = Geldcafé
huurachterstand = Geldcafé
hoe vraag ik zorgtoeslag aan = Thuisadministratie
ik krijg allemaal aanmaningen = Geldcafé
schuldsanering = Geldcafé
ik ben opgelicht = Thuisadministratie
oplichting = Thuisadministratie
belastingaangifte = Thuisadministratie
hulp bij het invullen van een formulier = Hulp met formulieren
ik begrijp deze brief niet = Hulp met formulieren
ik snap de brieven van de gemeente niet = Hulp met formulieren
digid = Hulp met formulieren
ik weet niet hoe ik moet inloggen = Digitaal spreekuur
de computer snap ik niet = Digitaal spreekuur
internetbankieren = Digitaal spreekuur
hulp met mijn tablet = Digitaal spreekuur
mijn telefoon doet het niet = Digitaal spreekuur
taalles = Taalmaatje
ik wil Nederlands leren = Taalmaatje
mijn buurvrouw spreekt geen Nederlands = Taalmaatje
taalcursus = Taalmaatje
ik kan niet goed lezen = Taalmaatje
ik ben zo eenzaam = Praatje bij de koffie
ik zit altijd maar alleen = Praatje bij de koffie
ik ken hier niemand = Praatje bij de koffie
ik wil mensen leren kennen = Praatje bij de koffie
koffie drinken = Praatje bij de koffie
een praatje maken = Praatje bij de koffie
mijn moeder krijgt geen bezoek = Maatje voor thuis
iemand die met mij gaat wandelen = Maatje voor thuis
een wandelmaatje = Maatje voor thuis
ik zoek een maatje = Maatje voor thuis
ik kom het huis niet uit = Maatje voor thuis
ik kom de deur niet meer uit = Maatje voor thuis
ik kom nergens meer = Maatje voor thuis
mijn vader durft niet naar buiten = Maatje voor thuis
samen eten = Samen eten op dinsdag
ik wil niet alleen eten = Samen eten op dinsdag
open tafel = Samen eten op dinsdag
een warme maaltijd = Maaltijd aan huis
maaltijdservice = Maaltijd aan huis
tafeltje dekje = Maaltijd aan huis
ik kan niet meer koken = Maaltijd aan huis
mijn moeder eet slecht = Maaltijd aan huis
boodschappen = Boodschappen aan huis
ik kan mijn boodschappen niet meer tillen = Boodschappen aan huis
naar de supermarkt = Boodschappen aan huis
boodschappendienst = Boodschappen aan huis
de was = Was- en strijkservice
hulp bij de was = Was- en strijkservice
strijken = Was- en strijkservice
mijn wasmachine is kapot = Was- en strijkservice
bed verschonen = Was- en strijkservice
vuile was = Was- en strijkservice
ik zoek hulp in de huishouding = Huishoudelijke ondersteuning
stofzuigen gaat niet meer = Huishoudelijke ondersteuning
poetshulp = Huishoudelijke ondersteuning
schoonmaken lukt niet = Huishoudelijke ondersteuning
een lamp vervangen = Klussendienst
hulp in de tuin = Klussendienst
gras maaien = Klussendienst
een lekkende kraan = Klussendienst
mijn heg moet gesnoeid = Klussendienst
klusjesman = Klussendienst
schilderij ophangen = Klussendienst
het onkruid staat zo hoog = Klussendienst
beugel in de wc = Wonen met gemak
alarmknop = Wonen met gemak
noodknop voor mijn moeder = Wonen met gemak
de drempels zijn te hoog = Wonen met gemak
traplopen gaat niet meer = Wonen met gemak
traplift = Wonen met gemak
ik kan niet meer in bad = Wonen met gemak
inloopdouche = Wonen met gemak
aanpassing in de badkamer = Wonen met gemak
een leuning bij de trap = Wonen met gemak
hoe kom ik naar het ziekenhuis = Rijden naar het ziekenhuis
wie brengt mij naar de dokter = Rijden naar het ziekenhuis
ik kan niet meer alleen naar de dokter = Rijden naar het ziekenhuis
mijn zoon zit de hele dag op zijn kamer = Maatje voor thuis
ik mag niet meer rijden = Rijden naar het ziekenhuis
vervoer = Samen eten op dinsdag | Collectief vervoer
regiotaxi = Collectief vervoer
ik heb geen auto = Rijden naar het ziekenhuis
scootmobiel = Collectief vervoer | Wonen met gemak
ik ben bang om te vallen = Valpreventie: sterk en in balans
mijn moeder valt steeds = Valpreventie: sterk en in balans
ik wil meer bewegen = Beweegtuin voor ouderen | Valpreventie: sterk en in balans
ik sta wankel op mijn benen = Valpreventie: sterk en in balans
balans = Valpreventie: sterk en in balans
fysiotherapie = Valpreventie: sterk en in balans
gymnastiek voor ouderen = Valpreventie: sterk en in balans
ik ben mantelzorger = Steunpunt mantelzorg
ik zorg voor mijn man = Steunpunt mantelzorg
ik houd het niet meer vol = Steunpunt mantelzorg
ik ben overbelast = Steunpunt mantelzorg
overbelasting = Steunpunt mantelzorg
respijtzorg = Vervangende zorg door vrijwilligers
respijt = Vervangende zorg door vrijwilligers
logeren = Vervangende zorg door vrijwilligers
even vrij = Vervangende zorg door vrijwilligers
wie past er op mijn man = Vervangende zorg door vrijwilligers
ik kan mijn vrouw niet alleen laten = Vervangende zorg door vrijwilligers
ik wil een paar dagen weg = Vervangende zorg door vrijwilligers
mijn man dementeert = Alzheimercafé
mijn vader vergeet steeds meer = Alzheimercafé
vergeetachtig = Alzheimercafé
alzheimer = Alzheimercafé
mijn moeder dwaalt 's nachts = Alzheimercafé
geheugenproblemen = Alzheimercafé
parkinson = Steunpunt mantelzorg
mijn man heeft een beroerte gehad = Steunpunt mantelzorg
niet aangeboren hersenletsel = Vrije inloop dagbesteding | Steunpunt mantelzorg
NAH = Vrije inloop dagbesteding | Steunpunt mantelzorg
reuma = Valpreventie: sterk en in balans | Steunpunt mantelzorg
autisme = Vrije inloop dagbesteding | Maatje voor thuis
adhd = Vrije inloop dagbesteding | Maatje voor thuis
licht verstandelijk beperkt = Vrije inloop dagbesteding | Maatje voor thuis
dagopvang = Vrije inloop dagbesteding
dagopvang voor mijn moeder = Vrije inloop dagbesteding
dagbesteding = Vrije inloop dagbesteding
overdag iets doen = Vrije inloop dagbesteding
ik verveel me = Vrije inloop dagbesteding
knutselen = Vrije inloop dagbesteding
psychose = Algemeen maatschappelijk werk | Praktijkondersteuner van de huisarts
mijn zoon is psychotisch = Algemeen maatschappelijk werk | Praktijkondersteuner van de huisarts
ik ben somber = Algemeen maatschappelijk werk
ik heb iemand nodig om mee te praten = Algemeen maatschappelijk werk
ik pieker de hele nacht = Algemeen maatschappelijk werk
mijn vrouw is overleden = Algemeen maatschappelijk werk
ik ben weduwe = Algemeen maatschappelijk werk
burn-out = Algemeen maatschappelijk werk
wil niet leven = Praktijkondersteuner van de huisarts
ik hoor stemmen = Praktijkondersteuner van de huisarts
ruzie met de buren = Algemeen maatschappelijk werk
wij gaan scheiden = Algemeen maatschappelijk werk
relatieproblemen = Algemeen maatschappelijk werk
ouderenmishandeling = Algemeen maatschappelijk werk
mijn man slaat mij = Algemeen maatschappelijk werk
zwerven = Algemeen maatschappelijk werk
ik ben dakloos = Algemeen maatschappelijk werk
ik slaap in mijn auto = Algemeen maatschappelijk werk
hij drinkt te veel = Praktijkondersteuner van de huisarts
gokverslaving = Praktijkondersteuner van de huisarts
mijn zoon blowt = Praktijkondersteuner van de huisarts
steunkousen aantrekken = Wijkverpleging
hulp bij het douchen = Wijkverpleging
thuiszorg = Wijkverpleging
insuline spuiten = Wijkverpleging
mijn puber luistert niet = Ouders voor ouders
hulp bij opvoeden = Ouders voor ouders
mijn zoon wil niet naar school = Ouders voor ouders
alleenstaande moeder = Ouders voor ouders
jeugdhulp = Ouders voor ouders | Jeugdhulp zonder verblijf
ik ben afgekeurd = Begeleid werken | Vrije inloop dagbesteding
weer aan het werk = Begeleid werken | Vrije inloop dagbesteding
`
  .trim()
  .split('\n')
  .map((regel) => {
    const [q = '', namen = ''] = regel.split(' = ');
    return [q, namen.split(' | ')] as const;
  });

describe('wat mensen zeggen aan de balie van de Wmo', () => {
  it.each(AAN_DE_BALIE)('‘%s’ heeft bij de eerste drie %s', (q, namen) => {
    const drie = eersteDrie(q);
    expect(
      namen.some((naam) => drie.includes(naam)),
      drie.join(', ') || 'niets',
    ).toBe(true);
  });
});
