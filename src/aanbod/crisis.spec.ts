import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCrisis } from './crisis.ts';

const WEL = `
wil niet leven
ik wil niet meer leven
Ik wil gewoon niet verder leven
ik wil dood
mijn zoon wil dood
hij zegt dat hij dood wil
ik wil er niet meer zijn
ik wil er een einde aan maken
een eind aan mijn leven maken
zelfmoord
mijn dochter praat over zelfdoding
ze is suïcidaal
ik zie het niet meer zitten
ik zie het allemaal niet meer zitten
mijn vrouw ziet het leven niet meer zitten
mijn leven heeft geen zin meer
ik heb geen zin meer in het leven
ik ga mezelf iets aandoen
mijn dochter snijdt zichzelf
iedereen is beter af zonder mij
ik wou dat ik dood was
ik wil niet meer wakker worden
het hoeft voor mij niet meer
ik kan niet meer
mijn man slaat mij
mijn man slaat me
hij slaat mij
hij slaat
mijn zoon slaat en schopt
mijn zoon slaat zijn moeder
mijn vader slaat mijn moeder
mijn kind wordt geslagen
de kinderen worden geslagen
ik word mishandeld
kindermishandeling
ouderenmishandeling
huiselijk geweld
mijn ex stalkt mij
mijn ex bedreigt me
ik word bedreigd
ik durf niet naar huis
ik durf niet meer naar huis
ik durf niet meer thuis te zijn
ik ben bang voor mijn man
ik ben bang voor mijn ex
ik ben bang thuis
ik voel me niet veilig thuis
mijn kleinkind wordt verwaarloosd
ik ben verkracht
mijn dochter is misbruikt
hij heeft een mes
mijn zoon staat met een mes in de keuken
mijn man heeft een pistool
hij gaat mij vermoorden
hij maakt me dood
ik hoor stemmen
mijn zoon hoort de hele dag stemmen
stemmen in mijn hoofd
zij ziet mensen die er niet zijn
mijn zoon zit in een psychose
I want to die
my husband hits me
ölmek istiyorum
kocam beni dövüyor
nie chcę już żyć
mąż mnie bije, przemoc
я не хочу жити
чоловік б’є мене
أريد أن أموت
زوجي يضربني
`;
const NIET = `
mijn kind slaat een bladzijde over
ik leef van de bijstand
ik wil niet leven van de bijstand
ik kan niet leven van mijn uitkering
mijn man is dood
mijn vrouw is overleden
het dode hout moet uit de tuin
mijn zoon wil een hond
ik sla een maaltijd over
het hart slaat over
de regen slaat naar binnen
de bliksem is ingeslagen
mijn spullen zijn opgeslagen
op de vlucht geslagen
hij slaat op hol
ik kan geen mes vasthouden
hij heeft een mes en vork nodig met een dik handvat
ze heeft een mes nodig met een aangepast handvat
ik kan niet meer traplopen
ik kan niet meer koken
ik houd het niet meer vol
ik zie het niet zitten om met de bus te gaan
ik zie niet goed meer
ik hoor slecht
ik hoor de stemmen van de buren door de muur
hoe kan ik stemmen
piano stemmen
ik ben bang om te vallen
ik ben bang dat mijn vader valt
ik durf niet naar buiten
ik durf niet alleen in de bus
een veilig huis met een beugel
ik wil alleen wonen
ik wil iets doen met mijn leven
samen leven
lang zullen ze leven
eenzaam
schulden
hulp bij de was
dagopvang
onveilige trap
onze kat is dood
ik ben doodmoe
geld op het einde van de maand
ik wil einde van de maand verhuizen
trapt mijn man nog op zijn fiets
hij trapt nog elke dag op zijn hometrainer
verwaarloosde tuin
`;
const regels = (tekst: string): readonly string[] => tekst.trim().split('\n');

describe('wat niet kan wachten (Wmo 2.3.3)', () => {
  it.each(regels(WEL))('‘%s’ is een roep om hulp', (q) => {
    expect(isCrisis(q)).toBe(true);
    expect(isCrisis(`Hallo. ${q.toUpperCase()}!`) || q.startsWith('ik kan niet meer')).toBe(true);
  });

  it.each(regels(NIET))('‘%s’ is dat niet', (q) => {
    expect(isCrisis(q)).toBe(false);
  });

  it('is meteen klaar, wat iemand ook typt', () => {
    const woord = fc.constantFrom(
      'wil',
      'niet',
      'meer',
      'leven',
      'mij',
      'slaat',
      'hij',
      'dood',
      'de',
      'mes',
      'x',
    );
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 60 }), (woorden) => {
        const q = woorden.join(' ').slice(0, 200);
        expect(isCrisis(q)).toBe(isCrisis(q.toUpperCase()));
      }),
    );
  });
});
