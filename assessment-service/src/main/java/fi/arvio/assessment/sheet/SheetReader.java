package fi.arvio.assessment.sheet;

/** Reads a table by what the file is and not by what it is called. */
public final class SheetReader {
    private SheetReader() {}

    public static Sheet read(byte[] file, Layout layout) throws Unreadable {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(SheetFault.PASSWORD_PROTECTED);
        }
        return startsWith(file, 'P', 'K', 3, 4) ? XlsxSheet.read(file, layout.mostRows()) : CsvSheet.read(file, layout);
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
