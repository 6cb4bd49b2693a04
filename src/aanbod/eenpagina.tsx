import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Knop, KnopLink, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Telefoon } from '../ui/telefoon.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { wanneer } from '../ui/weergave.ts';
import { aanbodPaden } from '../ui/aanbodpaden.ts';
import type { Aanbodfeit, Kaartaanbod } from './aanbod.ts';
import { AANBODSOORTNAAM, TOEGANKELIJKNAAM } from './aanbod.ts';
import { KAARTPAD } from './formulierpagina.tsx';
import { isOud, leefgebiedenTekst, plaatsenTekst, waar } from './kaartdelen.tsx';
import type { Aanbodgeschiedenis } from './opslag.ts';

interface Props {
  readonly kader: Kader;
  readonly a: Kaartaanbod;
  readonly vandaag: Datum;
  readonly regels: LokaleRegels;
  readonly geschiedenis: readonly Aanbodgeschiedenis[];
  readonly naamVan: (id: string) => string;
  /** Null for who may not change it. */
  readonly beheer: { readonly waarden: Velden; readonly fouten: Veldfouten } | null;
}

const WAT: Readonly<Record<Aanbodfeit['soort'], string>> = {
  gezet: 'Opgenomen of gewijzigd',
  gecontroleerd: 'Nagegaan',
  gesloten: 'Van de kaart gehaald',
};

/** All that is known of one offer, and what happened to it. */
export function Aanbodpagina(p: Props) {
  const { a } = p;
  const doelen = p.regels.effectdoelen.filter(({ code }) => a.doelen.includes(code)).map(({ naam }) => naam);
  return (
    <Pagina
      kader={p.kader}
      titel={a.naam}
      pad={[KAARTPAD]}
      inleiding={<p>{a.omschrijving}</p>}
      acties={
        p.beheer ? (
          <KnopLink href={aanbodPaden.wijzigen(a.code)}>{a.gesloten ? 'Weer opnemen' : 'Wijzigen'}</KnopLink>
        ) : undefined
      }
      fouten={p.beheer?.fouten ?? {}}
    >
      {a.gesloten ? (
        <Bericht soort="letop" titel={`Van de kaart gehaald op ${datumLang(a.gesloten.op)}`}>
          <p>{a.gesloten.reden}</p>
        </Bericht>
      ) : isOud(a, p.vandaag) ? (
        <Bericht soort="letop" titel="Bel eerst">
          <p>Dit is voor het laatst nagegaan op {datumLang(a.gecontroleerdOp)}. Het kan veranderd zijn.</p>
        </Bericht>
      ) : null}
      <Kaart titel="Wat het is">
        <Samenvatting
          regels={[
            { term: 'Soort', waarde: AANBODSOORTNAAM[a.soort] },
            { term: 'Van', waarde: a.organisatie || 'niet bekend' },
            { term: 'Voor wie', waarde: a.voorWie || 'iedereen' },
            { term: 'Hoort bij', waarde: leefgebiedenTekst(a) || 'geen leefgebied' },
            ...(doelen.length === 0 ? [] : [{ term: 'Doel', waarde: doelen.join('; ') }]),
            { term: 'Waar', waarde: waar(a) },
            { term: 'Plaats', waarde: plaatsenTekst(a) },
            ...(a.toegankelijk.length === 0
              ? []
              : [
                  {
                    term: 'Goed om te weten',
                    waarde: a.toegankelijk.map((t) => TOEGANKELIJKNAAM[t]).join(', '),
                  },
                ]),
            { term: 'Kosten', waarde: a.kosten || 'niet bekend' },
            ...(a.meedoen === '' ? [] : [{ term: 'Meedoen', waarde: a.meedoen }]),
            ...(a.telefoon === '' ? [] : [{ term: 'Telefoon', waarde: <Telefoon nummer={a.telefoon} /> }]),
            ...(a.website === ''
              ? []
              : [
                  {
                    term: 'Website',
                    waarde: <Link href={a.website}>{a.website.replace(/^https:\/\//, '')}</Link>,
                  },
                ]),
            { term: 'Voor inwoners te zien', waarde: a.openbaar ? 'ja, bij Hulp in de buurt' : 'nee' },
            { term: 'Bron', waarde: `${a.bron}, nagegaan op ${datumLang(a.gecontroleerdOp)}` },
          ]}
        />
      </Kaart>
      {p.beheer && a.gesloten === null ? <Beheer a={a} {...p.beheer} /> : null}
      <Kaart titel="Wat ermee gebeurde">
        <Tabel
          bijschrift={`Geschiedenis van ${a.naam}`}
          bijschriftVerborgen
          rijen={p.geschiedenis}
          kolommen={[
            { kop: 'Wanneer', rijkop: true, cel: ({ op }) => wanneer(op) },
            {
              kop: 'Wat',
              cel: ({ feit }) =>
                feit.soort === 'gesloten' ? `${WAT.gesloten}: ${feit.reden}` : WAT[feit.soort],
            },
            { kop: 'Door', cel: ({ door }) => p.naamVan(door) },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

function Beheer({
  a,
  waarden,
  fouten,
}: {
  readonly a: Kaartaanbod;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}) {
  const van = (naam: string, anders = '') => ({
    naam,
    waarde: veld(waarden, naam) || anders,
    fout: fouten[naam],
  });
  return (
    <>
      <Kaart titel="Nagegaan?">
        <Formulier actie={aanbodPaden.controleren(a.code)} label="Vastleggen dat het klopt">
          <Tekstveld {...van('bron')} label="Hoe weet u dat het klopt?" hulp="Bijvoorbeeld: gebeld." />
          <Tekstveld
            {...van('plaatsen', a.plaatsen === null ? '' : String(a.plaatsen))}
            label="Plaatsen vrij"
            hulp="0 is vol. Leeg: niet bekend."
            nietVerplicht
          />
          <Knop>Het klopt vandaag</Knop>
        </Formulier>
      </Kaart>
      <Kaart titel="Is het er niet meer?">
        <Formulier actie={aanbodPaden.sluiten(a.code)} label="Van de kaart halen">
          <Tekstveld {...van('reden')} label="Waarom gaat het van de kaart?" />
          <Knop>Van de kaart halen</Knop>
        </Formulier>
      </Kaart>
    </>
  );
}

/** What has to be gone after again, the oldest first. */
export function Nalooppagina(p: { readonly kader: Kader; readonly oud: readonly Kaartaanbod[] }) {
  return (
    <Pagina
      kader={p.kader}
      titel="Nalopen"
      pad={[KAARTPAD]}
      inleiding={
        <p>
          Wat langer dan een half jaar geleden is nagegaan. Bel, en leg vast dat het klopt of haal het van de
          kaart.
        </p>
      }
    >
      <Kaart titel="Het oudste eerst">
        <Tabel
          bijschrift="Aanbod dat nagelopen moet worden"
          bijschriftVerborgen
          rijen={p.oud}
          leeg={
            <Leegte
              titel="Alles is het laatste half jaar nagegaan."
              actie={<KnopLink href={aanbodPaden.kaart}>Naar de sociale kaart</KnopLink>}
            />
          }
          kolommen={[
            {
              kop: 'Aanbod',
              rijkop: true,
              cel: ({ code, naam }) => <Link href={aanbodPaden.een(code)}>{naam}</Link>,
            },
            { kop: 'Van', cel: ({ organisatie }) => organisatie },
            {
              kop: 'Telefoon',
              cel: ({ telefoon }) => (telefoon === '' ? '–' : <Telefoon nummer={telefoon} />),
            },
            { kop: 'Nagegaan op', cel: ({ gecontroleerdOp }) => datumLang(gecontroleerdOp) },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}
