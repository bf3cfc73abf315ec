package fi.arvio.assessment.submission;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event: a revision of one item response. */
public record ItemResponse(
        ItemKey key,
        String questionnaire,
        int questionnaireVersion,
        int revision,
        String bodyGroup,
        boolean volunteered,
        Content content) {

    /** The only id the event may have; it tells nothing of the value. */
    public UUID eventId() {
        String name = String.join(
                "\n", key.round().toString(), key.pseudonym(), key.item(), key.subject(), Integer.toString(revision));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole event in one spelling, by which a repeat is told from a conflict. */
    String canonical() {
        Columns columns = Columns.of(content);
        return Stream.of(
                        eventId(),
                        questionnaire,
                        questionnaireVersion,
                        bodyGroup,
                        volunteered,
                        columns.kind(),
                        columns.point(),
                        columns.choices(),
                        columns.ranking(),
                        columns.importance(),
                        columns.success(),
                        columns.missing(),
                        columns.quotable(),
                        columns.text())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }
}
