package fi.arvio.assessment.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.SerdeImport;

/** Lets {@link Text} travel as JSON without knowing JSON: a missing language is left out. */
@SerdeImport(value = Text.class, mixin = TextJson.Mixin.class)
final class TextJson {
    private TextJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @SuppressWarnings("unused") // Read by the annotation processor only.
    interface Mixin {}
}
