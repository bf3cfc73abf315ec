package fi.arvio.assessment.roster;

/** Reads a roster file by what it is and not by what it is called. */
final class RosterSheet {
    private RosterSheet() {}

    static Sheet read(byte[] file) throws Unreadable {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(Fault.PASSWORD_PROTECTED);
        }
        Sheet sheet = startsWith(file, 'P', 'K', 3, 4) ? XlsxSheet.read(file) : CsvSheet.read(file);
        if (sheet.rows().size() < 2) {
            throw new Unreadable(Fault.EMPTY_FILE);
        }
        return sheet;
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
