import { raw } from 'hono/html';
import type { Child, PropsWithChildren } from 'hono/jsx';
import { Bericht } from './bericht.tsx';
import { Foutoverzicht } from './formulier.tsx';
import { Icoon } from './icoon.tsx';
import type { Appdelen, Kader, Melding, Verwijzing } from './kader.ts';
import { Kop, Voet } from './paginarand.tsx';
import type { Veldfouten } from './velden.ts';
import { zeg } from './talen/zeg.ts';
import { Vertaald } from './talen/vertaald.tsx';
import { TAALBEELD, taalNu } from './talen/taal.ts';
import type { Taalformulier } from './taalkeuze.tsx';

type DocumentProps = PropsWithChildren<{
  kader: Kader;
  /** Title of the page and of the browser tab. */
  titel: string;
  /** Field errors: prefixes the tab's title with `Fout:` and shows the summary on top. */
  fouten?: Veldfouten | undefined;
  /** Messages of this page itself, beside those of the kader. */
  meldingen?: readonly Melding[] | undefined;
  /** The page writes its own h1 (a field with `alsKop`). */
  zonderKop?: boolean | undefined;
}>;

type PaginaProps = DocumentProps & {
  /** The desk: `Werkplek`, `Screening`. */
  bureau?: string | undefined;
  /** Breadcrumbs before this page. */
  pad?: readonly Verwijzing[] | undefined;
  /** One or two lines under the title. */
  inleiding?: Child | undefined;
  /** Buttons to the right of the title. */
  acties?: Child | undefined;
  /** Work desks use the whole width. */
  breed?: boolean | undefined;
};

/** A whole page of a desk. */
export function Pagina(p: PaginaProps) {
  return (
    <Document
      kader={p.kader}
      titel={p.titel}
      fouten={p.fouten}
      bureau={p.bureau}
      klasse={p.breed ? 'omk-breed' : ''}
    >
      <main id="inhoud" tabindex={-1} class="utrecht-page-body omk-inhoud">
        {p.pad && p.pad.length > 0 ? <Kruimelpad pad={p.pad} hier={p.titel} /> : null}
        <Bovenaan kader={p.kader} meldingen={p.meldingen} fouten={p.fouten} />
        {p.zonderKop ? null : (
          <div class="omk-titel">
            <div>
              <h1 class="utrecht-heading-1">{p.titel}</h1>
              {p.inleiding ? <div class="omk-inleiding">{p.inleiding}</div> : null}
            </div>
            {p.acties ? <div class="omk-titel__acties">{p.acties}</div> : null}
          </div>
        )}
        {p.children}
      </main>
    </Document>
  );
}

type InwonerPaginaProps = DocumentProps & {
  /** Where this question stands: `Stap 3 van 7`. */
  stap?: { readonly nummer: number; readonly totaal: number } | undefined;
  /** For a page that exists only after something was sent: how it comes back in another language. */
  taalformulier?: Taalformulier | undefined;
  /** Link above the question; default text `Terug`. */
  terug?: { readonly href: string; readonly tekst?: string } | undefined;
  /** One or two lines under the title. */
  inleiding?: Child | undefined;
};

/** A narrow page for a resident: one question, plain words. */
export function InwonerPagina(p: InwonerPaginaProps) {
  return (
    <Document
      kader={p.kader}
      titel={p.titel}
      fouten={p.fouten}
      klasse="omk-smal"
      taalformulier={p.taalformulier}
    >
      <main id="inhoud" tabindex={-1} class="utrecht-page-body omk-inhoud">
        {p.terug ? (
          <a class="utrecht-link utrecht-link--html-a omk-terug" href={p.terug.href}>
            <Icoon naam="terug" />
            {p.terug.tekst ?? zeg('Terug')}
          </a>
        ) : null}
        <Bovenaan kader={p.kader} meldingen={p.meldingen} fouten={p.fouten} />
        {p.stap ? <Voortgang {...p.stap} /> : null}
        {p.zonderKop ? null : <h1 class="utrecht-heading-1">{p.titel}</h1>}
        {p.inleiding ? <div class="omk-inleiding">{p.inleiding}</div> : null}
        {p.children}
      </main>
    </Document>
  );
}

function Voortgang({ nummer, totaal }: { nummer: number; totaal: number }) {
  return (
    <div class="omk-voortgang">
      <p>{zeg('Stap {nummer} van {totaal}', { nummer, totaal })}</p>
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="omk-voortgang__weg" width="100" height="2" rx="1" />
        <rect class="omk-voortgang__gedaan" width={Math.round((100 * nummer) / totaal)} height="2" rx="1" />
      </svg>
    </div>
  );
}

function Bovenaan(p: {
  kader: Kader;
  meldingen: readonly Melding[] | undefined;
  fouten: Veldfouten | undefined;
}) {
  return (
    <>
      {[...(p.kader.meldingen ?? []), ...(p.meldingen ?? [])].map((melding) => (
        <Bericht soort={melding.soort} rol={melding.soort === 'fout' ? 'alert' : 'status'}>
          <p>
            <Vertaald tekst={melding.tekst} />
          </p>
        </Bericht>
      ))}
      {p.fouten ? <Foutoverzicht fouten={p.fouten} /> : null}
    </>
  );
}

function Kruimelpad({ pad, hier }: { pad: readonly Verwijzing[]; hier: string }) {
  return (
    <nav class="omk-kruimels" aria-label={zeg('Kruimelpad')}>
      <ol>
        {pad.map((stap) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={stap.href}>
              {stap.tekst}
            </a>
          </li>
        ))}
        <li aria-current="page">{hier}</li>
      </ol>
    </nav>
  );
}

function Document(
  p: PropsWithChildren<{
    kader: Kader;
    titel: string;
    fouten: Veldfouten | undefined;
    bureau?: string | undefined;
    klasse: string;
    taalformulier?: Taalformulier | undefined;
  }>,
) {
  const fout = p.fouten !== undefined && Object.keys(p.fouten).length > 0;
  const { app, bestanden, gemeente } = p.kader;
  const taal = taalNu() ?? 'nl';
  const { richting } = TAALBEELD[taal];
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={taal} dir={richting === 'rtl' ? 'rtl' : undefined}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${fout ? `${zeg('Fout')}: ` : ''}${p.titel} - ${gemeente.naam}`}</title>
          <meta name="color-scheme" content={app ? 'light dark' : 'light'} />
          {app ? <Apphoofd app={app} /> : null}
          {bestanden.icoon ? <link rel="icon" type="image/svg+xml" href={bestanden.icoon} /> : null}
          <link rel="stylesheet" href={bestanden.stijl} />
          {bestanden.thema ? <link rel="stylesheet" href={bestanden.thema} /> : null}
          {app?.stijl ? <link rel="stylesheet" href={app.stijl} /> : null}
          {app?.script ? <script type="module" src={app.script}></script> : null}
          {Object.values(bestanden.eilanden).map((pad) => (
            <script type="module" src={pad}></script>
          ))}
        </head>
        <body class={`utrecht-root utrecht-document omk-pagina ${p.klasse}`.trim()}>
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
            {zeg('Naar de inhoud')}
          </a>
          <Kop kader={p.kader} bureau={p.bureau} taalformulier={p.taalformulier} />
          {p.children}
          <Voet kader={p.kader} />
        </body>
      </html>
    </>
  );
}

function Apphoofd({ app }: { app: Appdelen }) {
  return (
    <>
      <meta name="theme-color" content="#0b5c6e" />
      <link rel="manifest" href={app.manifest} />
      {app.icoon ? <link rel="apple-touch-icon" href={app.icoon} /> : null}
    </>
  );
}
