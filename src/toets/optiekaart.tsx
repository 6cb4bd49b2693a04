import { z } from 'zod';
import { bedragTekst } from '../kern/bedrag.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import { veld, zBedragOfLeeg, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import type { OptieInvoer } from './eisen-ethiek.ts';
import type { Partij } from './gebeurtenissen.ts';
import { OPTIESOORTNAAM, PARTIJEN, PARTIJNAAM, RICHTINGNAAM, TERMIJNNAAM } from './namen.ts';
import { alleRijen, leesRij, samen, zonderTekst } from './rijen.ts';
import { gevolgVeld, optieVeld } from './veldnamen.ts';
import type { Gevolg, Optie } from './waarden.ts';

/** Row 0 is doing nothing, row 1 the standard, from here on other solutions. */
export const EERSTE_ANDERE = 2;
const TERMIJNEN = ['kort', 'lang'] as const;
const RICHTINGEN = ['positief', 'negatief', 'onzeker'] as const;
const ANDEREN = PARTIJEN.filter((partij) => partij !== 'inwoner');

const zOptie = z.object({
  naam: zTekstOfLeeg(300),
  kosten: zBedragOfLeeg('Vul een bedrag in euro in, bijvoorbeeld 1.250,00, of laat dit leeg.'),
});
const zGevolg = z.object({
  tekst: zTekstOfLeeg(2_000),
  richting: zKeuze(RICHTINGEN, 'Kies gunstig, ongunstig of onzeker.'),
});

function soortVan(rij: number): Optie['soort'] {
  return rij === 0 ? 'nietsDoen' : rij === 1 ? 'standaard' : 'anders';
}

/** Every place for a consequence in one option's card. */
const PLEKKEN = PARTIJEN.flatMap((voor) => TERMIJNEN.map((termijn) => ({ voor, termijn })));

/** Is nothing typed in this option? */
export function optieLeeg(waarden: Velden, rij: number): boolean {
  return zonderTekst(waarden, [
    optieVeld(rij, 'naam'),
    ...PLEKKEN.map(({ voor, termijn }) => gevolgVeld(rij, voor, termijn, 'tekst')),
  ]);
}

/** The fields of an option that was filled in before; doing nothing has its name already. */
export function beginOptie(
  optie: Optie | undefined,
  rij: number,
): readonly (readonly [string, string | null])[] {
  const naam = optie?.naam ?? (rij === 0 ? OPTIESOORTNAAM.nietsDoen : '');
  const kosten = optie?.kostenPerJaar ?? null;
  return [
    [optieVeld(rij, 'naam'), naam],
    [optieVeld(rij, 'kosten'), kosten === null ? null : bedragTekst(kosten)],
    ...PLEKKEN.flatMap(({ voor, termijn }) => {
      const gevolgen = (optie?.gevolgen ?? []).filter((g) => g.voor === voor && g.termijn === termijn);
      return [
        [gevolgVeld(rij, voor, termijn, 'tekst'), gevolgen.map(({ tekst }) => tekst).join('\n')],
        [gevolgVeld(rij, voor, termijn, 'richting'), gevolgen[0]?.richting ?? 'onzeker'],
      ] as const;
    }),
  ];
}

export function leesOptie(ingevuld: Velden, rij: number): Gelezen<OptieInvoer> {
  const gevolgen = PLEKKEN.filter(
    ({ voor, termijn }) => veld(ingevuld, gevolgVeld(rij, voor, termijn, 'tekst')) !== '',
  ).map(({ voor, termijn }): Gelezen<Gevolg> => {
    const gelezen = leesRij(zGevolg, ingevuld, (deel) => gevolgVeld(rij, voor, termijn, deel));
    return gelezen.gelukt ? { gelukt: true, waarde: { voor, termijn, ...gelezen.waarde } } : gelezen;
  });
  const optie = leesRij(zOptie, ingevuld, (deel) => optieVeld(rij, deel));
  return samen(optie, alleRijen(gevolgen), ({ naam, kosten }, lijst) => ({
    soort: soortVan(rij),
    naam,
    kostenPerJaar: kosten,
    gevolgen: lijst,
  }));
}

interface KaartProps {
  readonly rij: number;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  /** What step 2 says about this option. */
  readonly stap2?: string | undefined;
}

export function Optiekaart({ rij, waarden, fouten, stap2 }: KaartProps) {
  const soort = soortVan(rij);
  const titel = `Optie ${rij + 1}: ${OPTIESOORTNAAM[soort].toLowerCase()}`;
  const anderen = ANDEREN.flatMap((voor) =>
    TERMIJNEN.map((termijn) => gevolgVeld(rij, voor, termijn, 'tekst')),
  );
  const open = !zonderTekst(waarden, anderen) || anderen.some((naam) => fouten[naam] !== undefined);
  return (
    <Kaart titel={titel}>
      {stap2 ? (
        <p class="omk-zacht" dir="auto">
          Bij stap 2 staat: {stap2}
        </p>
      ) : null}
      <Tekstveld
        naam={optieVeld(rij, 'naam')}
        label={`Wat houdt optie ${rij + 1} in?`}
        waarde={veld(waarden, optieVeld(rij, 'naam'))}
        fout={fouten[optieVeld(rij, 'naam')]}
      />
      {TERMIJNEN.map((termijn) => (
        <GevolgInwoner rij={rij} termijn={termijn} waarden={waarden} fouten={fouten} />
      ))}
      <Uitklap klein titel="Gevolgen voor anderen, en kosten" open={open}>
        {ANDEREN.flatMap((voor) =>
          TERMIJNEN.map((termijn) => (
            <GevolgAnder rij={rij} voor={voor} termijn={termijn} waarden={waarden} fouten={fouten} />
          )),
        )}
        <Tekstveld
          naam={optieVeld(rij, 'kosten')}
          label={`Kosten van optie ${rij + 1} per jaar, voor alle betalers samen`}
          hulp="In euro. Leeg is onbekend."
          waarde={veld(waarden, optieVeld(rij, 'kosten'))}
          fout={fouten[optieVeld(rij, 'kosten')]}
          tekens={10}
          nietVerplicht
        />
      </Uitklap>
    </Kaart>
  );
}

type GevolgProps = KaartProps & { readonly termijn: 'kort' | 'lang' };

const richtingen = RICHTINGEN.map((waarde) => ({ waarde, tekst: RICHTINGNAAM[waarde] }));

function GevolgInwoner({ rij, termijn, waarden, fouten }: GevolgProps) {
  const tekst = gevolgVeld(rij, 'inwoner', termijn, 'tekst');
  const richting = gevolgVeld(rij, 'inwoner', termijn, 'richting');
  return (
    <>
      <Tekstvlak
        naam={tekst}
        label={`Wat doet optie ${rij + 1} ${TERMIJNNAAM[termijn]} met de inwoner?`}
        waarde={veld(waarden, tekst)}
        fout={fouten[tekst]}
        regels={2}
      />
      <Keuze
        naam={richting}
        label={`Optie ${rij + 1} is ${TERMIJNNAAM[termijn]}`}
        opties={richtingen}
        waarde={veld(waarden, richting) || 'onzeker'}
        fout={fouten[richting]}
        opEenRij
      />
    </>
  );
}

function GevolgAnder({ rij, voor, termijn, waarden, fouten }: GevolgProps & { readonly voor: Partij }) {
  const tekst = gevolgVeld(rij, voor, termijn, 'tekst');
  const richting = gevolgVeld(rij, voor, termijn, 'richting');
  return (
    <>
      <Tekstveld
        naam={tekst}
        label={`Optie ${rij + 1} voor ${PARTIJNAAM[voor]}, ${TERMIJNNAAM[termijn]}`}
        waarde={veld(waarden, tekst)}
        fout={fouten[tekst]}
        nietVerplicht
      />
      <Selectie
        naam={richting}
        label={`Gunstig of ongunstig voor ${PARTIJNAAM[voor]}, ${TERMIJNNAAM[termijn]}? (optie ${rij + 1})`}
        opties={richtingen}
        waarde={veld(waarden, richting) || 'onzeker'}
        fout={fouten[richting]}
        leeg={false}
        nietVerplicht
      />
    </>
  );
}
