package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Option;
import java.util.List;
import java.util.Optional;

/** Options as one person sees them, to be named or numbered. */
record Shown(OptionBook book, List<Option> options, Numbers numbers, Trimming exactly) {

    /** What is named or numbered in so many words. */
    Optional<Found<Option>> said(List<String> words) {
        return numbered(words).or(() -> book.named(Typed.join(words)));
    }

    /** What is named or numbered, perhaps shortened or with slips. */
    Optional<Found<Option>> find(List<String> words) {
        return numbered(words).or(() -> book.find(words));
    }

    Optional<Option> at(int number) {
        return number >= 1 && number <= options.size() ? Optional.of(options.get(number - 1)) : Optional.empty();
    }

    private Optional<Found<Option>> numbered(List<String> words) {
        Optional<Option> plain = numbers.read(Typed.join(words)).flatMap(this::at);
        if (plain.isPresent()) {
            return plain.map(option -> new Found<>(option, true));
        }
        if (words.size() < 2) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        return agreeing(words.getFirst(), words.subList(1, words.size()))
                .or(() -> agreeing(words.get(last), words.subList(0, last)));
    }

    /** "4 edennyt selvästi": the number counts only if the words agree with it. */
    private Optional<Found<Option>> agreeing(String number, List<String> words) {
        return numbers.read(number)
                .flatMap(this::at)
                .filter(option -> means(option, words)
                        || exactly.cuts(words).stream().anyMatch(cut -> means(option, cut.words())))
                .map(option -> new Found<>(option, true));
    }

    private boolean means(Option option, List<String> words) {
        return book.find(words).filter(found -> found.value().equals(option)).isPresent();
    }
}
