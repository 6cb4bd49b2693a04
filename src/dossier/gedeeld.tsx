import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { ONTVANGERNAAM } from '../onderzoek/namen.ts';
import { hoofdletter } from '../onderzoek/opties.ts';
import { verstrekgrond } from '../onderzoek/verstrekkingen.ts';
import {
  OVERLEGDEELNAAM,
  OVERLEGGEBIEDNAAM,
  OVERLEGGRONDARTIKEL,
  OVERLEGGRONDNAAM,
} from '../overleg/namen.ts';
import { GRONDSLAGNAAM, PARTIJNAAM } from '../screening/namen.ts';
import { isBurger } from '../toegang/gebruiker.ts';
import { GEBIEDNAAM, GRONDNAAM } from '../toets/namen.ts';
import { Leegte } from '../ui/leegte.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { voorInwoner } from './exportinhoud.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import type { Dossier } from './uitvoeren.ts';

type Rij = Vastgelegd<DossierGebeurtenis>;

interface Gedeeld {
  readonly op: Datum;
  readonly aan: string;
  readonly wat: string;
  readonly grond: string;
}

/**
 * Everybody outside the treatment of this file who was given something of it, oldest first: whichever step gave it
 * (AVG 15 lid 1 onder c).
 */
function gedeeldUit(gebeurtenissen: readonly Rij[]): readonly Gedeeld[] {
  const ingetrokken = nooitOpen(gebeurtenissen);
  return gebeurtenissen.flatMap((g): readonly Gedeeld[] => {
    switch (g.soort) {
      case 'gegevensVerstrekt':
        return [
          {
            op: g.feiten.op,
            aan: `${hoofdletter(ONTVANGERNAAM[g.feiten.ontvanger])}: ${g.inhoud.aan}`,
            wat: g.inhoud.wat,
            grond: verstrekgrond(g.feiten),
          },
        ];
      case 'adviesGevraagd':
        return [
          {
            op: datumVan(g.op),
            aan: `Adviseur: ${g.inhoud.organisatie}`,
            wat: g.inhoud.meegegevenGegevens,
            grond: verstrekgrond({ ...g.feiten, ontvanger: 'adviseur', doel: 'advies' }),
          },
        ];
      case 'doorverwijzingGestart':
        return g.feiten.grondslag === 'geenGegevensGedeeld'
          ? []
          : [
              {
                op: datumVan(g.op),
                aan: `${hoofdletter(PARTIJNAAM[g.feiten.naar])}: ${g.inhoud.organisatie}`,
                wat: g.inhoud.gedeeldeGegevens,
                grond: GRONDSLAGNAAM[g.feiten.grondslag],
              },
            ];
      case 'deelnemerUitgenodigd':
        return [
          {
            op: datumVan(g.op),
            aan: `Een collega: ${GEBIEDNAAM[g.feiten.gebied]}`,
            wat: g.inhoud.effect,
            grond: GRONDNAAM[g.feiten.grond],
          },
        ];
      case 'overlegtoegangGegeven':
        return ingetrokken.has(g.feiten.id)
          ? []
          : [
              {
                op: g.feiten.dag,
                aan: `Deelnemer van het casuïstiekoverleg: ${OVERLEGGEBIEDNAAM[g.feiten.gebied]}`,
                wat: g.feiten.delen.map((deel) => OVERLEGDEELNAAM[deel]).join('; '),
                grond: `${OVERLEGGRONDNAAM[g.feiten.grond]} (${OVERLEGGRONDARTIKEL[g.feiten.grond]})`,
              },
            ];
      default:
        return [];
    }
  });
}

/** Taken back before the day of the meeting, or with the whole case: nobody ever saw it. */
function nooitOpen(gebeurtenissen: readonly Rij[]): ReadonlySet<OnderdeelId> {
  const weg = new Map(
    gebeurtenissen.flatMap((g) =>
      g.soort === 'overlegtoegangIngetrokken' || g.soort === 'casusTeruggetrokken'
        ? [[g.feiten.id, g.feiten.op] as const]
        : [],
    ),
  );
  const voor = (id: OnderdeelId, dag: Datum): boolean => (weg.get(id) ?? dag) < dag;
  return new Set(
    gebeurtenissen.flatMap((g) =>
      g.soort === 'overlegtoegangGegeven' &&
      (voor(g.feiten.id, g.feiten.dag) || voor(g.feiten.casus, g.feiten.dag))
        ? [g.feiten.id]
        : [],
    ),
  );
}

/** Who got something: for the resident without what may bring danger (UAVG 41); for who only looks along, nothing. */
export function GedeeldDeel({ dossier, wie }: { readonly dossier: Dossier; readonly wie: Wie }) {
  if (wie.rol === 'mantelzorger') return null;
  const { gebeurtenissen } = dossier.keten;
  const rijen = gedeeldUit(isBurger(wie.rol) ? voorInwoner(gebeurtenissen, wie) : gebeurtenissen);
  return (
    <Tabel
      bijschrift="Wie kreeg gegevens uit dit dossier"
      rijen={rijen}
      kolommen={[
        { kop: 'Wanneer', cel: (r) => datumLang(r.op) },
        { kop: 'Wie', rijkop: true, cel: (r) => r.aan },
        { kop: 'Wat', cel: (r) => <span dir="auto">{r.wat}</span> },
        { kop: 'Waarom dat mag', cel: (r) => r.grond },
      ]}
      leeg={<Leegte titel="Er zijn geen gegevens aan anderen gegeven." />}
    />
  );
}
