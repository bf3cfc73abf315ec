package fi.arvio.assessment.sheet;

import java.util.List;
import java.util.Map;

/** A row of a file with its number, as a spreadsheet counts, and the cells whose value cannot be trusted. */
public record SheetRow(int number, List<String> cells, Map<Integer, Spoilt> spoilt) {
    /** Why a cell's value is not taken. */
    public record Spoilt(SheetFault fault, String what) {}

    public SheetRow(int number, List<String> cells) {
        this(number, cells, Map.of());
    }

    public boolean isBlank() {
        return spoilt.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
