import type { Gesprek } from './toestand.ts';

type Deel = Pick<Gesprek, 'feiten' | 'inhoud'>;
interface Nieuw {
  readonly feiten: Omit<Gesprek['feiten'], 'id'>;
  readonly inhoud: Gesprek['inhoud'];
}

/**
 * An earlier conversation with what was filled in now laid over it: what was left empty stays as it
 * was. Day and form stay those of the conversation itself.
 */
export function vulAan({ feiten, inhoud }: Deel, nieuw: Nieuw): Nieuw {
  const { op, vorm } = feiten;
  return {
    feiten: {
      op,
      vorm,
      vooronderzoekVerteld: feiten.vooronderzoekVerteld || nieuw.feiten.vooronderzoekVerteld,
      persoonlijkPlanBesproken:
        feiten.persoonlijkPlanBesproken === 'ja' ? 'ja' : nieuw.feiten.persoonlijkPlanBesproken,
      punten: nieuw.feiten.punten.map((punt) =>
        punt.status === 'nogNiet' ? (feiten.punten.find((p) => p.punt === punt.punt) ?? punt) : punt,
      ),
      leefgebieden: nieuw.feiten.leefgebieden.map((gebied) =>
        gebied.oordeel === 'nietBesproken'
          ? (feiten.leefgebieden.find((l) => l.gebied === gebied.gebied) ?? gebied)
          : gebied,
      ),
      aanwezigen:
        vorm === 'zonderGesprek' ? [] : [...new Set([...feiten.aanwezigen, ...nieuw.feiten.aanwezigen])],
    },
    inhoud: {
      aanwezigenToelichting: nieuw.inhoud.aanwezigenToelichting || inhoud.aanwezigenToelichting,
      vraagAchterDeVraag: nieuw.inhoud.vraagAchterDeVraag || inhoud.vraagAchterDeVraag,
      ...(inhoud.redenZonderGesprek !== undefined && {
        redenZonderGesprek: nieuw.inhoud.redenZonderGesprek ?? inhoud.redenZonderGesprek,
      }),
      punten: nieuw.inhoud.punten.map((punt) => ({
        punt: punt.punt,
        tekst: punt.tekst || (inhoud.punten.find((p) => p.punt === punt.punt)?.tekst ?? ''),
      })),
      leefgebieden: [
        ...nieuw.inhoud.leefgebieden.map((gebied) => {
          const oud = inhoud.leefgebieden.find((l) => l.gebied === gebied.gebied);
          return {
            gebied: gebied.gebied,
            situatie: gebied.situatie || (oud?.situatie ?? ''),
            gaatGoed: gebied.gaatGoed || (oud?.gaatGoed ?? ''),
            wens: gebied.wens || (oud?.wens ?? ''),
          };
        }),
        ...inhoud.leefgebieden.filter(
          (oud) => !nieuw.inhoud.leefgebieden.some((l) => l.gebied === oud.gebied),
        ),
      ],
    },
  };
}
