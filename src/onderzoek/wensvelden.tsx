import { BERICHTWEGEN } from '../contact/gebeurtenissen.ts';
import { BERICHTWEGNAAM, keuzesUit } from '../contact/namen.ts';
import type { Rol } from '../kern/rollen.ts';
import { INWONERS } from '../melding/lopend.ts';
import { Tekstveld } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld, zKeuze } from '../ui/velden.ts';
import { afspraakVoluit } from './gesprekstijd.ts';
import { VORMNAAM } from './namen.ts';
import { hoofdletter } from './opties.ts';
import type { Afspraak } from './toestand.ts';

interface Props {
  waarden: Velden;
  fouten: Veldfouten;
}

const NIET_DIGITAAL = BERICHTWEGEN.filter((weg) => weg !== 'portaal');

/** On the own page it is known how; an employee tells how it was said. */
export function doorgegeven(rol: Rol) {
  const weg = zKeuze(BERICHTWEGEN, 'Kies hoe de inwoner dit doorgaf.');
  return { weg: INWONERS.includes(rol) ? weg.catch('portaal') : weg };
}

export function Doorgegeven({ waarden, fouten }: Props) {
  return (
    <Keuze
      naam="weg"
      label="Hoe gaf de inwoner dit door?"
      opties={keuzesUit(NIET_DIGITAAL, BERICHTWEGNAAM)}
      waarde={veld(waarden, 'weg')}
      fout={fouten['weg']}
    />
  );
}

/** One appointment is no choice: then it is said which. */
export function Afspraakkeuze({
  naam,
  afspraken,
  waarden,
  fouten,
}: Props & { naam: string; afspraken: readonly Afspraak[] }) {
  const [een, ...meer] = afspraken;
  if (een === undefined) return null;
  if (meer.length === 0)
    return (
      <p>
        De afspraak: {afspraakVoluit(een.begin)}, {waar(een)}.
      </p>
    );
  return (
    <Keuze
      naam={naam}
      label="Om welke afspraak gaat het?"
      opties={afspraken.map((a) => ({
        waarde: a.id,
        tekst: hoofdletter(afspraakVoluit(a.begin)),
        hulp: waar(a),
      }))}
      waarde={veld(waarden, naam)}
      fout={fouten[naam]}
    />
  );
}

/** `Huisbezoek, Dorpsstraat 12` */
function waar({ vorm, plaats }: Afspraak): string {
  return `${VORMNAAM[vorm].toLowerCase()}${plaats === '' ? '' : `, ${plaats}`}`;
}

export function WieKomtMee({ waarden, fouten, zelf }: Props & { zelf: boolean }) {
  return (
    <Tekstveld
      naam="wieKomtMee"
      label={zelf ? 'Wie is er bij u?' : 'Wie komt er mee?'}
      hulp="Bijvoorbeeld een familielid, een buurvrouw of een cliëntondersteuner. Dat mag altijd."
      nietVerplicht
      waarde={veld(waarden, 'wieKomtMee')}
      fout={fouten['wieKomtMee']}
    />
  );
}

export function WieEnTaal({ waarden, fouten, zelf }: Props & { zelf: boolean }) {
  return (
    <>
      <WieKomtMee waarden={waarden} fouten={fouten} zelf={zelf} />
      <Vinkje
        naam="tolk"
        tekst={zelf ? 'Ik wil graag een tolk' : 'De inwoner wil een tolk'}
        aan={veld(waarden, 'tolk') !== ''}
      />
      <Tekstveld
        naam="taal"
        label={zelf ? 'In welke taal praat u het liefst?' : 'In welke taal?'}
        hulp="Gebarentaal kan ook."
        nietVerplicht
        waarde={veld(waarden, 'taal')}
        fout={fouten['taal']}
      />
    </>
  );
}
