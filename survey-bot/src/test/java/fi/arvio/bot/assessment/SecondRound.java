package fi.arvio.bot.assessment;

import fi.arvio.bot.Json;
import fi.arvio.bot.round.OpenRound;
import java.util.HashMap;
import java.util.Map;

/** The sample round held again on what divided people, as the assessment service serves it. */
public final class SecondRound {
    public static final String QUESTIONNAIRE = SampleRound.text("/contract/second-questionnaire.json");

    /** What only a second round has, and what is another's in it. */
    public static final Map<String, Object> CHANGES = Json.object(SampleRound.text("/contract/second-round.json"));

    public static final OpenRound ROUND = SampleRound.of(document(), QUESTIONNAIRE);

    private SecondRound() {}

    private static String document() {
        Map<String, Object> round = new HashMap<>(Json.object(SampleRound.DOCUMENT));
        round.putAll(CHANGES);
        return Json.write(round);
    }
}
