import type { VoortzettingToestand } from './toestand.ts';

/** What people wrote here, for who searches in the notes of the dossier; codes and days left out. */
export function voortzettingteksten(t: VoortzettingToestand): readonly unknown[] {
  return [
    t.heronderzoeken.map((h) => [
      [h.toelichting, h.beoordeeld?.redenen, h.beoordeeld?.woordenInwoner],
      [h.afgerond?.motivering, h.afgerond?.contact],
    ]),
    t.wijzigingen.map(({ tekst, terzijde }) => [tekst, terzijde?.reden, terzijde?.antwoord]),
    t.voornemens.map((v) => [
      [
        v.gevolg,
        v.motivering,
        v.terugwerkend,
        v.achterwegeReden,
        ...v.zienswijzen.map(({ tekst }) => tekst),
        v.vervallen?.reden,
      ],
      v.besluit && [v.besluit.motivering, v.besluit.reactieZienswijze],
    ]),
    t.terugvorderingen.map(({ motivering }) => motivering),
    t.beeindigingen.map((b) => [b.woordenInwoner, b.besproken]),
  ];
}
