import { createHash } from 'node:crypto';
import { datumVan, tijdVan } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Stuurgegevens, Uitgave, Versie } from '../koppelvlakken/ggk/envelop.ts';
import { berichtcodeVan, MEESTE_ENVELOPBYTES } from '../koppelvlakken/ggk/envelop.ts';
import { envelopfout } from '../koppelvlakken/ggk/fout.ts';
import { pakUit } from '../koppelvlakken/ggk/lees.ts';
import { pakIn } from '../koppelvlakken/ggk/schrijf.ts';
import type { Berichtenenvelop, Uitgepakt, Zending } from './poort.ts';

/** What a municipality says of itself on every envelope. */
export interface GgkInstelling {
  readonly uitgave: Uitgave;
  readonly gemeente: Gemeentecode;
  /** As the node knows this system. */
  readonly applicatie: string;
  readonly applicatieversie: Versie;
  readonly administratie: string | undefined;
}

/** Of the receiver this is the node itself, whoever the message is for. */
const KNOOPPUNT = 'GGk';
/** BerichtVersie and BerichtSubversie of iWmo 3.2. */
const IWMO: Versie = { versie: '0003', subversie: '0002' };

/** Messages go and come in an envelope of the gemeentelijk gegevensknooppunt. */
export function maakGgkEnvelop(instelling: GgkInstelling): Berichtenenvelop {
  return {
    uitgave: instelling.uitgave,
    meesteBytes: MEESTE_ENVELOPBYTES,
    pakIn(bericht, zending) {
      const gegevens = gegevensVan(instelling, zending);
      return isTerug(gegevens) && zending.antwoordOp === null
        ? { gelukt: false, weigeringen: [ZONDER_ENVELOP] }
        : pakIn(bericht, gegevens);
    },
    pakUit(bestand) {
      const open = pakUit(bestand);
      if (!open.gelukt) return open;
      const { stuurgegevens, bericht } = open.waarde;
      if (stuurgegevens.ontvanger.organisatie !== instelling.gemeente)
        return { gelukt: false, weigeringen: [ANDERE_GEMEENTE] };
      const { uitgave, referentienummer } = stuurgegevens;
      return {
        gelukt: true,
        waarde: {
          bericht,
          envelop: { uitgave, referentienummer },
          tegenspraak: tegenspraak(stuurgegevens),
        },
      };
    },
    referentienummer,
  };
}

/**
 * A sending of which nobody knows whether it went keeps its number and moment, so that who got it already sees that it
 * is the same (StUF 3.01, 4.4.3); what is asked for after a sending that went is another one.
 */
function referentienummer({ bericht, keer }: Pick<Zending, 'bericht' | 'keer'>): string {
  if (keer === 0) return bericht;
  const hex = createHash('sha256').update(`${bericht} ${keer}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function isTerug({ functie }: Pick<Stuurgegevens, 'functie'>): boolean {
  return berichtcodeVan(functie) === 'Du01';
}

function gegevensVan(instelling: GgkInstelling, zending: Zending): Stuurgegevens {
  const { uitgave, gemeente, applicatie, applicatieversie, administratie } = instelling;
  const functie = `WMO${zending.soort}`;
  const tijd = tijdVan(zending.op).slice(0, 8);
  return {
    uitgave,
    zender: { organisatie: gemeente, applicatie, ...(administratie === undefined ? {} : { administratie }) },
    ontvanger: { organisatie: zending.ontvanger, applicatie: KNOOPPUNT },
    referentienummer: referentienummer(zending),
    tijdstip: `${datumVan(zending.op)}${tijd}`.replace(/\D/g, ''),
    ...(isTerug({ functie }) && zending.antwoordOp !== null ? { crossRefnummer: zending.antwoordOp } : {}),
    functie,
    applicatieversie,
    functieversie: IWMO,
    ...(uitgave === 'ggk0310' ? { referentienummerBericht: zending.identificatie } : {}),
  };
}

/**
 * Does the envelope say something else than the message that is in it? Some return messages bring back the header of what
 * they answer, with its sender and receiver, and others have their own. Versions are the message's own to say.
 */
const tegenspraak =
  ({ functie, zender, ontvanger }: Stuurgegevens): Uitgepakt['tegenspraak'] =>
  ({ soort, Header: { Afzender, Ontvanger } }) => {
    const andersom = isTerug({ functie }) && zender.organisatie === Ontvanger;
    const [van, aan] = andersom ? [Ontvanger, Afzender] : [Afzender, Ontvanger];
    const verschillen = [
      functie !== `WMO${soort}` && (['functie', 'een ander soort bericht'] as const),
      zender.organisatie !== van && (['zender/organisatie', 'een andere afzender'] as const),
      ontvanger.organisatie !== aan && (['ontvanger/organisatie', 'een andere ontvanger'] as const),
    ];
    return verschillen
      .filter((verschil) => verschil !== false)
      .map(([plek, wat]) =>
        envelopfout(
          'envelopSpreektTegen',
          `/envelop/stuurgegevens/${plek}`,
          `De envelop noemt ${wat} dan het bericht dat erin zit.`,
          'Verwerk dit niet. Vraag de afzender die in het bericht staat of het van hem komt.',
        ),
      );
  };

const ANDERE_GEMEENTE = envelopfout(
  'andereGemeente',
  '/envelop/stuurgegevens/ontvanger/organisatie',
  'De envelop is voor een ander dan uw gemeente.',
  'Meld aan wie de berichten bezorgt dat er een bericht verkeerd is bezorgd; het kan een datalek zijn.',
);

const ZONDER_ENVELOP = envelopfout(
  'zonderEnvelop',
  '/envelop/stuurgegevens/crossRefnummer',
  'Het bericht dat hiermee wordt beantwoord, kwam niet in een envelop: er is geen nummer om naar te verwijzen.',
  'Geef het antwoord op dezelfde manier als waarop het bericht kwam, en handel dit af.',
);
