import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { Tijdstip } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { geweigerd, gelukt } from '../kern/uitkomst.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Trx } from '../platform/database.ts';
import { leesSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import type { Kamer, Verklaring } from '../toegang/route.ts';
import { veldfoutenUit } from '../ui/formulier.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, leesVelden, veld, zGelezen, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import { REDEN_AFWIJZING_VERZOEK } from '../koppelvlakken/iwmo/codes.ts';
import type { Afwijsreden } from './antwoord.ts';
import { antwoordOpDeclaratie } from './declaratie.ts';
import { ANTWOORDEN, beantwoord } from './antwoord.ts';
import type { Berichtfeit } from './bericht.ts';
import { BERICHTKLOKKEN } from './bericht.ts';
import type { Lezer } from './lezer.ts';
import { LEZEN_BRAK_AF, tenzijAfgebroken } from './lezer.ts';
import type { Klokmelding } from './mens.ts';
import { handelAf, legKlokVast, moetOpnieuwGemaakt, vraagOpnieuw } from './mens.ts';
import type { Geopend } from './opslag.ts';
import { bestelTaak, metBericht, openBericht } from './opslag.ts';
import type { Berichtmelding } from './paden.ts';
import { berichtPaden, berichtPatronen } from './paden.ts';
import { beslisRetour, leesRetourregels, rondAfDoorMens } from './retourbesluit.ts';
import { heropenVerzoeken } from './retourontvangst.ts';
import { retourklok } from './termijn.ts';
import { bestelToewijzing } from './toewijzing.ts';
import { VERWERKTAAK, VERZENDTAAK } from './taak.ts';

const HOOGSTENS_TEKENS = 1_000;

const zReden = z.object({ reden: zTekstOfLeeg(HOOGSTENS_TEKENS) });
const zAntwoord = z.object({
  verzoek: zGelezen((tekst) => (/^\d{1,6}$/.test(tekst) ? Number(tekst) : undefined), 'Kies welk verzoek.'),
  antwoord: zKeuze(ANTWOORDEN, 'Kies uw antwoord.'),
  afwijsreden: zGelezen<Afwijsreden | null>(
    (tekst) => (tekst === '' ? null : REDEN_AFWIJZING_VERZOEK.codes.find((code) => code === tekst)),
    'Kies een reden uit de lijst.',
  ),
});
const zAfwijzingen = z.object({ afwijzingen: zTekstOfLeeg(100_000) });
const zRetour = z.object({
  uitslag: zKeuze(['goed', 'afgekeurd'], 'Kies goed of afkeuren.'),
  regel: zGelezen((tekst) => (/^\d{0,6}$/.test(tekst) ? Number(tekst) : undefined), 'Kies welke regel.'),
  retourcode: zTekstOfLeeg(10),
});
const zKlok = z.object({
  wat: zKeuze(BERICHTKLOKKEN, 'Kies wat er is.'),
  uitslag: zKeuze(['goed', 'afgekeurd'], 'Kies goed of afgekeurd.'),
  code: zTekstOfLeeg(20),
  toelichting: zTekstOfLeeg(HOOGSTENS_TEKENS),
});

type Schrijfrecht = Verklaring & { readonly recht: readonly Rol[] };
interface Fout {
  readonly weigeringen: readonly Weigering[];
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}
interface Verzending {
  readonly geopend: Geopend;
  readonly ingevuld: Velden;
  readonly trx: Trx;
  readonly wie: Gebruiker;
  readonly sleutel: string;
  readonly op: Tijdstip;
}
type Gedaan = Uitkomst<Berichtmelding> | { readonly gelukt: false; readonly fouten: Veldfouten };

/** What people do with a message: settle it, record a return message, send it again, try it again. */
export function mensroutes(
  kamer: Kamer,
  { omgeving }: Web,
  lezer: Lezer,
  schrijven: { readonly iedereen: Schrijfrecht; readonly metInhoud: Schrijfrecht },
  toon: (c: Verzoek, wie: Gebruiker, fout: Fout) => Promise<Response>,
): void {
  const { db, klok } = omgeving;
  const opdracht = (
    pad: (typeof berichtPatronen)[keyof typeof berichtPatronen],
    wat: Berichtmelding,
    doe: (v: Verzending) => Promise<Gedaan>,
    recht = schrijven.iedereen,
  ): void => {
    kamer.post(pad, recht, async (c, wie) => {
      const ingevuld = leesVelden((await c.req.formData()).entries());
      const sleutel = leesSleutel(veld(ingevuld, 'sleutel'));
      const id = c.req.param('bericht');
      const gedaan = await metBericht(db, wie.gemeente, id, async (geopend, trx): Promise<Gedaan> => {
        // The same form twice: done the first time.
        if (geopend.feiten.some((feit) => feit.sleutel === sleutel)) return gelukt(wat);
        const werk = () => doe({ geopend, ingevuld, trx, wie, sleutel, op: klok.nu() });
        return (await tenzijAfgebroken(werk)) ?? geweigerd(LEZEN_BRAK_AF);
      });
      if (gedaan === undefined) return c.notFound();
      if (gedaan.gelukt) return c.redirect(berichtPaden.gedaan(id, gedaan.waarde), 303);
      if ('fouten' in gedaan)
        return toon(c, wie, { weigeringen: [], waarden: ingevuld, fouten: gedaan.fouten });
      const { weigeringen } = gedaan;
      return toon(c, wie, {
        weigeringen: weigeringen.filter((w) => w.veld === undefined),
        waarden: ingevuld,
        fouten: veldfoutenUit(weigeringen),
      });
    });
  };

  opdracht(berichtPatronen.afhandelen, 'afgehandeld', async (v) => {
    const gelezen = leesFormulier(zReden, v.ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const hoe = { wie: { door: v.wie.id, op: v.op }, sleutel: v.sleutel };
    const gedaan = await rondAfDoorMens(lezer, v.trx, v.wie.gemeente, v.geopend, gelezen.waarde.reden, hoe);
    return gedaan.gelukt ? gelukt('afgehandeld') : gedaan;
  });

  opdracht(
    berichtPatronen.retour,
    'retour',
    async ({ geopend, ingevuld, trx, wie, sleutel, op }) => {
      const gelezen = leesFormulier(zRetour, ingevuld);
      if (!gelezen.gelukt) return gelezen;
      const { uitslag, regel, retourcode: code } = gelezen.waarde;
      const regels = await leesRetourregels(lezer, trx, wie.gemeente, geopend.rij.id);
      const hoe = { wie: { door: wie.id, op }, sleutel };
      const gedaan = await beslisRetour(
        lezer,
        trx,
        wie.gemeente,
        geopend,
        regels,
        { uitslag, regel, code },
        hoe,
      );
      return gedaan.gelukt ? gelukt('retour') : gedaan;
    },
    schrijven.metInhoud,
  );

  opdracht(
    berichtPatronen.antwoorden,
    'beantwoord',
    async ({ geopend, ingevuld, trx, wie, sleutel, op }) => {
      const gelezen = leesFormulier(zAntwoord, ingevuld);
      if (!gelezen.gelukt) return gelezen;
      const { verzoek, antwoord, afwijsreden: reden } = gelezen.waarde;
      const gedaan = await beantwoord(
        lezer,
        trx,
        wie.gemeente,
        geopend,
        { verzoek, antwoord, reden },
        { wie: { door: wie.id, op }, sleutel },
      );
      if (!gedaan.gelukt) return gedaan;
      return gelukt(antwoord === 'toewijzen' ? 'toegezegd' : 'beantwoord');
    },
    schrijven.metInhoud,
  );

  opdracht(
    berichtPatronen.declaratie,
    'declaratie',
    async ({ geopend, ingevuld, trx, wie, sleutel, op }) => {
      const gelezen = leesFormulier(zAfwijzingen, ingevuld);
      if (!gelezen.gelukt) return gelezen;
      const { regels } = haalInrichting(omgeving, wie.gemeente);
      const bij = { gemeente: wie.gemeente, vandaag: datumVan(op), regels };
      const hoe = { wie: { door: wie.id, op }, sleutel };
      const gedaan = await antwoordOpDeclaratie(lezer, trx, bij, geopend, gelezen.waarde.afwijzingen, hoe);
      return gedaan.gelukt ? gelukt('declaratie') : gedaan;
    },
    schrijven.metInhoud,
  );

  opdracht(berichtPatronen.klok, 'vastgelegd', async (v) => {
    const gelezen = leesFormulier(zKlok, v.ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const gedaan = await schrijfBij(v, legKlokVast(v.geopend.stand, gelezen.waarde), 'vastgelegd');
    if (gedaan.gelukt) await naMetDeHand(v, gelezen.waarde);
    return gedaan;
  });

  opdracht(berichtPatronen.verzenden, 'verzenden', async (v) => {
    const { rij, stand } = v.geopend;
    if (moetOpnieuwGemaakt(v.geopend)) return maakOpnieuw(v);
    const gedaan = await schrijfBij(v, vraagOpnieuw(rij, stand, v.sleutel), 'verzenden');
    if (gedaan.gelukt) await bestelTaak(v.trx, v.wie.gemeente, VERZENDTAAK, { bericht: rij.id }, v.op);
    return gedaan;
  });

  opdracht(berichtPatronen.verwerken, 'verwerken', async (v) => {
    if (!v.geopend.stand.magVerwerken) return geweigerd(NIET_TE_VERWERKEN);
    await bestelTaak(v.trx, v.wie.gemeente, VERWERKTAAK, { bericht: v.geopend.rij.id }, v.op);
    return gelukt('verwerken');
  });
}

/** What a person recorded has the same consequences as a return message. */
async function naMetDeHand(
  { geopend, trx, wie, op }: Verzending,
  { wat, uitslag }: Pick<Klokmelding, 'wat' | 'uitslag'>,
): Promise<void> {
  const door = { door: wie.id, op };
  if (geopend.rij.richting === 'uit') {
    if (wat === 'retour' && uitslag === 'afgekeurd') await heropenVerzoeken(trx, wie.gemeente, geopend, door);
    return;
  }
  // It was said in another way: the return message that lies ready need not go any more.
  const { retourbericht } = geopend.stand;
  if (retourbericht === null || retourklok(geopend.rij.soort) !== wat) return;
  const klaar = await openBericht(trx, wie.gemeente, retourbericht);
  if (klaar?.stand.verzonden === 0)
    await klaar.schrijf([{ soort: 'afgehandeld', reden: 'Met de hand vastgelegd.' }], door);
}

async function schrijfBij(
  { geopend, wie, sleutel, op }: Verzending,
  feiten: Uitkomst<readonly Berichtfeit[]>,
  wat: Berichtmelding,
): Promise<Uitkomst<Berichtmelding>> {
  if (!feiten.gelukt) return feiten;
  await geopend.schrijf(feiten.waarde, { door: wie.id, op }, sleutel);
  return gelukt(wat);
}

/** A message that could not be made becomes a new one; this one stays as it was. */
async function maakOpnieuw(v: Verzending): Promise<Uitkomst<Berichtmelding>> {
  const { dossier, ontvanger, id } = v.geopend.rij;
  if (dossier === null || ontvanger === null) return geweigerd(NIET_TE_VERWERKEN);
  const taak = { dossier, aanbieder: ontvanger, sleutel: `opnieuw:${id}:${v.sleutel}` };
  // Said first: who has the same page open in another tab comes here second, and orders nothing.
  const af = handelAf(v.geopend.stand, 'Opnieuw gemaakt.');
  if (!af.gelukt) return geweigerd(AL_AFGEHANDELD);
  await bestelToewijzing(v.trx, v.wie.gemeente, taak, v.op);
  return schrijfBij(v, af, 'maken');
}

const AL_AFGEHANDELD: Weigering = {
  code: 'alAfgehandeld',
  reden: 'Dit bericht is al opnieuw gemaakt of afgehandeld. Er is geen nieuw bericht besteld.',
  artikel: 'Omkeer',
  uitweg: 'Kijk in de tijdlijn wat ermee is gebeurd; een nieuw bericht staat in de lijst.',
};

const NIET_TE_VERWERKEN: Weigering = {
  code: 'nietTeVerwerken',
  reden: 'Dit bericht kan niet (nog eens) worden verwerkt.',
  artikel: 'Omkeer',
  uitweg: 'Kijk in de tijdlijn wat er al mee is gebeurd.',
};
