import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Heronderzoekaanleiding, Voortzettingsuitkomst } from './gebeurtenissen.ts';
import { hulpNa } from './hulp.ts';
import type { TotVoortzetting } from './toestand.ts';
import { herzieningen } from './toestand.ts';
import { haalHeronderzoek } from './weigeringen.ts';

export interface VoortzettingAfronden {
  readonly soort: 'voortzettingAfronden';
  readonly uitkomst: Voortzettingsuitkomst;
  readonly vervolg: DossierId | null;
  readonly motivering: string;
}

const ARTIKEL = 'Wmo 2.3.9';

/** Each outcome has its own condition: nothing changes without a decision, and nothing ends unseen. */
export function waaromNietAf(
  o: VoortzettingAfronden,
  t: TotVoortzetting,
  { vandaag }: Context<LokaleRegels>,
): readonly (Weigering | undefined)[] {
  const heronderzoek = haalHeronderzoek(t);
  const { beoordeeld } = heronderzoek;
  const fout = (code: string, reden: string, artikel: string, uitweg: string, veld = 'uitkomst') => [
    { code, reden, artikel, uitweg, veld },
  ];
  switch (o.uitkomst) {
    case 'ongewijzigd':
      if (beoordeeld?.weg !== 'telefonisch')
        return fout(
          'nietBeoordeeld',
          'Er is niet vastgelegd dat genoeg bekend is en dat de hulp nog past.',
          ARTIKEL,
          'Leg dat eerst vast, of ga verder met een nieuwe melding.',
        );
      return verlengingNodig(heronderzoek.aanleiding)
        ? fout(
            'eindeBlijft',
            'Zonder nieuw besluit stopt de hulp op de laatste dag. Ongewijzigd laten verlengt niets.',
            'Wmo 2.3.5 lid 2, Awb 3:40',
            'Kies een nieuwe melding (ook bij telefonisch verlengen volgt een besluit), of stoppen.',
          )
        : [];
    case 'nieuweMelding':
      return o.vervolg === null
        ? fout(
            'vervolgOntbreekt',
            'Er staat niet in welk dossier het verdergaat.',
            'Wmo 2.3.2 lid 1, 2.3.9',
            'Leg de nieuwe melding vast en vul het nummer van dat dossier in.',
            'vervolg',
          )
        : [];
    case 'gewijzigd':
      return herzieningen(t).some(({ op }) => op >= heronderzoek.op)
        ? []
        : fout(
            'eerstBesluit',
            'De hulp is niet gewijzigd: er is geen besluit genomen.',
            'Wmo 2.3.10, Awb 4:8',
            'Leg het voornemen vast, vraag de inwoner wat die ervan vindt en neem dan een besluit.',
          );
    case 'stopt':
      return hulpNa(t, vandaag).every(({ einde }) => einde !== null)
        ? []
        : fout(
            'stoptNietVanzelf',
            'Er loopt hulp zonder laatste dag. Die stopt niet vanzelf.',
            'Wmo 2.3.10, Awb 4:8',
            'Neem een besluit om in te trekken, of leg vast dat de inwoner zelf wil stoppen.',
          );
  }
}

/** Then something must be decided before the last day, or it ends. */
function verlengingNodig(aanleiding: Heronderzoekaanleiding): boolean {
  return aanleiding === 'eindeIndicatie' || aanleiding === 'verzoekInwoner';
}
