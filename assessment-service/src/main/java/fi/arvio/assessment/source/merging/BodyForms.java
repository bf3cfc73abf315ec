package fi.arvio.assessment.source.merging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The data file of the forms in which sources write bodies, beyond their names. */
@Serdeable
public record BodyForms(List<Form> forms) {
    /** Words that stand for a body, or for several. */
    @Serdeable
    record Form(String words, List<String> bodies) {}
}
