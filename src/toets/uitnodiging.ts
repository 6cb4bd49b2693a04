import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { PersoonId, Uitnodigingssleutel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { Inbreng, TotToets, Toetsuitnodiging } from './toestand.ts';

/** Who can be invited: who works in an area of the seven laws, and has a login (BIO2 8.03.02). */
export const UITGENODIGDEN = [
  'deelnemer',
  'klantmanager',
  'jurist',
  'teamleider',
  'screener',
] as const satisfies readonly Rol[];

/** As long, in weeks, when the municipality set nothing. */
const HOOGSTENS_WEKEN = 6;

export function hoogstensWeken({
  toetsuitnodigingWeken,
}: {
  readonly toetsuitnodigingWeken?: number;
}): number {
  return toetsuitnodigingWeken ?? HOOGSTENS_WEKEN;
}

const BUITEN = 'De inwoner heeft er recht op dat alleen kijkt wie nodig is.';

/** Why an invitation opens nothing any more, whatever day it is. */
export function geslotenDoor(t: TotToets, u: Toetsuitnodiging): Weigering | undefined {
  if (u.ingetrokken)
    return {
      code: 'uitnodigingIngetrokken',
      reden: 'Deze uitnodiging is ingetrokken.',
      artikel: 'Wmo 5.3.3, BIO2 8.03.02',
      uitweg: 'Vraag de behandelaar om een nieuwe uitnodiging als u nog nodig bent.',
    };
  if (t.toets.uitkomst.gesloten)
    return {
      code: 'toetsAfgerond',
      reden: 'De toets is afgerond.',
      artikel: 'Wmo 5.3.3, BIO2 8.03.02',
      uitweg: 'Zegt u het liever nog? Bel de behandelaar.',
    };
  if (t.melding.vertrouwelijk)
    return {
      code: 'vertrouwelijkDossier',
      reden: 'Dit dossier is vertrouwelijk geworden.',
      artikel: 'BIO2 8.03.02',
      uitweg: 'De behandelaar kan de vraag voorleggen zonder dit dossier.',
    };
  const consent = t.onderzoek.toestemmingen.find(({ id }) => id === u.toestemming);
  if (u.grond === 'toestemming' && (consent?.ingetrokkenOp ?? null) !== null)
    return {
      code: 'toestemmingIngetrokken',
      reden: 'De inwoner heeft de toestemming ingetrokken.',
      artikel: 'AVG 7 lid 3',
      uitweg: 'De behandelaar kan u uitnodigen zonder naam.',
    };
  return lopendeMelding(t);
}

/** The same, on this day. */
export function dichtOp(t: TotToets, u: Toetsuitnodiging, vandaag: Datum): Weigering | undefined {
  return (
    geslotenDoor(t, u) ??
    (vandaag <= u.totEnMet
      ? undefined
      : {
          code: 'uitnodigingVoorbij',
          reden: `Deze uitnodiging liep tot en met ${datumLang(u.totEnMet)}. ${BUITEN}`,
          artikel: 'Wmo 5.3.3, BIO2 8.03.02',
          uitweg: 'Vraag de behandelaar om een nieuwe uitnodiging als u nog nodig bent.',
        })
  );
}

export function openUitnodigingen(t: TotToets, vandaag: Datum): readonly Toetsuitnodiging[] {
  return t.toets.uitnodigingen.filter((u) => dichtOp(t, u, vandaag) === undefined);
}

/** The invitation behind this address, if it is this person's. */
export function vindUitnodiging(
  t: TotToets,
  sleutel: Uitnodigingssleutel,
  persoon: PersoonId,
): Toetsuitnodiging | undefined {
  return t.toets.uitnodigingen.find((u) => u.sleutel === sleutel && u.persoon === persoon);
}

/** The last word of a participant, when it is not that they agree. */
function tegenstand({ inbreng }: Toetsuitnodiging): Inbreng | undefined {
  const laatste = inbreng.findLast(({ oordeel }) => oordeel !== null);
  return laatste?.oordeel === 'eens' ? undefined : laatste;
}

/** Views that do not agree and to which step 3 says nothing. */
export function zonderAntwoord({ toets }: TotToets): readonly (readonly [Toetsuitnodiging, Inbreng])[] {
  const overgenomen = toets.ethiek.gesloten?.waarde.overgenomen ?? [];
  return toets.uitnodigingen.flatMap((u) => {
    const tegen = tegenstand(u);
    return tegen && !overgenomen.some(({ inbreng }) => inbreng === tegen.id) ? [[u, tegen] as const] : [];
  });
}

/** Every view of this toets, oldest first. */
export function alleInbreng({ toets }: TotToets): readonly (readonly [Toetsuitnodiging, Inbreng])[] {
  return toets.uitnodigingen
    .flatMap((u) => u.inbreng.map((inbreng) => [u, inbreng] as const))
    .toSorted(([, a], [, b]) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}
