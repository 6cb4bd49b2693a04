import type { Child } from 'hono/jsx';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Verordeningsversie } from '../recht/verordeningsversie.ts';
import type { Regelverschil } from '../recht/verordeningsverschil.ts';
import { doelverschillen, DRAAGKRACHTEN } from '../recht/verordeningsverschil.ts';
import { Kaart } from '../ui/kaart.tsx';
import type { Kader } from '../ui/kader.ts';
import { Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Balkmerk, Verdeelbalk } from '../ui/wachtbalk.tsx';
import type { Cijfers } from './cijfers.ts';
import { aanhalingVan, besluitenOp, draagkrachten } from './cijfers.ts';
import { doelnamen, Sterren } from './delen.tsx';
import { DOELVERANDERINGNAAM, DRAAGKRACHTNAAM, geldigheid, regelTekst, REGELWIJZIGINGNAAM } from './namen.ts';
import { verordeningPaden } from './paden.ts';
import { afgeschermd } from '../ui/weergave.ts';

interface Props {
  readonly kader: Kader;
  readonly regels: LokaleRegels;
  readonly nu: Verordeningsversie | undefined;
  readonly ontwerp: Verordeningsversie;
  readonly verschillen: readonly Regelverschil[];
  readonly cijfers: Cijfers;
  readonly kleinsteGroep: number;
}

/** A draft beside the version in force, and what past decisions would have been without the old one. */
export function OntwerpPagina(p: Props) {
  const { kader, regels, nu, ontwerp, cijfers, kleinsteGroep } = p;
  return (
    <Pagina
      kader={kader}
      breed
      titel={ontwerp.naam}
      pad={[{ tekst: 'Verordening en besluiten', href: verordeningPaden.cijfers }]}
      inleiding={<p>Een ontwerp verandert niets aan besluiten tot de raad het vaststelt.</p>}
    >
      <Samenvatting
        regels={[
          { term: 'Ontwerp', waarde: `${geldigheid(ontwerp)}; ${ontwerp.bron}` },
          {
            term: 'Nu geldt',
            waarde: nu ? `${nu.naam}, ${geldigheid(nu)}` : 'nog geen verordening met doelen',
          },
        ]}
      />
      <Kaart titel="Doelen naast elkaar">
        <Tabel
          bijschrift="Doelen nu en in het ontwerp"
          bijschriftVerborgen
          rijen={doelverschillen(nu, ontwerp, regels)}
          kolommen={[
            {
              kop: 'Doel',
              rijkop: true,
              cel: ({ doel }) => <Link href={verordeningPaden.doel(doel.code)}>{doel.naam}</Link>,
            },
            { kop: 'Nu', cel: (rij) => <Gewicht gewicht={rij.nu} /> },
            { kop: 'Ontwerp', cel: ({ straks }) => <Gewicht gewicht={straks} /> },
            { kop: 'Verandering', cel: ({ verandering }) => DOELVERANDERINGNAAM[verandering] },
            {
              kop: 'Besluiten',
              getal: true,
              cel: ({ doel }) => afgeschermd(besluitenOp(doel.code, cijfers.besluiten).alle, kleinsteGroep),
            },
          ]}
        />
      </Kaart>
      <Draagkrachtbeeld {...p} />
      <Kaart titel="Regels naast elkaar">
        <Tabel
          bijschrift="Regels nu en in het ontwerp"
          bijschriftVerborgen
          rijen={p.verschillen}
          kolommen={[
            {
              kop: 'Nu',
              rijkop: true,
              cel: ({ regel }) =>
                regel ? regelTekst(regel) : <span class="omk-zacht">bestaat nog niet</span>,
            },
            { kop: 'In het ontwerp', cel: (rij) => <Straks {...rij} regels={regels} /> },
            {
              kop: 'In de weg',
              getal: true,
              cel: ({ regel }) =>
                regel ? afgeschermd(aanhalingVan(regel, cijfers.aanhalingen).inDeWeg, kleinsteGroep) : '–',
            },
          ]}
        />
        <p>
          In de weg: in zoveel toetsen stond de regel in de weg. Van een nieuwe regel is niet te zeggen wat
          zij voor eerdere besluiten had betekend: er is geen toets waarin zij kon staan.
        </p>
      </Kaart>
    </Pagina>
  );
}

function Gewicht({ gewicht }: { gewicht: number | null }): Child {
  return gewicht === null ? <span class="omk-zacht">staat er niet in</span> : <Sterren gewicht={gewicht} />;
}

function Straks({ regel, wijziging, regels }: Regelverschil & { regels: LokaleRegels }) {
  if (wijziging === null) return <span class="omk-zacht">blijft zoals zij is</span>;
  const { wordt, artikel, tekst, doelen, waarom } = wijziging;
  return (
    <>
      <strong>{REGELWIJZIGINGNAAM[wordt]}</strong>
      {tekst === '' ? null : `: ${regelTekst({ artikel, tekst, naam: regel?.naam ?? 'nieuwe regel' })}`}
      {doelen.length > 0 ? (
        <span class="omk-matrix__reden omk-zacht">Dient: {doelnamen(doelen, regels)}</span>
      ) : null}
      <span class="omk-matrix__reden omk-zacht">Waarom: {waarom}</span>
    </>
  );
}

/** Of all past decisions with a finished toets: would the goals of the draft still carry them? */
function Draagkrachtbeeld({ ontwerp, cijfers, kleinsteGroep }: Props) {
  const telling = draagkrachten(cijfers.besluiten, ontwerp);
  const klasse = (soort: (typeof DRAAGKRACHTEN)[number]): string =>
    `omk-draagkracht omk-draagkracht--${soort}`;
  const zin = DRAAGKRACHTEN.map(
    (soort) => `${DRAAGKRACHTNAAM[soort]}: ${afgeschermd(telling[soort], kleinsteGroep)}`,
  ).join(', ');
  return (
    <Kaart titel="Wat het voor eerdere besluiten had betekend">
      <p>
        Elk besluit met een afgeronde toets rust op de doelen van zijn effecten. Blijven die in het ontwerp
        bestaan, dan draagt het ontwerp zo’n besluit ook. Vervalt een doel, dan had de toets anders moeten
        wegen.
      </p>
      <Verdeelbalk
        label={`Eerdere besluiten onder het ontwerp. ${zin}`}
        cijfers="draagkracht-cijfers"
        delen={DRAAGKRACHTEN.filter((soort) => telling[soort] >= kleinsteGroep).map((soort) => ({
          klasse: klasse(soort),
          aantal: telling[soort],
        }))}
      />
      <Tabel
        id="draagkracht-cijfers"
        bijschrift="Eerdere besluiten onder het ontwerp"
        bijschriftVerborgen
        rijen={DRAAGKRACHTEN}
        kolommen={[
          {
            kop: 'Onder het ontwerp',
            rijkop: true,
            cel: (soort) => (
              <>
                <Balkmerk klasse={klasse(soort)} /> {DRAAGKRACHTNAAM[soort]}
              </>
            ),
          },
          { kop: 'Besluiten', getal: true, cel: (soort) => afgeschermd(telling[soort], kleinsteGroep) },
        ]}
      />
    </Kaart>
  );
}
