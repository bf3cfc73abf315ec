package fi.arvio.assessment.snapshot.gapboard;

import fi.arvio.assessment.gap.GapClass;
import fi.arvio.assessment.gap.NotComparable;
import fi.arvio.assessment.text.Text;

/** Says what a gap class means, or why there is none. */
final class GapTexts {
    private GapTexts() {}

    static Text of(GapClass gapClass) {
        return switch (gapClass) {
            case SAME ->
                new Text(
                        "Yli puolet vastaajista antaisi saman liikennevalon kuin virallinen seuranta.",
                        "Mer än hälften av dem som svarat skulle ge samma trafikljus som den officiella uppföljningen.",
                        "More than half of those who answered would give the same traffic light as official monitoring.");
            case EXPERTS_MORE_FAVOURABLE ->
                new Text(
                        "Yli puolet vastaajista antaisi paremman liikennevalon kuin virallinen seuranta.",
                        "Mer än hälften av dem som svarat skulle ge ett bättre trafikljus än den officiella uppföljningen.",
                        "More than half of those who answered would give a better traffic light than official monitoring.");
            case EXPERTS_LESS_FAVOURABLE ->
                new Text(
                        "Yli puolet vastaajista antaisi huonomman liikennevalon kuin virallinen seuranta.",
                        "Mer än hälften av dem som svarat skulle ge ett sämre trafikljus än den officiella uppföljningen.",
                        "More than half of those who answered would give a worse traffic light than official monitoring.");
            case MIXED ->
                new Text(
                        "Vastaukset eivät kallistu selvästi mihinkään suuntaan viralliseen seurantaan verrattuna.",
                        "Svaren lutar inte tydligt åt något håll jämfört med den officiella uppföljningen.",
                        "The answers do not lean clearly either way compared with official monitoring.");
        };
    }

    static Text of(NotComparable reason) {
        return switch (reason) {
            case STATUS_NOT_STATED ->
                new Text(
                        "Vertailua ei ole, koska tavoitteen virallista tilaa ja sen päivää ei tiedetä.",
                        "Ingen jämförelse görs, eftersom målets officiella läge och dess datum inte är kända.",
                        "There is no comparison, because the goal's official status and its date are not known.");
            case NOT_ASKED ->
                new Text(
                        "Vertailua ei ole, koska liikennevaloa ei ole kysytty.",
                        "Ingen jämförelse görs, eftersom frågan om trafikljuset inte har ställts.",
                        "There is no comparison, because nobody was asked about the traffic light.");
            case NO_SNAPSHOT ->
                new Text(
                        "Vertailua ei ole, koska kierroksen tuloksia ei ole vielä koottu.",
                        "Ingen jämförelse görs, eftersom ingen ögonblicksbild har tagits av omgången ännu.",
                        "There is no comparison, because no snapshot of the round has been taken yet.");
            case NO_FIGURE ->
                new Text(
                        "Vertailua ei ole, koska liikennevaloa koskevia vastauksia ei voi näyttää.",
                        "Ingen jämförelse görs, eftersom svaren om trafikljuset inte kan visas.",
                        "There is no comparison, because the answers about the traffic light cannot be shown.");
            case STATUS_CHANGED ->
                new Text(
                        "Virallinen tila on muuttunut tulosten kokoamisen jälkeen. Vertailu tehdään, kun tulokset kootaan seuraavan kerran.",
                        "Det officiella läget har ändrats efter ögonblicksbilden. Jämförelsen görs när nästa tas.",
                        "The official status has changed since the snapshot. The comparison comes with the next one.");
        };
    }
}
