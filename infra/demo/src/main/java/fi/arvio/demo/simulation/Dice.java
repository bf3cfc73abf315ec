package fi.arvio.demo.simulation;

/** Chance without chance: the same words give the same throw, in every run and whatever came before. */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Dice() {}

    /** A number from 0 up to, not including, 1. */
    static double roll(long seed, String... words) {
        var state = mix(seed);
        for (var word : words) {
            state = mix(state + GOLDEN_GAMMA + word.hashCode());
        }
        return (state >>> 11) * 0x1.0p-53;
    }

    /** A whole number from 0 up to, not including, {@code bound}. */
    static int pick(int bound, long seed, String... words) {
        return (int) (roll(seed, words) * bound);
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): each bit of the state reaches each bit of the result. */
    private static long mix(long state) {
        var first = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        var second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
