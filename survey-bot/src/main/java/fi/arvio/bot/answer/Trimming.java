package fi.arvio.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is left of a message without what people say around an answer: "sanoisin että …", "… kiitos". */
final class Trimming {
    private static final int LONGEST_FILLER = 6;

    /** What is left, and whether something that expresses doubt was left out. */
    record Cut(List<String> words, boolean hedged) {}

    private record End(int at, boolean hedged) {}

    private final Set<String> carriers;
    private final Set<String> hedges;

    Trimming(Set<String> carriers, Set<String> hedges) {
        this.carriers = carriers;
        this.hedges = hedges;
    }

    boolean isCarrier(String phrase) {
        return carriers.contains(phrase);
    }

    boolean isHedge(String phrase) {
        return hedges.contains(phrase);
    }

    /** All ways to cut, the longest rest first, without the message itself. */
    List<Cut> cuts(List<String> words) {
        List<End> fronts = fronts(words);
        List<End> backs = backs(words);
        List<Cut> cuts = new ArrayList<>();
        for (End front : fronts) {
            for (End back : backs) {
                if (front.at() < back.at() && back.at() - front.at() < words.size()) {
                    cuts.add(new Cut(words.subList(front.at(), back.at()), front.hedged() || back.hedged()));
                }
            }
        }
        cuts.sort((a, b) -> b.words().size() - a.words().size());
        return cuts;
    }

    private List<End> fronts(List<String> words) {
        List<End> ends = new ArrayList<>(List.of(new End(0, false)));
        boolean more = true;
        while (more) {
            more = false;
            End last = ends.getLast();
            for (int n = Math.min(LONGEST_FILLER, words.size() - last.at()); n > 0 && !more; n--) {
                more = extend(ends, last, words.subList(last.at(), last.at() + n), last.at() + n);
            }
        }
        return ends;
    }

    private List<End> backs(List<String> words) {
        List<End> ends = new ArrayList<>(List.of(new End(words.size(), false)));
        boolean more = true;
        while (more) {
            more = false;
            End last = ends.getLast();
            for (int n = Math.min(LONGEST_FILLER, last.at()); n > 0 && !more; n--) {
                more = extend(ends, last, words.subList(last.at() - n, last.at()), last.at() - n);
            }
        }
        return ends;
    }

    private boolean extend(List<End> ends, End last, List<String> filler, int at) {
        String phrase = Typed.join(filler);
        boolean hedge = hedges.contains(phrase);
        if (hedge || carriers.contains(phrase)) {
            ends.add(new End(at, last.hedged() || hedge));
            return true;
        }
        return false;
    }
}
