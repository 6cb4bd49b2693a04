import type { Woordenboek } from '../woordenboek.ts';

/** Turkish, made by a machine: see TAALBEELD whether a person has read it. Terms of the law keep the Dutch word. */
export const tr: Woordenboek = {
  'Onze brieven zijn in het Nederlands. Begrijpt u een brief niet? Bel ons. U kunt ook om een tolk vragen.':
    'Mektuplarımız Hollandacadır. Bir mektubu anlamıyor musunuz? Bizi arayın. Tercüman da isteyebilirsiniz.',
  'Kies uw taal': 'Dilinizi seçin',
  Volgende: 'İleri',
  'Een computer heeft deze pagina vertaald. Niemand heeft dat nagekeken. De Nederlandse tekst telt.':
    'Bu sayfayı bir bilgisayar çevirdi. Kimse kontrol etmedi. Geçerli olan Hollandaca metindir.',
  'Deze pagina is er alleen in het Nederlands.': 'Bu sayfa yalnızca Hollandaca olarak var.',
  'Hulp nodig? Bel {nummer}.': 'Yardıma mı ihtiyacınız var? Arayın: {nummer}.',
  'Brieven en documenten': 'Mektuplar ve belgeler',
  'Nog geen brieven en documenten': 'Henüz mektup veya belge yok',
  'Een brief staat hier zodra hij is gemaakt.': 'Bir mektup hazır olur olmaz burada görünür.',
  'Brieven worden vanzelf gemaakt en staan hier binnen een minuut.':
    'Mektuplar kendiliğinden hazırlanır ve bir dakika içinde burada görünür.',
  '{soort}, ontvangen op {datum} van {wie}. Bestand: {bestand}, {grootte}':
    '{soort}, {datum} tarihinde {wie} tarafından verildi. Dosya: {bestand}, {grootte}',
  'Bericht schrijven': 'Mesaj yazın',
  'Persoonlijk plan geven': 'Kişisel planınızı verin (persoonlijk plan)',
  'Een document toevoegen': 'Belge ekleyin',
  'Om een cliëntondersteuner vragen': 'Danışman destekçisi isteyin (cliëntondersteuner)',
  Cliëntondersteuning: 'Danışman desteği (cliëntondersteuning)',
  'Dit is uw cliëntondersteuner: {wie}.': 'Sizin danışman destekçiniz (cliëntondersteuner): {wie}.',
  'U vroeg hierom op {datum}. Wij zorgen dat iemand contact met u opneemt.':
    'Bunu {datum} tarihinde istediniz. Birinin sizinle iletişime geçmesini sağlayacağız.',
  'Zelf bellen mag ook: {organisatie}, {nummer}.': 'Kendiniz de arayabilirsiniz: {organisatie}, {nummer}.',
  'Afspraak afzeggen': 'Randevuyu iptal edin',
  'Ik kom naar de afspraak': 'Randevuya geleceğim',
  'Iets anders vragen voor het gesprek': 'Görüşme için başka bir şey isteyin',
  'Er is nu geen afspraak voor een gesprek.': 'Şu anda görüşme için bir randevu yok.',
  'Op {datum} vroeg u iets anders:': '{datum} tarihinde başka bir şey istediniz:',
  'Ons antwoord van {datum}:': '{datum} tarihli cevabımız:',
  'Er komt een tolk mee.': 'Bir tercüman da gelecek.',
  Bevestigd: 'Onaylandı',
  'Wie komt mee: {wie}': 'Kim geliyor: {wie}',
  'Wij laten u weten of het kan.': 'Mümkün olup olmadığını size bildireceğiz.',
  'Wij laten u uiterlijk {datum} weten of het kan. Dat hebben wij als gemeente zo afgesproken.':
    'Mümkün olup olmadığını size en geç {datum} tarihinde bildireceğiz. Belediye olarak böyle kararlaştırdık.',
  'Iets verbeteren of aanvullen in het verslag': 'Raporda (verslag) bir şeyi düzeltin veya ekleyin',
  'Verslag ondertekenen': 'Raporu (verslag) imzalayın',
  'Voorziening aanvragen': 'Destek başvurusu yapın (aanvraag)',
  'Ontbrekende informatie geven': 'Eksik bilgileri verin',
  'Zeggen of de hulp werkt': 'Yardımın işe yarayıp yaramadığını söyleyin',
  'Instemmen met uitstel': 'Ertelemeyi kabul edin',
  'Toestemming geven': 'İzin verin',
  'Toestemming intrekken': 'İzni geri alın',
  'Iemand laten meekijken': 'Birinin sizinle birlikte izlemesine izin verin',
  'Iemand niet meer laten meekijken': 'Birinin sizinle birlikte izlemesini durdurun',
  'Zijn wij te laat? Vraag ons om snel te beslissen': 'Geç mi kaldık? Hızlı karar vermemizi isteyin',
  'Bezwaar maken': 'İtiraz edin (bezwaar)',
  'Uw bezwaar aanvullen': 'İtirazınızı (bezwaar) tamamlayın',
  'Bezwaar intrekken': 'İtirazı (bezwaar) geri çekin',
  'Iets vragen over uw gegevens': 'Verileriniz hakkında bir şey sorun',
  'Uw vraag over gegevens intrekken': 'Verilerinizle ilgili sorunuzu geri çekin',
  'Aanvraag intrekken': 'Başvuruyu (aanvraag) geri çekin',
  'Hulpvraag intrekken': 'Yardım talebini geri çekin',
  'Terug naar de hulpvraag': 'Yardım talebine dön',
  'Mijn hulpvraag': 'Yardım talebim',
  'Vorige vraag': 'Önceki soru',
  'Klopt dit?': 'Bu doğru mu?',
  'Lees rustig na. U kunt alles nog veranderen.': 'Rahatça okuyun. Her şeyi hâlâ değiştirebilirsiniz.',
  'Veranderen: {wat}': 'Değiştir: {wat}',
  Veranderen: 'Değiştir',
  Versturen: 'Gönder',
  'Wij gebruiken wat u invult om uit te zoeken welke hulp u nodig hebt.':
    'Yazdıklarınızı, hangi yardıma ihtiyacınız olduğunu anlamak için kullanıyoruz.',
  'Lees wat wij met uw gegevens doen': 'Bilgilerinizle ne yaptığımızı okuyun',
  Ja: 'Evet',
  Nee: 'Hayır',
  'U vraagt hulp voor': 'Yardım istediğiniz kişi',
  uzelf: 'kendiniz',
  'Uw vraag': 'Sorunuz',
  'Gaat over': 'Konu',
  'Dit speelt': 'Şu anki durum',
  'Wie helpt er nu': 'Şimdi kim yardım ediyor',
  'Uw naam': 'Adınız',
  Organisatie: 'Kuruluş',
  Telefoon: 'Telefon',
  'E-mail': 'E-posta',
  'Deze persoon weet ervan': 'Bu kişinin haberi var',
  'Uw naam mag in de brief': 'Adınız mektupta geçebilir',
  'Aanspreken als': 'Hitap şekli',
  Naam: 'Ad',
  Geboren: 'Doğum tarihi',
  BSN: 'Vatandaş numarası (BSN)',
  Adres: 'Adres',
  'Postcode en woonplaats': 'Posta kodu ve şehir',
  'Bericht het liefst': 'Tercih edilen haberleşme',
  'Praten het liefst': 'Tercih edilen görüşme yeri',
  Taal: 'Dil',
  'met tolk': 'tercümanla',
  'Uw vraag is verstuurd': 'Sorunuz gönderildi',
  'Wij hebben uw vraag ontvangen.': 'Sorunuzu aldık.',
  'Uw nummer is {nummer}. Bewaar dit nummer.': 'Numaranız: {nummer}. Bu numarayı saklayın.',
  'Wat gebeurt er nu?': 'Şimdi ne olacak?',
  'Iemand van de gemeente belt u.': 'Belediyeden biri sizi arayacak.',
  'Binnen {n} werkdagen belt iemand van de gemeente.': {
    one: 'Belediyeden biri sizi {n} iş günü içinde arayacak.',
    other: 'Belediyeden biri sizi {n} iş günü içinde arayacak.',
  },
  'U krijgt een brief met alles wat hier staat.': 'Burada yazan her şeyi içeren bir mektup alacaksınız.',
  'Daarna komt er een gesprek, op een plek die u prettig vindt. U mag iemand meenemen.':
    'Sonra size uygun bir yerde bir görüşme olacak. Yanınızda birini getirebilirsiniz.',
  'Uiterlijk dan is ons onderzoek klaar': 'İncelememiz en geç bu gün biter',
  'Wilt u zelf een plan maken?': 'Kendiniz bir plan yapmak ister misiniz?',
  'U mag opschrijven wat u wilt bereiken en welke hulp daarbij past. Dat heet een persoonlijk plan.':
    'Neye ulaşmak istediğinizi ve buna hangi yardımın uyduğunu yazabilirsiniz. Buna kişisel plan (persoonlijk plan) denir.',
  'Geef het plan aan ons': 'Planı bize verin',
  'Gratis hulp bij uw vraag': 'Sorunuz için ücretsiz yardım',
  'Een onafhankelijke cliëntondersteuner staat naast u en kost niets. Dat geldt ook voor wie voor u zorgt.':
    'Bağımsız bir danışan destekçisi (cliëntondersteuner) yanınızdadır ve ücretsizdir. Bu, size bakan kişi için de geçerlidir.',
  'Bel {organisatie}: {nummer}.': '{organisatie} kuruluşunu arayın: {nummer}.',
  'Wij vertellen u wie dat kan zijn.': 'Bunun kim olabileceğini size söyleriz.',
  'Kan het niet wachten?': 'Bekleyemez misiniz?',
  'Naar de voorpagina': 'Ana sayfaya',
  'Uw persoonlijk plan': 'Kişisel planınız (persoonlijk plan)',
  'Beantwoord alleen de vragen die u wilt. Alles samen wordt het plan. Ook na de zeven dagen is het welkom.':
    'Yalnızca istediğiniz soruları cevaplayın. Hepsi birlikte planı oluşturur. Yedi günden sonra da plan verebilirsiniz.',
  'Wat lukt nu niet goed?': 'Şu anda ne iyi gitmiyor?',
  'Wat moet er anders of beter worden?': 'Ne değişmeli veya daha iyi olmalı?',
  'Wat lukt wel, alleen of met hulp van anderen?':
    'Tek başına veya başkalarının yardımıyla neler yapılabiliyor?',
  'Wat hebben de mensen nodig die al helpen?': 'Zaten yardım eden kişilerin neye ihtiyacı var?',
  'Welke hulp past daarbij, en waarom?': 'Buna hangi yardım uygun ve neden?',
  'Wat er verder nog is. Of alles hier, in eigen woorden.':
    'Başka ne varsa. Ya da her şeyi burada, kendi sözlerinizle.',
  'Uw gegevens zijn ingevuld.': 'Bilgileriniz dolduruldu.',
  'Dit weet de overheid al van u. Klopt er iets niet, of woont u nu ergens anders? Verander het dan.':
    'Devlet bunları zaten biliyor. Yanlış bir şey mi var ya da şimdi başka bir yerde mi oturuyorsunuz? O zaman değiştirin.',
  'Dit lukt nu niet.': 'Bu şu anda olmuyor.',
  'Wij kunnen uw gegevens nu niet ophalen. Vul ze hieronder zelf in.':
    'Bilgilerinizi şu anda alamıyoruz. Aşağıda kendiniz doldurun.',
  'Mijn gegevens invullen': 'Bilgilerimi doldur',
  'De overheid kent uw naam, geboortedatum en adres al (in de BRP). Wilt u dat wij die voor u invullen?':
    'Devlet adınızı, doğum tarihinizi ve adresinizi zaten biliyor (BRP kişi kaydında). Bunları sizin için doldurmamızı ister misiniz?',
  Voornamen: 'Ön adlar',
  Achternaam: 'Soyadı',
  Straat: 'Sokak',
  'Huisnummer en toevoeging': 'Ev numarası ve eki',
  Postcode: 'Posta kodu',
  Woonplaats: 'Şehir',
  Telefoonnummer: 'Telefon numarası',
  'E-mailadres': 'E-posta adresi',
  'Wie bent u?': 'Siz kimsiniz?',
  'Uw telefoonnummer': 'Telefon numaranız',
  'Uw e-mailadres': 'E-posta adresiniz',
  'Weet deze persoon dat u hulp vraagt?': 'Bu kişi yardım istediğinizi biliyor mu?',
  'Zo niet, dan nemen wij eerst contact op. Wij doen niets zonder dat iemand het zelf wil.':
    'Bilmiyorsa önce onunla iletişime geçeriz. Kişi kendisi istemeden hiçbir şey yapmayız.',
  'Mag in onze brief staan dat u hulp vroeg?': 'Mektubumuzda yardımı sizin istediğiniz yazabilir mi?',
  'De brief gaat naar het huis van deze persoon. Kan dat ruzie of gevaar geven? Kies dan nee.':
    'Mektup bu kişinin evine gider. Bu kavgaya veya tehlikeye yol açabilir mi? O zaman hayırı seçin.',
  'de inwoner zelf': 'vatandaşın kendisi',
  partner: 'eş veya partner',
  familie: 'aile',
  'vriend, buur of andere naaste': 'arkadaş, komşu veya başka bir yakın',
  'vertegenwoordiger (bewindvoerder, mentor, curator, gemachtigde)':
    'temsilci (malvarlığı yöneticisi, mentor, vasi, vekil)',
  'hulpverlener of andere professional': 'bakım görevlisi veya başka bir uzman',
  'iemand anders': 'başka biri',
  Geld: 'Para',
  'Werk en dagbesteding': 'İş ve gündüz uğraşı',
  Wonen: 'Konut',
  'Relaties thuis': 'Evdeki ilişkiler',
  'Geestelijke gezondheid': 'Ruh sağlığı',
  'Lichamelijke gezondheid': 'Beden sağlığı',
  Verslaving: 'Bağımlılık',
  'Dagelijkse dingen doen': 'Günlük işleri yapmak',
  'Mensen om je heen': 'Çevrenizdeki insanlar',
  Meedoen: 'Topluma katılmak',
  'Politie en justitie': 'Polis ve adalet',
  Veiligheid: 'Güvenlik',
  'Kinderen en opgroeien': 'Çocuklar ve büyümek',
  'Zorgen voor een ander': 'Başka birine bakmak',
  'Het is thuis niet veilig': 'Ev güvenli değil',
  'Er zijn kinderen in huis': 'Evde çocuklar var',
  'De mantelzorger houdt het niet meer vol': 'Bakım veren kişi artık dayanamıyor',
  'Ontruiming of afsluiting van energie of water dreigt':
    'Evden çıkarılma veya enerji ya da suyun kesilmesi yakın',
  'Er is vandaag niemand die helpt': 'Bugün yardım edecek kimse yok',
  'Per post': 'Postayla',
  'Per e-mail': 'E-postayla',
  Telefonisch: 'Telefonla',
  Mevrouw: 'Bayan',
  Meneer: 'Bay',
  'Liever geen van beide': 'İkisi de olmasın',
  'met de post': 'postayla',
  uitgereikt: 'elden verildi',
  'per e-mail': 'e-postayla',
  'in Mijn hulpvraag, met een bericht per e-mail': 'Yardım talebim bölümünde, e-posta bildirimiyle',
  'Persoonlijk plan': 'Kişisel plan (persoonlijk plan)',
  'Medisch document': 'Tıbbi belge',
  Aanvraagformulier: 'Başvuru formu (aanvraag)',
  'Ander document': 'Başka belge',
  PDF: 'PDF',
  foto: 'fotoğraf',
  afbeelding: 'resim',
  tekst: 'metin',
  'Voor wie vraagt u hulp?': 'Kimin için yardım istiyorsunuz?',
  'Voor mijzelf': 'Kendim için',
  'Voor mijn partner': 'Eşim veya partnerim için',
  'Voor iemand uit mijn familie': 'Ailemden biri için',
  'Voor een vriend, buur of andere naaste': 'Bir arkadaş, komşu veya başka bir yakın için',
  'Als bewindvoerder, mentor, curator of gemachtigde':
    'Malvarlığı yöneticisi, mentor, vasi veya vekil olarak',
  'Als hulpverlener of andere professional': 'Bakım görevlisi veya başka bir uzman olarak',
  Anders: 'Diğer',
  'Wat is er aan de hand?': 'Ne oluyor?',
  'Vertel het in uw eigen woorden. Wat lukt niet meer? Wat zou u graag anders willen? U hoeft niet te weten welke hulp daarbij past.':
    'Kendi sözlerinizle anlatın. Artık ne yapılamıyor? Neyin farklı olmasını istersiniz? Hangi yardımın uyduğunu bilmeniz gerekmez.',
  'Waar heeft u last van?': 'Sizi ne rahatsız ediyor?',
  'Waar gaat het over?': 'Konu nedir?',
  'Speelt een van deze dingen?': 'Bunlardan biri söz konusu mu?',
  'Dan kijken wij eerder naar uw vraag.': 'O zaman sorunuza daha erken bakarız.',
  'Wie helpt er nu al?': 'Şimdi kim yardım ediyor?',
  'Bijvoorbeeld familie, buren, thuiszorg of de huisarts.':
    'Örneğin aile, komşular, evde bakım veya aile hekimi.',
  'Om wie gaat het?': 'Kimin için?',
  Geboortedatum: 'Doğum tarihi',
  'Bijvoorbeeld 27 3 1948': 'Örneğin 27 3 1948',
  'Burgerservicenummer (BSN)': 'Vatandaş numarası (BSN)',
  'Dit staat op een paspoort, identiteitskaart of rijbewijs. Weet u het niet? Laat het leeg.':
    'Bu numara pasaportta, kimlik kartında veya ehliyette yazar. Bilmiyor musunuz? Boş bırakın.',
  'Wat is het adres?': 'Adres nedir?',
  'Hoe kunnen wij contact opnemen?': 'Sizinle nasıl iletişime geçebiliriz?',
  'Hoe krijgt u het liefst bericht?': 'Size nasıl haber vermemizi istersiniz?',
  'Waar wilt u het liefst praten?': 'Nerede konuşmak istersiniz?',
  'Bijvoorbeeld thuis, op het gemeentehuis of bij familie.':
    'Örneğin evde, belediye binasında veya ailenin yanında.',
  'In welke taal praat u het liefst?': 'Hangi dilde konuşmak istersiniz?',
  'Er is een tolk nodig': 'Tercüman gerekiyor',
  'U kunt een eigen plan geven': 'Kendi planınızı verebilirsiniz',
  'U kunt ons geven wat nog ontbreekt': 'Henüz eksik olanı bize verebilirsiniz',
  'U kunt reageren op het verslag. Hulp aanvragen kan daarna ook nog':
    'Rapora yanıt verebilirsiniz. Destek başvurusu sonra da yapılabilir',
  'U krijgt ons besluit op de nieuwe datum': 'Kararımızı yeni tarihte alırsınız',
  'Uw tijdelijke hulp stopt': 'Geçici yardımınız sona eriyor',
  'U kunt bezwaar maken tegen ons besluit': 'Kararımıza itiraz edebilirsiniz (bezwaar)',
  'U kunt uw bezwaar aanvullen': 'İtirazınızı (bezwaar) tamamlayabilirsiniz',
  'U kunt nog stukken sturen voor de hoorzitting': 'Duruşma için hâlâ evrak gönderebilirsiniz',
  'U kunt in beroep gaan bij de rechtbank': 'Mahkemeye başvurabilirsiniz',
  'U kunt in hoger beroep gaan': 'Üst mahkemeye başvurabilirsiniz',
  'U kunt bezwaar maken tegen ons besluit om hulp te stoppen of te veranderen':
    'Yardımı durdurma veya değiştirme kararımıza itiraz edebilirsiniz',
  'U kunt bezwaar maken tegen ons besluit over de dwangsom':
    'Gecikme parası (dwangsom) kararımıza itiraz edebilirsiniz',
  'U kunt bezwaar maken tegen ons besluit over de tijdelijke hulp':
    'Geçici yardım kararımıza itiraz edebilirsiniz',
  'Belangrijke data': 'Önemli tarihler',
  'Ons besluit is er': 'Kararımız çıktı',
  'U krijgt ons besluit': 'Kararımızı alırsınız',
  'Ons besluit over de dwangsom is er': 'Gecikme parası (dwangsom) kararımız çıktı',
  'U hoort hoeveel dwangsom u krijgt': 'Ne kadar gecikme parası (dwangsom) alacağınızı öğrenirsiniz',
  'Ons besluit over het bezwaar is er': 'İtiraz hakkındaki kararımız çıktı',
  'U krijgt ons besluit over uw bezwaar': 'İtirazınız hakkındaki kararımızı alırsınız',
  'Wij sturen de stukken naar de rechter': 'Evrakı hâkime gönderiyoruz',
  'Hulpvraag van {naam}': 'Yardım talebi: {naam}',
  'Nummer {nummer}': 'Numara {nummer}',
  'Waar staat het?': 'Ne durumda?',
  'Ons onderzoek is klaar': 'İncelememiz bitti',
  Contactpersoon: 'İlgili kişi',
  'Uw contactpersoon': 'Sizinle ilgilenen kişi',
  'is er nog niet': 'henüz yok',
  'U mag nu een aanvraag doen': 'Şimdi başvuru yapabilirsiniz (aanvraag)',
  'Ons onderzoek moest klaar zijn op {datum}. Dat is niet gelukt. U hoeft niet te wachten: u mag nu al een aanvraag doen. Dan krijgt u binnen twee weken een besluit. Het onderzoek gaat gewoon door.':
    'İncelememizin {datum} tarihinde bitmesi gerekiyordu. Bu olmadı. Beklemeniz gerekmez: şimdi başvuru (aanvraag) yapabilirsiniz. O zaman iki hafta içinde bir karar alırsınız. İnceleme devam eder.',
  'Dit kunt u nu doen': 'Şimdi bunları yapabilirsiniz',
  Afspraken: 'Randevular',
  'De vraag': 'Soru',
  'De gegevens': 'Bilgiler',
  'Uw gegevens': 'Bilgileriniz',
  'Wie las dit dossier?': 'Bu dosyayı kim okudu?',
  'Wie las mijn dossier?': 'Dosyamı kim okudu?',
  'Het hele dossier als PDF': 'Dosyanın tamamı PDF olarak',
  'Mijn hele dossier als PDF': 'Dosyamın tamamı PDF olarak',
  'Een deel is in het Nederlands': 'Bir bölümü Hollandacadır',
  'De tekst van het verslag en de delen over uw aanvraag en bezwaar zijn in het Nederlands.':
    'Raporun (verslag) metni ile başvurunuz (aanvraag) ve itirazınız (bezwaar) hakkındaki bölümler Hollandacadır.',
  'Wat kunt u doen?': 'Ne yapabilirsiniz?',
  'Het besluit': 'Karar',
  'Uw besluit': 'Kararınız',
  'Dit besluit van {datum} geldt niet meer. Op {nieuw} kwam er een nieuw besluit voor in de plaats. Dat staat hieronder, bij het bezwaar.':
    '{datum} tarihli bu karar artık geçerli değil. {nieuw} tarihinde yerine yeni bir karar geldi. Aşağıda, itirazın yanında yazıyor.',
  'De inwoner kon bezwaar maken tot en met {datum}. Kon de inwoner er niets aan doen dat het later werd? Bel ons.':
    'Vatandaş {datum} günü dahil olmak üzere o güne kadar itiraz (bezwaar) edebilirdi. Gecikme vatandaşın elinde olmayan bir nedenle mi oldu? Bizi arayın.',
  'U kon bezwaar maken tot en met {datum}. Kon u er niets aan doen dat het later werd? Bel ons.':
    '{datum} günü dahil olmak üzere o güne kadar itiraz (bezwaar) edebilirdiniz. Gecikme elinizde olmayan bir nedenle mi oldu? Bizi arayın.',
  'Is de inwoner het niet eens met het besluit? De inwoner kan bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.':
    'Vatandaş karara katılmıyor mu? Vatandaş {datum} günü dahil olmak üzere o güne kadar itiraz (bezwaar) edebilir. Bu, burada veya mektupla yapılabilir. Nasıl yapılacağı karar mektubunda yazar.',
  'Bent u het niet eens met het besluit? U kunt bezwaar maken tot en met {datum}. Dat kan hier of met een brief. Hoe dat gaat, staat in de brief met het besluit.':
    'Karara katılmıyor musunuz? {datum} günü dahil olmak üzere o güne kadar itiraz (bezwaar) edebilirsiniz. Bu, burada veya mektupla yapılabilir. Nasıl yapılacağı karar mektubunda yazar.',
  'Hulpvragen van anderen': 'Başkalarının yardım talepleri',
  'De hulpvragen waarbij u meekijkt of helpt.': 'Birlikte izlediğiniz veya yardım ettiğiniz talepler.',
  'Hier ziet u waar uw hulpvraag staat.': 'Yardım talebinizin ne durumda olduğunu burada görürsünüz.',
  'Nieuwe hulpvraag': 'Yeni yardım talebi',
  'U kijkt nog nergens mee.': 'Henüz hiçbir talebi izlemiyorsunuz.',
  'U hebt nog geen hulpvraag.': 'Henüz yardım talebiniz yok.',
  'De inwoner of de gemeente kan u toevoegen aan een hulpvraag.':
    'Vatandaş veya belediye sizi bir yardım talebine ekleyebilir.',
  'Hebt u net iets verstuurd zonder in te loggen, en zonder BSN? Bel dan de gemeente om uw vraag te koppelen.':
    'Az önce giriş yapmadan ve BSN olmadan bir şey mi gönderdiniz? O zaman sorunuzu bağlamak için belediyeyi arayın.',
  'Hulpvraag van {datum}': '{datum} tarihli yardım talebi',
  Bekijken: 'Görüntüle',
  'Waar staat het': 'Durumu',
  'Hier wordt aan gewerkt': 'Bunun üzerinde çalışılıyor',
  'Hier is over besloten': 'Bu konuda karar verildi',
  'Dit is afgesloten': 'Bu kapatıldı',
  'Uiterlijk klaar': 'En geç bitiş',
  'er loopt nu geen termijn': 'şu anda işleyen bir süre yok',
  Nummer: 'Numara',
  'Iemand heeft voor u hulp gevraagd. Wij nemen eerst contact met u op.':
    'Biri sizin için yardım istedi. Önce sizinle iletişime geçeceğiz.',
  'U wilt nu geen hulp. Wij willen er nog een keer met u over praten.':
    'Şu anda yardım istemiyorsunuz. Bunu sizinle bir kez daha konuşmak isteriz.',
  'Wij hebben uw vraag ontvangen en lezen hem.': 'Sorunuzu aldık ve okuyoruz.',
  'Wij zoeken een medewerker voor uw vraag.': 'Sorunuz için bir çalışan arıyoruz.',
  'Een medewerker zoekt met u uit wat u nodig hebt.':
    'Bir çalışan, neye ihtiyacınız olduğunu sizinle birlikte araştırıyor.',
  'Wij wachten op advies van een deskundige.': 'Bir uzmanın görüşünü bekliyoruz.',
  'Wij bekijken welke oplossingen passen.': 'Hangi çözümlerin uyduğuna bakıyoruz.',
  'Wij schrijven het verslag van het onderzoek.': 'İnceleme raporunu (verslag) yazıyoruz.',
  'Uw verslag is klaar. Wilt u het lezen en uw reactie geven?':
    'Raporunuz (verslag) hazır. Okuyup yanıtınızı vermek ister misiniz?',
  'Wij hebben uw verzoek ontvangen en maken er een aanvraag van.':
    'İsteğinizi aldık ve ondan bir başvuru (aanvraag) yapıyoruz.',
  'Wij beoordelen uw aanvraag.': 'Başvurunuzu (aanvraag) değerlendiriyoruz.',
  'Wij wachten op informatie van u.': 'Sizden bilgi bekliyoruz.',
  'De tijd om uw aanvraag aan te vullen is voorbij. Wij gaan nu verder met uw aanvraag.':
    'Başvurunuzu (aanvraag) tamamlama süresi doldu. Şimdi başvurunuzla devam ediyoruz.',
  'Wij maken uw besluit.': 'Kararınızı hazırlıyoruz.',
  'Een collega leest uw besluit na.': 'Bir meslektaşımız kararınızı gözden geçiriyor.',
  'Wij bellen u over uw besluit.': 'Kararınız hakkında sizi arayacağız.',
  'Uw besluit is genomen en wordt verstuurd.': 'Kararınız verildi ve gönderiliyor.',
  'Ons besluit was te laat. Wij stellen nog vast hoeveel dwangsom u krijgt.':
    'Kararımız geç kaldı. Ne kadar gecikme parası (dwangsom) alacağınızı belirleyeceğiz.',
  'U hebt een besluit gekregen.': 'Bir karar aldınız.',
  'Wij sturen uw bezwaar door naar wie erover beslist.':
    'İtirazınızı, hakkında karar verecek olanlara iletiyoruz.',
  'Wij hebben uw bezwaar. Wij wachten nog op informatie van u.':
    'İtirazınız bizde. Sizden hâlâ bilgi bekliyoruz.',
  'Wij hebben uw bezwaar. Wij nodigen u uit om erover te vertellen.':
    'İtirazınız bizde. Anlatmanız için sizi davet edeceğiz.',
  'U bent uitgenodigd om over uw bezwaar te vertellen.': 'İtirazınızı anlatmak için davetlisiniz.',
  'De commissie geeft ons advies over uw bezwaar.': 'Komisyon itirazınız hakkında bize görüş veriyor.',
  'Wij beslissen op uw bezwaar.': 'İtirazınız hakkında karar veriyoruz.',
  'De rechter behandelt uw beroep. Wij sturen de stukken.': 'Hâkim davanızı ele alıyor. Evrakı gönderiyoruz.',
  'Wij wachten op de uitspraak van de rechter.': 'Hâkimin kararını bekliyoruz.',
  'U hebt uw vraag ingetrokken.': 'Sorunuzu geri çektiniz.',
  'U hebt uw aanvraag ingetrokken. U kunt altijd opnieuw aanvragen.':
    'Başvurunuzu (aanvraag) geri çektiniz. Her zaman yeniden başvurabilirsiniz.',
  'Uw vraag gaat verder bij uw eerdere hulpvraag.': 'Sorunuz önceki yardım talebinizle devam ediyor.',
  'Wij hebben uw vraag doorgestuurd.': 'Sorunuzu başka bir yere ilettik.',
  'Een andere organisatie helpt u verder.': 'Başka bir kuruluş size yardım etmeye devam ediyor.',
  'Afgesloten, met informatie en advies.': 'Bilgi ve tavsiye verilerek kapatıldı.',
  'Afgesloten zonder aanvraag. U kunt altijd nog een aanvraag doen.':
    'Başvuru (aanvraag) olmadan kapatıldı. Yine de her zaman başvurabilirsiniz.',
  'Iemand heeft voor deze persoon hulp gevraagd. Wij nemen eerst zelf contact op.':
    'Biri bu kişi için yardım istedi. Önce kendimiz iletişime geçeceğiz.',
  'Wij hebben de vraag ontvangen en lezen hem.': 'Soruyu aldık ve okuyoruz.',
  'Wij zoeken een medewerker voor deze vraag.': 'Bu soru için bir çalışan arıyoruz.',
  'Een medewerker zoekt uit wat er nodig is.': 'Bir çalışan neye ihtiyaç olduğunu araştırıyor.',
  'Het verslag is klaar. De inwoner kan het lezen en erop reageren.':
    'Rapor (verslag) hazır. Vatandaş okuyup yanıt verebilir.',
  'Wij hebben het verzoek ontvangen en maken er een aanvraag van.':
    'İsteği aldık ve ondan bir başvuru (aanvraag) yapıyoruz.',
  'Wij beoordelen de aanvraag.': 'Başvuruyu (aanvraag) değerlendiriyoruz.',
  'Wij wachten op informatie van de inwoner.': 'Vatandaştan bilgi bekliyoruz.',
  'De tijd om de aanvraag aan te vullen is voorbij. Wij gaan verder met de aanvraag.':
    'Başvuruyu (aanvraag) tamamlama süresi doldu. Başvuruyla devam ediyoruz.',
  'Wij maken het besluit.': 'Kararı hazırlıyoruz.',
  'Een collega leest het besluit na.': 'Bir meslektaşımız kararı gözden geçiriyor.',
  'Wij bellen de inwoner over het besluit.': 'Karar hakkında vatandaşı arayacağız.',
  'Het besluit is genomen en wordt verstuurd.': 'Karar verildi ve gönderiliyor.',
  'Er is een besluit.': 'Bir karar var.',
  'Wij sturen het bezwaar door naar wie erover beslist.':
    'İtirazı, hakkında karar verecek olanlara iletiyoruz.',
  'Wij hebben het bezwaar en wachten op informatie van de inwoner.':
    'İtiraz bizde; vatandaştan bilgi bekliyoruz.',
  'Wij hebben het bezwaar. Wij nodigen de inwoner uit om erover te vertellen.':
    'İtiraz bizde. Anlatması için vatandaşı davet edeceğiz.',
  'De inwoner is uitgenodigd om over het bezwaar te vertellen.': 'Vatandaş itirazı anlatmak için davetli.',
  'De commissie geeft ons advies over het bezwaar.': 'Komisyon itiraz hakkında bize görüş veriyor.',
  'Wij beslissen op het bezwaar.': 'İtiraz hakkında karar veriyoruz.',
  'De rechter behandelt het beroep. Wij sturen de stukken.': 'Hâkim davayı ele alıyor. Evrakı gönderiyoruz.',
  'De vraag is ingetrokken.': 'Soru geri çekildi.',
  'De aanvraag is ingetrokken. De inwoner kan altijd opnieuw aanvragen.':
    'Başvuru (aanvraag) geri çekildi. Vatandaş her zaman yeniden başvurabilir.',
  'Deze vraag gaat verder bij een eerdere hulpvraag.': 'Bu soru önceki bir yardım talebiyle devam ediyor.',
  'Wij hebben de vraag doorgestuurd.': 'Soruyu başka bir yere ilettik.',
  'Een andere organisatie helpt verder.': 'Başka bir kuruluş yardım etmeye devam ediyor.',
  'Afgesloten zonder aanvraag. De inwoner kan altijd nog een aanvraag doen.':
    'Başvuru (aanvraag) olmadan kapatıldı. Vatandaş yine de her zaman başvurabilir.',
  'Lees het verslag. U mag verbeteringen en aanvullingen toevoegen. Onderteken het daarna. Wilt u een voorziening aanvragen? Kruis dat aan.':
    'Raporu (verslag) okuyun. Düzeltme ve ek yapabilirsiniz. Sonra imzalayın. Destek başvurusu yapmak ister misiniz? O kutuyu işaretleyin.',
  'Hebt u de informatie nog? Stuur die dan zo snel mogelijk. Wij beslissen nu op wat wij hebben.':
    'Bilgiler hâlâ sizde mi? O zaman en kısa sürede gönderin. Şimdi elimizdekilere göre karar veriyoruz.',
  'Stuur ons wat er nog ontbreekt. In de brief staat wat dat is.':
    'Hâlâ eksik olanı bize gönderin. Ne olduğu mektupta yazıyor.',
  'Stuur ons wat er nog ontbreekt aan uw bezwaar. In de brief staat wat dat is.':
    'İtirazınızda hâlâ eksik olanı bize gönderin. Ne olduğu mektupta yazıyor.',
  'Kom vertellen waarom u het niet eens bent met ons besluit. U mag iemand meenemen, en vooraf stukken sturen. Dag en plaats staan hieronder.':
    'Gelip kararımıza neden katılmadığınızı anlatın. Yanınızda birini getirebilir ve önceden evrak gönderebilirsiniz. Gün ve yer aşağıda yazıyor.',
  'U mag het verslag lezen en er verbeteringen en aanvullingen bij zetten. Ondertekenen en een voorziening aanvragen doet de inwoner zelf, of iemand die de inwoner vertegenwoordigt.':
    'Raporu (verslag) okuyabilir, düzeltme ve ek yapabilirsiniz. İmzayı ve destek başvurusunu vatandaşın kendisi veya temsilcisi yapar.',
  'De inwoner stuurt ons wat er nog ontbreekt. In de brief staat wat dat is. U mag helpen.':
    'Vatandaş eksik olanı bize gönderir. Ne olduğu mektupta yazıyor. Yardım edebilirsiniz.',
  Informatie: 'Bilgi',
  Gelukt: 'Tamam',
  'Let op': 'Dikkat',
  Fout: 'Hata',
  'Dit kan nu niet': 'Bu şimdi mümkün değil',
  'Er is 1 ding niet goed ingevuld': '1 şey doğru doldurulmadı',
  'Er zijn {n} dingen niet goed ingevuld': {
    one: '{n} şey doğru doldurulmadı',
    other: '{n} şey doğru doldurulmadı',
  },
  'niet verplicht': 'zorunlu değil',
  'U kunt hier {tekens} tekens kwijt.': 'Buraya {tekens} karakter sığar.',
  Dag: 'Gün',
  Maand: 'Ay',
  Jaar: 'Yıl',
  Kies: 'Seçin',
  'opent in een nieuw tabblad': 'yeni sekmede açılır',
  Terug: 'Geri',
  'Stap {nummer} van {totaal}': 'Adım {nummer} / {totaal}',
  Kruimelpad: 'Sayfa yolu',
  'Naar de inhoud': 'İçeriğe geç',
  'Demo: de mensen en dossiers op deze site zijn verzonnen.':
    'Demo: bu sitedeki kişiler ve dosyalar uydurmadır.',
  Uitloggen: 'Çıkış yap',
  Hoofdnavigatie: 'Ana menü',
  'Over deze site': 'Bu site hakkında',
  'niet ingevuld': 'doldurulmadı',
  'Telefoon {nummer}.': 'Telefon {nummer}.',
  'Is er direct gevaar? Bel {nummer}.': 'Şu anda tehlike mi var? Arayın: {nummer}.',
  gedaan: 'yapıldı',
  'hier zijn we nu': 'şimdi buradayız',
  'komt nog': 'sırada',
  'niet nodig': 'gerekli değil',
  Voortgang: 'İlerleme',
  'Alle fasen afgerond': 'Tüm aşamalar tamamlandı',
  'Fase {nummer} van {totaal}: {fase}': 'Aşama {nummer} / {totaal}: {fase}',
  uiterlijk: 'en geç',
  'Zo is dit gerekend': 'Bu böyle hesaplandı',
  'Bekijk het op de kalender': 'Takvimde görün',
  Melding: 'Bildirim (melding)',
  Screening: 'Ön inceleme (screening)',
  Onderzoek: 'İnceleme (onderzoek)',
  'Omgekeerde Toets': 'Tartma (Omgekeerde Toets)',
  Verslag: 'Rapor (verslag)',
  Aanvraag: 'Başvuru (aanvraag)',
  Besluit: 'Karar (besluit)',
  Uitvoering: 'Uygulama (uitvoering)',
  'vandaag de laatste dag': 'bugün son gün',
  'nog {dagen}': '{dagen} kaldı',
  '{dagen} te laat': '{dagen} gecikti',
  'Ik ben het eens met het verslag': 'Rapora katılıyorum',
  'Ik heb het verslag gezien, maar ik ben het er niet mee eens': 'Raporu gördüm ama katılmıyorum',
  'Ik heb opmerkingen bij het verslag': 'Rapor hakkında notlarım var',
  'U hoeft het verslag niet te ondertekenen. Ook dan is ons onderzoek klaar.':
    'Raporu (verslag) imzalamak zorunda değilsiniz. O zaman da incelememiz biter.',
  'Wat vindt u van het verslag?': 'Rapor hakkında ne düşünüyorsunuz?',
  Opmerkingen: 'Notlar',
  'Wilt u iets aanvragen?': 'Bir şey için başvurmak ister misiniz?',
  'Ja, ik vraag een maatwerkvoorziening aan':
    'Evet, kişiye özel destek (maatwerkvoorziening) için başvuruyorum',
  'Dan is dit uw aanvraag. U krijgt binnen twee weken een besluit. U mag altijd aanvragen, ook als in het verslag iets anders staat.':
    'O zaman bu sizin başvurunuzdur (aanvraag). İki hafta içinde bir karar alırsınız. Raporda başka bir şey yazsa bile her zaman başvurabilirsiniz.',
  'Zonder het kruisje hierboven vraagt u niets aan.':
    'Yukarıdaki işaret olmadan hiçbir şey için başvurmazsınız.',
  'Klopt er iets niet, of mist u iets? Schrijf het hier op. Wij zetten uw tekst bij het verslag. Het verslag zelf verandert niet.':
    'Yanlış veya eksik bir şey mi var? Buraya yazın. Metninizi rapora (verslag) ekleriz. Raporun kendisi değişmez.',
  'Over welk deel gaat het?': 'Hangi bölümle ilgili?',
  'Het hele verslag': 'Raporun tamamı',
  'Wat moet er beter of anders?': 'Ne daha iyi veya farklı olmalı?',
  'Uw situatie': 'Durumunuz',
  'Wat lukt niet, en waardoor': 'Ne yapılamıyor ve neden',
  'Welke ondersteuning is nodig': 'Hangi destek gerekli',
  'Wat u zelf en uw huisgenoten kunnen doen': 'Sizin ve birlikte yaşadığınız kişilerin yapabilecekleri',
  'De mensen om u heen': 'Çevrenizdeki insanlar',
  'Wie voor u zorgt': 'Size bakan kişi',
  'Algemene voorzieningen': 'Genel hizmetler',
  'Collectieve voorzieningen en andere hulp': 'Toplu hizmetler ve diğer yardım',
  'Wanneer krijgt u een maatwerkvoorziening': 'Kişiye özel desteği (maatwerkvoorziening) ne zaman alırsınız',
  'Advies van deskundigen': 'Uzman görüşü',
  'Wat u wilt bereiken': 'Ulaşmak istediğiniz şey',
  'Hoe wij hebben afgewogen': 'Nasıl tarttık',
  'Mogelijke oplossingen': 'Olası çözümler',
  'Eigen bijdrage': 'Katkı payı (eigen bijdrage)',
  'Zorg in natura of een pgb': 'Ayni bakım veya kişisel bütçe (pgb)',
  'Waarover wij het niet eens zijn': 'Anlaşamadığımız konular',
  'Hoe verder': 'Bundan sonra',
  'een maatwerkvoorziening past': 'kişiye özel destek (maatwerkvoorziening) uygun',
  'een maatwerkvoorziening is niet nodig': 'kişiye özel destek (maatwerkvoorziening) gerekli değil',
  'een andere organisatie kan beter helpen': 'başka bir kuruluş daha iyi yardım edebilir',
  akkoord: 'kabul ediyor',
  'gezien, niet akkoord': 'gördü, kabul etmiyor',
  'met opmerkingen': 'notlarla',
  'de inwoner is geholpen zonder maatwerkvoorziening': 'vatandaşa kişiye özel destek olmadan yardım edildi',
  'de inwoner reageert niet op het verslag': 'vatandaş rapora yanıt vermiyor',
  'de inwoner wil niet verder': 'vatandaş devam etmek istemiyor',
  'het onderzoek kan niet, omdat de inwoner niet meewerkt':
    'vatandaş iş birliği yapmadığı için inceleme yapılamıyor',
  'Wat vraagt u aan?': 'Ne için başvuruyorsunuz?',
  'U mag meer dan één ding kiezen.': 'Birden fazla şey seçebilirsiniz.',
  'Andere voorzieningen': 'Diğer destekler',
  'Hoe en waarvoor: {wat}': 'Nasıl ve ne için: {wat}',
  '{wat}: hoe wilt u dit krijgen?': '{wat}: bunu nasıl almak istersiniz?',
  'De gemeente regelt het (zorg in natura)': 'Belediye düzenler (ayni bakım)',
  'Ik regel het zelf met een persoonsgebonden budget (pgb)': 'Kişisel bütçe (pgb) ile kendim düzenlerim',
  '{wat}: wat hebt u nodig?': '{wat}: neye ihtiyacınız var?',
  'Bijvoorbeeld hoe vaak, en waarvoor.': 'Örneğin ne sıklıkta ve ne için.',
  '{wat}: waarom een pgb?': '{wat}: neden kişisel bütçe (pgb)?',
  'Alleen invullen als u een pgb kiest. Waarom past wat de gemeente regelt niet bij u? Weet u het nog niet? Dan vragen wij er later om.':
    'Yalnızca kişisel bütçe (pgb) seçerseniz doldurun. Belediyenin düzenlediği neden size uymuyor? Henüz bilmiyor musunuz? O zaman sonra sorarız.',
  'Verstuurd op {datum}': '{datum} tarihinde gönderildi',
  'binnen zes weken': 'altı hafta içinde',
  'na zes weken': 'altı haftadan sonra',
  'Uit het onderzoek komt: {advies}.': 'İncelemenin sonucu: {advies}.',
  'Ondertekend, ontvangen op {datum}: {keuze}, met verzoek om een maatwerkvoorziening.':
    'İmzalandı, {datum} tarihinde alındı: {keuze}, kişiye özel destek (maatwerkvoorziening) isteğiyle.',
  'Ondertekend, ontvangen op {datum}: {keuze}.': 'İmzalandı, {datum} tarihinde alındı: {keuze}.',
  'Het hele verslag lezen': 'Raporun tamamını okuyun',
  'Eerdere uitgave van {datum}': '{datum} tarihli önceki sürüm',
  'Zonder aanvraag afgesloten op {datum}: {reden}.':
    '{datum} tarihinde başvuru (aanvraag) olmadan kapatıldı: {reden}.',
  'Reden van deze uitgave: {reden}': 'Bu sürümün nedeni: {reden}',
  'Toegevoegd door {wie} op {datum}': '{datum} tarihinde {wie} ekledi',
  'Reactie van de gemeente, {datum}': 'Belediyenin yanıtı, {datum}',
  'Hulp nodig om mee te doen of zelfstandig te wonen?':
    'Topluma katılmak veya tek başına yaşamak için yardım mı gerekiyor?',
  'Vertel ons wat er speelt. Samen zoeken wij uit wat u nodig hebt.':
    'Neler olduğunu bize anlatın. Neye ihtiyacınız olduğunu birlikte buluruz.',
  'Hulp vragen': 'Yardım isteyin',
  'Voor uzelf of voor iemand anders. Het duurt ongeveer tien minuten. Inloggen hoeft niet.':
    'Kendiniz veya başka biri için. Yaklaşık on dakika sürer. Giriş yapmanız gerekmez.',
  'Vraag stellen': 'Sorunuzu sorun',
  'Hebt u al hulp gevraagd? Kijk waar het staat, lees uw verslag of geef een reactie.':
    'Daha önce yardım istediniz mi? Durumuna bakın, raporunuzu (verslag) okuyun veya yanıt verin.',
  Inloggen: 'Giriş yap',
  'Liever bellen of langskomen?': 'Aramayı veya gelmeyi mi tercih edersiniz?',
  'Liever langskomen of schrijven?': 'Gelmeyi veya yazmayı mı tercih edersiniz?',
  'Bel {nummer}, {wanneer}.': 'Arayın: {nummer}, {wanneer}.',
  'U kunt uw vraag ook aan de balie of met een brief stellen.':
    'Sorunuzu danışmada veya mektupla da sorabilirsiniz.',
  'Gratis hulp van iemand die naast u staat: {organisatie}, {nummer}.':
    'Yanınızda duran birinden ücretsiz yardım: {organisatie}, {nummer}.',
  'U kunt gratis hulp krijgen van iemand die naast u staat. Vraag ernaar bij de gemeente.':
    'Yanınızda duran birinden ücretsiz yardım alabilirsiniz. Belediyeye sorun.',
  'Hoe lang mag iets duren? {link}.': 'Bir şey ne kadar sürebilir? {link}.',
  'Reken een termijn van de wet uit': 'Yasal bir süreyi hesaplayın',
  'Is er nu gevaar?': 'Şimdi tehlike var mı?',
  inwoner: 'vatandaş',
  vertegenwoordiger: 'temsilci',
  mantelzorger: 'bakım veren',
  'Op alle apparaten uitloggen': 'Tüm cihazlardan çıkış yap',
  Privacy: 'Gizlilik',
  Toegankelijkheid: 'Erişilebilirlik',
  'Termijn uitrekenen': 'Süre hesaplama',
  'Wetten en grondwaarden': 'Yasalar ve temel değerler',
  'Plan toevoegen': 'Planı ekle',
  Toevoegen: 'Ekle',
  Ondertekenen: 'İmzala',
  'gelukt.': 'başarılı.',
  'Het persoonlijk plan': 'Kişisel plan (persoonlijk plan)',
  'Wanneer kwam het plan binnen?': 'Plan ne zaman geldi?',
  'Dit stond er nog van de vorige keer. Er is nog niets verstuurd.':
    'Bu, önceki seferden kalmış. Henüz hiçbir şey gönderilmedi.',
  'Intussen heeft iemand anders in dit onderdeel iets vastgelegd. Kijk in het dossier of uw tekst nog klopt en verstuur dan opnieuw. Uw tekst staat hieronder.':
    'Bu sırada başka biri bu bölümde bir şey kaydetti. Metninizin hâlâ doğru olup olmadığına dosyada bakın ve yeniden gönderin. Metniniz aşağıda.',
  'De gemeente heeft nog geen maatwerkvoorzieningen ingevuld.': 'Belediye henüz kişiye özel destek girmemiş.',
  'Daarom kunt u hier niets kiezen. U kunt uw aanvraag wel met een brief doen; die telt net zo.':
    'Bu yüzden burada bir şey seçemezsiniz. Başvurunuzu mektupla yapabilirsiniz; o da aynı şekilde geçerlidir.',
  'Kies voor wie u hulp vraagt.': 'Kimin için yardım istediğinizi seçin.',
  'Vertel in uw eigen woorden wat er aan de hand is.': 'Ne olduğunu kendi sözlerinizle anlatın.',
  'Kies uit de lijst.': 'Listeden seçin.',
  'Kies hoe wij u het beste kunnen bereiken.': 'Size en iyi nasıl ulaşabileceğimizi seçin.',
  'Kies hoe u aangesproken wilt worden.': 'Size nasıl hitap edilmesini istediğinizi seçin.',
  'Vul de achternaam in.': 'Soyadını yazın.',
  'Dit is geen geldig burgerservicenummer. Controleer de cijfers, of laat het leeg.':
    'Bu geçerli bir vatandaş numarası (BSN) değil. Rakamları kontrol edin veya boş bırakın.',
  'Vul een bestaande geboortedatum in.': 'Var olan bir doğum tarihi yazın.',
  'Vul de straat in.': 'Sokağı yazın.',
  'Vul het huisnummer in.': 'Ev numarasını yazın.',
  'Vul een postcode in, zoals 1234 AB.': 'Posta kodu yazın, örneğin 1234 AB.',
  'Vul de woonplaats in.': 'Şehri yazın.',
  'Dit is geen e-mailadres. Controleer het, of laat het leeg.':
    'Bu bir e-posta adresi değil. Kontrol edin veya boş bırakın.',
  'Vul uw naam in.': 'Adınızı yazın.',
  'Kies ja of nee.': 'Evet veya hayırı seçin.',
  'Kies of uw naam in de brief mag staan.': 'Adınızın mektupta geçip geçemeyeceğini seçin.',
  'Gebruik hier niet meer dan {n} tekens.': {
    one: 'Burada en fazla {n} karakter kullanın.',
    other: 'Burada en fazla {n} karakter kullanın.',
  },
  'Schrijf het plan op, of neem het over van papier.': 'Planı yazın veya kâğıttan geçirin.',
  'Vul de dag in waarop het plan binnenkwam.': 'Planın geldiği günü yazın.',
  'Kies een deel van het verslag.': 'Raporun bir bölümünü seçin.',
  'Schrijf op wat er beter of anders moet.': 'Neyin daha iyi veya farklı olması gerektiğini yazın.',
  'Kies wat u van het verslag vindt.': 'Rapor hakkında ne düşündüğünüzü seçin.',
  'Kies wat u wilt aanvragen.': 'Ne için başvurmak istediğinizi seçin.',
  'Kies een voorziening uit de lijst.': 'Listeden bir destek seçin.',
  'Kies: de gemeente regelt het, of een pgb.': 'Seçin: belediye düzenler veya kişisel bütçe (pgb).',
  'De naam van de inwoner ontbreekt.': 'Vatandaşın adı eksik.',
  'De geboortedatum {datum} kan niet.': '{datum} doğum tarihi mümkün değil.',
  'Controleer dag, maand en jaar.': 'Gün, ay ve yılı kontrol edin.',
  'Er staat nog niet wat de hulpvraag is.': 'Yardım talebinin ne olduğu henüz yazmıyor.',
  'Vul dit veld in.': 'Bu alanı doldurun.',
  'Het is niet duidelijk wie meldt namens de inwoner.': 'Vatandaş adına kimin bildirdiği belli değil.',
  'Vul de naam van de melder in.': 'Bildiren kişinin adını yazın.',
  'Schrijf op wat de opmerkingen zijn.': 'Notların ne olduğunu yazın.',
  'Het verslag is nog niet verstuurd.': 'Rapor (verslag) henüz gönderilmedi.',
  'Dit verslag is al ondertekend met een verzoek om maatwerk. Dat is de aanvraag.':
    'Bu rapor (verslag) kişiye özel destek isteğiyle zaten imzalandı. Bu, başvurudur (aanvraag).',
  'Ga verder met de aanvraag. Iets toevoegen kan nog als verbetering bij het verslag.':
    'Başvuruyla (aanvraag) devam edin. Rapora düzeltme olarak hâlâ bir şey ekleyebilirsiniz.',
  'Deze melding is ingetrokken.': 'Bu bildirim (melding) geri çekildi.',
  'Doe een nieuwe melding als er weer hulp nodig is.': 'Yeniden yardım gerekirse yeni bir bildirim yapın.',
  'Wat u hier verstuurt, ontvangen wij vandaag.': 'Buradan gönderdiğinizi bugün almış oluruz.',
  'Stuurde u het al eerder? Bel ons, dan leggen wij de juiste dag vast.':
    'Daha önce mi göndermiştiniz? Bizi arayın, doğru günü kaydederiz.',
  'Hulp in de buurt': 'Yakınınızdaki yardım',
  'Wat kunt u zelf al vinden, zonder aanvraag? Typ waar het om gaat. U hoeft niet te zeggen wie u bent.':
    'Başvuru yapmadan kendiniz neler bulabilirsiniz? Konunun ne olduğunu yazın. Kim olduğunuzu söylemeniz gerekmez.',
  'Waar zoekt u hulp bij?': 'Hangi konuda yardım arıyorsunuz?',
  'Bijvoorbeeld: eenzaam, schulden, boodschappen. Zoek in het Nederlands.':
    'Örneğin: eenzaam (yalnız), schulden (borçlar), boodschappen (alışveriş). Hollandaca arayın.',
  Zoeken: 'Ara',
  'Wij vonden niets.': 'Hiçbir şey bulamadık.',
  'Alles laten zien': 'Hepsini göster',
  'Probeer een ander woord. Of vraag ons om hulp: bel, of doe een melding.':
    'Başka bir kelime deneyin. Ya da bizden yardım isteyin: arayın veya bildirimde (melding) bulunun.',
  '{aantal} gevonden.': '{aantal} sonuç bulundu.',
  'Kan het niet wachten? U kunt nu iemand bellen.': 'Bekleyemez mi? Şimdi birini arayabilirsiniz.',
  'Denkt u aan zelfdoding, of maakt u zich zorgen om iemand? Praat erover, het mag. Bel {kort}, of gratis {nummer}. Dag en nacht.':
    'İntiharı mı düşünüyorsunuz veya biri için endişeleniyor musunuz? Bunu konuşabilirsiniz. Arayın: {kort} veya ücretsiz {nummer}. Gece gündüz.',
  'Is er geweld thuis, of bent u bang voor iemand? Bel Veilig Thuis: {nummer}. Gratis, dag en nacht. Ook als het om een kind of om een ander gaat.':
    'Evde şiddet mi var veya birinden korkuyor musunuz? Veilig Thuis’i (Güvenli Ev) arayın: {nummer}. Ücretsiz, gece gündüz. Bir çocuk veya başka biri için de arayabilirsiniz.',
  'Bent u erg in de war, of gaat het echt niet meer? Bel uw huisarts. In de avond, de nacht en het weekend: de huisartsenpost.':
    'Aklınız çok mu karışık veya artık gerçekten dayanamıyor musunuz? Aile hekiminizi (huisarts) arayın. Akşam, gece ve hafta sonu: nöbetçi hekim (huisartsenpost).',
  'De huisartsenpost: {nummer}.': 'Nöbetçi hekim (huisartsenpost): {nummer}.',
  'Alles als bestand (csv)': 'Hepsi dosya olarak (csv)',
  'Waar u zelf naartoe kunt, zonder aanvraag: een praatje, een maatje, hulp met geld of een klus.':
    'Başvuru yapmadan kendiniz gidebileceğiniz yerler: sohbet, bir arkadaş, para konusunda ya da evdeki bir işte yardım.',
  'Zoek hulp in de buurt': 'Yakında yardım ara',
  'Uw hulp': 'Yardımınız',
  'De hulp': 'Yardım',
  'Wij zoeken een aanbieder. Dat is de organisatie die de hulp geeft.':
    'Bir hizmet sağlayıcı (aanbieder) arıyoruz. Bu, yardımı veren kuruluştur.',
  'De aanbieder die wij vroegen, kan deze hulp niet geven. Wij zoeken een andere.':
    'Sorduğumuz hizmet sağlayıcı bu yardımı veremiyor. Başka birini arıyoruz.',
  'De aanbieder kan niet verder met deze hulp. Wij zoeken een andere.':
    'Hizmet sağlayıcı bu yardıma devam edemiyor. Başka birini arıyoruz.',
  'Dat meldt de aanbieder. Klopt het niet? Laat het ons dan weten.':
    'Hizmet sağlayıcı böyle bildirdi. Doğru değil mi? O zaman bize bildirin.',
  'De aanbieder meldde dat de hulp kon stoppen.': 'Hizmet sağlayıcı, yardımın durabileceğini bildirdi.',
  'U hebt deze hulp nog nodig. Wij regelen de hulp opnieuw.':
    'Bu yardıma hâlâ ihtiyacınız var. Yardımı yeniden ayarlıyoruz.',
  'De inwoner heeft deze hulp nog nodig. Wij regelen de hulp opnieuw.':
    'Sakinin bu yardıma hâlâ ihtiyacı var. Yardımı yeniden ayarlıyoruz.',
  'De laatste dag met hulp was {datum}.': 'Yardım alınan son gün {datum} idi.',
  'De inwoner krijgt een persoonsgebonden budget (pgb) en koopt de hulp zelf in.':
    'Sakin kişisel bütçe (persoonsgebonden budget, pgb) alıyor ve yardımı kendisi satın alıyor.',
  'U krijgt een persoonsgebonden budget (pgb). U koopt de hulp zelf in.':
    'Kişisel bütçe (persoonsgebonden budget, pgb) alıyorsunuz. Yardımı kendiniz satın alırsınız.',
  'Is de hulp begonnen? Laat ons weten sinds welke dag.':
    'Yardım başladı mı? Hangi günden beri olduğunu bize bildirin.',
  'Op {datum} vroegen wij {aanbieder} om deze hulp te geven.':
    '{datum} tarihinde bu yardımı vermesini {aanbieder} kuruluşundan istedik.',
  'Wij verwachten uiterlijk {datum} een antwoord. Dat hebben wij als gemeente zo afgesproken.':
    'En geç {datum} tarihine kadar bir cevap bekliyoruz. Belediye olarak bunu böyle kararlaştırdık.',
  'Wij verwachtten uiterlijk {datum} een antwoord. Dat is er nog niet. Wij vragen ernaar.':
    'En geç {datum} tarihine kadar bir cevap bekliyorduk. Henüz gelmedi. Soruyoruz.',
  '{aanbieder} gaat deze hulp geven.': 'Bu yardımı {aanbieder} verecek.',
  'De inwoner staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.':
    'Sakin bekleme listesinde. Yardımın ne zaman başlayacağını henüz bilmiyoruz.',
  'U staat op de wachtlijst. Wij weten nog niet wanneer de hulp begint.':
    'Bekleme listesindesiniz. Yardımın ne zaman başlayacağını henüz bilmiyoruz.',
  'U staat op de wachtlijst.': 'Bekleme listesindesiniz.',
  'De inwoner staat op de wachtlijst.': 'Kişi bekleme listesinde.',
  'De hulp begint waarschijnlijk tussen {van} en {tot}. Zeker is dat niet.':
    'Yardım büyük olasılıkla {van} ile {tot} arasında başlayacak. Bu kesin değil.',
  'In het afgelopen half jaar begon de hulp hier meestal na {van} tot {n} weken.': {
    one: 'Son altı ayda yardım burada genellikle {van} ile {n} hafta arasında başladı.',
    other: 'Son altı ayda yardım burada genellikle {van} ile {n} hafta arasında başladı.',
  },
  'In het afgelopen half jaar begon de hulp hier meestal binnen {n} weken.': {
    one: 'Son altı ayda yardım burada genellikle {n} hafta içinde başladı.',
    other: 'Son altı ayda yardım burada genellikle {n} hafta içinde başladı.',
  },
  'In het afgelopen half jaar begon de hulp hier meestal binnen een week.':
    'Son altı ayda yardım burada genellikle bir hafta içinde başladı.',
  'De aanbieder zegt dat de hulp rond {datum} kan beginnen. Zeker is dat niet.':
    'Hizmet sağlayıcı, yardımın {datum} civarında başlayabileceğini söylüyor. Bu kesin değil.',
  'Het wachten duurt langer dan gewoonlijk. Wij vragen de aanbieder hoe het staat.':
    'Bekleme her zamankinden uzun sürüyor. Hizmet sağlayıcıya durumu soruyoruz.',
  'Deze aanbieder kan nu niet met de hulp beginnen. Wij zoeken een andere.':
    'Bu hizmet sağlayıcı şu anda yardıma başlayamıyor. Başka birini arıyoruz.',
  '{aanbieder} stopt. Vanaf {datum} geeft deze aanbieder geen hulp meer.':
    '{aanbieder} faaliyetini durduruyor. {datum} tarihinden itibaren bu hizmet sağlayıcı artık yardım vermiyor.',
  '{aanbieder} stopt met deze hulp.': '{aanbieder} bu yardımı vermeyi bırakıyor.',
  'Wij zoeken op tijd een andere aanbieder voor deze hulp.':
    'Bu yardım için zamanında başka bir hizmet sağlayıcı arıyoruz.',
  'Wij hebben u een andere aanbieder aangeboden: {aanbieder}.':
    'Size başka bir hizmet sağlayıcı önerdik: {aanbieder}.',
  'Wij hebben de inwoner een andere aanbieder aangeboden: {aanbieder}.':
    'Kişiye başka bir hizmet sağlayıcı önerdik: {aanbieder}.',
  'Antwoorden op ons aanbod': 'Teklifimizi yanıtlayın',
  'Welk aanbod bedoelt u?': 'Hangi teklifi kastediyorsunuz?',
  'Kies welk aanbod u bedoelt.': 'Hangi teklifi kastettiğinizi seçin.',
  'Wat is het antwoord?': 'Yanıtınız nedir?',
  'Kies ja, nee of bellen.': 'Evet, hayır veya aranmayı seçin.',
  'Ja, graag': 'Evet, istiyorum',
  'Nee, liever niet': 'Hayır, istemiyorum',
  'Bel mij eerst': 'Önce beni arayın',
  'Wilt u er iets bij zeggen?': 'Eklemek istediğiniz bir şey var mı?',
  'Antwoord versturen': 'Yanıtı gönderin',
  'Nee zeggen kost niets.': 'Hayır demenin bir bedeli yoktur.',
  'De plaats op de wachtlijst blijft.': 'Bekleme listesindeki yer korunur.',
  'Er is nu geen aanbod om op te antwoorden.': 'Şu anda yanıtlanacak bir teklif yok.',
  'Kijk bij de hulp hoe het nu staat.': 'Şu anki durumu yardım bölümünde görebilirsiniz.',
  'Dit aanbod is er niet meer.': 'Bu teklif artık geçerli değil.',
  'Dit kan intussen niet meer.': 'Bu artık mümkün değil.',
  'Kies dat wij bellen.': 'Sizi aramamızı seçin.',
  'Kies dat wij bellen. De plaats op de wachtlijst blijft.':
    'Sizi aramamızı seçin. Bekleme listesindeki yer korunur.',
  'Wie alleen over geld beslist, kiest niet wie de hulp geeft.':
    'Yalnızca para konusunda karar veren kişi, yardımı kimin vereceğini seçemez.',
  'Niet iedereen die de inwoner vertegenwoordigt, beslist over zorg. Wij zien niet wie van hen nu antwoordt.':
    'Kişiyi temsil eden herkes bakım konusunda karar vermez. Şu anda hangisinin cevap verdiğini göremiyoruz.',
  'Bel ons. Wij bespreken het aanbod met de inwoner, of met wie voor de inwoner over zorg beslist.':
    'Bizi arayın. Teklifi kişiyle veya onun adına bakım konusunda karar veren kişiyle konuşuruz.',
  'Wij bieden iets aan': 'Bir teklifimiz var',
  'Wij bellen over dit aanbod.': 'Bu teklif hakkında arayacağız.',
  'Daar kan de hulp misschien eerder beginnen. U mag kiezen.':
    'Yardım orada belki daha erken başlayabilir. Seçim sizindir.',
  'Wij weten niet zeker wanneer de hulp daar begint.':
    'Yardımın orada ne zaman başlayacağını kesin bilmiyoruz.',
  'Dit blijft hetzelfde: welke hulp het is, hoeveel, en ons besluit. Alleen wie de hulp geeft, verandert.':
    'Şunlar aynı kalır: hangi yardım olduğu, ne kadar olduğu ve kararımız. Yalnızca yardımı veren değişir.',
  'Wij kunnen vanaf {van} iets regelen tot de hulp begint.':
    'Yardım başlayana kadar {van} tarihinden itibaren bir şey ayarlayabiliriz.',
  'Wij kunnen van {van} tot en met {tot} iets regelen tot de hulp begint.':
    'Yardım başlayana kadar {van} ile {tot} (dahil) arasında bir şey ayarlayabiliriz.',
  'Dit blijft hetzelfde: ons besluit, en het recht op de hulp zelf.':
    'Şunlar aynı kalır: kararımız ve yardımın kendisine olan hak.',
  'De laatste dag met hulp van {aanbieder} is {datum}.':
    '{aanbieder} tarafından verilen yardımın son günü {datum}.',
  'Wij vroegen {aanbieder} om de hulp over te nemen op {datum}. Wij wachten op antwoord.':
    '{aanbieder} kuruluşundan yardımı {datum} tarihinde devralmasını istedik. Yanıt bekliyoruz.',
  '{aanbieder} neemt de hulp over. Wij weten nog niet vanaf welke dag.':
    '{aanbieder} yardımı devralacak. Hangi günden itibaren olacağını henüz bilmiyoruz.',
  '{aanbieder} neemt de hulp over vanaf {datum}.':
    '{aanbieder} yardımı {datum} tarihinden itibaren devralacak.',
  'De aanbieder die de hulp zou overnemen, kan dat niet. Wij zoeken een andere. Tot die tijd blijft alles zo.':
    'Yardımı devralacak kuruluş bunu yapamıyor. Başka bir kuruluş arıyoruz. O zamana kadar her şey aynı kalır.',
  'Vanaf {van} is er nog geen hulp geregeld. Wij zoeken een oplossing en bellen hierover.':
    '{van} tarihinden itibaren henüz yardım ayarlanmadı. Bir çözüm arıyoruz ve bu konuda arayacağız.',
  'Van {van} tot en met {tot} is er nog geen hulp. Wij zoeken een oplossing en bellen hierover.':
    '{van} ile {tot} (dahil) arasında henüz yardım yok. Bir çözüm arıyoruz ve bu konuda arayacağız.',
  'Een andere aanbieder neemt de hulp over.': 'Yardımı başka bir kuruluş devralacak.',
  'Daar kan de hulp misschien eerder beginnen. De inwoner mag kiezen.':
    'Orada yardım belki daha erken başlayabilir. Seçim kişinin.',
  'Wat kiest u? Laat het ons weten.': 'Neyi seçiyorsunuz? Bize bildirin.',
  'De hulp begint naar verwachting op {datum}.': 'Yardımın {datum} tarihinde başlaması bekleniyor.',
  'De hulp zou op {datum} beginnen. Wij vragen de aanbieder hoe het staat.':
    'Yardım {datum} tarihinde başlayacaktı. Hizmet sağlayıcıya durumu soruyoruz.',
  'Waarom begint de hulp op een andere dag?': 'Yardım neden başka bir günde başlıyor?',
  'De hulp is begonnen op {datum}.': 'Yardım {datum} tarihinde başladı.',
  'De hulp stopte even en gaat weer verder sinds {datum}.':
    'Yardım bir süre durdu ve {datum} tarihinden beri yeniden devam ediyor.',
  'De hulp is tijdelijk gestopt.': 'Yardım geçici olarak durdu.',
  'Op {datum} kijken wij of de hulp weer verder kan.':
    '{datum} tarihinde yardımın yeniden devam edip edemeyeceğine bakacağız.',
  'Op {gevraagd} is gevraagd om hulp te stoppen. Op {besluit} hebben wij dat besloten.':
    '{gevraagd} tarihinde yardımın durdurulması istendi. Buna {besluit} tarihinde karar verdik.',
  'Is er toch weer hulp nodig? Bel ons of doe een nieuwe melding.':
    'Yine de yeniden yardım mı gerekiyor? Bizi arayın veya yeni bir bildirim (melding) yapın.',
  'Deze hulp gaat niet door.': 'Bu yardım verilmeyecek.',
  'De hulp is gestopt.': 'Yardım durdu.',
  'Tot die tijd is er een plek om kort te logeren.': 'O zamana kadar kısa süre kalınacak bir yer var.',
  'Tot die tijd is er hulp waar geen besluit voor nodig is.':
    'O zamana kadar karar gerektirmeyen bir yardım var.',
  'Tot die tijd helpen familie, vrienden of buren.':
    'O zamana kadar aile, arkadaşlar veya komşular yardım ediyor.',
  'Tot die tijd helpt een andere aanbieder.': 'O zamana kadar başka bir hizmet sağlayıcı yardım ediyor.',
  'Tot die tijd is er iets anders geregeld.': 'O zamana kadar başka bir şey ayarlandı.',
  'Dat is geregeld tot en met {datum}.': 'Bu, {datum} dahil olmak üzere o güne kadar ayarlandı.',
  'Het doel van de hulp is bereikt.': 'Yardımın amacına ulaşıldı.',
  'U wilde de hulp niet meer.': 'Yardımı artık istemediniz.',
  'U bent verhuisd.': 'Taşındınız.',
  'De inwoner is overleden.': 'Sakin vefat etti.',
  'Hulp uit de Wet langdurige zorg (Wlz) neemt het over.':
    'Uzun Süreli Bakım Yasası (Wlz) kapsamındaki yardım devralıyor.',
  'De periode uit het besluit is voorbij.': 'Karardaki süre doldu.',
  'Wilt u weten waarom? Vraag het ons.': 'Nedenini bilmek ister misiniz? Bize sorun.',
  'De inwoner wilde de hulp niet meer.': 'Sakin yardımı artık istemedi.',
  'De inwoner is verhuisd.': 'Sakin taşındı.',
  'Wie geeft de hulp?': 'Yardımı kim veriyor?',
  'Telefoon van de aanbieder': 'Hizmet sağlayıcının telefonu',
  'Tijdens het wachten bellen wij elke week om te vragen hoe het gaat.':
    'Bekleme sırasında nasıl gittiğini sormak için her hafta arıyoruz.',
  'Tijdens het wachten bellen wij elke {n} weken om te vragen hoe het gaat.': {
    one: 'Bekleme sırasında nasıl gittiğini sormak için her {n} haftada bir arıyoruz.',
    other: 'Bekleme sırasında nasıl gittiğini sormak için her {n} haftada bir arıyoruz.',
  },
  'Ook wie lang wacht, houdt recht op deze hulp.': 'Uzun süre bekleyenlerin de bu yardıma hakkı devam eder.',
  'Gaat het niet goed met de hulp? Of duurt het te lang? Laat het ons weten.':
    'Yardım iyi gitmiyor mu? Yoksa çok mu uzun sürüyor? Bize bildirin.',
  'Wij vragen na wat er is gebeurd. Klopt het niet dat de hulp is gestopt? Laat het ons weten.':
    'Ne olduğunu soruyoruz. Yardımın durduğu doğru değil mi? Bize bildirin.',
  'Wat kan er tijdens het wachten?': 'Bekleme sırasında neler mümkün?',
  'Gaat het slechter, of kan het niet langer wachten? Bel ons: {nummer}.':
    'Durum kötüleşiyor mu veya daha fazla bekleyemiyor mu? Bizi arayın: {nummer}.',
  'Gaat het slechter, of kan het niet langer wachten? Laat het ons weten.':
    'Durum kötüleşiyor mu veya daha fazla bekleyemiyor mu? Bize bildirin.',
  'Is er tot die tijd iets anders nodig? Vraag ons om een tijdelijke oplossing.':
    'O zamana kadar başka bir şey gerekli mi? Bizden geçici bir çözüm isteyin.',
  'Bellen mag ook: {nummer}.': 'Arayabilirsiniz de: {nummer}.',
  'U hebt een besluit gekregen. De hulp is nog niet begonnen.': 'Bir karar aldınız. Yardım henüz başlamadı.',
  'U hebt een besluit gekregen. Nog niet alle hulp is er.': 'Bir karar aldınız. Yardımın tamamı henüz yok.',
  'Er is een besluit. De hulp is nog niet begonnen.': 'Bir karar var. Yardım henüz başlamadı.',
  'Er is een besluit. Nog niet alle hulp is er.': 'Bir karar var. Yardımın tamamı henüz yok.',
  'Een verandering doorgeven': 'Bir değişikliği bildirin',
  'Reageren op ons voornemen': 'Planımıza (voornemen) yanıt verin',
  'Hoe lang loopt de hulp?': 'Yardım ne kadar sürüyor?',
  'Is er daarna nog hulp nodig? Wacht niet tot het einde: bel ons of doe een nieuwe melding.':
    'Bundan sonra da yardım gerekiyor mu? Son güne kadar beklemeyin: bizi arayın veya yeni bir bildirim (melding) yapın.',
  'Wij kijken nu of de hulp nog past, sinds {datum}.':
    '{datum} tarihinden beri yardımın hâlâ uygun olup olmadığına bakıyoruz.',
  'Wij willen de hulp stoppen': 'Yardımı durdurmak istiyoruz',
  'Wij willen de hulp veranderen': 'Yardımı değiştirmek istiyoruz',
  'Er is nog niets besloten. Reageren kan tot en met {datum}.':
    'Henüz hiçbir karar verilmedi. {datum} tarihine kadar (o gün dahil) yanıt verilebilir.',
  'Ons besluit van {besluit} om de hulp te stoppen of te veranderen geldt niet meer. Dat hebben wij na het bezwaar besloten.':
    'Yardımı durdurma veya değiştirme yönündeki {besluit} tarihli kararımız artık geçerli değil. Buna itirazdan (bezwaar) sonra karar verdik.',
  'Op {besluit} hebben wij besloten dat de hulp vanaf {datum} stopt.':
    '{besluit} tarihinde, yardımın {datum} tarihinden itibaren durmasına karar verdik.',
  'Op {besluit} hebben wij besloten dat de hulp vanaf {datum} verandert.':
    '{besluit} tarihinde, yardımın {datum} tarihinden itibaren değişmesine karar verdik.',
  'Bezwaar kan tot en met {bezwaar}. Hoe dat gaat, staat in onze brief.':
    '{bezwaar} tarihine kadar (o gün dahil) itiraz (bezwaar) edilebilir. Nasıl yapılacağı mektubumuzda yazar.',
  'Waarom dit al vanaf die dag geldt:': 'Bunun neden o günden itibaren geçerli olduğu:',
  'Doorgegeven op {datum}:': '{datum} tarihinde bildirildi:',
  '{hulp}: zonder laatste dag.': '{hulp}: son günü yok.',
  '{hulp}: tot en met {datum}. Daarna stopt het, omdat daarom is gevraagd.':
    '{hulp}: {datum} tarihine kadar (o gün dahil). Sonra durur, çünkü bu istendi.',
  '{hulp}: tot en met {datum}. Daarna stopt het, door ons besluit van {besluit}.':
    '{hulp}: {datum} tarihine kadar (o gün dahil). Sonra {besluit} tarihli kararımız nedeniyle durur.',
  'Nu is het {hoeveel}.': 'Şu anda {hoeveel}.',
  'Vanaf {datum} wordt het {hoeveel}.': '{datum} tarihinden itibaren {hoeveel} olacak.',
  '{hulp}: tot en met {datum}. Zo staat het in het besluit.':
    '{hulp}: {datum} tarihine kadar (o gün dahil). Kararda böyle yazıyor.',
};
