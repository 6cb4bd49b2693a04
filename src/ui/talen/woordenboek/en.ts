/** English, made by a machine: see TAALBEELD whether a person has read it. Terms of the law keep the Dutch word. */
export const en = {
  'Onze brieven zijn in het Nederlands. Begrijpt u een brief niet? Bel ons. U kunt ook om een tolk vragen.':
    'Our letters are in Dutch. Is a letter not clear to you? Call us. You can also ask for an interpreter.',
  'Kies uw taal': 'Choose your language',
  Volgende: 'Next',
  'Een computer heeft deze pagina vertaald. Niemand heeft dat nagekeken. De Nederlandse tekst telt.':
    'A computer translated this page. No person has checked it. The Dutch text is the one that counts.',
  'Deze pagina is er alleen in het Nederlands.': 'This page is in Dutch only.',
  'Hulp nodig? Bel {nummer}.': 'Need help? Call {nummer}.',
  'Brieven en documenten': 'Letters and documents',
  'Nog geen brieven en documenten': 'No letters or documents yet',
  'Een brief staat hier zodra hij is gemaakt.': 'A letter appears here as soon as it is ready.',
  'Brieven worden vanzelf gemaakt en staan hier binnen een minuut.':
    'Letters are made automatically and appear here within a minute.',
  '{soort}, ontvangen op {datum} van {wie}. Bestand: {bestand}, {grootte}':
    '{soort}, received on {datum} from {wie}. File: {bestand}, {grootte}',
  'Bericht schrijven': 'Write a message',
  'Persoonlijk plan geven': 'Give us your personal plan (persoonlijk plan)',
  'Een document toevoegen': 'Add a document',
  'Om een cliëntondersteuner vragen': 'Ask for a client supporter (cliëntondersteuner)',
  Cliëntondersteuning: 'Client support (cliëntondersteuning)',
  'Dit is uw cliëntondersteuner: {wie}.': 'This is your client supporter (cliëntondersteuner): {wie}.',
  'U vroeg hierom op {datum}. Wij zorgen dat iemand contact met u opneemt.':
    'You asked for this on {datum}. We will make sure that someone contacts you.',
  'Zelf bellen mag ook: {organisatie}, {nummer}.': 'You may also call yourself: {organisatie}, {nummer}.',
  'Afspraak afzeggen': 'Cancel an appointment',
  'Ik kom naar de afspraak': 'I will come to the appointment',
  'Iets anders vragen voor het gesprek': 'Ask for something different for the conversation',
  'Er is nu geen afspraak voor een gesprek.': 'There is no appointment for a conversation now.',
  'Op {datum} vroeg u iets anders:': 'On {datum} you asked for something different:',
  'Ons antwoord van {datum}:': 'Our answer of {datum}:',
  'Er komt een tolk mee.': 'An interpreter will come along.',
  Bevestigd: 'Confirmed',
  'Wie komt mee: {wie}': 'Who comes along: {wie}',
  'Wij laten u weten of het kan.': 'We will let you know whether it is possible.',
  'Wij laten u uiterlijk {datum} weten of het kan. Dat hebben wij als gemeente zo afgesproken.':
    'We will let you know by {datum} whether it is possible. That is what we as a municipality agreed on.',
  'Iets verbeteren of aanvullen in het verslag': 'Correct or add something to the report (verslag)',
  'Verslag ondertekenen': 'Sign the report (verslag)',
  'Voorziening aanvragen': 'Apply for support (aanvraag)',
  'Ontbrekende informatie geven': 'Give missing information',
  'Zeggen of de hulp werkt': 'Tell us whether the help works',
  'Instemmen met uitstel': 'Agree to a delay',
  'Toestemming geven': 'Give permission',
  'Toestemming intrekken': 'Withdraw permission',
  'Iemand laten meekijken': 'Let someone follow along',
  'Iemand niet meer laten meekijken': 'Stop letting someone follow along',
  'Zijn wij te laat? Vraag ons om snel te beslissen': 'Are we late? Ask us to decide soon',
  'Bezwaar maken': 'Object to a decision (bezwaar)',
  'Uw bezwaar aanvullen': 'Complete your objection (bezwaar)',
  'Bezwaar intrekken': 'Withdraw your objection (bezwaar)',
  'Iets vragen over uw gegevens': 'Ask something about your data',
  'Uw vraag over gegevens intrekken': 'Withdraw your question about your data',
  'Aanvraag intrekken': 'Withdraw your application (aanvraag)',
  'Hulpvraag intrekken': 'Withdraw your request for help',
  'Terug naar de hulpvraag': 'Back to the request for help',
  'Mijn hulpvraag': 'My request for help',
  'Vorige vraag': 'Previous question',
  'Klopt dit?': 'Is this correct?',
  'Lees rustig na. U kunt alles nog veranderen.':
    'Take your time to read it. You can still change everything.',
  'Veranderen: {wat}': 'Change: {wat}',
  Veranderen: 'Change',
  Versturen: 'Send',
  'Wij gebruiken wat u invult om uit te zoeken welke hulp u nodig hebt.':
    'We use what you fill in to find out what help you need.',
  'Lees wat wij met uw gegevens doen': 'Read what we do with your data',
  Ja: 'Yes',
  Nee: 'No',
  'U vraagt hulp voor': 'You ask for help for',
  uzelf: 'yourself',
  'Uw vraag': 'Your question',
  'Gaat over': 'It is about',
  'Dit speelt': 'Going on now',
  'Wie helpt er nu': 'Who helps now',
  'Uw naam': 'Your name',
  Organisatie: 'Organisation',
  Telefoon: 'Telephone',
  'E-mail': 'E-mail',
  'Deze persoon weet ervan': 'This person knows about it',
  'Uw naam mag in de brief': 'Your name may be in the letter',
  'Aanspreken als': 'Form of address',
  Naam: 'Name',
  Geboren: 'Born',
  BSN: 'BSN',
  Adres: 'Address',
  'Postcode en woonplaats': 'Postcode and town',
  'Bericht het liefst': 'Preferred contact',
  'Praten het liefst': 'Preferred place to talk',
  Taal: 'Language',
  'met tolk': 'with an interpreter',
  'Uw vraag is verstuurd': 'Your question has been sent',
  'Wij hebben uw vraag ontvangen.': 'We have received your question.',
  'Uw nummer is {nummer}. Bewaar dit nummer.': 'Your number is {nummer}. Keep this number.',
  'Wat gebeurt er nu?': 'What happens now?',
  'Iemand van de gemeente belt u.': 'Someone from the municipality will call you.',
  'Binnen {n} werkdagen belt iemand van de gemeente.': {
    one: 'Someone from the municipality will call you within {n} working day.',
    other: 'Someone from the municipality will call you within {n} working days.',
  },
  'U krijgt een brief met alles wat hier staat.':
    'You will get a letter with everything that is written here.',
  'Daarna komt er een gesprek, op een plek die u prettig vindt. U mag iemand meenemen.':
    'After that we will talk with you, in a place that suits you. You may bring someone along.',
  'Uiterlijk dan is ons onderzoek klaar': 'Our investigation is finished by this day at the latest',
  'Wilt u zelf een plan maken?': 'Do you want to make a plan yourself?',
  'U mag opschrijven wat u wilt bereiken en welke hulp daarbij past. Dat heet een persoonlijk plan.':
    'You may write down what you want to achieve and what help fits. This is called a personal plan (persoonlijk plan).',
  'Geef het plan aan ons': 'Give us the plan',
  'Gratis hulp bij uw vraag': 'Free help with your question',
  'Een onafhankelijke cliëntondersteuner staat naast u en kost niets. Dat geldt ook voor wie voor u zorgt.':
    'An independent client supporter (cliëntondersteuner) is on your side and costs nothing. This is also for people who care for you.',
  'Bel {organisatie}: {nummer}.': 'Call {organisatie}: {nummer}.',
  'Wij vertellen u wie dat kan zijn.': 'We will tell you who that can be.',
  'Kan het niet wachten?': 'Can it not wait?',
  'Naar de voorpagina': 'To the front page',
  'Uw persoonlijk plan': 'Your personal plan (persoonlijk plan)',
  'Beantwoord alleen de vragen die u wilt. Alles samen wordt het plan. Ook na de zeven dagen is het welkom.':
    'Answer only the questions you want to. All together they become the plan. After the seven days it is welcome too.',
  'Wat lukt nu niet goed?': 'What is not going well now?',
  'Wat moet er anders of beter worden?': 'What should become different or better?',
  'Wat lukt wel, alleen of met hulp van anderen?': 'What does work, alone or with help from others?',
  'Wat hebben de mensen nodig die al helpen?': 'What do the people who already help need?',
  'Welke hulp past daarbij, en waarom?': 'What help fits this, and why?',
  'Wat er verder nog is. Of alles hier, in eigen woorden.':
    'Anything else. Or everything here, in your own words.',
  'Uw gegevens zijn ingevuld.': 'Your details have been filled in.',
  'Dit weet de overheid al van u. Klopt er iets niet, of woont u nu ergens anders? Verander het dan.':
    'The government already knows this about you. Is something wrong, or do you live somewhere else now? Then change it.',
  'Dit lukt nu niet.': 'This is not possible right now.',
  'Wij kunnen uw gegevens nu niet ophalen. Vul ze hieronder zelf in.':
    'We cannot get your details right now. Fill them in yourself below.',
  'Mijn gegevens invullen': 'Fill in my details',
  'De overheid kent uw naam, geboortedatum en adres al (in de BRP). Wilt u dat wij die voor u invullen?':
    'The government already knows your name, date of birth and address (in the BRP, the register of persons). Do you want us to fill these in for you?',
  Voornamen: 'First names',
  Achternaam: 'Last name',
  Straat: 'Street',
  'Huisnummer en toevoeging': 'House number and addition',
  Postcode: 'Postcode',
  Woonplaats: 'Town',
  Telefoonnummer: 'Telephone number',
  'E-mailadres': 'E-mail address',
  'Wie bent u?': 'Who are you?',
  'Uw telefoonnummer': 'Your telephone number',
  'Uw e-mailadres': 'Your e-mail address',
  'Weet deze persoon dat u hulp vraagt?': 'Does this person know that you are asking for help?',
  'Zo niet, dan nemen wij eerst contact op. Wij doen niets zonder dat iemand het zelf wil.':
    'If not, we contact this person first. We do nothing that someone does not want.',
  'Mag in onze brief staan dat u hulp vroeg?': 'May our letter say that you asked for help?',
  'De brief gaat naar het huis van deze persoon. Kan dat ruzie of gevaar geven? Kies dan nee.':
    "The letter goes to this person's home. Could that cause a quarrel or danger? Then choose no.",
  'de inwoner zelf': 'the resident',
  partner: 'partner',
  familie: 'family',
  'vriend, buur of andere naaste': 'friend, neighbour or other close person',
  'vertegenwoordiger (bewindvoerder, mentor, curator, gemachtigde)':
    'representative (administrator, mentor, guardian, authorised person)',
  'hulpverlener of andere professional': 'care worker or other professional',
  'iemand anders': 'someone else',
  Geld: 'Money',
  'Werk en dagbesteding': 'Work and daytime activities',
  Wonen: 'Housing',
  'Relaties thuis': 'Relationships at home',
  'Geestelijke gezondheid': 'Mental health',
  'Lichamelijke gezondheid': 'Physical health',
  Verslaving: 'Addiction',
  'Dagelijkse dingen doen': 'Doing everyday things',
  'Mensen om je heen': 'People around you',
  Meedoen: 'Taking part',
  'Politie en justitie': 'Police and justice',
  Veiligheid: 'Safety',
  'Kinderen en opgroeien': 'Children and growing up',
  'Zorgen voor een ander': 'Caring for someone else',
  'Het is thuis niet veilig': 'It is not safe at home',
  'Er zijn kinderen in huis': 'There are children in the home',
  'De mantelzorger houdt het niet meer vol': 'The person who gives care cannot go on any longer',
  'Ontruiming of afsluiting van energie of water dreigt':
    'Eviction, or being cut off from energy or water, is near',
  'Er is vandaag niemand die helpt': 'There is nobody to help today',
  'Per post': 'By post',
  'Per e-mail': 'By e-mail',
  Telefonisch: 'By telephone',
  Mevrouw: 'Madam',
  Meneer: 'Sir',
  'Liever geen van beide': 'Rather neither of the two',
  'met de post': 'by post',
  uitgereikt: 'handed over',
  'per e-mail': 'by e-mail',
  'in Mijn hulpvraag, met een bericht per e-mail': 'in My request for help, with a message by e-mail',
  'Persoonlijk plan': 'Personal plan (persoonlijk plan)',
  'Medisch document': 'Medical document',
  Aanvraagformulier: 'Application form (aanvraag)',
  'Ander document': 'Other document',
  PDF: 'PDF',
  foto: 'photo',
  afbeelding: 'picture',
  tekst: 'text',
  'Voor wie vraagt u hulp?': 'For whom are you asking for help?',
  'Voor mijzelf': 'For myself',
  'Voor mijn partner': 'For my partner',
  'Voor iemand uit mijn familie': 'For someone in my family',
  'Voor een vriend, buur of andere naaste': 'For a friend, neighbour or other close person',
  'Als bewindvoerder, mentor, curator of gemachtigde':
    'As administrator, mentor, guardian or authorised person',
  'Als hulpverlener of andere professional': 'As care worker or other professional',
  Anders: 'Other',
  'Wat is er aan de hand?': 'What is going on?',
  'Vertel het in uw eigen woorden. Wat lukt niet meer? Wat zou u graag anders willen? U hoeft niet te weten welke hulp daarbij past.':
    'Tell it in your own words. What is no longer possible? What would you like to be different? You do not need to know what help fits.',
  'Waar heeft u last van?': 'What is troubling you?',
  'Waar gaat het over?': 'What is it about?',
  'Speelt een van deze dingen?': 'Is one of these things going on?',
  'Dan kijken wij eerder naar uw vraag.': 'Then we look at your question sooner.',
  'Wie helpt er nu al?': 'Who is helping already?',
  'Bijvoorbeeld familie, buren, thuiszorg of de huisarts.':
    'For example family, neighbours, home care or the doctor.',
  'Om wie gaat het?': 'Who is it about?',
  Geboortedatum: 'Date of birth',
  'Bijvoorbeeld 27 3 1948': 'For example 27 3 1948',
  'Burgerservicenummer (BSN)': 'Citizen service number (BSN)',
  'Dit staat op een paspoort, identiteitskaart of rijbewijs. Weet u het niet? Laat het leeg.':
    "It is on a passport, identity card or driving licence. Don't you know it? Leave it empty.",
  'Wat is het adres?': 'What is the address?',
  'Hoe kunnen wij contact opnemen?': 'How can we contact you?',
  'Hoe krijgt u het liefst bericht?': 'How do you prefer to hear from us?',
  'Waar wilt u het liefst praten?': 'Where would you prefer to talk?',
  'Bijvoorbeeld thuis, op het gemeentehuis of bij familie.':
    'For example at home, at the town hall or with family.',
  'In welke taal praat u het liefst?': 'In which language do you prefer to talk?',
  'Er is een tolk nodig': 'An interpreter is needed',
  'U kunt een eigen plan geven': 'You can give us a plan of your own',
  'U kunt ons geven wat nog ontbreekt': 'You can give us what is still missing',
  'U kunt reageren op het verslag. Hulp aanvragen kan daarna ook nog':
    'You can respond to the report. You can still ask for support after that',
  'U krijgt ons besluit op de nieuwe datum': 'You get our decision on the new date',
  'Uw tijdelijke hulp stopt': 'Your temporary help stops',
  'U kunt bezwaar maken tegen ons besluit': 'You can object to our decision (bezwaar)',
  'U kunt uw bezwaar aanvullen': 'You can complete your objection (bezwaar)',
  'U kunt nog stukken sturen voor de hoorzitting': 'You can still send papers for the hearing',
  'U kunt in beroep gaan bij de rechtbank': 'You can appeal to the court',
  'U kunt in hoger beroep gaan': 'You can appeal to the higher court',
  'U kunt bezwaar maken tegen ons besluit om hulp te stoppen of te veranderen':
    'You can object to our decision to stop or change help',
  'U kunt bezwaar maken tegen ons besluit over de dwangsom':
    'You can object to our decision on the penalty payment (dwangsom)',
  'U kunt bezwaar maken tegen ons besluit over de tijdelijke hulp':
    'You can object to our decision on the temporary help',
  'Belangrijke data': 'Important dates',
  'Ons besluit is er': 'Our decision is there',
  'U krijgt ons besluit': 'You get our decision',
  'Ons besluit over de dwangsom is er': 'Our decision on the penalty payment (dwangsom) is there',
  'U hoort hoeveel dwangsom u krijgt': 'You hear how much penalty payment (dwangsom) you get',
  'Ons besluit over het bezwaar is er': 'Our decision on the objection is there',
  'U krijgt ons besluit over uw bezwaar': 'You get our decision on your objection',
  'Wij sturen de stukken naar de rechter': 'We send the papers to the judge',
  'Hulpvraag van {naam}': 'Request for help of {naam}',
  'Nummer {nummer}': 'Number {nummer}',
  'Waar staat het?': 'Where does it stand?',
  'Ons onderzoek is klaar': 'Our investigation is finished',
  Contactpersoon: 'Contact person',
  'Uw contactpersoon': 'Your contact person',
  'is er nog niet': 'not there yet',
  'U mag nu een aanvraag doen': 'You may apply now (aanvraag)',
  'Ons onderzoek moest klaar zijn op {datum}. Dat is niet gelukt. U hoeft niet te wachten: u mag nu al een aanvraag doen. Dan krijgt u binnen twee weken een besluit. Het onderzoek gaat gewoon door.':
    'Our investigation had to be finished on {datum}. We did not manage that. You do not have to wait: you may apply now (aanvraag). You then get a decision within two weeks. The investigation simply goes on.',
  'Dit kunt u nu doen': 'You can do this now',
  Afspraken: 'Appointments',
  'De vraag': 'The question',
  'De gegevens': 'The data',
  'Uw gegevens': 'Your data',
  'Wie las dit dossier?': 'Who read this file?',
  'Wie las mijn dossier?': 'Who read my file?',
  'Het hele dossier als PDF': 'The whole file as PDF',
  'Mijn hele dossier als PDF': 'My whole file as PDF',
  'Een deel is in het Nederlands': 'A part is in Dutch',
  'De tekst van het verslag en de delen over uw aanvraag en bezwaar zijn in het Nederlands.':
    'The text of the report (verslag) and the parts about your application (aanvraag) and objection (bezwaar) are in Dutch.',
  'Wat kunt u doen?': 'What can you do?',
  'Het besluit': 'The decision',
  'Uw besluit': 'Your decision',
  'Dit besluit van {datum} geldt niet meer. Op {nieuw} kwam er een nieuw besluit voor in de plaats. Dat staat hieronder, bij het bezwaar.':
    'This decision of {datum} is no longer valid. On {nieuw} a new decision replaced it. You find it below, with the objection.',
  'De inwoner kon bezwaar maken tot en met {datum}. Kon de inwoner er niets aan doen dat het later werd? Bel ons.':
    'The resident could object (bezwaar) until {datum} inclusive. Was it later, and could the resident not help that? Call us.',
  'U kon bezwaar maken tot en met {datum}. Kon u er niets aan doen dat het later werd? Bel ons.':
    'You could object (bezwaar) until {datum} inclusive. Was it later, and could you not help that? Call us.',
  'Is de inwoner het niet eens met het besluit? De inwoner kan bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.':
    'Does the resident not agree with the decision? The resident can object (bezwaar) until {datum} inclusive. This can be done here or by letter. How it works is in the letter with the decision.',
  'Bent u het niet eens met het besluit? U kunt bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.':
    'Do you not agree with the decision? You can object (bezwaar) until {datum} inclusive. This can be done here or by letter. How it works is in the letter with the decision.',
  'Hulpvragen van anderen': 'Requests for help of others',
  'De hulpvragen waarbij u meekijkt of helpt.': 'The requests for help that you follow or help with.',
  'Hier ziet u waar uw hulpvraag staat.': 'Here you see where your request for help stands.',
  'Nieuwe hulpvraag': 'New request for help',
  'U kijkt nog nergens mee.': 'You do not follow any request yet.',
  'U hebt nog geen hulpvraag.': 'You have no request for help yet.',
  'De inwoner of de gemeente kan u toevoegen aan een hulpvraag.':
    'The resident or the municipality can add you to a request for help.',
  'Hebt u net iets verstuurd zonder in te loggen, en zonder BSN? Bel dan de gemeente om uw vraag te koppelen.':
    'Did you just send something without logging in and without a BSN? Then call the municipality to connect your question.',
  'Hulpvraag van {datum}': 'Request for help of {datum}',
  Bekijken: 'View',
  'Waar staat het': 'Where it stands',
  'Hier wordt aan gewerkt': 'This is being worked on',
  'Hier is over besloten': 'This has been decided',
  'Dit is afgesloten': 'This is closed',
  'Uiterlijk klaar': 'Ready by',
  'er loopt nu geen termijn': 'no time limit is running now',
  Nummer: 'Number',
  'Iemand heeft voor u hulp gevraagd. Wij nemen eerst contact met u op.':
    'Someone asked for help for you. We contact you first.',
  'U wilt nu geen hulp. Wij willen er nog een keer met u over praten.':
    'You do not want help now. We would like to talk with you about it once more.',
  'Wij hebben uw vraag ontvangen en lezen hem.': 'We have received your question and are reading it.',
  'Wij zoeken een medewerker voor uw vraag.': 'We are looking for an employee for your question.',
  'Een medewerker zoekt met u uit wat u nodig hebt.': 'An employee is finding out with you what you need.',
  'Wij wachten op advies van een deskundige.': 'We are waiting for advice from an expert.',
  'Wij bekijken welke oplossingen passen.': 'We are looking at which solutions fit.',
  'Wij schrijven het verslag van het onderzoek.': 'We are writing the report of the investigation (verslag).',
  'Uw verslag is klaar. Wilt u het lezen en uw reactie geven?':
    'Your report (verslag) is ready. Would you like to read it and respond?',
  'Wij hebben uw verzoek ontvangen en maken er een aanvraag van.':
    'We have received your request and are making it into an application (aanvraag).',
  'Wij beoordelen uw aanvraag.': 'We are judging your application (aanvraag).',
  'Wij wachten op informatie van u.': 'We are waiting for information from you.',
  'De tijd om uw aanvraag aan te vullen is voorbij. Wij gaan nu verder met uw aanvraag.':
    'The time to complete your application (aanvraag) is over. We now go on with your application.',
  'Wij maken uw besluit.': 'We are making your decision.',
  'Een collega leest uw besluit na.': 'A colleague is checking your decision.',
  'Wij bellen u over uw besluit.': 'We will call you about your decision.',
  'Uw besluit is genomen en wordt verstuurd.': 'Your decision has been taken and is being sent.',
  'Ons besluit was te laat. Wij stellen nog vast hoeveel dwangsom u krijgt.':
    'Our decision was too late. We still have to set how much penalty payment (dwangsom) you get.',
  'U hebt een besluit gekregen.': 'You have received a decision.',
  'Wij sturen uw bezwaar door naar wie erover beslist.':
    'We are sending your objection on to those who decide about it.',
  'Wij hebben uw bezwaar. Wij wachten nog op informatie van u.':
    'We have your objection. We are still waiting for information from you.',
  'Wij hebben uw bezwaar. Wij nodigen u uit om erover te vertellen.':
    'We have your objection. We will invite you to talk about it.',
  'U bent uitgenodigd om over uw bezwaar te vertellen.': 'You are invited to talk about your objection.',
  'De commissie geeft ons advies over uw bezwaar.': 'The committee is giving us advice about your objection.',
  'Wij beslissen op uw bezwaar.': 'We are deciding on your objection.',
  'De rechter behandelt uw beroep. Wij sturen de stukken.':
    'The judge is dealing with your appeal. We are sending the papers.',
  'Wij wachten op de uitspraak van de rechter.': 'We are waiting for the judgment of the judge.',
  'U hebt uw vraag ingetrokken.': 'You have withdrawn your question.',
  'U hebt uw aanvraag ingetrokken. U kunt altijd opnieuw aanvragen.':
    'You have withdrawn your application (aanvraag). You can always apply again.',
  'Uw vraag gaat verder bij uw eerdere hulpvraag.':
    'Your question goes on with your earlier request for help.',
  'Wij hebben uw vraag doorgestuurd.': 'We have sent your question on.',
  'Een andere organisatie helpt u verder.': 'Another organisation helps you further.',
  'Afgesloten, met informatie en advies.': 'Closed, with information and advice.',
  'Afgesloten zonder aanvraag. U kunt altijd nog een aanvraag doen.':
    'Closed without an application (aanvraag). You can still apply at any time.',
  'Iemand heeft voor deze persoon hulp gevraagd. Wij nemen eerst zelf contact op.':
    'Someone asked for help for this person. We make contact ourselves first.',
  'Wij hebben de vraag ontvangen en lezen hem.': 'We have received the question and are reading it.',
  'Wij zoeken een medewerker voor deze vraag.': 'We are looking for an employee for this question.',
  'Een medewerker zoekt uit wat er nodig is.': 'An employee is finding out what is needed.',
  'Het verslag is klaar. De inwoner kan het lezen en erop reageren.':
    'The report (verslag) is ready. The resident can read it and respond.',
  'Wij hebben het verzoek ontvangen en maken er een aanvraag van.':
    'We have received the request and are making it into an application (aanvraag).',
  'Wij beoordelen de aanvraag.': 'We are judging the application (aanvraag).',
  'Wij wachten op informatie van de inwoner.': 'We are waiting for information from the resident.',
  'De tijd om de aanvraag aan te vullen is voorbij. Wij gaan verder met de aanvraag.':
    'The time to complete the application (aanvraag) is over. We go on with the application.',
  'Wij maken het besluit.': 'We are making the decision.',
  'Een collega leest het besluit na.': 'A colleague is checking the decision.',
  'Wij bellen de inwoner over het besluit.': 'We will call the resident about the decision.',
  'Het besluit is genomen en wordt verstuurd.': 'The decision has been taken and is being sent.',
  'Er is een besluit.': 'There is a decision.',
  'Wij sturen het bezwaar door naar wie erover beslist.':
    'We are sending the objection on to those who decide about it.',
  'Wij hebben het bezwaar en wachten op informatie van de inwoner.':
    'We have the objection and are waiting for information from the resident.',
  'Wij hebben het bezwaar. Wij nodigen de inwoner uit om erover te vertellen.':
    'We have the objection. We will invite the resident to talk about it.',
  'De inwoner is uitgenodigd om over het bezwaar te vertellen.':
    'The resident is invited to talk about the objection.',
  'De commissie geeft ons advies over het bezwaar.': 'The committee is giving us advice about the objection.',
  'Wij beslissen op het bezwaar.': 'We are deciding on the objection.',
  'De rechter behandelt het beroep. Wij sturen de stukken.':
    'The judge is dealing with the appeal. We are sending the papers.',
  'De vraag is ingetrokken.': 'The question has been withdrawn.',
  'De aanvraag is ingetrokken. De inwoner kan altijd opnieuw aanvragen.':
    'The application (aanvraag) has been withdrawn. The resident can always apply again.',
  'Deze vraag gaat verder bij een eerdere hulpvraag.':
    'This question goes on with an earlier request for help.',
  'Wij hebben de vraag doorgestuurd.': 'We have sent the question on.',
  'Een andere organisatie helpt verder.': 'Another organisation helps further.',
  'Afgesloten zonder aanvraag. De inwoner kan altijd nog een aanvraag doen.':
    'Closed without an application (aanvraag). The resident can still apply at any time.',
  'Lees het verslag. U mag verbeteringen en aanvullingen toevoegen. Onderteken het daarna. Wilt u een voorziening aanvragen? Kruis dat aan.':
    'Read the report (verslag). You may add corrections and additions. Then sign it. Do you want to apply for support? Tick that box.',
  'Hebt u de informatie nog? Stuur die dan zo snel mogelijk. Wij beslissen nu op wat wij hebben.':
    'Do you still have the information? Then send it as soon as possible. We now decide on what we have.',
  'Stuur ons wat er nog ontbreekt. In de brief staat wat dat is.':
    'Send us what is still missing. The letter says what that is.',
  'Stuur ons wat er nog ontbreekt aan uw bezwaar. In de brief staat wat dat is.':
    'Send us what is still missing from your objection. The letter says what that is.',
  'Kom vertellen waarom u het niet eens bent met ons besluit. U mag iemand meenemen, en vooraf stukken sturen. Dag en plaats staan hieronder.':
    'Come and tell why you do not agree with our decision. You may bring someone along, and send papers beforehand. Day and place are below.',
  'U mag het verslag lezen en er verbeteringen en aanvullingen bij zetten. Ondertekenen en een voorziening aanvragen doet de inwoner zelf, of iemand die de inwoner vertegenwoordigt.':
    'You may read the report (verslag) and add corrections and additions. Signing and applying for support is done by the resident, or by someone who represents the resident.',
  'De inwoner stuurt ons wat er nog ontbreekt. In de brief staat wat dat is. U mag helpen.':
    'The resident sends us what is still missing. The letter says what that is. You may help.',
  Informatie: 'Information',
  Gelukt: 'Done',
  'Let op': 'Please note',
  Fout: 'Error',
  'Dit kan nu niet': 'This is not possible now',
  'Er is 1 ding niet goed ingevuld': '1 thing is not filled in correctly',
  'Er zijn {n} dingen niet goed ingevuld': {
    one: '{n} thing is not filled in correctly',
    other: '{n} things are not filled in correctly',
  },
  'niet verplicht': 'not required',
  'U kunt hier {tekens} tekens kwijt.': 'There is room for {tekens} characters here.',
  Dag: 'Day',
  Maand: 'Month',
  Jaar: 'Year',
  Kies: 'Choose',
  'opent in een nieuw tabblad': 'opens in a new tab',
  Terug: 'Back',
  'Stap {nummer} van {totaal}': 'Step {nummer} of {totaal}',
  Kruimelpad: 'Breadcrumb',
  'Naar de inhoud': 'To the content',
  'Demo: de mensen en dossiers op deze site zijn verzonnen.':
    'Demo: the people and files on this site are invented.',
  Uitloggen: 'Log out',
  Hoofdnavigatie: 'Main navigation',
  'Over deze site': 'About this site',
  'niet ingevuld': 'not filled in',
  'Telefoon {nummer}.': 'Telephone {nummer}.',
  'Is er direct gevaar? Bel {nummer}.': 'Is there danger right now? Call {nummer}.',
  gedaan: 'done',
  'hier zijn we nu': 'we are here now',
  'komt nog': 'still to come',
  'niet nodig': 'not needed',
  Voortgang: 'Progress',
  'Alle fasen afgerond': 'All phases completed',
  'Fase {nummer} van {totaal}: {fase}': 'Phase {nummer} of {totaal}: {fase}',
  uiterlijk: 'no later than',
  'Zo is dit gerekend': 'How this was calculated',
  'Bekijk het op de kalender': 'See it on the calendar',
  Melding: 'Report of need (melding)',
  Screening: 'Screening',
  Onderzoek: 'Investigation (onderzoek)',
  'Omgekeerde Toets': 'Weighing (Omgekeerde Toets)',
  Verslag: 'Report (verslag)',
  Aanvraag: 'Application (aanvraag)',
  Besluit: 'Decision (besluit)',
  Uitvoering: 'Carrying out',
  'vandaag de laatste dag': 'today is the last day',
  'nog {dagen}': '{dagen} left',
  '{dagen} te laat': '{dagen} late',
  'Ik ben het eens met het verslag': 'I agree with the report',
  'Ik heb het verslag gezien, maar ik ben het er niet mee eens':
    'I have seen the report, but I do not agree with it',
  'Ik heb opmerkingen bij het verslag': 'I have remarks about the report',
  'U hoeft het verslag niet te ondertekenen. Ook dan is ons onderzoek klaar.':
    'You do not have to sign the report (verslag). Our investigation is finished then too.',
  'Wat vindt u van het verslag?': 'What do you think of the report?',
  Opmerkingen: 'Remarks',
  'Wilt u iets aanvragen?': 'Do you want to apply for something?',
  'Ja, ik vraag een maatwerkvoorziening aan': 'Yes, I apply for tailor-made support (maatwerkvoorziening)',
  'Dan is dit uw aanvraag. U krijgt binnen twee weken een besluit. U mag altijd aanvragen, ook als in het verslag iets anders staat.':
    'Then this is your application (aanvraag). You get a decision within two weeks. You may always apply, also when the report says something else.',
  'Zonder het kruisje hierboven vraagt u niets aan.': 'Without the tick above you do not apply for anything.',
  'Klopt er iets niet, of mist u iets? Schrijf het hier op. Wij zetten uw tekst bij het verslag. Het verslag zelf verandert niet.':
    'Is something not right, or missing? Write it here. We put your text with the report (verslag). The report itself does not change.',
  'Over welk deel gaat het?': 'Which part is it about?',
  'Het hele verslag': 'The whole report',
  'Wat moet er beter of anders?': 'What should be better or different?',
  'Uw situatie': 'Your situation',
  'Wat lukt niet, en waardoor': 'What is not possible, and why',
  'Welke ondersteuning is nodig': 'What support is needed',
  'Wat u zelf en uw huisgenoten kunnen doen': 'What you and the people you live with can do',
  'De mensen om u heen': 'The people around you',
  'Wie voor u zorgt': 'Who cares for you',
  'Algemene voorzieningen': 'General services',
  'Collectieve voorzieningen en andere hulp': 'Collective services and other help',
  'Wanneer krijgt u een maatwerkvoorziening': 'When do you get tailor-made support (maatwerkvoorziening)',
  'Advies van deskundigen': 'Advice from experts',
  'Wat u wilt bereiken': 'What you want to achieve',
  'Hoe wij hebben afgewogen': 'How we weighed things',
  'Mogelijke oplossingen': 'Possible solutions',
  'Eigen bijdrage': 'Own contribution',
  'Zorg in natura of een pgb': 'Care in kind or a personal budget (pgb)',
  'Waarover wij het niet eens zijn': 'What we do not agree on',
  'Hoe verder': 'What happens next',
  'een maatwerkvoorziening past': 'tailor-made support (maatwerkvoorziening) fits',
  'een maatwerkvoorziening is niet nodig': 'tailor-made support (maatwerkvoorziening) is not needed',
  'een andere organisatie kan beter helpen': 'another organisation can help better',
  akkoord: 'agreed',
  'gezien, niet akkoord': 'seen, not agreed',
  'met opmerkingen': 'with remarks',
  'de inwoner is geholpen zonder maatwerkvoorziening': 'the resident was helped without tailor-made support',
  'de inwoner reageert niet op het verslag': 'the resident does not respond to the report',
  'de inwoner wil niet verder': 'the resident does not want to go on',
  'het onderzoek kan niet, omdat de inwoner niet meewerkt':
    'the investigation is not possible, because the resident does not cooperate',
  'Wat vraagt u aan?': 'What are you applying for?',
  'U mag meer dan één ding kiezen.': 'You may choose more than one thing.',
  'Andere voorzieningen': 'Other kinds of support',
  'Hoe en waarvoor: {wat}': 'How and what for: {wat}',
  '{wat}: hoe wilt u dit krijgen?': '{wat}: how would you like to get this?',
  'De gemeente regelt het (zorg in natura)': 'The municipality arranges it (care in kind)',
  'Ik regel het zelf met een persoonsgebonden budget (pgb)':
    'I arrange it myself with a personal budget (pgb)',
  '{wat}: wat hebt u nodig?': '{wat}: what do you need?',
  'Bijvoorbeeld hoe vaak, en waarvoor.': 'For example how often, and what for.',
  '{wat}: waarom een pgb?': '{wat}: why a personal budget (pgb)?',
  'Alleen invullen als u een pgb kiest. Waarom past wat de gemeente regelt niet bij u? Weet u het nog niet? Dan vragen wij er later om.':
    "Fill this in only if you choose a personal budget (pgb). Why does what the municipality arranges not suit you? Don't you know yet? Then we ask for it later.",
  'Verstuurd op {datum}': 'Sent on {datum}',
  'binnen zes weken': 'within six weeks',
  'na zes weken': 'after six weeks',
  'Uit het onderzoek komt: {advies}.': 'The result of the investigation: {advies}.',
  'Ondertekend, ontvangen op {datum}: {keuze}, met verzoek om een maatwerkvoorziening.':
    'Signed, received on {datum}: {keuze}, with a request for tailor-made support (maatwerkvoorziening).',
  'Ondertekend, ontvangen op {datum}: {keuze}.': 'Signed, received on {datum}: {keuze}.',
  'Het hele verslag lezen': 'Read the whole report',
  'Eerdere uitgave van {datum}': 'Earlier edition of {datum}',
  'Zonder aanvraag afgesloten op {datum}: {reden}.':
    'Closed without an application (aanvraag) on {datum}: {reden}.',
  'Reden van deze uitgave: {reden}': 'Reason for this edition: {reden}',
  'Toegevoegd door {wie} op {datum}': 'Added by {wie} on {datum}',
  'Reactie van de gemeente, {datum}': 'Response of the municipality, {datum}',
  'Hulp nodig om mee te doen of zelfstandig te wonen?':
    'Do you need help to take part or to live on your own?',
  'Vertel ons wat er speelt. Samen zoeken wij uit wat u nodig hebt.':
    'Tell us what is going on. Together we find out what you need.',
  'Hulp vragen': 'Ask for help',
  'Voor uzelf of voor iemand anders. Het duurt ongeveer tien minuten. Inloggen hoeft niet.':
    'For yourself or for someone else. It takes about ten minutes. You do not have to log in.',
  'Vraag stellen': 'Ask your question',
  'Hebt u al hulp gevraagd? Kijk waar het staat, lees uw verslag of geef een reactie.':
    'Have you asked for help already? See where it stands, read your report (verslag) or respond.',
  Inloggen: 'Log in',
  'Liever bellen of langskomen?': 'Would you rather call or drop by?',
  'Liever langskomen of schrijven?': 'Would you rather drop by or write?',
  'Bel {nummer}, {wanneer}.': 'Call {nummer}, {wanneer}.',
  'U kunt uw vraag ook aan de balie of met een brief stellen.':
    'You can also ask your question at the desk or by letter.',
  'Gratis hulp van iemand die naast u staat: {organisatie}, {nummer}.':
    'Free help from someone on your side: {organisatie}, {nummer}.',
  'U kunt gratis hulp krijgen van iemand die naast u staat. Vraag ernaar bij de gemeente.':
    'You can get free help from someone on your side. Ask the municipality about it.',
  'Hoe lang mag iets duren? {link}.': 'How long may something take? {link}.',
  'Reken een termijn van de wet uit': 'Calculate a time limit of the law',
  'Is er nu gevaar?': 'Is there danger now?',
  inwoner: 'resident',
  vertegenwoordiger: 'representative',
  mantelzorger: 'carer',
  'Op alle apparaten uitloggen': 'Log out on all devices',
  Privacy: 'Privacy',
  Toegankelijkheid: 'Accessibility',
  'Termijn uitrekenen': 'Calculate a time limit',
  'Wetten en grondwaarden': 'Laws and basic values',
  'Plan toevoegen': 'Add the plan',
  Toevoegen: 'Add',
  Ondertekenen: 'Sign',
  'gelukt.': 'done.',
  'Het persoonlijk plan': 'The personal plan (persoonlijk plan)',
  'Wanneer kwam het plan binnen?': 'When did the plan come in?',
  'Dit stond er nog van de vorige keer. Er is nog niets verstuurd.':
    'This was still here from last time. Nothing has been sent yet.',
  'Intussen heeft iemand anders in dit onderdeel iets vastgelegd. Kijk in het dossier of uw tekst nog klopt en verstuur dan opnieuw. Uw tekst staat hieronder.':
    'In the meantime someone else has recorded something in this part. Look in the file whether your text is still right and then send it again. Your text is below.',
  'De gemeente heeft nog geen maatwerkvoorzieningen ingevuld.':
    'The municipality has not filled in any tailor-made support yet.',
  'Daarom kunt u hier niets kiezen. U kunt uw aanvraag wel met een brief doen; die telt net zo.':
    'That is why you cannot choose anything here. You can apply by letter; that counts just the same.',
  'Kies voor wie u hulp vraagt.': 'Choose for whom you are asking for help.',
  'Vertel in uw eigen woorden wat er aan de hand is.': 'Tell in your own words what is going on.',
  'Kies uit de lijst.': 'Choose from the list.',
  'Kies hoe wij u het beste kunnen bereiken.': 'Choose how we can best reach you.',
  'Kies hoe u aangesproken wilt worden.': 'Choose how you would like to be addressed.',
  'Vul de achternaam in.': 'Fill in the last name.',
  'Dit is geen geldig burgerservicenummer. Controleer de cijfers, of laat het leeg.':
    'This is not a valid citizen service number (BSN). Check the digits, or leave it empty.',
  'Vul een bestaande geboortedatum in.': 'Fill in a date of birth that exists.',
  'Vul de straat in.': 'Fill in the street.',
  'Vul het huisnummer in.': 'Fill in the house number.',
  'Vul een postcode in, zoals 1234 AB.': 'Fill in a postcode, such as 1234 AB.',
  'Vul de woonplaats in.': 'Fill in the town.',
  'Dit is geen e-mailadres. Controleer het, of laat het leeg.':
    'This is not an e-mail address. Check it, or leave it empty.',
  'Vul uw naam in.': 'Fill in your name.',
  'Kies ja of nee.': 'Choose yes or no.',
  'Kies of uw naam in de brief mag staan.': 'Choose whether your name may be in the letter.',
  'Gebruik hier niet meer dan {n} tekens.': {
    one: 'Use no more than {n} character here.',
    other: 'Use no more than {n} characters here.',
  },
  'Schrijf het plan op, of neem het over van papier.': 'Write the plan here, or copy it from paper.',
  'Vul de dag in waarop het plan binnenkwam.': 'Fill in the day on which the plan came in.',
  'Kies een deel van het verslag.': 'Choose a part of the report.',
  'Schrijf op wat er beter of anders moet.': 'Write down what should be better or different.',
  'Kies wat u van het verslag vindt.': 'Choose what you think of the report.',
  'Kies wat u wilt aanvragen.': 'Choose what you want to apply for.',
  'Kies een voorziening uit de lijst.': 'Choose a kind of support from the list.',
  'Kies: de gemeente regelt het, of een pgb.':
    'Choose: the municipality arranges it, or a personal budget (pgb).',
  'De naam van de inwoner ontbreekt.': 'The name of the resident is missing.',
  'De geboortedatum {datum} kan niet.': 'The date of birth {datum} is not possible.',
  'Controleer dag, maand en jaar.': 'Check day, month and year.',
  'Er staat nog niet wat de hulpvraag is.': 'It does not say yet what help is asked for.',
  'Vul dit veld in.': 'Fill in this field.',
  'Het is niet duidelijk wie meldt namens de inwoner.':
    'It is not clear who is reporting on behalf of the resident.',
  'Vul de naam van de melder in.': 'Fill in the name of the person who reports.',
  'Schrijf op wat de opmerkingen zijn.': 'Write down what the remarks are.',
  'Het verslag is nog niet verstuurd.': 'The report (verslag) has not been sent yet.',
  'Dit verslag is al ondertekend met een verzoek om maatwerk. Dat is de aanvraag.':
    'This report (verslag) has already been signed with a request for tailor-made support. That is the application (aanvraag).',
  'Ga verder met de aanvraag. Iets toevoegen kan nog als verbetering bij het verslag.':
    'Go on with the application (aanvraag). You can still add something as a correction to the report.',
  'Deze melding is ingetrokken.': 'This report of need (melding) has been withdrawn.',
  'Doe een nieuwe melding als er weer hulp nodig is.': 'Report again if help is needed again.',
  'Wat u hier verstuurt, ontvangen wij vandaag.': 'What you send here, we receive today.',
  'Stuurde u het al eerder? Bel ons, dan leggen wij de juiste dag vast.':
    'Did you send it earlier? Call us, and we will record the right day.',
  'Hulp in de buurt': 'Help nearby',
  'Wat kunt u zelf al vinden, zonder aanvraag? Typ waar het om gaat. U hoeft niet te zeggen wie u bent.':
    'What can you find yourself, without an application? Type what it is about. You do not have to say who you are.',
  'Waar zoekt u hulp bij?': 'What do you need help with?',
  'Bijvoorbeeld: eenzaam, schulden, boodschappen. Zoek in het Nederlands.':
    'For example: eenzaam (lonely), schulden (debts), boodschappen (shopping). Search in Dutch.',
  Zoeken: 'Search',
  'Wij vonden niets.': 'We found nothing.',
  'Alles laten zien': 'Show everything',
  'Probeer een ander woord. Of vraag ons om hulp: bel, of doe een melding.':
    'Try another word. Or ask us for help: call, or make a report (melding).',
  '{aantal} gevonden.': '{aantal} found.',
  'Kan het niet wachten? U kunt nu iemand bellen.': 'Can it not wait? You can call someone now.',
  'Denkt u aan zelfdoding, of maakt u zich zorgen om iemand? Praat erover, het mag. Bel {kort}, of gratis {nummer}. Dag en nacht.':
    'Are you thinking about suicide, or are you worried about someone? Talk about it, it is all right. Call {kort}, or {nummer} free of charge. Day and night.',
  'Is er geweld thuis, of bent u bang voor iemand? Bel Veilig Thuis: {nummer}. Gratis, dag en nacht. Ook als het om een kind of om een ander gaat.':
    'Is there violence at home, or are you afraid of someone? Call Veilig Thuis (Safe at Home): {nummer}. Free, day and night. Also when it is about a child or someone else.',
  'Bent u erg in de war, of gaat het echt niet meer? Bel uw huisarts. In de avond, de nacht en het weekend: de huisartsenpost.':
    'Are you very confused, or can you really not go on? Call your doctor (huisarts). In the evening, at night and at the weekend: the out-of-hours doctors (huisartsenpost).',
  'De huisartsenpost: {nummer}.': 'The out-of-hours doctors (huisartsenpost): {nummer}.',
  'Alles als bestand (csv)': 'Everything as a file (csv)',
  'Waar u zelf naartoe kunt, zonder aanvraag: een praatje, een maatje, hulp met geld of een klus.':
    'Where you can go yourself, without an application: a chat, a buddy, help with money or a job around the house.',
  'Zoek hulp in de buurt': 'Search help nearby',
  'Uw hulp': 'Your help',
  'De hulp': 'The help',
  'Wij zoeken een aanbieder. Dat is de organisatie die de hulp geeft.':
    'We are looking for a provider (aanbieder). That is the organisation that gives the help.',
  'De aanbieder die wij vroegen, kan deze hulp niet geven. Wij zoeken een andere.':
    'The provider we asked cannot give this help. We are looking for another one.',
  'De aanbieder kan niet verder met deze hulp. Wij zoeken een andere.':
    'The provider cannot go on with this help. We are looking for another one.',
  'Dat meldt de aanbieder. Klopt het niet? Laat het ons dan weten.':
    'That is what the provider says. Is it not right? Then let us know.',
  'De aanbieder meldde dat de hulp kon stoppen.': 'The provider said that the help could stop.',
  'U hebt deze hulp nog nodig. Wij regelen de hulp opnieuw.':
    'You still need this help. We are arranging the help again.',
  'De inwoner heeft deze hulp nog nodig. Wij regelen de hulp opnieuw.':
    'The resident still needs this help. We are arranging the help again.',
  'De laatste dag met hulp was {datum}.': 'The last day with help was {datum}.',
  'De inwoner krijgt een persoonsgebonden budget (pgb) en koopt de hulp zelf in.':
    'The resident gets a personal budget (persoonsgebonden budget, pgb) and buys the help themselves.',
  'U krijgt een persoonsgebonden budget (pgb). U koopt de hulp zelf in.':
    'You get a personal budget (persoonsgebonden budget, pgb). You buy the help yourself.',
  'Is de hulp begonnen? Laat ons weten sinds welke dag.': 'Has the help begun? Let us know since which day.',
  'Op {datum} vroegen wij {aanbieder} om deze hulp te geven.':
    'On {datum} we asked {aanbieder} to give this help.',
  'Wij verwachten uiterlijk {datum} een antwoord. Dat hebben wij als gemeente zo afgesproken.':
    'We expect an answer by {datum}. We agreed this ourselves as a municipality.',
  'Wij verwachtten uiterlijk {datum} een antwoord. Dat is er nog niet. Wij vragen ernaar.':
    'We expected an answer by {datum}. It is not there yet. We are asking about it.',
  '{aanbieder} gaat deze hulp geven.': '{aanbieder} is going to give this help.',
  'De inwoner staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.':
    'The resident is on the waiting list. We do not know yet when the help begins.',
  'U staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.':
    'You are on the waiting list. We do not know yet when the help begins.',
  'U staat op de wachtlijst.': 'You are on the waiting list.',
  'De inwoner staat op de wachtlijst.': 'The resident is on the waiting list.',
  'De hulp begint waarschijnlijk tussen {van} en {tot}. Zeker is dat niet.':
    'The help will probably begin between {van} and {tot}. That is not certain.',
  'In het afgelopen half jaar begon de hulp hier meestal na {van} tot {n} weken.': {
    one: 'In the past half year the help here mostly began after {van} to {n} week.',
    other: 'In the past half year the help here mostly began after {van} to {n} weeks.',
  },
  'In het afgelopen half jaar begon de hulp hier meestal binnen {n} weken.': {
    one: 'In the past half year the help here mostly began within {n} week.',
    other: 'In the past half year the help here mostly began within {n} weeks.',
  },
  'In het afgelopen half jaar begon de hulp hier meestal binnen een week.':
    'In the past half year the help here mostly began within a week.',
  'De aanbieder zegt dat de hulp rond {datum} kan beginnen. Zeker is dat niet.':
    'The provider says that the help can begin around {datum}. That is not certain.',
  'Het wachten duurt langer dan gewoonlijk. Wij vragen de aanbieder hoe het staat.':
    'The wait is longer than usual. We are asking the provider how things stand.',
  'Deze aanbieder kan nu niet met de hulp beginnen. Wij zoeken een andere.':
    'This provider cannot begin the help now. We are looking for another.',
  '{aanbieder} stopt. Vanaf {datum} geeft deze aanbieder geen hulp meer.':
    '{aanbieder} is stopping. From {datum} this provider gives no more help.',
  '{aanbieder} stopt met deze hulp.': '{aanbieder} stops giving this help.',
  'Wij zoeken op tijd een andere aanbieder voor deze hulp.':
    'We are looking in time for another provider for this help.',
  'Wij hebben u een andere aanbieder aangeboden: {aanbieder}.':
    'We have offered you another provider: {aanbieder}.',
  'Wij hebben de inwoner een andere aanbieder aangeboden: {aanbieder}.':
    'We have offered the resident another provider: {aanbieder}.',
  'Antwoorden op ons aanbod': 'Answer our offer',
  'Welk aanbod bedoelt u?': 'Which offer do you mean?',
  'Kies welk aanbod u bedoelt.': 'Choose which offer you mean.',
  'Wat is het antwoord?': 'What is the answer?',
  'Kies ja, nee of bellen.': 'Choose yes, no or a phone call.',
  'Ja, graag': 'Yes, please',
  'Nee, liever niet': 'No, I would rather not',
  'Bel mij eerst': 'Call me first',
  'Wilt u er iets bij zeggen?': 'Do you want to add anything?',
  'Antwoord versturen': 'Send the answer',
  'Nee zeggen kost niets.': 'Saying no costs nothing.',
  'De plaats op de wachtlijst blijft.': 'The place on the waiting list stays.',
  'Er is nu geen aanbod om op te antwoorden.': 'There is no offer to answer now.',
  'Kijk bij de hulp hoe het nu staat.': 'See under the help how things stand now.',
  'Dit aanbod is er niet meer.': 'This offer is no longer there.',
  'Dit kan intussen niet meer.': 'This is no longer possible.',
  'Kies dat wij bellen.': 'Choose that we call.',
  'Kies dat wij bellen. De plaats op de wachtlijst blijft.':
    'Choose that we call. The place on the waiting list stays.',
  'Wie alleen over geld beslist, kiest niet wie de hulp geeft.':
    'Whoever decides about money only does not choose who gives the help.',
  'Niet iedereen die de inwoner vertegenwoordigt, beslist over zorg. Wij zien niet wie van hen nu antwoordt.':
    'Not everyone who represents the resident decides about care. We cannot see which of them is answering now.',
  'Bel ons. Wij bespreken het aanbod met de inwoner, of met wie voor de inwoner over zorg beslist.':
    'Call us. We will discuss the offer with the resident, or with the person who decides about care for the resident.',
  'Wij bieden iets aan': 'We have an offer',
  'Wij bellen over dit aanbod.': 'We will call about this offer.',
  'Daar kan de hulp misschien eerder beginnen. U mag kiezen.':
    'The help may be able to start sooner there. You may choose.',
  'Wij weten niet zeker wanneer de hulp daar begint.': 'We do not know for sure when the help starts there.',
  'Dit blijft hetzelfde: welke hulp het is, hoeveel, en ons besluit. Alleen wie de hulp geeft, verandert.':
    'This stays the same: which help it is, how much, and our decision. Only who gives the help changes.',
  'Wij kunnen vanaf {van} iets regelen tot de hulp begint.':
    'From {van} we can arrange something until the help starts.',
  'Wij kunnen van {van} tot en met {tot} iets regelen tot de hulp begint.':
    'From {van} up to and including {tot} we can arrange something until the help starts.',
  'Dit blijft hetzelfde: ons besluit, en het recht op de hulp zelf.':
    'This stays the same: our decision, and the right to the help itself.',
  'De laatste dag met hulp van {aanbieder} is {datum}.':
    'The last day with help from {aanbieder} is {datum}.',
  'Wij vroegen {aanbieder} om de hulp over te nemen op {datum}. Wij wachten op antwoord.':
    'We asked {aanbieder} to take over the help on {datum}. We are waiting for an answer.',
  '{aanbieder} neemt de hulp over. Wij weten nog niet vanaf welke dag.':
    '{aanbieder} takes over the help. We do not know yet from which day.',
  '{aanbieder} neemt de hulp over vanaf {datum}.': '{aanbieder} takes over the help from {datum}.',
  'De aanbieder die de hulp zou overnemen, kan dat niet. Wij zoeken een andere. Tot die tijd blijft alles zo.':
    'The provider that was to take over the help cannot do so. We are looking for another one. Until then everything stays as it is.',
  'Vanaf {van} is er nog geen hulp geregeld. Wij zoeken een oplossing en bellen hierover.':
    'From {van} no help has been arranged yet. We are looking for a solution and will call about this.',
  'Van {van} tot en met {tot} is er nog geen hulp. Wij zoeken een oplossing en bellen hierover.':
    'From {van} up to and including {tot} there is no help yet. We are looking for a solution and will call about this.',
  'Een andere aanbieder neemt de hulp over.': 'Another provider takes over the help.',
  'Daar kan de hulp misschien eerder beginnen. De inwoner mag kiezen.':
    'There the help may perhaps begin sooner. The resident may choose.',
  'Wat kiest u? Laat het ons weten.': 'What do you choose? Let us know.',
  'De hulp begint naar verwachting op {datum}.': 'The help is expected to begin on {datum}.',
  'De hulp zou op {datum} beginnen. Wij vragen de aanbieder hoe het staat.':
    'The help was to begin on {datum}. We are asking the provider how things stand.',
  'Waarom begint de hulp op een andere dag?': 'Why does the help begin on another day?',
  'De hulp is begonnen op {datum}.': 'The help began on {datum}.',
  'De hulp stopte even en gaat weer verder sinds {datum}.':
    'The help stopped for a while and has gone on again since {datum}.',
  'De hulp is tijdelijk gestopt.': 'The help has stopped for a time.',
  'Op {datum} kijken wij of de hulp weer verder kan.': 'On {datum} we look whether the help can go on again.',
  'Op {gevraagd} is gevraagd om hulp te stoppen. Op {besluit} hebben wij dat besloten.':
    'On {gevraagd} it was asked to stop help. On {besluit} we decided that.',
  'Is er toch weer hulp nodig? Bel ons of doe een nieuwe melding.':
    'Is help needed again after all? Call us or make a new report (melding).',
  'Deze hulp gaat niet door.': 'This help will not take place.',
  'De hulp is gestopt.': 'The help has stopped.',
  'Tot die tijd is er een plek om kort te logeren.': 'Until then there is a place for a short stay.',
  'Tot die tijd is er hulp waar geen besluit voor nodig is.':
    'Until then there is help that needs no decision.',
  'Tot die tijd helpen familie, vrienden of buren.': 'Until then family, friends or neighbours help.',
  'Tot die tijd helpt een andere aanbieder.': 'Until then another provider helps.',
  'Tot die tijd is er iets anders geregeld.': 'Until then something else has been arranged.',
  'Dat is geregeld tot en met {datum}.': 'That is arranged up to and including {datum}.',
  'Het doel van de hulp is bereikt.': 'The goal of the help has been reached.',
  'U wilde de hulp niet meer.': 'You did not want the help any more.',
  'U bent verhuisd.': 'You have moved.',
  'De inwoner is overleden.': 'The resident has died.',
  'Hulp uit de Wet langdurige zorg (Wlz) neemt het over.':
    'Help under the Long-term Care Act (Wlz) takes over.',
  'De periode uit het besluit is voorbij.': 'The period of the decision is over.',
  'Wilt u weten waarom? Vraag het ons.': 'Do you want to know why? Ask us.',
  'De inwoner wilde de hulp niet meer.': 'The resident did not want the help any more.',
  'De inwoner is verhuisd.': 'The resident has moved.',
  'Wie geeft de hulp?': 'Who gives the help?',
  'Telefoon van de aanbieder': 'Telephone of the provider',
  'Tijdens het wachten bellen wij elke week om te vragen hoe het gaat.':
    'During the waiting we call every week to ask how things are going.',
  'Tijdens het wachten bellen wij elke {n} weken om te vragen hoe het gaat.': {
    one: 'During the waiting we call every {n} week to ask how things are going.',
    other: 'During the waiting we call every {n} weeks to ask how things are going.',
  },
  'Ook wie lang wacht, houdt recht op deze hulp.': 'Those who wait long keep their right to this help too.',
  'Gaat het niet goed met de hulp? Of duurt het te lang? Laat het ons weten.':
    'Is the help not going well? Or does it take too long? Let us know.',
  'Wij vragen na wat er is gebeurd. Klopt het niet dat de hulp is gestopt? Laat het ons weten.':
    'We are asking what happened. Is it not right that the help has stopped? Let us know.',
  'Wat kan er tijdens het wachten?': 'What is possible during the waiting?',
  'Gaat het slechter, of kan het niet langer wachten? Bel ons: {nummer}.':
    'Are things getting worse, or can it not wait any longer? Call us: {nummer}.',
  'Gaat het slechter, of kan het niet langer wachten? Laat het ons weten.':
    'Are things getting worse, or can it not wait any longer? Let us know.',
  'Is er tot die tijd iets anders nodig? Vraag ons om een tijdelijke oplossing.':
    'Is something else needed until then? Ask us for a temporary solution.',
  'Bellen mag ook: {nummer}.': 'You may also call: {nummer}.',
  'U hebt een besluit gekregen. De hulp is nog niet begonnen.':
    'You have received a decision. The help has not begun yet.',
  'U hebt een besluit gekregen. Nog niet alle hulp is er.':
    'You have received a decision. Not all help is there yet.',
  'Er is een besluit. De hulp is nog niet begonnen.': 'There is a decision. The help has not begun yet.',
  'Er is een besluit. Nog niet alle hulp is er.': 'There is a decision. Not all help is there yet.',
  'Een verandering doorgeven': 'Tell us about a change',
  'Reageren op ons voornemen': 'Respond to our plan (voornemen)',
  'Hoe lang loopt de hulp?': 'How long does the help last?',
  'Is er daarna nog hulp nodig? Wacht niet tot het einde: bel ons of doe een nieuwe melding.':
    'Is help still needed after that? Do not wait until the end: call us or make a new report (melding).',
  'Wij kijken nu of de hulp nog past, sinds {datum}.':
    'We are checking whether the help still fits, since {datum}.',
  'Wij willen de hulp stoppen': 'We want to stop the help',
  'Wij willen de hulp veranderen': 'We want to change the help',
  'Er is nog niets besloten. Reageren kan tot en met {datum}.':
    'Nothing has been decided yet. You can respond until and including {datum}.',
  'Ons besluit van {besluit} om de hulp te stoppen of te veranderen geldt niet meer. Dat hebben wij na het bezwaar besloten.':
    'Our decision of {besluit} to stop or change the help no longer holds. We decided this after the objection (bezwaar).',
  'Op {besluit} hebben wij besloten dat de hulp vanaf {datum} stopt.':
    'On {besluit} we decided that the help stops from {datum}.',
  'Op {besluit} hebben wij besloten dat de hulp vanaf {datum} verandert.':
    'On {besluit} we decided that the help changes from {datum}.',
  'Bezwaar kan tot en met {bezwaar}. Hoe dat gaat, staat in onze brief.':
    'An objection (bezwaar) can be made until and including {bezwaar}. Our letter says how.',
  'Waarom dit al vanaf die dag geldt:': 'Why this already applies from that day:',
  'Doorgegeven op {datum}:': 'Told us on {datum}:',
  '{hulp}: zonder laatste dag.': '{hulp}: without a last day.',
  '{hulp}: tot en met {datum}. Daarna stopt het, omdat daarom is gevraagd.':
    '{hulp}: until and including {datum}. After that it stops, because this was asked for.',
  '{hulp}: tot en met {datum}. Daarna stopt het, door ons besluit van {besluit}.':
    '{hulp}: until and including {datum}. After that it stops, because of our decision of {besluit}.',
  'Nu is het {hoeveel}.': 'It is now {hoeveel}.',
  'Vanaf {datum} wordt het {hoeveel}.': 'From {datum} it will be {hoeveel}.',
  '{hulp}: tot en met {datum}. Zo staat het in het besluit.':
    '{hulp}: until and including {datum}. That is what the decision says.',
} as const;
