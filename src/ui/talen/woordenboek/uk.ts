import type { Woordenboek } from '../woordenboek.ts';

/** Ukrainian, made by a machine: see TAALBEELD whether a person has read it. Terms of the law keep the Dutch word. */
export const uk: Woordenboek = {
  'Onze brieven zijn in het Nederlands. Begrijpt u een brief niet? Bel ons. U kunt ook om een tolk vragen.':
    'Наші листи написані нідерландською. Ви не розумієте листа? Зателефонуйте нам. Ви також можете попросити перекладача.',
  'Kies uw taal': 'Виберіть мову',
  Volgende: 'Далі',
  'Een computer heeft deze pagina vertaald. Niemand heeft dat nagekeken. De Nederlandse tekst telt.':
    'Цю сторінку переклав комп’ютер. Ніхто цього не перевіряв. Чинним є нідерландський текст.',
  'Deze pagina is er alleen in het Nederlands.': 'Ця сторінка є лише нідерландською.',
  'Hulp nodig? Bel {nummer}.': 'Потрібна допомога? Телефонуйте: {nummer}.',
  'Brieven en documenten': 'Листи й документи',
  'Nog geen brieven en documenten': 'Листів і документів ще немає',
  'Een brief staat hier zodra hij is gemaakt.': 'Лист з’явиться тут, щойно він буде готовий.',
  'Brieven worden vanzelf gemaakt en staan hier binnen een minuut.':
    'Листи створюються автоматично і з’являються тут протягом хвилини.',
  '{soort}, ontvangen op {datum} van {wie}. Bestand: {bestand}, {grootte}':
    '{soort}, отримано {datum} від: {wie}. Файл: {bestand}, {grootte}',
  'Bericht schrijven': 'Написати повідомлення',
  'Persoonlijk plan geven': 'Подати особистий план (persoonlijk plan)',
  'Een document toevoegen': 'Додати документ',
  'Om een cliëntondersteuner vragen': 'Попросити про помічника клієнта (cliëntondersteuner)',
  Cliëntondersteuning: 'Підтримка клієнта (cliëntondersteuning)',
  'Dit is uw cliëntondersteuner: {wie}.': 'Це ваш помічник (cliëntondersteuner): {wie}.',
  'U vroeg hierom op {datum}. Wij zorgen dat iemand contact met u opneemt.':
    'Ви попросили про це {datum}. Ми подбаємо, щоб хтось зв’язався з вами.',
  'Zelf bellen mag ook: {organisatie}, {nummer}.': 'Можна подзвонити й самостійно: {organisatie}, {nummer}.',
  'Afspraak afzeggen': 'Скасувати зустріч',
  'Ik kom naar de afspraak': 'Я прийду на зустріч',
  'Iets anders vragen voor het gesprek': 'Попросити щось інше для розмови',
  'Er is nu geen afspraak voor een gesprek.': 'Зараз немає зустрічі для розмови.',
  'Op {datum} vroeg u iets anders:': '{datum} ви попросили щось інше:',
  'Ons antwoord van {datum}:': 'Наша відповідь від {datum}:',
  'Er komt een tolk mee.': 'З нами прийде перекладач.',
  Bevestigd: 'Підтверджено',
  'Wie komt mee: {wie}': 'Хто прийде з вами: {wie}',
  'Wij laten u weten of het kan.': 'Ми повідомимо вам, чи це можливо.',
  'Wij laten u uiterlijk {datum} weten of het kan. Dat hebben wij als gemeente zo afgesproken.':
    'Ми повідомимо вам до {datum}, чи це можливо. Так ми домовилися як муніципалітет.',
  'Iets verbeteren of aanvullen in het verslag': 'Виправити або доповнити щось у звіті (verslag)',
  'Verslag ondertekenen': 'Підписати звіт (verslag)',
  'Voorziening aanvragen': 'Подати заяву на підтримку (aanvraag)',
  'Ontbrekende informatie geven': 'Надати відсутню інформацію',
  'Zeggen of de hulp werkt': 'Сказати, чи допомога працює',
  'Instemmen met uitstel': 'Погодитися на відстрочку',
  'Toestemming geven': 'Дати дозвіл',
  'Toestemming intrekken': 'Відкликати дозвіл',
  'Iemand laten meekijken': 'Дозволити комусь переглядати',
  'Iemand niet meer laten meekijken': 'Припинити чийсь перегляд',
  'Zijn wij te laat? Vraag ons om snel te beslissen':
    'Ми запізнюємося? Попросіть нас швидко прийняти рішення',
  'Bezwaar maken': 'Подати заперечення (bezwaar)',
  'Uw bezwaar aanvullen': 'Доповнити заперечення (bezwaar)',
  'Bezwaar intrekken': 'Відкликати заперечення (bezwaar)',
  'Iets vragen over uw gegevens': 'Запитати щось про ваші дані',
  'Uw vraag over gegevens intrekken': 'Відкликати ваше запитання про дані',
  'Aanvraag intrekken': 'Відкликати заяву (aanvraag)',
  'Hulpvraag intrekken': 'Відкликати запит про допомогу',
  'Terug naar de hulpvraag': 'Назад до запиту про допомогу',
  'Mijn hulpvraag': 'Мій запит про допомогу',
  'Vorige vraag': 'Попереднє запитання',
  'Klopt dit?': 'Чи це правильно?',
  'Lees rustig na. U kunt alles nog veranderen.': 'Спокійно прочитайте. Ви ще можете все змінити.',
  'Veranderen: {wat}': 'Змінити: {wat}',
  Veranderen: 'Змінити',
  Versturen: 'Надіслати',
  'Wij gebruiken wat u invult om uit te zoeken welke hulp u nodig hebt.':
    'Ми використовуємо те, що Ви пишете, щоб з’ясувати, яка допомога Вам потрібна.',
  'Lees wat wij met uw gegevens doen': 'Прочитайте, що ми робимо з Вашими даними',
  Ja: 'Так',
  Nee: 'Ні',
  'U vraagt hulp voor': 'Ви просите допомоги для',
  uzelf: 'себе',
  'Uw vraag': 'Ваше запитання',
  'Gaat over': 'Стосується',
  'Dit speelt': 'Що відбувається',
  'Wie helpt er nu': 'Хто допомагає зараз',
  'Uw naam': 'Ваше ім’я',
  Organisatie: 'Організація',
  Telefoon: 'Телефон',
  'E-mail': 'Електронна пошта',
  'Deze persoon weet ervan': 'Ця людина про це знає',
  'Uw naam mag in de brief': 'Ваше ім’я може бути в листі',
  'Aanspreken als': 'Форма звертання',
  Naam: 'Ім’я',
  Geboren: 'Дата народження',
  BSN: 'Номер BSN',
  Adres: 'Адреса',
  'Postcode en woonplaats': 'Поштовий індекс і місто',
  'Bericht het liefst': 'Бажаний спосіб зв’язку',
  'Praten het liefst': 'Бажане місце розмови',
  Taal: 'Мова',
  'met tolk': 'з перекладачем',
  'Uw vraag is verstuurd': 'Ваше запитання надіслано',
  'Wij hebben uw vraag ontvangen.': 'Ми отримали Ваше запитання.',
  'Uw nummer is {nummer}. Bewaar dit nummer.': 'Ваш номер: {nummer}. Збережіть цей номер.',
  'Wat gebeurt er nu?': 'Що буде далі?',
  'Iemand van de gemeente belt u.': 'Вам зателефонує працівник муніципалітету.',
  'Binnen {n} werkdagen belt iemand van de gemeente.': {
    one: 'Працівник муніципалітету зателефонує протягом {n} робочого дня.',
    few: 'Працівник муніципалітету зателефонує протягом {n} робочих днів.',
    many: 'Працівник муніципалітету зателефонує протягом {n} робочих днів.',
    other: 'Працівник муніципалітету зателефонує протягом {n} робочого дня.',
  },
  'U krijgt een brief met alles wat hier staat.': 'Ви отримаєте листа з усім, що тут написано.',
  'Daarna komt er een gesprek, op een plek die u prettig vindt. U mag iemand meenemen.':
    'Потім відбудеться розмова в зручному для Вас місці. Ви можете взяти когось із собою.',
  'Uiterlijk dan is ons onderzoek klaar': 'Найпізніше цього дня наше дослідження буде готове',
  'Wilt u zelf een plan maken?': 'Бажаєте самі скласти план?',
  'U mag opschrijven wat u wilt bereiken en welke hulp daarbij past. Dat heet een persoonlijk plan.':
    'Ви можете написати, чого хочете досягти і яка допомога для цього підходить. Це називається особистий план (persoonlijk plan).',
  'Geef het plan aan ons': 'Передайте план нам',
  'Gratis hulp bij uw vraag': 'Безкоштовна допомога з Вашим запитанням',
  'Een onafhankelijke cliëntondersteuner staat naast u en kost niets. Dat geldt ook voor wie voor u zorgt.':
    'Незалежний помічник (cliëntondersteuner) на Вашому боці й нічого не коштує. Це стосується і тих, хто про Вас піклується.',
  'Bel {organisatie}: {nummer}.': 'Зателефонуйте до {organisatie}: {nummer}.',
  'Wij vertellen u wie dat kan zijn.': 'Ми скажемо Вам, хто це може бути.',
  'Kan het niet wachten?': 'Це не може чекати?',
  'Naar de voorpagina': 'На головну сторінку',
  'Uw persoonlijk plan': 'Ваш особистий план (persoonlijk plan)',
  'Beantwoord alleen de vragen die u wilt. Alles samen wordt het plan. Ook na de zeven dagen is het welkom.':
    'Відповідайте лише на ті запитання, на які хочете. Усе разом стане планом. Його можна подати й після семи днів.',
  'Wat lukt nu niet goed?': 'Що зараз не вдається?',
  'Wat moet er anders of beter worden?': 'Що має стати іншим або кращим?',
  'Wat lukt wel, alleen of met hulp van anderen?': 'Що вдається, самостійно чи з допомогою інших?',
  'Wat hebben de mensen nodig die al helpen?': 'Що потрібно людям, які вже допомагають?',
  'Welke hulp past daarbij, en waarom?': 'Яка допомога тут підходить і чому?',
  'Wat er verder nog is. Of alles hier, in eigen woorden.': 'Усе інше. Або все тут, своїми словами.',
  'Uw gegevens zijn ingevuld.': 'Ваші дані заповнено.',
  'Dit weet de overheid al van u. Klopt er iets niet, of woont u nu ergens anders? Verander het dan.':
    'Це держава вже знає про вас. Щось неправильно або ви зараз живете в іншому місці? Тоді змініть це.',
  'Dit lukt nu niet.': 'Зараз це не виходить.',
  'Wij kunnen uw gegevens nu niet ophalen. Vul ze hieronder zelf in.':
    'Зараз ми не можемо отримати ваші дані. Заповніть їх нижче самостійно.',
  'Mijn gegevens invullen': 'Заповнити мої дані',
  'De overheid kent uw naam, geboortedatum en adres al (in de BRP). Wilt u dat wij die voor u invullen?':
    'Держава вже знає ваше ім’я, дату народження та адресу (у реєстрі осіб BRP). Хочете, щоб ми заповнили їх за вас?',
  Voornamen: 'Імена',
  Achternaam: 'Прізвище',
  Straat: 'Вулиця',
  'Huisnummer en toevoeging': 'Номер будинку та доповнення',
  Postcode: 'Поштовий індекс',
  Woonplaats: 'Населений пункт',
  Telefoonnummer: 'Номер телефону',
  'E-mailadres': 'Адреса електронної пошти',
  'Wie bent u?': 'Хто Ви?',
  'Uw telefoonnummer': 'Ваш номер телефону',
  'Uw e-mailadres': 'Ваша адреса електронної пошти',
  'Weet deze persoon dat u hulp vraagt?': 'Чи знає ця людина, що Ви просите допомоги?',
  'Zo niet, dan nemen wij eerst contact op. Wij doen niets zonder dat iemand het zelf wil.':
    'Якщо ні, ми спочатку зв’яжемося з нею. Ми нічого не робимо без бажання самої людини.',
  'Mag in onze brief staan dat u hulp vroeg?':
    'Чи може в нашому листі бути написано, що допомоги попросили Ви?',
  'De brief gaat naar het huis van deze persoon. Kan dat ruzie of gevaar geven? Kies dan nee.':
    'Лист надійде додому цій людині. Чи може це спричинити сварку або небезпеку? Тоді виберіть «ні».',
  'de inwoner zelf': 'сам мешканець',
  partner: 'партнер',
  familie: 'родина',
  'vriend, buur of andere naaste': 'друг, сусід або інша близька людина',
  'vertegenwoordiger (bewindvoerder, mentor, curator, gemachtigde)':
    'представник (розпорядник майна, ментор, опікун, уповноважений)',
  'hulpverlener of andere professional': 'соціальний працівник або інший фахівець',
  'iemand anders': 'хтось інший',
  Geld: 'Гроші',
  'Werk en dagbesteding': 'Робота й денна зайнятість',
  Wonen: 'Житло',
  'Relaties thuis': 'Стосунки вдома',
  'Geestelijke gezondheid': 'Психічне здоров’я',
  'Lichamelijke gezondheid': 'Фізичне здоров’я',
  Verslaving: 'Залежність',
  'Dagelijkse dingen doen': 'Щоденні справи',
  'Mensen om je heen': 'Люди навколо Вас',
  Meedoen: 'Участь у житті суспільства',
  'Politie en justitie': 'Поліція та правосуддя',
  Veiligheid: 'Безпека',
  'Kinderen en opgroeien': 'Діти й дорослішання',
  'Zorgen voor een ander': 'Догляд за іншою людиною',
  'Het is thuis niet veilig': 'Вдома небезпечно',
  'Er zijn kinderen in huis': 'Вдома є діти',
  'De mantelzorger houdt het niet meer vol': 'Людина, яка доглядає, більше не витримує',
  'Ontruiming of afsluiting van energie of water dreigt':
    'Загрожує виселення або відключення енергії чи води',
  'Er is vandaag niemand die helpt': 'Сьогодні немає нікого, хто допоможе',
  'Per post': 'Поштою',
  'Per e-mail': 'Електронною поштою',
  Telefonisch: 'Телефоном',
  Mevrouw: 'Пані',
  Meneer: 'Пан',
  'Liever geen van beide': 'Краще жодне з двох',
  'met de post': 'поштою',
  uitgereikt: 'вручено',
  'per e-mail': 'електронною поштою',
  'in Mijn hulpvraag, met een bericht per e-mail':
    'у розділі «Мій запит про допомогу», з повідомленням електронною поштою',
  'Persoonlijk plan': 'Особистий план (persoonlijk plan)',
  'Medisch document': 'Медичний документ',
  Aanvraagformulier: 'Бланк заяви (aanvraag)',
  'Ander document': 'Інший документ',
  PDF: 'PDF',
  foto: 'фото',
  afbeelding: 'зображення',
  tekst: 'текст',
  'Voor wie vraagt u hulp?': 'Для кого Ви просите допомоги?',
  'Voor mijzelf': 'Для себе',
  'Voor mijn partner': 'Для мого партнера або партнерки',
  'Voor iemand uit mijn familie': 'Для когось із моєї родини',
  'Voor een vriend, buur of andere naaste': 'Для друга, сусіда або іншої близької людини',
  'Als bewindvoerder, mentor, curator of gemachtigde':
    'Як розпорядник майна, ментор, опікун або уповноважений',
  'Als hulpverlener of andere professional': 'Як соціальний працівник або інший фахівець',
  Anders: 'Інше',
  'Wat is er aan de hand?': 'Що відбувається?',
  'Vertel het in uw eigen woorden. Wat lukt niet meer? Wat zou u graag anders willen? U hoeft niet te weten welke hulp daarbij past.':
    'Розкажіть своїми словами. Що більше не вдається? Що Ви хотіли б змінити? Вам не треба знати, яка допомога підходить.',
  'Waar heeft u last van?': 'Що Вас турбує?',
  'Waar gaat het over?': 'Чого це стосується?',
  'Speelt een van deze dingen?': 'Чи відбувається щось із цього?',
  'Dan kijken wij eerder naar uw vraag.': 'Тоді ми розглянемо Ваше запитання раніше.',
  'Wie helpt er nu al?': 'Хто вже допомагає?',
  'Bijvoorbeeld familie, buren, thuiszorg of de huisarts.':
    'Наприклад, родина, сусіди, домашній догляд або сімейний лікар.',
  'Om wie gaat het?': 'Про кого йдеться?',
  Geboortedatum: 'Дата народження',
  'Bijvoorbeeld 27 3 1948': 'Наприклад, 27 3 1948',
  'Burgerservicenummer (BSN)': 'Особистий номер громадянина (BSN)',
  'Dit staat op een paspoort, identiteitskaart of rijbewijs. Weet u het niet? Laat het leeg.':
    'Він є в паспорті, посвідченні особи або водійських правах. Не знаєте його? Залиште порожнім.',
  'Wat is het adres?': 'Яка адреса?',
  'Hoe kunnen wij contact opnemen?': 'Як ми можемо з Вами зв’язатися?',
  'Hoe krijgt u het liefst bericht?': 'Як Вам зручніше отримувати повідомлення?',
  'Waar wilt u het liefst praten?': 'Де Вам зручніше розмовляти?',
  'Bijvoorbeeld thuis, op het gemeentehuis of bij familie.': 'Наприклад, вдома, у мерії або в родичів.',
  'In welke taal praat u het liefst?': 'Якою мовою Вам зручніше розмовляти?',
  'Er is een tolk nodig': 'Потрібен перекладач',
  'U kunt een eigen plan geven': 'Ви можете подати власний план',
  'U kunt ons geven wat nog ontbreekt': 'Ви можете надати нам те, чого ще бракує',
  'U kunt reageren op het verslag. Hulp aanvragen kan daarna ook nog':
    'Ви можете відповісти на звіт. Подати заяву на підтримку можна й потім',
  'U krijgt ons besluit op de nieuwe datum': 'Ви отримаєте наше рішення в нову дату',
  'Uw tijdelijke hulp stopt': 'Ваша тимчасова допомога закінчується',
  'U kunt bezwaar maken tegen ons besluit': 'Ви можете подати заперечення проти нашого рішення (bezwaar)',
  'U kunt uw bezwaar aanvullen': 'Ви можете доповнити своє заперечення (bezwaar)',
  'U kunt nog stukken sturen voor de hoorzitting': 'Ви ще можете надіслати документи для слухання',
  'U kunt in beroep gaan bij de rechtbank': 'Ви можете звернутися до суду',
  'U kunt in hoger beroep gaan': 'Ви можете звернутися до суду вищої інстанції',
  'U kunt bezwaar maken tegen ons besluit om hulp te stoppen of te veranderen':
    'Ви можете подати заперечення проти нашого рішення припинити або змінити допомогу',
  'U kunt bezwaar maken tegen ons besluit over de dwangsom':
    'Ви можете подати заперечення проти нашого рішення про виплату за запізнення (dwangsom)',
  'U kunt bezwaar maken tegen ons besluit over de tijdelijke hulp':
    'Ви можете подати заперечення проти нашого рішення про тимчасову допомогу',
  'Belangrijke data': 'Важливі дати',
  'Ons besluit is er': 'Наше рішення готове',
  'U krijgt ons besluit': 'Ви отримаєте наше рішення',
  'Ons besluit over de dwangsom is er': 'Наше рішення про виплату за запізнення (dwangsom) готове',
  'U hoort hoeveel dwangsom u krijgt': 'Ви дізнаєтеся розмір виплати за запізнення (dwangsom)',
  'Ons besluit over het bezwaar is er': 'Наше рішення щодо заперечення готове',
  'U krijgt ons besluit over uw bezwaar': 'Ви отримаєте наше рішення щодо Вашого заперечення',
  'Wij sturen de stukken naar de rechter': 'Ми надсилаємо документи судді',
  'Hulpvraag van {naam}': 'Запит про допомогу: {naam}',
  'Nummer {nummer}': 'Номер {nummer}',
  'Waar staat het?': 'На якому це етапі?',
  'Ons onderzoek is klaar': 'Наше дослідження готове',
  Contactpersoon: 'Контактна особа',
  'Uw contactpersoon': 'Ваша контактна особа',
  'is er nog niet': 'ще немає',
  'U mag nu een aanvraag doen': 'Ви можете зараз подати заяву (aanvraag)',
  'Ons onderzoek moest klaar zijn op {datum}. Dat is niet gelukt. U hoeft niet te wachten: u mag nu al een aanvraag doen. Dan krijgt u binnen twee weken een besluit. Het onderzoek gaat gewoon door.':
    'Наше дослідження мало бути готове {datum}. Це не вдалося. Вам не треба чекати: Ви вже зараз можете подати заяву (aanvraag). Тоді Ви отримаєте рішення протягом двох тижнів. Дослідження триває далі.',
  'Dit kunt u nu doen': 'Це Ви можете зробити зараз',
  Afspraken: 'Зустрічі',
  'De vraag': 'Запитання',
  'De gegevens': 'Дані',
  'Uw gegevens': 'Ваші дані',
  'Wie las dit dossier?': 'Хто читав цю справу?',
  'Wie las mijn dossier?': 'Хто читав мою справу?',
  'Het hele dossier als PDF': 'Уся справа у форматі PDF',
  'Mijn hele dossier als PDF': 'Уся моя справа у форматі PDF',
  'Een deel is in het Nederlands': 'Частина тексту нідерландською',
  'De tekst van het verslag en de delen over uw aanvraag en bezwaar zijn in het Nederlands.':
    'Текст звіту (verslag) і частини про Вашу заяву (aanvraag) та заперечення (bezwaar) написані нідерландською.',
  'Wat kunt u doen?': 'Що Ви можете зробити?',
  'Het besluit': 'Рішення',
  'Uw besluit': 'Ваше рішення',
  'Dit besluit van {datum} geldt niet meer. Op {nieuw} kwam er een nieuw besluit voor in de plaats. Dat staat hieronder, bij het bezwaar.':
    'Це рішення від {datum} більше не чинне. {nieuw} його замінило нове рішення. Воно нижче, біля заперечення.',
  'De inwoner kon bezwaar maken tot en met {datum}. Kon de inwoner er niets aan doen dat het later werd? Bel ons.':
    'Мешканець міг подати заперечення (bezwaar) до {datum} включно. Запізнення сталося не з вини мешканця? Зателефонуйте нам.',
  'U kon bezwaar maken tot en met {datum}. Kon u er niets aan doen dat het later werd? Bel ons.':
    'Ви могли подати заперечення (bezwaar) до {datum} включно. Запізнення сталося не з вашої вини? Зателефонуйте нам.',
  'Is de inwoner het niet eens met het besluit? De inwoner kan bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.':
    'Мешканець не згоден з рішенням? Мешканець може подати заперечення (bezwaar) до {datum} включно. Це можна зробити тут або листом. Як саме, написано в листі з рішенням.',
  'Bent u het niet eens met het besluit? U kunt bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.':
    'Ви не згодні з рішенням? Ви можете подати заперечення (bezwaar) до {datum} включно. Це можна зробити тут або листом. Як саме, написано в листі з рішенням.',
  'Hulpvragen van anderen': 'Запити про допомогу інших людей',
  'De hulpvragen waarbij u meekijkt of helpt.':
    'Запити про допомогу, які Ви переглядаєте або з якими допомагаєте.',
  'Hier ziet u waar uw hulpvraag staat.': 'Тут Ви бачите, на якому етапі Ваш запит про допомогу.',
  'Nieuwe hulpvraag': 'Новий запит про допомогу',
  'U kijkt nog nergens mee.': 'Ви ще не переглядаєте жодного запиту.',
  'U hebt nog geen hulpvraag.': 'У Вас ще немає запиту про допомогу.',
  'De inwoner of de gemeente kan u toevoegen aan een hulpvraag.':
    'Мешканець або муніципалітет може додати Вас до запиту про допомогу.',
  'Hebt u net iets verstuurd zonder in te loggen, en zonder BSN? Bel dan de gemeente om uw vraag te koppelen.':
    'Ви щойно надіслали щось без входу і без BSN? Тоді зателефонуйте до муніципалітету, щоб приєднати Ваше запитання.',
  'Hulpvraag van {datum}': 'Запит про допомогу від {datum}',
  Bekijken: 'Переглянути',
  'Waar staat het': 'Етап',
  'Hier wordt aan gewerkt': 'Над цим працюють',
  'Hier is over besloten': 'Щодо цього ухвалено рішення',
  'Dit is afgesloten': 'Це закрито',
  'Uiterlijk klaar': 'Буде готово не пізніше',
  'er loopt nu geen termijn': 'зараз жоден строк не триває',
  Nummer: 'Номер',
  'Iemand heeft voor u hulp gevraagd. Wij nemen eerst contact met u op.':
    'Хтось попросив допомоги для Вас. Спочатку ми зв’яжемося з Вами.',
  'U wilt nu geen hulp. Wij willen er nog een keer met u over praten.':
    'Ви зараз не хочете допомоги. Ми хотіли б ще раз поговорити з Вами про це.',
  'Wij hebben uw vraag ontvangen en lezen hem.': 'Ми отримали Ваше запитання і читаємо його.',
  'Wij zoeken een medewerker voor uw vraag.': 'Ми шукаємо працівника для Вашого запитання.',
  'Een medewerker zoekt met u uit wat u nodig hebt.': 'Працівник разом із Вами з’ясовує, що Вам потрібно.',
  'Wij wachten op advies van een deskundige.': 'Ми чекаємо на висновок фахівця.',
  'Wij bekijken welke oplossingen passen.': 'Ми дивимося, які рішення підходять.',
  'Wij schrijven het verslag van het onderzoek.': 'Ми пишемо звіт про дослідження (verslag).',
  'Uw verslag is klaar. Wilt u het lezen en uw reactie geven?':
    'Ваш звіт (verslag) готовий. Бажаєте прочитати його й відповісти?',
  'Wij hebben uw verzoek ontvangen en maken er een aanvraag van.':
    'Ми отримали Ваше прохання й робимо з нього заяву (aanvraag).',
  'Wij beoordelen uw aanvraag.': 'Ми розглядаємо Вашу заяву (aanvraag).',
  'Wij wachten op informatie van u.': 'Ми чекаємо на інформацію від Вас.',
  'De tijd om uw aanvraag aan te vullen is voorbij. Wij gaan nu verder met uw aanvraag.':
    'Час на доповнення Вашої заяви (aanvraag) минув. Тепер ми розглядаємо її далі.',
  'Wij maken uw besluit.': 'Ми готуємо Ваше рішення.',
  'Een collega leest uw besluit na.': 'Колега перевіряє Ваше рішення.',
  'Wij bellen u over uw besluit.': 'Ми зателефонуємо Вам щодо Вашого рішення.',
  'Uw besluit is genomen en wordt verstuurd.': 'Ваше рішення прийнято, його буде надіслано.',
  'Ons besluit was te laat. Wij stellen nog vast hoeveel dwangsom u krijgt.':
    'Наше рішення запізнилося. Ми ще визначимо розмір виплати за запізнення (dwangsom).',
  'U hebt een besluit gekregen.': 'Ви отримали рішення.',
  'Wij sturen uw bezwaar door naar wie erover beslist.':
    'Ми передаємо Ваше заперечення тим, хто приймає щодо нього рішення.',
  'Wij hebben uw bezwaar. Wij wachten nog op informatie van u.':
    'Ваше заперечення в нас. Ми ще чекаємо на інформацію від Вас.',
  'Wij hebben uw bezwaar. Wij nodigen u uit om erover te vertellen.':
    'Ваше заперечення в нас. Ми запросимо Вас розповісти про нього.',
  'U bent uitgenodigd om over uw bezwaar te vertellen.': 'Вас запрошено розповісти про Ваше заперечення.',
  'De commissie geeft ons advies over uw bezwaar.': 'Комісія дає нам висновок щодо Вашого заперечення.',
  'Wij beslissen op uw bezwaar.': 'Ми приймаємо рішення щодо Вашого заперечення.',
  'De rechter behandelt uw beroep. Wij sturen de stukken.':
    'Суддя розглядає Вашу скаргу. Ми надсилаємо документи.',
  'Wij wachten op de uitspraak van de rechter.': 'Ми чекаємо на рішення судді.',
  'U hebt uw vraag ingetrokken.': 'Ви відкликали своє запитання.',
  'U hebt uw aanvraag ingetrokken. U kunt altijd opnieuw aanvragen.':
    'Ви відкликали свою заяву (aanvraag). Ви завжди можете подати нову.',
  'Uw vraag gaat verder bij uw eerdere hulpvraag.':
    'Ваше запитання розглядається далі разом із Вашим попереднім запитом.',
  'Wij hebben uw vraag doorgestuurd.': 'Ми передали Ваше запитання далі.',
  'Een andere organisatie helpt u verder.': 'Вам далі допомагає інша організація.',
  'Afgesloten, met informatie en advies.': 'Закрито, надано інформацію та пораду.',
  'Afgesloten zonder aanvraag. U kunt altijd nog een aanvraag doen.':
    'Закрито без заяви (aanvraag). Ви завжди ще можете подати заяву.',
  'Iemand heeft voor deze persoon hulp gevraagd. Wij nemen eerst zelf contact op.':
    'Хтось попросив допомоги для цієї людини. Спочатку ми самі з нею зв’яжемося.',
  'Wij hebben de vraag ontvangen en lezen hem.': 'Ми отримали запитання і читаємо його.',
  'Wij zoeken een medewerker voor deze vraag.': 'Ми шукаємо працівника для цього запитання.',
  'Een medewerker zoekt uit wat er nodig is.': 'Працівник з’ясовує, що потрібно.',
  'Het verslag is klaar. De inwoner kan het lezen en erop reageren.':
    'Звіт (verslag) готовий. Мешканець може прочитати його й відповісти.',
  'Wij hebben het verzoek ontvangen en maken er een aanvraag van.':
    'Ми отримали прохання й робимо з нього заяву (aanvraag).',
  'Wij beoordelen de aanvraag.': 'Ми розглядаємо заяву (aanvraag).',
  'Wij wachten op informatie van de inwoner.': 'Ми чекаємо на інформацію від мешканця.',
  'De tijd om de aanvraag aan te vullen is voorbij. Wij gaan verder met de aanvraag.':
    'Час на доповнення заяви (aanvraag) минув. Ми розглядаємо її далі.',
  'Wij maken het besluit.': 'Ми готуємо рішення.',
  'Een collega leest het besluit na.': 'Колега перевіряє рішення.',
  'Wij bellen de inwoner over het besluit.': 'Ми зателефонуємо мешканцю щодо рішення.',
  'Het besluit is genomen en wordt verstuurd.': 'Рішення прийнято, його буде надіслано.',
  'Er is een besluit.': 'Є рішення.',
  'Wij sturen het bezwaar door naar wie erover beslist.':
    'Ми передаємо заперечення тим, хто приймає щодо нього рішення.',
  'Wij hebben het bezwaar en wachten op informatie van de inwoner.':
    'Заперечення в нас, ми чекаємо на інформацію від мешканця.',
  'Wij hebben het bezwaar. Wij nodigen de inwoner uit om erover te vertellen.':
    'Заперечення в нас. Ми запросимо мешканця розповісти про нього.',
  'De inwoner is uitgenodigd om over het bezwaar te vertellen.':
    'Мешканця запрошено розповісти про заперечення.',
  'De commissie geeft ons advies over het bezwaar.': 'Комісія дає нам висновок щодо заперечення.',
  'Wij beslissen op het bezwaar.': 'Ми приймаємо рішення щодо заперечення.',
  'De rechter behandelt het beroep. Wij sturen de stukken.':
    'Суддя розглядає скаргу. Ми надсилаємо документи.',
  'De vraag is ingetrokken.': 'Запитання відкликано.',
  'De aanvraag is ingetrokken. De inwoner kan altijd opnieuw aanvragen.':
    'Заяву (aanvraag) відкликано. Мешканець завжди може подати нову.',
  'Deze vraag gaat verder bij een eerdere hulpvraag.':
    'Це запитання розглядається далі разом із попереднім запитом.',
  'Wij hebben de vraag doorgestuurd.': 'Ми передали запитання далі.',
  'Een andere organisatie helpt verder.': 'Далі допомагає інша організація.',
  'Afgesloten zonder aanvraag. De inwoner kan altijd nog een aanvraag doen.':
    'Закрито без заяви (aanvraag). Мешканець завжди ще може подати заяву.',
  'Lees het verslag. U mag verbeteringen en aanvullingen toevoegen. Onderteken het daarna. Wilt u een voorziening aanvragen? Kruis dat aan.':
    'Прочитайте звіт (verslag). Ви можете додати виправлення й доповнення. Потім підпишіть його. Бажаєте подати заяву на підтримку? Позначте це.',
  'Hebt u de informatie nog? Stuur die dan zo snel mogelijk. Wij beslissen nu op wat wij hebben.':
    'Інформація ще у Вас? Тоді надішліть її якнайшвидше. Зараз ми приймаємо рішення на основі того, що маємо.',
  'Stuur ons wat er nog ontbreekt. In de brief staat wat dat is.':
    'Надішліть нам те, чого ще бракує. У листі написано, що це.',
  'Stuur ons wat er nog ontbreekt aan uw bezwaar. In de brief staat wat dat is.':
    'Надішліть нам те, чого ще бракує у Вашому запереченні. У листі написано, що це.',
  'Kom vertellen waarom u het niet eens bent met ons besluit. U mag iemand meenemen, en vooraf stukken sturen. Dag en plaats staan hieronder.':
    'Прийдіть і розкажіть, чому Ви не згодні з нашим рішенням. Ви можете взяти когось із собою та заздалегідь надіслати документи. День і місце вказано нижче.',
  'U mag het verslag lezen en er verbeteringen en aanvullingen bij zetten. Ondertekenen en een voorziening aanvragen doet de inwoner zelf, of iemand die de inwoner vertegenwoordigt.':
    'Ви можете читати звіт (verslag) і додавати виправлення та доповнення. Підписує і подає заяву на підтримку сам мешканець або той, хто його представляє.',
  'De inwoner stuurt ons wat er nog ontbreekt. In de brief staat wat dat is. U mag helpen.':
    'Мешканець надсилає нам те, чого ще бракує. У листі написано, що це. Ви можете допомогти.',
  Informatie: 'Інформація',
  Gelukt: 'Готово',
  'Let op': 'Увага',
  Fout: 'Помилка',
  'Dit kan nu niet': 'Зараз це неможливо',
  'Er is 1 ding niet goed ingevuld': '1 поле заповнено неправильно',
  'Er zijn {n} dingen niet goed ingevuld': {
    one: '{n} поле заповнено неправильно',
    few: '{n} поля заповнено неправильно',
    many: '{n} полів заповнено неправильно',
    other: '{n} поля заповнено неправильно',
  },
  'niet verplicht': 'необов’язково',
  'U kunt hier {tekens} tekens kwijt.': 'Тут вміститься {tekens} символів.',
  Dag: 'День',
  Maand: 'Місяць',
  Jaar: 'Рік',
  Kies: 'Виберіть',
  'opent in een nieuw tabblad': 'відкриється в новій вкладці',
  Terug: 'Назад',
  'Stap {nummer} van {totaal}': 'Крок {nummer} з {totaal}',
  Kruimelpad: 'Навігаційний шлях',
  'Naar de inhoud': 'До змісту',
  'Demo: de mensen en dossiers op deze site zijn verzonnen.': 'Демо: люди та справи на цьому сайті вигадані.',
  Uitloggen: 'Вийти',
  Hoofdnavigatie: 'Головне меню',
  'Over deze site': 'Про цей сайт',
  'niet ingevuld': 'не заповнено',
  'Telefoon {nummer}.': 'Телефон {nummer}.',
  'Is er direct gevaar? Bel {nummer}.': 'Є пряма небезпека? Телефонуйте: {nummer}.',
  gedaan: 'зроблено',
  'hier zijn we nu': 'ми зараз тут',
  'komt nog': 'ще попереду',
  'niet nodig': 'не потрібно',
  Voortgang: 'Хід справи',
  'Alle fasen afgerond': 'Усі етапи завершено',
  'Fase {nummer} van {totaal}: {fase}': 'Етап {nummer} з {totaal}: {fase}',
  uiterlijk: 'не пізніше',
  'Zo is dit gerekend': 'Ось як це обчислено',
  'Bekijk het op de kalender': 'Подивіться в календарі',
  Melding: 'Повідомлення (melding)',
  Screening: 'Попередня оцінка (screening)',
  Onderzoek: 'Дослідження (onderzoek)',
  'Omgekeerde Toets': 'Зважування (Omgekeerde Toets)',
  Verslag: 'Звіт (verslag)',
  Aanvraag: 'Заява (aanvraag)',
  Besluit: 'Рішення (besluit)',
  Uitvoering: 'Виконання (uitvoering)',
  'vandaag de laatste dag': 'сьогодні останній день',
  'nog {dagen}': 'залишилося: {dagen}',
  '{dagen} te laat': 'запізнення: {dagen}',
  'Ik ben het eens met het verslag': 'Я погоджуюся зі звітом',
  'Ik heb het verslag gezien, maar ik ben het er niet mee eens':
    'Я ознайомлений(-а) зі звітом, але не погоджуюся з ним',
  'Ik heb opmerkingen bij het verslag': 'У мене є зауваження до звіту',
  'U hoeft het verslag niet te ondertekenen. Ook dan is ons onderzoek klaar.':
    'Вам не обов’язково підписувати звіт (verslag). Наше дослідження завершено і без цього.',
  'Wat vindt u van het verslag?': 'Що Ви думаєте про звіт?',
  Opmerkingen: 'Зауваження',
  'Wilt u iets aanvragen?': 'Бажаєте подати на щось заяву?',
  'Ja, ik vraag een maatwerkvoorziening aan':
    'Так, я подаю заяву на індивідуальну підтримку (maatwerkvoorziening)',
  'Dan is dit uw aanvraag. U krijgt binnen twee weken een besluit. U mag altijd aanvragen, ook als in het verslag iets anders staat.':
    'Тоді це Ваша заява (aanvraag). Ви отримаєте рішення протягом двох тижнів. Ви завжди можете подати заяву, навіть якщо у звіті написано інше.',
  'Zonder het kruisje hierboven vraagt u niets aan.': 'Без позначки вище Ви ні на що не подаєте заяви.',
  'Klopt er iets niet, of mist u iets? Schrijf het hier op. Wij zetten uw tekst bij het verslag. Het verslag zelf verandert niet.':
    'Щось неправильно або чогось бракує? Напишіть це тут. Ми додамо Ваш текст до звіту (verslag). Сам звіт не зміниться.',
  'Over welk deel gaat het?': 'Якої частини це стосується?',
  'Het hele verslag': 'Увесь звіт',
  'Wat moet er beter of anders?': 'Що має бути краще або інакше?',
  'Uw situatie': 'Ваша ситуація',
  'Wat lukt niet, en waardoor': 'Що не вдається і чому',
  'Welke ondersteuning is nodig': 'Яка підтримка потрібна',
  'Wat u zelf en uw huisgenoten kunnen doen': 'Що можете зробити Ви та ті, з ким Ви живете',
  'De mensen om u heen': 'Люди навколо Вас',
  'Wie voor u zorgt': 'Хто про Вас піклується',
  'Algemene voorzieningen': 'Загальні послуги',
  'Collectieve voorzieningen en andere hulp': 'Колективні послуги та інша допомога',
  'Wanneer krijgt u een maatwerkvoorziening':
    'Коли Ви отримуєте індивідуальну підтримку (maatwerkvoorziening)',
  'Advies van deskundigen': 'Висновок фахівців',
  'Wat u wilt bereiken': 'Чого Ви хочете досягти',
  'Hoe wij hebben afgewogen': 'Як ми це зважили',
  'Mogelijke oplossingen': 'Можливі рішення',
  'Eigen bijdrage': 'Власний внесок (eigen bijdrage)',
  'Zorg in natura of een pgb': 'Допомога в натурі або особистий бюджет (pgb)',
  'Waarover wij het niet eens zijn': 'У чому ми не згодні',
  'Hoe verder': 'Що далі',
  'een maatwerkvoorziening past': 'індивідуальна підтримка (maatwerkvoorziening) підходить',
  'een maatwerkvoorziening is niet nodig': 'індивідуальна підтримка (maatwerkvoorziening) не потрібна',
  'een andere organisatie kan beter helpen': 'інша організація може допомогти краще',
  akkoord: 'згода',
  'gezien, niet akkoord': 'ознайомлено, без згоди',
  'met opmerkingen': 'із зауваженнями',
  'de inwoner is geholpen zonder maatwerkvoorziening': 'мешканцю допомогли без індивідуальної підтримки',
  'de inwoner reageert niet op het verslag': 'мешканець не відповідає на звіт',
  'de inwoner wil niet verder': 'мешканець не хоче продовжувати',
  'het onderzoek kan niet, omdat de inwoner niet meewerkt':
    'дослідження неможливе, бо мешканець не співпрацює',
  'Wat vraagt u aan?': 'На що Ви подаєте заяву?',
  'U mag meer dan één ding kiezen.': 'Ви можете вибрати більше ніж одне.',
  'Andere voorzieningen': 'Інші види підтримки',
  'Hoe en waarvoor: {wat}': 'Як і для чого: {wat}',
  '{wat}: hoe wilt u dit krijgen?': '{wat}: як Ви хочете це отримати?',
  'De gemeente regelt het (zorg in natura)': 'Муніципалітет організовує (допомога в натурі)',
  'Ik regel het zelf met een persoonsgebonden budget (pgb)': 'Я організовую це за особистий бюджет (pgb)',
  '{wat}: wat hebt u nodig?': '{wat}: що Вам потрібно?',
  'Bijvoorbeeld hoe vaak, en waarvoor.': 'Наприклад, як часто і для чого.',
  '{wat}: waarom een pgb?': '{wat}: чому особистий бюджет (pgb)?',
  'Alleen invullen als u een pgb kiest. Waarom past wat de gemeente regelt niet bij u? Weet u het nog niet? Dan vragen wij er later om.':
    'Заповнюйте лише тоді, коли вибираєте особистий бюджет (pgb). Чому Вам не підходить те, що організовує муніципалітет? Ще не знаєте? Тоді ми запитаємо про це пізніше.',
  'Verstuurd op {datum}': 'Надіслано {datum}',
  'binnen zes weken': 'протягом шести тижнів',
  'na zes weken': 'після шести тижнів',
  'Uit het onderzoek komt: {advies}.': 'Результат дослідження: {advies}.',
  'Ondertekend, ontvangen op {datum}: {keuze}, met verzoek om een maatwerkvoorziening.':
    'Підписано, отримано {datum}: {keuze}, із заявою на індивідуальну підтримку (maatwerkvoorziening).',
  'Ondertekend, ontvangen op {datum}: {keuze}.': 'Підписано, отримано {datum}: {keuze}.',
  'Het hele verslag lezen': 'Прочитати весь звіт',
  'Eerdere uitgave van {datum}': 'Попереднє видання від {datum}',
  'Zonder aanvraag afgesloten op {datum}: {reden}.': 'Закрито без заяви (aanvraag) {datum}: {reden}.',
  'Reden van deze uitgave: {reden}': 'Причина цього видання: {reden}',
  'Toegevoegd door {wie} op {datum}': 'Додано {datum}, автор: {wie}',
  'Reactie van de gemeente, {datum}': 'Відповідь муніципалітету, {datum}',
  'Hulp nodig om mee te doen of zelfstandig te wonen?':
    'Потрібна допомога, щоб брати участь у житті або жити самостійно?',
  'Vertel ons wat er speelt. Samen zoeken wij uit wat u nodig hebt.':
    'Розкажіть нам, що відбувається. Разом ми з’ясуємо, що Вам потрібно.',
  'Hulp vragen': 'Попросити допомоги',
  'Voor uzelf of voor iemand anders. Het duurt ongeveer tien minuten. Inloggen hoeft niet.':
    'Для себе або для когось іншого. Це триває близько десяти хвилин. Входити не потрібно.',
  'Vraag stellen': 'Поставити запитання',
  'Hebt u al hulp gevraagd? Kijk waar het staat, lees uw verslag of geef een reactie.':
    'Ви вже просили допомоги? Подивіться, на якому це етапі, прочитайте свій звіт (verslag) або дайте відповідь.',
  Inloggen: 'Увійти',
  'Liever bellen of langskomen?': 'Краще зателефонувати чи прийти?',
  'Liever langskomen of schrijven?': 'Краще прийти чи написати?',
  'Bel {nummer}, {wanneer}.': 'Телефонуйте: {nummer}, {wanneer}.',
  'U kunt uw vraag ook aan de balie of met een brief stellen.':
    'Ви також можете поставити запитання на прийомі або листом.',
  'Gratis hulp van iemand die naast u staat: {organisatie}, {nummer}.':
    'Безкоштовна допомога людини, яка на Вашому боці: {organisatie}, {nummer}.',
  'U kunt gratis hulp krijgen van iemand die naast u staat. Vraag ernaar bij de gemeente.':
    'Ви можете отримати безкоштовну допомогу людини, яка на Вашому боці. Запитайте про це в муніципалітеті.',
  'Hoe lang mag iets duren? {link}.': 'Скільки може щось тривати? {link}.',
  'Reken een termijn van de wet uit': 'Обчислити строк за законом',
  'Is er nu gevaar?': 'Зараз є небезпека?',
  inwoner: 'мешканець',
  vertegenwoordiger: 'представник',
  mantelzorger: 'людина, яка доглядає',
  'Op alle apparaten uitloggen': 'Вийти на всіх пристроях',
  Privacy: 'Конфіденційність',
  Toegankelijkheid: 'Доступність',
  'Termijn uitrekenen': 'Обчислення строку',
  'Wetten en grondwaarden': 'Закони та основні цінності',
  'Plan toevoegen': 'Додати план',
  Toevoegen: 'Додати',
  Ondertekenen: 'Підписати',
  'gelukt.': 'готово.',
  'Het persoonlijk plan': 'Особистий план (persoonlijk plan)',
  'Wanneer kwam het plan binnen?': 'Коли надійшов план?',
  'Dit stond er nog van de vorige keer. Er is nog niets verstuurd.':
    'Це залишилося з минулого разу. Ще нічого не надіслано.',
  'Intussen heeft iemand anders in dit onderdeel iets vastgelegd. Kijk in het dossier of uw tekst nog klopt en verstuur dan opnieuw. Uw tekst staat hieronder.':
    'Тим часом хтось інший щось записав у цій частині. Перевірте у справі, чи Ваш текст ще правильний, і надішліть знову. Ваш текст нижче.',
  'De gemeente heeft nog geen maatwerkvoorzieningen ingevuld.':
    'Муніципалітет ще не вказав видів індивідуальної підтримки.',
  'Daarom kunt u hier niets kiezen. U kunt uw aanvraag wel met een brief doen; die telt net zo.':
    'Тому тут нічого не можна вибрати. Ви можете подати заяву листом; він має таку саму силу.',
  'Kies voor wie u hulp vraagt.': 'Виберіть, для кого Ви просите допомоги.',
  'Vertel in uw eigen woorden wat er aan de hand is.': 'Розкажіть своїми словами, що відбувається.',
  'Kies uit de lijst.': 'Виберіть зі списку.',
  'Kies hoe wij u het beste kunnen bereiken.': 'Виберіть, як нам найкраще з Вами зв’язатися.',
  'Kies hoe u aangesproken wilt worden.': 'Виберіть, як до Вас звертатися.',
  'Vul de achternaam in.': 'Впишіть прізвище.',
  'Dit is geen geldig burgerservicenummer. Controleer de cijfers, of laat het leeg.':
    'Це недійсний особистий номер (BSN). Перевірте цифри або залиште порожнім.',
  'Vul een bestaande geboortedatum in.': 'Впишіть наявну дату народження.',
  'Vul de straat in.': 'Впишіть вулицю.',
  'Vul het huisnummer in.': 'Впишіть номер будинку.',
  'Vul een postcode in, zoals 1234 AB.': 'Впишіть поштовий індекс, наприклад 1234 AB.',
  'Vul de woonplaats in.': 'Впишіть населений пункт.',
  'Dit is geen e-mailadres. Controleer het, of laat het leeg.':
    'Це не адреса електронної пошти. Перевірте її або залиште порожнім.',
  'Vul uw naam in.': 'Впишіть своє ім’я.',
  'Kies ja of nee.': 'Виберіть «так» або «ні».',
  'Kies of uw naam in de brief mag staan.': 'Виберіть, чи може Ваше ім’я бути в листі.',
  'Gebruik hier niet meer dan {n} tekens.': {
    one: 'Використовуйте тут не більше ніж {n} символ.',
    few: 'Використовуйте тут не більше ніж {n} символи.',
    many: 'Використовуйте тут не більше ніж {n} символів.',
    other: 'Використовуйте тут не більше ніж {n} символу.',
  },
  'Schrijf het plan op, of neem het over van papier.': 'Напишіть план або перепишіть його з паперу.',
  'Vul de dag in waarop het plan binnenkwam.': 'Впишіть день, коли надійшов план.',
  'Kies een deel van het verslag.': 'Виберіть частину звіту.',
  'Schrijf op wat er beter of anders moet.': 'Напишіть, що має бути краще або інакше.',
  'Kies wat u van het verslag vindt.': 'Виберіть, що Ви думаєте про звіт.',
  'Kies wat u wilt aanvragen.': 'Виберіть, на що Ви подаєте заяву.',
  'Kies een voorziening uit de lijst.': 'Виберіть вид підтримки зі списку.',
  'Kies: de gemeente regelt het, of een pgb.':
    'Виберіть: муніципалітет організовує або особистий бюджет (pgb).',
  'De naam van de inwoner ontbreekt.': 'Немає імені мешканця.',
  'De geboortedatum {datum} kan niet.': 'Дата народження {datum} неможлива.',
  'Controleer dag, maand en jaar.': 'Перевірте день, місяць і рік.',
  'Er staat nog niet wat de hulpvraag is.': 'Ще не написано, про яку допомогу йдеться.',
  'Vul dit veld in.': 'Заповніть це поле.',
  'Het is niet duidelijk wie meldt namens de inwoner.': 'Незрозуміло, хто повідомляє від імені мешканця.',
  'Vul de naam van de melder in.': 'Впишіть ім’я того, хто повідомляє.',
  'Schrijf op wat de opmerkingen zijn.': 'Напишіть, які є зауваження.',
  'Het verslag is nog niet verstuurd.': 'Звіт (verslag) ще не надіслано.',
  'Dit verslag is al ondertekend met een verzoek om maatwerk. Dat is de aanvraag.':
    'Цей звіт (verslag) уже підписано із заявою на індивідуальну підтримку. Це і є заява (aanvraag).',
  'Ga verder met de aanvraag. Iets toevoegen kan nog als verbetering bij het verslag.':
    'Переходьте до заяви (aanvraag). Щось додати ще можна як виправлення до звіту.',
  'Deze melding is ingetrokken.': 'Це повідомлення (melding) відкликано.',
  'Doe een nieuwe melding als er weer hulp nodig is.':
    'Подайте нове повідомлення, якщо знову потрібна допомога.',
  'Wat u hier verstuurt, ontvangen wij vandaag.': 'Те, що Ви надсилаєте тут, ми отримуємо сьогодні.',
  'Stuurde u het al eerder? Bel ons, dan leggen wij de juiste dag vast.':
    'Ви надіслали це раніше? Зателефонуйте нам, і ми запишемо правильний день.',
  'Hulp in de buurt': 'Допомога поруч',
  'Wat kunt u zelf al vinden, zonder aanvraag? Typ waar het om gaat. U hoeft niet te zeggen wie u bent.':
    'Що ви можете знайти самі, без заяви? Напишіть, про що йдеться. Не потрібно казати, хто ви.',
  'Waar zoekt u hulp bij?': 'З чим вам потрібна допомога?',
  'Bijvoorbeeld: eenzaam, schulden, boodschappen. Zoek in het Nederlands.':
    'Наприклад: eenzaam (самотність), schulden (борги), boodschappen (покупки). Шукайте нідерландською.',
  Zoeken: 'Шукати',
  'Wij vonden niets.': 'Ми нічого не знайшли.',
  'Alles laten zien': 'Показати все',
  'Probeer een ander woord. Of vraag ons om hulp: bel, of doe een melding.':
    'Спробуйте інше слово. Або зверніться до нас: зателефонуйте чи подайте звернення (melding).',
  '{aantal} gevonden.': 'Знайдено: {aantal}.',
  'Kan het niet wachten? U kunt nu iemand bellen.': 'Не можна чекати? Ви можете зараз комусь зателефонувати.',
  'Denkt u aan zelfdoding, of maakt u zich zorgen om iemand? Praat erover, het mag. Bel {kort}, of gratis {nummer}. Dag en nacht.':
    'Ви думаєте про самогубство або хвилюєтеся за когось? Про це можна говорити. Телефонуйте {kort} або безкоштовно {nummer}. Удень і вночі.',
  'Is er geweld thuis, of bent u bang voor iemand? Bel Veilig Thuis: {nummer}. Gratis, dag en nacht. Ook als het om een kind of om een ander gaat.':
    'Удома насильство або ви когось боїтеся? Телефонуйте до Veilig Thuis (Безпечний дім): {nummer}. Безкоштовно, удень і вночі. Також якщо йдеться про дитину чи іншу людину.',
  'Bent u erg in de war, of gaat het echt niet meer? Bel uw huisarts. In de avond, de nacht en het weekend: de huisartsenpost.':
    'Ваші думки дуже плутаються, або вам уже зовсім несила? Телефонуйте своєму лікареві (huisarts). Увечері, вночі та у вихідні: черговий лікар (huisartsenpost).',
  'De huisartsenpost: {nummer}.': 'Черговий лікар (huisartsenpost): {nummer}.',
  'Alles als bestand (csv)': 'Усе як файл (csv)',
  'Waar u zelf naartoe kunt, zonder aanvraag: een praatje, een maatje, hulp met geld of een klus.':
    'Куди ви можете звернутися самі, без заяви: поговорити, знайти товариша, допомога з грошима чи дрібним ремонтом.',
  'Zoek hulp in de buurt': 'Шукати допомогу поруч',
  'Uw hulp': 'Ваша допомога',
  'De hulp': 'Допомога',
  'Wij zoeken een aanbieder. Dat is de organisatie die de hulp geeft.':
    'Ми шукаємо надавача (aanbieder). Це організація, яка надає допомогу.',
  'De aanbieder die wij vroegen, kan deze hulp niet geven. Wij zoeken een andere.':
    'Надавач, якого ми запитали, не може надати цю допомогу. Ми шукаємо іншого.',
  'De aanbieder kan niet verder met deze hulp. Wij zoeken een andere.':
    'Надавач не може продовжувати цю допомогу. Ми шукаємо іншого.',
  'Dat meldt de aanbieder. Klopt het niet? Laat het ons dan weten.':
    'Так повідомляє надавач. Це не так? Тоді повідомте нам.',
  'De aanbieder meldde dat de hulp kon stoppen.': 'Надавач повідомив, що допомогу можна припинити.',
  'U hebt deze hulp nog nodig. Wij regelen de hulp opnieuw.':
    'Вам і далі потрібна ця допомога. Ми організовуємо її знову.',
  'De inwoner heeft deze hulp nog nodig. Wij regelen de hulp opnieuw.':
    'Мешканцю і далі потрібна ця допомога. Ми організовуємо її знову.',
  'De laatste dag met hulp was {datum}.': 'Останній день з допомогою: {datum}.',
  'De inwoner krijgt een persoonsgebonden budget (pgb) en koopt de hulp zelf in.':
    'Мешканець отримує особистий бюджет (persoonsgebonden budget, pgb) і сам купує допомогу.',
  'U krijgt een persoonsgebonden budget (pgb). U koopt de hulp zelf in.':
    'Ви отримуєте особистий бюджет (persoonsgebonden budget, pgb). Ви самі купуєте допомогу.',
  'Is de hulp begonnen? Laat ons weten sinds welke dag.':
    'Допомога вже почалася? Повідомте нам, з якого дня.',
  'Op {datum} vroegen wij {aanbieder} om deze hulp te geven.':
    '{datum} ми попросили {aanbieder} надати цю допомогу.',
  'Wij verwachten uiterlijk {datum} een antwoord. Dat hebben wij als gemeente zo afgesproken.':
    'Ми очікуємо відповідь не пізніше {datum}. Так ми домовилися як муніципалітет.',
  'Wij verwachtten uiterlijk {datum} een antwoord. Dat is er nog niet. Wij vragen ernaar.':
    'Ми очікували відповідь не пізніше {datum}. Її ще немає. Ми про неї запитуємо.',
  '{aanbieder} gaat deze hulp geven.': 'Цю допомогу надаватиме {aanbieder}.',
  'De inwoner staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.':
    'Мешканець у списку очікування. Ми ще не знаємо, коли почнеться допомога.',
  'U staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.':
    'Ви у списку очікування. Ми ще не знаємо, коли почнеться допомога.',
  'U staat op de wachtlijst.': 'Ви у списку очікування.',
  'De inwoner staat op de wachtlijst.': 'Мешканець у списку очікування.',
  'De hulp begint waarschijnlijk tussen {van} en {tot}. Zeker is dat niet.':
    'Допомога, ймовірно, почнеться між {van} і {tot}. Це не точно.',
  'In het afgelopen half jaar begon de hulp hier meestal na {van} tot {n} weken.': {
    one: 'За останні пів року допомога тут зазвичай починалася через {van}–{n} тиждень.',
    few: 'За останні пів року допомога тут зазвичай починалася через {van}–{n} тижні.',
    many: 'За останні пів року допомога тут зазвичай починалася через {van}–{n} тижнів.',
    other: 'За останні пів року допомога тут зазвичай починалася через {van}–{n} тижня.',
  },
  'In het afgelopen half jaar begon de hulp hier meestal binnen {n} weken.': {
    one: 'За останні пів року допомога тут зазвичай починалася протягом {n} тижня.',
    few: 'За останні пів року допомога тут зазвичай починалася протягом {n} тижнів.',
    many: 'За останні пів року допомога тут зазвичай починалася протягом {n} тижнів.',
    other: 'За останні пів року допомога тут зазвичай починалася протягом {n} тижня.',
  },
  'In het afgelopen half jaar begon de hulp hier meestal binnen een week.':
    'За останні пів року допомога тут зазвичай починалася протягом тижня.',
  'De aanbieder zegt dat de hulp rond {datum} kan beginnen. Zeker is dat niet.':
    'Надавач каже, що допомога може початися близько {datum}. Це не точно.',
  'Het wachten duurt langer dan gewoonlijk. Wij vragen de aanbieder hoe het staat.':
    'Очікування триває довше, ніж зазвичай. Ми запитуємо надавача, як справи.',
  'Deze aanbieder kan nu niet met de hulp beginnen. Wij zoeken een andere.':
    'Цей надавач зараз не може почати допомогу. Ми шукаємо іншого.',
  '{aanbieder} stopt. Vanaf {datum} geeft deze aanbieder geen hulp meer.':
    '{aanbieder} припиняє роботу. З {datum} цей надавач більше не надає допомоги.',
  '{aanbieder} stopt met deze hulp.': '{aanbieder} припиняє надавати цю допомогу.',
  'Wij zoeken op tijd een andere aanbieder voor deze hulp.':
    'Ми завчасно шукаємо іншого надавача цієї допомоги.',
  'Wij hebben u een andere aanbieder aangeboden: {aanbieder}.':
    'Ми запропонували вам іншого надавача: {aanbieder}.',
  'Wij hebben de inwoner een andere aanbieder aangeboden: {aanbieder}.':
    'Ми запропонували мешканцю іншого надавача: {aanbieder}.',
  'Antwoorden op ons aanbod': 'Відповісти на нашу пропозицію',
  'Welk aanbod bedoelt u?': 'Яку пропозицію ви маєте на увазі?',
  'Kies welk aanbod u bedoelt.': 'Виберіть, яку пропозицію ви маєте на увазі.',
  'Wat is het antwoord?': 'Яка ваша відповідь?',
  'Kies ja, nee of bellen.': 'Виберіть «так», «ні» або дзвінок.',
  'Ja, graag': 'Так, будь ласка',
  'Nee, liever niet': 'Ні, краще не треба',
  'Bel mij eerst': 'Спочатку зателефонуйте мені',
  'Wilt u er iets bij zeggen?': 'Хочете щось додати?',
  'Antwoord versturen': 'Надіслати відповідь',
  'Nee zeggen kost niets.': 'Відмова нічого не коштує.',
  'De plaats op de wachtlijst blijft.': 'Місце в черзі зберігається.',
  'Er is nu geen aanbod om op te antwoorden.': 'Зараз немає пропозиції, на яку треба відповісти.',
  'Kijk bij de hulp hoe het nu staat.': 'Подивіться в розділі про допомогу, як стоять справи.',
  'Dit aanbod is er niet meer.': 'Цієї пропозиції вже немає.',
  'Dit kan intussen niet meer.': 'Це вже неможливо.',
  'Kies dat wij bellen.': 'Виберіть, щоб ми зателефонували.',
  'Kies dat wij bellen. De plaats op de wachtlijst blijft.':
    'Виберіть, щоб ми зателефонували. Місце в черзі зберігається.',
  'Wie alleen over geld beslist, kiest niet wie de hulp geeft.':
    'Той, хто вирішує лише щодо грошей, не обирає, хто надає допомогу.',
  'Niet iedereen die de inwoner vertegenwoordigt, beslist over zorg. Wij zien niet wie van hen nu antwoordt.':
    'Не кожен, хто представляє мешканця, вирішує щодо догляду. Ми не бачимо, хто з них зараз відповідає.',
  'Bel ons. Wij bespreken het aanbod met de inwoner, of met wie voor de inwoner over zorg beslist.':
    'Зателефонуйте нам. Ми обговоримо пропозицію з мешканцем або з тим, хто вирішує за нього щодо догляду.',
  'Wij bieden iets aan': 'У нас є пропозиція',
  'Wij bellen over dit aanbod.': 'Ми зателефонуємо щодо цієї пропозиції.',
  'Daar kan de hulp misschien eerder beginnen. U mag kiezen.':
    'Там допомога, можливо, почнеться раніше. Ви можете обрати.',
  'Wij weten niet zeker wanneer de hulp daar begint.': 'Ми точно не знаємо, коли там почнеться допомога.',
  'Dit blijft hetzelfde: welke hulp het is, hoeveel, en ons besluit. Alleen wie de hulp geeft, verandert.':
    'Це залишається без змін: яка це допомога, скільки її та наше рішення. Змінюється лише той, хто надає допомогу.',
  'Wij kunnen vanaf {van} iets regelen tot de hulp begint.':
    'З {van} ми можемо щось організувати, доки не почнеться допомога.',
  'Wij kunnen van {van} tot en met {tot} iets regelen tot de hulp begint.':
    'З {van} до {tot} включно ми можемо щось організувати, доки не почнеться допомога.',
  'Dit blijft hetzelfde: ons besluit, en het recht op de hulp zelf.':
    'Це залишається без змін: наше рішення та право на саму допомогу.',
  'De laatste dag met hulp van {aanbieder} is {datum}.': 'Останній день допомоги від {aanbieder}: {datum}.',
  'Wij vroegen {aanbieder} om de hulp over te nemen op {datum}. Wij wachten op antwoord.':
    'Ми попросили {aanbieder} перейняти допомогу {datum}. Чекаємо на відповідь.',
  '{aanbieder} neemt de hulp over. Wij weten nog niet vanaf welke dag.':
    '{aanbieder} перейме допомогу. Ми ще не знаємо, з якого дня.',
  '{aanbieder} neemt de hulp over vanaf {datum}.': '{aanbieder} перейме допомогу з {datum}.',
  'De aanbieder die de hulp zou overnemen, kan dat niet. Wij zoeken een andere. Tot die tijd blijft alles zo.':
    'Організація, яка мала перейняти допомогу, не може цього зробити. Ми шукаємо іншу. До того часу все залишається так, як є.',
  'Vanaf {van} is er nog geen hulp geregeld. Wij zoeken een oplossing en bellen hierover.':
    'З {van} допомогу ще не організовано. Ми шукаємо рішення й зателефонуємо щодо цього.',
  'Van {van} tot en met {tot} is er nog geen hulp. Wij zoeken een oplossing en bellen hierover.':
    'З {van} до {tot} включно допомоги ще немає. Ми шукаємо рішення й зателефонуємо щодо цього.',
  'Een andere aanbieder neemt de hulp over.': 'Допомогу перейме інша організація.',
  'Daar kan de hulp misschien eerder beginnen. De inwoner mag kiezen.':
    'Там допомога, можливо, почнеться раніше. Мешканець може обрати.',
  'Wat kiest u? Laat het ons weten.': 'Що ви обираєте? Повідомте нам.',
  'De hulp begint naar verwachting op {datum}.': 'Очікується, що допомога почнеться {datum}.',
  'De hulp zou op {datum} beginnen. Wij vragen de aanbieder hoe het staat.':
    'Допомога мала початися {datum}. Ми запитуємо надавача, як справи.',
  'Waarom begint de hulp op een andere dag?': 'Чому допомога починається в інший день?',
  'De hulp is begonnen op {datum}.': 'Допомога почалася {datum}.',
  'De hulp stopte even en gaat weer verder sinds {datum}.':
    'Допомога на деякий час зупинилася і знову триває з {datum}.',
  'De hulp is tijdelijk gestopt.': 'Допомогу тимчасово зупинено.',
  'Op {datum} kijken wij of de hulp weer verder kan.':
    '{datum} ми перевіримо, чи може допомога тривати далі.',
  'Op {gevraagd} is gevraagd om hulp te stoppen. Op {besluit} hebben wij dat besloten.':
    '{gevraagd} попросили припинити допомогу. {besluit} ми ухвалили таке рішення.',
  'Is er toch weer hulp nodig? Bel ons of doe een nieuwe melding.':
    'Допомога все ж знову потрібна? Зателефонуйте нам або зробіть нове повідомлення (melding).',
  'Deze hulp gaat niet door.': 'Цієї допомоги не буде.',
  'De hulp is gestopt.': 'Допомога припинилася.',
  'Tot die tijd is er een plek om kort te logeren.': 'До того часу є місце для короткого перебування.',
  'Tot die tijd is er hulp waar geen besluit voor nodig is.':
    'До того часу є допомога, для якої не потрібне рішення.',
  'Tot die tijd helpen familie, vrienden of buren.': 'До того часу допомагають родина, друзі або сусіди.',
  'Tot die tijd helpt een andere aanbieder.': 'До того часу допомагає інший надавач.',
  'Tot die tijd is er iets anders geregeld.': 'До того часу організовано щось інше.',
  'Dat is geregeld tot en met {datum}.': 'Це організовано до {datum} включно.',
  'Het doel van de hulp is bereikt.': 'Мету допомоги досягнуто.',
  'U wilde de hulp niet meer.': 'Ви більше не хотіли допомоги.',
  'U bent verhuisd.': 'Ви переїхали.',
  'De inwoner is overleden.': 'Мешканець помер.',
  'Hulp uit de Wet langdurige zorg (Wlz) neemt het over.':
    'Її замінює допомога за Законом про тривалий догляд (Wlz).',
  'De periode uit het besluit is voorbij.': 'Період, зазначений у рішенні, закінчився.',
  'Wilt u weten waarom? Vraag het ons.': 'Хочете знати чому? Запитайте нас.',
  'De inwoner wilde de hulp niet meer.': 'Мешканець більше не хотів допомоги.',
  'De inwoner is verhuisd.': 'Мешканець переїхав.',
  'Wie geeft de hulp?': 'Хто надає допомогу?',
  'Telefoon van de aanbieder': 'Телефон надавача',
  'Tijdens het wachten bellen wij elke week om te vragen hoe het gaat.':
    'Під час очікування ми телефонуємо щотижня, щоб запитати, як справи.',
  'Tijdens het wachten bellen wij elke {n} weken om te vragen hoe het gaat.': {
    one: 'Під час очікування ми телефонуємо кожен {n} тиждень, щоб запитати, як справи.',
    few: 'Під час очікування ми телефонуємо кожні {n} тижні, щоб запитати, як справи.',
    many: 'Під час очікування ми телефонуємо кожні {n} тижнів, щоб запитати, як справи.',
    other: 'Під час очікування ми телефонуємо кожні {n} тижня, щоб запитати, як справи.',
  },
  'Ook wie lang wacht, houdt recht op deze hulp.': 'Хто довго чекає, також зберігає право на цю допомогу.',
  'Gaat het niet goed met de hulp? Of duurt het te lang? Laat het ons weten.':
    'З допомогою щось не так? Або це триває надто довго? Повідомте нам.',
  'Wij vragen na wat er is gebeurd. Klopt het niet dat de hulp is gestopt? Laat het ons weten.':
    'Ми з’ясовуємо, що сталося. Це неправда, що допомогу припинено? Повідомте нам.',
  'Wat kan er tijdens het wachten?': 'Що можна зробити під час очікування?',
  'Gaat het slechter, of kan het niet langer wachten? Bel ons: {nummer}.':
    'Стає гірше або більше не можна чекати? Зателефонуйте нам: {nummer}.',
  'Gaat het slechter, of kan het niet langer wachten? Laat het ons weten.':
    'Стає гірше або більше не можна чекати? Повідомте нам.',
  'Is er tot die tijd iets anders nodig? Vraag ons om een tijdelijke oplossing.':
    'До того часу потрібно щось інше? Попросіть нас про тимчасове рішення.',
  'Bellen mag ook: {nummer}.': 'Можна також зателефонувати: {nummer}.',
  'U hebt een besluit gekregen. De hulp is nog niet begonnen.':
    'Ви отримали рішення. Допомога ще не почалася.',
  'U hebt een besluit gekregen. Nog niet alle hulp is er.': 'Ви отримали рішення. Ще не вся допомога є.',
  'Er is een besluit. De hulp is nog niet begonnen.': 'Є рішення. Допомога ще не почалася.',
  'Er is een besluit. Nog niet alle hulp is er.': 'Є рішення. Ще не вся допомога є.',
  'Een verandering doorgeven': 'Повідомити про зміну',
  'Reageren op ons voornemen': 'Відповісти на наш намір (voornemen)',
  'Hoe lang loopt de hulp?': 'Як довго триває допомога?',
  'Is er daarna nog hulp nodig? Wacht niet tot het einde: bel ons of doe een nieuwe melding.':
    'Чи потрібна буде допомога й після цього? Не чекайте до кінця: зателефонуйте нам або зробіть нове повідомлення (melding).',
  'Wij kijken nu of de hulp nog past, sinds {datum}.': 'Ми перевіряємо, чи допомога ще підходить, з {datum}.',
  'Wij willen de hulp stoppen': 'Ми хочемо припинити допомогу',
  'Wij willen de hulp veranderen': 'Ми хочемо змінити допомогу',
  'Er is nog niets besloten. Reageren kan tot en met {datum}.':
    'Ще нічого не вирішено. Відповісти можна до {datum} включно.',
  'Ons besluit van {besluit} om de hulp te stoppen of te veranderen geldt niet meer. Dat hebben wij na het bezwaar besloten.':
    'Наше рішення від {besluit} припинити або змінити допомогу більше не діє. Ми вирішили так після заперечення (bezwaar).',
  'Op {besluit} hebben wij besloten dat de hulp vanaf {datum} stopt.':
    '{besluit} ми вирішили, що з {datum} допомога припиняється.',
  'Op {besluit} hebben wij besloten dat de hulp vanaf {datum} verandert.':
    '{besluit} ми вирішили, що з {datum} допомога змінюється.',
  'Bezwaar kan tot en met {bezwaar}. Hoe dat gaat, staat in onze brief.':
    'Подати заперечення (bezwaar) можна до {bezwaar} включно. Як це зробити, написано в нашому листі.',
  'Waarom dit al vanaf die dag geldt:': 'Чому це діє вже з того дня:',
  'Doorgegeven op {datum}:': 'Повідомлено {datum}:',
  '{hulp}: zonder laatste dag.': '{hulp}: без останнього дня.',
  '{hulp}: tot en met {datum}. Daarna stopt het, omdat daarom is gevraagd.':
    '{hulp}: до {datum} включно. Потім вона припиняється, бо про це попросили.',
  '{hulp}: tot en met {datum}. Daarna stopt het, door ons besluit van {besluit}.':
    '{hulp}: до {datum} включно. Потім вона припиняється за нашим рішенням від {besluit}.',
  'Nu is het {hoeveel}.': 'Зараз це {hoeveel}.',
  'Vanaf {datum} wordt het {hoeveel}.': 'З {datum} це буде {hoeveel}.',
  '{hulp}: tot en met {datum}. Zo staat het in het besluit.':
    '{hulp}: до {datum} включно. Так написано в рішенні.',
};
