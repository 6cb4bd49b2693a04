import { BETALERNAAM } from '../recht/prijslijst.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop } from '../ui/knop.tsx';
import { Balkpaar, Lijnbeeld, Lijnmerk } from '../ui/lijnbeeld.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { OnderdeelId } from '../kern/ids.ts';
import { euro, geldzinnen, jarenTekst, kantTekst, postband, postbedrag, saldoTekst } from './geldwoorden.ts';
import type { Horizon, Vergelijking } from './kosten.ts';
import { HORIZONNEN, metMaanden, vergelijk } from './kosten.ts';
import type { Kostenrij, Plandelen, Planoptie } from './toestand.ts';

/** What one looks at: how far, which way out, and "what if this lasts so long". */
export interface Geldkeuze {
  readonly horizon: Horizon;
  readonly optie: OnderdeelId | null;
  readonly wat: { readonly post: OnderdeelId; readonly maanden: number } | null;
}

export const GEWONE_KEUZE: Geldkeuze = { horizon: 36, optie: null, wat: null };

interface Props {
  readonly delen: Plandelen;
  readonly keuze: Geldkeuze;
  /** The chosen way out of the plan, when there is one. */
  readonly voorkeur: OnderdeelId | null;
  /** Where the choice form leads; leave out where nothing can be chosen. */
  readonly actie?: string | undefined;
}

/** The option that is looked at: asked for, else that of the plan, else the first way out. */
function bekeken({ opties }: Plandelen, ...gevraagd: readonly (OnderdeelId | null)[]): Planoptie | undefined {
  const uitwegen = opties.filter(({ soort }) => soort === 'doorbraak');
  return (
    gevraagd.map((id) => uitwegen.find((optie) => optie.id === id)).find((optie) => optie !== undefined) ??
    uitwegen[0]
  );
}

/** Going on as it is against a breakthrough: in words, as lines, per payer, and row by row with its source. */
export function Geldbeeld({ delen, keuze, voorkeur, actie }: Props) {
  const nulOptie = delen.opties.find(({ soort }) => soort === 'doormodderen');
  const optie = bekeken(delen, keuze.optie, voorkeur);
  if (!nulOptie || !optie || delen.kosten.length === 0)
    return (
      <Kaart titel="Geldplaatje" id="geld">
        <p class="omk-zacht">Het geldplaatje komt er als er kosten bij de oplossingen staan.</p>
      </Kaart>
    );
  const rijen = keuze.wat ? metMaanden(delen.kosten, keuze.wat.post, keuze.wat.maanden) : delen.kosten;
  const beeld = vergelijk(rijen, nulOptie.id, optie.id, keuze.horizon);
  const zinnen = geldzinnen(beeld);
  return (
    <Kaart titel="Geldplaatje" id="geld">
      <p>
        {nulOptie.naam} tegenover <strong>{optie.naam}</strong>. Geld is één van de drie hoeken: besluit nooit
        op het saldo alleen.
      </p>
      {keuze.wat ? <WatAls delen={delen} wat={keuze.wat} /> : null}
      <ul>
        {zinnen.map((zin) => (
          <li>{zin}</li>
        ))}
      </ul>
      {actie ? <Keuzeformulier delen={delen} keuze={keuze} optie={optie} actie={actie} /> : null}
      <figure>
        <Lijnbeeld
          cijfers="geld-cijfers"
          label={`Opgetelde kosten per maand. ${zinnen.join(' ')} De tabel hieronder zegt hetzelfde.`}
          omslag={beeld.omslagmaand}
          lijnen={[
            { naam: nulOptie.naam, soort: 'nu', punten: beeld.nu.verloop },
            { naam: optie.naam, soort: 'straks', punten: beeld.straks.verloop },
          ]}
        />
        <figcaption>
          Opgeteld, zonder de onbekende posten. <Lijnmerk soort="nu" />
          {nulOptie.naam}. <Lijnmerk soort="straks" />
          {optie.naam}.
        </figcaption>
      </figure>
      <Verlooptabel beeld={beeld} />
      <PerBetaler beeld={beeld} />
      <Posten kosten={delen.kosten} opties={[nulOptie, optie]} />
    </Kaart>
  );
}

function WatAls({ delen, wat }: { delen: Plandelen; wat: NonNullable<Geldkeuze['wat']> }) {
  const post = delen.kosten.find(({ id }) => id === wat.post);
  return post ? (
    <Bericht soort="info" titel="Wat als">
      <p>
        Hier duurt ‘{post.post}’ {wat.maanden} {wat.maanden === 1 ? 'maand' : 'maanden'}. Zo staat het niet in
        het plan; u kijkt wat er dan verandert.
      </p>
    </Bericht>
  ) : null;
}

function Keuzeformulier({
  delen,
  keuze,
  optie,
  actie,
}: {
  delen: Plandelen;
  keuze: Geldkeuze;
  optie: Planoptie;
  actie: string;
}) {
  const uitwegen = delen.opties.filter(({ soort }) => soort === 'doorbraak');
  const duren = delen.kosten.filter(({ per, midden }) => per !== 'keer' && midden !== null);
  return (
    <div class="omk-niet-afdrukken">
      <Formulier methode="get" actie={`${actie}#geld`} label="Geldplaatje anders bekijken" opEenRij>
        <Selectie
          naam="horizon"
          label="Hoe ver kijken?"
          opties={HORIZONNEN.map((maanden) => ({ waarde: String(maanden), tekst: jarenTekst(maanden) }))}
          waarde={String(keuze.horizon)}
          leeg={false}
        />
        {uitwegen.length > 1 ? (
          <Selectie
            naam="optie"
            label="Welke oplossing?"
            opties={uitwegen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            waarde={optie.id}
            leeg={false}
          />
        ) : null}
        <Selectie
          naam="post"
          label="Wat als deze post"
          opties={duren.map(({ id, post }) => ({ waarde: id, tekst: post }))}
          waarde={keuze.wat?.post}
          leeg="Zoals in het plan"
          nietVerplicht
        />
        <Tekstveld
          naam="maanden"
          label="zoveel maanden duurt"
          waarde={keuze.wat ? String(keuze.wat.maanden) : ''}
          tekens={4}
          cijfers
          nietVerplicht
        />
        <Knop soort="secundair">Reken</Knop>
      </Formulier>
    </div>
  );
}

/** The lines as numbers. */
function Verlooptabel({ beeld }: { beeld: Vergelijking }) {
  const om = beeld.horizon === 12 ? 3 : 12;
  const maanden = Array.from({ length: beeld.horizon / om }, (_, i) => (i + 1) * om);
  const op = (verloop: Vergelijking['nu']['verloop'], maand: number) => {
    const bedrag = verloop[maand - 1];
    return bedrag === undefined ? '' : euro(bedrag);
  };
  return (
    <Tabel
      id="geld-cijfers"
      bijschrift="Opgetelde kosten"
      rijen={maanden}
      kolommen={[
        { kop: 'Na', cel: (maand) => `${maand} maanden`, rijkop: true },
        { kop: 'Doorgaan zoals nu', cel: (maand) => op(beeld.nu.verloop, maand), getal: true },
        { kop: 'Doorbraak', cel: (maand) => op(beeld.straks.verloop, maand), getal: true },
      ]}
    />
  );
}

function PerBetaler({ beeld }: { beeld: Vergelijking }) {
  const grootste = Math.max(...beeld.perBetaler.flatMap(({ nu, straks }) => [nu.midden, straks.midden]), 0);
  return (
    <Tabel
      bijschrift={`Wie betaalt, en wie heeft voordeel (${jarenTekst(beeld.horizon)})`}
      rijen={beeld.perBetaler}
      kolommen={[
        { kop: 'Betaler', cel: ({ betaler }) => BETALERNAAM[betaler], rijkop: true },
        {
          kop: 'Nu boven, doorbraak onder',
          cel: ({ nu, straks }) => <Balkpaar nu={nu.midden} straks={straks.midden} grootste={grootste} />,
        },
        { kop: 'Doorgaan', cel: ({ nu, onbekendNu }) => kantTekst(nu, onbekendNu) },
        { kop: 'Doorbraak', cel: ({ straks, onbekendStraks }) => kantTekst(straks, onbekendStraks) },
        { kop: 'Wat de doorbraak scheelt', cel: saldoTekst },
      ]}
    />
  );
}

function Posten({ kosten, opties }: { kosten: readonly Kostenrij[]; opties: readonly Planoptie[] }) {
  const rijen = opties.flatMap((optie) =>
    kosten.filter((rij) => rij.optie === optie.id).map((rij) => ({ optie, rij })),
  );
  return (
    <Tabel
      bijschrift="Elke post, met bron en jaar"
      rijen={rijen}
      kolommen={[
        {
          kop: 'Post',
          cel: ({ rij }) => `${rij.post}${rij.soort === 'baten' ? ' (baten)' : ''}`,
          rijkop: true,
        },
        { kop: 'Oplossing', cel: ({ optie }) => optie.naam },
        { kop: 'Betaler', cel: ({ rij }) => BETALERNAAM[rij.betaler] },
        { kop: 'Bedrag', cel: ({ rij }) => postbedrag(rij) },
        { kop: 'Bandbreedte', cel: ({ rij }) => postband(rij) },
        { kop: 'Zeker', cel: ({ rij }) => (rij.midden === null ? 'onbekend' : rij.zeker ? 'ja' : 'geschat') },
        { kop: 'Bron', cel: ({ rij }) => (rij.midden === null ? '' : `${rij.bron}, ${rij.jaar ?? ''}`) },
      ]}
    />
  );
}
