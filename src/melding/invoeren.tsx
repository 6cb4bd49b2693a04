import type { DossierId } from '../kern/ids.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Datumveld } from '../ui/invoer.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import { Knop, Knoppenrij, Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { KANALEN } from './gebeurtenissen.ts';
import { InwonerVelden } from './inwonervelden.tsx';
import { KANAALNAAM } from './namen.ts';
import { meldingPaden } from './paden.ts';
import type { Vraag } from './vraag.ts';
import { VRAGEN } from './webformulier.tsx';

export interface Gelijkende {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly ontvangenOp: Datum;
  readonly href: string;
}

/** What an employee reads after asking the BRP. */
export interface Brpbericht {
  readonly gevonden: boolean;
  readonly zin: string;
  readonly regels: readonly string[];
}

interface Props {
  readonly kader: Kader;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly weigeringen: readonly Weigering[];
  readonly gelijkende: readonly Gelijkende[];
  readonly sleutel: string;
  readonly vandaag: Datum;
  readonly meldingen?: readonly Melding[];
  /** Can the BRP be asked? */
  readonly metBrp: boolean;
  /** What the BRP said just now. */
  readonly brp?: Brpbericht | undefined;
}

const vraag = (code: string): Vraag | undefined => VRAGEN.find((v) => v.code === code);

/** What came in by phone, post, e-mail or at the desk, with the real date of receipt. */
export function InvoerenPagina(p: Props) {
  const { waarden, fouten } = p;
  const deel = (code: string) => vraag(code)?.velden({ waarden, fouten, tussenAndere: true });
  return (
    <Pagina
      kader={p.kader}
      titel="Melding invoeren"
      inleiding={<p>Vul in wat u weet. Schrijf de hulpvraag op zoals die gezegd is.</p>}
      fouten={fouten}
      meldingen={p.meldingen}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {p.gelijkende.length > 0 ? <AlBekend gelijkende={p.gelijkende} /> : null}
      {p.brp ? (
        <Bericht soort={p.brp.gevonden ? 'info' : 'letop'} titel={p.brp.zin} rol="status">
          {p.brp.regels.length > 0 ? (
            <ul>
              {p.brp.regels.map((regel) => (
                <li>{regel}</li>
              ))}
            </ul>
          ) : null}
        </Bericht>
      ) : null}
      <Formulier actie={meldingPaden.invoeren} sleutel={p.sleutel} concept={meldingPaden.invoeren}>
        <Kaart titel="Ontvangst">
          <Datumveld
            naam="ontvangenOp"
            label="Wanneer kwam de melding echt binnen?"
            hulp="De poststempel of de datum van de e-mail telt niet, wel de dag van ontvangst. Vanaf die dag lopen de zes weken."
            waarde={veld(waarden, 'ontvangenOp')}
            fout={fouten['ontvangenOp']}
            uiterlijk={p.vandaag}
          />
          <Keuze
            naam="kanaal"
            label="Hoe kwam de melding binnen?"
            opEenRij
            opties={KANALEN.filter((k) => k !== 'website' && k !== 'api').map((k) => ({
              waarde: k,
              tekst: KANAALNAAM[k],
            }))}
            waarde={veld(waarden, 'kanaal')}
            fout={fouten['kanaal']}
          />
        </Kaart>
        <Kaart titel="Inwoner">
          <InwonerVelden
            waarden={waarden}
            fouten={fouten}
            zonderContact
            naBsn={
              p.metBrp ? (
                <Knoppenrij>
                  <Knop soort="secundair" actie={meldingPaden.invoerenMetBrp} zonderControle>
                    Haal de gegevens uit de BRP
                  </Knop>
                </Knoppenrij>
              ) : undefined
            }
          />
          <Keuze
            naam="ingezetene"
            label="Woont de inwoner in deze gemeente?"
            opEenRij
            opties={[
              { waarde: 'ja', tekst: 'Ja' },
              { waarde: 'nee', tekst: 'Nee' },
              { waarde: 'onbekend', tekst: 'Onbekend' },
            ]}
            waarde={veld(waarden, 'ingezetene') || 'onbekend'}
            fout={fouten['ingezetene']}
          />
        </Kaart>
        <Kaart titel="Hulpvraag">
          {deel('vraag')}
          {deel('situatie')}
        </Kaart>
        <Kaart titel="Wie meldt?">
          {deel('wie')}
          <Bericht soort="info">
            <p>Vul het volgende alleen in als iemand anders meldt.</p>
          </Bericht>
          {deel('melder')}
        </Kaart>
        <Kaart titel="Contact">{deel('contact')}</Kaart>
        {p.gelijkende.length > 0 ? (
          <Vinkje
            naam="toch"
            tekst="Dit is iemand anders, of een nieuwe vraag: maak een nieuw dossier"
            aan={veld(waarden, 'toch') !== ''}
          />
        ) : null}
        <Knoppenrij>
          <Knop>Melding vastleggen</Knop>
          {p.gelijkende.map((g) => (
            <Knop soort="secundair" naam="bij" waarde={g.dossier}>
              Toevoegen aan {g.dossier}
            </Knop>
          ))}
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

function AlBekend({ gelijkende }: { gelijkende: readonly Gelijkende[] }) {
  return (
    <Bericht soort="letop" titel="Deze inwoner heeft al een lopende melding" rol="alert">
      <p>
        Eén zaak per vraag: voeg de melding toe aan het dossier dat er al is, met de knop onderaan. De
        hulpvraag en wie meldt gaan mee; de eerste ontvangstdatum telt. Wat u bij de situatie invulde gaat
        niet mee: beoordeel zo nodig de urgentie opnieuw.
      </p>
      <ul>
        {gelijkende.map((g) => (
          <li>
            <Link href={g.href}>
              {g.naam}, ontvangen op {datumLang(g.ontvangenOp)} ({g.dossier})
            </Link>
          </li>
        ))}
      </ul>
    </Bericht>
  );
}
