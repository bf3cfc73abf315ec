package fi.arvio.demo.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sends what the person types, in order.
 *
 * <p>A message keeps its id however often it is tried, so the bot takes it once; what does not arrive is kept and goes
 * before the next.
 */
final class Outbox {
    private final Conversation conversation;
    private final Supplier<String> ids;
    private final Screen screen;
    private final Rest rest;
    private final Pace pace;
    private final Deque<ObjectNode> waiting = new ArrayDeque<>();

    Outbox(Conversation conversation, Supplier<String> ids, Screen screen, Rest rest, Pace pace) {
        this.conversation = conversation;
        this.ids = ids;
        this.screen = screen;
        this.rest = rest;
        this.pace = pace;
    }

    /** The person is there: the bot greets, or says where they were. */
    void arrive() throws InterruptedException {
        send(activity("conversationUpdate"));
    }

    void say(String line) throws InterruptedException {
        send(activity("message").put("text", line));
    }

    /** Tries once more, for there is no next line; what is left even so. */
    List<String> finish() throws InterruptedException {
        if (!waiting.isEmpty()) {
            deliver();
        }
        return waiting.stream()
                .map(activity -> activity.path("text").asText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private ObjectNode activity(String type) {
        return JsonNodeFactory.instance.objectNode().put("id", ids.get()).put("type", type);
    }

    private void send(ObjectNode activity) throws InterruptedException {
        waiting.addLast(activity);
        if (!deliver()) {
            screen.note(Words::kept);
        }
    }

    private boolean deliver() throws InterruptedException {
        while (!waiting.isEmpty()) {
            if (!isDone(waiting.getFirst())) {
                return false;
            }
            waiting.removeFirst();
        }
        return true;
    }

    /** False if it should be tried again another time. */
    private boolean isDone(ObjectNode activity) throws InterruptedException {
        for (var failures = 0; failures < pace.tries(); ) {
            try {
                conversation.send(activity);
                rest.stir();
                return true;
            } catch (Refused refused) {
                screen.note(words -> words.lost() + refused.getMessage());
                return true;
            } catch (IOException e) {
                failures++;
                if (failures < pace.tries() && rest.orEnd(pace.after(failures))) {
                    return false;
                }
            }
        }
        return false;
    }
}
