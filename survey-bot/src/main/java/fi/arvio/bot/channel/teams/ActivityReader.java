package fi.arvio.bot.channel.teams;

import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.channel.teams.trust.Tenant;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Question;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the activities of the Bot Framework protocol that a 1:1 dialogue needs. */
final class ActivityReader {
    /** The protocol's ids are shorter; what is longer is not one. */
    private static final int LONGEST_ID = 400;

    private static final int LONGEST_CHANNEL = 40;
    private static final int LONGEST_TENANT = 64;

    /** What a connector cannot speak for: our own channels know by themselves who somebody is. */
    static final Set<String> OURS = Set.of("web", "telegram", "email");

    private ActivityReader() {}

    /** What an activity turned out to be. */
    sealed interface Reading {
        /** Something for the dialogue; {@code awaited} says that the sender waits for a reply in the response. */
        record Understood(Address address, Input input, boolean awaited) implements Reading {}

        /** A kind that the bot has no use for: acknowledged and left alone, as the protocol asks. */
        record Ignored() implements Reading {}

        /** Not an activity. */
        record Malformed(String reason) implements Reading {}
    }

    /**
     * Who sent an activity, and where replies go.
     *
     * @param activity tells repeated deliveries apart
     * @param message id of the message, which an edited one keeps; empty where there is none
     * @param tenant of the conversation, null where the channel does not say
     * @param entraObjectId of the sender, empty where the channel does not say
     */
    record Address(
            String channel,
            String conversation,
            String activity,
            String message,
            String serviceUrl,
            @Nullable String tenant,
            Fields bot,
            Fields user,
            String entraObjectId,
            boolean personal,
            String locale) {
        Address as(String otherActivity) {
            return new Address(
                    channel,
                    conversation,
                    otherActivity,
                    message,
                    serviceUrl,
                    tenant,
                    bot,
                    user,
                    entraObjectId,
                    personal,
                    locale);
        }
    }

    static Reading read(Fields activity) {
        Optional<String> type = activity.text("type");
        if (type.isEmpty()) {
            return new Reading.Malformed("The activity has no type.");
        }
        return switch (type.get()) {
            case "message", "messageUpdate", "invoke", "conversationUpdate", "installationUpdate" ->
                addressed(activity, type.get());
            default -> new Reading.Ignored();
        };
    }

    private static Reading addressed(Fields activity, String type) {
        Optional<String> channel = id(activity, "channelId")
                .filter(c -> c.length() <= LONGEST_CHANNEL)
                .filter(c -> !OURS.contains(c));
        Optional<String> conversation = activity.object("conversation").flatMap(c -> id(c, "id"));
        Optional<String> service = activity.text("serviceUrl").filter(url -> url.length() <= LONGEST_ID);
        Optional<String> id = id(activity, "id");
        boolean wordless = type.equals("conversationUpdate") || type.equals("installationUpdate");
        if (channel.isEmpty() || conversation.isEmpty() || service.isEmpty() || (id.isEmpty() && !wordless)) {
            return new Reading.Malformed("The activity lacks id, channelId, serviceUrl or conversation.id.");
        }
        Fields user = activity.object("from").orElse(new Fields(Map.of()));
        Address address = new Address(
                channel.get(),
                conversation.get(),
                id.orElse(type + " " + activity.text("timestamp").orElse("")),
                id.orElse(""),
                service.get(),
                Tenant.of(activity)
                        .filter(tenant -> tenant.length() <= LONGEST_TENANT)
                        .orElse(null),
                activity.object("recipient").orElse(new Fields(Map.of())),
                user,
                user.text("aadObjectId").orElse(""),
                personal(activity),
                activity.text("locale").orElse(""));
        return switch (type) {
            case "message" -> understood(address, message(activity), false);
            case "messageUpdate" -> edited(address, activity);
            case "invoke" -> invoke(address, activity);
            case "conversationUpdate" ->
                opened(address, !activity.objects("membersAdded").isEmpty());
            default ->
                opened(address, activity.text("action").filter("add"::equals).isPresent());
        };
    }

    private static Optional<String> id(Fields fields, String name) {
        return fields.text(name).filter(id -> !id.isBlank() && id.length() <= LONGEST_ID);
    }

    private static boolean personal(Fields activity) {
        Fields conversation = activity.object("conversation").orElse(new Fields(Map.of()));
        return !conversation.isTrue("isGroup")
                && conversation.text("conversationType").map("personal"::equals).orElse(true);
    }

    private static Reading understood(Address address, Input input, boolean awaited) {
        return new Reading.Understood(address, input, awaited);
    }

    private static Reading opened(Address address, boolean somebodyCame) {
        return somebodyCame && !address.entraObjectId().isEmpty()
                ? understood(address, new Input.Opened(), false)
                : new Reading.Ignored();
    }

    /**
     * An edited message. It comes with the id of the message as it was first sent, so that for telling repeated
     * deliveries apart it needs one of its own.
     */
    private static Reading edited(Address address, Fields activity) {
        String text = activity.text("text").orElse("");
        String when = activity.text("timestamp").orElse("");
        Address own = address.as(address.activity() + " edited " + when + " " + text.hashCode());
        return understood(own, new Input.Edited(text), false);
    }

    private static Input message(Fields activity) {
        if (activity.has("value")) {
            return activity.object("value").flatMap(CardData::read).orElseGet(ActivityReader::foreignCard);
        }
        String text = activity.text("text").orElse("");
        boolean attached = text.isBlank() && !activity.objects("attachments").isEmpty();
        return attached ? new Input.Attached() : new Input.Said(text);
    }

    private static Reading invoke(Address address, Fields activity) {
        if (!activity.text("name").filter("adaptiveCard/action"::equals).isPresent()) {
            return new Reading.Ignored();
        }
        return activity.object("value")
                .flatMap(value -> value.object("action"))
                .flatMap(action -> action.object("data"))
                .<Reading>map(
                        data -> understood(address, CardData.read(data).orElseGet(ActivityReader::foreignCard), true))
                .orElseGet(() -> new Reading.Malformed("The invoke has no action with data."));
    }

    /** A card's answer that no round of ours can have asked for; the dialogue says so kindly. */
    private static Input foreignCard() {
        return new Input.Submitted("", new Question("", null), 0, CardAnswer.of(null));
    }
}
