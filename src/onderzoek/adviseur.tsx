import { datumLang, datumVoluit } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Knop, Knoppenrij } from '../ui/knop.tsx';
import { InwonerPagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { Telefoon } from '../ui/telefoon.tsx';
import { Adviesvelden } from './adviesvelden.tsx';
import { ADVIESREDENNAAM, ADVIESSOORTNAAM } from './namen.ts';
import type { Advies } from './toestand.ts';

/** The part of a question an adviser sees: no name, no number, nothing else of the dossier (AVG 5 lid 1 c). */
export type Adviesvraag = Pick<
  Advies,
  'adviessoort' | 'redenen' | 'gewenstOp' | 'linkTotEnMet' | 'vraagstelling' | 'meegegevenGegevens'
>;

interface VraagProps {
  kader: Kader;
  vraag: Adviesvraag;
  actie: string;
  sleutel: string;
  waarden: Velden;
  fouten: Veldfouten;
  weigeringen: readonly Weigering[];
}

/** What the adviser is asked, and where to answer. */
export function AdviesvraagPagina(p: VraagProps) {
  const { vraag } = p;
  return (
    <InwonerPagina
      kader={p.kader}
      titel="Uw advies gevraagd"
      fouten={p.fouten}
      inleiding={
        <p>
          {p.kader.gemeente.naam} vraagt u om advies in een onderzoek voor de Wmo. De inwoner gaf toestemming
          om deze gegevens aan u te geven. Deze link opent alleen deze vraag.
        </p>
      }
    >
      <Weigeringen weigeringen={p.weigeringen} />
      <Samenvatting
        regels={[
          { term: 'Soort advies', waarde: ADVIESSOORTNAAM[vraag.adviessoort] },
          { term: 'Waarom', waarde: vraag.redenen.map((r) => ADVIESREDENNAAM[r]).join('. ') },
          { term: 'De vraag', waarde: <span dir="auto">{vraag.vraagstelling}</span> },
          { term: 'Wat u moet weten', waarde: <span dir="auto">{vraag.meegegevenGegevens}</span> },
          { term: 'Graag voor', waarde: datumVoluit(vraag.gewenstOp) },
          { term: 'Deze link werkt tot en met', waarde: datumLang(vraag.linkTotEnMet) },
        ]}
      />
      <Bericht soort="info">
        <p>
          Geef alleen wat nodig is voor het antwoord: mogelijkheden en beperkingen, geen diagnose als het
          zonder kan. De inwoner mag uw advies lezen.
        </p>
      </Bericht>
      <h2 class="utrecht-heading-2">Uw advies</h2>
      <Formulier actie={p.actie} sleutel={p.sleutel}>
        <Adviesvelden waarden={p.waarden} fouten={p.fouten} />
        <Knoppenrij>
          <Knop>Advies versturen</Knop>
        </Knoppenrij>
      </Formulier>
    </InwonerPagina>
  );
}

/** The link opens nothing (any more): why, and what to do. After answering it is a thank-you. */
export function AdviesGeslotenPagina({ kader, weigering }: { kader: Kader; weigering: Weigering }) {
  const geleverd = weigering.code === 'adviesAlGeleverd';
  const { telefoon } = kader.gemeente;
  return (
    <InwonerPagina
      kader={kader}
      titel={geleverd ? 'Dank u, uw advies is ontvangen' : 'Deze link opent geen vraag'}
    >
      <Bericht soort={geleverd ? 'goed' : 'letop'} rol="status">
        <p>{weigering.reden}</p>
        <p>{weigering.uitweg}</p>
      </Bericht>
      {telefoon === undefined ? null : (
        <p>
          Telefoon: <Telefoon nummer={telefoon} />
        </p>
      )}
    </InwonerPagina>
  );
}
