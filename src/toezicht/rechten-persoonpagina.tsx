import { mandaatTekst } from '../beheer/inrichtingrijen.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { ACTIVITEITEN, type Activiteit } from '../toegang/activiteiten.ts';
import { Artikel, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Veldfouten, Velden } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { wanneer } from '../ui/weergave.ts';
import { toezichtPaden } from './paden.ts';
import { bronVan, kwartaalnaam, type Rechtenbeoordeling, type Rolrechten } from './rechten.ts';
import { Anders } from './steekproef-regelpagina.tsx';
import { opnaamTekst, type Rechtenrij, RECHTENSTAND, teamnaam } from './rechten-pagina.tsx';

const KRUIMEL = { tekst: 'Toezicht', href: toezichtPaden.bureau };

interface Persoonprops {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly rij: Rechtenrij;
  readonly rechten: Rolrechten;
  readonly beoordelingen: readonly Rechtenbeoordeling[];
  readonly mag: boolean;
  /** Why somebody else does it. */
  readonly anders: Weigering | undefined;
  readonly waarden: Velden;
  readonly fouten: Veldfouten | undefined;
  readonly weigeringen: readonly Weigering[];
}

/** One person: which rights, where each comes from, and the review. */
export function Rechtenpersoon(p: Persoonprops) {
  const { inrichting, rij, rechten, waarden, fouten } = p;
  const { medewerker: m, opnaam, stand } = rij;
  return (
    <Pagina
      kader={p.kader}
      titel={`Rechten van ${m.naam}`}
      pad={[KRUIMEL, { tekst: 'Wie mag wat en waarom', href: toezichtPaden.rechten }]}
      inleiding={<Label {...RECHTENSTAND[stand]} />}
      fouten={fouten}
    >
      <Weigeringen weigeringen={p.weigeringen} />
      <Kaart titel="Waar het vandaan komt">
        <Samenvatting
          regels={[
            { term: 'Rol', waarde: `${ROLNAAM[m.rol]}: ${bronVan(m)}` },
            { term: 'Functie', waarde: m.functie },
            { term: 'Team', waarde: teamnaam(inrichting, m) },
            {
              term: 'Op naam, in dossiers vastgelegd',
              waarde: opnaamTekst(opnaam) || 'niets',
            },
            {
              term: 'Mandaat',
              waarde:
                rechten.mandaat.length === 0 ? (
                  'geen (regels.yaml, mandaat)'
                ) : (
                  <Lijst
                    regels={rechten.mandaat.map((regel) => `${mandaatTekst(regel)} (regels.yaml, mandaat)`)}
                  />
                ),
            },
          ]}
        />
      </Kaart>
      <Kaart titel="Welke dossiers gaan open">
        {rechten.gronden.length === 0 ? (
          <p>Geen. Deze rol opent geen dossiers.</p>
        ) : (
          <>
            <p>Alleen als een van deze gronden geldt:</p>
            <Lijst regels={rechten.gronden} />
          </>
        )}
      </Kaart>
      <Kaart titel="Wat deze rol mag">
        <Uitklap titel={`Bekijken: ${rechten.leest.length}`}>
          <Activiteiten activiteiten={rechten.leest} />
        </Uitklap>
        <Uitklap titel={`Vastleggen buiten een dossier: ${rechten.schrijft.length}`}>
          <Activiteiten activiteiten={rechten.schrijft} />
        </Uitklap>
        <Uitklap titel={`Vastleggen in een dossier: ${rechten.opdrachten.length}`}>
          {rechten.opdrachten.length === 0 ? (
            <p>Niets.</p>
          ) : (
            <ul class="omk-lijst">
              {rechten.opdrachten.map(({ titel, artikel }) => (
                <li>
                  {titel} <Artikel tekst={artikel} />
                </li>
              ))}
            </ul>
          )}
        </Uitklap>
      </Kaart>
      {p.mag ? (
        <Kaart titel="Uw oordeel" soort="nadruk">
          <Formulier actie={toezichtPaden.rechtenVan(m.id)} label="Rechten beoordelen">
            <Keuze
              naam="uitkomst"
              label={`Heeft ${m.naam} deze rechten nog nodig?`}
              opties={[
                { waarde: 'blijft', tekst: 'Ja, zo laten' },
                {
                  waarde: 'intrekken',
                  tekst: 'Nee, intrekken of wijzigen',
                  hulp: 'De beheerder krijgt bericht en past mensen.yaml en de inlogdienst aan.',
                },
              ]}
              waarde={veld(waarden, 'uitkomst')}
              fout={fouten?.['uitkomst']}
            />
            <Tekstvlak
              naam="reden"
              label="Waarom?"
              nodig="bij intrekken"
              waarde={veld(waarden, 'reden')}
              fout={fouten?.['reden']}
              regels={3}
            />
            <Knop>Vastleggen</Knop>
          </Formulier>
        </Kaart>
      ) : null}
      {p.anders ? <Anders {...p.anders} /> : null}
      <Geschiedenis {...p} />
    </Pagina>
  );
}

function Lijst({ regels }: { regels: readonly string[] }) {
  return (
    <ul class="omk-lijst">
      {regels.map((regel) => (
        <li>{regel}</li>
      ))}
    </ul>
  );
}

function Activiteiten({ activiteiten }: { activiteiten: readonly Activiteit[] }) {
  if (activiteiten.length === 0) return <p>Niets.</p>;
  return (
    <ul class="omk-lijst">
      {activiteiten.map((activiteit) => {
        const { naam, doel, artikel } = ACTIVITEITEN[activiteit];
        return (
          <li>
            {naam}: {doel} <Artikel tekst={artikel} />
          </li>
        );
      })}
    </ul>
  );
}

function Geschiedenis({ inrichting, beoordelingen }: Persoonprops) {
  return (
    <Kaart titel="Eerder beoordeeld">
      <Tabel
        bijschrift="Beoordelingen, de nieuwste eerst"
        bijschriftVerborgen
        rijen={beoordelingen}
        leeg={<Leegte titel="Nog niet beoordeeld." />}
        kolommen={[
          { kop: 'Kwartaal', rijkop: true, cel: (b) => kwartaalnaam(b.kwartaal) },
          { kop: 'Rol', cel: (b) => ROLNAAM[b.rol] },
          { kop: 'Uitkomst', cel: (b) => <Label {...RECHTENSTAND[b.uitkomst]} /> },
          { kop: 'Waarom', cel: (b) => b.reden || 'geen toelichting' },
          { kop: 'Door', cel: (b) => `${naamVan(inrichting, b.door)}, ${wanneer(b.op)}` },
        ]}
      />
    </Kaart>
  );
}
