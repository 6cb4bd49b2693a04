import { datumLang, tijdstipVoluit } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { haalGrondwaarde } from '../recht/grondwaarden.ts';
import { SOORT_REGEL_NAAM } from '../recht/ruimte.ts';
import { Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Knop, KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { wettenPaden } from '../ui/wetpaden.ts';
import type { Deelnemersbeeld } from './deelnemersbeeld.ts';
import { INBRENGOORDELEN } from './gebeurtenissen.ts';
import {
  GEBIEDNAAM,
  INBRENGNAAM,
  OPTIESOORTNAAM,
  ROL_WAARDE_NAAM,
  TEGENSPRAAKNAAM,
  wetTekst,
} from './namen.ts';
import { toetsPaden } from './paden.ts';

interface Props {
  readonly kader: Kader;
  readonly beeld: Deelnemersbeeld;
  /** The colleague who asks. */
  readonly vrager: string;
  readonly actie: string;
  readonly sleutel: string;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly weigeringen: readonly Weigering[];
}

/** One toets, as far as this colleague needs it, and the place to answer. */
export function Uitnodigingpagina(p: Props) {
  const { beeld } = p;
  return (
    <Pagina
      kader={p.kader}
      titel="Denk mee met een Omgekeerde Toets"
      fouten={p.fouten}
      pad={[{ tekst: 'Uitnodigingen', href: toetsPaden.uitnodigingen }]}
      inleiding={
        <p>
          {p.vrager} vraagt u om mee te denken vanuit {GEBIEDNAAM[beeld.gebied]}.
        </p>
      }
    >
      <Weigeringen weigeringen={p.weigeringen} />
      <Toegang beeld={beeld} />
      <Vraag beeld={beeld} />
      <Waarden beeld={beeld} />
      <Oplossingen beeld={beeld} />
      <Eerder beeld={beeld} />
      <Kaart titel={beeld.inbreng.length > 0 ? 'Nog iets toevoegen' : 'Uw antwoord'} soort="nadruk">
        <Formulier actie={p.actie} sleutel={p.sleutel}>
          <Inbrengvelden beeld={beeld} waarden={p.waarden} fouten={p.fouten} />
          <Knoppenrij>
            <Knop>Antwoord geven</Knop>
            <KnopLink href={toetsPaden.uitnodigingen} soort="subtiel">
              Naar uw uitnodigingen
            </KnopLink>
          </Knoppenrij>
        </Formulier>
      </Kaart>
    </Pagina>
  );
}

const GROND: Readonly<Record<Deelnemersbeeld['grond'], string>> = {
  zonderNaam: 'U ziet niet om wie het gaat: voor meedenken is dat niet nodig (Wmo 5.3.3).',
  toestemming:
    'U ziet de naam, omdat de inwoner daarvoor toestemming gaf (Wmo 5.3.3). Trekt de inwoner die in, dan sluit deze pagina.',
  wgs8d: 'U ziet de naam, omdat schuldhulp die nodig heeft voor haar eigen taak (Wgs 8d).',
};

function Toegang({ beeld }: { beeld: Deelnemersbeeld }) {
  return (
    <Bericht soort="info" titel={`U kunt deze toets zien tot en met ${datumLang(beeld.totEnMet)}`}>
      <p>
        {GROND[beeld.grond]} De rest van het dossier blijft dicht. Is de toets eerder klaar, dan sluit deze
        pagina eerder. Dat u kijkt, wordt vastgelegd; de inwoner kan dat lezen.
      </p>
    </Bericht>
  );
}

function Vraag({ beeld }: { beeld: Deelnemersbeeld }) {
  const tekst = (waarde: string) => (
    <span class="omk-lopend" dir="auto">
      {waarde}
    </span>
  );
  return (
    <Kaart titel="Wat wij u vragen">
      {beeld.effectGewijzigd ? (
        <Bericht soort="letop">
          <p>De effecten worden nog aangepast. Vraag uw collega wat er veranderde voordat u antwoordt.</p>
        </Bericht>
      ) : null}
      <Samenvatting
        regels={[
          ...(beeld.naam === null ? [] : [{ term: 'Het gaat om', waarde: beeld.naam }]),
          { term: 'Waarom u', waarde: tekst(beeld.waarom) },
          { term: 'De vraag', waarde: tekst(beeld.vraag) },
          ...(beeld.tegenspraak
            ? [
                {
                  term: 'Uw rol',
                  waarde: `Spreek tegen ${TEGENSPRAAKNAAM[beeld.tegenspraak]}. Dan is een besluit dat blijft staan, ook echt doordacht.`,
                },
              ]
            : []),
          { term: 'Wat de inwoner wil bereiken', waarde: tekst(beeld.effect) },
        ]}
      />
    </Kaart>
  );
}

function Waarden({ beeld }: { beeld: Deelnemersbeeld }) {
  const gewogen = beeld.waarden.some(({ rol }) => rol !== null);
  return (
    <Kaart titel={`Waar ${wetTekst(beeld.gebied)} voor staat`}>
      {gewogen ? null : <p>De toets heeft deze waarden nog niet gewogen.</p>}
      <Tabel
        bijschrift="De grondwaarden van uw wet"
        bijschriftVerborgen
        rijen={beeld.waarden}
        kolommen={[
          {
            kop: 'Grondwaarde',
            rijkop: true,
            cel: ({ code }) => (
              <Link href={wettenPaden.grondwaarde(code)}>{haalGrondwaarde(code).tekst}</Link>
            ),
          },
          { kop: 'Artikel', cel: ({ code }) => haalGrondwaarde(code).artikelen },
          ...(gewogen ? [{ kop: 'In deze toets', cel: weging }] : []),
        ]}
      />
    </Kaart>
  );
}

function weging({ rol, toelichting }: Deelnemersbeeld['waarden'][number]) {
  if (rol === null) return <span class="omk-zacht">nog niet gewogen</span>;
  return (
    <span dir="auto">
      {ROL_WAARDE_NAAM[rol]}
      {toelichting === '' ? '' : `: ${toelichting}`}
    </span>
  );
}

function Oplossingen({ beeld: { opties, belemmeringen, gebied } }: { beeld: Deelnemersbeeld }) {
  if (opties.length === 0 && belemmeringen.length === 0) return null;
  return (
    <Kaart titel="Wat er op tafel ligt">
      {opties.length === 0 ? null : (
        <ol>
          {opties.map(({ naam, soort }) => (
            <li dir="auto">
              {naam} <Label tekst={OPTIESOORTNAAM[soort]} />
            </li>
          ))}
        </ol>
      )}
      {belemmeringen.length === 0 ? null : (
        <Tabel
          bijschrift={`Wat volgens de toets in de weg staat vanuit ${wetTekst(gebied)}`}
          rijen={belemmeringen}
          kolommen={[
            { kop: 'Belemmering', cel: (b) => b.tekst, rijkop: true },
            { kop: 'Soort regel', cel: (b) => SOORT_REGEL_NAAM[b.soort] },
            { kop: 'Artikel', cel: (b) => b.artikel || 'geen' },
            { kop: 'Ruimte', cel: (b) => b.ruimte || 'geen argument nodig' },
          ]}
        />
      )}
    </Kaart>
  );
}

function Eerder({ beeld }: { beeld: Deelnemersbeeld }) {
  if (beeld.inbreng.length === 0) return null;
  return (
    <Kaart titel="Wat u al zei" soort="rustig">
      {beeld.inbreng.map(({ op, oordeel, tekst, eigenWet }) => (
        <Samenvatting
          regels={[
            { term: tijdstipVoluit(op), waarde: oordeel ? INBRENGNAAM[oordeel] : 'zonder oordeel' },
            {
              term: 'Uw antwoord',
              waarde: (
                <span class="omk-lopend" dir="auto">
                  {tekst}
                </span>
              ),
            },
            ...(eigenWet === '' ? [] : [{ term: 'Vanuit uw wet', waarde: eigenWet }]),
          ]}
        />
      ))}
      <p class="omk-zacht">Wat u zei blijft staan. Denkt u er anders over, voeg dat dan toe.</p>
    </Kaart>
  );
}

function Inbrengvelden({
  beeld,
  waarden,
  fouten,
}: {
  beeld: Deelnemersbeeld;
  waarden: Velden;
  fouten: Veldfouten;
}) {
  return (
    <>
      <Tekstvlak
        naam="tekst"
        label="Wat is uw antwoord?"
        hulp="Schrijf over de vraag, niet over wat u uit uw eigen dossiers weet: daarvoor is toestemming van de inwoner nodig (Wmo 5.1.1 lid 4)."
        waarde={veld(waarden, 'tekst')}
        fout={fouten['tekst']}
        regels={5}
      />
      <Tekstvlak
        naam="eigenWet"
        label={`Wat vraagt of biedt ${wetTekst(beeld.gebied)} hier?`}
        hulp="Een waarde die mist, ruimte in een regel, iets wat u kunt aanbieden."
        waarde={veld(waarden, 'eigenWet')}
        fout={fouten['eigenWet']}
        regels={3}
        nietVerplicht
      />
      <Keuze
        naam="oordeel"
        label="Bent u het eens met de richting?"
        hulp="Bent u het oneens, dan wordt dat bewaard, met ons antwoord erbij."
        opties={[
          ...INBRENGOORDELEN.map((oordeel) => ({ waarde: oordeel, tekst: OORDEELKEUZE[oordeel] })),
          { waarde: GEEN_OORDEEL, tekst: 'Daar zeg ik niets over' },
        ]}
        waarde={veld(waarden, 'oordeel')}
        fout={fouten['oordeel']}
      />
    </>
  );
}

/** Somebody who answers a question need not judge the whole. */
export const GEEN_OORDEEL = 'geen';

const OORDEELKEUZE = {
  eens: 'Ja, eens',
  oneens: 'Nee, oneens',
  anders: 'Ik zie het anders',
} as const;
