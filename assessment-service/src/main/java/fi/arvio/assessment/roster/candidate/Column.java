package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.text.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a roster file, known by code or by any of three headings. */
public enum Column {
    CODE("code", 20, "Tunnus", "Kod", "Code"),
    NAME("name", 200, "Nimi", "Namn", "Name"),
    EMAIL("email", 254, "Sähköposti", "E-post", "E-mail"),
    ENTRA_OBJECT_ID("entraObjectId", 36, "Entra-tunniste", "Entra-id", "Entra object id"),
    BODY("body", 200, "Taho", "Aktör", "Body"),
    EXPERTISE("expertise", 2000, "Asiantuntemus", "Sakkunskap", "Expertise"),
    LANGUAGE("language", 20, "Kieli", "Språk", "Language"),
    EXTERNAL("external", 20, "Ulkopuolinen", "Extern", "External"),
    TIME_ZONE("timeZone", 60, "Aikavyöhyke", "Tidszon", "Time zone"),
    /** Told by an export; decided elsewhere. */
    APPROVAL("approval", 40, "Tila", "Läge", "State");

    private final String key;
    private final int longest;
    private final String fi;
    private final String sv;
    private final String en;

    Column(String key, int longest, String fi, String sv, String en) {
        this.key = key;
        this.longest = longest;
        this.fi = fi;
        this.sv = sv;
        this.en = en;
    }

    public String key() {
        return key;
    }

    int longest() {
        return longest;
    }

    public Text heading() {
        return new Text(fi, sv, en);
    }

    /** Whether a file without the column cannot be a roster. */
    public boolean isRequired() {
        return this == NAME || this == BODY || this == EXPERTISE || this == LANGUAGE;
    }

    public static Optional<Column> named(String heading) {
        String wanted = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.names().map(Column::plain).anyMatch(wanted::equals))
                .findFirst();
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(key), Words.all(heading()));
    }

    /** E-mail, e mail and EMAIL are one heading. */
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", "");
    }
}
