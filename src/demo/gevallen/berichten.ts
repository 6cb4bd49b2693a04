import type { Datum } from '../../kern/datum.ts';
import { BILAL, FATIMA, LISA_ZELF, MARIA_ZELF, WIM } from '../spelersrol.ts';
import type { Opdracht } from '../bouwstenen.ts';
import type { Geval } from './kader.ts';

/** Maria writes and is answered, and asks something else; Lisa has a conversation of her own. */
export function mariasVraag(geval: Geval): Geval {
  return geval
    .doe(6, MARIA_ZELF, {
      soort: 'berichtSchrijven',
      tekst:
        'Mag Els Kuipers ook bij het gesprek zijn? Zij kent Jan en mij al lang. Ik vergeet soms wat ik wilde zeggen.',
    })
    .doe(
      7,
      BILAL.wie,
      antwoord(
        'Dat mag, graag zelfs. Ik heb mevrouw Kuipers gebeld en zij komt ook. Ik schrijf mee, zodat u niets hoeft te onthouden.',
      ),
    );
}

export function mariasOpenVragen(geval: Geval): Geval {
  return geval
    .doe(29, LISA_ZELF, {
      soort: 'berichtSchrijven',
      tekst: 'Mijn moeder is woensdagmiddag bij mij. Wilt u dan liever niet bellen? Op donderdag kan altijd.',
    })
    .doe(30, MARIA_ZELF, {
      soort: 'berichtSchrijven',
      tekst:
        'Ik heb het verslag gelezen met Lisa. Gaat het busje ook op vrijdag? En kan ik eerst een keer komen kijken, zonder dat ik ergens aan vastzit?',
    });
}

/** By telephone counts as much: asked at the desk, answered at the door. */
export function gebeldOverTaxi(geval: Geval): Geval {
  return geval
    .doe(
      3,
      WIM,
      gebeld(
        'Mevrouw hoorde de medewerker gisteren niet goed. Zij wil weten of haar zus erbij mag zijn, en of u hard kunt praten.',
      ),
    )
    .doe(
      4,
      FATIMA.wie,
      antwoord(
        'Teruggebeld. Haar zus is welkom. Ik praat rustig en hard, en zet alles op papier.',
        'telefoon',
      ),
    );
}

/** Nobody answered in time: that is shown too. */
export function wachtTeLang(geval: Geval): Geval {
  return geval.doe(
    45,
    WIM,
    gebeld(
      'Meneer vraagt hoe het ermee staat. Hij moet volgende week tegen zijn werkgever zeggen of hij drie dagen kan blijven werken.',
    ),
  );
}

function antwoord(tekst: string, weg: 'portaal' | 'telefoon' = 'portaal'): Opdracht<'berichtSturen'> {
  return { soort: 'berichtSturen', aan: 'inwoner', weg, tekst };
}

function gebeld(tekst: string): (dag: Datum) => Opdracht<'berichtVastleggen'> {
  return (dag) => ({
    soort: 'berichtVastleggen',
    ontvangenOp: dag,
    weg: 'telefoon',
    van: 'inwoner',
    tekst,
    antwoord: '',
  });
}
