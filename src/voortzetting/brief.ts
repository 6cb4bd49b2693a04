import type {
  Herzieningsbesluit,
  StopOpVerzoek,
  VoornemenHerziening,
} from '../brieven/gegevensVoortzetting.ts';
import { vervangenDoor } from '../bezwaar/besluiten.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { briefkop, gerekend } from '../melding/briefkop.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type {
  HerzieningBesloten,
  HulpBeeindigdOpVerzoek,
  Stopbesluit,
  ZienswijzeGevraagd,
} from './gebeurtenissen.ts';
import type { LopendeHulp } from './hulp.ts';
import { hulpNa, lopendeHulp } from './hulp.ts';
import { veranderingen, zonderBesluit } from './hoeveel.ts';
import {
  ACHTERWEGE_IN_BRIEF,
  ACHTERWEGEARTIKEL,
  HERZIENGROND_VOOR_INWONER,
  HERZIENGRONDARTIKEL,
  STOPWIJZENAAM,
} from './namen.ts';
import type { TotVoortzetting, Voornemen } from './toestand.ts';
import { herzieningen, inhoudelijk, isAchterwege } from './toestand.ts';
import { hulpnaam } from './weergave.tsx';

function vindVoornemen(t: TotVoortzetting, id: OnderdeelId): Voornemen {
  const voornemen = t.voortzetting.voornemens.find((v) => v.id === id);
  if (!voornemen) throw new Error(`geen voornemen ${id}`);
  return voornemen;
}

/** Which decision it is about, for which help it ends or changes and which stays. */
function waarover(
  t: TotVoortzetting,
  { onderdelen, ingang }: { readonly onderdelen: readonly OnderdeelId[]; readonly ingang: Datum },
  c: Briefcontext,
) {
  const { genomen, bekendgemaakt } = t.besluit;
  if (!genomen || !bekendgemaakt) throw new Error('herziening zonder besluit');
  const opBezwaar = vervangenDoor(t, genomen.besluit);
  const namen = (hulp: readonly LopendeHulp[]) =>
    hulp.map(({ voorziening }) => hulpnaam(voorziening, c.inrichting.regels));
  return {
    besluitVan: opBezwaar?.op ?? bekendgemaakt.op,
    opBezwaar: opBezwaar !== undefined,
    hulp: namen(lopendeHulp(t).filter(({ gevraagd }) => onderdelen.includes(gevraagd))),
    blijft: namen(hulpNa(t, ingang).filter(({ gevraagd }) => !onderdelen.includes(gevraagd))),
  };
}

/** What both letters say of it. */
function watHet(t: TotVoortzetting, v: Voornemen, c: Briefcontext) {
  return {
    ...waarover(t, v, c),
    herziening: v.herziening,
    gewijzigdOp: gewijzigdOp(t, v),
    veranderingen: veranderingen(t, v, c.inrichting.regels).map(({ naam, was, wordt }) => ({
      naam,
      was,
      wordt,
    })),
    ingang: v.ingang,
    gevolg: v.gevolg,
    grond: { tekst: HERZIENGROND_VOOR_INWONER[v.grond], artikel: HERZIENGRONDARTIKEL[v.grond] },
    terugwerkend: v.terugwerkend,
  };
}

/** The earlier changes that still count for the chosen help, oldest first: those are changed or withdrawn as well. */
function gewijzigdOp(t: TotVoortzetting, v: Voornemen): readonly Datum[] {
  const eerder = zonderBesluit(t, v);
  const tellen = lopendeHulp(eerder)
    .filter(({ gevraagd }) => v.onderdelen.includes(gevraagd))
    .flatMap(({ perioden }) => perioden.map(({ besluit }) => besluit));
  const dagen = herzieningen(eerder).flatMap(({ id, op }) => (tellen.includes(id) ? [op] : []));
  return [...new Set(dagen)];
}

export function voornemenHerziening(
  t: TotVoortzetting,
  { feiten }: ZienswijzeGevraagd,
  c: Briefcontext,
): VoornemenHerziening {
  const voornemen = vindVoornemen(t, feiten.voornemen);
  return {
    ...briefkop(t, c),
    brief: 'voornemenHerziening',
    ...watHet(t, voornemen, c),
    motivering: voornemen.motivering,
    reageren: { uiterlijk: feiten.uiterlijk, weken: dagenTussen(feiten.op, feiten.uiterlijk) / 7 },
  };
}

/** Made known the day it is taken (Awb 3:41). */
export function herzieningsbesluit(
  t: TotVoortzetting,
  { feiten, inhoud }: HerzieningBesloten,
  c: Briefcontext,
): Herzieningsbesluit {
  const voornemen = vindVoornemen(t, feiten.voornemen);
  const { gevraagd } = voornemen;
  const gezegd = inhoudelijk(voornemen);
  return {
    ...briefkop(t, c),
    brief: 'herzieningsbesluit',
    ...watHet(t, voornemen, c),
    motivering: inhoud.motivering,
    voornemenVan: isAchterwege(voornemen) ? null : (gevraagd?.op ?? voornemen.op),
    nietGevraagd: nietGevraagd(voornemen),
    zienswijze:
      gezegd.length > 0
        ? { dagen: [...new Set(gezegd.map(({ op }) => op))], antwoord: inhoud.reactieZienswijze }
        : null,
    ...slot(feiten, inhoud, c),
  };
}

function nietGevraagd(voornemen: Voornemen): Herzieningsbesluit['nietGevraagd'] {
  const { achterwege, achterwegeReden = '' } = voornemen;
  return achterwege && isAchterwege(voornemen)
    ? {
        omdat: ACHTERWEGE_IN_BRIEF[achterwege],
        reden: achterwegeReden,
        artikel: ACHTERWEGEARTIKEL[achterwege],
      }
    : null;
}

/** How to object, and who signs (Awb 3:45, 10:10). */
function slot(
  { op, bezwaarUiterlijk }: Pick<Stopbesluit, 'op' | 'bezwaarUiterlijk'>,
  { ondertekenaar, functie }: { readonly ondertekenaar: string; readonly functie: string },
  { inrichting: { regels, brieven } }: Briefcontext,
) {
  return {
    rechtsmiddelen: {
      uiterlijk: {
        ...gerekend(kaleTermijn('awbBezwaarIndienen', op, regels)),
        datum: bezwaarUiterlijk,
      },
      ...brieven.bezwaar,
      rechtbank: brieven.rechtbank,
    },
    ondertekening: { naam: ondertekenaar, functie, mandaat: brieven.mandaatbesluit },
  };
}

/** Null when it was recorded before it was a decision: then nothing was sent either. */
export function stopOpVerzoek(
  t: TotVoortzetting,
  { feiten, inhoud }: HulpBeeindigdOpVerzoek,
  c: Briefcontext,
): StopOpVerzoek | null {
  const { besluit, laatsteDag, gevraagdOp, onderdelen } = feiten;
  if (!besluit) return null;
  const { ondertekenaar = '', functie = '' } = inhoud;
  return {
    ...briefkop(t, c),
    brief: 'stopOpVerzoek',
    ...waarover(t, { onderdelen, ingang: plusDagen(laatsteDag, 1) }, c),
    laatsteDag,
    gevraagdOp,
    wijze: STOPWIJZENAAM[besluit.wijze],
    vertegenwoordiger: besluit.door === 'vertegenwoordiger' ? (inhoud.vertegenwoordiger ?? null) : null,
    ...slot(besluit, { ondertekenaar, functie }, c),
  };
}
