import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { NIVEAU_IN_ZIN } from '../recht/doorzettingsmacht.ts';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import type { DoorbraakGebeurtenis } from './gebeurtenissen.ts';
import { ACTIESTANDNAAM, BEREIKTNAAM, EINDEREDENNAAM, PLANKEUZENAAM } from './namen.ts';

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** How one gebeurtenis of this step reads in the timeline. */
export function doorbraakTijdlijn(g: Vastgelegd<DoorbraakGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'doorbraakVerkend':
      return { titel: 'Doorbraak: verkenning begonnen', tekst: g.inhoud.aanleiding };
    case 'doorbraakPerspectiefVastgelegd':
      return { titel: 'Doorbraak: perspectief vastgelegd', tekst: g.inhoud.perspectief };
    case 'doorbraakBlokkadesVastgelegd':
      return {
        titel: 'Doorbraak: situatie en blokkades vastgelegd',
        tekst: g.inhoud.blokkades.map(({ tekst }) => tekst).join('; '),
      };
    case 'doorbraakOptiesGewogen':
      return {
        titel: 'Doorbraak: oplossingen gewogen',
        tekst: g.inhoud.opties.map(({ naam }) => naam).join('; '),
      };
    case 'doorbraakKostenGeschat':
      return {
        titel: 'Doorbraak: kosten en baten geschat',
        tekst: `${aantal(g.feiten.rijen.length, 'post', 'posten')}, ${g.feiten.rijen.filter(({ midden }) => midden === null).length} onbekend`,
      };
    case 'doorbraakplanVastgesteld':
      return {
        titel: `Doorbraakplan vastgesteld, versie ${g.feiten.versie}`,
        tekst: `${aantal(g.feiten.acties.length, 'actie', 'acties')}; hierover besluit ${NIVEAU_IN_ZIN[g.feiten.nodigNiveau]}`,
      };
    case 'doorbraakplanVoorgelegd':
      return {
        titel: `Doorbraakplan voorgelegd aan ${NIVEAU_IN_ZIN[g.feiten.niveau]}`,
        tekst: `${g.inhoud.aan}; antwoord uiterlijk ${datumLang(g.feiten.antwoordUiterlijk)}`,
      };
    case 'doorbraakplanGeescaleerd':
      return {
        titel: `Doorbraakplan geëscaleerd naar ${NIVEAU_IN_ZIN[g.feiten.niveau]}`,
        tekst: `${g.inhoud.aan}: ${g.inhoud.reden}`,
      };
    case 'doorbraakplanBesloten':
      return {
        titel: `Besluit over doorbraakplan: ${PLANKEUZENAAM[g.feiten.keuze].toLowerCase()}`,
        tekst: `${g.inhoud.besluiter}, ${datumLang(g.feiten.op)}`,
      };
    case 'doorbraakactieBijgewerkt':
      return {
        titel: `Actie ${g.feiten.actie} ${ACTIESTANDNAAM[g.feiten.stand]}`,
        tekst: g.inhoud.toelichting,
      };
    case 'doorbraakGeevalueerd':
      return {
        titel: `Doorbraak geëvalueerd: ${BEREIKTNAAM[g.feiten.bereikt]}`,
        tekst: g.inhoud.uitkomst,
      };
    case 'doorbraakBeeindigd':
      return { titel: 'Doorbraak beëindigd', tekst: EINDEREDENNAAM[g.feiten.reden] };
  }
}
