import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { CATEGORIENAAM } from '../onderzoek/namen.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Controlelijst, type Controleregel } from '../ui/controlelijst.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Berekening } from '../ui/termijn.tsx';
import { Tijdlijn, type Tijdlijnpunt } from '../ui/tijdlijn.tsx';
import { wanneer } from '../ui/weergave.ts';
import {
  type Datalek,
  lekhandelingen,
  lekstand,
  LEKSOORTEN,
  lektermijn,
  type Lekstand,
  RISICOS,
} from './datalek.ts';
import { apTekst, betrokkenenTekst, lekLabel, lekstapFeit, LEKSTAPNAAM } from './datalek-namen.ts';
import { tegenSluiten } from './datalek-regels.ts';
import { Adviesdeel, type Adviesvraag } from './fg-adviesdeel.tsx';
import type { Fgadvies } from './fg-advies.ts';
import { Meenemen } from './meenemen.tsx';
import { toezichtPaden } from './paden.ts';

const KRUIMEL = { tekst: 'Toezicht', href: toezichtPaden.bureau };
export const LEKKRUIMELS = [KRUIMEL, { tekst: 'Datalekken', href: toezichtPaden.datalekken }];
const WEG = 'weg: een dossier waar het over ging, is vernietigd (Wmo 5.3.4)';

interface Overzichtprops {
  readonly kader: Kader;
  readonly lekken: readonly Datalek[];
  readonly nu: Tijdstip;
}

/** The register of all breaches (AVG 33 lid 5), open ones first. */
export function Lekoverzicht({ kader, lekken, nu }: Overzichtprops) {
  const open = lekken.filter((lek) => !lekstand(lek).dicht);
  return (
    <Pagina
      kader={kader}
      titel="Datalekken"
      pad={[KRUIMEL]}
      inleiding={
        <p>
          Elk datalek staat in dit register, ook als het niet gemeld hoefde te worden. De 72 uur tellen vanaf
          het moment dat iemand bij de gemeente het wist.
        </p>
      }
      acties={<KnopLink href={toezichtPaden.lekMelden}>Datalek melden</KnopLink>}
      breed
    >
      <Kaart titel={open.length === 0 ? 'Er is geen datalek open' : `Nog open: ${open.length}`}>
        <Tabel
          bijschrift="Register van datalekken, wat open is eerst"
          rijen={[...open, ...lekken.filter((lek) => lekstand(lek).dicht)]}
          leeg={<Leegte titel="Er is nog geen datalek gemeld." />}
          kolommen={[
            {
              kop: 'Bekend sinds',
              rijkop: true,
              cel: ({ melding: { nr, bekendOp } }) => (
                <Link href={toezichtPaden.datalek(nr)} toelichting={`datalek ${nr}`}>
                  {wanneer(bekendOp)}
                </Link>
              ),
            },
            { kop: 'Wat', cel: ({ melding }) => LEKSOORTEN[melding.soort] },
            { kop: 'Mensen', getal: true, cel: (lek) => lekstand(lek).personen ?? 'onbekend' },
            { kop: 'Risico', cel: (lek) => risicoTekst(lekstand(lek)) },
            { kop: 'Autoriteit Persoonsgegevens', cel: apTekst },
            { kop: 'Mensen ingelicht', cel: betrokkenenTekst },
            { kop: 'Stand', cel: (lek) => <Label {...lekLabel(lek, nu)} /> },
          ]}
        />
        {lekken.length > 0 ? (
          <Meenemen wat="register van datalekken" naar={toezichtPaden.datalekbestand} zonder="de teksten" />
        ) : null}
      </Kaart>
    </Pagina>
  );
}

const risicoTekst = ({ risico }: Pick<Lekstand, 'risico'>): string =>
  risico === null ? 'nog niet beoordeeld' : RISICOS[risico];

interface Lekprops {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly lek: Datalek;
  readonly nu: Tijdstip;
  /** Who handles it sees what can be done; the FG looks and advises. */
  readonly behandelt: boolean;
  readonly adviezen: readonly Fgadvies[];
  readonly advies: Adviesvraag | undefined;
  readonly naarDossier: (dossier: DossierId) => string;
  readonly weigeringen: readonly Weigering[];
  readonly meldingen: readonly Melding[];
}

/** One breach: the clock, what happened, what must still be done and what was done. */
export function Lekpagina(p: Lekprops) {
  const { kader, inrichting, lek, nu, weigeringen, meldingen } = p;
  const { melding, stappen } = lek;
  const stand = lekstand(lek);
  const som = lektermijn(melding);
  return (
    <Pagina
      kader={kader}
      titel={`Datalek ${melding.nr}`}
      pad={LEKKRUIMELS}
      inleiding={<Label {...lekLabel(lek, nu)} />}
      meldingen={meldingen}
      fouten={p.advies?.fouten}
    >
      <Weigeringen weigeringen={weigeringen} />
      <Kaart titel="Melden bij de Autoriteit Persoonsgegevens">
        <p>
          Uiterlijk op {wanneer(som.uiterlijk)}: {apTekst(lek)}.
        </p>
        <Berekening stappen={som.stappen} over="de 72 uur" />
      </Kaart>
      <Kaart titel="Wat moet er nog?">
        <Controlelijst regels={controle(stand)} />
        {p.behandelt ? <Handelingen nr={melding.nr} stand={stand} /> : null}
      </Kaart>
      <Kaart titel="Wat er is gebeurd">
        <Samenvatting
          regels={[
            { term: 'Soort', waarde: LEKSOORTEN[melding.soort] },
            { term: 'In woorden', waarde: melding.wat || WEG },
            { term: 'Bekend sinds', waarde: wanneer(melding.bekendOp) },
            { term: 'Aantal mensen', waarde: stand.personen ?? 'nog niet bekend' },
            {
              term: 'Gegevens',
              waarde: stand.gegevens.map((code) => CATEGORIENAAM[code]).join(', ') || 'nog niet bekend',
            },
            { term: 'Risico', waarde: risicoTekst(stand) },
            {
              term: 'Dossiers',
              waarde: melding.dossiers.length === 0 ? 'geen' : <Dossiers {...melding} naar={p.naarDossier} />,
            },
            ...(melding.uit
              ? [
                  {
                    term: 'Komt uit',
                    waarde: (
                      <Link href={toezichtPaden.steekproefregel(melding.uit.maand, melding.uit.plaats)}>
                        de steekproef van wat gelezen is
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Kaart>
      <Adviesdeel inrichting={inrichting} adviezen={p.adviezen} vraag={p.advies} />
      <Kaart titel="Wat er is gedaan">
        <Tijdlijn
          label="Geschiedenis van dit datalek"
          punten={[
            ...lekstappunten(inrichting, stappen),
            { op: melding.op, titel: 'Gemeld', door: naamVan(inrichting, melding.melder) },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

/** What was done, newest first. */
export function lekstappunten(inrichting: Inrichting, stappen: Datalek['stappen']): readonly Tijdlijnpunt[] {
  return stappen.toReversed().map((stap) => ({
    op: stap.op,
    titel: LEKSTAPNAAM[stap.stap].gedaan,
    door: naamVan(inrichting, stap.door),
    inhoud: (
      <>
        {lekstapFeit(stap) ? <p>{lekstapFeit(stap)}</p> : null}
        {stap.tekst ? <p dir="auto">{stap.tekst}</p> : null}
      </>
    ),
  }));
}

function Handelingen({ nr, stand }: { nr: number; stand: Lekstand }) {
  return (
    <Knoppenrij>
      {lekhandelingen(stand).map((stap, i) => (
        <KnopLink href={toezichtPaden.datalekstap(nr, stap)} soort={i === 0 ? 'primair' : 'subtiel'}>
          {LEKSTAPNAAM[stap].doe}
        </KnopLink>
      ))}
    </Knoppenrij>
  );
}

function Dossiers({
  dossiers,
  naar,
}: Pick<Datalek['melding'], 'dossiers'> & { naar: Lekprops['naarDossier'] }) {
  return (
    <ul class="omk-lijst">
      {dossiers.map((dossier) => (
        <li>
          <Link href={naar(dossier)}>{dossier}</Link>
        </li>
      ))}
    </ul>
  );
}

/** The same refusals as closing gives, one line for each thing that must be there. */
function controle(stand: Lekstand): readonly Controleregel[] {
  const tegen = tegenSluiten(stand);
  const ontbreekt = (...codes: readonly string[]): readonly string[] =>
    tegen.filter(({ code }) => codes.includes(code)).map(({ reden, uitweg }) => `${reden} ${uitweg}`);
  return [
    { naam: 'Risico beoordeeld', artikel: 'AVG 33 lid 1', ontbreekt: ontbreekt('nietBeoordeeld') },
    { naam: 'Gemeld, of niet met reden', artikel: 'AVG 33 lid 1', ontbreekt: ontbreekt('geenApBesluit') },
    {
      naam: 'Mensen ingelicht bij een hoog risico',
      artikel: 'AVG 34',
      ontbreekt: ontbreekt('nietIngelicht'),
      komtNog: stand.risico === null,
    },
    { naam: 'Maatregel vastgelegd', artikel: 'AVG 33 lid 5', ontbreekt: ontbreekt('geenMaatregel') },
  ];
}
