package fi.arvio.bot.answer;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The words for days, weeks and months in three languages, as they are looked up. */
final class Times {
    /** A unit of time that can be counted. */
    enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    private static final List<String> FI_DAYS = list("""
            maanantai tiistai keskiviik torstai perjantai lauantai sunnuntai""");
    private static final List<String> SV_DAYS = list("""
            mandag tisdag onsdag torsdag fredag lordag sondag""");
    private static final List<String> EN_DAYS = list("""
            monday tuesday wednesday thursday friday saturday sunday""");
    private static final List<String> EN_SHORT_DAYS = list("""
            mon tue wed thu fri saturday sunday""");
    private static final List<String> FI_MONTHS = list("""
            tammiku helmiku maalisku huhtiku toukoku kesaku heinaku eloku syysku lokaku marrasku
            jouluku""");
    private static final List<String> SV_MONTHS = list("""
            januari februari mars april maj juni juli augusti september oktober november december""");
    private static final List<String> EN_MONTHS = list("""
            january february march april may june july august september october november december""");
    private static final List<String> SHORT_MONTHS = list("""
            jan feb mar apr maj jun jul aug sep oct nov dec""");

    private static final Map<String, Integer> COUNTS = counts();

    private static final Set<String> DAY = words("""
            paivan paivaksi paivaa paiva pv dag dagar day days""");
    private static final Set<String> WEEK = words("""
            viikon viikoksi viikkoa viikko viikkoo viikolla viikkoon viikolle vko vk vkon vecka veckan
            veckor week weeks""");
    private static final Set<String> MONTH = words("""
            kuukauden kuukaudeksi kuukautta kuukausi kuussa kuuhun kuun kk manad manaden manader month
            months""");
    private static final Set<String> TOMORROW = words("""
            huomenna huomiseen huomenissa huomiselle huomisesta imorgon imorron morgon tomorrow""");
    private static final Set<String> DAY_AFTER = words("""
            ylihuomenna ylihuomiseen overmorgon""");
    static final Set<String> NEXT = words("""
            ensi seuraava seuraavaan seuraavalla seuraavana seuraavassa nasta next tuleva kommande
            coming""");
    private static final Set<String> HOLIDAY = words("""
            loman lomani lomieni lomalta kesaloman semestern semester holiday holidays joulun
            juhannuksen kesan paasiaisen jul midsommar sommaren christmas summer easter leave""");
    private static final Set<String> AROUND = words("""
            until till til to on in asti saakka vasta sitten uudestaan uudelleen taas igen again pa om
            i den the efter after for vid en ett a an jalkeen paasta kuluttua tast minua mua mig me
            back tillbaka aikana fram klo my min mitt mun minun first paivana kun from now of s this
            tid time""");

    private static final int LONGEST = 9;

    private Times() {}

    static Optional<DayOfWeek> weekday(String word) {
        for (int i = 0; i < FI_DAYS.size(); i++) {
            String swedish = SV_DAYS.get(i);
            boolean named = word.startsWith(FI_DAYS.get(i))
                    || word.equals(swedish)
                    || word.equals(swedish + "en")
                    || word.equals(EN_DAYS.get(i))
                    || word.equals(EN_SHORT_DAYS.get(i));
            if (named) {
                return Optional.of(DayOfWeek.of(i + 1));
            }
        }
        return Optional.empty();
    }

    static Optional<Month> month(String word) {
        for (int i = 0; i < FI_MONTHS.size(); i++) {
            boolean named = word.startsWith(FI_MONTHS.get(i))
                    || word.equals(SV_MONTHS.get(i))
                    || word.equals(EN_MONTHS.get(i))
                    || word.equals(SHORT_MONTHS.get(i));
            if (named) {
                return Optional.of(Month.of(i + 1));
            }
        }
        return word.equals("sept")
                ? Optional.of(Month.SEPTEMBER)
                : word.equals("okt") ? Optional.of(Month.OCTOBER) : Optional.empty();
    }

    static Optional<Unit> unit(String word) {
        if (DAY.contains(word)) {
            return Optional.of(Unit.DAY);
        }
        if (WEEK.contains(word)) {
            return Optional.of(Unit.WEEK);
        }
        return MONTH.contains(word) ? Optional.of(Unit.MONTH) : Optional.empty();
    }

    static OptionalInt count(String word) {
        if (word.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        Integer count = COUNTS.get(word);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Whether it is a small word that stands around times. */
    static boolean isAround(String word) {
        return AROUND.contains(word);
    }

    static boolean isTomorrow(String word) {
        return TOMORROW.contains(word);
    }

    static boolean isDayAfterTomorrow(String word) {
        return DAY_AFTER.contains(word);
    }

    /** Whether the words begin to say when, so that what stands before them is about time. */
    static boolean beginsWithTime(List<String> words) {
        if (words.size() > LONGEST) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (isTime(words.get(i))) {
                return true;
            }
            boolean leads = AROUND.contains(words.get(i))
                    || NEXT.contains(words.get(i))
                    || count(words.get(i)).isPresent();
            if (!leads) {
                return false;
            }
        }
        // "4.8." has numbers only.
        return words.size() >= 2
                && words.stream().filter(w -> count(w).isPresent()).count() >= 2;
    }

    /** Whether the words say when and nothing else. */
    static boolean isOnlyTime(List<String> words) {
        boolean all = words.stream()
                .allMatch(w -> isTime(w) || AROUND.contains(w) || NEXT.contains(w) || count(w).isPresent());
        boolean says = words.stream().anyMatch(w -> weekday(w).isPresent() || isTomorrow(w) || isDayAfterTomorrow(w))
                || (words.size() > 1
                        && words.stream().anyMatch(NEXT::contains)
                        && words.stream().anyMatch(w -> unit(w).isPresent()));
        return all && says;
    }

    private static boolean isTime(String word) {
        return weekday(word).isPresent()
                || month(word).isPresent()
                || unit(word).isPresent()
                || isTomorrow(word)
                || isDayAfterTomorrow(word)
                || HOLIDAY.contains(word)
                || word.equals("fortnight");
    }

    private static List<String> list(String words) {
        return List.of(words.split("\\s+", -1));
    }

    private static Set<String> words(String words) {
        return Set.copyOf(list(words));
    }

    private static Map<String, Integer> counts() {
        List<String> lines = new ArrayList<>(List.of(
                "yhden yhdeksi yksi en ett one a an",
                "kahden kahdeksi kaksi kaks parin pari pariksi tva par two couple",
                "kolmen kolmeksi kolme tre three",
                "neljan neljaksi nelja fyra four",
                "viiden viideksi viisi fem five",
                "kuuden kuudeksi kuusi sex six",
                "seitseman seitsemaksi sju seven",
                "kahdeksan kahdeksaksi atta eight",
                "yhdeksan yhdeksaksi nio nine",
                "kymmenen kymmeneksi tio ten",
                "yhdentoista elva eleven",
                "kahdentoista tolv twelve"));
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" ", -1)) {
                counts.put(word, i + 1);
            }
        }
        return Map.copyOf(counts);
    }
}
