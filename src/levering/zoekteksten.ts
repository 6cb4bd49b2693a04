import type { LeveringToestand } from './toestand.ts';

/** What people wrote here, for who searches in the notes of the dossier; codes and days left out. */
export function leveringteksten(t: LeveringToestand): readonly unknown[] {
  return [
    t.leveringen.map((l) => [
      l.naam,
      l.toelichting,
      l.antwoord,
      l.verzet?.woorden,
      l.opvolging?.woorden,
      l.voortgang.map(({ tekst }) => tekst),
    ]),
    t.verloop.map(({ gestopt }) => gestopt?.toelichting),
    t.wachtcontacten.map(({ woorden }) => woorden),
    t.overbruggingen.map(({ omschrijving }) => omschrijving),
    t.aangeboden.map(({ naam, woorden }) => [naam, woorden]),
    t.overbruggingsaanbod.map(({ omschrijving, woorden }) => [omschrijving, woorden]),
    t.herbeoordelingen.map(({ toelichting }) => toelichting),
    t.gesloten?.toelichting,
  ];
}
