package fi.arvio.assessment.roster;

import java.util.List;
import java.util.Map;

/** A row of a file with its number, as a spreadsheet counts, and the cells whose value cannot be trusted. */
record SheetRow(int number, List<String> cells, Map<Integer, Spoilt> spoilt) {
    /** Why a cell's value is not taken. */
    record Spoilt(Fault fault, String what) {}

    SheetRow(int number, List<String> cells) {
        this(number, cells, Map.of());
    }

    boolean isBlank() {
        return spoilt.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
