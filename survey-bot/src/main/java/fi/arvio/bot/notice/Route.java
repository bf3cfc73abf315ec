package fi.arvio.bot.notice;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Opener;
import fi.arvio.bot.delivery.Postman;
import fi.arvio.bot.store.Whereabouts;

/** The way that leads to a person. */
sealed interface Route {
    /** What the notice waits in: those of one queue keep its limits together. */
    String queue();

    /** The channel that it leads over, as people name it. */
    String channel();

    /** A conversation that there is. */
    record Conversation(Whereabouts where, String queue) implements Route {
        @Override
        public String channel() {
            return where.channel();
        }
    }

    /** A conversation that has yet to be opened. */
    record Opening(Opener opener, String queue) implements Route {
        @Override
        public String channel() {
            return opener.channel();
        }
    }

    /** An address that the roster knows. */
    record Address(Postman postman) implements Route {
        @Override
        public String queue() {
            return postman.channel();
        }

        @Override
        public String channel() {
            return postman.channel();
        }
    }

    /** A chat page that the person may come back to: nothing is sent, it waits there. */
    record Page(Whereabouts where) implements Route {
        @Override
        public String queue() {
            return "web";
        }

        @Override
        public String channel() {
            return where.channel();
        }
    }

    /** There is none. */
    record None(Delivery.Cause cause) implements Route {
        @Override
        public String queue() {
            return "none";
        }

        @Override
        public String channel() {
            return "none";
        }
    }
}
