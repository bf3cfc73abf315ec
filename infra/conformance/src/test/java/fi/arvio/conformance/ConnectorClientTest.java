package fi.arvio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeConnector.Sent;
import fi.arvio.bot.Json;
import java.lang.reflect.InaccessibleObjectException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The SDK's connector client against the connector that the bot's tests believe in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConnectorClientTest {
    private static final String CONVERSATION = "a:1:x";

    private final FakeConnector connector = new FakeConnector();
    private ConnectorClient client;
    private Conversations conversations;

    @BeforeEach
    void connect() {
        client = new RestConnectorClient(connector.url() + "/", MicrosoftAppCredentials.empty());
        conversations = client.getConversations();
    }

    @AfterEach
    void disconnect() throws Exception {
        client.close();
        connector.close();
    }

    @Test
    void a_conversation_is_made_with_a_person_of_a_tenant() {
        var parameters = new ConversationParameters();
        parameters.setBot(new ChannelAccount("28:bot"));
        parameters.setMembers(List.of(new ChannelAccount("29:u")));
        parameters.setTenantId("tenant");

        var made = conversations.createConversation(parameters).join();

        assertThat(made.getId()).isEqualTo("a:with:29:u");
        var asked = connector.others().getFirst();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /v3/conversations");
        assertThat(Json.at(asked.activity(), "members.0.id")).isEqualTo("29:u");
        assertThat(asked.activity()).containsEntry("tenantId", "tenant").containsEntry("isGroup", false);
    }

    @Test
    void what_is_sent_and_replied_is_kept_under_an_id() {
        var sent = conversations.sendToConversation(CONVERSATION, message("Hyvää päivää"));
        assertThat(sent.join().getId()).isEqualTo("kept:1");
        var replied = conversations.replyToActivity(CONVERSATION, "m/1", message("Kiitos"));
        assertThat(replied.join().getId()).isEqualTo("kept:2");

        var delivered = connector.deliveredTo(CONVERSATION);
        assertThat(delivered).extracting(Sent::text).containsExactly("Hyvää päivää", "Kiitos");
        assertThat(delivered).extracting(Sent::path).last().asString().endsWith("/activities/m%2F1");
    }

    @Test
    void what_was_sent_is_replaced_and_deleted() {
        conversations.updateActivity(CONVERSATION, "kept:1", message("Uusi")).join();
        assertThat(connector.replacedIn(CONVERSATION)).extracting(Sent::text).containsExactly("Uusi");
        assertThat(connector.deliveredTo(CONVERSATION)).isEmpty();

        conversations.deleteActivity(CONVERSATION, "kept:1").join();
        assertThat(connector.others()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("DELETE");
            assertThat(asked.path()).endsWith("/activities/kept:1");
            assertThat(asked.conversation()).isEqualTo(CONVERSATION);
        });
    }

    /** The SDK wants the person before the conversation, unlike in every other call. */
    @Test
    void a_person_is_looked_up() {
        var member = conversations.getConversationMember("29:u", CONVERSATION).join();
        assertThat(member.getId()).isEqualTo("29:u");
        assertThat(connector.others())
                .singleElement()
                .satisfies(asked -> assertThat(asked.conversation()).isEqualTo(CONVERSATION));
    }

    /** Known trouble, the SDK's issue 1474: on JDK 17 and later a card with anything nested in it can't be sent. */
    @Test
    void the_sdk_cannot_send_a_card_as_the_bot_does() {
        var card = new Attachment();
        card.setContentType("application/vnd.microsoft.card.adaptive");
        card.setContent(Map.of("body", List.of(Map.of("type", "TextBlock", "text", "Hei"))));
        var message = Activity.createMessageActivity();
        message.setAttachment(card);

        assertThatThrownBy(() ->
                        conversations.sendToConversation(CONVERSATION, message).join())
                .satisfiesAnyOf(
                        e -> assertThat(e).isInstanceOf(InaccessibleObjectException.class),
                        e -> assertThat(e).hasRootCauseInstanceOf(InaccessibleObjectException.class));
        assertThat(connector.deliveredTo(CONVERSATION)).isEmpty();
    }

    /** As bots that are built with the SDK make them. */
    private static Activity message(String words) {
        return MessageFactory.text(words);
    }
}
