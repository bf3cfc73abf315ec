package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Questionnaire;
import fi.arvio.bot.turn.Production;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inputs as nobody sane would send them, mixed with those that make sense. */
final class Wild {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "6",
            "-1",
            "1, 2",
            "1 2 3 4 5",
            "99999999999999999999",
            "muuta 1",
            "muuta 99",
            "ändra",
            "\u0000",
            "\ud800",
            "👍🏽",
            "{0} '{'",
            "*lihava* [linkki](http://example.org)",
            "ﷺ",
            "x".repeat(5000));

    private final Random random;
    private final String round;
    private final List<Question> questions;
    private int messages;
    private final List<String> words = new ArrayList<>(ODD);
    private final List<String> codes = new ArrayList<>(List.of("", "4.0", "NONE", "MADE_UP", ",", "1,2"));

    Wild(long seed, String round, List<Question> own, Questionnaire questionnaire) {
        this.random = new Random(seed);
        this.round = round;
        this.questions = new ArrayList<>(own);
        questions.add(new Question("", null));
        questions.add(new Question("G1", "KOTO-9-9"));
        questions.add(new Question("MADE_UP", "KOTO-1-1"));
        words.addAll(Production.VOCABULARY.commands().keySet());
        words.addAll(Production.VOCABULARY.missing().keySet());
        words.addAll(Production.VOCABULARY.numbers().keySet());
        words.addAll(Production.VOCABULARY.yes());
        words.addAll(Production.VOCABULARY.no());
        questionnaire
                .items()
                .values()
                .forEach(item -> item.options().forEach(option -> {
                    codes.add(option.code());
                    words.addAll(option.label().all());
                }));
    }

    Input input() {
        return switch (random.nextInt(10)) {
            case 0 -> rare();
            case 1 -> random.nextInt(4) == 0 ? new Input.Attached() : new Input.Reopened(any(questions));
            case 2 -> new Input.Pressed(any(List.of(Input.Button.values())));
            case 3, 4 -> said(random.nextInt(3) == 0 ? garble() : any(words));
            case 5, 6 -> said(Integer.toString(1 + random.nextInt(5)));
            default -> submitted();
        };
    }

    private Input said(String typed) {
        return new Input.Said(typed, random.nextInt(10) == 0 ? "" : "message " + messages++);
    }

    private Input rare() {
        return switch (random.nextInt(8)) {
            case 0 -> new Input.Opened();
            case 1 -> new Input.Returned();
            case 2 -> new Input.Consulted(any(questions));
            case 3 -> new Input.Unclear(any(questions));
            case 4 -> new Input.Edited(any(words), "message " + random.nextInt(messages + 1));
            case 5 -> new Input.Invited();
            case 6 -> new Input.Reminded(random.nextBoolean());
            default ->
                new Input.Decided(new Input.Decision(
                        Integer.toString(random.nextInt(7)),
                        1 + random.nextInt(3),
                        any(List.of(Input.Decision.Verdict.values())),
                        null,
                        random.nextBoolean() ? "Hei" : null));
        };
    }

    private Input submitted() {
        return new Input.Submitted(
                random.nextInt(20) == 0 ? "another" : round,
                any(questions),
                random.nextInt(6) - 1,
                new CardAnswer(
                        random.nextBoolean() ? Integer.toString(1 + random.nextInt(5)) : maybe(codes),
                        maybe(codes),
                        several(),
                        several(),
                        maybe(words),
                        random.nextBoolean() ? null : random.nextBoolean(),
                        random.nextInt(4) == 0 ? missing() : null));
    }

    private List<String> several() {
        return Stream.generate(() -> any(codes)).limit(random.nextInt(4)).toList();
    }

    private String missing() {
        return random.nextInt(8) == 0
                ? any(words)
                : any(List.of(MissingReason.values())).name();
    }

    private @Nullable String maybe(List<String> list) {
        return random.nextInt(3) == 0 ? null : any(list);
    }

    private String garble() {
        return random.ints(random.nextInt(12), 0, Character.MAX_VALUE + 1)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
