import { createHash } from 'node:crypto';
import type { Omgeving } from '../dossier/omgeving.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan, plusDagen, plusMaanden, tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente } from '../platform/database.ts';
import { plusUren } from '../recht/uren.ts';
import { ACTIVITEITEN } from '../toegang/activiteiten.ts';
import { schrijfLeeslog, type Leesregel } from '../toegang/leeslog.ts';
import type { Lekhandeling, Lekmelding } from '../toezicht/datalek.ts';
import { leesDatalekken, legLekmeldingVast, legLekstapVast } from '../toezicht/datalek-opslag.ts';
import { bezwaarTegen } from '../toezicht/datalek-regels.ts';
import { legAdviesVast } from '../toezicht/fg-advies-opslag.ts';
import { vorigKwartaal } from '../toezicht/rechten.ts';
import { legBeoordelingVast } from '../toezicht/rechten-opslag.ts';
import { eersteVan, type Leesstap, type Steekproefregel } from '../toezicht/steekproef.ts';
import { leesRegels, legLeesstapVast, trekSteekproef } from '../toezicht/steekproef-opslag.ts';
import { persoonId } from './personen.ts';
import { HENK, kanSpelen, SANNE } from './spelersrol.ts';

const THOMAS = persoonId('thomas');
const HESTER = persoonId('hester');

/**
 * So that the desk Toezicht has something to show: three months of reading, of which two were drawn, three breaches, one with the advice of the
 * FG, and a quarter of reviews.
 * Once for each municipality whose cases were played.
 */
export async function vulToezicht(omgeving: Omgeving): Promise<void> {
  const nu = omgeving.klok.nu();
  for (const inrichting of omgeving.inrichtingen.values()) {
    if (!kanSpelen(inrichting)) continue;
    const { gemeente } = inrichting;
    await inGemeente(omgeving.db, gemeente, async (trx) => {
      if ((await leesDatalekken(trx, gemeente)).length > 0) return;
      const deze = eersteVan(datumVan(nu));
      const [derde, tweede, vorige] = [-3, -2, -1].map((n) => plusMaanden(deze, n));
      if (derde === undefined || tweede === undefined || vorige === undefined) return;
      for (const maand of [derde, tweede, vorige]) await leesMaand(trx, gemeente, maand);
      const lekregel = await beoordeelMaand(trx, gemeente, derde);
      await beginMaand(trx, gemeente, tweede);
      await meldLekken(trx, gemeente, nu, lekregel);
      await beoordeelRechten(trx, inrichting, datumVan(nu));
    });
  }
}

/** Who treats a dossier reads it; now and then somebody else does. */
async function leesMaand(trx: Trx, gemeente: Gemeentecode, maand: Datum): Promise<void> {
  const rijen = await trx
    .selectFrom('dossier')
    .select(['dossier', 'behandelaar'])
    .where('gemeente', '=', gemeente)
    .where('behandelaar', 'is not', null)
    .where('vertrouwelijk', '=', false)
    .orderBy('ontvangen_op')
    .orderBy('dossier')
    .limit(40)
    .execute();
  const regels = rijen.map(({ dossier, behandelaar }, i): Leesregel => {
    const controle = i % 13 === 7;
    return {
      gemeente,
      op: overdag(plusDagen(maand, i % 27), 8 + (i % 9), (i * 7) % 60),
      persoon: controle || behandelaar === null ? THOMAS : persoonId(behandelaar),
      rol: controle ? 'controller' : 'klantmanager',
      herkomst: 'scherm',
      dossier: dossier as DossierId,
      activiteit: controle ? 'controleren' : 'dossierInzien',
      doel: ACTIVITEITEN[controle ? 'controleren' : 'dossierInzien'].doel,
      grond: controle ? 'controle' : 'behandelaar',
      resultaat: 'gelezen',
    };
  });
  await schrijfLeeslog(trx, regels);
}

async function trek(
  trx: Trx,
  gemeente: Gemeentecode,
  maand: Datum,
): Promise<{ readonly regels: readonly Steekproefregel[]; readonly op: Tijdstip }> {
  const op = overdag(plusDagen(plusMaanden(maand, 1), 3), 9, 15);
  const zaad = createHash('sha256').update(`demo ${maand}`).digest('hex').slice(0, 32);
  await trekSteekproef(trx, gemeente, { maand, zaad, door: THOMAS, op });
  const regels = await leesRegels(trx, gemeente, { maand });
  return { op, regels: regels.filter(({ rol }) => rol !== 'controller') };
}

/** A month that was judged, but for what the controller read: one line was not in order. */
async function beoordeelMaand(
  trx: Trx,
  gemeente: Gemeentecode,
  maand: Datum,
): Promise<Steekproefregel | undefined> {
  const { regels, op } = await trek(trx, gemeente, maand);
  const fout = regels.at(2);
  for (const regel of regels)
    await zet(
      trx,
      gemeente,
      regel,
      regel === fout
        ? [
            ['vraag', 'U las dit dossier op een dag dat er niets in gebeurde. Waarvoor was dat?'],
            ['antwoord', 'Ik had het verkeerde nummer getypt en las door tot ik het merkte.'],
            ['nietInOrde', 'Een vergissing die is gemeld. Besproken: kijk bij het openen naar de naam.'],
          ]
        : [['inOrde', 'Paste bij het werk in dit dossier.']],
      op,
    );
  return fout;
}

/** A month that is being judged: some lines done, one question asked. */
async function beginMaand(trx: Trx, gemeente: Gemeentecode, maand: Datum): Promise<void> {
  const { regels, op } = await trek(trx, gemeente, maand);
  for (const regel of regels.slice(0, 4)) await zet(trx, gemeente, regel, [['inOrde', 'Past.']], op);
  const gevraagd = regels.slice(4).find(({ lezer }) => lezer !== THOMAS);
  if (gevraagd) await zet(trx, gemeente, gevraagd, [['vraag', 'Waarom was dit dossier die dag nodig?']], op);
}

async function zet(
  trx: Trx,
  gemeente: Gemeentecode,
  regel: Steekproefregel,
  stappen: readonly (readonly [Leesstap['stap'], string])[],
  vanaf: Tijdstip,
): Promise<void> {
  let nu = regel;
  for (const [stap, tekst] of stappen) {
    const door = stap === 'antwoord' ? regel.lezer : THOMAS;
    const op = plusUren(vanaf, nu.stappen.length);
    await legLeesstapVast(trx, gemeente, nu, { stap, tekst, door, op });
    nu = { ...nu, stappen: [...nu.stappen, { nr: nu.stappen.length + 1, stap, tekst, door, op }] };
  }
}

/** One that is closed, one that came from the sample, and one of which the hours run. */
async function meldLekken(
  trx: Trx,
  gemeente: Gemeentecode,
  nu: Tijdstip,
  regel: Steekproefregel | undefined,
): Promise<void> {
  const toen = overdag(plusDagen(datumVan(nu), -55), 8, 20);
  const brief = await meld(trx, gemeente, {
    soort: 'verkeerdeOntvanger',
    wat: 'Een brief zat in de envelop van een ander. De ontvanger belde en bracht hem terug.',
    bekendOp: toen,
    personen: 1,
    gegevens: ['identificatie', 'gezondheid'],
    melder: SANNE.id,
    op: plusUren(toen, 1),
  });
  await doe(trx, gemeente, brief, plusUren(toen, 5), [
    {
      stap: 'beoordelen',
      risico: 'risico',
      personen: 1,
      gegevens: ['identificatie', 'gezondheid'],
      tekst: 'De brief ging over gezondheid. Een ander las hem.',
    },
    { stap: 'apMelden', gemeldOp: plusUren(toen, 4), kenmerk: 'demo-0001', tekst: '' },
    {
      stap: 'inlichten',
      ingelichtOp: datumVan(plusUren(toen, 5)),
      ingelicht: 1,
      tekst: 'Gebeld en excuses gemaakt. Verteld dat de brief terug is.',
    },
    { stap: 'maatregel', tekst: 'Bij het vullen van enveloppen kijkt een tweede mee.' },
    { stap: 'sluiten', tekst: 'Vensterenveloppen maken deze fout minder waarschijnlijk.' },
  ]);
  await legAdviesVast(trx, gemeente, 'demo advies bij een datalek', {
    onderwerp: { soort: 'datalek', nr: brief },
    tekst:
      'Melden was juist. Kijk ook of brieven over gezondheid vaker in Mijn hulpvraag kunnen: dan is er geen envelop om te verwisselen.',
    door: HESTER,
    op: plusUren(toen, 7),
  });
  if (regel) {
    const later = plusUren(toen, 24 * 10);
    const gelezen = await meld(trx, gemeente, {
      soort: 'onterechtGelezen',
      wat: 'Bij de steekproef bleek dat iemand een dossier las zonder dat dat nodig was.',
      bekendOp: later,
      personen: 1,
      gegevens: ['identificatie'],
      dossiers: [regel.dossier],
      uit: { maand: regel.maand, plaats: regel.plaats },
      melder: THOMAS,
      op: later,
    });
    await doe(trx, gemeente, gelezen, plusUren(later, 2), [
      {
        stap: 'beoordelen',
        risico: 'onwaarschijnlijk',
        personen: 1,
        gegevens: ['identificatie'],
        tekst: 'De lezer heeft geheimhouding, en deed er niets mee.',
      },
      { stap: 'apNietMelden', tekst: 'Een collega met geheimhouding las het per ongeluk, heel kort.' },
      { stap: 'maatregel', tekst: 'Besproken met de medewerker.' },
    ]);
  }
  await meld(trx, gemeente, {
    soort: 'teBreed',
    wat: 'De lijst voor een overleg ging naar een mailgroep waar ook anderen in zitten.',
    bekendOp: plusUren(nu, -20),
    personen: null,
    gegevens: ['identificatie', 'lopendeVoorziening'],
    melder: persoonId('bilal'),
    op: plusUren(nu, -19),
  });
}

/** Last quarter all but one were reviewed; one was asked to be withdrawn. */
async function beoordeelRechten(
  trx: Trx,
  { gemeente, medewerkers }: Inrichting,
  vandaag: Datum,
): Promise<void> {
  const kwartaal = vorigKwartaal(vandaag);
  const op = overdag(plusMaanden(eersteVan(vandaag), -3), 10, 0);
  for (const { id: persoon, rol } of medewerkers.filter(({ id }) => id !== persoonId('rik'))) {
    const door = persoon === THOMAS ? HENK.id : THOMAS;
    const weg = persoon === persoonId('wim');
    const uitkomst = weg ? 'intrekken' : 'blijft';
    const reden = weg ? 'Werkt nog maar twee ochtenden; kan het met minder?' : '';
    await legBeoordelingVast(trx, gemeente, { kwartaal, persoon, rol, uitkomst, reden, door, op });
  }
}

type Nieuw = Omit<Lekmelding, 'nr' | 'dossiers' | 'uit'> & Partial<Pick<Lekmelding, 'dossiers' | 'uit'>>;

function meld(trx: Trx, gemeente: Gemeentecode, melding: Nieuw): Promise<number> {
  return legLekmeldingVast(trx, gemeente, `demo ${melding.soort}`, { dossiers: [], uit: null, ...melding });
}

/** By the same rules as at the desk. */
async function doe(
  trx: Trx,
  gemeente: Gemeentecode,
  nr: number,
  vanaf: Tijdstip,
  handelingen: readonly Lekhandeling[],
): Promise<void> {
  for (const [i, handeling] of handelingen.entries()) {
    const [lek] = await leesDatalekken(trx, gemeente, nr);
    const op = plusUren(vanaf, i);
    if (!lek) throw new Error(`geen datalek ${nr}`);
    const [bezwaar] = bezwaarTegen(lek, handeling, op);
    if (bezwaar) throw new Error(`datalek ${nr}: ${bezwaar.reden}`);
    await legLekstapVast(trx, gemeente, lek, handeling, { door: THOMAS, op });
  }
}

function overdag(dag: Datum, uur: number, minuut: number): Tijdstip {
  const twee = (n: number): string => String(n).padStart(2, '0');
  return tijdstip(`${dag}T${twee(uur)}:${twee(minuut)}:00Z`);
}
