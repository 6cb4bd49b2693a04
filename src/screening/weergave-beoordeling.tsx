import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVoluit, tijdstipVoluit } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { DRIEWAARDENNAAM } from '../melding/namen.ts';
import { Label, UrgentieLabel } from '../ui/label.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { ACUTEHULPNAAM, RISICONAAM } from './namen.ts';
import type { Beoordeling } from './toestand.ts';

type Namen = Readonly<Record<string, string>>;

function doorWie(namen: Namen, door: Wie): string {
  return namen[door.id] ?? ROLNAAM[door.rol];
}

/** The judgement that counts now, with its eight answers. */
export function LaatsteBeoordeling(p: {
  beoordeling: Beoordeling;
  namen: Namen;
  vandaag: Datum | undefined;
  /** Without the table of risks: only how many there are. */
  kort: boolean;
}) {
  const b = p.beoordeling;
  const verlopen = p.vandaag !== undefined && b.herbeoordelenOp < p.vandaag;
  return (
    <>
      <Samenvatting
        regels={[
          { term: 'Urgentie', waarde: <UrgentieLabel urgentie={b.urgentie} /> },
          { term: 'Waarom', waarde: <span dir="auto">{b.motivering}</span> },
          ...(p.kort ? [{ term: 'Risico’s', waarde: risicotelling(b) }] : []),
          { term: 'Beoordeeld', waarde: `${tijdstipVoluit(b.op)} door ${doorWie(p.namen, b.door)}` },
          {
            term: 'Opnieuw kijken',
            waarde: verlopen ? (
              <Label soort="letop" icoon="klok" tekst={`had gemoeten op ${datumLang(b.herbeoordelenOp)}`} />
            ) : (
              `uiterlijk ${datumVoluit(b.herbeoordelenOp)}`
            ),
          },
          ...(b.acuteHulp
            ? [
                {
                  term: 'Gevaar overgedragen aan',
                  waarde: `${ACUTEHULPNAAM[b.acuteHulp.aan]}: ${b.acuteHulp.notitie}`,
                },
              ]
            : []),
        ]}
      />
      {p.kort ? null : <Risicos beoordeling={b} />}
    </>
  );
}

function risicotelling({ risicos }: Beoordeling): string {
  const tel = (aanwezig: 'ja' | 'onbekend') => risicos.filter((r) => r.aanwezig === aanwezig).length;
  return `${tel('ja')} keer ja, ${tel('onbekend')} keer onbekend`;
}

function Risicos({ beoordeling }: { beoordeling: Beoordeling }) {
  return (
    <Uitklap titel={`Acht risico’s: ${risicotelling(beoordeling)}`}>
      <Tabel
        bijschrift="Risico’s in het huishouden"
        bijschriftVerborgen
        rijen={beoordeling.risicos}
        kolommen={[
          { kop: 'Risico', rijkop: true, cel: (r) => RISICONAAM[r.factor] },
          {
            kop: 'Aanwezig',
            cel: (r) => (
              <Label soort={r.aanwezig === 'ja' ? 'letop' : 'neutraal'} tekst={DRIEWAARDENNAAM[r.aanwezig]} />
            ),
          },
          { kop: 'Wat speelt er', cel: (r) => <span dir="auto">{r.toelichting || '–'}</span> },
          { kop: 'Bron', cel: (r) => r.bron || '–' },
        ]}
      />
    </Uitklap>
  );
}

/** What was judged before; never overwritten. */
export function EerdereBeoordelingen(p: { beoordelingen: readonly Beoordeling[]; namen: Namen }) {
  if (p.beoordelingen.length === 0) return null;
  return (
    <Uitklap titel={`Eerdere beoordelingen (${p.beoordelingen.length})`}>
      {p.beoordelingen.toReversed().map((b) => (
        <>
          <p>
            <UrgentieLabel urgentie={b.urgentie} />{' '}
            <span class="omk-zacht">
              {tijdstipVoluit(b.op)}, {doorWie(p.namen, b.door)}
            </span>
          </p>
          <p dir="auto">{b.motivering}</p>
          <Risicos beoordeling={b} />
        </>
      ))}
    </Uitklap>
  );
}
