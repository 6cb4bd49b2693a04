import type { ToetsStappen } from '../../../test/bouwers/toets.ts';
import type { Datum } from '../../kern/datum.ts';
import { plusMaanden, plusWeken } from '../../kern/datum.ts';
import type { DossierOpdracht } from '../../dossier/opdrachten.ts';
import { leesUitnodigingssleutel } from '../../kern/ids.ts';
import { code, NOOR } from '../spelersrol.ts';

/** Half-way: the effects are laid down and confirmed, the values still have to be weighed. */
export function samToets(begin: Datum): Pick<ToetsStappen, 'starten' | 'effecten' | 'bevestigen'> {
  return {
    starten: {
      soort: 'toetsStarten',
      aanleiding: 'standaardPastNiet',
      toelichting:
        'De standaard is begeleiding na behandeling. De behandeling laat acht maanden op zich wachten; zo lang gaat dit niet goed.',
      deelnemers: [
        { rol: 'inwoner', organisatie: '', aanwezig: true },
        { rol: 'klantmanager Wmo', organisatie: 'gemeente', aanwezig: true },
        {
          rol: 'jongerenwerker',
          organisatie: 'welzijnsorganisatie',
          aanwezig: true,
          tegenspraak: 'uitvoerbaarheid',
        },
      ],
    },
    effecten: {
      soort: 'effectenVastleggen',
      effecten: [
        {
          id: null,
          tekst: 'Ik eet, slaap en sta op een vaste tijd op, zonder dat mijn moeder elke dag komt',
          meetbaar: 'Vijf van de zeven dagen voor negen uur op, gedurende een maand',
          vanWie: 'inwoner',
          horizon: 'kort',
          toetsdatum: plusWeken(begin, 10),
          effectdoel: code('zelf-huishouden'),
        },
        {
          id: null,
          tekst: 'Ik begin over een half jaar weer aan een opleiding',
          meetbaar: 'Ingeschreven, of een plek om te leren programmeren',
          vanWie: 'inwoner',
          horizon: 'lang',
          toetsdatum: plusMaanden(begin, 7),
          effectdoel: code('meedoen'),
        },
      ],
      vraagAchterDeVraag: 'Op mezelf blijven wonen.',
    },
    bevestigen: {
      soort: 'effectenBevestigen',
      op: begin,
      wijze: 'schriftelijk',
      bevestigd: true,
      reactie: 'Klopt. Bij de tweede: programmeren, geen andere opleiding.',
    },
  };
}

/** A colleague of Jeugd is asked to contradict; she does not get to know who it is about. */
export function nodigJeugdUit(op: Datum): DossierOpdracht {
  const sleutel = leesUitnodigingssleutel('demo-4f7a2c91e05b8d36');
  if (!sleutel) throw new Error('geen sleutel');
  return {
    soort: 'deelnemerUitnodigen',
    sleutel,
    persoon: NOOR.id,
    rol: NOOR.rol,
    gebied: 'jeugdwet',
    tegenspraak: 'uitvoerbaarheid',
    grond: 'zonderNaam',
    totEnMet: plusWeken(op, 5),
    waarom: 'De behandeling begint pas over acht maanden, en tot 23 jaar kan verlengde jeugdhulp.',
    vraag:
      'Kan Jeugd de wachttijd overbruggen, of is Wmo-begeleiding nu beter? Wat gaat er in de praktijk mis?',
    effect:
      'Ik eet, slaap en sta op een vaste tijd op, zonder dat mijn moeder elke dag komt.\nIk begin over een half jaar weer aan een opleiding.',
  };
}
