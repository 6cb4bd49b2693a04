import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDEN } from '../melding/gebeurtenissen.ts';
import type { Gesprekspunt, LeefgebiedOordeel, PuntBesproken } from './gebeurtenissen.ts';
import { GESPREKSPUNTEN } from './gebeurtenissen.ts';
import type { Gesprek, Puntstand, TotOnderzoek } from './toestand.ts';

const ZWAARTE: Readonly<Record<PuntBesproken['status'], number>> = {
  nogNiet: 0,
  nietVanToepassing: 1,
  besproken: 2,
};

/**
 * The ten points merged over all conversations, in the order of the agenda: once discussed stays
 * discussed, and what was written each time is kept (Beleidsregels 3.4: more than one conversation).
 */
export function puntStatus(t: TotOnderzoek): readonly Puntstand[] {
  return GESPREKSPUNTEN.map((punt) => puntstand(punt, t.onderzoek.gesprekken));
}

function puntstand(punt: Gesprekspunt, gesprekken: readonly Gesprek[]): Puntstand {
  const status = gesprekken
    .map((g) => g.feiten.punten.find((p) => p.punt === punt)?.status ?? 'nogNiet')
    .reduce<PuntBesproken['status']>(
      (hoogste, s) => (ZWAARTE[s] > ZWAARTE[hoogste] ? s : hoogste),
      'nogNiet',
    );
  const teksten = gesprekken.flatMap((g) => {
    const tekst = g.inhoud.punten.find((p) => p.punt === punt)?.tekst.trim() ?? '';
    return tekst === '' ? [] : [{ gesprek: g.id, op: g.feiten.op, tekst }];
  });
  return { punt, status, teksten };
}

/** A life domain as last spoken of. */
export interface Leefgebiedstand {
  readonly gebied: Leefgebied;
  readonly oordeel: LeefgebiedOordeel['oordeel'];
  readonly situatie: string;
  readonly gaatGoed: string;
  readonly wens: string;
}

/** The fourteen life domains: the last conversation that spoke of one counts. */
export function leefgebiedStatus(t: TotOnderzoek): readonly Leefgebiedstand[] {
  return LEEFGEBIEDEN.map((gebied) => {
    const laatste = t.onderzoek.gesprekken.findLast((g) =>
      g.feiten.leefgebieden.some((l) => l.gebied === gebied && l.oordeel !== 'nietBesproken'),
    );
    const oordeel = laatste?.feiten.leefgebieden.find((l) => l.gebied === gebied)?.oordeel;
    const tekst = laatste?.inhoud.leefgebieden.find((l) => l.gebied === gebied);
    return {
      gebied,
      oordeel: oordeel ?? 'nietBesproken',
      situatie: tekst?.situatie ?? '',
      gaatGoed: tekst?.gaatGoed ?? '',
      wens: tekst?.wens ?? '',
    };
  });
}
