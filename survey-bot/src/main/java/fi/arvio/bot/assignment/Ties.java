package fi.arvio.bot.assignment;

/** Settles ties by seed: the same seed and names always give the same order, and no name is favoured. */
public record Ties(long seed) {

    /** A number that stands for these names under this seed. */
    public long rank(String... names) {
        long hash = mix(seed);
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                hash = mix(hash ^ name.charAt(i));
            }
            hash = mix(hash + 31);
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
