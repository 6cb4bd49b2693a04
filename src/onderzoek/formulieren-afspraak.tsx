import { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import { datumVan } from '../kern/datum.ts';
import { leesOnderdeelId } from '../kern/ids.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie, Vinkje } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  zDatum,
  zGelezen,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkje,
} from '../ui/velden.ts';
import { GESPREKSVORMEN } from './gespreksvorm.ts';
import { afspraakVoluit, duurTekst, tijdVan, tijdstipOp } from './gesprekstijd.ts';
import { VORMNAAM } from './namen.ts';
import type { AfspraakOpdracht } from './opdrachten-afspraak.ts';
import { AFZEGGERS, geplandeAfspraken } from './opdrachten-afspraak.ts';
import { openWensen } from './opdrachten-wens.ts';
import { hoofdletter, optiesUit } from './opties.ts';
import type { Afspraak, Gesprekswens, TotOnderzoek } from './toestand.ts';
import { wensInWoorden } from './wenswoorden.ts';

type Formulier = OpdrachtFormulier<AfspraakOpdracht, TotOnderzoek, LokaleRegels>;
type Plannen = Extract<AfspraakOpdracht, { readonly soort: 'gesprekPlannen' }>;

const DUREN = ['15', '30', '45', '60', '75', '90', '120', '150', '180', '240'] as const;
const DOOR = ['inwoner', 'gemeente'] as const;
const WIE: Readonly<Record<(typeof DOOR)[number], string>> = {
  inwoner: 'de inwoner',
  gemeente: 'de gemeente',
};

const afspraakvelden = {
  begin: zDatum('Vul de dag van het gesprek in.'),
  tijd: zGelezen<string>(
    (tekst) => (/^\d{1,2}[:.]\d{2}$/.test(tekst) ? tekst.replace('.', ':').padStart(5, '0') : undefined),
    'Vul de tijd in, zoals 14:30.',
  ),
  duurMinuten: zKeuze(DUREN, 'Kies hoe lang het gesprek duurt.'),
  vorm: zKeuze(GESPREKSVORMEN, 'Kies wat voor gesprek het is.'),
  plaats: zTekstOfLeeg(300),
  tolk: zVinkje(),
  toelichting: zTekstOfLeeg(2_000),
};
const afzegvelden = {
  id: zGelezen(leesOnderdeelId, 'Kies welke afspraak.'),
  door: zKeuze(DOOR, 'Kies wie afzegt.'),
  reden: zTekst('Vul in waarom de afspraak niet doorgaat.', 2_000),
};

/** Day and time together are the moment; 02:30 on the night of summer time is no reason to fail. */
function metBegin<T extends { readonly begin: Datum; readonly tijd: string; readonly duurMinuten: string }>(
  gelezen: Gelezen<T>,
): Gelezen<Omit<T, 'begin' | 'tijd' | 'duurMinuten'> & Pick<Plannen, 'begin' | 'duurMinuten'>> {
  if (!gelezen.gelukt) return gelezen;
  const { begin: dag, tijd, duurMinuten, ...rest } = gelezen.waarde;
  const begin = tijdstipOp(dag, tijd);
  return begin === undefined
    ? { gelukt: false, fouten: { tijd: 'Vul een bestaande tijd in, zoals 14:30.' } }
    : { gelukt: true, waarde: { ...rest, begin, duurMinuten: Number(duurMinuten) } };
}

/** Home is where the resident likes it best (Beleidsregels 3.4), and the address is known. */
function beginAfspraak(t: TotOnderzoek): Velden {
  const { inwoner, feiten } = haalMelding(t);
  const { adres } = inwoner;
  return maakVelden({
    duurMinuten: '90',
    vorm: 'huisbezoek',
    plaats: `${adres.straat} ${adres.huisnummer}, ${adres.woonplaats}`,
    tolk: feiten.tolkNodig ? 'ja' : undefined,
  });
}

const plannen: Formulier = {
  soort: 'gesprekPlannen',
  pad: 'gesprek-plannen',
  knop: 'Gesprek plannen',
  concept: false,
  begin(t) {
    const [wens] = openWensen(t).filter(({ gesprek }) => gesprek === null);
    return { ...beginAfspraak(t), ...(wens && uitWens(wens)) };
  },
  lees(ingevuld) {
    const gelezen = metBegin(leesFormulier(z.object(afspraakvelden), ingevuld));
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'gesprekPlannen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) => (
    <>
      <Wensen toestand={p.toestand} />
      <Afspraakvelden {...p} vandaag={p.context.vandaag} />
    </>
  ),
};

const verzetten: Formulier = {
  soort: 'gesprekVerzetten',
  pad: 'gesprek-verzetten',
  knop: 'Gesprek verzetten',
  concept: false,
  begin(t) {
    const gepland = geplandeAfspraken(t);
    const wens = openWensen(t).find(({ gesprek }) => gepland.some(({ id }) => id === gesprek));
    const afspraak = gepland.find(({ id }) => id === wens?.gesprek) ?? gepland[0];
    return {
      ...(afspraak ? uitAfspraak(afspraak) : beginAfspraak(t)),
      ...(wens && { ...uitWens(wens), ...maakVelden({ door: 'inwoner', reden: 'De inwoner vroeg erom.' }) }),
    };
  },
  lees(ingevuld) {
    const gelezen = metBegin(leesFormulier(z.object({ ...afzegvelden, ...afspraakvelden }), ingevuld));
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'gesprekVerzetten', ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) => (
    <>
      <Wensen toestand={p.toestand} />
      <Afzegvelden {...p} wie="Wie wil verzetten?" waarom="Waarom wordt het verzet?" />
      <Afspraakvelden {...p} vandaag={p.context.vandaag} />
    </>
  ),
};

const afzeggen: Formulier = {
  soort: 'gesprekAfzeggen',
  pad: 'gesprek-afzeggen',
  knop: 'Gesprek afzeggen',
  concept: false,
  begin: (t) => maakVelden({ id: geplandeAfspraken(t)[0]?.id }),
  lees(ingevuld, _t, c) {
    const zelf = AFZEGGERS.includes(c.wie.rol);
    const schema = z.object({ ...afzegvelden, ...(zelf && { reden: zTekstOfLeeg(2_000) }) });
    const gelezen = leesFormulier(schema, zelf ? { ...ingevuld, door: ['inwoner'] } : ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'gesprekAfzeggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) =>
    AFZEGGERS.includes(p.context.wie.rol) ? (
      <>
        <p>Wij bellen u daarna om een nieuwe dag af te spreken.</p>
        <Afzegvelden {...p} waarom="Wilt u zeggen waarom het niet lukt?" zonderReden />
      </>
    ) : (
      <Afzegvelden {...p} wie="Wie zegt af?" waarom="Waarom gaat het gesprek niet door?" />
    ),
};

/** The day stands there already; time and place are agreed on together, in words that fit in the letter. */
function uitWens({ voorstellen, plaats, tolk }: Gesprekswens): Velden {
  const [voorstel] = voorstellen;
  return maakVelden({
    ...(voorstel && { begin: voorstel.dag, tijd: '' }),
    ...(plaats !== '' && { plaats: '', vorm: '' }),
    ...(tolk && { tolk: 'ja' }),
  });
}

function Wensen({ toestand }: { toestand: TotOnderzoek }) {
  return openWensen(toestand).map((wens) => (
    <Bericht soort="info" titel="Dit wil de inwoner">
      <p dir="auto">{wensInWoorden(wens)}</p>
    </Bericht>
  ));
}

function uitAfspraak(a: Afspraak): Velden {
  return maakVelden({
    id: a.id,
    begin: datumVan(a.begin),
    tijd: tijdVan(a.begin),
    duurMinuten: String(a.duurMinuten),
    vorm: a.vorm,
    plaats: a.plaats,
    tolk: a.tolk ? 'ja' : undefined,
    toelichting: a.toelichting,
  });
}

function Afzegvelden(p: {
  toestand: TotOnderzoek;
  waarden: Velden;
  fouten: Veldfouten;
  /** Absent: who calls off is known. */
  wie?: string | undefined;
  waarom: string;
  zonderReden?: boolean | undefined;
}) {
  return (
    <>
      <Keuze
        naam="id"
        label="Welke afspraak?"
        opties={geplandeAfspraken(p.toestand).map((a) => ({
          waarde: a.id,
          tekst: hoofdletter(afspraakVoluit(a.begin)),
          hulp: `${VORMNAAM[a.vorm]}${a.plaats === '' ? '' : `, ${a.plaats}`}`,
        }))}
        waarde={veld(p.waarden, 'id')}
        fout={p.fouten['id']}
      />
      {p.wie ? (
        <Keuze
          naam="door"
          label={p.wie}
          opEenRij
          opties={optiesUit(DOOR, WIE)}
          waarde={veld(p.waarden, 'door')}
          fout={p.fouten['door']}
        />
      ) : null}
      <Tekstvlak
        naam="reden"
        label={p.waarom}
        nietVerplicht={p.zonderReden}
        waarde={veld(p.waarden, 'reden')}
        fout={p.fouten['reden']}
        regels={2}
      />
    </>
  );
}

function Afspraakvelden(p: { waarden: Velden; fouten: Veldfouten; vandaag: Datum }) {
  const { waarden, fouten } = p;
  return (
    <>
      <p>
        Spreek dag en plaats af met de inwoner. Adviseer om een mantelzorger, bekende of cliëntondersteuner
        mee te laten doen, en een identiteitsbewijs klaar te leggen. De uitnodiging gaat vanzelf uit.
      </p>
      <Datumveld
        naam="begin"
        label="Dag"
        waarde={veld(waarden, 'begin')}
        fout={fouten['begin']}
        vroegst={p.vandaag}
      />
      <Tekstveld
        naam="tijd"
        label="Tijd"
        type="time"
        tekens={10}
        waarde={veld(waarden, 'tijd')}
        fout={fouten['tijd']}
      />
      <Selectie
        naam="duurMinuten"
        label="Hoe lang?"
        leeg={false}
        opties={DUREN.map((d) => ({ waarde: d, tekst: duurTekst(Number(d)) }))}
        waarde={veld(waarden, 'duurMinuten') || '90'}
        fout={fouten['duurMinuten']}
      />
      <Keuze
        naam="vorm"
        label="Wat voor gesprek?"
        opties={optiesUit(GESPREKSVORMEN, VORMNAAM)}
        waarde={veld(waarden, 'vorm')}
        fout={fouten['vorm']}
      />
      <Tekstveld
        naam="plaats"
        label="Waar?"
        hulp="Niet nodig bij telefoon of beeldbellen."
        waarde={veld(waarden, 'plaats')}
        fout={fouten['plaats']}
      />
      <Vinkje naam="tolk" tekst="Er komt een tolk mee" aan={veld(waarden, 'tolk') !== ''} />
      <Tekstvlak
        naam="toelichting"
        label="Wat is er afgesproken?"
        nietVerplicht
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  );
}

export const afspraakFormulieren: readonly Formulier[] = [plannen, verzetten, afzeggen];
