import { createHash } from 'node:crypto';
import type { Briefmaker, BriefPdf } from '../brieven/render.ts';
import { papierVan } from '../gemeente/briefinrichting.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Tijdvak } from '../doorlooptijd/reken.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { Database, Trx } from '../platform/database.ts';
import { foutcode, inGemeente } from '../platform/database.ts';
import type { KwartaalGebeurtenis, Rapportcijfers } from './gebeurtenissen.ts';
import type { KwartaalOpdracht } from './opdrachten.ts';
import { kwartaalHandelingen } from './opdrachten.ts';
import { bewaarStuk, leesKwartaalrapport, schrijfKwartaalrapport } from './opslag.ts';
import { leesRapportbron } from './queries.ts';
import { stelSamen } from './samenstellen.ts';
import { maakRapporthtml } from './rapporthtml.tsx';
import { rapportstuk } from './stuk.ts';
import type { KwartaalToestand, Rapportversie } from './toestand.ts';
import { evolveKwartaal } from './toestand.ts';
import { verschillen } from './verschillen.ts';

/** An opdracht as somebody gives it: the figures are counted here. */
export type Rapportopdracht = KwartaalOpdracht extends infer O
  ? O extends { readonly cijfers: Rapportcijfers }
    ? Omit<O, 'cijfers'>
    : O
  : never;

export interface Rapportwerk {
  readonly db: Database;
  readonly inrichting: Inrichting;
  readonly briefmaker: Briefmaker;
  readonly nu: Tijdstip;
}

/** Two who write at once: the second looks again, so often. */
const POGINGEN = 3;

/** Counts, decides, and writes, all or nothing; an approval keeps the file that was approved with it. */
export async function voerRapportUit(
  werk: Rapportwerk,
  wie: Wie,
  kwartaal: Tijdvak,
  opdracht: Rapportopdracht,
): Promise<Uitkomst<KwartaalToestand>> {
  for (let poging = 1; ; poging += 1)
    try {
      return await inGemeente(werk.db, werk.inrichting.gemeente, (trx) =>
        probeer(trx, werk, wie, kwartaal, opdracht),
      );
    } catch (fout) {
      if (foutcode(fout) !== '23505' || poging === POGINGEN) throw fout;
    }
}

async function probeer(
  trx: Trx,
  werk: Rapportwerk,
  wie: Wie,
  kwartaal: Tijdvak,
  opdracht: Rapportopdracht,
): Promise<Uitkomst<KwartaalToestand>> {
  const { inrichting, nu } = werk;
  const { gemeente, regels } = inrichting;
  const toestand = await leesKwartaalrapport(trx, gemeente, kwartaal.van);
  const context = { vandaag: datumVan(nu), nu, wie, regels };
  // Before anything is counted.
  const weigering = toegestaan(kwartaalHandelingen[opdracht.soort], toestand, context);
  if (weigering) return geweigerd(weigering);
  const tel = async () => stelSamen(await leesRapportbron(trx, inrichting, kwartaal, context.vandaag));
  const heel: KwartaalOpdracht =
    opdracht.soort === 'rapportToelichten' || opdracht.soort === 'rapportVaststellen'
      ? opdracht
      : { ...opdracht, cijfers: await tel() };
  const besloten: Uitkomst<readonly KwartaalGebeurtenis[]> = voerUit(
    kwartaalHandelingen,
    heel,
    toestand,
    context,
  );
  if (!besloten.gelukt) return besloten;
  const na = besloten.waarde
    .map((g, i) => ({ ...g, nr: toestand.nr + 1 + i, door: wie, namens: null, op: nu }))
    .reduce(evolveKwartaal, toestand);
  const versie = na.versies.at(-1);
  await schrijfKwartaalrapport(trx, gemeente, toestand, besloten.waarde, { wie, op: nu });
  if (opdracht.soort === 'rapportVaststellen' && versie) {
    const pdf = await maakRapportpdf(werk, na, versie);
    // Nothing is approved that cannot be read by everybody: the transaction is thrown away.
    if (!pdf.gelukt) throw new Error(`kwartaalrapport: ${pdf.weigeringen[0].reden}`);
    const html = await maakRapportpagina(werk, na, versie);
    await bewaarStuk(trx, gemeente, na, {
      pdf: pdf.waarde.pdf,
      vingerafdruk: pdf.waarde.sha256,
      html,
      htmlVingerafdruk: createHash('sha256').update(html).digest('hex'),
    });
  }
  return gelukt(na);
}

/** The PDF of a version as it stands. */
export function maakRapportpdf(
  { inrichting, briefmaker }: Pick<Rapportwerk, 'inrichting' | 'briefmaker'>,
  toestand: KwartaalToestand,
  versie: Rapportversie,
): Promise<Uitkomst<BriefPdf>> {
  return briefmaker.render(stukVan(inrichting, toestand, versie), papierVan(inrichting), 'verzenden');
}

/** The same as a page of HTML, in bytes. */
export function maakRapportpagina(
  { inrichting }: Pick<Rapportwerk, 'inrichting'>,
  toestand: KwartaalToestand,
  versie: Rapportversie,
): Promise<Uint8Array> {
  return maakRapporthtml({ stuk: stukVan(inrichting, toestand, versie), papier: papierVan(inrichting) });
}

const stukVan = (inrichting: Inrichting, toestand: KwartaalToestand, versie: Rapportversie) =>
  rapportstuk({
    versie,
    veranderd: verschilMetVorige(toestand, versie),
    naamVan: (persoon) => naamVan(inrichting, persoon),
  });

/** What reads otherwise than in the version before it. */
export function verschilMetVorige({ versies }: KwartaalToestand, versie: Rapportversie) {
  const vorige = versies.find(({ nummer }) => nummer === versie.nummer - 1);
  return vorige === undefined ? [] : verschillen(vorige.cijfers, versie.cijfers);
}
