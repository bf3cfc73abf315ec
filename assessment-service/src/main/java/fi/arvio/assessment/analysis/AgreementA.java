package fi.arvio.assessment.analysis;

import java.util.Arrays;

/** Agreement A of ordered ratings: 1 agreed, 0 uniform, −1 polarised. */
final class AgreementA {

    private AgreementA() {}

    /**
     * The counts are peeled into layers of equal height; each layer's {@code U·(1 − (S−1)/(K−1))} is weighted by the
     * answers it holds, where {@code U = ((K−2)·TU − (K−1)·TDU) / ((K−2)·(TU + TDU))}, S is the number of categories
     * in the layer, TU its triples 110 and 011, TDU its triples 101.
     *
     * @see <a href="https://doi.org/10.1023/A:1010374114305">van der Eijk (2001), Quality &amp; Quantity 35</a>
     */
    static double of(int... counts) {
        int n = Arrays.stream(counts).sum();
        if (counts.length < 3 || n == 0) {
            throw new IllegalArgumentException("Agreement A needs three categories and an answer: " + n);
        }
        int[] left = counts.clone();
        double agreement = 0;
        int height = lowest(left);
        while (height > 0) {
            boolean[] layer = layer(left);
            agreement += (double) height * size(layer) / n * ofLayer(layer);
            for (int i = 0; i < left.length; i++) {
                left[i] -= layer[i] ? height : 0;
            }
            height = lowest(left);
        }
        return agreement;
    }

    private static int lowest(int... counts) {
        return Arrays.stream(counts).filter(count -> count > 0).min().orElse(0);
    }

    private static boolean[] layer(int... counts) {
        boolean[] layer = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            layer[i] = counts[i] > 0;
        }
        return layer;
    }

    private static int size(boolean... layer) {
        int size = 0;
        for (boolean present : layer) {
            size += present ? 1 : 0;
        }
        return size;
    }

    private static double ofLayer(boolean... layer) {
        int k = layer.length;
        return unimodality(layer) * (1 - (size(layer) - 1.0) / (k - 1));
    }

    private static double unimodality(boolean... layer) {
        int k = layer.length;
        int tu = 0;
        int tdu = 0;
        for (int a = 0; a < k; a++) {
            for (int b = a + 1; b < k; b++) {
                for (int c = b + 1; c < k; c++) {
                    tu += layer[b] && layer[a] != layer[c] ? 1 : 0;
                    tdu += layer[a] && !layer[b] && layer[c] ? 1 : 0;
                }
            }
        }
        return tu + tdu == 0 ? 1 : ((k - 2.0) * tu - (k - 1.0) * tdu) / ((k - 2.0) * (tu + tdu));
    }
}
