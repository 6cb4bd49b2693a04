import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { maandLang } from '../kern/datum.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { ACTIVITEITEN } from '../toegang/activiteiten.ts';
import { GRONDEN } from '../toegang/inzage.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, Link } from '../ui/knop.tsx';
import type { Labelsoort } from '../ui/label.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { getal, wanneer } from '../ui/weergave.ts';
import { toezichtPaden } from './paden.ts';
import {
  isBeoordeeld,
  type Regelstand,
  regelstand,
  type Steekproef,
  STEEKPROEFGROOTTE,
  type Steekproefregel,
} from './steekproef.ts';

const KRUIMEL = { tekst: 'Toezicht', href: toezichtPaden.bureau };
export const STEEKPROEFKRUIMELS = [KRUIMEL, { tekst: 'Steekproef', href: toezichtPaden.steekproeven }];

export const REGELSTAND: Readonly<
  Record<Regelstand, { readonly tekst: string; readonly soort: Labelsoort }>
> = {
  teBeoordelen: { tekst: 'Nog beoordelen', soort: 'letop' },
  vraagOpen: { tekst: 'Wacht op antwoord', soort: 'info' },
  beantwoord: { tekst: 'Beantwoord: nog beoordelen', soort: 'letop' },
  inOrde: { tekst: 'In orde', soort: 'goed' },
  nietInOrde: { tekst: 'Niet in orde', soort: 'gevaar' },
};

/** Where a month stands; one that was not drawn yet is the first thing to do. */
export function maandstand(steekproef: Pick<Steekproef, 'regels'> | undefined): {
  readonly tekst: string;
  readonly soort: Labelsoort;
} {
  if (!steekproef) return { tekst: 'Nog trekken', soort: 'letop' };
  const { regels } = steekproef;
  const open = regels.filter((regel) => !isBeoordeeld(regel)).length;
  if (regels.length === 0) return { tekst: 'Niets gelezen', soort: 'neutraal' };
  return open === 0
    ? { tekst: 'Klaar', soort: 'goed' }
    : { tekst: `Nog ${open} te beoordelen`, soort: 'letop' };
}

interface Overzichtprops {
  readonly kader: Kader;
  readonly maanden: readonly Datum[];
  readonly steekproeven: readonly Steekproef[];
  /** Who draws; somebody else only sees what was drawn. */
  readonly trekt: boolean;
  /** A teamleider sees of what was drawn only what a controller read. */
  readonly zietAlles: boolean;
  readonly meldingen: readonly Melding[];
}

/** All months with where they stand. */
export function Steekproefoverzicht(p: Overzichtprops) {
  const { kader, maanden, steekproeven, trekt, meldingen } = p;
  const rijen = maanden.map((maand) => ({ maand, is: steekproeven.find((s) => s.maand === maand) }));
  return (
    <Pagina
      kader={kader}
      titel="Steekproef van wat gelezen is"
      pad={[KRUIMEL]}
      inleiding={
        <p>
          Elke maand kiest het lot {STEEKPROEFGROOTTE} keer dat iemand een dossier las. Was dat nodig voor het
          werk?
          {p.zietAlles ? null : ' U ziet alleen wat een controller las: die beoordeelt zichzelf niet.'}
        </p>
      }
      meldingen={meldingen}
      breed
    >
      <Kaart>
        <Tabel
          bijschrift="Maanden, de nieuwste eerst"
          rijen={trekt ? rijen : rijen.filter(({ is }) => is !== undefined)}
          leeg={
            <Leegte titel="Er is nog geen maand voorbij.">
              <p>De eerste steekproef kan zodra een hele maand is vastgelegd.</p>
            </Leegte>
          }
          kolommen={[
            {
              kop: 'Maand',
              rijkop: true,
              cel: ({ maand, is }) =>
                is ? (
                  <Link href={toezichtPaden.steekproef(maand)}>{maandLang(maand)}</Link>
                ) : (
                  maandLang(maand)
                ),
            },
            { kop: 'Stand', cel: ({ is }) => <Label {...maandstand(is)} /> },
            { kop: 'Keer gelezen', getal: true, cel: ({ is }) => (is ? getal(is.kandidaten) : '') },
            { kop: 'Getrokken', getal: true, cel: ({ is }) => is?.regels.length ?? '' },
            { kop: 'Niet in orde', getal: true, cel: ({ is }) => (is ? telNietInOrde(is) : '') },
            {
              kop: 'Trekken',
              kopVerborgen: true,
              cel: ({ maand, is }) => (is || !trekt ? null : <Trekken maand={maand} />),
            },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

const telNietInOrde = ({ regels }: Steekproef): number =>
  regels.filter((regel) => regelstand(regel) === 'nietInOrde').length;

function Trekken({ maand }: { maand: Datum }) {
  return (
    <Formulier actie={toezichtPaden.steekproeven} label={`Steekproef van ${maandLang(maand)}`} opEenRij>
      <Verborgen naam="maand" waarde={maand} />
      <Knop soort="secundair" toelichting={maandLang(maand)}>
        Trekken
      </Knop>
    </Formulier>
  );
}

export const lezerTekst = (inrichting: Inrichting, { lezer, rol }: Steekproefregel): string =>
  `${naamVan(inrichting, lezer)}${rol ? `, ${ROLNAAM[rol]}` : ''}`;

interface Maandprops {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly steekproef: Steekproef;
  /** What this person may see of it. */
  readonly regels: readonly Steekproefregel[];
  readonly klopt: boolean;
  readonly meldingen: readonly Melding[];
}

/** One month: who read what and why, what is still to be judged first. */
export function Steekproefmaand({ kader, inrichting, steekproef, regels, klopt, meldingen }: Maandprops) {
  const open = regels.filter((regel) => !isBeoordeeld(regel));
  return (
    <Pagina
      kader={kader}
      titel={`Steekproef van ${maandLang(steekproef.maand)}`}
      pad={STEEKPROEFKRUIMELS}
      inleiding={<Label {...maandstand({ regels })} />}
      meldingen={meldingen}
      breed
    >
      {klopt ? null : (
        <Bericht soort="fout" titel="Deze steekproef is niet na te trekken">
          <p>
            Met hetzelfde zaad komen andere regels uit het leeslog. Zoek uit wat er aan het leeslog is
            veranderd.
          </p>
        </Bericht>
      )}
      <Kaart>
        <Tabel
          bijschrift="Wie las wat, en waarom"
          rijen={[...open, ...regels.filter(isBeoordeeld)]}
          leeg={<Leegte titel="In deze maand is niets gelezen dat u beoordeelt." />}
          kolommen={[
            {
              kop: 'Wanneer',
              rijkop: true,
              cel: (r) => (
                <Link
                  href={toezichtPaden.steekproefregel(r.maand, r.plaats)}
                  toelichting={`regel ${r.plaats}`}
                >
                  {wanneer(r.op)}
                </Link>
              ),
            },
            { kop: 'Wie', cel: (r) => lezerTekst(inrichting, r) },
            { kop: 'Wat', cel: (r) => watTekst(r) },
            { kop: 'Dossier', cel: (r) => <span class="omk-heel">{r.dossier}</span> },
            { kop: 'Waarom', cel: waaromTekst },
            { kop: 'Stand', cel: (r) => <Label {...REGELSTAND[regelstand(r)]} /> },
          ]}
        />
      </Kaart>
      <Natrekken steekproef={steekproef} klopt={klopt} inrichting={inrichting} />
    </Pagina>
  );
}

export const watTekst = ({ activiteit }: Steekproefregel): string =>
  activiteit === null ? 'onbekend' : ACTIVITEITEN[activiteit].naam;

export const waaromTekst = ({ doel, grond }: Steekproefregel): string =>
  grond === null ? doel : `${doel}; ${GRONDEN[grond]}`;

function Natrekken({
  steekproef: { zaad, kandidaten, regels, door, op },
  klopt,
  inrichting,
}: Pick<Maandprops, 'steekproef' | 'klopt' | 'inrichting'>) {
  return (
    <Uitklap titel="Zo is getrokken, en zo trekt u het na">
      <Samenvatting
        regels={[
          { term: 'Getrokken', waarde: `${wanneer(op)}, door ${naamVan(inrichting, door)}` },
          { term: 'Waaruit', waarde: `${getal(kandidaten)} keer dat een medewerker een dossier las` },
          { term: 'Zaad', waarde: <code class="omk-heel">{zaad}</code> },
          {
            term: 'Nu opnieuw getrokken',
            waarde: klopt ? `dezelfde ${regels.length} regels, in dezelfde volgorde` : 'andere regels',
          },
        ]}
      />
      <p>
        Neem van elke regel uit het leeslog van die maand het nummer en reken sha256 uit van het zaad, een
        dubbele punt en dat nummer. Zet ze in die volgorde. De eerste {STEEKPROEFGROOTTE} zijn de steekproef.
      </p>
    </Uitklap>
  );
}

export function DossierLink({ dossier, naar }: Pick<Steekproefregel, 'dossier'> & { naar: string }) {
  return <Link href={naar}>{dossier}</Link>;
}
