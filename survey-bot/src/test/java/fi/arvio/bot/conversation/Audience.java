package fi.arvio.bot.conversation;

import java.util.List;

/** Somebody who follows a conversation while it is played. */
public interface Audience {
    /** Has no eyes and no ears. */
    Audience NOBODY = new Audience() {
        @Override
        public void sees(Deed deed) {}

        @Override
        public void hears(List<String> lines) {}
    };

    /** What is done, before the dialogue knows of it. */
    void sees(Deed deed);

    /** What came of it, in the form of the files. */
    void hears(List<String> lines);
}
