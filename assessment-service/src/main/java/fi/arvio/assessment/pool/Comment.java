package fi.arvio.assessment.pool;

/** Words that somebody wrote about a place; a writer has one text about each. */
public record Comment(String writer, Place about, String words) {
    /** Another text of the same writer about the same place takes this one's place. */
    boolean replaces(Comment other) {
        return writer.equals(other.writer) && about.equals(other.about);
    }
}
