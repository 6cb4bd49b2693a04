import type { Datum } from '../kern/datum.ts';
import { datumLang, tijdstipVoluit } from '../kern/datum.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { GRONDNAAM, INBRENGNAAM, uitgenodigdeTekst } from './namen.ts';
import type { Inbreng, TotToets, Toetsuitnodiging } from './toestand.ts';
import { dichtOp } from './uitnodiging.ts';

type Namen = Readonly<Record<string, string>>;

interface Props {
  readonly toestand: TotToets;
  readonly vandaag: Datum;
  readonly namen: Namen;
}

/** Who was invited, why, until when, and what they said. Names stay inside the file. */
export function SamenKaart({ toestand, vandaag, namen }: Props) {
  const { uitnodigingen } = toestand.toets;
  if (uitnodigingen.length === 0) return null;
  return (
    <Kaart titel="Samen getoetst" id="toets-samen">
      {uitnodigingen.map((u) => (
        <Kaart
          titel={namen[u.persoon] ?? u.persoon}
          niveau={3}
          soort="rustig"
          acties={<Stand toestand={toestand} uitnodiging={u} vandaag={vandaag} />}
        >
          <Samenvatting regels={[...regels(u), ...u.inbreng.flatMap(inbrengregels)]} />
        </Kaart>
      ))}
    </Kaart>
  );
}

function regels(u: Toetsuitnodiging) {
  const wie = uitgenodigdeTekst(u);
  return [
    { term: 'Als', waarde: wie },
    { term: 'Waarom', waarde: lopend(u.waarom) },
    { term: 'De vraag', waarde: lopend(u.vraag) },
    { term: 'Het effect, zoals getoond', waarde: lopend(u.effect) },
    { term: 'Op grond van', waarde: GRONDNAAM[u.grond] },
    ...(u.ingetrokken
      ? [{ term: 'Ingetrokken', waarde: `${tijdstipVoluit(u.ingetrokken.op)}: ${u.ingetrokken.reden}` }]
      : [{ term: 'Kan meekijken tot en met', waarde: datumLang(u.totEnMet) }]),
  ];
}

function inbrengregels({ op, oordeel, tekst, eigenWet }: Inbreng) {
  const kop = oordeel ? `${INBRENGNAAM[oordeel]}, ${tijdstipVoluit(op)}` : tijdstipVoluit(op);
  return [
    { term: 'Inbreng', waarde: kop },
    { term: 'Antwoord', waarde: lopend(tekst) },
    ...(eigenWet === '' ? [] : [{ term: 'Vanuit de eigen wet', waarde: lopend(eigenWet) }]),
  ];
}

function lopend(tekst: string) {
  return (
    <span class="omk-lopend" dir="auto">
      {tekst}
    </span>
  );
}

function Stand({ toestand, uitnodiging, vandaag }: Omit<Props, 'namen'> & { uitnodiging: Toetsuitnodiging }) {
  const dicht = dichtOp(toestand, uitnodiging, vandaag) !== undefined;
  if (uitnodiging.inbreng.length > 0) return <Label soort="goed" icoon="goed" tekst="gaf antwoord" />;
  return dicht ? (
    <Label soort="neutraal" tekst="gesloten zonder antwoord" />
  ) : (
    <Label soort="info" tekst="wacht op antwoord" />
  );
}
