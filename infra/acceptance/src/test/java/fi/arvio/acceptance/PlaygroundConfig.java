package fi.arvio.acceptance;

import fi.arvio.demo.simulation.Person;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Playground's configuration: it wants five users, a group chat and a team, whether they are used or not. */
final class PlaygroundConfig {
    private PlaygroundConfig() {}

    static String of(Person person) {
        return """
            version: "0.1.0"
            tenantId: 11111111-aaaa-4aaa-8aaa-000000000001
            bot:
              id: 28:arvio
              name: Arvio
            currentUser:
            %susers:
            %spersonalChat:
              id: a:personal
            groupChat:
              id: 19:group
              name: Group
            team:
              id: team-id
              name: Team
              aadGroupId: 00000000-0000-0000-0000-000000000031
              channels:
                - id: channel-id
                  name: General
            """.formatted(user("  ", "  ", person.id(), person.name(), person.entraObjectId()), others());
    }

    private static String others() {
        return Stream.of("ann", "bob", "cyd", "dee", "eve")
                .map(name -> user(
                        "  - ",
                        "    ",
                        name,
                        name,
                        "22222222-aaaa-4aaa-8aaa-0000000000" + name.length() + (name.charAt(0) - 'a')))
                .collect(Collectors.joining());
    }

    private static String user(String first, String indent, String id, String name, String objectId) {
        return """
            %1$sid: "29:%3$s"
            %2$sname: "%4$s"
            %2$suserPrincipleName: %3$s@example.com
            %2$saadObjectId: %5$s
            %2$sgivenName: "%4$s"
            %2$ssurname: Example
            %2$semail: %3$s@example.com
            """.formatted(first, indent, id, name, objectId);
    }
}
