import type { Inrichting, OpenPunt, SoortOpen } from '../gemeente/inrichting.ts';
import { SOORTEN_OPEN } from '../gemeente/inrichting.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Inrichtingbestanden } from './inrichtingbestanden.tsx';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  /** Who can have it changed. */
  readonly beheert: boolean;
}

/** What this municipality filled in, file by file, and first what it did not. */
export function Inrichtingpagina(p: Props) {
  const { inrichting } = p;
  return (
    <Pagina
      kader={p.kader}
      bureau="Beheer"
      titel="Inrichting"
      inleiding={
        <p>
          Wat er voor {p.kader.gemeente.naam} is ingevuld, en waar dat vandaan komt.{' '}
          {p.beheert
            ? 'Aanvullen doet u in de bestanden van de gemeente. Start Omkeer daarna opnieuw.'
            : 'Mist er iets? Vraag de beheerder om het aan te vullen.'}
        </p>
      }
      breed
    >
      {inrichting.toelichting === null ? null : (
        <Bericht soort="info">
          <p>{inrichting.toelichting}</p>
        </Bericht>
      )}
      <Openstaand open={inrichting.open} />
      {inrichting.beleid.length > 0 ? (
        <Kaart titel="Hoe de gemeente werkt">
          <p>Zoals het in haar eigen stukken staat. Omkeer rekent hier niet mee.</p>
          <Tabel
            bijschrift="Hoe de gemeente werkt"
            bijschriftVerborgen
            rijen={inrichting.beleid}
            kolommen={[
              { kop: 'Onderwerp', rijkop: true, cel: (b) => b.onderwerp },
              { kop: 'Wat er staat', cel: (b) => b.tekst },
              { kop: 'Bron', cel: (b) => b.bron },
            ]}
          />
        </Kaart>
      ) : null}
      <Kaart titel="Per bestand">
        <Inrichtingbestanden inrichting={inrichting} />
      </Kaart>
    </Pagina>
  );
}

const GROEP: Readonly<Record<SoortOpen, { readonly kop: string; readonly uitleg: string }>> = {
  houdtTegen: {
    kop: 'Dit houdt werk tegen',
    uitleg: 'Zolang dit er niet staat, kan een brief niet weg of een stap niet worden gezet.',
  },
  standaard: {
    kop: 'Hier rekent Omkeer met iets gebruikelijks',
    uitleg: 'Het werk gaat door. Kijk of dit past bij de gemeente.',
  },
  leeg: {
    kop: 'Dit is nog leeg',
    uitleg: 'Het werk gaat door, met minder hulp van Omkeer.',
  },
};

function Openstaand({ open }: { open: readonly OpenPunt[] }) {
  if (open.length === 0)
    return (
      <Kaart titel="Nog open">
        <Leegte titel="Alles is ingevuld." />
      </Kaart>
    );
  return (
    <Kaart titel={`Nog open (${open.length})`}>
      {SOORTEN_OPEN.map((soort) => {
        const rijen = open.filter((punt) => punt.soort === soort);
        if (rijen.length === 0) return null;
        return (
          <>
            <h3 class="utrecht-heading-3">{GROEP[soort].kop}</h3>
            <p>{GROEP[soort].uitleg}</p>
            <Tabel
              bijschrift={GROEP[soort].kop}
              bijschriftVerborgen
              rijen={rijen}
              kolommen={[
                { kop: 'Wat', rijkop: true, cel: (punt) => punt.wat },
                { kop: 'Wat dat betekent', cel: (punt) => punt.gevolg },
                { kop: 'Waar', cel: waar },
              ]}
            />
          </>
        );
      })}
    </Kaart>
  );
}

/** The file, and the key in it when it is not about the whole file. */
function waar({ bestand, sleutel }: OpenPunt) {
  return (
    <>
      <span class="omk-heel">{bestand}</span>
      {bestand.startsWith(sleutel.toLowerCase()) ? null : (
        <>
          <br />
          <code>{sleutel}</code>
        </>
      )}
    </>
  );
}
