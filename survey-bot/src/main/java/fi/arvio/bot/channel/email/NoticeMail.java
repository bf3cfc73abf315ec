package fi.arvio.bot.channel.email;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Postman;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.security.PersonalLinks;
import fi.arvio.bot.text.Language;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Invites and reminds people by mail, with their personal link: whom no chat reaches needs nothing else. */
@Singleton
@WithMail
class NoticeMail implements Postman {
    /** Stands before the label of a button, which mail has none of. */
    private static final String BUTTON = "→";

    private final Mails mails;
    private final Smtp smtp;
    private final PersonalLinks links;

    NoticeMail(Mails mails, Smtp smtp, PersonalLinks links) {
        this.mails = mails;
        this.smtp = smtp;
        this.links = links;
    }

    @Override
    public String channel() {
        return MailChannel.CHANNEL;
    }

    @Override
    public boolean canReach(Person person) {
        return person.email() != null;
    }

    @Override
    public Delivery send(Notice notice) {
        Person person = notice.person();
        Mail mail;
        try {
            mail = mail(notice);
        } catch (RuntimeException e) {
            // Nothing has left yet, so that it is certain that nothing has arrived.
            return new Delivery.Retry("cannot be written down: " + e.getMessage());
        }
        try {
            return smtp.send(Addresses.of(Optional.ofNullable(person.email()).orElse(""), person.name()), mail);
        } catch (AddressException e) {
            return new Delivery.Failed(
                    "the address is not one that mail can be sent to", Delivery.Cause.ADDRESS_REFUSED);
        }
    }

    private Mail mail(Notice notice) {
        Language language = Language.of(notice.letter().languageTag());
        URI link = links.of(notice.round(), notice.person().respondent());
        List<String> paragraphs = paragraphs(notice);
        return notice.invitation()
                ? mails.invitation(notice.key(), language, paragraphs, link)
                : mails.reminder(notice.key(), language, paragraphs, link);
    }

    /** What the chat would say, without what only a chat can do: a reminder's hint of what to type comes with the mail's own. */
    private static List<String> paragraphs(Notice notice) {
        Stream<String> all = Stream.of(notice.letter().rendered().text().strip().split("\\n{2,}"))
                .filter(paragraph -> !paragraph.startsWith(BUTTON));
        return (notice.invitation() ? all : all.limit(1)).toList();
    }
}
