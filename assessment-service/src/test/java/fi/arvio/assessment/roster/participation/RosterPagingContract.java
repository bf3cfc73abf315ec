package fi.arvio.assessment.roster.participation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.roster.RunningRosters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What telling of many people page by page promises, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RosterPagingContract {
    private final Database database;
    private RunningService service;
    private RunningRosters rosters;
    private String open;

    RosterPagingContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        service = RunningService.on(database);
        rosters = new RunningRosters(service);
        open = rosters.open();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void decisions_are_told_page_by_page_and_none_twice() {
        String round = rosters.draft();
        rosters.load(
                round, ";Yksi;yksi@example.org;;KASKO;KOTO-1;fi;ei;", ";Kaksi;kaksi@example.org;;KASKO;KOTO-1;fi;ei;");
        rosters.decide(
                round, "CLIENT", "APPROVED", null, rosters.codeOf(round, "Yksi"), rosters.codeOf(round, "Kaksi"));
        String path = "/api/v1/rounds/" + round + "/roster/decisions?limit=3";
        RunningService.Answer first = service.get(path, "CLIENT");
        assertThat(first.each("decisions", "number")).containsExactly(1, 2, 3);
        RunningService.Answer last = service.get(path + "&after=" + first.at("next"), "CLIENT");
        assertThat(last.each("decisions", "number")).containsExactly(4);
        assertThat(last.at("next")).isNull();
        assertThat(service.get(path + "&after=4", "CLIENT").at("errors.0.field"))
                .isEqualTo("after");
        assertThat(service.get("/api/v1/rounds/" + round + "/roster/decisions?limit=0", "CLIENT")
                        .at("code"))
                .isEqualTo("invalid-request");
    }

    @Test
    void the_pages_of_a_roster_are_the_whole_of_it_also_when_somebody_is_added_meanwhile() {
        String round = rosters.draft();
        rosters.load(
                round,
                ";Yksi;p1@example.org;;KASKO;KOTO-1;fi;ei;",
                ";Kaksi;p2@example.org;;KASKO;KOTO-2, TYO-1;sv;ei;",
                ";Kolme;p3@example.org;;KASKO;TYO-4;en;kyllä;",
                ";Neljä;p4@example.org;;KASKO;KOTO-3-1;fi;ei;");
        String path = "/api/v1/rounds/" + round + "/roster";
        List<?> four = (List<?>) rosters.roster(round, "FACILITATOR").at("respondents");
        assertThat(four).hasSize(4);
        assertThat(paged(path, 2, () -> {})).isEqualTo(four);
        assertThat(paged(path, 3, () -> rosters.load(round, ";Aamu;p0@example.org;;KASKO;KOTO-1;fi;ei;")))
                .hasSize(5)
                .isEqualTo(rosters.roster(round, "FACILITATOR").at("respondents"));
        RunningService.Answer first = service.get(path + "?limit=1", "FACILITATOR");
        assertThat((List<?>) service.get(path + "?after=" + first.at("next"), "FACILITATOR")
                        .at("respondents"))
                .hasSize(4);
        assertThat(rosters.roster(round, "FACILITATOR").json().containsKey("next"))
                .isFalse();
    }

    @Test
    void participation_is_told_page_by_page_and_every_page_counts_everybody() {
        String path = "/api/v1/rounds/" + open + "/participation";
        RunningService.Answer whole = rosters.participation("FACILITATOR");
        assertThat(paged(path, 7, () -> rosters.load(open, ";Sivu;sivu@example.org;;KASKO;KOTO-1;fi;ei;")))
                .startsWith(((List<?>) whole.at("respondents")).toArray())
                .hasSize(((List<?>) whole.at("respondents")).size() + 1);
        RunningService.Answer page = service.get(path + "?limit=1", "FACILITATOR");
        assertThat(page.at("invited")).isEqualTo(whole.at("invited"));
        assertThat(page.at("groups")).isEqualTo(whole.at("groups"));
        assertThat(service.get(path + "?limit=1", "CLIENT").body())
                .contains("\"groups\"")
                .doesNotContain("\"respondents\"", "\"next\"");
    }

    /** Everybody, page after page, with something done after the first. */
    private List<Object> paged(String path, int limit, Runnable meanwhile) {
        RunningService.Answer page = service.get(path + "?limit=" + limit, "FACILITATOR");
        List<Object> people = new ArrayList<>((List<?>) page.at("respondents"));
        meanwhile.run();
        while (page.at("next") != null) {
            assertThat((List<?>) page.at("respondents")).hasSize(limit);
            page = service.get(path + "?limit=" + limit + "&after=" + page.at("next"), "FACILITATOR");
            people.addAll((List<?>) page.at("respondents"));
            assertThat(people).doesNotHaveDuplicates();
        }
        return people;
    }

    @Test
    void a_page_of_people_is_of_one_to_five_hundred_and_begins_where_one_of_its_own_list_ended() {
        List<String> lists = List.of("/roster", "/participation", "/roster/decisions");
        rosters.load(open, ";Eka;eka@example.org;;KASKO;KOTO-1;fi;ei;", ";Toka;toka@example.org;;KASKO;KOTO-1;fi;ei;");
        for (String list : lists) {
            String path = "/api/v1/rounds/" + open + list;
            for (String limit : List.of("0", "501", "-1", "x")) {
                assertThat(service.get(path + "?limit=" + limit, "FACILITATOR").status())
                        .as(list + limit)
                        .isEqualTo(400);
            }
            RunningService.Answer page = service.get(path + "?limit=1", "FACILITATOR");
            for (String other : lists) {
                RunningService.Answer answer = service.get(
                        "/api/v1/rounds/" + open + other + "?limit=500&after=" + page.at("next"), "FACILITATOR");
                assertThat(answer.status()).as(list + " then " + other).isEqualTo(list.equals(other) ? 200 : 400);
                assertThat(list.equals(other) ? "after" : answer.at("errors.0.field"))
                        .isEqualTo("after");
            }
        }
    }
}
