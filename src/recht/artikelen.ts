/** One article (or a run of articles) and what it says, in one sentence of our own. */
export interface Artikel {
  readonly wet: 'wmo' | 'awb';
  readonly code: string;
  readonly zin: string;
}

/** The articles the procedure rests on (Wmo: version 1 July 2026; Awb: see wetten.ts). */
export const ARTIKELEN: readonly Artikel[] = [
  wmo('1.1.1', 'Begrippen; lid 2 geeft de volgorde van vertegenwoordigers.'),
  wmo('1.2.1', 'Wie inwoner is van een gemeente, kan daar maatschappelijke ondersteuning krijgen.'),
  wmo('1.2.2', 'Regels voor vreemdelingen.'),
  wmo('2.1.1', 'De gemeente zorgt voor maatschappelijke ondersteuning.'),
  wmo('2.1.2', 'De raad stelt een beleidsplan vast, met resultaten, criteria en indicatoren.'),
  wmo(
    '2.1.3',
    'De verordening regelt onder meer criteria, pgb, kwaliteit, klachten, medezeggenschap en misbruik.',
  ),
  wmo('2.1.4', 'De gemeente kan een eigen bijdrage vragen; cliëntondersteuning is gratis.'),
  wmo('2.1.4a', 'De eigen bijdrage is een vast bedrag per huishouden per maand.'),
  wmo('2.1.4b', 'Het CAK stelt de bijdrage vast en int haar; zij wordt elk jaar aangepast.'),
  wmo('2.2.4', 'Onafhankelijke cliëntondersteuning, in het belang van de inwoner.'),
  wmo('2.3.1', 'Het college zorgt dat wie het nodig heeft een maatwerkvoorziening krijgt.'),
  wmo('2.3.2', 'Melding en onderzoek.'),
  wmo('2.3.2 lid 1', 'Na een melding bevestigt het college de ontvangst en onderzoekt het binnen zes weken.'),
  wmo('2.3.2 lid 2', 'De inwoner kan binnen zeven dagen een persoonlijk plan geven.'),
  wmo('2.3.2 lid 3', 'Het college wijst op gratis onafhankelijke cliëntondersteuning.'),
  wmo('2.3.2 lid 4', 'Wat het college onderzoekt: de punten a tot en met g.'),
  wmo('2.3.2 lid 5', 'Het persoonlijk plan wordt bij het onderzoek betrokken.'),
  wmo('2.3.2 lid 6', 'Het college legt uit wat een pgb is en wat de gevolgen zijn.'),
  wmo('2.3.2 lid 7', 'De inwoner geeft de gegevens die voor het onderzoek nodig zijn.'),
  wmo('2.3.2 lid 8', 'De inwoner krijgt een schriftelijke weergave van de uitkomsten.'),
  wmo(
    '2.3.2 lid 9',
    'Een aanvraag kan na het onderzoek, of als het onderzoek na zes weken nog niet klaar is.',
  ),
  wmo('2.3.3', 'Bij spoed geeft het college meteen een tijdelijke maatwerkvoorziening.'),
  wmo('2.3.4', 'Het college stelt vast wie de inwoner is.'),
  wmo('2.3.5', 'De beslissing op de aanvraag.'),
  wmo('2.3.5 lid 2', 'Het college beslist binnen twee weken na ontvangst van de aanvraag.'),
  wmo('2.3.5 lid 3', 'Wanneer iemand een maatwerkvoorziening krijgt en wat die moet bijdragen.'),
  wmo('2.3.5 lid 4', 'Beschermd wonen en opvang.'),
  wmo('2.3.5 lid 5', 'De voorziening past bij de omstandigheden van de persoon.'),
  wmo('2.3.5 lid 6', 'Weigeren mag als de inwoner langdurige zorg (Wlz) heeft of kan krijgen.'),
  wmo('2.3.6', 'Pgb: drie voorwaarden, en wanneer het college kan weigeren.'),
  wmo('2.3.7', 'Bij een woningaanpassing wordt de eigenaar gehoord.'),
  wmo('2.3.8', 'De inwoner geeft inlichtingen en werkt mee.'),
  wmo('2.3.9', 'Het college onderzoekt regelmatig of een besluit nog past.'),
  wmo('2.3.10', 'Wanneer het college een besluit kan herzien of intrekken.'),
  wmo('2.4.1', 'Terugvorderen kan alleen als iemand met opzet verkeerde gegevens gaf.'),
  wmo('2.5.1', 'Elk jaar voor 1 juli: onderzoek onder cliënten.'),
  wmo('2.5.3', 'Verantwoording aan de raad.'),
  wmo('2.6.2', 'De SVB betaalt uit het pgb.'),
  // 2.6.4 and 2.6.6, on contracts and rates, were not read: who carries out and who has mandate is cited as 2.6.3.
  wmo('2.6.3', 'Anderen kunnen namens het college uitvoeren; recht vaststellen alleen in mandaat.'),
  wmo('5.1.1', 'Welke gegevens het college mag gebruiken, met en zonder toestemming.'),
  wmo('5.2.1', 'Aan wie het college gegevens mag geven.'),
  wmo('5.2.9', 'Gebruik van het burgerservicenummer.'),
  wmo('5.3.2', 'Recht op inzage in en een kopie van het dossier.'),
  wmo('5.3.3', 'Geheimhouding tegenover anderen.'),
  wmo('5.3.4', 'Het dossier blijft vijftien jaar bewaard na de laatste wijziging.'),
  wmo('5.3.5', 'Vernietigen op verzoek, binnen drie maanden.'),
  wmo('5.3.6', 'Gegevens voor wetenschappelijk onderzoek.'),
  wmo('6.1', 'Het college wijst toezichthouders aan.'),
  awb('2:3', 'Een stuk voor een ander bestuursorgaan wordt doorgezonden.'),
  awb('2:4', 'Het bestuursorgaan doet zijn werk zonder vooringenomenheid.'),
  awb('2:5', 'Wie hier werkt, houdt vertrouwelijke gegevens geheim.'),
  awb('2:7-2:27', 'Elektronisch verkeer met de overheid (sinds 1 januari 2026).'),
  awb('2:10', 'Een bericht in het portaal wordt binnen 48 uur aangekondigd.'),
  awb('3:2', 'Een besluit rust op zorgvuldig onderzoek.'),
  awb('3:3', 'Een bevoegdheid wordt niet voor iets anders gebruikt dan waarvoor zij er is.'),
  awb('3:4', 'Belangen worden afgewogen; de gevolgen zijn niet onevenredig.'),
  awb('3:6', 'Op een advies dat te laat komt hoeft niet te worden gewacht.'),
  awb('3:8', 'Het besluit noemt de adviseur.'),
  awb('3:9', 'Het bestuursorgaan gaat na of een advies zorgvuldig tot stand kwam.'),
  awb('3:40', 'Een besluit werkt pas na bekendmaking.'),
  awb('3:41', 'Bekendmaken gaat door toezenden of uitreiken.'),
  awb('3:45', 'Het besluit zegt hoe en waar iemand bezwaar kan maken.'),
  awb('3:46', 'Een besluit heeft een deugdelijke motivering.'),
  awb('3:47', 'De motivering staat in het besluit; bij spoed mag zij kort daarna komen.'),
  awb('3:48', 'Wanneer de motivering mag ontbreken.'),
  awb('3:49-3:50', 'Motiveren met een advies, of juist in afwijking daarvan.'),
  awb('4:1-4:3', 'Hoe een aanvraag wordt gedaan en wat erin staat.'),
  awb('4:5', 'Een onvolledige aanvraag mag eerst worden aangevuld.'),
  awb('4:6', 'Een herhaalde aanvraag vraagt om nieuwe feiten.'),
  awb('4:7', 'De aanvrager mag zijn zienswijze geven voor een afwijzing op gegevens van anderen.'),
  awb('4:8', 'Een belanghebbende mag zijn zienswijze geven over een besluit dat hem raakt.'),
  awb('4:9-4:12', 'Hoe een zienswijze wordt gegeven, en wanneer zij niet wordt gevraagd.'),
  awb('4:13', 'Zonder wettelijke termijn wordt binnen acht weken beslist.'),
  awb(
    '4:14',
    'Lukt het niet op tijd, dan krijgt de aanvrager bericht; dat verlengt een wettelijke termijn niet.',
  ),
  awb('4:15', 'Wanneer de beslistermijn stilstaat.'),
  awb('4:17', 'Dwangsom als na een ingebrekestelling niet op tijd wordt beslist.'),
  awb('4:18', 'De dwangsom wordt binnen twee weken bij besluit vastgesteld.'),
  awb('4:20', 'Een ten onrechte betaalde dwangsom kan worden teruggevorderd.'),
  awb('4:81-4:83', 'Beleidsregels: wie ze vaststelt en hoe ze bekend worden.'),
  awb('4:84', 'Afwijken van een beleidsregel als die onevenredig uitpakt.'),
  awb('6:2', 'Niet op tijd beslissen telt voor bezwaar en beroep als een besluit.'),
  awb('6:4-6:6', 'Wat in een bezwaarschrift staat, en tijd om een gebrek te herstellen.'),
  awb('6:7', 'Bezwaar maken kan binnen zes weken.'),
  awb('6:8', 'De zes weken beginnen de dag na de bekendmaking.'),
  awb('6:9', 'Wanneer bezwaar per post op tijd is.'),
  awb('6:10', 'Te vroeg bezwaar blijft soms geldig.'),
  awb('6:11', 'Te laat bezwaar wordt vergeven als iemand er niets aan kan doen.'),
  awb('6:12', 'Beroep als niet op tijd is beslist.'),
  awb('6:14', 'De ontvangst van een bezwaar wordt bevestigd.'),
  awb('6:15', 'Een bezwaar op het verkeerde adres wordt doorgezonden.'),
  awb('6:16', 'Bezwaar zet het besluit niet stil.'),
  awb('6:19', 'Een nieuw besluit loopt mee in het lopende bezwaar.'),
  awb('6:22', 'Een gebrek waar niemand last van heeft, kan worden gepasseerd.'),
  awb('7:2', 'De bezwaarmaker wordt gehoord.'),
  awb('7:3', 'Wanneer horen niet hoeft.'),
  awb('7:4', 'Stukken liggen een week ter inzage; nadere stukken tot tien dagen voor het horen.'),
  awb('7:7', 'Van het horen komt een verslag.'),
  awb('7:10', 'Beslissen op bezwaar: zes weken, of twaalf met een commissie; eenmaal zes weken uitstel.'),
  awb('7:11', 'Het hele besluit wordt opnieuw bekeken.'),
  awb('7:12', 'De beslissing op bezwaar is gemotiveerd.'),
  awb('7:13', 'Een adviescommissie met een onafhankelijke voorzitter.'),
  awb('7:15', 'Vergoeding van kosten als het besluit onrechtmatig was.'),
  awb('8:41', 'Griffierecht bij de rechtbank.'),
  awb('8:42', 'De gemeente stuurt de stukken binnen vier weken naar de rechtbank.'),
];

/** The sentence for `Wmo 2.3.2 lid 9`: its own entry, else that of the whole article, else undefined. */
export function vindArtikel(verwijzing: string): Artikel | undefined {
  const [, wet, nummer, lid] = /^(Wmo|Awb) (\S+)( lid \d+)?/.exec(verwijzing) ?? [];
  if (wet === undefined || nummer === undefined) return undefined;
  const van = ARTIKELEN.filter((artikel) => artikel.wet === wet.toLowerCase());
  return (
    van.find(({ code }) => code === `${nummer}${lid ?? ''}`) ??
    van.find(({ code }) => code === nummer || ligtIn(nummer, code))
  );
}

/** Is `4:10` inside the run `4:9-4:12`? */
function ligtIn(nummer: string, reeks: string): boolean {
  const [van, tot] = reeks.split('-');
  if (van === undefined || tot === undefined) return false;
  const [hoofdstuk, plek] = delen(nummer);
  const [vanHoofdstuk, vanPlek] = delen(van);
  const [, totPlek] = delen(tot);
  return hoofdstuk === vanHoofdstuk && plek >= vanPlek && plek <= totPlek;
}

function delen(nummer: string): readonly [string, number] {
  const [hoofdstuk = '', plek = ''] = nummer.split(':');
  return [hoofdstuk, Number.parseInt(plek, 10)];
}

function wmo(code: string, zin: string): Artikel {
  return { wet: 'wmo', code, zin };
}

function awb(code: string, zin: string): Artikel {
  return { wet: 'awb', code, zin };
}
