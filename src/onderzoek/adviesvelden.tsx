import { leesOnderdeelId } from '../kern/ids.ts';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, zGelezen, zTekst } from '../ui/velden.ts';
import { ADVIESSOORTNAAM } from './namen.ts';
import type { Advies } from './toestand.ts';

interface Veldprops {
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

/** What an adviser says; the same on the adviser's own page and for a report on paper. */
export function Adviesvelden({ waarden, fouten }: Veldprops) {
  return (
    <>
      <Tekstveld
        naam="adviseur"
        label="Naam van de adviseur"
        waarde={veld(waarden, 'adviseur')}
        fout={fouten['adviseur']}
      />
      <Tekstveld
        naam="deskundigheid"
        label="Deskundigheid"
        hulp="Bijvoorbeeld: arts maatschappij en gezondheid, of ergotherapeut."
        waarde={veld(waarden, 'deskundigheid')}
        fout={fouten['deskundigheid']}
      />
      <Tekstvlak
        naam="onderzoek"
        label="Hoe is het onderzoek gedaan?"
        hulp="Wie is gezien of gesproken, wat is onderzocht, welke stukken zijn gelezen?"
        waarde={veld(waarden, 'onderzoek')}
        fout={fouten['onderzoek']}
        regels={5}
      />
      <Tekstvlak
        naam="conclusie"
        label="Het antwoord op de vraag"
        hulp="Met de redenen. Alleen wat nodig is voor het antwoord."
        waarde={veld(waarden, 'conclusie')}
        fout={fouten['conclusie']}
        regels={8}
      />
    </>
  );
}

export const zAdviesId = zGelezen(leesOnderdeelId, 'Kies welk advies.');
export const zAdvies = {
  adviseur: zTekst('Vul in wie het advies geeft.', 300),
  deskundigheid: zTekst('Vul in wat de deskundigheid is.', 300),
  onderzoek: zTekst('Beschrijf hoe het onderzoek is gedaan.'),
  conclusie: zTekst('Geef antwoord op de vraag.'),
};

export function adviesTekst(a: Advies): string {
  return `${ADVIESSOORTNAAM[a.adviessoort]} van ${a.organisatie || a.adviseur}`;
}

export function AdviesKeuze({ waarden, fouten, adviezen }: Veldprops & { adviezen: readonly Advies[] }) {
  return (
    <Keuze
      naam="id"
      label="Welk advies?"
      opties={adviezen.map((a) => ({ waarde: a.id, tekst: adviesTekst(a), hulp: a.vraagstelling }))}
      waarde={veld(waarden, 'id')}
      fout={fouten['id']}
    />
  );
}
