package fi.arvio.bot.channel.email;

import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words mail in plain text and in HTML that says the same: one link, no picture, nothing that tells who has read it. */
@Singleton
public final class Mails {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Messages messages;

    Mails(Messages messages) {
        this.messages = messages;
    }

    /** Asks somebody in; {@code key} is the invitation's own. */
    public Mail invitation(String key, Language language, List<String> paragraphs, URI link) {
        return mail(key, language, messages.say(language, "mail.subject.invitation"), paragraphs, link);
    }

    /** Reminds somebody; {@code key} is the reminder's own. */
    public Mail reminder(String key, Language language, List<String> paragraphs, URI link) {
        return mail(key, language, messages.say(language, "mail.subject.reminder"), paragraphs, link);
    }

    /**
     * The paragraphs, then the link, then what to know about it and how to have no more reminders.
     *
     * @param link the personal one; without it there is nothing to know either
     */
    public Mail mail(String key, Language language, String subject, List<String> paragraphs, @Nullable URI link) {
        if (link == null) {
            return new Mail(
                    key, subject, text(paragraphs), html(language, subject, marked(paragraphs)), language.code());
        }
        String open = messages.say(language, "mail.open", Map.of("host", host(link)));
        List<String> after = List.of(messages.say(language, "mail.personal"), messages.say(language, "mail.stop"));
        Stream<String> plain = Stream.of(
                        paragraphs.stream(), Stream.of(open + ":\n" + link.toASCIIString()), after.stream())
                .flatMap(part -> part);
        Stream<String> marked = Stream.of(marked(paragraphs), Stream.of(anchor(link, open)), marked(after))
                .flatMap(part -> part);
        return new Mail(key, subject, text(plain.toList()), html(language, subject, marked), language.code());
    }

    /** Where the link leads, for people to see before they follow it. */
    private static String host(URI link) {
        String scheme = link.getScheme();
        if (link.getHost() == null || scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Mail links to pages only");
        }
        return link.getHost();
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static String html(Language language, String subject, Stream<String> paragraphs) {
        return paragraphs
                .map(paragraph -> "<p>" + paragraph + "</p>\n")
                .collect(Collectors.joining("", head(language, subject), "</body>\n</html>\n"));
    }

    private static String head(Language language, String subject) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head><meta charset=\"utf-8\"><title>"
                + escaped(subject) + "</title></head>\n<body>\n";
    }

    private static Stream<String> marked(List<String> paragraphs) {
        return paragraphs.stream().map(paragraph -> escaped(paragraph).replace("\n", "<br>\n"));
    }

    private static String anchor(URI link, String words) {
        return "<a href=\"" + escaped(link.toASCIIString()) + "\">" + escaped(words) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
