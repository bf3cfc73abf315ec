package fi.arvio.bot.notice;

import fi.arvio.bot.delivery.Channel;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Opener;
import fi.arvio.bot.delivery.Postman;
import fi.arvio.bot.store.ContactRow;
import fi.arvio.bot.store.Whereabouts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the way to a person: where they were last, else a conversation that can be opened, else their address, else a
 * page that they may come back to.
 */
@Singleton
class Routes {
    private static final String PAGE = "web";

    private final List<Channel> channels;
    private final List<Opener> openers;
    private final List<Postman> postmen;

    Routes(List<Channel> channels, List<Opener> openers, List<Postman> postmen) {
        this.postmen = postmen;
        this.channels = channels;
        this.openers = openers;
    }

    Route to(Known known) {
        return Stream.of(conversation(known), opening(known), address(known), page(known))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Route.None(
                        known.cause().map(Delivery.Cause::valueOf).orElse(Delivery.Cause.NO_ROUTE)));
    }

    private Optional<Route> conversation(Known known) {
        return known.reachableContacts().stream()
                .flatMap(contact -> serving(contact.channel()).stream()
                        .<Route>map(channel -> new Route.Conversation(
                                where(contact), channel.queue(contact.channel(), contact.reference()))))
                .findFirst();
    }

    private Optional<Route> opening(Known known) {
        return openers.stream()
                .filter(opener -> !known.unreachable().containsKey(opener.channel()))
                .filter(opener -> opener.canOpen(known.person()))
                .findFirst()
                .map(opener -> new Route.Opening(opener, opener.queue(known.person())));
    }

    private Optional<Route> address(Known known) {
        return postmen.stream()
                .filter(postman -> !known.unreachable().containsKey(postman.channel()))
                .filter(postman -> postman.canReach(known.person()))
                .findFirst()
                .map(Route.Address::new);
    }

    private static Optional<Route> page(Known known) {
        return known.reachableContacts().stream()
                .filter(contact -> contact.channel().equals(PAGE))
                .findFirst()
                .map(contact -> new Route.Page(where(contact)));
    }

    /** The channel that sends there. */
    Optional<Channel> serving(String channel) {
        return channels.stream().filter(c -> c.serves(channel)).findFirst();
    }

    private static Whereabouts where(ContactRow contact) {
        return new Whereabouts(contact.channel(), contact.conversation(), contact.reference());
    }
}
