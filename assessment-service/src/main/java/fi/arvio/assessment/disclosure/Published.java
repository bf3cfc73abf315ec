package fi.arvio.assessment.disclosure;

import java.util.Objects;

/** A value that disclosure control has released; only this package can make one. */
public final class Published<T> {
    private final T value;
    private final int release;

    Published(T value, int release) {
        this.value = value;
        this.release = release;
    }

    public T value() {
        return value;
    }

    /** The number of the release in which the value became public; an older one if it stands. */
    public int release() {
        return release;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Published<?> that && release == that.release && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, release);
    }

    @Override
    public String toString() {
        return "Published[%s, release %d]".formatted(value, release);
    }
}
