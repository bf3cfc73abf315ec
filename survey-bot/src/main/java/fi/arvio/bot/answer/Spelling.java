package fi.arvio.bot.answer;

import java.util.List;

/** Tells a slip of the finger from another word. */
final class Spelling {
    private static final int FORGIVES_ONE = 5;
    private static final int FORGIVES_TWO = 9;
    private static final int SHORTEST_TYPED = 4;

    /** The cost of a phrase that is not the one compared with. */
    static final int TOO_FAR = 100;

    private Spelling() {}

    /** The number of slips between two phrases, word by word; {@link #TOO_FAR} when one word is too different. */
    static int slips(List<String> typed, List<String> meant) {
        if (typed.size() != meant.size()) {
            return TOO_FAR;
        }
        int slips = 0;
        for (int i = 0; i < typed.size() && slips < TOO_FAR; i++) {
            slips += slips(typed.get(i), meant.get(i));
        }
        return Math.min(slips, TOO_FAR);
    }

    private static int slips(String typed, String meant) {
        if (typed.equals(meant)) {
            return 0;
        }
        int allowed = meant.length() < FORGIVES_ONE ? 0 : meant.length() < FORGIVES_TWO ? 1 : 2;
        // The first letter must be right: "oklart" is no slip for "klart".
        if (allowed == 0
                || typed.length() < SHORTEST_TYPED
                || Math.abs(typed.length() - meant.length()) > allowed
                || typed.charAt(0) != meant.charAt(0)
                || Character.isDigit(typed.charAt(0))) {
            return TOO_FAR;
        }
        int distance = distance(typed, meant);
        return distance <= allowed ? distance : TOO_FAR;
    }

    /** Letters left out, added, changed, or swapped with a neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
