package fi.arvio.bot.channel.teams.graph;

import fi.arvio.bot.channel.Fields;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Installs the bot for somebody, who then finds it in Teams, and tells the conversation that came with it. */
@Singleton
@WithGraph
public class AppInstaller {
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    /** More apps than anybody has; Graph may leave the filter out of account. */
    private static final int MOST_PAGES = 20;

    private static final int LONGEST_ID = 400;
    /** Graph lists with a delay what it has just installed. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final Graph graph;
    private final Catalogue catalogue;
    private final ObjectMapper mapper;

    AppInstaller(Graph graph, Catalogue catalogue, ObjectMapper mapper) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.mapper = mapper;
    }

    /** Whose app is looked after. */
    private record Whom(@Nullable String tenant, String user) {}

    /**
     * Installs, or finds it installed. Every call of it is safe to repeat. Blocks, for at most as long as three calls may.
     *
     * @param tenant null for the first of the bot's own
     * @param user Microsoft Entra object id
     */
    public Installation install(@Nullable String tenant, String user) {
        Map<String, String> app = Map.of("teamsApp@odata.bind", catalogue.appReference());
        Whom whom = new Whom(tenant, user);
        return switch (graph.call(tenant, () -> HttpRequest.POST(catalogue.installedFor(user), app))) {
            case Answer.Done ignored -> lookUp(whom, catalogue.appInstalledFor(user), MOST_PAGES);
            case Answer.Refused(int status, String ignored)
            when status == CONFLICT -> lookUp(whom, catalogue.appInstalledFor(user), MOST_PAGES);
            case Answer.Refused refused -> Refusals.judge(refused);
            case Answer.NotNow(String reason, Duration atLeast) -> new Installation.Later(reason, atLeast);
        };
    }

    private Installation lookUp(Whom whom, URI page, int pagesLeft) {
        return switch (graph.call(whom.tenant(), () -> HttpRequest.GET(page))) {
            case Answer.Done(String body) ->
                read(body).map(list -> found(whom, list, pagesLeft)).orElseGet(AppInstaller::unreadable);
            case Answer.Refused refused -> Refusals.judge(refused);
            case Answer.NotNow(String reason, Duration atLeast) -> new Installation.Later(reason, atLeast);
        };
    }

    private Installation found(Whom whom, Fields list, int pagesLeft) {
        Optional<String> installation = list.objects("value").stream()
                .filter(this::isOurs)
                .flatMap(ours -> id(ours).stream())
                .findFirst();
        if (installation.isPresent()) {
            return chat(whom, installation.get());
        }
        return list.text("@odata.nextLink")
                .filter(next -> pagesLeft > 1)
                .flatMap(catalogue::further)
                .map(next -> lookUp(whom, next, pagesLeft - 1))
                .orElseGet(() -> new Installation.Later("Graph does not list the installation yet", SETTLING));
    }

    private boolean isOurs(Fields installed) {
        return installed
                .object("teamsApp")
                .flatMap(app -> app.text("id"))
                .filter(catalogue.app()::equalsIgnoreCase)
                .isPresent();
    }

    private Installation chat(Whom whom, String installation) {
        return switch (graph.call(whom.tenant(), () -> HttpRequest.GET(catalogue.chatOf(whom.user(), installation)))) {
            case Answer.Done(String body) ->
                read(body)
                        .flatMap(AppInstaller::id)
                        .<Installation>map(Installation.Installed::new)
                        .orElseGet(AppInstaller::unreadable);
            case Answer.Refused(int status, String ignored)
            when status == NOT_FOUND -> new Installation.Later("Graph knows no chat of the installation yet", SETTLING);
            case Answer.Refused refused -> Refusals.judge(refused);
            case Answer.NotNow(String reason, Duration atLeast) -> new Installation.Later(reason, atLeast);
        };
    }

    private static Optional<String> id(Fields entity) {
        return entity.text("id").filter(id -> !id.isBlank() && id.length() <= LONGEST_ID);
    }

    private static Installation unreadable() {
        return new Installation.Later("Graph's answer cannot be read", SETTLING);
    }

    private Optional<Fields> read(String body) {
        try {
            return Optional.ofNullable(mapper.readValue(body, OBJECT)).map(Fields::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
