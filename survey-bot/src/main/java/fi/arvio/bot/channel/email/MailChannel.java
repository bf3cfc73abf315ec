package fi.arvio.bot.channel.email;

import fi.arvio.bot.delivery.Channel;
import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Delivery.Cause;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.Letter;
import fi.arvio.bot.turn.Outgoing;
import fi.arvio.bot.turn.StateJson;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Writes replies down as mail and hands them to the mail server. */
@Singleton
@WithMail
class MailChannel implements Channel, Outgoing {
    static final String CHANNEL = "email";

    private final Mails mails;
    private final Messages messages;
    private final Smtp smtp;
    private final StateJson json;
    private final ObjectMapper mapper;

    MailChannel(Mails mails, Messages messages, Smtp smtp, StateJson json, ObjectMapper mapper) {
        this.mails = mails;
        this.messages = messages;
        this.smtp = smtp;
        this.json = json;
        this.mapper = mapper;
    }

    @Override
    public boolean serves(String channel) {
        return channel.equals(CHANNEL);
    }

    @Override
    public boolean writes(String channel) {
        return serves(channel);
    }

    /** The text twin, with the card's first link as the way in; what is written down once is one message, however often it is tried. */
    @Override
    public String write(Letter letter) {
        Language language = Language.of(letter.languageTag());
        List<String> paragraphs = List.of(letter.rendered().text().strip().split("\\n{2,}"));
        return json.write(mails.mail(
                UUID.randomUUID().toString(),
                language,
                messages.say(language, "mail.subject.other"),
                paragraphs,
                CardLink.of(letter.rendered().card()).orElse(null)));
    }

    @Override
    public Delivery deliver(String reference, String activity) {
        Reference whom = read(reference, Reference.class);
        Mail mail = read(activity, Mail.class);
        try {
            return smtp.send(Addresses.of(whom.to(), whom.name()), mail);
        } catch (AddressException e) {
            return new Delivery.Failed("the address is not one that mail can be sent to", Cause.ADDRESS_REFUSED);
        }
    }

    @Override
    public Delivery replace(String reference, String replaced, String activity) {
        return new Delivery.Failed("What was mailed stays as it is");
    }

    private <T> T read(String written, Class<T> type) {
        try {
            return mapper.readValue(written, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read planned mail", e);
        }
    }
}
