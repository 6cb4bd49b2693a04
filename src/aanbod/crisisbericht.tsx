import type { Crisisnummers } from '../gemeente/crisisnummers.ts';
import { Bericht } from '../ui/bericht.tsx';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { Telefoon } from '../ui/telefoon.tsx';

interface Props {
  readonly nummers: Crisisnummers;
}

/** Above what a resident finds, when the words say that it cannot wait. Always the same, so that nobody is sorted out. */
export function Crisisbericht({ nummers }: Props) {
  return (
    <Bericht soort="letop" titel={zeg('Kan het niet wachten? U kunt nu iemand bellen.')}>
      <ul>
        <li>
          {zegMet('Is er direct gevaar? Bel {nummer}.', { nummer: <Telefoon nummer={nummers.gevaar} /> })}
        </li>
        <li>
          {zegMet(
            'Denkt u aan zelfdoding, of maakt u zich zorgen om iemand? Praat erover, het mag. Bel {kort}, of gratis {nummer}. Dag en nacht.',
            {
              kort: <Telefoon nummer={nummers.zelfdodingKort} />,
              nummer: <Telefoon nummer={nummers.zelfdoding} />,
            },
          )}
        </li>
        <li>
          {zegMet(
            'Is er geweld thuis, of bent u bang voor iemand? Bel Veilig Thuis: {nummer}. Gratis, dag en nacht. Ook als het om een kind of om een ander gaat.',
            { nummer: <Telefoon nummer={nummers.veiligThuis} /> },
          )}
        </li>
        <li>
          {zeg(
            'Bent u erg in de war, of gaat het echt niet meer? Bel uw huisarts. In de avond, de nacht en het weekend: de huisartsenpost.',
          )}{' '}
          {nummers.huisartsenpost === null
            ? null
            : zegMet('De huisartsenpost: {nummer}.', {
                nummer: <Telefoon nummer={nummers.huisartsenpost} />,
              })}
        </li>
      </ul>
    </Bericht>
  );
}

/** The same for who works here, and speaks with the one it is about. */
export function CrisisberichtMedewerker({ nummers }: Props) {
  return (
    <Bericht soort="letop" titel="Kan het niet wachten? Dan gaat dit voor.">
      <ul>
        <li>
          Direct gevaar: bel <Telefoon nummer={nummers.gevaar} />.
        </li>
        <li>
          Gedachten aan zelfdoding: vraag ernaar, en bel samen 113 Zelfmoordpreventie,{' '}
          <Telefoon nummer={nummers.zelfdodingKort} /> of gratis <Telefoon nummer={nummers.zelfdoding} />, dag
          en nacht.
        </li>
        <li>
          Geweld thuis of een vermoeden daarvan, ook bij een kind of een oudere: Veilig Thuis,{' '}
          <Telefoon nummer={nummers.veiligThuis} />, dag en nacht, ook voor advies. Gegevens geven mag zonder
          toestemming (Wmo 5.2.6).
        </li>
        <li>
          Verward of in nood: de huisarts; ’s avonds, ’s nachts en in het weekend de huisartsenpost
          {nummers.huisartsenpost === null ? null : (
            <>
              , <Telefoon nummer={nummers.huisartsenpost} />
            </>
          )}
          . Die roept de crisisdienst erbij.
        </li>
      </ul>
    </Bericht>
  );
}
