import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Rekenblad } from '../platform/rekenblad.ts';
import { ACTIVITEITEN, REGISTERVERSIE } from '../toegang/activiteiten.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader, Melding } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Veldfouten } from '../ui/velden.ts';
import type { Fgadvies } from './fg-advies.ts';
import { Adviesdeel, type Adviesvraag } from './fg-adviesdeel.tsx';
import { Meenemen } from './meenemen.tsx';
import { toezichtPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly adviezen: readonly Fgadvies[];
  readonly vraag: Adviesvraag | undefined;
  readonly fouten: Veldfouten | undefined;
  readonly meldingen: readonly Melding[];
}

const REGELS = Object.values(ACTIVITEITEN);

/** The register of processing activities as the code itself uses it (AVG 30), and advice about the DPIA (AVG 35 lid 2). */
export function Verwerkingenpagina({ kader, inrichting, adviezen, vraag, fouten, meldingen }: Props) {
  const beoordeeld = adviezen.some(
    (a) => a.onderwerp.soort === 'dpia' && a.onderwerp.versie === REGISTERVERSIE,
  );
  return (
    <Pagina
      kader={kader}
      titel="Verwerkingen en DPIA"
      pad={[{ tekst: 'Toezicht', href: toezichtPaden.bureau }]}
      inleiding={
        <p>
          Waarvoor gebruikt Omkeer gegevens? Dit register is versie {REGISTERVERSIE}. De DPIA in concept hoort
          bij deze versie van het programma (docs/dpia.md); uw gemeente vult haar aan.
        </p>
      }
      fouten={fouten}
      meldingen={meldingen}
      breed
    >
      {beoordeeld ? null : (
        <Bericht soort="letop" titel={`Bij versie ${REGISTERVERSIE} is nog geen advies gegeven`}>
          <p>
            Bij een DPIA vraagt het college advies van de functionaris gegevensbescherming (AVG 35 lid 2).
          </p>
        </Bericht>
      )}
      <Adviesdeel inrichting={inrichting} adviezen={adviezen} vraag={vraag} />
      <Kaart titel="Register van verwerkingsactiviteiten (AVG 30)">
        <Tabel
          bijschrift={`Verwerkingsactiviteiten, versie ${REGISTERVERSIE}`}
          bijschriftVerborgen
          rijen={REGELS}
          kolommen={[
            { kop: 'Activiteit', rijkop: true, cel: ({ naam }) => naam },
            { kop: 'Doel', cel: ({ doel }) => doel },
            { kop: 'Artikel', cel: ({ artikel }) => artikel },
          ]}
        />
        <Meenemen wat="register van verwerkingen" naar={toezichtPaden.verwerkingenbestand} />
      </Kaart>
    </Pagina>
  );
}

export function verwerkingenblad(): Rekenblad {
  return {
    naam: 'Verwerkingen',
    kolommen: ['Activiteit', 'Doel', 'Artikel', 'Versie'],
    rijen: REGELS.map(({ naam, doel, artikel }) => [naam, doel, artikel, REGISTERVERSIE]),
  };
}
