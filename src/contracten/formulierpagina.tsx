import type { Weigering } from '../kern/uitkomst.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { contractPaden } from '../ui/contractpaden.ts';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader, Verwijzing } from '../ui/kader.ts';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import type { Bladinvoer } from './blad.ts';
import { BLADEN, Gegevensvelden } from './formulieren.tsx';
import type { Blad } from './lees.ts';

export const AANBIEDERSPAD: Verwijzing = { tekst: 'Aanbieders', href: contractPaden.lijst };

/** One thing that is put down about a provider. What it was stays in its history. */
export function Bladpagina(
  p: Bladinvoer & {
    readonly kader: Kader;
    readonly blad: Blad;
    /** Refusals that are about no field. */
    readonly weigeringen: readonly Weigering[];
  },
) {
  const { code, gegevens } = p.contract;
  const vorm = BLADEN[p.blad];
  const terug = contractPaden.een(code);
  return (
    <Pagina
      kader={p.kader}
      titel={vorm.titel(gegevens.naam)}
      pad={[AANBIEDERSPAD, { tekst: gegevens.naam, href: terug }]}
      inleiding={vorm.inleiding === undefined ? undefined : <p>{vorm.inleiding}</p>}
      fouten={p.fouten}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      <Formulier actie={vorm.pad(code)}>
        <vorm.Velden {...p} />
        <Knoppenrij>
          <Knop soort={vorm.knopsoort}>{vorm.knop}</Knop>
          <KnopLink href={terug} soort="subtiel">
            Terug zonder opslaan
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

export function Nieuwpagina(p: {
  readonly kader: Kader;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}) {
  return (
    <Pagina
      kader={p.kader}
      titel="Aanbieder toevoegen"
      pad={[AANBIEDERSPAD]}
      inleiding={<p>Wie het is en wat het contract zegt. Daarna legt u de producten vast.</p>}
      fouten={p.fouten}
    >
      <Formulier actie={contractPaden.nieuw}>
        <Gegevensvelden {...p} />
        <Knop>Opslaan</Knop>
      </Formulier>
    </Pagina>
  );
}
