package fi.arvio.bot.channel.teams.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.arvio.bot.Database;
import fi.arvio.bot.FakeGraph;
import fi.arvio.bot.RefusedToStart;
import fi.arvio.bot.RunningBot;
import io.micronaut.context.exceptions.NoSuchBeanException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graph switched on and off, and the addresses that it has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueTest {
    @Test
    void without_an_app_there_is_nothing_of_it() {
        try (RunningBot bot = RunningBot.on(Database.H2, Map.of())) {
            assertThatThrownBy(() -> bot.bean(AppInstaller.class)).isInstanceOf(NoSuchBeanException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "arvio, https://graph.example, app, ARVIO_GRAPH_TEAMS_APP",
        "0d820ecd-def2-4297-adad-78056cde7c78' or 'a' eq 'a, https://graph.example, app, ARVIO_GRAPH_TEAMS_APP",
        "0d820ecd-def2-4297-adad-78056cde7c78, https://graph.example, '', ARVIO_BOT_APP_ID",
        "0d820ecd-def2-4297-adad-78056cde7c78, http://graph.example, app, ARVIO_GRAPH_URL",
        "0d820ecd-def2-4297-adad-78056cde7c78, https://graph.example?x=1, app, ARVIO_GRAPH_URL",
        "0d820ecd-def2-4297-adad-78056cde7c78, no address, app, ARVIO_GRAPH_URL"
    })
    void half_a_setting_refuses_to_start_and_says_which(String app, String url, String botApp, String named) {
        assertThatThrownBy(() -> new Catalogue(app, url, botApp))
                .isInstanceOf(RefusedToStart.class)
                .message()
                .contains(named);
    }

    @Test
    void an_id_stays_one_part_of_an_address() {
        Catalogue catalogue = new Catalogue(FakeGraph.APP, "https://graph.example/", "app");

        assertThat(catalogue.chatOf("a/../b?c#d e", "x=="))
                .hasToString(
                        "https://graph.example/v1.0/users/a%2F..%2Fb%3Fc%23d%20e/teamwork/installedApps/x%3D%3D/chat");
    }

    @ParameterizedTest
    @CsvSource({
        "https://graph.example/v1.0/users/1/teamwork/installedApps?$skiptoken=2, true",
        "http://graph.example/v1.0/users, false",
        "https://graph.example.evil/v1.0/users, false",
        "https://graph.example@evil/v1.0/users, false",
        "/v1.0/users, false",
        "no address, false"
    })
    void a_list_goes_on_at_Graph_or_nowhere(String next, boolean followed) {
        Catalogue catalogue = new Catalogue(FakeGraph.APP, "https://graph.example", "app");

        assertThat(catalogue.further(next).isPresent()).isEqualTo(followed);
    }
}
