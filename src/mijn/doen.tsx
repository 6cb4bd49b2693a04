import type { Child } from 'hono/jsx';
import { BerichtenVanInwoner } from '../contact/weergave.tsx';
import { padVan } from '../dossier/formulieren.ts';
import { opdrachtnaam, VOOR_INWONERS } from '../dossier/inwonerwoorden.ts';
import type { Opdrachtsoort } from '../dossier/opdrachten.ts';
import { magNu } from '../dossier/opdrachten.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Dossier } from '../dossier/uitvoeren.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { namenVan } from '../gemeente/inrichting.ts';
import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { alleenNederlands, Vertaald } from '../ui/talen/vertaald.tsx';
import { zeg } from '../ui/talen/zeg.ts';

interface Props {
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly inrichting: Inrichting;
  readonly context: Context<LokaleRegels>;
}

/** Writing stands where is read what was written, and not among the other buttons. */
export const BIJ_BERICHTEN: Opdrachtsoort = 'berichtSchrijven';

export function Berichten({ id, dossier, inrichting, context }: Props) {
  const { toestand } = dossier;
  const mag = magNu(BIJ_BERICHTEN, toestand, context) === undefined;
  if (!mag && toestand.contact.berichten.length === 0) return null;
  return alleenNederlands(() => (
    <BerichtenVanInwoner
      toestand={toestand}
      regels={inrichting.regels}
      namen={namenVan(inrichting)}
      wie={context.wie}
      schrijven={mag ? dossierPaden.opdracht(id, padVan(BIJ_BERICHTEN) ?? '') : undefined}
    />
  ));
}

/** And so with appointments; confirming first, that is what is asked. */
export const BIJ_AFSPRAKEN: readonly Opdrachtsoort[] = [
  'gesprekBevestigen',
  'gesprekswensGeven',
  'gesprekAfzeggen',
];

/** And with an offer. */
export const BIJ_AANBOD: Opdrachtsoort = 'aanbodBeantwoorden';

const BIJ_HUN_DEEL: ReadonlySet<Opdrachtsoort> = new Set([BIJ_BERICHTEN, BIJ_AANBOD, ...BIJ_AFSPRAKEN]);

/** What this reader can do now and stands nowhere else on the page. */
export function Mogelijk(p: Props) {
  const kan = VOOR_INWONERS.filter((soort) => !BIJ_HUN_DEEL.has(soort));
  const rij = knoppen(
    p,
    kan.toSorted((a, b) => Number(voorop(b)) - Number(voorop(a))),
  );
  return rij ? <Kaart titel={zeg('Wat kunt u doen?')}>{rij}</Kaart> : null;
}

const voorop = (soort: Opdrachtsoort): boolean =>
  soort === 'verslagOndertekenen' || soort === 'gesprekBevestigen';

/** Those that this reader may do now; undefined when there is none. */
export function knoppen(p: Props, soorten: readonly Opdrachtsoort[]): Child | undefined {
  const kan = soorten.filter(
    (soort) => padVan(soort) !== undefined && magNu(soort, p.dossier.toestand, p.context) === undefined,
  );
  return kan.length === 0 ? undefined : (
    <Knoppenrij>
      {kan.map((soort) => (
        <KnopLink
          href={dossierPaden.opdracht(p.id, padVan(soort) ?? '')}
          soort={voorop(soort) ? 'primair' : 'secundair'}
        >
          <Vertaald tekst={opdrachtnaam(soort, p.context.wie.rol)} />
        </KnopLink>
      ))}
    </Knoppenrij>
  );
}
