import { omvangTekst } from '../besluit/namen.ts';
import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import type { Achterwegegrond, Hulpwijziging, VoortzettingGebeurtenis } from './gebeurtenissen.ts';
import {
  ACHTERWEGENAAM,
  HERONDERZOEKAANLEIDINGNAAM,
  HERZIENGRONDARTIKEL,
  HERZIENGRONDNAAM,
  VOORTZETTINGSUITKOMSTNAAM,
  VOORTZETTINGSWEGNAAM,
  WIJZIGINGMELDERNAAM,
  ZIENSWIJZEVORMNAAM,
} from './namen.ts';

export function voortzettingTijdlijn(g: Vastgelegd<VoortzettingGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'heronderzoekGestart':
      return {
        titel: 'Heronderzoek gestart',
        tekst: `Aanleiding: ${HERONDERZOEKAANLEIDINGNAAM[g.feiten.aanleiding]}.`,
      };
    case 'situatiewijzigingGemeld':
      return {
        titel: 'Verandering doorgegeven',
        tekst: `Door ${WIJZIGINGMELDERNAAM[g.feiten.door]}. ${g.inhoud.tekst}`,
      };
    case 'situatiewijzigingTerzijdeGelegd':
      return {
        titel: 'Verandering terzijde gelegd, zonder heronderzoek',
        tekst: `${g.inhoud.reden}${g.inhoud.antwoord === '' ? '' : ` Antwoord: ${g.inhoud.antwoord}`}`,
      };
    case 'voortzettingBeoordeeld':
      return {
        titel: 'Beoordeeld hoe het heronderzoek gaat',
        tekst: `${VOORTZETTINGSWEGNAAM[g.feiten.weg]}. ${g.inhoud.redenen}`,
      };
    case 'voortzettingAfgerond':
      return {
        titel: 'Heronderzoek afgerond',
        tekst: `${VOORTZETTINGSUITKOMSTNAAM[g.feiten.uitkomst]}${g.feiten.vervolg ? `, dossier ${g.feiten.vervolg}` : ''}.`,
      };
    case 'voortzettingGekoppeld':
      return { titel: 'Vervolg op eerdere hulp', tekst: `De hulp uit dossier ${g.feiten.van}.` };
    case 'vervolgstandVastgelegd':
      return g.feiten.stand === 'zonderBesluit'
        ? {
            titel: 'Vervolg geëindigd zonder besluit',
            tekst: `Dossier ${g.feiten.vervolg}. Er moet opnieuw naar de hulp worden gekeken.`,
          }
        : { titel: 'Vervolg gaat weer verder', tekst: `Dossier ${g.feiten.vervolg}.` };
    case 'voornemenHerzien':
      return {
        titel:
          g.feiten.herziening === 'intrekken'
            ? 'Voornemen om hulp in te trekken'
            : 'Voornemen om hulp te wijzigen',
        tekst: `Vanaf ${datumLang(g.feiten.ingang)}${wordt(g.feiten.wordt)}. ${HERZIENGRONDNAAM[g.feiten.grond]} (${HERZIENGRONDARTIKEL[g.feiten.grond]}).${zonderVragen(g.feiten.achterwege)}`,
      };
    case 'zienswijzeGevraagd':
      return {
        titel: 'Voornemen gestuurd, reactie gevraagd',
        tekst: `Reageren kan tot en met ${datumLang(g.feiten.uiterlijk)}.`,
      };
    case 'zienswijzeOntvangen':
      return {
        titel: 'Reactie op het voornemen',
        tekst: `${ZIENSWIJZEVORMNAAM[g.feiten.vorm]}. ${g.inhoud.tekst}`.trim(),
      };
    case 'voornemenVervallen':
      return { titel: 'Voornemen vervallen', tekst: g.inhoud.reden };
    case 'herzieningBesloten':
      return {
        titel: g.feiten.herziening === 'intrekken' ? 'Hulp ingetrokken' : 'Hulp gewijzigd',
        tekst: `Vanaf ${datumLang(g.feiten.ingang)}${wordt(g.feiten.wordt)}. Bezwaar kan tot en met ${datumLang(g.feiten.bezwaarUiterlijk)}.`,
      };
    case 'terugvorderingOverwogen':
      return {
        titel: g.feiten.terugvorderen ? 'Terugvorderen overwogen: ja' : 'Terugvorderen overwogen: nee',
        tekst: g.inhoud.motivering,
      };
    case 'hulpBeeindigdOpVerzoek':
      return {
        titel: 'Hulp stopt op verzoek van de inwoner',
        tekst: `Laatste dag: ${datumLang(g.feiten.laatsteDag)}.${
          g.feiten.besluit ? ` Bezwaar kan tot en met ${datumLang(g.feiten.besluit.bezwaarUiterlijk)}.` : ''
        }`,
      };
  }
}

/** How much it becomes, without what of: that is where the help stands. */
function wordt(wijzigingen: readonly Hulpwijziging[] = []): string {
  return wijzigingen.map((w) => `: ${omvangTekst(w, '')}`).join(' en');
}

function zonderVragen(achterwege: Achterwegegrond | undefined): string {
  return achterwege ? ` Zonder eerst een reactie te vragen: ${ACHTERWEGENAAM[achterwege]}.` : '';
}
