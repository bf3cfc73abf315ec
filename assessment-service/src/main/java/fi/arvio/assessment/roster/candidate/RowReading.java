package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.roster.Eligibility;
import fi.arvio.assessment.sheet.CellText;
import fi.arvio.assessment.sheet.FileFault;
import fi.arvio.assessment.sheet.SafeCell;
import fi.arvio.assessment.sheet.SheetRow;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one person from a row, noting everything that is wrong with it. */
public final class RowReading {
    private final BodyNames bodies;
    private final Eligibility eligibility;
    private final List<RowFault> faults = new ArrayList<>();
    private final int row;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    private RowReading(int row, BodyNames bodies, Eligibility eligibility) {
        this.row = row;
        this.bodies = bodies;
        this.eligibility = eligibility;
    }

    /** Returns nobody if there is an error in the row, and adds what is wrong to the faults. */
    public static Optional<Candidate> read(
            SheetRow row,
            Map<Column, Integer> positions,
            BodyNames bodies,
            Eligibility eligibility,
            List<RowFault> faults) {
        RowReading reading = new RowReading(row.number(), bodies, eligibility);
        new EnumMap<>(positions)
                .forEach((column, at) ->
                        reading.take(column, row.cell(at), row.spoilt().get(at)));
        Candidate candidate = reading.candidate();
        faults.addAll(reading.faults);
        return reading.faults.isEmpty() ? Optional.of(candidate) : Optional.empty();
    }

    private void take(Column column, String cell, SheetRow.@Nullable Spoilt spoilt) {
        String text = CellText.tidy(SafeCell.read(cell));
        cells.put(column, text);
        if (spoilt != null) {
            fault(column, spoilt.fault(), spoilt.what());
        } else if (!CellText.isShowable(text)) {
            fault(column, Fault.CONTROL_CHARACTER, "");
        } else if (text.length() > column.longest()) {
            fault(column, Fault.TOO_LONG, Integer.toString(column.longest()));
        } else if (text.isEmpty() && column.isRequired()) {
            fault(column, Fault.MISSING, "");
        } else {
            return;
        }
        cells.remove(column);
    }

    private void fault(Column column, FileFault fault, String what) {
        faults.add(RowFault.of(row, column, fault, what));
    }

    private String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    private @Nullable String maybe(Column column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    private Candidate candidate() {
        boolean addressed = isSound(Column.EMAIL) && isSound(Column.ENTRA_OBJECT_ID);
        if (addressed
                && text(Column.EMAIL).isEmpty()
                && text(Column.ENTRA_OBJECT_ID).isEmpty()) {
            fault(Column.EMAIL, Fault.NO_ADDRESS, "");
        }
        return new Candidate(
                row,
                maybe(Column.CODE),
                text(Column.NAME),
                email(),
                entraObjectId(),
                body(),
                expertise(),
                known(Column.LANGUAGE, Words.language(text(Column.LANGUAGE)), Fault.LANGUAGE_UNKNOWN, ""),
                known(Column.EXTERNAL, Words.yesOrNo(text(Column.EXTERNAL)), Fault.NEITHER_YES_NOR_NO, false),
                timeZone(),
                text(Column.APPROVAL));
    }

    /** Whether nothing is wrong with the cell so far. */
    private boolean isSound(Column column) {
        return faults.stream().noneMatch(fault -> fault.column() == column);
    }

    private @Nullable String email() {
        String text = maybe(Column.EMAIL);
        if (text != null && !CellRules.isEmail(text)) {
            fault(Column.EMAIL, Fault.EMAIL_INVALID, text);
        }
        return text;
    }

    private @Nullable UUID entraObjectId() {
        String text = maybe(Column.ENTRA_OBJECT_ID);
        if (text == null) {
            return null;
        }
        Optional<UUID> id = CellRules.entraObjectId(text);
        if (id.isEmpty()) {
            fault(Column.ENTRA_OBJECT_ID, Fault.ENTRA_ID_INVALID, text);
        }
        return id.orElse(null);
    }

    private String body() {
        String name = text(Column.BODY);
        Optional<String> code = bodies.code(name);
        if (code.isEmpty() && !name.isEmpty()) {
            faults.add(RowFault.of(row, Column.BODY, Fault.BODY_UNKNOWN, name, bodies.nearest(name)));
        }
        return code.orElse("");
    }

    private List<String> expertise() {
        List<String> codes = new ArrayList<>();
        Stream.of(text(Column.EXPERTISE).split("[,;\\s]+", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .forEach(code -> {
                    if (!eligibility.knows(code)) {
                        fault(Column.EXPERTISE, Fault.EXPERTISE_UNKNOWN, code);
                    }
                    codes.add(code);
                });
        if (codes.isEmpty() && isSound(Column.EXPERTISE)) {
            fault(Column.EXPERTISE, Fault.MISSING, "");
        }
        return List.copyOf(codes);
    }

    private <T> T known(Column column, Optional<T> value, Fault otherwise, T fallback) {
        if (value.isEmpty() && !text(column).isEmpty()) {
            fault(column, otherwise, text(column));
        }
        return value.orElse(fallback);
    }

    private @Nullable String timeZone() {
        String zone = maybe(Column.TIME_ZONE);
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            fault(Column.TIME_ZONE, Fault.TIME_ZONE_UNKNOWN, zone);
        }
        return zone;
    }
}
