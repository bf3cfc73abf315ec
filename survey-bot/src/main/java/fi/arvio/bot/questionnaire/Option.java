package fi.arvio.bot.questionnaire;

import fi.arvio.bot.text.Text;

/** One point of a scale or one choice of a list; {@code last} keeps its place when a list is shuffled. */
public record Option(String code, Text label, boolean last) {
    /** How the codes of choices such as "none of these" begin, by convention of the questionnaire. */
    private static final String NONE_OF = "EI_";

    /** Whether it makes no sense beside other choices. */
    public boolean excludesOthers() {
        return code.startsWith(NONE_OF);
    }
}
