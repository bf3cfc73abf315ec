package fi.arvio.assessment.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How an item is answered, with the categories its answers are counted by. */
public sealed interface ResponseType {

    List<Category> categories();

    /** How many categories one valid answer to the item may name. */
    boolean allows(int named);

    /** One point of an ordered response scale. */
    record Ordinal(List<Category> categories) implements ResponseType {
        public Ordinal {
            categories = List.copyOf(categories);
        }

        @Override
        public boolean allows(int named) {
            return named == 1;
        }
    }

    /** One of several choices without an order. */
    record SingleChoice(List<Category> categories) implements ResponseType {
        public SingleChoice {
            categories = List.copyOf(categories);
        }

        @Override
        public boolean allows(int named) {
            return named == 1;
        }
    }

    /** One or more of several choices. */
    record MultipleChoice(List<Category> categories) implements ResponseType {
        public MultipleChoice {
            categories = List.copyOf(categories);
        }

        @Override
        public boolean allows(int named) {
            return named >= 1;
        }
    }

    /** Free text, of which only the number of answers is counted. */
    record OpenEnded() implements ResponseType {
        @Override
        public List<Category> categories() {
            return List.of();
        }

        @Override
        public boolean allows(int named) {
            return named == 0;
        }
    }

    /** The points in ascending order, the least favourable first. */
    static Ordinal ordinal(int... points) {
        return new Ordinal(Arrays.stream(points)
                .sorted()
                .<Category>mapToObj(Category.Point::new)
                .toList());
    }

    static SingleChoice singleChoice(String... codes) {
        return new SingleChoice(choices(codes));
    }

    static MultipleChoice multipleChoice(String... codes) {
        return new MultipleChoice(choices(codes));
    }

    private static List<Category> choices(String... codes) {
        return Stream.of(codes).<Category>map(Category.Choice::new).toList();
    }
}
