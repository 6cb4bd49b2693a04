import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumLang, datumVan, tijdstipVoluit } from '../kern/datum.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { geldtOp } from '../onderzoek/grondslag.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import { geldendeBeperking } from '../rechten/stand.ts';
import { UITGENODIGDEN } from '../toets/uitnodiging.ts';
import type { Overlegcasus, Overlegtoegang, TotOverleg } from './toestand.ts';

/** Who can sit at the table: who works in one of the areas, and has a login (BIO2 8.03.02). */
export const OVERLEGLEDEN: readonly Rol[] = UITGENODIGDEN;

const NIEMAND_MEER = 'Wmo 5.3.3, BIO2 8.03.02';

/** A dossier that no table sees: closed for all but named people, or kept still on the resident's request. */
export function nietNaarDeTafel(
  t: TotOverleg,
  { vandaag }: { readonly vandaag: Datum },
): Weigering | undefined {
  if (t.melding.vertrouwelijk)
    return {
      code: 'vertrouwelijkDossier',
      reden: 'Dit dossier is vertrouwelijk. Het gaat niet naar een overleg.',
      artikel: 'Wmo 5.3.3, BIO2 8.03.01',
      uitweg: 'Bespreek de vraag als dilemma in de intervisie, los van dit dossier.',
    };
  if (geldendeBeperking(t, vandaag))
    return {
      code: 'gegevensBeperkt',
      reden: 'De inwoner vroeg om de gegevens niet te gebruiken, en dat is toegewezen.',
      artikel: 'AVG 18',
      uitweg: 'Wacht tot de beperking is opgeheven.',
    };
  return undefined;
}

/** Why a case is not on the table any more, for anybody. */
export function vanTafel(t: TotOverleg, casus: Overlegcasus, nu: Tijdstip): Weigering | undefined {
  if (casus.teruggetrokken)
    return {
      code: 'casusTeruggetrokken',
      reden: 'Deze casus is teruggetrokken.',
      artikel: NIEMAND_MEER,
      uitweg: 'Vraag de inbrenger of de casus later terugkomt.',
    };
  if (casus.besproken)
    return {
      code: 'casusIsBesproken',
      reden: 'Deze casus is besproken. Wat gedeeld was, is weer dicht.',
      artikel: NIEMAND_MEER,
      uitweg: 'Het advies staat zonder naam in het verslag van het overleg.',
    };
  if (datumVan(nu) > casus.dag)
    return {
      code: 'overlegVoorbij',
      reden: `Het overleg was op ${datumLang(casus.dag)}. Daarna kijkt niemand meer mee.`,
      artikel: NIEMAND_MEER,
      uitweg: 'Is er meer nodig? Vraag de inbrenger om de casus opnieuw in te brengen.',
    };
  return nietNaarDeTafel(t, { vandaag: datumVan(nu) }) ?? lopendeMelding(t);
}

/** Why this participant sees nothing of the dossier at this moment (avg.md § 4). */
export function geenOverlegtoegang(
  t: TotOverleg,
  casus: Overlegcasus,
  toegang: Overlegtoegang,
  nu: Tijdstip,
): Weigering | undefined {
  if (toegang.ingetrokken)
    return {
      code: 'toegangIngetrokken',
      reden: 'Wat met u gedeeld was, is ingetrokken.',
      artikel: NIEMAND_MEER,
      uitweg: 'U kunt meedenken met de tekst zonder naam.',
    };
  const toestemming = t.onderzoek.toestemmingen.find(({ id }) => id === toegang.toestemming);
  if (toegang.grond === 'toestemming' && !(toestemming && geldtOp(toestemming, datumVan(nu))))
    return {
      code: 'toestemmingGeldtNiet',
      reden: 'De toestemming van de inwoner geldt niet meer.',
      artikel: 'AVG 7 lid 3, Wmo 5.3.3',
      uitweg: 'U kunt meedenken met de tekst zonder naam.',
    };
  return (
    vanTafel(t, casus, nu) ??
    (nu < casus.begin
      ? {
          code: 'nogNietOpen',
          reden: `Wat met u gedeeld is, gaat open als het overleg begint: ${tijdstipVoluit(casus.begin)}.`,
          artikel: NIEMAND_MEER,
          uitweg: 'Kom terug als het overleg begint. De tekst zonder naam kunt u nu al lezen.',
        }
      : undefined)
  );
}

/** What was shared with this person and not taken back. */
export function toegangVan(casus: Overlegcasus, persoon: PersoonId): Overlegtoegang | undefined {
  return casus.toegangen.findLast((toegang) => toegang.persoon === persoon && !toegang.ingetrokken);
}

export function gedeeldeToegangen(casus: Overlegcasus): readonly Overlegtoegang[] {
  return casus.toegangen.filter(({ ingetrokken }) => !ingetrokken);
}
