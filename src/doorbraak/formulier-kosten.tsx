import { z } from 'zod';
import { bedragTekst } from '../kern/bedrag.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { Prijs } from '../recht/prijslijst.ts';
import { BETALERNAAM, BETALERS, PRIJSEENHEDEN, PRIJSEENHEIDNAAM, prijzenOp } from '../recht/prijslijst.ts';
import { alleRijen, heeftFout, leesRij, rijnummers, zonderTekst } from '../toets/rijen.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie, Vinkje } from '../ui/keuzes.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { maakVelden, veld, zBedragOfLeeg, zGelezen, zTekstOfLeeg, zVinkje } from '../ui/velden.ts';
import type { Formulier, Props } from './formulier.ts';
import { getalOfLeeg, kiesUit } from './formulier.ts';
import type { DoorbraakKostenSchatten, KostenInvoer } from './kostenschatten.ts';
import type { DoorbraakContext } from './moment.ts';
import type { Kostenrij, TotDoorbraak } from './toestand.ts';
import { kostenVeld } from './veldnamen.ts';

const RIJEN = rijnummers(12, 0);
const ZICHTBAAR = 3;
const BEDRAG =
  'Vul een bedrag in euro in, bijvoorbeeld 1.250,00, of laat dit leeg. Een bedrag is nooit negatief.';
const MAAND = 'Vul een aantal maanden in, of laat dit leeg.';

const zRij = (opties: readonly OnderdeelId[], prijzen: readonly Prijs[]) =>
  z.object({
    post: zTekstOfLeeg(300),
    optie: kiesUit(opties, 'Kies een van de opties.'),
    soort: zGelezen(
      (tekst) => (tekst === 'baten' ? ('baten' as const) : ('kosten' as const)),
      'Kies kosten of baten.',
    ),
    betaler: kiesUit(BETALERS, 'Kies wie betaalt.'),
    per: kiesUit(PRIJSEENHEDEN, 'Kies per jaar, per maand of eenmalig.'),
    laag: zBedragOfLeeg(BEDRAG),
    midden: zBedragOfLeeg(BEDRAG),
    hoog: zBedragOfLeeg(BEDRAG),
    vanafMaand: getalOfLeeg(MAAND),
    maanden: getalOfLeeg(MAAND),
    zeker: zVinkje(),
    prijs: zGelezen(
      (tekst) => (tekst === '' ? null : prijzen.find(({ code }) => code === tekst)),
      'Kies uit de lijst.',
    ),
    jaar: getalOfLeeg('Vul een jaar in, bijvoorbeeld 2026.'),
    bron: zTekstOfLeeg(500),
  });

/** A price from the list fills what was left empty. Is the amount one's own, then so are its source and year. */
function leesKosten(
  ingevuld: Velden,
  rij: number,
  t: TotDoorbraak,
  { regels }: DoorbraakContext,
): Gelezen<KostenInvoer> {
  const opties = t.doorbraak.delen.opties.map(({ id }) => id);
  // Also a price that is no longer valid: it stands in what was filled in before.
  const gelezen = leesRij(zRij(opties, regels.prijslijst ?? []), ingevuld, (deel) => kostenVeld(rij, deel));
  if (!gelezen.gelukt) return gelezen;
  const { prijs, vanafMaand, ...rest } = gelezen.waarde;
  const uitLijst = prijs !== null && rest.midden === null && rest.laag === null && rest.hoog === null;
  return {
    gelukt: true,
    waarde: {
      ...rest,
      prijs: prijs?.code ?? null,
      vanafMaand: vanafMaand ?? 1,
      post: rest.post || (prijs?.naam ?? ''),
      betaler: rest.betaler ?? prijs?.betaler ?? null,
      per: rest.per ?? prijs?.per ?? null,
      ...(uitLijst ? { laag: prijs.laag, midden: prijs.midden, hoog: prijs.hoog } : {}),
      jaar: rest.jaar ?? (uitLijst ? prijs.jaar : null),
      bron: rest.bron || (uitLijst && prijs.midden !== null ? prijs.bron : ''),
    },
  };
}

function alsVelden(kosten: readonly Kostenrij[]): Velden {
  return maakVelden(
    Object.fromEntries(
      kosten.flatMap((k) => {
        const rij = Number(k.id.slice(2)) - 1;
        const geld = (b: Kostenrij['midden']) => (b === null ? null : bedragTekst(b));
        return Object.entries({
          post: k.post,
          optie: k.optie,
          soort: k.soort,
          betaler: k.betaler,
          per: k.per,
          laag: geld(k.laag),
          midden: geld(k.midden),
          hoog: geld(k.hoog),
          vanafMaand: String(k.vanafMaand),
          maanden: k.maanden === null ? null : String(k.maanden),
          zeker: k.zeker ? 'ja' : null,
          prijs: k.prijs,
          jaar: k.jaar === null ? null : String(k.jaar),
          bron: k.bron,
        }).map(([deel, waarde]) => [kostenVeld(rij, deel as Parameters<typeof kostenVeld>[1]), waarde]);
      }),
    ),
  );
}

const leeg = (waarden: Velden, rij: number): boolean =>
  zonderTekst(
    waarden,
    (['post', 'midden', 'bron', 'prijs'] as const).map((deel) => kostenVeld(rij, deel)),
  );

export const kostenFormulier: Formulier<DoorbraakKostenSchatten> = {
  soort: 'doorbraakKostenSchatten',
  pad: 'doorbraak-kosten',
  knop: 'Kosten en baten vastleggen',
  concept: true,
  begin: (t) => alsVelden(t.doorbraak.delen.kosten),
  lees(ingevuld, t, context) {
    const rijen = alleRijen(RIJEN.map((rij) => leesKosten(ingevuld, rij, t, context)));
    return rijen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorbraakKostenSchatten', rijen: rijen.waarde } }
      : rijen;
  },
  velden: (p) => (
    <>
      <Bericht soort="info">
        <p>
          Zet bij elke oplossing wat zij kost en wie dat betaalt, ook bij doorgaan zoals nu. Weet u een bedrag
          niet? Laat het leeg. De post blijft dan zichtbaar als onbekend, en telt niet mee.
        </p>
      </Bericht>
      {RIJEN.map((rij) =>
        rij < ZICHTBAAR ? (
          <Kaart titel={`Post ${rij + 1}`}>
            <Post rij={rij} {...p} />
          </Kaart>
        ) : (
          <Uitklap
            titel={`Post ${rij + 1}`}
            open={!leeg(p.waarden, rij) || heeftFout(p.fouten, `kosten.${rij}.`)}
          >
            <Post rij={rij} {...p} />
          </Uitklap>
        ),
      )}
    </>
  ),
};

function prijsTekst({ naam, midden, per, jaar }: Prijs): string {
  if (midden === null) return `${naam}: nog geen openbaar bedrag`;
  return `${naam}: ${bedragTekst(midden)}${per ? ` ${PRIJSEENHEIDNAAM[per]}` : ''} (${jaar ?? 'jaar onbekend'})`;
}

function Post({ rij, waarden, fouten, toestand, context }: Props & { rij: number }) {
  const uit = (deel: Parameters<typeof kostenVeld>[1]) => {
    const naam = kostenVeld(rij, deel);
    return { naam, waarde: veld(waarden, naam), fout: fouten[naam], nietVerplicht: true };
  };
  const nr = rij + 1;
  const lijst = context.regels.prijslijst ?? [];
  const geldig = prijzenOp(context.vandaag, lijst);
  const prijzen = lijst.filter((prijs) => geldig.includes(prijs) || prijs.code === uit('prijs').waarde);
  return (
    <>
      {prijzen.length > 0 ? (
        <Selectie
          {...uit('prijs')}
          label={`Prijs uit de lijst bij post ${nr}`}
          hulp="Vult bedrag, bron, jaar en betaler als die leeg zijn. De openbare bedragen zijn oud: een eigen bedrag is beter."
          leeg="Zelf invullen"
          opties={prijzen.map((prijs) => ({ waarde: prijs.code, tekst: prijsTekst(prijs) }))}
        />
      ) : lijst.length === 0 && rij === 0 ? (
        <NietIngericht
          wat="De gemeente heeft nog geen prijslijst ingevuld."
          gevolg="Vul elk bedrag zelf in, met de bron en het jaar."
        />
      ) : null}
      <Tekstveld {...uit('post')} label={`Post ${nr}: wat is het?`} />
      <Selectie
        {...uit('optie')}
        label={`Bij welke oplossing hoort post ${nr}?`}
        opties={toestand.doorbraak.delen.opties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
      />
      <Keuze
        {...uit('soort')}
        waarde={uit('soort').waarde || 'kosten'}
        label={`Post ${nr} is`}
        opties={[
          { waarde: 'kosten', tekst: 'Kosten' },
          { waarde: 'baten', tekst: 'Baten' },
        ]}
        nietVerplicht={false}
        opEenRij
      />
      <Selectie
        {...uit('betaler')}
        label={`Wie betaalt post ${nr}, of heeft de baat?`}
        opties={optiesUit(BETALERS, BETALERNAAM)}
      />
      <Selectie
        {...uit('per')}
        label={`Post ${nr} is per`}
        opties={optiesUit(PRIJSEENHEDEN, PRIJSEENHEIDNAAM)}
      />
      <Tekstveld {...uit('midden')} label={`Bedrag van post ${nr}, meest waarschijnlijk`} tekens={20} />
      <Uitklap
        klein
        titel={`Bandbreedte, duur en bron van post ${nr}`}
        open={
          !zonderTekst(
            waarden,
            (['laag', 'hoog', 'maanden', 'bron', 'jaar'] as const).map((deel) => kostenVeld(rij, deel)),
          ) || heeftFout(fouten, `kosten.${rij}.`)
        }
      >
        <Tekstveld {...uit('laag')} label={`Post ${nr}: minstens`} tekens={20} />
        <Tekstveld
          {...uit('hoog')}
          label={`Post ${nr}: hoogstens`}
          hulp="Weet u de bandbreedte niet? Laat minstens en hoogstens leeg."
          tekens={20}
        />
        <Tekstveld
          {...uit('vanafMaand')}
          label={`Post ${nr} begint in maand`}
          hulp="Leeg is maand 1."
          tekens={4}
          cijfers
        />
        <Tekstveld
          {...uit('maanden')}
          label={`Post ${nr} duurt zoveel maanden`}
          hulp="Leeg is: loopt door."
          tekens={4}
          cijfers
        />
        <Tekstveld {...uit('bron')} label={`Bron van het bedrag bij post ${nr}`} />
        <Tekstveld {...uit('jaar')} label={`Jaar van het bedrag bij post ${nr}`} tekens={4} cijfers />
        <Vinkje
          naam={kostenVeld(rij, 'zeker')}
          tekst={`Het bedrag van post ${nr} is zeker, geen schatting`}
          aan={veld(waarden, kostenVeld(rij, 'zeker')) !== ''}
          fout={fouten[kostenVeld(rij, 'zeker')]}
        />
      </Uitklap>
    </>
  );
}
