package fi.arvio.bot;

/** Whether recorded expectations are being recorded anew: only when somebody says so, and never under CI. */
public final class Golden {
    private Golden() {}

    public static boolean isUpdated() {
        boolean update = Boolean.getBoolean("arvio.golden.update");
        if (update && System.getenv("CI") != null) {
            throw new IllegalStateException("Goldens are not rewritten under CI");
        }
        return update;
    }
}
