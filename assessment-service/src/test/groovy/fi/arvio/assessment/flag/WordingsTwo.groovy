package fi.arvio.assessment.flag

import fi.arvio.assessment.catalogue.OfficialStatus

/** What the flags of rule set 2 say, word by word; a space before % is a no-break space. */
class WordingsTwo {
    static final List<Map> ALL = [
        [rule: Rule.FALLING_PROGRESS,
            figures: [(Input.EARLIER_PROGRESS): Figures.ratings(Input.EARLIER_PROGRESS, '123333333344'), (Input.PROGRESS): Figures.ratings(Input.PROGRESS, '11112233344')],
            fi: 'Edellisellä kierroksella vastauksia oli 12, ja niistä 2 kertoi, että tilanne ei ole muuttunut tai on huonontunut. Nyt vastauksia on 11, ja niistä samaa kertoo 6. Siksi ehdotetaan, että tavoite nostetaan jatkotyöpajaan.',
            sv: 'I förra omgången fanns det 12 svar. Av dem sade 2 att läget var oförändrat eller hade blivit sämre. Nu finns det 11 svar, och av dem säger 6 samma sak. Därför föreslås att målet tas upp i en uppföljande workshop.',
            en: 'In the previous round there were 12 answers. According to 2 of them, the situation had not changed or had got worse. There are now 11 answers, and this is the view in 6 of them. The goal is therefore proposed for a follow-up workshop.'],
        [rule: Rule.OFFICIAL_GAP, more: [official: OfficialStatus.STARTED],
            figures: [(Input.LIGHT): Figures.choices(Input.LIGHT, [STARTED: 2, NOT_STARTED: 5])],
            fi: 'Virallisen seurannan liikennevalo on ”aloitettu, asia etenee”. Asiantuntijoiden vastauksia on 7, ja niistä 5 antaa tavoitteelle huonomman liikennevalon. Siksi ehdotetaan, että tavoite nostetaan jatkotyöpajaan. Tulos on suuntaa antava, koska vastauksia on alle 10.',
            sv: 'I den officiella uppföljningen är trafikljuset ”har påbörjats och framskrider”. Experterna har gett 7 svar, och av dem ger 5 målet ett sämre trafikljus. Därför föreslås att målet tas upp i en uppföljande workshop. Resultatet är riktgivande, eftersom svaren är färre än 10.',
            en: 'In official monitoring the traffic light is “started, in progress”. There are 7 answers from experts. According to 5 of them, a worse traffic light would be right. The goal is therefore proposed for a follow-up workshop. The result is only indicative, because there are fewer than 10 answers.'],
        [rule: Rule.OFFICIAL_GAP, more: [official: OfficialStatus.NOT_STARTED],
            figures: [(Input.LIGHT): Figures.choices(Input.LIGHT, [STARTED: 16, NOT_STARTED: 4])],
            fi: 'Virallisen seurannan liikennevalo on ”ei aloitettu”. Asiantuntijoiden vastauksia on 20, ja niistä 80 % antaa tavoitteelle paremman liikennevalon. Siksi ehdotetaan, että tavoite nostetaan jatkotyöpajaan.',
            sv: 'I den officiella uppföljningen är trafikljuset ”har inte påbörjats”. Experterna har gett 20 svar, och av dem ger 80 % målet ett bättre trafikljus. Därför föreslås att målet tas upp i en uppföljande workshop.',
            en: 'In official monitoring the traffic light is “not started”. There are 20 answers from experts. According to 80% of them, a better traffic light would be right. The goal is therefore proposed for a follow-up workshop.'],
        [rule: Rule.LOW_COVERAGE, more: [eligible: 60],
            figures: [(Input.PROGRESS): Figures.ratings(Input.PROGRESS, '3334433344')],
            fi: 'Vastauksia on 10, kun niitä voisi olla 60. Siksi ehdotetaan, että asiasta kuullaan lisää asiantuntijoita ennen johtopäätöksiä.',
            sv: 'Det finns 10 svar, medan det kunde finnas 60. Därför föreslås att fler experter hörs innan slutsatser dras.',
            en: 'There are 10 answers out of a possible 60. It is therefore proposed that more experts be heard before conclusions are drawn.'],
        [rule: Rule.GROUPS_DIVERGE, figures: [:],
            more: [groups: [Figures.ratings(Input.PROGRESS, '1333333'), Figures.ratings(Input.PROGRESS, '1122222233')]],
            fi: 'Vastaajaryhmien näkemykset eroavat. Yhdessä ryhmässä vastauksia on 10, ja niistä 8 kertoo, että tilanne ei ole muuttunut tai on huonontunut. Toisessa ryhmässä vastauksia on 7, ja niistä samaa kertoo 1. Siksi ehdotetaan, että tavoite nostetaan jatkotyöpajaan. Tulos on suuntaa antava, koska osa luvuista perustuu alle 10 vastaukseen.',
            sv: 'Svarsgruppernas åsikter skiljer sig åt. I en grupp finns det 10 svar, och av dem säger 8 att läget är oförändrat eller har blivit sämre. I en annan grupp finns det 7 svar, och av dem säger 1 samma sak. Därför föreslås att målet tas upp i en uppföljande workshop. Resultatet är riktgivande, eftersom en del av siffrorna bygger på färre än 10 svar.',
            en: 'Groups of respondents see this differently. In one group there are 10 answers. According to 8 of them, the situation has not changed or has got worse. In another group there are 7 answers, and this is the view in 1 of them. The goal is therefore proposed for a follow-up workshop. The result is only indicative, because some of the figures rest on fewer than 10 answers.'],
        [rule: Rule.IMPORTANT_AND_WEAK,
            figures: [(Input.IMPORTANCE): Figures.ratings(Input.IMPORTANCE, '3344445555'), (Input.PERFORMANCE): Figures.ratings(Input.PERFORMANCE, '11223333')],
            fi: 'Tärkeydestä on 10 vastausta, ja niistä 8 pitää asiaa melko tai erittäin tärkeänä uudessa ohjelmassa. Onnistumisesta on 8 vastausta, ja niistä 4 kertoo, että työ on sujunut melko tai erittäin huonosti. Siksi ehdotetaan, että tavoite nostetaan jatkotyöpajaan. Tulos on suuntaa antava, koska osa luvuista perustuu alle 10 vastaukseen.',
            sv: 'Om betydelsen finns det 10 svar. Av dem säger 8 att saken är ganska eller mycket viktig i det nya programmet. Om hur arbetet har gått finns det 8 svar. Av dem säger 4 att det har gått ganska eller mycket dåligt. Därför föreslås att målet tas upp i en uppföljande workshop. Resultatet är riktgivande, eftersom en del av siffrorna bygger på färre än 10 svar.',
            en: 'There are 10 answers on importance. According to 8 of them, this is fairly or very important for the new programme. There are 8 answers on how the work has gone. According to 4 of them, it has gone fairly or very poorly. The goal is therefore proposed for a follow-up workshop. The result is only indicative, because some of the figures rest on fewer than 10 answers.'],
        [rule: Rule.NOT_IN_CITY_HANDS,
            figures: [(Input.NEED): Figures.choices(Input.NEED, [VALTION_PAATOKSET: 6, RESURSSIT: 5])],
            fi: 'Vastauksia on 11, ja niistä 6 kertoo, että valtion päätökset veisivät asiaa eniten eteenpäin. Siksi ehdotetaan, että tavoite otetaan esiin edunvalvonnassa.',
            sv: 'Det finns 11 svar. Av dem säger 6 att beslut av staten mest skulle föra arbetet framåt. Därför föreslås att målet tas upp i intressebevakningen.',
            en: 'There are 11 answers. According to 6 of them, decisions by the state would do most to move this forward. The goal is therefore proposed as a matter for advocacy.'],
    ]
}
