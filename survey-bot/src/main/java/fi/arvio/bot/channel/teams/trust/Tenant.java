package fi.arvio.bot.channel.teams.trust;

import fi.arvio.bot.channel.Fields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Microsoft Entra tenant that an activity comes from. Teams names it in two places. */
public final class Tenant {
    private Tenant() {}

    /** Every mention. */
    static List<String> namedIn(Fields activity) {
        return Stream.of(
                        activity.object("conversation").flatMap(c -> c.text("tenantId")),
                        activity.object("channelData")
                                .flatMap(data -> data.object("tenant"))
                                .flatMap(tenant -> tenant.text("id")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The tenant, if the activity names one. */
    public static Optional<String> of(Fields activity) {
        return namedIn(activity).stream().findFirst();
    }
}
