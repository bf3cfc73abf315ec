package fi.arvio.bot.text;

import java.util.List;

/** One text in Finnish, Swedish and English. */
public record Text(String fi, String sv, String en) {
    public String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }

    public List<String> all() {
        return List.of(fi, sv, en);
    }
}
