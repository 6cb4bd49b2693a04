import type { Datum } from '../kern/datum.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Formulier } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Verwijzing } from '../ui/kader.ts';
import { Keuze, Vinkje, Vinkjes } from '../ui/keuzes.tsx';
import { Knop } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, veldLijst } from '../ui/velden.ts';
import { aanbodPaden } from '../ui/aanbodpaden.ts';
import { AANBODSOORTEN, AANBODSOORTNAAM, TOEGANKELIJK, TOEGANKELIJKNAAM } from './aanbod.ts';

export const KAARTPAD: Verwijzing = { tekst: 'Sociale kaart', href: aanbodPaden.kaart };

/** One offer: taken up, or as it reads from now on. What it was stays in its history. */
export function Aanbodformulier(p: {
  readonly kader: Kader;
  readonly titel: string;
  readonly actie: string;
  readonly sleutel: string;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}) {
  const { waarden, fouten } = p;
  const van = (naam: string) => ({ naam, waarde: veld(waarden, naam), fout: fouten[naam] });
  const lijst = (naam: string) => ({ naam, waarden: veldLijst(waarden, naam), fout: fouten[naam] });
  return (
    <Pagina kader={p.kader} titel={p.titel} pad={[KAARTPAD]} fouten={fouten}>
      <Formulier actie={p.actie} sleutel={p.sleutel}>
        <Tekstveld {...van('naam')} label="Naam" />
        <Tekstveld {...van('organisatie')} label="Van wie" hulp="De organisatie of groep." nietVerplicht />
        <Keuze
          {...van('soort')}
          label="Wat is het?"
          hulp="In deze volgorde staat het op de kaart: wat het eerst voor de hand ligt bovenaan."
          opties={AANBODSOORTEN.map((waarde) => ({ waarde, tekst: AANBODSOORTNAAM[waarde] }))}
        />
        <Tekstvlak
          {...van('omschrijving')}
          label="Wat kun je er doen?"
          hulp="In gewone woorden: zo wordt het gevonden."
          regels={3}
        />
        <Tekstveld {...van('voorWie')} label="Voor wie" nietVerplicht />
        <Vinkjes
          {...lijst('leefgebieden')}
          label="Waar hoort het bij?"
          opties={LEEFGEBIEDEN.map((waarde) => ({ waarde, tekst: LEEFGEBIEDNAAM[waarde] }))}
        />
        {p.regels.effectdoelen.length === 0 ? null : (
          <Vinkjes
            {...lijst('doelen')}
            label="Aan welk doel van de gemeente draagt het bij?"
            nietVerplicht
            opties={p.regels.effectdoelen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
          />
        )}
        <Tekstveld
          {...van('gebieden')}
          label="Waar"
          hulp="Kernen of wijken, met een komma ertussen. Leeg: de hele gemeente."
          nietVerplicht
        />
        <Tekstveld
          {...van('plaatsen')}
          label="Plaatsen vrij"
          hulp="0 is vol. Leeg: niet bekend."
          nietVerplicht
        />
        <Vinkjes
          {...lijst('toegankelijk')}
          label="Goed om te weten"
          nietVerplicht
          opties={TOEGANKELIJK.map((waarde) => ({ waarde, tekst: TOEGANKELIJKNAAM[waarde] }))}
        />
        <Tekstveld {...van('kosten')} label="Kosten" nietVerplicht />
        <Tekstvlak
          {...van('meedoen')}
          label="Hoe doe je mee?"
          hulp="Waar en wanneer, en of je je moet aanmelden."
          nietVerplicht
          regels={2}
        />
        <Tekstveld {...van('telefoon')} label="Telefoon" nietVerplicht />
        <Tekstveld {...van('website')} label="Website" hulp="Begint met https://." nietVerplicht />
        <Vinkje
          naam="openbaar"
          tekst="Ook op de pagina voor inwoners (Hulp in de buurt)"
          aan={veld(waarden, 'openbaar') !== ''}
        />
        <Tekstveld {...van('bron')} label="Hoe weet u dit?" hulp="Bijvoorbeeld: gebeld met de coördinator." />
        <Datumveld {...van('gecontroleerdOp')} label="Nagegaan op" uiterlijk={p.vandaag} />
        <Knop>Opslaan</Knop>
      </Formulier>
    </Pagina>
  );
}
