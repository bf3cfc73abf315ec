package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.arvio.demo.Api;
import fi.arvio.demo.Role;
import fi.arvio.demo.simulation.Person;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A round with as many people as are needed, drafted, imported and approved as a provider and a client do it. */
record LargeRound(String id, List<Person> people) {
    private static final String JSON = "application/json";
    private static final List<String> BODIES = List.of("KANSLIA", "KANSLIA-ELO", "KANSLIA-MAAHANMUUTTO");

    /** It opens by itself in campaign time, for four weeks less a weekend. */
    static LargeRound draft(Api api, int size, ZonedDateTime opens) throws IOException, InterruptedException {
        var drafted = api.post("/rounds", Role.FACILITATOR, JSON, wish(size, opens));
        var id = drafted.path("id").asText();
        var roster = "/rounds/" + id + "/roster";
        var file = file(size);

        var preview = api.post(roster + "/import?dry-run=true", Role.FACILITATOR, "text/csv", file);
        assertThat(preview.path("imported").asBoolean()).isFalse();
        assertThat(preview.path("added").asInt()).isEqualTo(size);
        var imported = api.post(roster + "/import", Role.FACILITATOR, "text/csv", file);
        assertThat(imported.path("imported").asBoolean()).isTrue();

        var people = new ArrayList<Person>();
        api.service(roster).path("respondents").forEach(respondent -> people.add(Person.of(respondent)));
        assertThat(people).hasSize(size);
        var codes = people.stream().map(Person::id).toList();
        api.post(
                roster + "/decisions",
                Role.CLIENT,
                JSON,
                new ObjectMapper().writeValueAsString(Map.of("decision", "APPROVED", "respondents", codes)));
        return new LargeRound(id, List.copyOf(people));
    }

    private static String wish(int size, ZonedDateTime opens) {
        return """
                {"code": "LARGE-1", "series": "LARGE", "purpose": "ASSESSMENT",
                 "name": {"fi": "Suuri kierros", "sv": "Stor omgång", "en": "Large round"},
                 "opensAt": "%s", "closesAt": "%s", "timeZone": "Europe/Helsinki",
                 "languages": ["fi", "sv", "en"], "programmes": ["KOTO", "TYO"],
                 "questionnaire": {"code": "ARVIO", "version": 1},
                 "expectedRespondents": %d, "minimumCellSize": 5, "minimumCommentSize": 8,
                 "contact": "arvio@arvio.example"}
                """.formatted(opens.toInstant(), opens.plusDays(25).toInstant(), size);
    }

    private static String file(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(LargeRound::line)
                .collect(Collectors.joining("\n", "Nimi;Entra-tunniste;Taho;Asiantuntemus;Kieli\n", "\n"));
    }

    private static String line(int number) {
        return "Asiantuntija %d;00000000-0000-4000-9000-%012d;%s;KOTO-1, TYO-4;%s"
                .formatted(
                        number,
                        number,
                        BODIES.get(number % BODIES.size()),
                        List.of("fi", "sv", "en").get(number % 3));
    }
}
