import type { Web } from '../dossier/inzien.tsx';
import type { DossierFormulier } from '../dossier/formulieren.ts';
import { FORMULIEREN } from '../dossier/formulieren.ts';
import { STAP_VAN } from '../dossier/gebeurtenissen.ts';
import { volledigeNaam } from '../dossier/leesrij.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Opdrachtsoort } from '../dossier/opdrachten.ts';
import { HANDELINGEN, magNu } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import { maakContext } from '../dossier/uitvoeren.ts';
import { naamVan, namenOmUitTeKiezen } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import { GesprekkenDeel, LeefgebiedenDeel, PuntenDeel } from '../onderzoek/gesprekkendeel.tsx';
import { afspraakVoluit } from '../onderzoek/gesprekstijd.ts';
import { VORMNAAM } from '../onderzoek/namen.ts';
import { geplandeAfspraken } from '../onderzoek/opdrachten-afspraak.ts';
import type { TotOnderzoek } from '../onderzoek/toestand.ts';
import { inGemeente } from '../platform/database.ts';
import { vindConcept } from '../toegang/concept.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { wieVan } from '../toegang/gebruiker.ts';
import type { Geladen, Lading, Tafelformulier } from '../ui/eilanden/tafel/lading.ts';
import type { Velden } from '../ui/velden.ts';
import { wanneer } from '../ui/weergave.ts';
import { bekendUitGesprekken } from './bekend.ts';

/** What is written at the table, and what is asked for a photo or a signature: the forms of the dossier itself. */
const AAN_TAFEL = {
  gesprek: 'gesprekVastleggen',
  huishouden: 'huishoudenVastleggen',
  toestemming: 'toestemmingVastleggen',
} as const satisfies Readonly<Record<Tafelformulier, Opdrachtsoort>>;
const NAMEN = ['gesprek', 'huishouden', 'toestemming'] as const satisfies readonly Tafelformulier[];

export async function maakLading(
  web: Web,
  gebruiker: Gebruiker,
  id: DossierId,
  dossier: Dossier,
): Promise<Lading> {
  const { toestand, keten } = dossier;
  const delen = await Promise.all(
    NAMEN.map(async (naam) => [naam, await laadFormulier(web, gebruiker, id, dossier, naam)] as const),
  );
  const afspraak = geplandeAfspraken(toestand)[0];
  return {
    vorm: 1,
    dossier: id,
    naam: volledigeNaam(haalMelding(toestand).inwoner),
    wie: gebruiker.id,
    vandaag: datumVan(web.omgeving.klok.nu()),
    nr: keten.nr,
    laatst: laatstVastgelegd(web, gebruiker, dossier),
    afspraak: afspraak
      ? [VORMNAAM[afspraak.vorm], afspraakVoluit(afspraak.begin), afspraak.plaats].filter((s) => s).join(', ')
      : '',
    weten: alsTekst(<Weten toestand={toestand} />),
    formulieren: Object.fromEntries(delen) as Lading['formulieren'],
    stuk: dossierPaden.opdracht(id, formulierVan('stukToevoegen').pad),
  };
}

/** Why nothing can be written at this table now, if so. */
export function weigeringAanTafel(web: Web, gebruiker: Gebruiker, { toestand }: Dossier) {
  const context = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
  return magNu(AAN_TAFEL.gesprek, toestand, context);
}

function formulierVan(soort: Opdrachtsoort): DossierFormulier {
  const gevonden = FORMULIEREN.find(({ formulier }) => formulier.soort === soort);
  if (!gevonden) throw new Error(`geen formulier voor ${soort}`);
  return gevonden.formulier;
}

async function laadFormulier(
  web: Web,
  gebruiker: Gebruiker,
  id: DossierId,
  { toestand }: Dossier,
  naam: Tafelformulier,
): Promise<Geladen> {
  const formulier = formulierVan(AAN_TAFEL[naam]);
  const context = maakContext(web.omgeving, gebruiker.gemeente, wieVan(gebruiker));
  const inrichting = haalInrichting(web.omgeving, gebruiker.gemeente);
  const actie = dossierPaden.opdracht(id, formulier.pad);
  const sleutel = { gemeente: gebruiker.gemeente, persoon: gebruiker.id, sleutel: actie };
  const begin = formulier.begin(toestand, context);
  const concept = formulier.concept
    ? await inGemeente(web.omgeving.db, gebruiker.gemeente, (trx) => vindConcept(trx, sleutel))
    : undefined;
  const html = formulier.velden({
    toestand,
    context,
    waarden: concept ?? begin,
    fouten: {},
    namen: namenOmUitTeKiezen(inrichting, formulier.kiesUit),
    eigenNaam: gebruiker.naam,
  });
  return {
    actie,
    titel: HANDELINGEN[AAN_TAFEL[naam]].titel,
    html: alsTekst(html),
    begin,
    bekend: BEKEND[naam](toestand, begin),
    begonnen: concept !== undefined,
  };
}

const BEKEND: Readonly<Record<Tafelformulier, (t: TotOnderzoek, begin: Velden) => Velden>> = {
  gesprek: bekendUitGesprekken,
  // The form holds the whole list, so what it begins with is what is known.
  huishouden: (_t, begin) => begin,
  // Each consent stands beside the others; nothing is replaced.
  toestemming: () => ({}),
};

function laatstVastgelegd(web: Web, gebruiker: Gebruiker, { keten }: Dossier): string {
  const laatste = keten.gebeurtenissen.findLast((g) => STAP_VAN[g.soort] === 'onderzoek');
  if (!laatste) return '';
  const wie = naamVan(haalInrichting(web.omgeving, gebruiker.gemeente), laatste.door.id);
  return `${wie}, ${wanneer(laatste.op)}`;
}

function Weten({ toestand }: { toestand: TotOnderzoek }) {
  return (
    <>
      <GesprekkenDeel toestand={toestand} />
      <PuntenDeel toestand={toestand} />
      <LeefgebiedenDeel toestand={toestand} />
    </>
  );
}

function alsTekst(html: unknown): string {
  return String(html);
}
