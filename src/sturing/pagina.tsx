import type { Child } from 'hono/jsx';
import type { Dimensie } from '../doorlooptijd/queries.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, maandLang } from '../kern/datum.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import type { Kader, Verwijzing } from '../ui/kader.ts';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Figuur } from './figuur.ts';
import { Figuurkaart } from './figuurkaart.tsx';
import { DUURMATEN, MAAT } from './namen.ts';
import { sturingPaden } from './paden.ts';
import type { Sturingsvraag } from './vraag.ts';
import { metStroom } from './zicht.ts';
import { DIMENSIENAAM, DIMENSIES, inAdres, schrijfSturingsvraag, waardenVan } from './vraag.ts';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly vraag: Sturingsvraag;
  readonly vandaag: Datum;
  readonly kleinsteGroep: number;
  /** The month in which Omkeer began, where that lies within what is shown. */
  readonly begin: Datum | null;
  readonly figuren: readonly Figuur[];
}

/** The desk of who steers: how long, where it lies, who waits for whom, and whether something changed. */
export function Sturingspagina(p: Props) {
  return (
    <Blad
      {...p}
      titel="Sturing"
      inleiding={`Hoe lang mensen wachten, waar dat aan ligt, en of het verandert. Stand van ${datumLang(p.vandaag)}; elk cijfer komt uit de dossiers zelf.`}
      actie={sturingPaden.sturing}
      dimensies={DIMENSIES}
      acties={
        <>
          <KnopLink href={sturingPaden.vergelijken(schrijfSturingsvraag(p.vraag))}>
            Doorlooptijd per voorziening
          </KnopLink>
          <KnopLink href={sturingPaden.kwartaalrapporten}>Kwartaalrapporten</KnopLink>
          <KnopLink href={sturingPaden.formatie}>Formatie</KnopLink>
          <KnopLink href={sturingPaden.prognose}>Vooruitkijken</KnopLink>
        </>
      }
    />
  );
}

/** What are the lead times per provision? (Or per urgency, or team.) */
export function Vergelijkpagina(p: Props) {
  return (
    <Blad
      {...p}
      titel={`Doorlooptijd per ${DIMENSIENAAM[p.vraag.per].toLowerCase()}`}
      inleiding={`Een antwoord op één pagina, om mee te nemen naar college en raad. Stand van ${datumLang(p.vandaag)}.`}
      actie={sturingPaden.vergelijken('')}
      dimensies={DIMENSIES.filter((dimensie) => dimensie !== p.vraag.per)}
      pad={[{ tekst: 'Sturing', href: sturingPaden.sturing }]}
      metPer
    />
  );
}

function Blad(
  p: Props & {
    titel: string;
    inleiding: string;
    actie: string;
    dimensies: readonly Dimensie[];
    pad?: readonly Verwijzing[];
    acties?: Child;
    metPer?: boolean;
  },
) {
  const vraag = schrijfSturingsvraag(p.vraag);
  return (
    <Pagina
      kader={p.kader}
      breed
      titel={p.titel}
      pad={p.pad}
      inleiding={<p>{p.inleiding}</p>}
      acties={p.acties}
    >
      <Formulier actie={p.actie} methode="get" opEenRij label="Kiezen wat u ziet">
        <Selectie
          naam="maat"
          label="Wat meten"
          leeg={false}
          opties={DUURMATEN.map((waarde) => ({ waarde, tekst: MAAT[waarde].naam }))}
          waarde={p.vraag.maat}
        />
        {p.metPer === true ? (
          <Selectie
            naam="per"
            label="Vergelijken per"
            leeg={false}
            opties={DIMENSIES.map((waarde) => ({ waarde, tekst: DIMENSIENAAM[waarde] }))}
            waarde={p.vraag.per}
          />
        ) : null}
        {p.dimensies.map((dimensie) => (
          <Selectie
            naam={dimensie}
            label={DIMENSIENAAM[dimensie]}
            leeg="Alles"
            opties={waardenVan(dimensie, p.inrichting).map(({ waarde, tekst }) => ({
              waarde: inAdres(waarde),
              tekst,
            }))}
            waarde={inAdres(p.vraag.keuze[dimensie])}
          />
        ))}
        <Knop>Tonen</Knop>
      </Formulier>
      <Keuzeregel {...p} adres={vraag === '' ? p.actie : `${p.actie}?${vraag}`} />
      {p.kleinsteGroep === 1 ? (
        <Bericht soort="letop" titel="Niet om door te geven">
          <p>
            Voor uw controle ziet u elk getal, ook een klein: daarin kan iemand te herkennen zijn (Wmo 5.3.6).
            Elk bestand van deze pagina zegt dat ook. Wel door te geven: Doorlooptijd per voorziening, en de
            kwartaalrapporten.
          </p>
        </Bericht>
      ) : (
        <Bericht soort="info">
          <p>
            Een getal onder de {p.kleinsteGroep} tonen wij niet, en ook niet wat het zou verraden. Dan is
            niemand te herkennen (Wmo 5.3.6). Wat niet getoond is, staat ook niet in het beeld.
            {p.metPer === true || metStroom(p)
              ? ''
              : ' Waar het blijft liggen, ziet u met hoogstens één keuze.'}
          </p>
        </Bericht>
      )}
      {p.begin === null ? null : (
        <Bericht soort="info">
          <p>
            De eerste melding in Omkeer is van {maandLang(p.begin)}. Wat daarvoor was, is hier niet geteld:
            een 0 zegt er niets over.
          </p>
        </Bericht>
      )}
      <div class="omk-figuren">
        {p.figuren.map((figuur) => (
          <Figuurkaart
            figuur={figuur}
            bestand={(soort) => sturingPaden.bestand(figuur.code, soort, vraag)}
            open={p.metPer === true}
          />
        ))}
      </div>
    </Pagina>
  );
}

/** On paper the fields are gone: there it always says what was chosen, and where it can be seen again. */
function Keuzeregel({ vraag, inrichting, vandaag, adres }: Props & { readonly adres: string }) {
  const gekozen = DIMENSIES.flatMap((dimensie) => {
    const waarde = waardenVan(dimensie, inrichting).find((w) => w.waarde === vraag.keuze[dimensie]);
    return waarde ? [`${DIMENSIENAAM[dimensie].toLowerCase()}: ${waarde.tekst}`] : [];
  });
  return (
    <>
      {gekozen.length === 0 ? null : <p>U ziet een deel van de dossiers. {gekozen.join('; ')}.</p>}
      <p class="omk-alleen-afdrukken">
        Gemeten: {MAAT[vraag.maat].naam}.{gekozen.length === 0 ? ' Alle dossiers.' : ''} Peildatum{' '}
        {datumLang(vandaag)}. Adres: {adres}
      </p>
    </>
  );
}
