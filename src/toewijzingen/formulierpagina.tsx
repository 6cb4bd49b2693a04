import type { PropsWithChildren } from 'hono/jsx';
import type { Datum } from '../kern/datum.ts';
import type { Toewijzingssleutel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { leveringPaden } from '../levering/paden.ts';
import type { Leveringvorm } from '../levering/vormen.tsx';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Knop, KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import type { OpenBeeld } from './aanbiederbeeld.ts';
import { titelVan } from './toewijzingpagina.tsx';
import { knopwoord, verzendwoord } from './woorden.ts';

interface Props {
  readonly kader: Kader;
  readonly toewijzing: Toewijzingssleutel;
  readonly beeld: OpenBeeld;
  readonly regels: LokaleRegels;
  readonly vorm: Leveringvorm;
  readonly vandaag: Datum;
  /** Idempotency key. */
  readonly sleutel: string;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly weigeringen: readonly Weigering[];
}

/** One thing a provider says about one assignment. */
export function Formulierpagina(p: Props) {
  const terug = leveringPaden.toewijzing(p.toewijzing);
  return (
    <Kop {...p}>
      <Weigeringen weigeringen={p.weigeringen} />
      <Formulier actie={leveringPaden.vorm(p.toewijzing, p.vorm.pad)} sleutel={p.sleutel}>
        {p.vorm.velden({ waarden: p.waarden, fouten: p.fouten, vandaag: p.vandaag })}
        <Knoppenrij>
          <Knop>{verzendwoord(p.vorm, p.beeld.stand)}</Knop>
          <KnopLink href={terug} soort="subtiel">
            Terug naar de toewijzing
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Kop>
  );
}

/** Why it cannot be done now, and the way back. */
export function KanNietPagina(
  p: Pick<Props, 'kader' | 'toewijzing' | 'beeld' | 'regels' | 'vorm'> & { readonly weigering: Weigering },
) {
  return (
    <Kop {...p} fouten={{}}>
      <Weigeringen weigeringen={[p.weigering]} />
      <Knoppenrij>
        <KnopLink href={leveringPaden.toewijzing(p.toewijzing)}>Terug naar de toewijzing</KnopLink>
      </Knoppenrij>
    </Kop>
  );
}

function Kop(
  p: PropsWithChildren<Pick<Props, 'kader' | 'toewijzing' | 'beeld' | 'regels' | 'vorm' | 'fouten'>>,
) {
  const wie = titelVan(p.beeld);
  return (
    <Pagina
      kader={p.kader}
      titel={knopwoord(p.vorm.soort, p.beeld.stand) ?? p.vorm.knop}
      fouten={p.fouten}
      pad={[
        { tekst: 'Toewijzingen', href: leveringPaden.toewijzingen },
        { tekst: wie, href: leveringPaden.toewijzing(p.toewijzing) },
      ]}
      inleiding={
        <p>
          {wie}, {voorzieningnaam(p.beeld.voorziening, p.regels)}
        </p>
      }
    >
      {p.children}
    </Pagina>
  );
}
