package fi.arvio.assessment.roster.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.store.Page;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The roster of a round. */
@Serdeable
@Schema(description = "Who is proposed, approved or no longer to be asked. Nothing here is tied to any answer.")
record RosterView(
        List<RespondentView> respondents,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Where the next page begins; not there after the last one.", example = "cm9zdGVyOjEwMA")
        @Nullable
        String next) {

    /** One invited person. */
    @Serdeable
    @Schema(name = "Respondent")
    record RespondentView(
            @Schema(example = "E01") String id,
            @Schema(example = "Aino Esimerkki") String name,

            @Schema(example = "00000000-0000-4000-8000-000000000001") @Nullable
            UUID entraObjectId,

            @Schema(example = "aino.esimerkki@hel.example") @Nullable
            String email,

            @Schema(example = "fi") String language,
            NamedCode body,

            @Schema(description = "The group of at least five, fixed when the round opens; null before.") @Nullable
            NamedCode bodyGroup,

            boolean external,
            @Schema(example = "Europe/Helsinki") @Nullable String timeZone,

            @Schema(example = "PROPOSED") Approval approval,

            @Schema(example = "E01", description = "Whom they stand in for, if anybody.") @Nullable
            String delegatedFrom,

            @Schema(description = "Theme and goal codes as given.", example = "[\"KOTO-1\",\"TYO-4\"]")
            List<String> expertise,

            @Schema(
                    description = "The expertise with every theme spelt out as its goals.",
                    example = "[\"KOTO-1-1\",\"TYO-4\"]")
            List<String> goals) {}

    static RosterView of(Page<Respondent> page, Map<String, Text> bodies, Map<String, Text> groups, boolean toClient) {
        return new RosterView(
                page.entries().stream()
                        .map(one -> toClient ? one.with(one.approval().toClient()) : one)
                        .map(one -> respondent(one, bodies, groups))
                        .toList(),
                page.next());
    }

    private static RespondentView respondent(Respondent one, Map<String, Text> bodies, Map<String, Text> groups) {
        String group = one.bodyGroup();
        return new RespondentView(
                one.code(),
                one.name(),
                one.entraObjectId(),
                one.email(),
                one.language(),
                new NamedCode(one.body(), bodies.get(one.body())),
                group == null ? null : new NamedCode(group, groups.get(group)),
                one.external(),
                one.timeZone(),
                one.approval(),
                one.delegatedFrom(),
                one.expertise(),
                one.goals());
    }
}
