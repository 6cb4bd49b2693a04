import type { Woordenboek } from '../woordenboek.ts';

/** Polish, made by a machine: see TAALBEELD whether a person has read it. Terms of the law keep the Dutch word. */
export const pl: Woordenboek = {
  'Onze brieven zijn in het Nederlands. Begrijpt u een brief niet? Bel ons. U kunt ook om een tolk vragen.':
    'Nasze listy są po niderlandzku. Nie rozumieją Państwo listu? Proszę do nas zadzwonić. Można też poprosić o tłumacza.',
  'Kies uw taal': 'Wybierz język',
  Volgende: 'Dalej',
  'Een computer heeft deze pagina vertaald. Niemand heeft dat nagekeken. De Nederlandse tekst telt.':
    'Tę stronę przetłumaczył komputer. Nikt tego nie sprawdził. Obowiązuje tekst niderlandzki.',
  'Deze pagina is er alleen in het Nederlands.': 'Ta strona jest tylko po niderlandzku.',
  'Hulp nodig? Bel {nummer}.': 'Potrzebna pomoc? Proszę zadzwonić: {nummer}.',
  'Brieven en documenten': 'Listy i dokumenty',
  'Nog geen brieven en documenten': 'Nie ma jeszcze listów ani dokumentów',
  'Een brief staat hier zodra hij is gemaakt.': 'List pojawi się tutaj, gdy tylko będzie gotowy.',
  'Brieven worden vanzelf gemaakt en staan hier binnen een minuut.':
    'Listy tworzą się same i pojawiają się tutaj w ciągu minuty.',
  '{soort}, ontvangen op {datum} van {wie}. Bestand: {bestand}, {grootte}':
    '{soort}, otrzymano {datum} od: {wie}. Plik: {bestand}, {grootte}',
  'Bericht schrijven': 'Napisz wiadomość',
  'Persoonlijk plan geven': 'Złóż plan osobisty (persoonlijk plan)',
  'Een document toevoegen': 'Dodaj dokument',
  'Om een cliëntondersteuner vragen': 'Poproś o doradcę klienta (cliëntondersteuner)',
  Cliëntondersteuning: 'Wsparcie klienta (cliëntondersteuning)',
  'Dit is uw cliëntondersteuner: {wie}.': 'To jest Państwa doradca (cliëntondersteuner): {wie}.',
  'U vroeg hierom op {datum}. Wij zorgen dat iemand contact met u opneemt.':
    'Poprosili Państwo o to {datum}. Zadbamy o to, by ktoś się z Państwem skontaktował.',
  'Zelf bellen mag ook: {organisatie}, {nummer}.': 'Można też zadzwonić samemu: {organisatie}, {nummer}.',
  'Afspraak afzeggen': 'Odwołaj spotkanie',
  'Ik kom naar de afspraak': 'Przyjdę na spotkanie',
  'Iets anders vragen voor het gesprek': 'Poproś o coś innego na rozmowę',
  'Er is nu geen afspraak voor een gesprek.': 'Nie ma teraz terminu rozmowy.',
  'Op {datum} vroeg u iets anders:': '{datum} poprosili Państwo o coś innego:',
  'Ons antwoord van {datum}:': 'Nasza odpowiedź z {datum}:',
  'Er komt een tolk mee.': 'Przyjdzie też tłumacz.',
  Bevestigd: 'Potwierdzone',
  'Wie komt mee: {wie}': 'Kto przyjdzie z Państwem: {wie}',
  'Wij laten u weten of het kan.': 'Damy Państwu znać, czy to możliwe.',
  'Wij laten u uiterlijk {datum} weten of het kan. Dat hebben wij als gemeente zo afgesproken.':
    'Damy Państwu znać najpóźniej {datum}, czy to możliwe. Tak ustaliliśmy jako gmina.',
  'Iets verbeteren of aanvullen in het verslag': 'Popraw lub uzupełnij coś w sprawozdaniu (verslag)',
  'Verslag ondertekenen': 'Podpisz sprawozdanie (verslag)',
  'Voorziening aanvragen': 'Złóż wniosek o wsparcie (aanvraag)',
  'Ontbrekende informatie geven': 'Podaj brakujące informacje',
  'Zeggen of de hulp werkt': 'Powiedz, czy pomoc działa',
  'Instemmen met uitstel': 'Zgódź się na odroczenie',
  'Toestemming geven': 'Udziel zgody',
  'Toestemming intrekken': 'Cofnij zgodę',
  'Iemand laten meekijken': 'Pozwól komuś na wgląd',
  'Iemand niet meer laten meekijken': 'Zakończ czyjś wgląd',
  'Zijn wij te laat? Vraag ons om snel te beslissen': 'Spóźniamy się? Poproś nas o szybką decyzję',
  'Bezwaar maken': 'Złóż sprzeciw (bezwaar)',
  'Uw bezwaar aanvullen': 'Uzupełnij sprzeciw (bezwaar)',
  'Bezwaar intrekken': 'Wycofaj sprzeciw (bezwaar)',
  'Iets vragen over uw gegevens': 'Zapytaj o swoje dane',
  'Uw vraag over gegevens intrekken': 'Wycofaj pytanie o swoje dane',
  'Aanvraag intrekken': 'Wycofaj wniosek (aanvraag)',
  'Hulpvraag intrekken': 'Wycofaj prośbę o pomoc',
  'Terug naar de hulpvraag': 'Wróć do prośby o pomoc',
  'Mijn hulpvraag': 'Moja prośba o pomoc',
  'Vorige vraag': 'Poprzednie pytanie',
  'Klopt dit?': 'Czy to się zgadza?',
  'Lees rustig na. U kunt alles nog veranderen.':
    'Proszę spokojnie przeczytać. Wszystko można jeszcze zmienić.',
  'Veranderen: {wat}': 'Zmień: {wat}',
  Veranderen: 'Zmień',
  Versturen: 'Wyślij',
  'Wij gebruiken wat u invult om uit te zoeken welke hulp u nodig hebt.':
    'Używamy tego, co Państwo wpiszą, aby ustalić, jaka pomoc jest potrzebna.',
  'Lees wat wij met uw gegevens doen': 'Przeczytaj, co robimy z danymi',
  Ja: 'Tak',
  Nee: 'Nie',
  'U vraagt hulp voor': 'Prośba o pomoc dla',
  uzelf: 'siebie',
  'Uw vraag': 'Państwa pytanie',
  'Gaat over': 'Dotyczy',
  'Dit speelt': 'Co się dzieje',
  'Wie helpt er nu': 'Kto teraz pomaga',
  'Uw naam': 'Imię i nazwisko osoby zgłaszającej',
  Organisatie: 'Organizacja',
  Telefoon: 'Telefon',
  'E-mail': 'E-mail',
  'Deze persoon weet ervan': 'Ta osoba o tym wie',
  'Uw naam mag in de brief': 'Nazwisko może być w liście',
  'Aanspreken als': 'Forma zwracania się',
  Naam: 'Imię i nazwisko',
  Geboren: 'Data urodzenia',
  BSN: 'Numer BSN',
  Adres: 'Adres',
  'Postcode en woonplaats': 'Kod pocztowy i miejscowość',
  'Bericht het liefst': 'Preferowany kontakt',
  'Praten het liefst': 'Preferowane miejsce rozmowy',
  Taal: 'Język',
  'met tolk': 'z tłumaczem',
  'Uw vraag is verstuurd': 'Pytanie zostało wysłane',
  'Wij hebben uw vraag ontvangen.': 'Otrzymaliśmy Państwa pytanie.',
  'Uw nummer is {nummer}. Bewaar dit nummer.': 'Państwa numer to {nummer}. Proszę zachować ten numer.',
  'Wat gebeurt er nu?': 'Co się teraz stanie?',
  'Iemand van de gemeente belt u.': 'Zadzwoni do Państwa ktoś z gminy.',
  'Binnen {n} werkdagen belt iemand van de gemeente.': {
    one: 'Ktoś z gminy zadzwoni w ciągu {n} dnia roboczego.',
    few: 'Ktoś z gminy zadzwoni w ciągu {n} dni roboczych.',
    many: 'Ktoś z gminy zadzwoni w ciągu {n} dni roboczych.',
    other: 'Ktoś z gminy zadzwoni w ciągu {n} dnia roboczego.',
  },
  'U krijgt een brief met alles wat hier staat.': 'Dostaną Państwo list ze wszystkim, co tu jest napisane.',
  'Daarna komt er een gesprek, op een plek die u prettig vindt. U mag iemand meenemen.':
    'Potem odbędzie się rozmowa w miejscu, które Państwu odpowiada. Można kogoś zabrać ze sobą.',
  'Uiterlijk dan is ons onderzoek klaar': 'Najpóźniej wtedy nasze badanie będzie gotowe',
  'Wilt u zelf een plan maken?': 'Czy chcą Państwo sami zrobić plan?',
  'U mag opschrijven wat u wilt bereiken en welke hulp daarbij past. Dat heet een persoonlijk plan.':
    'Można napisać, co chcą Państwo osiągnąć i jaka pomoc do tego pasuje. To się nazywa plan osobisty (persoonlijk plan).',
  'Geef het plan aan ons': 'Przekaż nam plan',
  'Gratis hulp bij uw vraag': 'Bezpłatna pomoc w Państwa sprawie',
  'Een onafhankelijke cliëntondersteuner staat naast u en kost niets. Dat geldt ook voor wie voor u zorgt.':
    'Niezależna osoba wspierająca (cliëntondersteuner) stoi po Państwa stronie i nic nie kosztuje. Dotyczy to też osób, które się Państwem opiekują.',
  'Bel {organisatie}: {nummer}.': 'Proszę zadzwonić do {organisatie}: {nummer}.',
  'Wij vertellen u wie dat kan zijn.': 'Powiemy Państwu, kto to może być.',
  'Kan het niet wachten?': 'Nie można czekać?',
  'Naar de voorpagina': 'Do strony głównej',
  'Uw persoonlijk plan': 'Państwa plan osobisty (persoonlijk plan)',
  'Beantwoord alleen de vragen die u wilt. Alles samen wordt het plan. Ook na de zeven dagen is het welkom.':
    'Proszę odpowiedzieć tylko na te pytania, na które Państwo chcą. Wszystko razem stanie się planem. Można go złożyć także po siedmiu dniach.',
  'Wat lukt nu niet goed?': 'Co teraz się nie udaje?',
  'Wat moet er anders of beter worden?': 'Co powinno się zmienić lub poprawić?',
  'Wat lukt wel, alleen of met hulp van anderen?': 'Co się udaje, samemu lub z pomocą innych?',
  'Wat hebben de mensen nodig die al helpen?': 'Czego potrzebują osoby, które już pomagają?',
  'Welke hulp past daarbij, en waarom?': 'Jaka pomoc tu pasuje i dlaczego?',
  'Wat er verder nog is. Of alles hier, in eigen woorden.':
    'Wszystko inne. Albo wszystko tutaj, własnymi słowami.',
  'Uw gegevens zijn ingevuld.': 'Twoje dane zostały wpisane.',
  'Dit weet de overheid al van u. Klopt er iets niet, of woont u nu ergens anders? Verander het dan.':
    'To władze już o Tobie wiedzą. Coś się nie zgadza albo mieszkasz teraz gdzie indziej? Wtedy to zmień.',
  'Dit lukt nu niet.': 'Teraz to się nie udaje.',
  'Wij kunnen uw gegevens nu niet ophalen. Vul ze hieronder zelf in.':
    'Nie możemy teraz pobrać Twoich danych. Wpisz je poniżej samodzielnie.',
  'Mijn gegevens invullen': 'Wpisz moje dane',
  'De overheid kent uw naam, geboortedatum en adres al (in de BRP). Wilt u dat wij die voor u invullen?':
    'Władze znają już Twoje imię i nazwisko, datę urodzenia i adres (w rejestrze osób BRP). Czy mamy je wpisać za Ciebie?',
  Voornamen: 'Imiona',
  Achternaam: 'Nazwisko',
  Straat: 'Ulica',
  'Huisnummer en toevoeging': 'Numer domu i dodatek',
  Postcode: 'Kod pocztowy',
  Woonplaats: 'Miejscowość',
  Telefoonnummer: 'Numer telefonu',
  'E-mailadres': 'Adres e-mail',
  'Wie bent u?': 'Kim Państwo są?',
  'Uw telefoonnummer': 'Państwa numer telefonu',
  'Uw e-mailadres': 'Państwa adres e-mail',
  'Weet deze persoon dat u hulp vraagt?': 'Czy ta osoba wie, że proszą Państwo o pomoc?',
  'Zo niet, dan nemen wij eerst contact op. Wij doen niets zonder dat iemand het zelf wil.':
    'Jeśli nie, najpierw się z nią skontaktujemy. Nie robimy nic, czego ta osoba sama nie chce.',
  'Mag in onze brief staan dat u hulp vroeg?':
    'Czy w naszym liście może być napisane, że to Państwo poprosili o pomoc?',
  'De brief gaat naar het huis van deze persoon. Kan dat ruzie of gevaar geven? Kies dan nee.':
    'List trafi do domu tej osoby. Czy może to wywołać kłótnię lub niebezpieczeństwo? Wtedy proszę wybrać „nie”.',
  'de inwoner zelf': 'sam mieszkaniec',
  partner: 'partner',
  familie: 'rodzina',
  'vriend, buur of andere naaste': 'przyjaciel, sąsiad lub inna bliska osoba',
  'vertegenwoordiger (bewindvoerder, mentor, curator, gemachtigde)':
    'przedstawiciel (zarządca majątku, mentor, kurator, pełnomocnik)',
  'hulpverlener of andere professional': 'pracownik opieki lub inny specjalista',
  'iemand anders': 'ktoś inny',
  Geld: 'Pieniądze',
  'Werk en dagbesteding': 'Praca i zajęcia w ciągu dnia',
  Wonen: 'Mieszkanie',
  'Relaties thuis': 'Relacje w domu',
  'Geestelijke gezondheid': 'Zdrowie psychiczne',
  'Lichamelijke gezondheid': 'Zdrowie fizyczne',
  Verslaving: 'Uzależnienie',
  'Dagelijkse dingen doen': 'Codzienne czynności',
  'Mensen om je heen': 'Ludzie wokół Państwa',
  Meedoen: 'Udział w życiu społecznym',
  'Politie en justitie': 'Policja i wymiar sprawiedliwości',
  Veiligheid: 'Bezpieczeństwo',
  'Kinderen en opgroeien': 'Dzieci i dorastanie',
  'Zorgen voor een ander': 'Opieka nad kimś innym',
  'Het is thuis niet veilig': 'W domu nie jest bezpiecznie',
  'Er zijn kinderen in huis': 'W domu są dzieci',
  'De mantelzorger houdt het niet meer vol': 'Opiekun nie daje już rady',
  'Ontruiming of afsluiting van energie of water dreigt': 'Grozi eksmisja albo odcięcie energii lub wody',
  'Er is vandaag niemand die helpt': 'Dzisiaj nie ma nikogo, kto pomaga',
  'Per post': 'Pocztą',
  'Per e-mail': 'E-mailem',
  Telefonisch: 'Telefonicznie',
  Mevrouw: 'Pani',
  Meneer: 'Pan',
  'Liever geen van beide': 'Raczej żadna z tych form',
  'met de post': 'pocztą',
  uitgereikt: 'wręczono',
  'per e-mail': 'e-mailem',
  'in Mijn hulpvraag, met een bericht per e-mail': 'w „Mojej prośbie o pomoc”, z powiadomieniem e-mailem',
  'Persoonlijk plan': 'Plan osobisty (persoonlijk plan)',
  'Medisch document': 'Dokument medyczny',
  Aanvraagformulier: 'Formularz wniosku (aanvraag)',
  'Ander document': 'Inny dokument',
  PDF: 'PDF',
  foto: 'zdjęcie',
  afbeelding: 'obraz',
  tekst: 'tekst',
  'Voor wie vraagt u hulp?': 'Dla kogo proszą Państwo o pomoc?',
  'Voor mijzelf': 'Dla siebie',
  'Voor mijn partner': 'Dla mojego partnera lub partnerki',
  'Voor iemand uit mijn familie': 'Dla kogoś z mojej rodziny',
  'Voor een vriend, buur of andere naaste': 'Dla przyjaciela, sąsiada lub innej bliskiej osoby',
  'Als bewindvoerder, mentor, curator of gemachtigde':
    'Jako zarządca majątku, mentor, kurator lub pełnomocnik',
  'Als hulpverlener of andere professional': 'Jako pracownik opieki lub inny specjalista',
  Anders: 'Inaczej',
  'Wat is er aan de hand?': 'Co się dzieje?',
  'Vertel het in uw eigen woorden. Wat lukt niet meer? Wat zou u graag anders willen? U hoeft niet te weten welke hulp daarbij past.':
    'Proszę opowiedzieć własnymi słowami. Co już się nie udaje? Co ma być inaczej? Nie trzeba wiedzieć, jaka pomoc do tego pasuje.',
  'Waar heeft u last van?': 'Co Państwu dolega?',
  'Waar gaat het over?': 'Czego to dotyczy?',
  'Speelt een van deze dingen?': 'Czy dzieje się któraś z tych rzeczy?',
  'Dan kijken wij eerder naar uw vraag.': 'Wtedy wcześniej zajmiemy się Państwa pytaniem.',
  'Wie helpt er nu al?': 'Kto już teraz pomaga?',
  'Bijvoorbeeld familie, buren, thuiszorg of de huisarts.':
    'Na przykład rodzina, sąsiedzi, opieka domowa lub lekarz rodzinny.',
  'Om wie gaat het?': 'O kogo chodzi?',
  Geboortedatum: 'Data urodzenia',
  'Bijvoorbeeld 27 3 1948': 'Na przykład 27 3 1948',
  'Burgerservicenummer (BSN)': 'Numer ewidencyjny (BSN)',
  'Dit staat op een paspoort, identiteitskaart of rijbewijs. Weet u het niet? Laat het leeg.':
    'Numer jest w paszporcie, dowodzie tożsamości lub prawie jazdy. Nie znają go Państwo? Proszę zostawić puste.',
  'Wat is het adres?': 'Jaki jest adres?',
  'Hoe kunnen wij contact opnemen?': 'Jak możemy się skontaktować?',
  'Hoe krijgt u het liefst bericht?': 'Jak najchętniej otrzymują Państwo wiadomości?',
  'Waar wilt u het liefst praten?': 'Gdzie najchętniej chcą Państwo rozmawiać?',
  'Bijvoorbeeld thuis, op het gemeentehuis of bij familie.':
    'Na przykład w domu, w urzędzie gminy lub u rodziny.',
  'In welke taal praat u het liefst?': 'W jakim języku najchętniej Państwo rozmawiają?',
  'Er is een tolk nodig': 'Potrzebny jest tłumacz',
  'U kunt een eigen plan geven': 'Mogą Państwo złożyć własny plan',
  'U kunt ons geven wat nog ontbreekt': 'Mogą Państwo przekazać nam to, czego jeszcze brakuje',
  'U kunt reageren op het verslag. Hulp aanvragen kan daarna ook nog':
    'Mogą Państwo odpowiedzieć na sprawozdanie. Wniosek o wsparcie można złożyć też później',
  'U krijgt ons besluit op de nieuwe datum': 'Decyzję otrzymają Państwo w nowym terminie',
  'Uw tijdelijke hulp stopt': 'Tymczasowa pomoc się kończy',
  'U kunt bezwaar maken tegen ons besluit': 'Mogą Państwo złożyć sprzeciw wobec naszej decyzji (bezwaar)',
  'U kunt uw bezwaar aanvullen': 'Mogą Państwo uzupełnić sprzeciw (bezwaar)',
  'U kunt nog stukken sturen voor de hoorzitting': 'Mogą Państwo jeszcze wysłać dokumenty na przesłuchanie',
  'U kunt in beroep gaan bij de rechtbank': 'Mogą Państwo odwołać się do sądu',
  'U kunt in hoger beroep gaan': 'Mogą Państwo odwołać się do sądu wyższej instancji',
  'U kunt bezwaar maken tegen ons besluit om hulp te stoppen of te veranderen':
    'Mogą Państwo złożyć sprzeciw wobec naszej decyzji o zakończeniu lub zmianie pomocy',
  'U kunt bezwaar maken tegen ons besluit over de dwangsom':
    'Mogą Państwo złożyć sprzeciw wobec naszej decyzji o odszkodowaniu za zwłokę (dwangsom)',
  'U kunt bezwaar maken tegen ons besluit over de tijdelijke hulp':
    'Mogą Państwo złożyć sprzeciw wobec naszej decyzji o pomocy tymczasowej',
  'Belangrijke data': 'Ważne daty',
  'Ons besluit is er': 'Jest nasza decyzja',
  'U krijgt ons besluit': 'Otrzymają Państwo naszą decyzję',
  'Ons besluit over de dwangsom is er': 'Jest nasza decyzja o odszkodowaniu za zwłokę (dwangsom)',
  'U hoort hoeveel dwangsom u krijgt': 'Dowiedzą się Państwo, ile wynosi odszkodowanie za zwłokę (dwangsom)',
  'Ons besluit over het bezwaar is er': 'Jest nasza decyzja w sprawie sprzeciwu',
  'U krijgt ons besluit over uw bezwaar': 'Otrzymają Państwo naszą decyzję w sprawie sprzeciwu',
  'Wij sturen de stukken naar de rechter': 'Wysyłamy dokumenty do sądu',
  'Hulpvraag van {naam}': 'Prośba o pomoc: {naam}',
  'Nummer {nummer}': 'Numer {nummer}',
  'Waar staat het?': 'Na jakim to jest etapie?',
  'Ons onderzoek is klaar': 'Nasze badanie jest gotowe',
  Contactpersoon: 'Osoba do kontaktu',
  'Uw contactpersoon': 'Państwa osoba do kontaktu',
  'is er nog niet': 'jeszcze nie ma',
  'U mag nu een aanvraag doen': 'Mogą Państwo teraz złożyć wniosek (aanvraag)',
  'Ons onderzoek moest klaar zijn op {datum}. Dat is niet gelukt. U hoeft niet te wachten: u mag nu al een aanvraag doen. Dan krijgt u binnen twee weken een besluit. Het onderzoek gaat gewoon door.':
    'Nasze badanie miało być gotowe {datum}. To się nie udało. Nie trzeba czekać: już teraz mogą Państwo złożyć wniosek (aanvraag). Wtedy otrzymają Państwo decyzję w ciągu dwóch tygodni. Badanie trwa dalej.',
  'Dit kunt u nu doen': 'To można teraz zrobić',
  Afspraken: 'Spotkania',
  'De vraag': 'Pytanie',
  'De gegevens': 'Dane',
  'Uw gegevens': 'Państwa dane',
  'Wie las dit dossier?': 'Kto czytał te akta?',
  'Wie las mijn dossier?': 'Kto czytał moje akta?',
  'Het hele dossier als PDF': 'Całe akta jako PDF',
  'Mijn hele dossier als PDF': 'Moje całe akta jako PDF',
  'Een deel is in het Nederlands': 'Część jest po niderlandzku',
  'De tekst van het verslag en de delen over uw aanvraag en bezwaar zijn in het Nederlands.':
    'Tekst sprawozdania (verslag) oraz części o wniosku (aanvraag) i sprzeciwie (bezwaar) są po niderlandzku.',
  'Wat kunt u doen?': 'Co mogą Państwo zrobić?',
  'Het besluit': 'Decyzja',
  'Uw besluit': 'Państwa decyzja',
  'Dit besluit van {datum} geldt niet meer. Op {nieuw} kwam er een nieuw besluit voor in de plaats. Dat staat hieronder, bij het bezwaar.':
    'Ta decyzja z dnia {datum} już nie obowiązuje. W dniu {nieuw} zastąpiła ją nowa decyzja. Jest ona niżej, przy sprzeciwie.',
  'De inwoner kon bezwaar maken tot en met {datum}. Kon de inwoner er niets aan doen dat het later werd? Bel ons.':
    'Mieszkaniec mógł złożyć sprzeciw (bezwaar) do {datum} włącznie. Czy opóźnienie nie było z winy mieszkańca? Proszę do nas zadzwonić.',
  'U kon bezwaar maken tot en met {datum}. Kon u er niets aan doen dat het later werd? Bel ons.':
    'Sprzeciw (bezwaar) można było złożyć do {datum} włącznie. Czy opóźnienie nie było z Państwa winy? Proszę do nas zadzwonić.',
  'Is de inwoner het niet eens met het besluit? De inwoner kan bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.':
    'Czy mieszkaniec nie zgadza się z decyzją? Mieszkaniec może złożyć sprzeciw (bezwaar) do {datum} włącznie. Można to zrobić tutaj lub listownie. Jak to zrobić, jest napisane w liście z decyzją.',
  'Bent u het niet eens met het besluit? U kunt bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.':
    'Nie zgadzają się Państwo z decyzją? Sprzeciw (bezwaar) można złożyć do {datum} włącznie. Można to zrobić tutaj lub listownie. Jak to zrobić, jest napisane w liście z decyzją.',
  'Hulpvragen van anderen': 'Prośby o pomoc innych osób',
  'De hulpvragen waarbij u meekijkt of helpt.':
    'Prośby o pomoc, do których mają Państwo wgląd lub przy których Państwo pomagają.',
  'Hier ziet u waar uw hulpvraag staat.': 'Tutaj widać, na jakim etapie jest prośba o pomoc.',
  'Nieuwe hulpvraag': 'Nowa prośba o pomoc',
  'U kijkt nog nergens mee.': 'Nie mają Państwo jeszcze wglądu do żadnej prośby.',
  'U hebt nog geen hulpvraag.': 'Nie mają Państwo jeszcze prośby o pomoc.',
  'De inwoner of de gemeente kan u toevoegen aan een hulpvraag.':
    'Mieszkaniec lub gmina może dodać Państwa do prośby o pomoc.',
  'Hebt u net iets verstuurd zonder in te loggen, en zonder BSN? Bel dan de gemeente om uw vraag te koppelen.':
    'Wysłali Państwo właśnie coś bez logowania i bez BSN? Proszę zadzwonić do gminy, aby połączyć to pytanie.',
  'Hulpvraag van {datum}': 'Prośba o pomoc z dnia {datum}',
  Bekijken: 'Zobacz',
  'Waar staat het': 'Na jakim etapie',
  'Hier wordt aan gewerkt': 'Nad tym pracujemy',
  'Hier is over besloten': 'W tej sprawie zapadła decyzja',
  'Dit is afgesloten': 'To jest zamknięte',
  'Uiterlijk klaar': 'Gotowe najpóźniej',
  'er loopt nu geen termijn': 'teraz nie biegnie żaden termin',
  Nummer: 'Numer',
  'Iemand heeft voor u hulp gevraagd. Wij nemen eerst contact met u op.':
    'Ktoś poprosił o pomoc dla Państwa. Najpierw się z Państwem skontaktujemy.',
  'U wilt nu geen hulp. Wij willen er nog een keer met u over praten.':
    'Nie chcą Państwo teraz pomocy. Chcielibyśmy jeszcze raz o tym porozmawiać.',
  'Wij hebben uw vraag ontvangen en lezen hem.': 'Otrzymaliśmy Państwa pytanie i je czytamy.',
  'Wij zoeken een medewerker voor uw vraag.': 'Szukamy pracownika do Państwa pytania.',
  'Een medewerker zoekt met u uit wat u nodig hebt.': 'Pracownik ustala razem z Państwem, co jest potrzebne.',
  'Wij wachten op advies van een deskundige.': 'Czekamy na opinię specjalisty.',
  'Wij bekijken welke oplossingen passen.': 'Sprawdzamy, które rozwiązania pasują.',
  'Wij schrijven het verslag van het onderzoek.': 'Piszemy sprawozdanie z badania (verslag).',
  'Uw verslag is klaar. Wilt u het lezen en uw reactie geven?':
    'Sprawozdanie (verslag) jest gotowe. Czy chcą je Państwo przeczytać i odpowiedzieć?',
  'Wij hebben uw verzoek ontvangen en maken er een aanvraag van.':
    'Otrzymaliśmy Państwa prośbę i robimy z niej wniosek (aanvraag).',
  'Wij beoordelen uw aanvraag.': 'Rozpatrujemy Państwa wniosek (aanvraag).',
  'Wij wachten op informatie van u.': 'Czekamy na informacje od Państwa.',
  'De tijd om uw aanvraag aan te vullen is voorbij. Wij gaan nu verder met uw aanvraag.':
    'Czas na uzupełnienie wniosku (aanvraag) minął. Teraz rozpatrujemy go dalej.',
  'Wij maken uw besluit.': 'Przygotowujemy Państwa decyzję.',
  'Een collega leest uw besluit na.': 'Inny pracownik sprawdza Państwa decyzję.',
  'Wij bellen u over uw besluit.': 'Zadzwonimy do Państwa w sprawie decyzji.',
  'Uw besluit is genomen en wordt verstuurd.': 'Decyzja została podjęta i zostanie wysłana.',
  'Ons besluit was te laat. Wij stellen nog vast hoeveel dwangsom u krijgt.':
    'Nasza decyzja była spóźniona. Ustalimy jeszcze, ile wynosi odszkodowanie za zwłokę (dwangsom).',
  'U hebt een besluit gekregen.': 'Otrzymali Państwo decyzję.',
  'Wij sturen uw bezwaar door naar wie erover beslist.':
    'Przekazujemy sprzeciw osobom, które o nim decydują.',
  'Wij hebben uw bezwaar. Wij wachten nog op informatie van u.':
    'Mamy Państwa sprzeciw. Czekamy jeszcze na informacje od Państwa.',
  'Wij hebben uw bezwaar. Wij nodigen u uit om erover te vertellen.':
    'Mamy Państwa sprzeciw. Zaprosimy Państwa, aby o nim opowiedzieć.',
  'U bent uitgenodigd om over uw bezwaar te vertellen.': 'Zapraszamy, aby opowiedzieć o sprzeciwie.',
  'De commissie geeft ons advies over uw bezwaar.': 'Komisja wydaje nam opinię o Państwa sprzeciwie.',
  'Wij beslissen op uw bezwaar.': 'Podejmujemy decyzję w sprawie sprzeciwu.',
  'De rechter behandelt uw beroep. Wij sturen de stukken.':
    'Sędzia rozpatruje Państwa odwołanie. Wysyłamy dokumenty.',
  'Wij wachten op de uitspraak van de rechter.': 'Czekamy na wyrok sędziego.',
  'U hebt uw vraag ingetrokken.': 'Pytanie zostało przez Państwa wycofane.',
  'U hebt uw aanvraag ingetrokken. U kunt altijd opnieuw aanvragen.':
    'Wniosek (aanvraag) został przez Państwa wycofany. Zawsze można złożyć nowy.',
  'Uw vraag gaat verder bij uw eerdere hulpvraag.':
    'Pytanie jest prowadzone dalej przy wcześniejszej prośbie o pomoc.',
  'Wij hebben uw vraag doorgestuurd.': 'Przekazaliśmy Państwa pytanie dalej.',
  'Een andere organisatie helpt u verder.': 'Pomaga Państwu dalej inna organizacja.',
  'Afgesloten, met informatie en advies.': 'Zamknięte, z informacją i poradą.',
  'Afgesloten zonder aanvraag. U kunt altijd nog een aanvraag doen.':
    'Zamknięte bez wniosku (aanvraag). Zawsze można jeszcze złożyć wniosek.',
  'Iemand heeft voor deze persoon hulp gevraagd. Wij nemen eerst zelf contact op.':
    'Ktoś poprosił o pomoc dla tej osoby. Najpierw sami się z nią skontaktujemy.',
  'Wij hebben de vraag ontvangen en lezen hem.': 'Otrzymaliśmy pytanie i je czytamy.',
  'Wij zoeken een medewerker voor deze vraag.': 'Szukamy pracownika do tego pytania.',
  'Een medewerker zoekt uit wat er nodig is.': 'Pracownik ustala, co jest potrzebne.',
  'Het verslag is klaar. De inwoner kan het lezen en erop reageren.':
    'Sprawozdanie (verslag) jest gotowe. Mieszkaniec może je przeczytać i odpowiedzieć.',
  'Wij hebben het verzoek ontvangen en maken er een aanvraag van.':
    'Otrzymaliśmy prośbę i robimy z niej wniosek (aanvraag).',
  'Wij beoordelen de aanvraag.': 'Rozpatrujemy wniosek (aanvraag).',
  'Wij wachten op informatie van de inwoner.': 'Czekamy na informacje od mieszkańca.',
  'De tijd om de aanvraag aan te vullen is voorbij. Wij gaan verder met de aanvraag.':
    'Czas na uzupełnienie wniosku (aanvraag) minął. Rozpatrujemy go dalej.',
  'Wij maken het besluit.': 'Przygotowujemy decyzję.',
  'Een collega leest het besluit na.': 'Inny pracownik sprawdza decyzję.',
  'Wij bellen de inwoner over het besluit.': 'Zadzwonimy do mieszkańca w sprawie decyzji.',
  'Het besluit is genomen en wordt verstuurd.': 'Decyzja została podjęta i jest wysyłana.',
  'Er is een besluit.': 'Jest decyzja.',
  'Wij sturen het bezwaar door naar wie erover beslist.':
    'Przekazujemy ten sprzeciw osobom, które o nim decydują.',
  'Wij hebben het bezwaar en wachten op informatie van de inwoner.':
    'Mamy sprzeciw i czekamy na informacje od mieszkańca.',
  'Wij hebben het bezwaar. Wij nodigen de inwoner uit om erover te vertellen.':
    'Mamy sprzeciw. Zaprosimy mieszkańca, aby o nim opowiedział.',
  'De inwoner is uitgenodigd om over het bezwaar te vertellen.':
    'Mieszkaniec jest zaproszony, aby opowiedzieć o sprzeciwie.',
  'De commissie geeft ons advies over het bezwaar.': 'Komisja wydaje nam opinię o sprzeciwie.',
  'Wij beslissen op het bezwaar.': 'Podejmujemy decyzję o sprzeciwie.',
  'De rechter behandelt het beroep. Wij sturen de stukken.':
    'Sędzia rozpatruje odwołanie. Wysyłamy dokumenty.',
  'De vraag is ingetrokken.': 'Pytanie zostało wycofane.',
  'De aanvraag is ingetrokken. De inwoner kan altijd opnieuw aanvragen.':
    'Wniosek (aanvraag) został wycofany. Mieszkaniec zawsze może złożyć nowy.',
  'Deze vraag gaat verder bij een eerdere hulpvraag.':
    'To pytanie jest prowadzone dalej przy wcześniejszej prośbie o pomoc.',
  'Wij hebben de vraag doorgestuurd.': 'Przekazaliśmy pytanie dalej.',
  'Een andere organisatie helpt verder.': 'Pomaga dalej inna organizacja.',
  'Afgesloten zonder aanvraag. De inwoner kan altijd nog een aanvraag doen.':
    'Zamknięte bez wniosku (aanvraag). Mieszkaniec zawsze może jeszcze złożyć wniosek.',
  'Lees het verslag. U mag verbeteringen en aanvullingen toevoegen. Onderteken het daarna. Wilt u een voorziening aanvragen? Kruis dat aan.':
    'Proszę przeczytać sprawozdanie (verslag). Można dodać poprawki i uzupełnienia. Potem proszę je podpisać. Chcą Państwo złożyć wniosek o wsparcie? Proszę to zaznaczyć.',
  'Hebt u de informatie nog? Stuur die dan zo snel mogelijk. Wij beslissen nu op wat wij hebben.':
    'Mają Państwo jeszcze te informacje? Proszę wysłać je jak najszybciej. Teraz decydujemy na podstawie tego, co mamy.',
  'Stuur ons wat er nog ontbreekt. In de brief staat wat dat is.':
    'Proszę przesłać nam to, czego jeszcze brakuje. W liście jest napisane, co to jest.',
  'Stuur ons wat er nog ontbreekt aan uw bezwaar. In de brief staat wat dat is.':
    'Proszę przesłać nam to, czego jeszcze brakuje w sprzeciwie. W liście jest napisane, co to jest.',
  'Kom vertellen waarom u het niet eens bent met ons besluit. U mag iemand meenemen, en vooraf stukken sturen. Dag en plaats staan hieronder.':
    'Proszę przyjść i opowiedzieć, dlaczego nie zgadzają się Państwo z naszą decyzją. Można kogoś zabrać i wcześniej wysłać dokumenty. Dzień i miejsce są niżej.',
  'U mag het verslag lezen en er verbeteringen en aanvullingen bij zetten. Ondertekenen en een voorziening aanvragen doet de inwoner zelf, of iemand die de inwoner vertegenwoordigt.':
    'Mogą Państwo czytać sprawozdanie (verslag) oraz dodawać poprawki i uzupełnienia. Podpisuje i składa wniosek sam mieszkaniec lub osoba, która go reprezentuje.',
  'De inwoner stuurt ons wat er nog ontbreekt. In de brief staat wat dat is. U mag helpen.':
    'Mieszkaniec przesyła nam to, czego jeszcze brakuje. W liście jest napisane, co to jest. Można pomóc.',
  Informatie: 'Informacja',
  Gelukt: 'Udało się',
  'Let op': 'Uwaga',
  Fout: 'Błąd',
  'Dit kan nu niet': 'Teraz to nie jest możliwe',
  'Er is 1 ding niet goed ingevuld': '1 rzecz jest źle wypełniona',
  'Er zijn {n} dingen niet goed ingevuld': {
    one: '{n} rzecz jest źle wypełniona',
    few: '{n} rzeczy są źle wypełnione',
    many: '{n} rzeczy jest źle wypełnionych',
    other: '{n} rzeczy jest źle wypełnionych',
  },
  'niet verplicht': 'nieobowiązkowe',
  'U kunt hier {tekens} tekens kwijt.': 'Zmieści się tu {tekens} znaków.',
  Dag: 'Dzień',
  Maand: 'Miesiąc',
  Jaar: 'Rok',
  Kies: 'Wybierz',
  'opent in een nieuw tabblad': 'otwiera się w nowej karcie',
  Terug: 'Wstecz',
  'Stap {nummer} van {totaal}': 'Krok {nummer} z {totaal}',
  Kruimelpad: 'Ścieżka nawigacji',
  'Naar de inhoud': 'Do treści',
  'Demo: de mensen en dossiers op deze site zijn verzonnen.':
    'Demo: osoby i akta na tej stronie są zmyślone.',
  Uitloggen: 'Wyloguj',
  Hoofdnavigatie: 'Główna nawigacja',
  'Over deze site': 'O tej stronie',
  'niet ingevuld': 'nie wypełniono',
  'Telefoon {nummer}.': 'Telefon {nummer}.',
  'Is er direct gevaar? Bel {nummer}.':
    'Czy jest bezpośrednie niebezpieczeństwo? Proszę zadzwonić: {nummer}.',
  gedaan: 'zrobione',
  'hier zijn we nu': 'tu jesteśmy teraz',
  'komt nog': 'jeszcze przed nami',
  'niet nodig': 'niepotrzebne',
  Voortgang: 'Postęp',
  'Alle fasen afgerond': 'Wszystkie etapy zakończone',
  'Fase {nummer} van {totaal}: {fase}': 'Etap {nummer} z {totaal}: {fase}',
  uiterlijk: 'najpóźniej',
  'Zo is dit gerekend': 'Tak to obliczono',
  'Bekijk het op de kalender': 'Zobacz w kalendarzu',
  Melding: 'Zgłoszenie (melding)',
  Screening: 'Wstępna ocena (screening)',
  Onderzoek: 'Badanie (onderzoek)',
  'Omgekeerde Toets': 'Rozważenie (Omgekeerde Toets)',
  Verslag: 'Sprawozdanie (verslag)',
  Aanvraag: 'Wniosek (aanvraag)',
  Besluit: 'Decyzja (besluit)',
  Uitvoering: 'Realizacja (uitvoering)',
  'vandaag de laatste dag': 'dzisiaj ostatni dzień',
  'nog {dagen}': 'pozostało: {dagen}',
  '{dagen} te laat': 'opóźnienie: {dagen}',
  'Ik ben het eens met het verslag': 'Zgadzam się ze sprawozdaniem',
  'Ik heb het verslag gezien, maar ik ben het er niet mee eens':
    'Znam treść sprawozdania, ale się z nim nie zgadzam',
  'Ik heb opmerkingen bij het verslag': 'Mam uwagi do sprawozdania',
  'U hoeft het verslag niet te ondertekenen. Ook dan is ons onderzoek klaar.':
    'Nie trzeba podpisywać sprawozdania (verslag). Także wtedy nasze badanie jest zakończone.',
  'Wat vindt u van het verslag?': 'Co Państwo sądzą o sprawozdaniu?',
  Opmerkingen: 'Uwagi',
  'Wilt u iets aanvragen?': 'Czy chcą Państwo złożyć wniosek?',
  'Ja, ik vraag een maatwerkvoorziening aan': 'Tak, wnioskuję o wsparcie indywidualne (maatwerkvoorziening)',
  'Dan is dit uw aanvraag. U krijgt binnen twee weken een besluit. U mag altijd aanvragen, ook als in het verslag iets anders staat.':
    'Wtedy to jest Państwa wniosek (aanvraag). Decyzję otrzymają Państwo w ciągu dwóch tygodni. Zawsze można złożyć wniosek, także gdy w sprawozdaniu jest napisane coś innego.',
  'Zonder het kruisje hierboven vraagt u niets aan.':
    'Bez zaznaczenia powyżej nie składają Państwo żadnego wniosku.',
  'Klopt er iets niet, of mist u iets? Schrijf het hier op. Wij zetten uw tekst bij het verslag. Het verslag zelf verandert niet.':
    'Coś się nie zgadza lub czegoś brakuje? Proszę to tu napisać. Dołączymy ten tekst do sprawozdania (verslag). Samo sprawozdanie się nie zmieni.',
  'Over welk deel gaat het?': 'Której części to dotyczy?',
  'Het hele verslag': 'Całe sprawozdanie',
  'Wat moet er beter of anders?': 'Co powinno być lepsze lub inne?',
  'Uw situatie': 'Państwa sytuacja',
  'Wat lukt niet, en waardoor': 'Co się nie udaje i dlaczego',
  'Welke ondersteuning is nodig': 'Jakie wsparcie jest potrzebne',
  'Wat u zelf en uw huisgenoten kunnen doen': 'Co mogą zrobić Państwo i domownicy',
  'De mensen om u heen': 'Ludzie wokół Państwa',
  'Wie voor u zorgt': 'Kto się Państwem opiekuje',
  'Algemene voorzieningen': 'Usługi ogólne',
  'Collectieve voorzieningen en andere hulp': 'Usługi zbiorowe i inna pomoc',
  'Wanneer krijgt u een maatwerkvoorziening':
    'Kiedy otrzymują Państwo wsparcie indywidualne (maatwerkvoorziening)',
  'Advies van deskundigen': 'Opinia specjalistów',
  'Wat u wilt bereiken': 'Co chcą Państwo osiągnąć',
  'Hoe wij hebben afgewogen': 'Jak to rozważyliśmy',
  'Mogelijke oplossingen': 'Możliwe rozwiązania',
  'Eigen bijdrage': 'Wkład własny (eigen bijdrage)',
  'Zorg in natura of een pgb': 'Opieka w naturze lub budżet osobisty (pgb)',
  'Waarover wij het niet eens zijn': 'W czym się nie zgadzamy',
  'Hoe verder': 'Co dalej',
  'een maatwerkvoorziening past': 'wsparcie indywidualne (maatwerkvoorziening) jest odpowiednie',
  'een maatwerkvoorziening is niet nodig': 'wsparcie indywidualne (maatwerkvoorziening) nie jest potrzebne',
  'een andere organisatie kan beter helpen': 'inna organizacja może lepiej pomóc',
  akkoord: 'zgoda',
  'gezien, niet akkoord': 'zapoznano się, brak zgody',
  'met opmerkingen': 'z uwagami',
  'de inwoner is geholpen zonder maatwerkvoorziening': 'mieszkańcowi pomożono bez wsparcia indywidualnego',
  'de inwoner reageert niet op het verslag': 'mieszkaniec nie odpowiada na sprawozdanie',
  'de inwoner wil niet verder': 'mieszkaniec nie chce iść dalej',
  'het onderzoek kan niet, omdat de inwoner niet meewerkt':
    'badanie nie jest możliwe, bo mieszkaniec nie współpracuje',
  'Wat vraagt u aan?': 'O co Państwo wnioskują?',
  'U mag meer dan één ding kiezen.': 'Można wybrać więcej niż jedną rzecz.',
  'Andere voorzieningen': 'Inne rodzaje wsparcia',
  'Hoe en waarvoor: {wat}': 'Jak i po co: {wat}',
  '{wat}: hoe wilt u dit krijgen?': '{wat}: jak chcą Państwo to otrzymać?',
  'De gemeente regelt het (zorg in natura)': 'Gmina to załatwia (opieka w naturze)',
  'Ik regel het zelf met een persoonsgebonden budget (pgb)':
    'Załatwiam to sam lub sama z budżetu osobistego (pgb)',
  '{wat}: wat hebt u nodig?': '{wat}: co jest potrzebne?',
  'Bijvoorbeeld hoe vaak, en waarvoor.': 'Na przykład jak często i po co.',
  '{wat}: waarom een pgb?': '{wat}: dlaczego budżet osobisty (pgb)?',
  'Alleen invullen als u een pgb kiest. Waarom past wat de gemeente regelt niet bij u? Weet u het nog niet? Dan vragen wij er later om.':
    'Wypełnić tylko przy wyborze budżetu osobistego (pgb). Dlaczego to, co załatwia gmina, Państwu nie odpowiada? Jeszcze nie wiadomo? Wtedy zapytamy o to później.',
  'Verstuurd op {datum}': 'Wysłano {datum}',
  'binnen zes weken': 'w ciągu sześciu tygodni',
  'na zes weken': 'po sześciu tygodniach',
  'Uit het onderzoek komt: {advies}.': 'Wynik badania: {advies}.',
  'Ondertekend, ontvangen op {datum}: {keuze}, met verzoek om een maatwerkvoorziening.':
    'Podpisano, otrzymano {datum}: {keuze}, z wnioskiem o wsparcie indywidualne (maatwerkvoorziening).',
  'Ondertekend, ontvangen op {datum}: {keuze}.': 'Podpisano, otrzymano {datum}: {keuze}.',
  'Het hele verslag lezen': 'Przeczytaj całe sprawozdanie',
  'Eerdere uitgave van {datum}': 'Wcześniejsze wydanie z dnia {datum}',
  'Zonder aanvraag afgesloten op {datum}: {reden}.': 'Zamknięto bez wniosku (aanvraag) {datum}: {reden}.',
  'Reden van deze uitgave: {reden}': 'Powód tego wydania: {reden}',
  'Toegevoegd door {wie} op {datum}': 'Dodano {datum}, dodaje: {wie}',
  'Reactie van de gemeente, {datum}': 'Odpowiedź gminy, {datum}',
  'Hulp nodig om mee te doen of zelfstandig te wonen?':
    'Potrzebna pomoc, aby brać udział w życiu lub mieszkać samodzielnie?',
  'Vertel ons wat er speelt. Samen zoeken wij uit wat u nodig hebt.':
    'Proszę nam powiedzieć, co się dzieje. Razem ustalimy, co jest potrzebne.',
  'Hulp vragen': 'Poproś o pomoc',
  'Voor uzelf of voor iemand anders. Het duurt ongeveer tien minuten. Inloggen hoeft niet.':
    'Dla siebie lub dla kogoś innego. Trwa to około dziesięciu minut. Nie trzeba się logować.',
  'Vraag stellen': 'Zadaj pytanie',
  'Hebt u al hulp gevraagd? Kijk waar het staat, lees uw verslag of geef een reactie.':
    'Prosili już Państwo o pomoc? Tu można zobaczyć, na jakim to jest etapie, przeczytać sprawozdanie (verslag) lub odpowiedzieć.',
  Inloggen: 'Zaloguj się',
  'Liever bellen of langskomen?': 'Wolą Państwo zadzwonić lub przyjść?',
  'Liever langskomen of schrijven?': 'Wolą Państwo przyjść lub napisać?',
  'Bel {nummer}, {wanneer}.': 'Proszę zadzwonić: {nummer}, {wanneer}.',
  'U kunt uw vraag ook aan de balie of met een brief stellen.':
    'Pytanie można też zadać w okienku lub listownie.',
  'Gratis hulp van iemand die naast u staat: {organisatie}, {nummer}.':
    'Bezpłatna pomoc kogoś, kto stoi po Państwa stronie: {organisatie}, {nummer}.',
  'U kunt gratis hulp krijgen van iemand die naast u staat. Vraag ernaar bij de gemeente.':
    'Można dostać bezpłatną pomoc kogoś, kto stoi po Państwa stronie. Proszę zapytać w gminie.',
  'Hoe lang mag iets duren? {link}.': 'Jak długo coś może trwać? {link}.',
  'Reken een termijn van de wet uit': 'Oblicz termin ustawowy',
  'Is er nu gevaar?': 'Czy jest teraz niebezpiecznie?',
  inwoner: 'mieszkaniec',
  vertegenwoordiger: 'przedstawiciel',
  mantelzorger: 'opiekun',
  'Op alle apparaten uitloggen': 'Wyloguj na wszystkich urządzeniach',
  Privacy: 'Prywatność',
  Toegankelijkheid: 'Dostępność',
  'Termijn uitrekenen': 'Obliczanie terminu',
  'Wetten en grondwaarden': 'Ustawy i wartości podstawowe',
  'Plan toevoegen': 'Dodaj plan',
  Toevoegen: 'Dodaj',
  Ondertekenen: 'Podpisz',
  'gelukt.': 'udało się.',
  'Het persoonlijk plan': 'Plan osobisty (persoonlijk plan)',
  'Wanneer kwam het plan binnen?': 'Kiedy wpłynął plan?',
  'Dit stond er nog van de vorige keer. Er is nog niets verstuurd.':
    'To zostało z poprzedniego razu. Nic jeszcze nie wysłano.',
  'Intussen heeft iemand anders in dit onderdeel iets vastgelegd. Kijk in het dossier of uw tekst nog klopt en verstuur dan opnieuw. Uw tekst staat hieronder.':
    'W międzyczasie ktoś inny zapisał coś w tej części. Proszę sprawdzić w aktach, czy tekst się jeszcze zgadza, i wysłać ponownie. Tekst jest niżej.',
  'De gemeente heeft nog geen maatwerkvoorzieningen ingevuld.':
    'Gmina nie wpisała jeszcze żadnego wsparcia indywidualnego.',
  'Daarom kunt u hier niets kiezen. U kunt uw aanvraag wel met een brief doen; die telt net zo.':
    'Dlatego nie można tu nic wybrać. Wniosek można złożyć listownie; liczy się tak samo.',
  'Kies voor wie u hulp vraagt.': 'Proszę wybrać, dla kogo jest pomoc.',
  'Vertel in uw eigen woorden wat er aan de hand is.': 'Proszę opowiedzieć własnymi słowami, co się dzieje.',
  'Kies uit de lijst.': 'Proszę wybrać z listy.',
  'Kies hoe wij u het beste kunnen bereiken.': 'Proszę wybrać, jak najlepiej się z Państwem skontaktować.',
  'Kies hoe u aangesproken wilt worden.': 'Proszę wybrać, jak się do Państwa zwracać.',
  'Vul de achternaam in.': 'Proszę wpisać nazwisko.',
  'Dit is geen geldig burgerservicenummer. Controleer de cijfers, of laat het leeg.':
    'To nie jest prawidłowy numer BSN. Proszę sprawdzić cyfry lub zostawić puste.',
  'Vul een bestaande geboortedatum in.': 'Proszę wpisać istniejącą datę urodzenia.',
  'Vul de straat in.': 'Proszę wpisać ulicę.',
  'Vul het huisnummer in.': 'Proszę wpisać numer domu.',
  'Vul een postcode in, zoals 1234 AB.': 'Proszę wpisać kod pocztowy, na przykład 1234 AB.',
  'Vul de woonplaats in.': 'Proszę wpisać miejscowość.',
  'Dit is geen e-mailadres. Controleer het, of laat het leeg.':
    'To nie jest adres e-mail. Proszę sprawdzić lub zostawić puste.',
  'Vul uw naam in.': 'Proszę wpisać imię i nazwisko.',
  'Kies ja of nee.': 'Proszę wybrać „tak” lub „nie”.',
  'Kies of uw naam in de brief mag staan.': 'Proszę wybrać, czy Państwa nazwisko może być w liście.',
  'Gebruik hier niet meer dan {n} tekens.': {
    one: 'Proszę użyć tu najwyżej {n} znaku.',
    few: 'Proszę użyć tu najwyżej {n} znaków.',
    many: 'Proszę użyć tu najwyżej {n} znaków.',
    other: 'Proszę użyć tu najwyżej {n} znaku.',
  },
  'Schrijf het plan op, of neem het over van papier.': 'Proszę napisać plan lub przepisać go z papieru.',
  'Vul de dag in waarop het plan binnenkwam.': 'Proszę wpisać dzień, w którym plan wpłynął.',
  'Kies een deel van het verslag.': 'Proszę wybrać część sprawozdania.',
  'Schrijf op wat er beter of anders moet.': 'Proszę napisać, co powinno być lepsze lub inne.',
  'Kies wat u van het verslag vindt.': 'Proszę wybrać, co Państwo sądzą o sprawozdaniu.',
  'Kies wat u wilt aanvragen.': 'Proszę wybrać, o co Państwo wnioskują.',
  'Kies een voorziening uit de lijst.': 'Proszę wybrać wsparcie z listy.',
  'Kies: de gemeente regelt het, of een pgb.': 'Proszę wybrać: gmina to załatwia albo budżet osobisty (pgb).',
  'De naam van de inwoner ontbreekt.': 'Brakuje nazwiska mieszkańca.',
  'De geboortedatum {datum} kan niet.': 'Data urodzenia {datum} nie jest możliwa.',
  'Controleer dag, maand en jaar.': 'Proszę sprawdzić dzień, miesiąc i rok.',
  'Er staat nog niet wat de hulpvraag is.': 'Nie napisano jeszcze, o jaką pomoc chodzi.',
  'Vul dit veld in.': 'Proszę wypełnić to pole.',
  'Het is niet duidelijk wie meldt namens de inwoner.': 'Nie wiadomo, kto zgłasza w imieniu mieszkańca.',
  'Vul de naam van de melder in.': 'Proszę wpisać imię i nazwisko osoby zgłaszającej.',
  'Schrijf op wat de opmerkingen zijn.': 'Proszę napisać, jakie są uwagi.',
  'Het verslag is nog niet verstuurd.': 'Sprawozdanie (verslag) nie zostało jeszcze wysłane.',
  'Dit verslag is al ondertekend met een verzoek om maatwerk. Dat is de aanvraag.':
    'To sprawozdanie (verslag) jest już podpisane z wnioskiem o wsparcie indywidualne. To jest wniosek (aanvraag).',
  'Ga verder met de aanvraag. Iets toevoegen kan nog als verbetering bij het verslag.':
    'Proszę przejść dalej do wniosku (aanvraag). Coś dodać można jeszcze jako poprawkę do sprawozdania.',
  'Deze melding is ingetrokken.': 'To zgłoszenie (melding) zostało wycofane.',
  'Doe een nieuwe melding als er weer hulp nodig is.':
    'Proszę złożyć nowe zgłoszenie, gdy pomoc znów będzie potrzebna.',
  'Wat u hier verstuurt, ontvangen wij vandaag.': 'To, co Państwo tu wyślą, otrzymujemy dzisiaj.',
  'Stuurde u het al eerder? Bel ons, dan leggen wij de juiste dag vast.':
    'Wysłali to Państwo wcześniej? Proszę do nas zadzwonić, zapiszemy właściwy dzień.',
  'Hulp in de buurt': 'Pomoc w okolicy',
  'Wat kunt u zelf al vinden, zonder aanvraag? Typ waar het om gaat. U hoeft niet te zeggen wie u bent.':
    'Co możesz znaleźć samodzielnie, bez wniosku? Wpisz, o co chodzi. Nie musisz mówić, kim jesteś.',
  'Waar zoekt u hulp bij?': 'W czym szukasz pomocy?',
  'Bijvoorbeeld: eenzaam, schulden, boodschappen. Zoek in het Nederlands.':
    'Na przykład: eenzaam (samotność), schulden (długi), boodschappen (zakupy). Szukaj po niderlandzku.',
  Zoeken: 'Szukaj',
  'Wij vonden niets.': 'Nic nie znaleźliśmy.',
  'Alles laten zien': 'Pokaż wszystko',
  'Probeer een ander woord. Of vraag ons om hulp: bel, of doe een melding.':
    'Spróbuj innego słowa. Albo poproś nas o pomoc: zadzwoń lub złóż zgłoszenie (melding).',
  '{aantal} gevonden.': 'Znaleziono: {aantal}.',
  'Kan het niet wachten? U kunt nu iemand bellen.':
    'To nie może czekać? Mogą Państwo teraz do kogoś zadzwonić.',
  'Denkt u aan zelfdoding, of maakt u zich zorgen om iemand? Praat erover, het mag. Bel {kort}, of gratis {nummer}. Dag en nacht.':
    'Myślą Państwo o samobójstwie albo martwią się o kogoś? Można o tym rozmawiać. Proszę zadzwonić: {kort} albo bezpłatnie {nummer}. W dzień i w nocy.',
  'Is er geweld thuis, of bent u bang voor iemand? Bel Veilig Thuis: {nummer}. Gratis, dag en nacht. Ook als het om een kind of om een ander gaat.':
    'Czy w domu jest przemoc albo boją się Państwo kogoś? Proszę zadzwonić do Veilig Thuis (Bezpieczny Dom): {nummer}. Bezpłatnie, w dzień i w nocy. Także gdy chodzi o dziecko lub inną osobę.',
  'Bent u erg in de war, of gaat het echt niet meer? Bel uw huisarts. In de avond, de nacht en het weekend: de huisartsenpost.':
    'Czują się Państwo bardzo zdezorientowani albo naprawdę nie dają już rady? Proszę zadzwonić do lekarza (huisarts). Wieczorem, w nocy i w weekend: dyżurny lekarz (huisartsenpost).',
  'De huisartsenpost: {nummer}.': 'Dyżurny lekarz (huisartsenpost): {nummer}.',
  'Alles als bestand (csv)': 'Wszystko jako plik (csv)',
  'Waar u zelf naartoe kunt, zonder aanvraag: een praatje, een maatje, hulp met geld of een klus.':
    'Dokąd możesz pójść bez wniosku: rozmowa, towarzysz, pomoc w sprawach pieniędzy lub drobna naprawa.',
  'Zoek hulp in de buurt': 'Szukaj pomocy w okolicy',
  'Uw hulp': 'Państwa pomoc',
  'De hulp': 'Pomoc',
  'Wij zoeken een aanbieder. Dat is de organisatie die de hulp geeft.':
    'Szukamy dostawcy (aanbieder). To organizacja, która udziela pomocy.',
  'De aanbieder die wij vroegen, kan deze hulp niet geven. Wij zoeken een andere.':
    'Dostawca, którego zapytaliśmy, nie może udzielić tej pomocy. Szukamy innego.',
  'De aanbieder kan niet verder met deze hulp. Wij zoeken een andere.':
    'Dostawca nie może dalej udzielać tej pomocy. Szukamy innego.',
  'Dat meldt de aanbieder. Klopt het niet? Laat het ons dan weten.':
    'Tak podaje dostawca. Czy to się nie zgadza? Proszę dać nam znać.',
  'De aanbieder meldde dat de hulp kon stoppen.': 'Dostawca zgłosił, że pomoc może się zakończyć.',
  'U hebt deze hulp nog nodig. Wij regelen de hulp opnieuw.':
    'Nadal potrzebują Państwo tej pomocy. Organizujemy ją na nowo.',
  'De inwoner heeft deze hulp nog nodig. Wij regelen de hulp opnieuw.':
    'Mieszkaniec nadal potrzebuje tej pomocy. Organizujemy ją na nowo.',
  'De laatste dag met hulp was {datum}.': 'Ostatni dzień z pomocą: {datum}.',
  'De inwoner krijgt een persoonsgebonden budget (pgb) en koopt de hulp zelf in.':
    'Mieszkaniec otrzymuje budżet osobisty (persoonsgebonden budget, pgb) i sam kupuje pomoc.',
  'U krijgt een persoonsgebonden budget (pgb). U koopt de hulp zelf in.':
    'Otrzymują Państwo budżet osobisty (persoonsgebonden budget, pgb). Pomoc kupują Państwo sami.',
  'Is de hulp begonnen? Laat ons weten sinds welke dag.':
    'Czy pomoc się zaczęła? Proszę dać nam znać, od którego dnia.',
  'Op {datum} vroegen wij {aanbieder} om deze hulp te geven.':
    '{datum} poprosiliśmy {aanbieder} o udzielenie tej pomocy.',
  'Wij verwachten uiterlijk {datum} een antwoord. Dat hebben wij als gemeente zo afgesproken.':
    'Oczekujemy odpowiedzi najpóźniej {datum}. Tak ustaliliśmy jako gmina.',
  'Wij verwachtten uiterlijk {datum} een antwoord. Dat is er nog niet. Wij vragen ernaar.':
    'Oczekiwaliśmy odpowiedzi najpóźniej {datum}. Jeszcze jej nie ma. Pytamy o nią.',
  '{aanbieder} gaat deze hulp geven.': 'Tej pomocy będzie udzielać {aanbieder}.',
  'De inwoner staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.':
    'Mieszkaniec jest na liście oczekujących. Nie wiemy jeszcze, kiedy zacznie się pomoc.',
  'U staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.':
    'Są Państwo na liście oczekujących. Nie wiemy jeszcze, kiedy zacznie się pomoc.',
  'U staat op de wachtlijst.': 'Są Państwo na liście oczekujących.',
  'De inwoner staat op de wachtlijst.': 'Mieszkaniec jest na liście oczekujących.',
  'De hulp begint waarschijnlijk tussen {van} en {tot}. Zeker is dat niet.':
    'Pomoc zacznie się prawdopodobnie między {van} a {tot}. Nie jest to pewne.',
  'In het afgelopen half jaar begon de hulp hier meestal na {van} tot {n} weken.': {
    one: 'W ostatnim półroczu pomoc zaczynała się tu zwykle po {van} do {n} tygodnia.',
    few: 'W ostatnim półroczu pomoc zaczynała się tu zwykle po {van} do {n} tygodni.',
    many: 'W ostatnim półroczu pomoc zaczynała się tu zwykle po {van} do {n} tygodni.',
    other: 'W ostatnim półroczu pomoc zaczynała się tu zwykle po {van} do {n} tygodnia.',
  },
  'In het afgelopen half jaar begon de hulp hier meestal binnen {n} weken.': {
    one: 'W ostatnim półroczu pomoc zaczynała się tu zwykle w ciągu {n} tygodnia.',
    few: 'W ostatnim półroczu pomoc zaczynała się tu zwykle w ciągu {n} tygodni.',
    many: 'W ostatnim półroczu pomoc zaczynała się tu zwykle w ciągu {n} tygodni.',
    other: 'W ostatnim półroczu pomoc zaczynała się tu zwykle w ciągu {n} tygodnia.',
  },
  'In het afgelopen half jaar begon de hulp hier meestal binnen een week.':
    'W ostatnim półroczu pomoc zaczynała się tu zwykle w ciągu tygodnia.',
  'De aanbieder zegt dat de hulp rond {datum} kan beginnen. Zeker is dat niet.':
    'Dostawca mówi, że pomoc może się zacząć około {datum}. Nie jest to pewne.',
  'Het wachten duurt langer dan gewoonlijk. Wij vragen de aanbieder hoe het staat.':
    'Oczekiwanie trwa dłużej niż zwykle. Pytamy dostawcę, jak wygląda sytuacja.',
  'Deze aanbieder kan nu niet met de hulp beginnen. Wij zoeken een andere.':
    'Ten dostawca nie może teraz zacząć pomocy. Szukamy innego.',
  '{aanbieder} stopt. Vanaf {datum} geeft deze aanbieder geen hulp meer.':
    '{aanbieder} kończy działalność. Od {datum} ten dostawca nie udziela już pomocy.',
  '{aanbieder} stopt met deze hulp.': '{aanbieder} przestaje udzielać tej pomocy.',
  'Wij zoeken op tijd een andere aanbieder voor deze hulp.':
    'Odpowiednio wcześnie szukamy innego dostawcy tej pomocy.',
  'Wij hebben u een andere aanbieder aangeboden: {aanbieder}.':
    'Zaproponowaliśmy Państwu innego dostawcę: {aanbieder}.',
  'Wij hebben de inwoner een andere aanbieder aangeboden: {aanbieder}.':
    'Zaproponowaliśmy mieszkańcowi innego dostawcę: {aanbieder}.',
  'Antwoorden op ons aanbod': 'Odpowiedz na naszą propozycję',
  'Welk aanbod bedoelt u?': 'O którą propozycję chodzi?',
  'Kies welk aanbod u bedoelt.': 'Proszę wybrać, o którą propozycję chodzi.',
  'Wat is het antwoord?': 'Jaka jest odpowiedź?',
  'Kies ja, nee of bellen.': 'Proszę wybrać: tak, nie lub telefon.',
  'Ja, graag': 'Tak, chętnie',
  'Nee, liever niet': 'Nie, raczej nie',
  'Bel mij eerst': 'Proszę najpierw do mnie zadzwonić',
  'Wilt u er iets bij zeggen?': 'Czy chcą Państwo coś dodać?',
  'Antwoord versturen': 'Wyślij odpowiedź',
  'Nee zeggen kost niets.': 'Odmowa nic nie kosztuje.',
  'De plaats op de wachtlijst blijft.': 'Miejsce na liście oczekujących pozostaje.',
  'Er is nu geen aanbod om op te antwoorden.': 'Nie ma teraz propozycji, na którą można odpowiedzieć.',
  'Kijk bij de hulp hoe het nu staat.': 'Proszę sprawdzić przy pomocy, jak jest teraz.',
  'Dit aanbod is er niet meer.': 'Ta propozycja nie jest już aktualna.',
  'Dit kan intussen niet meer.': 'To już nie jest możliwe.',
  'Kies dat wij bellen.': 'Proszę wybrać, że mamy zadzwonić.',
  'Kies dat wij bellen. De plaats op de wachtlijst blijft.':
    'Proszę wybrać, że mamy zadzwonić. Miejsce na liście oczekujących pozostaje.',
  'Wie alleen over geld beslist, kiest niet wie de hulp geeft.':
    'Kto decyduje tylko o pieniądzach, nie wybiera, kto udziela pomocy.',
  'Niet iedereen die de inwoner vertegenwoordigt, beslist over zorg. Wij zien niet wie van hen nu antwoordt.':
    'Nie każdy, kto reprezentuje mieszkańca, decyduje o opiece. Nie widzimy, kto z tych osób teraz odpowiada.',
  'Bel ons. Wij bespreken het aanbod met de inwoner, of met wie voor de inwoner over zorg beslist.':
    'Proszę do nas zadzwonić. Omówimy propozycję z mieszkańcem albo z osobą, która decyduje za niego o opiece.',
  'Wij bieden iets aan': 'Mamy propozycję',
  'Wij bellen over dit aanbod.': 'Zadzwonimy w sprawie tej propozycji.',
  'Daar kan de hulp misschien eerder beginnen. U mag kiezen.':
    'Tam pomoc może zacząć się wcześniej. Mogą Państwo wybrać.',
  'Wij weten niet zeker wanneer de hulp daar begint.': 'Nie wiemy na pewno, kiedy pomoc się tam zacznie.',
  'Dit blijft hetzelfde: welke hulp het is, hoeveel, en ons besluit. Alleen wie de hulp geeft, verandert.':
    'To pozostaje bez zmian: jaka to pomoc, ile jej jest i nasza decyzja. Zmienia się tylko to, kto udziela pomocy.',
  'Wij kunnen vanaf {van} iets regelen tot de hulp begint.':
    'Od {van} możemy coś zorganizować do czasu rozpoczęcia pomocy.',
  'Wij kunnen van {van} tot en met {tot} iets regelen tot de hulp begint.':
    'Od {van} do {tot} włącznie możemy coś zorganizować do czasu rozpoczęcia pomocy.',
  'Dit blijft hetzelfde: ons besluit, en het recht op de hulp zelf.':
    'To pozostaje bez zmian: nasza decyzja i prawo do samej pomocy.',
  'De laatste dag met hulp van {aanbieder} is {datum}.': 'Ostatni dzień pomocy od {aanbieder} to {datum}.',
  'Wij vroegen {aanbieder} om de hulp over te nemen op {datum}. Wij wachten op antwoord.':
    'Poprosiliśmy {aanbieder} o przejęcie pomocy {datum}. Czekamy na odpowiedź.',
  '{aanbieder} neemt de hulp over. Wij weten nog niet vanaf welke dag.':
    '{aanbieder} przejmie pomoc. Nie wiemy jeszcze, od którego dnia.',
  '{aanbieder} neemt de hulp over vanaf {datum}.': '{aanbieder} przejmie pomoc od {datum}.',
  'De aanbieder die de hulp zou overnemen, kan dat niet. Wij zoeken een andere. Tot die tijd blijft alles zo.':
    'Organizacja, która miała przejąć pomoc, nie może tego zrobić. Szukamy innej. Do tego czasu wszystko pozostaje bez zmian.',
  'Vanaf {van} is er nog geen hulp geregeld. Wij zoeken een oplossing en bellen hierover.':
    'Od {van} pomoc nie jest jeszcze zorganizowana. Szukamy rozwiązania i zadzwonimy w tej sprawie.',
  'Van {van} tot en met {tot} is er nog geen hulp. Wij zoeken een oplossing en bellen hierover.':
    'Od {van} do {tot} włącznie nie ma jeszcze pomocy. Szukamy rozwiązania i zadzwonimy w tej sprawie.',
  'Een andere aanbieder neemt de hulp over.': 'Pomoc przejmie inna organizacja.',
  'Daar kan de hulp misschien eerder beginnen. De inwoner mag kiezen.':
    'Tam pomoc może zacząć się wcześniej. Wybór należy do mieszkańca.',
  'Wat kiest u? Laat het ons weten.': 'Co Państwo wybierają? Proszę dać nam znać.',
  'De hulp begint naar verwachting op {datum}.': 'Pomoc ma się zacząć {datum}.',
  'De hulp zou op {datum} beginnen. Wij vragen de aanbieder hoe het staat.':
    'Pomoc miała się zacząć {datum}. Pytamy dostawcę, jak wygląda sytuacja.',
  'Waarom begint de hulp op een andere dag?': 'Dlaczego pomoc zaczyna się innego dnia?',
  'De hulp is begonnen op {datum}.': 'Pomoc zaczęła się {datum}.',
  'De hulp stopte even en gaat weer verder sinds {datum}.': 'Pomoc na chwilę ustała i trwa znowu od {datum}.',
  'De hulp is tijdelijk gestopt.': 'Pomoc jest tymczasowo wstrzymana.',
  'Op {datum} kijken wij of de hulp weer verder kan.': '{datum} sprawdzimy, czy pomoc może trwać dalej.',
  'Op {gevraagd} is gevraagd om hulp te stoppen. Op {besluit} hebben wij dat besloten.':
    'W dniu {gevraagd} poproszono o zakończenie pomocy. W dniu {besluit} wydaliśmy taką decyzję.',
  'Is er toch weer hulp nodig? Bel ons of doe een nieuwe melding.':
    'Czy pomoc jest jednak znowu potrzebna? Zadzwoń do nas lub złóż nowe zgłoszenie (melding).',
  'Deze hulp gaat niet door.': 'Ta pomoc się nie odbędzie.',
  'De hulp is gestopt.': 'Pomoc się skończyła.',
  'Tot die tijd is er een plek om kort te logeren.': 'Do tego czasu jest miejsce na krótki pobyt.',
  'Tot die tijd is er hulp waar geen besluit voor nodig is.':
    'Do tego czasu jest pomoc, do której nie trzeba decyzji.',
  'Tot die tijd helpen familie, vrienden of buren.':
    'Do tego czasu pomagają rodzina, przyjaciele lub sąsiedzi.',
  'Tot die tijd helpt een andere aanbieder.': 'Do tego czasu pomaga inny dostawca.',
  'Tot die tijd is er iets anders geregeld.': 'Do tego czasu załatwiono coś innego.',
  'Dat is geregeld tot en met {datum}.': 'Jest to załatwione do {datum} włącznie.',
  'Het doel van de hulp is bereikt.': 'Cel pomocy został osiągnięty.',
  'U wilde de hulp niet meer.': 'Nie chcieli Państwo już tej pomocy.',
  'U bent verhuisd.': 'Przeprowadzili się Państwo.',
  'De inwoner is overleden.': 'Mieszkaniec zmarł.',
  'Hulp uit de Wet langdurige zorg (Wlz) neemt het over.':
    'Zastępuje ją pomoc z ustawy o opiece długoterminowej (Wlz).',
  'De periode uit het besluit is voorbij.': 'Okres z decyzji minął.',
  'Wilt u weten waarom? Vraag het ons.': 'Chcą Państwo wiedzieć, dlaczego? Proszę nas zapytać.',
  'De inwoner wilde de hulp niet meer.': 'Mieszkaniec nie chciał już tej pomocy.',
  'De inwoner is verhuisd.': 'Mieszkaniec się przeprowadził.',
  'Wie geeft de hulp?': 'Kto udziela pomocy?',
  'Telefoon van de aanbieder': 'Telefon dostawcy',
  'Tijdens het wachten bellen wij elke week om te vragen hoe het gaat.':
    'Podczas oczekiwania dzwonimy co tydzień, żeby zapytać, jak się sprawy mają.',
  'Tijdens het wachten bellen wij elke {n} weken om te vragen hoe het gaat.': {
    one: 'Podczas oczekiwania dzwonimy co {n} tydzień, żeby zapytać, jak się sprawy mają.',
    few: 'Podczas oczekiwania dzwonimy co {n} tygodnie, żeby zapytać, jak się sprawy mają.',
    many: 'Podczas oczekiwania dzwonimy co {n} tygodni, żeby zapytać, jak się sprawy mają.',
    other: 'Podczas oczekiwania dzwonimy co {n} tygodnia, żeby zapytać, jak się sprawy mają.',
  },
  'Ook wie lang wacht, houdt recht op deze hulp.': 'Kto długo czeka, też zachowuje prawo do tej pomocy.',
  'Gaat het niet goed met de hulp? Of duurt het te lang? Laat het ons weten.':
    'Czy z pomocą jest coś nie tak? A może trwa to za długo? Proszę dać nam znać.',
  'Wij vragen na wat er is gebeurd. Klopt het niet dat de hulp is gestopt? Laat het ons weten.':
    'Sprawdzamy, co się stało. Czy to nieprawda, że pomoc ustała? Proszę dać nam znać.',
  'Wat kan er tijdens het wachten?': 'Co jest możliwe podczas oczekiwania?',
  'Gaat het slechter, of kan het niet langer wachten? Bel ons: {nummer}.':
    'Czy jest gorzej albo nie można już dłużej czekać? Proszę do nas zadzwonić: {nummer}.',
  'Gaat het slechter, of kan het niet langer wachten? Laat het ons weten.':
    'Czy jest gorzej albo nie można już dłużej czekać? Proszę dać nam znać.',
  'Is er tot die tijd iets anders nodig? Vraag ons om een tijdelijke oplossing.':
    'Czy do tego czasu potrzebne jest coś innego? Proszę poprosić nas o tymczasowe rozwiązanie.',
  'Bellen mag ook: {nummer}.': 'Można też zadzwonić: {nummer}.',
  'U hebt een besluit gekregen. De hulp is nog niet begonnen.':
    'Otrzymali Państwo decyzję. Pomoc jeszcze się nie zaczęła.',
  'U hebt een besluit gekregen. Nog niet alle hulp is er.':
    'Otrzymali Państwo decyzję. Nie ma jeszcze całej pomocy.',
  'Er is een besluit. De hulp is nog niet begonnen.': 'Jest decyzja. Pomoc jeszcze się nie zaczęła.',
  'Er is een besluit. Nog niet alle hulp is er.': 'Jest decyzja. Nie ma jeszcze całej pomocy.',
  'Een verandering doorgeven': 'Zgłoś zmianę',
  'Reageren op ons voornemen': 'Odpowiedz na nasz zamiar (voornemen)',
  'Hoe lang loopt de hulp?': 'Jak długo trwa pomoc?',
  'Is er daarna nog hulp nodig? Wacht niet tot het einde: bel ons of doe een nieuwe melding.':
    'Czy potem nadal będzie potrzebna pomoc? Nie czekaj do końca: zadzwoń do nas lub złóż nowe zgłoszenie (melding).',
  'Wij kijken nu of de hulp nog past, sinds {datum}.':
    'Sprawdzamy, czy pomoc nadal jest odpowiednia, od {datum}.',
  'Wij willen de hulp stoppen': 'Chcemy zakończyć pomoc',
  'Wij willen de hulp veranderen': 'Chcemy zmienić pomoc',
  'Er is nog niets besloten. Reageren kan tot en met {datum}.':
    'Nic jeszcze nie zostało postanowione. Odpowiedzieć można do {datum} włącznie.',
  'Ons besluit van {besluit} om de hulp te stoppen of te veranderen geldt niet meer. Dat hebben wij na het bezwaar besloten.':
    'Nasza decyzja z dnia {besluit} o zakończeniu lub zmianie pomocy już nie obowiązuje. Postanowiliśmy tak po sprzeciwie (bezwaar).',
  'Op {besluit} hebben wij besloten dat de hulp vanaf {datum} stopt.':
    'Dnia {besluit} postanowiliśmy, że od {datum} pomoc się kończy.',
  'Op {besluit} hebben wij besloten dat de hulp vanaf {datum} verandert.':
    'Dnia {besluit} postanowiliśmy, że od {datum} pomoc się zmienia.',
  'Bezwaar kan tot en met {bezwaar}. Hoe dat gaat, staat in onze brief.':
    'Sprzeciw (bezwaar) można złożyć do {bezwaar} włącznie. Jak to zrobić, opisuje nasz list.',
  'Waarom dit al vanaf die dag geldt:': 'Dlaczego obowiązuje to już od tego dnia:',
  'Doorgegeven op {datum}:': 'Przekazano {datum}:',
  '{hulp}: zonder laatste dag.': '{hulp}: bez ostatniego dnia.',
  '{hulp}: tot en met {datum}. Daarna stopt het, omdat daarom is gevraagd.':
    '{hulp}: do {datum} włącznie. Potem się kończy, ponieważ o to poproszono.',
  '{hulp}: tot en met {datum}. Daarna stopt het, door ons besluit van {besluit}.':
    '{hulp}: do {datum} włącznie. Potem się kończy na podstawie naszej decyzji z {besluit}.',
  'Nu is het {hoeveel}.': 'Teraz jest to {hoeveel}.',
  'Vanaf {datum} wordt het {hoeveel}.': 'Od {datum} będzie to {hoeveel}.',
  '{hulp}: tot en met {datum}. Zo staat het in het besluit.':
    '{hulp}: do {datum} włącznie. Tak stanowi decyzja.',
};
