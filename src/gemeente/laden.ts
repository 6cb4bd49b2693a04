import type { z } from 'zod';
import { NIVEAUS } from '../recht/doorzettingsmacht.ts';
import { maakKalender } from '../recht/kalender.ts';
import type { Bestand, Inrichtingsfout } from './bestand.ts';
import { leesBestand } from './bestand.ts';
import { openbareCijfersSchema, prijslijstSchema } from './cijferschema.ts';
import { huisstijlFouten, leesLogo } from './huisstijlbestand.ts';
import type { Inrichting } from './inrichting.ts';
import { openPunten } from './openpunten.ts';
import {
  effectdoelenSchema,
  eigenRegelsSchema,
  gemeenteSchema,
  huisstijlSchema,
  MANDAATUITKOMSTEN,
  mensenSchema,
  regelsSchema,
  verordeningSchema,
  voorzieningenSchema,
} from './schema.ts';
import { metStandaard } from './standaard.ts';
import { doelFouten, regelsMetOverlap, verordeningFouten } from './verordening.ts';

/** The data of a municipality cannot be used; the message names every file and line. For who starts the system. */
export class InrichtingFout extends Error {
  override readonly name = 'InrichtingFout';
  readonly fouten: readonly Inrichtingsfout[];

  constructor(map: string, fouten: readonly Inrichtingsfout[]) {
    const waar = (f: Inrichtingsfout): string =>
      `${f.bestand}${f.regel === null ? '' : `, regel ${f.regel}`}: ${f.tekst}`;
    super(`De inrichting in ${map} klopt niet:\n${fouten.map((f) => `  ${waar(f)}`).join('\n')}`);
    this.fouten = fouten;
  }
}

type Mensen = z.output<typeof mensenSchema>;
type Regels = z.output<typeof regelsSchema>;
type EigenRegels = z.output<typeof eigenRegelsSchema>;
type Prijslijst = z.output<typeof prijslijstSchema>;

/**
 * Everything one municipality brings, from the YAML files in `map`, checked.
 * @throws InrichtingFout with all mistakes at once.
 */
export async function laadInrichting(map: string): Promise<Inrichting> {
  const bestanden = await Promise.all([
    leesBestand(map, 'gemeente.yaml', gemeenteSchema),
    leesBestand(map, 'huisstijl.yaml', huisstijlSchema),
    leesBestand(map, 'mensen.yaml', mensenSchema),
    leesBestand(map, 'effectdoelen.yaml', effectdoelenSchema),
    leesBestand(map, 'voorzieningen.yaml', voorzieningenSchema),
    leesBestand(map, 'regels.yaml', regelsSchema),
    leesBestand(map, 'eigenregels.yaml', eigenRegelsSchema),
    leesBestand(map, 'verordening.yaml', verordeningSchema),
    leesBestand(map, 'prijslijst.yaml', prijslijstSchema),
    // Newer than installations that run: without it there is nothing of others to show.
    leesBestand(map, 'openbarecijfers.yaml', openbareCijfersSchema, []),
  ]);
  const [
    gemeente,
    huisstijl,
    mensen,
    effectdoelen,
    voorzieningen,
    regels,
    eigenRegels,
    verordening,
    prijslijst,
    openbareCijfers,
  ] = bestanden;
  const logo = await leesLogo(map, huisstijl);
  const fouten = [
    ...bestanden.flatMap((b) => b.fouten),
    ...mensenFouten(mensen),
    ...dubbeleCodes(effectdoelen),
    ...dubbeleCodes(voorzieningen),
    ...regelsFouten(regels),
    ...dubbeleCodes(eigenRegels),
    ...eigenRegelsFouten(eigenRegels),
    ...regelsMetOverlap(eigenRegels),
    ...doelFouten(eigenRegels, effectdoelen),
    ...dubbeleCodes(verordening),
    ...verordeningFouten(verordening, effectdoelen, eigenRegels),
    ...dubbeleCodes(prijslijst),
    ...prijslijstFouten(prijslijst),
    ...huisstijlFouten(huisstijl),
    ...logo.fouten,
  ];
  const [g, h, m, e, v, r, eigen, versies, prijzen, cijfers] = [
    gemeente.waarde,
    huisstijl.waarde,
    mensen.waarde,
    effectdoelen.waarde,
    voorzieningen.waarde,
    regels.waarde,
    eigenRegels.waarde,
    verordening.waarde,
    prijslijst.waarde,
    openbareCijfers.waarde,
  ];
  if (
    fouten.length > 0 ||
    !g ||
    h === undefined ||
    !m ||
    !e ||
    !v ||
    !r ||
    !eigen ||
    !versies ||
    !prijzen ||
    !cijfers
  )
    throw new InrichtingFout(map, fouten);
  const { code, bronnen, ...lokaleGemeente } = g;
  const { gelijkgesteldeDagen, bronnen: regelbronnen, ...lokaal } = r;
  return {
    ...lokaleGemeente,
    gemeente: code,
    bronnen: { ...bronnen, ...regelbronnen },
    openbareCijfers: cijfers,
    huisstijl: h && { ...h, logo: logo.waarde },
    teams: m.teams,
    gelijkgesteldeDagen,
    medewerkers: m.medewerkers.map(({ code: id, ...rest }, rij) => ({
      id,
      ...rest,
      regel: mensen.regel(['medewerkers', rij, 'rol']),
    })),
    regels: {
      ...lokaal,
      ...metStandaard(r),
      gemeente: code,
      kalender: maakKalender(gelijkgesteldeDagen),
      effectdoelen: e,
      voorzieningen: v,
      eigenRegels: eigen,
      verordeningen: versies,
      prijslijst: prijzen,
    },
    open: openPunten({
      gemeente: g,
      huisstijl: h,
      mensen: m,
      effectdoelen: e,
      voorzieningen: v,
      regels: r,
      eigenRegels: eigen,
      verordening: versies,
      prijslijst: prijzen,
    }),
  };
}

function dubbeleCodes(bestand: Bestand<readonly { readonly code: string }[]>): readonly Inrichtingsfout[] {
  return dubbel(bestand.waarde ?? []).map(({ rij, code }) =>
    bestand.fout([rij, 'code'], `‘${code}’ staat er twee keer in.`),
  );
}

function dubbel(rijen: readonly { readonly code: string }[]) {
  return rijen.flatMap(({ code }, rij) =>
    rijen.findIndex((r) => r.code === code) < rij ? [{ rij, code }] : [],
  );
}

/** What is written down has an article, and what ends begins first. */
function eigenRegelsFouten(bestand: Bestand<EigenRegels>): readonly Inrichtingsfout[] {
  return (bestand.waarde ?? []).flatMap(({ soort, artikel, geldtVanaf, geldtTotEnMet }, rij) => [
    ...(soort !== 'werkproces' && artikel === null
      ? [bestand.fout([rij], `een ${soort} heeft een artikel. Zet het erbij, of maak er een werkproces van.`)]
      : []),
    ...(geldtTotEnMet !== null && geldtVanaf !== null && geldtTotEnMet < geldtVanaf
      ? [bestand.fout([rij, 'geldtTotEnMet'], 'de laatste dag ligt voor de eerste dag.')]
      : []),
  ]);
}

/** An amount says where it comes from and of which year; low, middle and high stand in that order. */
function prijslijstFouten(bestand: Bestand<Prijslijst>): readonly Inrichtingsfout[] {
  return (bestand.waarde ?? []).flatMap(({ laag, midden, hoog, jaar, bron }, rij) => {
    const bedragen = [laag, midden, hoog].filter((b) => b !== null);
    if (bedragen.length === 0) return [];
    return [
      ...(bron === ''
        ? [bestand.fout([rij], 'er staat een bedrag zonder bron. Noem de bron, of laat het bedrag weg.')]
        : []),
      ...(jaar === null
        ? [bestand.fout([rij], 'er staat een bedrag zonder jaar. Noem het jaar van het prijspeil.')]
        : []),
      ...(midden === null
        ? [bestand.fout([rij], 'er staat wel laag of hoog, maar geen midden. Met midden wordt gerekend.')]
        : []),
      ...(bedragen.some((b, i) => i > 0 && b < (bedragen[i - 1] ?? b))
        ? [bestand.fout([rij], 'laag, midden en hoog staan niet op volgorde van klein naar groot.')]
        : []),
    ];
  });
}

function mensenFouten(bestand: Bestand<Mensen>): readonly Inrichtingsfout[] {
  const mensen = bestand.waarde;
  if (!mensen) return [];
  const teams = mensen.teams.map((t) => t.code);
  return [
    ...dubbel(mensen.teams).map(({ rij, code }) =>
      bestand.fout(['teams', rij, 'code'], `‘${code}’ staat er twee keer in.`),
    ),
    ...dubbel(mensen.medewerkers).map(({ rij, code }) =>
      bestand.fout(['medewerkers', rij, 'code'], `‘${code}’ staat er twee keer in.`),
    ),
    ...mensen.medewerkers.flatMap(({ team, rol, afwezig }, rij) => {
      const pad = ['medewerkers', rij];
      return [
        ...(team !== null && !teams.includes(team)
          ? [bestand.fout([...pad, 'team'], `‘${team}’ is geen team. Kies ${opties(teams)}.`)]
          : []),
        ...(team === null && teams.length > 0 && (rol === 'klantmanager' || rol === 'teamleider')
          ? [bestand.fout(pad, `een ${rol} hoort bij een team. Kies ${opties(teams)}.`)]
          : []),
        ...afwezig.flatMap(({ van, totEnMet }, i) =>
          totEnMet < van
            ? [bestand.fout([...pad, 'afwezig', i, 'totEnMet'], 'de laatste dag ligt voor de eerste dag.')]
            : [],
        ),
      ];
    }),
  ];
}

/** Without a line for each outcome nobody could ever take that decision (Awb 10:3). No list at all is an open point. */
function regelsFouten(bestand: Bestand<Regels>): readonly Inrichtingsfout[] {
  const regels = bestand.waarde;
  if (!regels) return [];
  const zonder = MANDAATUITKOMSTEN.filter(
    (uitkomst) =>
      regels.mandaat.length > 0 &&
      // Who says nothing of it means who may withdraw.
      uitkomst !== 'opVerzoek' &&
      !regels.mandaat.some((r) => r.uitkomst === uitkomst && r.vanafPerJaar === undefined),
  ).map((uitkomst) =>
    bestand.fout(
      ['mandaat'],
      `er is geen regel voor ‘${uitkomst}’ zonder drempelbedrag. Dan mag niemand dat besluiten.`,
    ),
  );
  return [...zonder, ...doorzettingsFouten(bestand, regels.doorzettingsmacht ?? [])];
}

/** Each level goes further than the one below it, and the college ends the list without a limit (Awb 10:3). */
function doorzettingsFouten(
  bestand: Bestand<Regels>,
  niveaus: NonNullable<Regels['doorzettingsmacht']>,
): readonly Inrichtingsfout[] {
  const laatste = niveaus.at(-1);
  return [
    ...(laatste && (laatste.niveau !== 'college' || laatste.totPerJaar !== null)
      ? [bestand.fout(['doorzettingsmacht'], 'de laatste regel is het college, zonder bedrag in totPerJaar.')]
      : []),
    ...niveaus.slice(1).flatMap(({ niveau, totPerJaar }, i) => {
      const vorige = niveaus[i];
      const klopt =
        vorige !== undefined &&
        NIVEAUS.indexOf(niveau) > NIVEAUS.indexOf(vorige.niveau) &&
        vorige.totPerJaar !== null &&
        (totPerJaar === null || totPerJaar >= vorige.totPerJaar);
      return klopt
        ? []
        : [
            bestand.fout(
              ['doorzettingsmacht', i + 1],
              `‘${niveau}’ gaat niet verder dan de regel erboven. Zet de niveaus van laag naar hoog, met een bedrag dat oploopt.`,
            ),
          ];
    }),
  ];
}

function opties(waarden: readonly string[]): string {
  const laatste = waarden.at(-1) ?? '';
  return waarden.length > 1 ? `${waarden.slice(0, -1).join(', ')} of ${laatste}` : laatste;
}
