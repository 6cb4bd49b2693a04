import type { Crisisnummers } from '../gemeente/crisisnummers.ts';
import type { Datum } from '../kern/datum.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { aanbodPaden } from '../ui/aanbodpaden.ts';
import { contractPaden } from '../ui/contractpaden.ts';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { zeg } from '../ui/talen/zeg.ts';
import { alleenNederlands } from '../ui/talen/vertaald.tsx';
import { meertalig } from '../ui/taalkeuze.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Kaartaanbod } from './aanbod.ts';
import { begrijp } from './begrijp.ts';
import { isCrisis } from './crisis.ts';
import { Crisisbericht, CrisisberichtMedewerker } from './crisisbericht.tsx';
import { Aanbodlijst } from './kaartdelen.tsx';
import type { Kaartvraag } from './zoek.ts';

interface Props {
  readonly kader: Kader;
  readonly vraag: Kaartvraag;
  readonly gevonden: readonly Kaartaanbod[];
  /** Every town that an offer names. */
  readonly gebieden: readonly string[];
  readonly vandaag: Datum;
  readonly crisis: Crisisnummers;
}

/** For who works here: what there is besides a provision after an aanvraag, from the effect or in everyday words. */
export function Kaartpagina(
  p: Props & {
    readonly regels: LokaleRegels;
    readonly beheer: boolean;
    /** May also see who delivers what needs an aanvraag. */
    readonly aanbieders: boolean;
    readonly telt: number;
    readonly oud: number;
  },
) {
  const doelen = p.regels.effectdoelen.filter(({ code }) => p.vraag.doelen.includes(code));
  return (
    <Pagina
      kader={p.kader}
      titel="Sociale kaart"
      inleiding={
        <p>
          Wat is er al, dichtbij en zonder aanvraag? Wat het eerst voor de hand ligt, staat bovenaan (Wmo
          2.3.5 lid 3).
        </p>
      }
      acties={
        <>
          {p.beheer ? (
            <>
              <KnopLink href={aanbodPaden.nieuw}>Aanbod toevoegen</KnopLink>
              <KnopLink href={aanbodPaden.nalopen}>{p.oud === 0 ? 'Nalopen' : `Nalopen (${p.oud})`}</KnopLink>
              <KnopLink href={aanbodPaden.invoeren}>Bestand</KnopLink>
            </>
          ) : null}
          {p.aanbieders ? <KnopLink href={contractPaden.lijst}>Aanbieders van maatwerk</KnopLink> : null}
        </>
      }
    >
      {isCrisis(p.vraag.q) ? <CrisisberichtMedewerker nummers={p.crisis} /> : null}
      <Zoekvak {...p} actie={aanbodPaden.kaart} />
      {doelen.length > 0 ? (
        <p>Bij het doel: {doelen.map(({ naam }) => naam.toLowerCase()).join('; ')}.</p>
      ) : null}
      {p.telt === 0 ? (
        <Leegte
          titel="De sociale kaart is nog leeg."
          actie={p.beheer ? <KnopLink href={aanbodPaden.invoeren}>Een bestand invoeren</KnopLink> : undefined}
        >
          <p>Een teamleider, beheerder of de administratie vult haar: een voor een, of met een bestand.</p>
        </Leegte>
      ) : p.gevonden.length === 0 ? (
        <Leegte
          titel="Hierbij is niets gevonden."
          actie={<KnopLink href={aanbodPaden.kaart}>Alles tonen</KnopLink>}
        >
          <p>
            Probeer een ander woord, of laat een filter weg. Weet u iets dat er wel is? Geef het door aan de
            teamleider.
          </p>
        </Leegte>
      ) : (
        <>
          <p role="status">{aantal(p.gevonden.length, 'mogelijkheid', 'mogelijkheden')} gevonden.</p>
          <Begrepenregel q={p.vraag.q} />
          <Aanbodlijst gevonden={p.gevonden} vandaag={p.vandaag} naar={({ code }) => aanbodPaden.een(code)} />
        </>
      )}
    </Pagina>
  );
}

function Begrepenregel({ q }: { readonly q: string }) {
  const { leefgebieden } = begrijp(q);
  return leefgebieden.length === 0 ? null : (
    <p>
      Alles wat er is bij:{' '}
      {leefgebieden.map((l, i) => (
        <>
          {i === 0 ? '' : ', '}
          <Link href={aanbodPaden.bijLeefgebied(l)}>{LEEFGEBIEDNAAM[l].toLowerCase()}</Link>
        </>
      ))}
      .
    </p>
  );
}

function Zoekvak(p: Props & { readonly actie: string }) {
  return (
    <Formulier actie={p.actie} methode="get" label="Zoeken in de sociale kaart">
      {p.vraag.doelen.map((doel) => (
        <Verborgen naam="doel" waarde={doel} />
      ))}
      <Tekstveld
        naam="q"
        label="Waar gaat het om?"
        hulp="In gewone woorden, bijvoorbeeld: eenzaam, schulden, hulp bij de was. Geen namen."
        nietVerplicht
        waarde={p.vraag.q}
      />
      <Selectie
        naam="leefgebied"
        label="Leefgebied"
        leeg="Alles"
        opties={LEEFGEBIEDEN.map((waarde) => ({ waarde, tekst: LEEFGEBIEDNAAM[waarde] }))}
        waarde={p.vraag.leefgebied ?? ''}
      />
      {p.gebieden.length === 0 ? null : (
        <Selectie
          naam="gebied"
          label="Waar"
          leeg="De hele gemeente"
          opties={p.gebieden.map((waarde) => ({ waarde, tekst: waarde }))}
          waarde={p.vraag.gebied}
        />
      )}
      <Knop>Zoek op de kaart</Knop>
    </Formulier>
  );
}

/** For everybody: what one can go to without the municipality. */
export const Buurtpagina = meertalig((p: Props) => (
  <Pagina
    kader={p.kader}
    titel={zeg('Hulp in de buurt')}
    inleiding={
      <p>
        {zeg(
          'Wat kunt u zelf al vinden, zonder aanvraag? Typ waar het om gaat. U hoeft niet te zeggen wie u bent.',
        )}
      </p>
    }
  >
    {isCrisis(p.vraag.q) ? <Crisisbericht nummers={p.crisis} /> : null}
    <Formulier actie={aanbodPaden.openbaar} methode="get">
      <Tekstveld
        naam="q"
        label={zeg('Waar zoekt u hulp bij?')}
        hulp={zeg('Bijvoorbeeld: eenzaam, schulden, boodschappen. Zoek in het Nederlands.')}
        nietVerplicht
        waarde={p.vraag.q}
      />
      <Knop>{zeg('Zoeken')}</Knop>
    </Formulier>
    {p.gevonden.length === 0 ? (
      <Leegte
        titel={zeg('Wij vonden niets.')}
        actie={<KnopLink href={aanbodPaden.openbaar}>{zeg('Alles laten zien')}</KnopLink>}
      >
        <p>{zeg('Probeer een ander woord. Of vraag ons om hulp: bel, of doe een melding.')}</p>
      </Leegte>
    ) : (
      <>
        <p role="status">{zeg('{aantal} gevonden.', { aantal: p.gevonden.length })}</p>
        {alleenNederlands(() => (
          <Aanbodlijst gevonden={p.gevonden} vandaag={p.vandaag} naar={undefined} />
        ))}
      </>
    )}
    <p>
      <KnopLink href={aanbodPaden.openbaarBestand}>{zeg('Alles als bestand (csv)')}</KnopLink>
    </p>
  </Pagina>
));
