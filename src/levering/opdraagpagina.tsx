import { datumLang } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader, Verwijzing } from '../ui/kader.ts';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { deeltekst, voorzieningnaam } from './deelkeuze.tsx';
import type { Leveringsdeel } from './stand.ts';
import type { Aanbiederkeuze } from './aanbiederkeuze.ts';
import { WelkeAanbieder } from './welkeaanbieder.tsx';

export interface Opdraagprops {
  readonly kader: Kader;
  readonly pad: Verwijzing;
  readonly actie: string;
  readonly regels: LokaleRegels;
  /** Granted parts that can be given to a provider. */
  readonly delen: readonly Leveringsdeel[];
  /** The part it is about; undefined as long as it has to be chosen. */
  readonly deel: Leveringsdeel | undefined;
  readonly keuzes: readonly Aanbiederkeuze[];
  readonly sleutel: string;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly weigeringen: readonly Weigering[];
  /** Nothing can be assigned now: the refusal says why. */
  readonly dicht: boolean;
}

/** Who can deliver this, and how soon: the one that can begin first stands on top. */
export function Opdraagpagina(p: Opdraagprops) {
  return (
    <Pagina
      kader={p.kader}
      titel="Hulp opdragen aan een aanbieder"
      pad={[p.pad]}
      fouten={p.fouten}
      inleiding={<p class="omk-zacht">Wmo 2.6.3, 5.2.1</p>}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {p.dicht ? null : p.deel ? <Kiezen {...p} deel={p.deel} /> : <WelkeHulp {...p} />}
      <Knoppenrij>
        <KnopLink href={p.pad.href} soort="subtiel">
          Terug naar het dossier
        </KnopLink>
      </Knoppenrij>
    </Pagina>
  );
}

export function WelkeHulp({ delen, actie, regels }: Pick<Opdraagprops, 'delen' | 'actie' | 'regels'>) {
  return (
    <>
      <h2 class="utrecht-heading-2">Over welke hulp gaat het?</h2>
      <ul class="omk-linklijst">
        {delen.map((deel) => (
          <li>
            <Link href={`${actie}?onderdeel=${deel.onderdeel.gevraagd}`}>{deeltekst(deel, regels)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Kiezen(p: Opdraagprops & { readonly deel: Leveringsdeel }) {
  const { deel, keuzes, waarden, fouten } = p;
  const { onderdeel } = deel;
  const open = keuzes.filter(({ weigering }) => weigering === undefined);
  return (
    <>
      <h2 class="utrecht-heading-2">{voorzieningnaam(onderdeel.voorziening, p.regels)}</h2>
      {open.length === 0 ? (
        <Leegte titel="Geen aanbieder met een contract kan dit nu aannemen.">
          <p>
            Overleg met contractbeheer, en kijk wat er tot die tijd kan: leg een overbrugging vast. Op de
            wachtlijst en op Mijn dag blijft staan dat hier nog niemand levert.
          </p>
        </Leegte>
      ) : (
        <Formulier actie={p.actie} sleutel={p.sleutel}>
          <Verborgen naam="onderdeel" waarde={onderdeel.gevraagd} />
          <WelkeAanbieder
            label="Welke aanbieder?"
            hulp="Wie naar verwachting het eerst begint, staat bovenaan; wie vol is of deze inwoner eerder weigerde, daaronder. De inwoner kiest mee."
            open={open}
            waarden={waarden}
            fouten={fouten}
          />
          <Tekstvlak
            naam="toelichting"
            label="Wat moet de aanbieder weten om goed te beginnen?"
            hulp="Bijvoorbeeld hoe iemand het liefst wordt gebeld. Geen verslag en geen diagnose: alleen wat voor de levering nodig is."
            waarde={veld(waarden, 'toelichting')}
            fout={fouten['toelichting']}
            regels={4}
            nietVerplicht
          />
          <Bericht soort="info" titel="Dit krijgt de aanbieder te zien">
            <p>
              Naam, geboortedatum en adres, hoe de inwoner te bereiken is, welke hulp, hoeveel en tot wanneer
              {onderdeel.einde ? ` (${datumLang(onderdeel.einde)})` : ''}, de doelen die erbij horen, en wat u
              hierboven schrijft. Niets anders uit het dossier.
            </p>
          </Bericht>
          <Knoppenrij>
            <Knop>Hulp opdragen</Knop>
          </Knoppenrij>
        </Formulier>
      )}
      <Dicht keuzes={keuzes} />
    </>
  );
}

/** Who cannot be chosen, and why not. */
export function Dicht({ keuzes }: Pick<Opdraagprops, 'keuzes'>) {
  const dicht = keuzes.filter(({ weigering }) => weigering !== undefined);
  return dicht.length === 0 ? null : (
    <>
      <h3 class="utrecht-heading-3">Kan nu niet</h3>
      <ul class="omk-linklijst">
        {dicht.map(({ weigering }) => (
          <li>{weigering?.reden}</li>
        ))}
      </ul>
    </>
  );
}
