import type { Datum } from '../../../kern/datum.ts';
import type { Bericht, BerichtVan, Contact } from '../berichten.ts';
import type { Op } from './regel.ts';

// The same things of different messages, each with its path, so that a rule is written once.

type Klant301 = BerichtVan<'301'>['Client'];
type Verzoek = BerichtVan<'317'>['Client']['Verzoek'];

export interface MetBsn extends Op {
  readonly Bsn: string;
}
export interface Persoon extends Op {
  readonly Geboortedatum?: Klant301['Geboortedatum'];
  /** With the name of a partner: only in a 301. */
  readonly Naam?: Klant301['Naam'];
}
export type MetContact = Op & Contact;
export type Productklasse = 'ToegewezenProduct' | 'AangevraagdProduct' | 'NieuwProduct' | 'TeWijzigenProduct';
/** What is assigned or asked for: product, period, and how much of it. */
export interface Productvraag extends Op {
  readonly klasse: Productklasse;
  readonly product: { readonly Categorie: string; readonly Code?: string } | undefined;
  readonly ingang: Datum;
  readonly einde: Datum | undefined;
  /** Name of the element with the end. */
  readonly eindeveld: 'Einddatum' | 'ToewijzingEinddatum';
  readonly omvang: Klant301['ToegewezenProducten'][number]['Omvang'] | undefined;
  readonly budget: number | undefined;
  readonly redenWijziging: string | undefined;
}
export type Prestatie = Op &
  BerichtVan<'323'>['Declaratie']['Clienten'][number]['Prestaties'][number] & { readonly bsn: string };

const CLIENT = '/Bericht/Client';
const VERZOEK = `${CLIENT}/Verzoek`;

export function nummer<T>(alle: readonly T[] | undefined, pad: string): readonly (T & Op)[] {
  return (alle ?? []).map((een, plaats) => ({ ...een, pad: `${pad}[${plaats + 1}]` }));
}

export function bsns(b: Bericht): readonly MetBsn[] {
  if (b.soort === '319') return [];
  if (b.soort === '323') return nummer(b.Declaratie.Clienten, '/Bericht/Declaratie/Clienten/Client');
  return [{ Bsn: b.Client.Bsn, pad: CLIENT }];
}

export function client(b: Bericht): readonly Persoon[] {
  if (b.soort === '301') return [{ ...b.Client, pad: CLIENT }];
  if (b.soort === '305' || b.soort === '307' || b.soort === '315')
    return [{ Geboortedatum: b.Client.Geboortedatum, pad: CLIENT }];
  return [];
}

export function relaties(b: Bericht): readonly (Op & NonNullable<Klant301['Relaties']>[number])[] {
  return b.soort === '301' ? nummer(b.Client.Relaties, `${CLIENT}/Relaties/Relatie`) : [];
}

export function personen(b: Bericht): readonly Persoon[] {
  return [...client(b), ...relaties(b)];
}

export function contacten(b: Bericht): readonly MetContact[] {
  if (b.soort !== '301') return [];
  const vanRelaties = relaties(b).map(({ Contact, pad }) => ({ ...Contact, pad: `${pad}/Contact` }));
  return [...nummer(b.Client.Contactgegevens, `${CLIENT}/Contactgegevens/Contact`), ...vanRelaties];
}

export function starts(b: Bericht) {
  return b.soort === '305' ? nummer(b.Client.StartProducten, `${CLIENT}/StartProducten/StartProduct`) : [];
}

export function stops(b: Bericht) {
  return b.soort === '307' ? nummer(b.Client.StopProducten, `${CLIENT}/StopProducten/StopProduct`) : [];
}

export function toegewezen(b: Bericht) {
  return b.soort === '301'
    ? nummer(b.Client.ToegewezenProducten, `${CLIENT}/ToegewezenProducten/ToegewezenProduct`)
    : [];
}

export function aangevraagd(b: Bericht) {
  return b.soort === '315'
    ? nummer(b.Client.AangevraagdeProducten, `${CLIENT}/AangevraagdeProducten/AangevraagdProduct`)
    : [];
}

export function verzoek(b: Bericht): (Op & Verzoek) | undefined {
  return b.soort === '317' ? { ...b.Client.Verzoek, pad: VERZOEK } : undefined;
}

export function ongewijzigd(b: Bericht) {
  return nummer(verzoek(b)?.OngewijzigdeProducten, `${VERZOEK}/OngewijzigdeProducten/OngewijzigdProduct`);
}

export function teWijzigen(b: Bericht) {
  return nummer(verzoek(b)?.TeWijzigenProducten, `${VERZOEK}/TeWijzigenProducten/TeWijzigenProduct`);
}

export function nieuw(b: Bericht) {
  return nummer(verzoek(b)?.NieuweProducten, `${VERZOEK}/NieuweProducten/NieuwProduct`);
}

export function prestaties(b: Bericht): readonly Prestatie[] {
  if (b.soort !== '323') return [];
  return bsnsMetPrestaties(b).flatMap(({ Bsn, Prestaties, pad }) =>
    nummer(Prestaties, `${pad}/Prestaties/Prestatie`).map((prestatie) => ({ ...prestatie, bsn: Bsn })),
  );
}

export function bsnsMetPrestaties(b: BerichtVan<'323'>) {
  return nummer(b.Declaratie.Clienten, '/Bericht/Declaratie/Clienten/Client');
}

export function productvragen(b: Bericht, ...klassen: readonly Productklasse[]): readonly Productvraag[] {
  const alle: readonly Productvraag[] = [
    ...toegewezen(b).map((p) => vraag('ToegewezenProduct', p, p.Ingangsdatum, p.Product, p.RedenWijziging)),
    ...aangevraagd(b).map((p) => ({
      ...vraag('AangevraagdProduct', p, p.ToewijzingIngangsdatum, p.Product),
      einde: p.ToewijzingEinddatum,
      eindeveld: 'ToewijzingEinddatum' as const,
    })),
    ...nieuw(b).map((p) => vraag('NieuwProduct', p, p.GewensteIngangsdatum, p.Product)),
    ...teWijzigen(b).map((p) => vraag('TeWijzigenProduct', p, p.GewensteIngangsdatum, undefined)),
  ];
  return klassen.length === 0 ? alle : alle.filter(({ klasse }) => klassen.includes(klasse));
}

interface Hoeveel extends Op {
  readonly Einddatum?: Datum;
  readonly Omvang?: Productvraag['omvang'];
  readonly Budget?: number;
}

function vraag(
  klasse: Productklasse,
  { pad, Einddatum, Omvang, Budget }: Hoeveel,
  ingang: Datum,
  product: Productvraag['product'],
  redenWijziging?: string,
): Productvraag {
  return {
    pad,
    klasse,
    product,
    ingang,
    einde: Einddatum,
    eindeveld: 'Einddatum',
    omvang: Omvang,
    budget: Budget,
    redenWijziging,
  };
}
