import type { Ruimte, SoortRegel } from './ruimte.ts';
import { RUIMTE_BIJ } from './ruimte.ts';
import type { OverigeWetCode, WetCode } from './wetten.ts';

/** Places where the laws give room for maatwerk (wetten.md, own words). */
export const RUIMTE: readonly Ruimte[] = [
  {
    wet: 'wmo',
    artikel: 'Wmo 2.3.5 lid 3-5',
    soort: 'openNorm',
    tekst:
      'Een maatwerkvoorziening levert een passende bijdrage, afgestemd op de persoon. De wet schrijft niet voor welke voorziening dat is.',
    geverifieerd: true,
  },
  {
    wet: 'wmo',
    artikel: 'Wmo 2.3.5 lid 6',
    soort: 'openNorm',
    tekst: 'Weigeren omdat iemand naar de Wlz kan, mag. Het hoeft niet.',
    geverifieerd: true,
  },
  {
    wet: 'wmo',
    artikel: 'Wmo 2.3.3',
    soort: 'uitzondering',
    tekst: 'Kan het niet wachten? Dan meteen een tijdelijke voorziening, voor onderzoek en aanvraag.',
    geverifieerd: true,
  },
  {
    wet: 'wmo',
    artikel: 'Wmo 2.3.6',
    soort: 'openNorm',
    tekst: 'Met een pgb koopt de inwoner zelf de hulp in die past.',
    geverifieerd: true,
  },
  {
    wet: 'wmo',
    artikel: 'Wmo 2.1.4-2.1.4a',
    soort: 'uitzondering',
    tekst: 'De gemeente kan groepen of voorzieningen vrijstellen van de eigen bijdrage.',
    geverifieerd: true,
  },
  {
    wet: 'wmo',
    artikel: 'Wmo 2.1.3',
    soort: 'hardheidsclausule',
    tekst:
      'De verordening kan een hardheidsclausule hebben: afwijken als toepassing onredelijk uitpakt. Kijk in de eigen verordening.',
    geverifieerd: false,
  },
  {
    wet: 'jeugdwet',
    artikel: 'Jeugdwet 2.3 lid 1',
    soort: 'openNorm',
    tekst: 'Wat een voorziening is, staat niet vast. Het college kiest wat nodig is voor dit kind.',
    geverifieerd: true,
  },
  {
    wet: 'jeugdwet',
    artikel: 'Jeugdwet 2.3 lid 4',
    soort: 'openNorm',
    tekst: 'Houd rekening met behoeften, geloof, taal en cultuur van kind en ouders.',
    geverifieerd: true,
  },
  {
    wet: 'jeugdwet',
    artikel: 'Jeugdwet 2.6',
    soort: 'uitzondering',
    tekst:
      'Ook de huisarts kan naar jeugdhulp verwijzen. Er kan dus hulp lopen zonder besluit van de gemeente.',
    geverifieerd: true,
  },
  {
    wet: 'jeugdwet',
    artikel: 'Jeugdwet 2.7a',
    soort: 'uitzondering',
    tekst: 'Na een verhuizing kan een kind een jaar bij dezelfde aanbieder blijven.',
    geverifieerd: true,
  },
  {
    wet: 'jeugdwet',
    artikel: 'Jeugdwet 2.9',
    soort: 'hardheidsclausule',
    tekst: 'De criteria staan in de verordening. Kijk daar naar de hardheidsclausule.',
    geverifieerd: false,
  },
  {
    wet: 'jeugdwet',
    artikel: 'Jeugdwet 4.1.2',
    soort: 'openNorm',
    tekst: 'Het gezin mag eerst zelf een familiegroepsplan maken. Dat plan is dan het uitgangspunt.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 18 lid 1',
    soort: 'openNorm',
    tekst:
      'Stem bijstand en verplichtingen af op de omstandigheden, mogelijkheden en middelen van de persoon. Dit is het ruimste maatwerkartikel.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 18 lid 9-10',
    soort: 'uitzondering',
    tekst: 'Geen verlaging als iemand niets te verwijten valt, of bij dringende redenen.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 16 lid 1',
    soort: 'uitzondering',
    tekst: 'Bijstand voor wie er geen recht op heeft, als zeer dringende redenen dat vragen.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 35',
    soort: 'openNorm',
    tekst: 'Bijzondere bijstand voor noodzakelijke kosten die uit bijzondere omstandigheden komen.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 36',
    soort: 'openNorm',
    tekst: 'Een toeslag voor wie lang een laag inkomen heeft zonder uitzicht op meer.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 40 lid 3',
    soort: 'uitzondering',
    tekst:
      'Een ander adres in de BRP stopt de betaling niet als het niet uitmaakt voor recht of hoogte, er geen verwijt is, bij dringende redenen of bij mantelzorg.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 41 lid 11',
    soort: 'uitzondering',
    tekst: 'De zoektijd van vier weken voor jongeren kan worden doorbroken in bijzondere omstandigheden.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 44 lid 5',
    soort: 'uitzondering',
    tekst: 'Bijstand kan tot drie maanden terug ingaan bij bijzondere omstandigheden.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 54',
    soort: 'openNorm',
    tekst: 'Voordat het recht wordt ingetrokken, krijgt iemand een redelijke tijd om het te herstellen.',
    geverifieerd: true,
  },
  {
    wet: 'pw',
    artikel: 'Participatiewet 58 lid 8',
    soort: 'uitzondering',
    tekst: 'Van terugvorderen kan worden afgezien bij dringende redenen.',
    geverifieerd: true,
  },
  {
    wet: 'wgs',
    artikel: 'Wgs 3 lid 2-3',
    soort: 'openNorm',
    tekst: 'Schuldhulp weigeren mag. Het hoeft niet.',
    geverifieerd: true,
  },
  {
    wet: 'wgs',
    artikel: 'Wgs 3 lid 5',
    soort: 'uitzondering',
    tekst: 'Ook wie geen inwoner is, kan in bijzondere omstandigheden hulp krijgen.',
    geverifieerd: true,
  },
  {
    wet: 'wgs',
    artikel: 'Wgs 4a',
    soort: 'openNorm',
    tekst: 'Wat er in het plan van aanpak komt, is maatwerk.',
    geverifieerd: true,
  },
  {
    wet: 'wi2021',
    artikel: 'Wet inburgering 12',
    soort: 'uitzondering',
    tekst: 'De tijd om in te burgeren kan worden verlengd.',
    geverifieerd: true,
  },
  {
    wet: 'wi2021',
    artikel: 'Wet inburgering 14-15',
    soort: 'openNorm',
    tekst: 'Brede intake en plan gaan uit van de persoon en het gezin.',
    geverifieerd: true,
  },
  {
    wet: 'lpw',
    artikel: 'Leerplichtwet 3a',
    soort: 'uitzondering',
    tekst: 'Een kind kan een vervangend traject volgen.',
    geverifieerd: false,
  },
  {
    wet: 'lpw',
    artikel: 'Leerplichtwet 5',
    soort: 'uitzondering',
    tekst: 'Vrijstelling van inschrijving, onder de voorwaarden van de wet.',
    geverifieerd: false,
  },
  {
    wet: 'lpw',
    artikel: 'Leerplichtwet 11, 13a, 14',
    soort: 'uitzondering',
    tekst: 'Verlof; bij meer dan tien dagen beslist de leerplichtambtenaar.',
    geverifieerd: false,
  },
  {
    wet: 'lpw',
    artikel: 'Leerplichtwet 15',
    soort: 'uitzondering',
    tekst: 'Vrijstelling bij andere bijzondere omstandigheden, als het kind op een andere manier leert.',
    geverifieerd: false,
  },
  {
    wet: 'po',
    artikel: 'WPO 8 lid 4',
    soort: 'openNorm',
    tekst: 'De school stemt de ondersteuning af op het kind.',
    geverifieerd: false,
  },
  {
    wet: 'po',
    artikel: 'WPO 18a',
    soort: 'openNorm',
    tekst: 'Scholen spreken samen af welke ondersteuning er is; de gemeente overlegt mee.',
    geverifieerd: false,
  },
  {
    wet: 'po',
    artikel: 'WPO 40 lid 4',
    soort: 'openNorm',
    tekst: 'De school zoekt eerst een plek op een andere school voordat zij een kind weigert.',
    geverifieerd: false,
  },
  {
    wet: 'po',
    artikel: 'WPO 4 lid 12',
    soort: 'hardheidsclausule',
    tekst: 'Bij leerlingenvervoer mag het college afwijken van de regeling.',
    geverifieerd: false,
  },
  {
    wet: 'awb',
    artikel: 'Awb 3:4 lid 1-2',
    soort: 'openNorm',
    tekst:
      'Weeg de belangen. De gevolgen van een besluit mogen niet onevenredig zijn: geschikt, noodzakelijk en in evenwicht (ABRvS 2-2-2022, CRvB 11-10-2022).',
    geverifieerd: true,
  },
  {
    wet: 'awb',
    artikel: 'Awb 4:84',
    soort: 'beleidsregel484',
    tekst: 'Wijk af van de eigen beleidsregel als die in dit geval onevenredig uitpakt.',
    geverifieerd: false,
  },
  {
    wet: 'awb',
    artikel: 'Awb 3:2',
    soort: 'werkproces',
    tekst:
      'Een werkwijze of gewoonte is geen regel. Staat zij goed onderzoek of een passend besluit in de weg, dan mag en moet het anders.',
    geverifieerd: true,
  },
];

/** Room in one law, or for every law (Awb) when asked for `awb`. */
export function ruimteIn(wet: WetCode | OverigeWetCode): readonly Ruimte[] {
  return RUIMTE.filter((ruimte) => ruimte.wet === wet);
}

/** Room to look at when this kind of rule of this law stands in the way: the law itself and the Awb. */
export function ruimteBij(soort: SoortRegel, wet: WetCode): readonly Ruimte[] {
  return RUIMTE.filter(
    (ruimte) => (ruimte.wet === wet || ruimte.wet === 'awb') && RUIMTE_BIJ[soort].includes(ruimte.soort),
  );
}
