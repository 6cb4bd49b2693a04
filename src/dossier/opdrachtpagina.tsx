import { namenOmUitTeKiezen } from '../gemeente/inrichting.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { isBurger, wieVan } from '../toegang/gebruiker.ts';
import type { Verzoek } from '../toegang/omgeving.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, Knoppenrij, KnopLink } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { meertalig } from '../ui/taalkeuze.tsx';
import { Vertaald } from '../ui/talen/vertaald.tsx';
import { zeg, zegLos } from '../ui/talen/zeg.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import type { DossierFormulier } from './formulieren.ts';
import { Geschiedenis } from './geschiedenis.tsx';
import { opdrachtnaam } from './inwonerwoorden.ts';
import type { Web } from './inzien.tsx';
import { volledigeNaam } from './leesrij.ts';
import { NaDeStap } from './nadestap.tsx';
import { haalInrichting } from './omgeving.ts';
import type { Opdrachtsoort } from './opdrachten.ts';
import { HANDELINGEN } from './opdrachten.ts';
import { dossierPaden } from './paden.ts';
import type { Dossier } from './uitvoeren.ts';
import { maakContext } from './uitvoeren.ts';

interface OpdrachtpaginaProps {
  readonly web: Web;
  readonly c: Verzoek;
  readonly gebruiker: Gebruiker;
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly formulier: DossierFormulier;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly weigeringen: readonly Weigering[];
  readonly sleutel: string;
  readonly letop?: string | undefined;
  /** How far the dossier was when this form was opened; default as far as it is. */
  readonly gezien?: number | undefined;
  /** What somebody else recorded since. */
  readonly intussen?: Dossier['keten']['gebeurtenissen'];
}

/** In the reader's language where the fields are; of a form that has no translation yet, all is in Dutch. */
export function Opdrachtpagina(p: OpdrachtpaginaProps) {
  const kader = p.web.kader(p.c, p.gebruiker);
  return p.formulier.meertalig === true
    ? meertalig(Formulierpagina)({ ...p, kader })
    : Formulierpagina({ ...p, kader });
}

function Formulierpagina({ kader, ...p }: OpdrachtpaginaProps & { readonly kader: Kader }) {
  const context = maakContext(p.web.omgeving, p.gebruiker.gemeente, wieVan(p.gebruiker));
  const burger = isBurger(p.gebruiker.rol);
  const inrichting = haalInrichting(p.web.omgeving, p.gebruiker.gemeente);
  const namen = namenOmUitTeKiezen(inrichting, p.formulier.kiesUit);
  const actie = dossierPaden.opdracht(p.id, p.formulier.pad);
  return (
    <Pagina
      kader={kader}
      titel={naamVoor(p.formulier.soort, p.gebruiker.rol)}
      inleiding={burger ? undefined : <p class="omk-zacht">{HANDELINGEN[p.formulier.soort].artikel}</p>}
      fouten={p.fouten}
      pad={kruimels(p.gebruiker, p.id, p.dossier)}
    >
      {p.letop ? (
        <Bericht soort="letop" rol="status">
          <p>
            <Vertaald tekst={p.letop} />
          </p>
        </Bericht>
      ) : null}
      <Weigeringen weigeringen={p.weigeringen} />
      {/* A resident reads the file in other words (mijn/), and writes what is theirs alone. */}
      {burger || !p.intussen ? null : (
        <Kaart titel="Wat er intussen is vastgelegd" soort="nadruk">
          <Geschiedenis
            gebeurtenissen={p.dossier.keten.gebeurtenissen}
            getoond={p.intussen}
            inrichting={inrichting}
          />
        </Kaart>
      )}
      <NaDeStap soort={p.formulier.soort} toestand={p.dossier.toestand} context={context} />
      <Formulier
        actie={actie}
        sleutel={p.sleutel}
        concept={p.formulier.concept ? actie : undefined}
        metBestand={p.formulier.bestand !== undefined}
      >
        <Verborgen naam="gezien" waarde={String(p.gezien ?? p.dossier.keten.nr)} />
        {p.formulier.velden({
          toestand: p.dossier.toestand,
          context,
          waarden: p.waarden,
          fouten: p.fouten,
          namen,
          eigenNaam: p.gebruiker.naam,
        })}
        <Knoppenrij>
          <Knop>
            <Vertaald tekst={p.formulier.knop} />
          </Knop>
          <KnopLink href={dossierPaden.pagina(p.id)} soort="subtiel">
            {burger ? zeg('Terug naar de hulpvraag') : 'Terug naar het dossier'}
          </KnopLink>
        </Knoppenrij>
      </Formulier>
    </Pagina>
  );
}

/** How it is called to this reader, in their language. */
function naamVoor(soort: Opdrachtsoort, rol: Rol): string {
  const naam = opdrachtnaam(soort, rol);
  return zegLos(naam) ?? naam;
}

function kruimels(gebruiker: Gebruiker, id: DossierId, dossier: Dossier) {
  if (gebruiker.rol === 'inwoner') return [{ tekst: zeg('Mijn hulpvraag'), href: dossierPaden.pagina(id) }];
  const inwoner = dossier.toestand.melding.melding?.inwoner;
  return [{ tekst: inwoner ? `${volledigeNaam(inwoner)} (${id})` : id, href: dossierPaden.pagina(id) }];
}

/** Why it cannot be done now, and the way back. */
export function Weigerpagina(
  p: Pick<OpdrachtpaginaProps, 'web' | 'c' | 'gebruiker' | 'id' | 'dossier' | 'formulier'> & {
    readonly weigering: Weigering;
  },
) {
  return meertalig(({ kader }: { readonly kader: Kader }) => (
    <Pagina
      kader={kader}
      titel={naamVoor(p.formulier.soort, p.gebruiker.rol)}
      pad={kruimels(p.gebruiker, p.id, p.dossier)}
    >
      <Weigeringen weigeringen={[p.weigering]} />
      <Knoppenrij>
        <KnopLink href={dossierPaden.pagina(p.id)}>
          {isBurger(p.gebruiker.rol) ? zeg('Terug naar de hulpvraag') : 'Terug naar het dossier'}
        </KnopLink>
      </Knoppenrij>
    </Pagina>
  ))({ kader: p.web.kader(p.c, p.gebruiker) });
}
