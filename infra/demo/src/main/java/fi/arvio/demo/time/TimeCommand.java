package fi.arvio.demo.time;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What {@code ./arvio time} does: it says campaign time, and moves it forward while the demo runs or rests. */
public final class TimeCommand {
    /** Rounds and reminders are planned by this clock. */
    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH:mm", Locale.ENGLISH);

    private TimeCommand() {}

    public static void run(Path data, List<String> typed, InstantSource machine, PrintStream out) throws IOException {
        var file = OffsetFile.in(data, machine);
        if (!typed.isEmpty()) {
            file.move(now -> Move.target(typed, now));
        }
        out.println("Campaign time is " + WORDS.format(file.now().atZone(ZONE)) + " in Helsinki, "
                + ahead(file.offset()) + ".");
    }

    private static String ahead(Duration offset) {
        if (offset.isZero()) {
            return "the machine's own time";
        }
        var days = offset.toDays() == 0 ? "" : offset.toDays() + " d ";
        return days + offset.toHoursPart() + " h " + offset.toMinutesPart() + " min ahead of the machine";
    }
}
