import type { Omgeving } from '../dossier/omgeving.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import { datumVan } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import { OMKEER } from '../kern/ids.ts';
import type { Berichtfout } from '../koppelvlakken/iwmo/fout.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Datum } from '../kern/datum.ts';
import type { Berichtfeit, Langs } from './bericht.ts';
import { veiligeNaam } from './bestandsnaam.ts';
import type { Opgenomen } from './herhaling.ts';
import { afkeuring, isZelfdeBestand, kwamWeer, zelfdeBytes, zelfdeIdentificatie } from './herhaling.ts';
import type { Berichtkop } from './leeswerk.ts';
import type { Lezer } from './lezer.ts';
import type { Beoordeeld, Bestand } from './oordeel.ts';
import { beoordeelBestand } from './oordeel.ts';
import type { NieuwBericht } from './opslag.ts';
import { bestelTaak, voegToe } from './opslag.ts';
import type { Berichtenenvelop } from './poort.ts';
import { stuurRetour } from './retour.ts';
import { neemRetourOp } from './retouropname.ts';
import { antwoordUiterlijk, retourklok, retourUiterlijk } from './termijn.ts';
import { VERWERKTAAK } from './taak.ts';
import { openEnBeoordeel } from './uitpakken.ts';

type Heenoordeel = Exclude<Beoordeeld, { readonly soort: 'retour' }>;

/**
 * Puts a file in the ledger, whatever it is: its bytes, what is wrong with it, its clocks, and the work that follows,
 * all in one transaction. What was there already is kept as having come again, and nothing more.
 */
export async function neemOp(
  { db, klok, inrichtingen }: Pick<Omgeving, 'db' | 'klok' | 'inrichtingen'>,
  gemeente: Gemeentecode,
  bestand: Bestand,
  {
    langs,
    door,
    greep,
    envelop,
    lezer,
  }: {
    readonly langs: Langs;
    readonly door: PersoonId;
    readonly greep?: string;
    /** What messages come in on this way. */
    readonly envelop?: Berichtenenvelop | undefined;
    readonly lezer: Lezer;
  },
): Promise<Opgenomen> {
  const op = klok.nu();
  const { regels } = haalInrichting({ inrichtingen }, gemeente);
  const naam = veiligeNaam(bestand.naam);
  const { gelezen, vingerafdruk, ...om } = await openEnBeoordeel(
    bestand,
    { langs, greep, envelop },
    (inhoud) => beoordeelBestand({ db, lezer }, { gemeente, vandaag: datumVan(op), regels }, inhoud),
  );
  const binnen = { soort: 'ontvangen', langs, bestand: naam, ...om } satisfies Berichtfeit;
  if (gelezen.soort === 'retour')
    return neemRetourOp({ db }, gemeente, gelezen.bericht, {
      bestand,
      vingerafdruk,
      binnen,
      wie: { door, op },
      greep,
    });
  const nieuw: NieuwBericht = {
    ...rijVan(gelezen, vingerafdruk, bestand),
    bestand: naam,
    herhaling_van: null,
    op,
  };
  const feiten = [binnen, ...keuringVan(gelezen), ...klokkenVan(gelezen, datumVan(op), regels)];
  const retour = (trx: Trx, id: string, fouten: readonly Berichtfout[]) =>
    stuurRetour(lezer, trx, gemeente, id, fouten, { door: OMKEER, op });
  return inGemeente(db, gemeente, async (trx) => {
    const id = await voegToe(trx, gemeente, nieuw, feiten, { door, op }, greep);
    if (id !== undefined) {
      if (gelezen.soort === 'goed') await bestelTaak(trx, gemeente, VERWERKTAAK, { bericht: id }, op);
      if (gelezen.soort === 'afgekeurd' && gelezen.geheel) await retour(trx, id, gelezen.fouten);
      // A request is answered later; that it is a good message is known now.
      if (gelezen.soort === 'goed' && isVerzoek(gelezen.bericht)) await retour(trx, id, []);
      return { id, hoe: 'nieuw', dubbel: false };
    }
    const zelfde = await zelfdeBytes(trx, gemeente, nieuw.sha256);
    if (zelfde !== undefined) {
      const hoe = await kwamWeer(trx, gemeente, zelfde, { langs, naam, greep, ...om }, { door, op });
      const dubbel = hoe === 'herhaald' && (await isZelfdeBestand(trx, gemeente, zelfde, nieuw.bytes));
      return { id: zelfde, hoe, dubbel };
    }
    // Other bytes under an Identificatie that was used: kept beside the first, and not done.
    const eerste = await zelfdeIdentificatie(trx, gemeente, nieuw);
    const ook: NieuwBericht = { ...nieuw, herhaling_van: eerste ?? null };
    const andere = 'fouten' in gelezen ? gelezen.fouten : [];
    const dubbel = afkeuring('afgekeurd', [IDENTIFICATIE_GEBRUIKT, ...andere]);
    const met = [binnen, dubbel, ...klokkenVan(gelezen, datumVan(op), regels)];
    const tweede = await voegToe(trx, gemeente, ook, met, { door, op }, greep);
    if (tweede === undefined) throw new Error('een bericht kon niet in de administratie');
    await retour(trx, tweede, [IDENTIFICATIE_GEBRUIKT]);
    return { id: tweede, hoe: 'nieuw', dubbel: false };
  });
}

function isVerzoek({ soort }: Berichtkop): boolean {
  return soort === '315' || soort === '317';
}

function rijVan(
  gelezen: Heenoordeel,
  sha256: string,
  bestand: Bestand,
): Omit<NieuwBericht, 'bestand' | 'herhaling_van' | 'op'> {
  const bytes = 'bytes' in bestand ? bestand.bytes : new Uint8Array();
  const grootte = 'bytes' in bestand ? bestand.bytes.byteLength : 'teGroot' in bestand ? bestand.teGroot : 0;
  const basis = { richting: 'in', dossier: null, bytes, grootte, sha256 } as const;
  if (gelezen.soort === 'onleesbaar')
    return {
      ...basis,
      soort: null,
      identificatie: null,
      afzender: null,
      ontvanger: null,
      dagtekening: null,
      client: null,
      partij: null,
    };
  const { soort, Header } = gelezen.bericht;
  return {
    ...basis,
    soort,
    identificatie: Header.BerichtIdentificatie.Identificatie,
    afzender: Header.Afzender,
    ontvanger: Header.Ontvanger,
    dagtekening: Header.BerichtIdentificatie.Dagtekening,
    // Of somebody of another municipality nothing is kept but the file itself.
    client: isVoorAnder(gelezen) ? null : gelezen.bericht.client,
    partij: Header.Afzender,
  };
}

function isVoorAnder(gelezen: Heenoordeel): boolean {
  return gelezen.soort === 'afgekeurd' && gelezen.fouten.some(({ code }) => code === 'andereGemeente');
}

function keuringVan(gelezen: Heenoordeel): readonly Berichtfeit[] {
  if (gelezen.soort === 'onleesbaar') return [afkeuring(gelezen.soort, gelezen.fouten, gelezen.kop)];
  const { nietVergeleken } = gelezen;
  return [
    ...(nietVergeleken === 0
      ? []
      : [{ soort: 'nietVergeleken', clienten: nietVergeleken } satisfies Berichtfeit]),
    ...(gelezen.soort === 'goed' ? [] : [afkeuring(gelezen.soort, gelezen.fouten)]),
  ];
}

/** What could not be read, or is another municipality's, gets no return message (OP090x2). */
function klokkenVan(gelezen: Heenoordeel, op: Datum, regels: LokaleRegels): readonly Berichtfeit[] {
  if (gelezen.soort === 'onleesbaar' || isVoorAnder(gelezen)) return [];
  const { soort } = gelezen.bericht;
  // The answer to a declaration is its return message, also when that refuses it; what was refused has no other answer.
  const antwoord =
    gelezen.soort === 'goed' || soort === '323' ? antwoordUiterlijk(soort, op, regels) : undefined;
  return [
    ...(retourklok(soort) === 'retour'
      ? [
          {
            soort: 'verwacht',
            wat: 'retour',
            uiterlijk: retourUiterlijk(op, regels),
          } satisfies Berichtfeit,
        ]
      : []),
    ...(antwoord === undefined
      ? []
      : [{ soort: 'verwacht', wat: 'antwoord', uiterlijk: antwoord } satisfies Berichtfeit]),
  ];
}

const IDENTIFICATIE_GEBRUIKT: Berichtfout = {
  code: 'TR056',
  reden: 'Deze afzender gebruikte deze identificatie al voor een ander bericht van deze soort.',
  artikel: 'iWmo 3.2 TR056',
  uitweg: 'Vergelijk beide berichten. Laat de afzender het nieuwe met een eigen identificatie sturen.',
  veld: '/Bericht/Header/BerichtIdentificatie/Identificatie',
  niveau: 3,
  retourcode: '9056',
};
