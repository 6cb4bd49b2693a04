import { tijdstipVoluit } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Verwijzing } from '../ui/kader.ts';
import { Keuze, Selectie, Vinkje } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { OVERLEGDOELEN } from './gebeurtenissen.ts';
import { OVERLEGDOELNAAM } from './namen.ts';
import type { Bijeenkomst } from './reeks.ts';

/** Bringing in a case: a question, a purpose and a text in which nobody is known. */
export function Inbrengpagina(p: {
  readonly kader: Kader;
  readonly pad: Verwijzing;
  readonly actie: string;
  readonly sleutel: string;
  readonly bijeenkomsten: readonly Bijeenkomst[];
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly weigeringen: readonly Weigering[];
  /** Cannot be brought in now: the refusal says why. */
  readonly dicht: boolean;
}) {
  const { waarden, fouten } = p;
  return (
    <Pagina
      kader={p.kader}
      titel="Inbrengen in het casuïstiekoverleg"
      pad={[p.pad]}
      fouten={fouten}
      inleiding={<p class="omk-zacht">Stein, casuïstiekoverleg; Wmo 5.3.3</p>}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {p.dicht || p.bijeenkomsten.length === 0 ? (
        <>
          {p.dicht ? null : (
            <Bericht soort="letop" titel="Er is nog geen overleg gepland">
              <p>Vraag uw teamleider om een reeks te maken. Daarna kunt u de casus inbrengen.</p>
            </Bericht>
          )}
          <Knoppenrij>
            <KnopLink href={p.pad.href}>Terug naar het dossier</KnopLink>
          </Knoppenrij>
        </>
      ) : (
        <Formulier actie={p.actie} sleutel={p.sleutel}>
          <Bericht soort="info" titel="Begin zonder naam">
            <p>
              Schrijf ‘de inwoner’. Noem geen namen, plaatsen, dagen of nummers: wij kijken het na met wat in
              het dossier staat. Lukt het niet zonder, dan deelt u daarna iets met één deelnemer, op een
              grond.
            </p>
          </Bericht>
          <Selectie
            naam="overleg"
            label="In welk overleg?"
            opties={p.bijeenkomsten.map((b) => ({
              waarde: `${b.reeks} ${b.dag}`,
              tekst: `${b.naam}, ${tijdstipVoluit(b.begin)}`,
            }))}
            waarde={veld(waarden, 'overleg')}
            fout={fouten['overleg']}
          />
          <Keuze
            naam="doel"
            label="Waarvoor brengt u de casus in?"
            opties={OVERLEGDOELEN.map((waarde) => ({ waarde, tekst: OVERLEGDOELNAAM[waarde] }))}
            waarde={veld(waarden, 'doel')}
            fout={fouten['doel']}
          />
          <Tekstvlak
            naam="vraag"
            label="Wat is uw vraag aan het overleg?"
            waarde={veld(waarden, 'vraag')}
            fout={fouten['vraag']}
            regels={3}
          />
          <Tekstvlak
            naam="casus"
            label="Waar gaat het om?"
            hulp="Alleen wat nodig is om mee te denken."
            waarde={veld(waarden, 'casus')}
            fout={fouten['casus']}
            regels={8}
          />
          <Vinkje
            naam="nagelezen"
            tekst="Ik heb de tekst nagelezen: ook een buurman herkent de inwoner er niet in."
            aan={veld(waarden, 'nagelezen') !== ''}
            fout={fouten['nagelezen']}
          />
          <Knoppenrij>
            <Knop>Inbrengen</Knop>
            <KnopLink href={p.pad.href} soort="subtiel">
              Terug naar het dossier
            </KnopLink>
          </Knoppenrij>
        </Formulier>
      )}
    </Pagina>
  );
}
