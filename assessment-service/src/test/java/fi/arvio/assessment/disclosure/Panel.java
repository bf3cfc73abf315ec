package fi.arvio.assessment.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random panels in three body groups and, some of them, in none. */
final class Panel {
    private static final List<String> GOALS = List.of("KOTO-1-1", "KOTO-1-2", "KOTO-2-1", "TYO-1", "TYO-2");

    private Panel() {}

    static Forest forest(Map<String, String> goals, String groups) {
        return Sample.ofGroups(goals, groups, Map.of("KOTO-1-1", "A", "KOTO-1-2", "AB", "TYO-1", "C"));
    }

    /** The first three are in a group each, so that there are always the same groups. */
    static String groups(Random random, int people) {
        StringBuilder groups = new StringBuilder("ABC");
        while (groups.length() < people) {
            groups.append("AAAABBBCC-".charAt(random.nextInt(10)));
        }
        return groups.toString();
    }

    static Map<String, String> answers(Random random, int people) {
        return answers(random, people, "123445dn");
    }

    /** Nearly everybody answers the same. */
    static Map<String, String> oneSided(Random random, int people) {
        return answers(random, people, "4444442d");
    }

    private static Map<String, String> answers(Random random, int people, String values) {
        Map<String, String> goals = new TreeMap<>();
        for (String goal : GOALS) {
            double asked = random.nextDouble(0.3, 0.9);
            StringBuilder answers = new StringBuilder();
            for (int i = 0; i < people; i++) {
                answers.append(random.nextDouble() < asked ? values.charAt(random.nextInt(values.length())) : '-');
            }
            goals.put(goal, answers.toString());
        }
        return goals;
    }

    /** Some answer, some revise, some delete. */
    static Map<String, String> changed(Map<String, String> goals, Random random, double changed) {
        Map<String, String> later = new TreeMap<>();
        goals.forEach((goal, answers) -> {
            double rate = random.nextDouble(changed);
            StringBuilder next = new StringBuilder();
            answers.chars()
                    .forEach(answer -> next.append(
                            random.nextDouble() < rate ? "12345d-".charAt(random.nextInt(7)) : (char) answer));
            later.put(goal, next.toString());
        });
        return later;
    }

    /** Fewer than so many people change whatever they like. */
    static Map<String, String> changedByFewerThan(int people, Map<String, String> goals, Random random) {
        int panel = goals.values().iterator().next().length();
        Map<String, String> later = new TreeMap<>(goals);
        for (int i = 1; i < people; i++) {
            int who = random.nextInt(panel);
            later.replaceAll((goal, answers) ->
                    answers.substring(0, who) + "12345d-".charAt(random.nextInt(7)) + answers.substring(who + 1));
        }
        return later;
    }

    /** The same with people in another order. */
    static String permuted(String people, List<Integer> order) {
        StringBuilder permuted = new StringBuilder();
        order.forEach(i -> permuted.append(people.charAt(i)));
        return permuted.toString();
    }
}
