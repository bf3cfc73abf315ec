package fi.arvio.assessment.delphi;

import fi.arvio.assessment.snapshot.result.ScaleFigure;
import fi.arvio.assessment.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked again: only what is published, divided or important, and never without an argument each way, since a
 * bare distribution makes people conform.
 *
 * @param published what the round before has published of items with a scale
 * @param languages those in which the round is held: arguments are there in each
 * @param dividedPercent so many answers at either end make a figure a divided one
 */
record FeedbackRules(List<ScaleFigure> published, List<String> languages, int dividedPercent) {
    /** As long as a first dialogue. */
    static final int MOST = 12;

    static final int LONGEST = 500;

    /** What is wrong with a field of a wish. */
    record Fault(String field, String message) {}

    /** What somebody wants asked again, before anybody has judged it. */
    record Wish(
            String item,
            String subject,
            Feedback.@Nullable Reason reason,
            @Nullable String because,
            Text higher,
            Text lower) {}

    /** Whether a good part of the answers stands at each end of the scale: as the rule for flags has it. */
    boolean isDivided(ScaleFigure figure) {
        Integer bottom = figure.bottomTwo();
        Integer top = figure.topTwo();
        return bottom != null && top != null && Math.min(bottom, top) * 100 >= dividedPercent * figure.answers();
    }

    List<Fault> judge(List<Wish> wishes) {
        List<Fault> faults = new ArrayList<>();
        if (wishes.size() > MOST) {
            faults.add(new Fault("feedback", "asks more than " + MOST + " questions again"));
        }
        Set<Map.Entry<String, String>> seen = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            String at = "feedback[" + i + "]";
            judge(wish, at, faults);
            if (!seen.add(Map.entry(wish.item(), wish.subject()))) {
                faults.add(new Fault(at, "stands there already"));
            }
        }
        return faults;
    }

    private void judge(Wish wish, String at, List<Fault> faults) {
        Optional<ScaleFigure> figure = figure(wish);
        if (figure.isEmpty()) {
            faults.add(new Fault(at + ".item", "has no published figure of a scale there"));
        }
        switch (wish.reason()) {
            case null -> faults.add(new Fault(at + ".reason", "must be DIVIDED or IMPORTANT"));
            case DIVIDED -> {
                if (figure.isPresent() && !isDivided(figure.get())) {
                    faults.add(new Fault(
                            at + ".reason",
                            "is not so: fewer than " + dividedPercent + " % of the answers stand at one end"));
                }
            }
            case IMPORTANT -> words(wish.because(), at + ".because", faults);
        }
        argument(wish.higher(), at + ".higher", faults);
        argument(wish.lower(), at + ".lower", faults);
    }

    private void argument(Text argument, String at, List<Fault> faults) {
        Map<String, Optional<String>> words = Map.of(
                "fi", Optional.of(argument.fi()),
                "sv", Optional.ofNullable(argument.sv()),
                "en", Optional.ofNullable(argument.en()));
        for (String language : List.of("fi", "sv", "en")) {
            String said = words.getOrDefault(language, Optional.empty()).orElse(null);
            if (said != null || languages.contains(language) || language.equals("fi")) {
                words(said, at + "." + language, faults);
            }
        }
    }

    private static void words(@Nullable String words, String at, List<Fault> faults) {
        boolean fine = words != null
                && !words.isBlank()
                && words.length() <= LONGEST
                && words.codePoints().allMatch(FeedbackRules::isWritable);
        if (!fine) {
            faults.add(new Fault(at, "must be one paragraph of 1 to " + LONGEST + " characters"));
        }
    }

    /** A control character has no place in a paragraph, and half a surrogate pair none in a database. */
    private static boolean isWritable(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    private Optional<ScaleFigure> figure(Wish wish) {
        return published.stream()
                .filter(one -> one.item().equals(wish.item()) && one.subject().equals(wish.subject()))
                .findFirst();
    }

    /** The feedback of wishes in which nothing is wrong. */
    List<Feedback> feedback(List<Wish> wishes) {
        return wishes.stream().map(this::feedback).toList();
    }

    private Feedback feedback(Wish wish) {
        ScaleFigure figure = figure(wish).orElseThrow();
        Feedback.Reason reason = wish.reason() == null ? Feedback.Reason.IMPORTANT : wish.reason();
        return new Feedback(
                wish.item(),
                wish.subject(),
                reason,
                reason == Feedback.Reason.IMPORTANT ? wish.because() : null,
                wish.higher(),
                wish.lower(),
                figure.answers(),
                figure.indicative(),
                figure.points().stream()
                        .map(point -> new Feedback.Point(point.value(), point.count(), point.percent()))
                        .toList());
    }

    /** The items of wishes, each once. */
    static Set<String> items(List<Wish> wishes) {
        return wishes.stream().map(Wish::item).collect(Collectors.toSet());
    }
}
