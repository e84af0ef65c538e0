package org.lanzarote.monitoring.children.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Sessions with children in a round that nobody held, which come and go as the dice fall. */
final class RandomSessions {

    private static final List<String> AGE_BANDS = List.of("11-13", "14-15", "16-17", "18");
    private static final List<String> GENDERS = List.of("GIRLS", "BOYS", "OTHER_OR_NOT_STATED");

    private final Random dice;
    private final List<String> parties = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final int largest;
    private final int active;
    private final double[] ages;
    private final double[] genders;

    /** One group, by its Party, and how many of it are of each age band and gender. */
    private record Session(String party, List<Integer> ages, List<Integer> genders) {}

    RandomSessions(long seed) {
        dice = new Random(seed);
        int roster = dice.nextInt(8) == 0 ? 43 : 1 + dice.nextInt(9);
        for (int i = 0; i < roster; i++) {
            parties.add("P" + i);
        }
        active = 1 + dice.nextInt(roster);
        largest = List.of(3, 6, 12, 30).get(dice.nextInt(4));
        ages = weights(AGE_BANDS.size());
        genders = weights(GENDERS.size());
        add(1 + dice.nextInt(2 * active));
    }

    /** Sessions are reported, and with others taken back; now and then a big one, now and then none at all. */
    void goOn(boolean withdrawing) {
        if (withdrawing && dice.nextInt(3) == 0) {
            for (int i = dice.nextInt(3); i >= 0 && sessions.size() > 1; i--) {
                sessions.remove(dice.nextInt(sessions.size()));
            }
        }
        add(dice.nextInt(4));
    }

    Counts counts() {
        var byParty = empty(parties);
        var byAge = empty(AGE_BANDS);
        var byGender = empty(GENDERS);
        for (var session : sessions) {
            for (int i = 0; i < AGE_BANDS.size(); i++) {
                byParty.merge(session.party(), session.ages().get(i), Integer::sum);
                byAge.merge(AGE_BANDS.get(i), session.ages().get(i), Integer::sum);
            }
            for (int i = 0; i < GENDERS.size(); i++) {
                byGender.merge(GENDERS.get(i), session.genders().get(i), Integer::sum);
            }
        }
        return counts(byParty, byAge, byGender);
    }

    static Counts counts(Map<String, Integer> byParty, Map<String, Integer> byAge, Map<String, Integer> byGender) {
        return new Counts(Map.of(
                Dimension.PARTY, new CountedTable(byParty),
                Dimension.AGE_BAND, new CountedTable(byAge),
                Dimension.GENDER, new CountedTable(byGender)));
    }

    private void add(int more) {
        for (int i = 0; i < more; i++) {
            int size = 1 + dice.nextInt(largest);
            sessions.add(new Session(parties.get(dice.nextInt(active)), split(size, ages), split(size, genders)));
        }
    }

    private List<Integer> split(int children, double[] weights) {
        int[] parts = new int[weights.length];
        for (int child = 0; child < children; child++) {
            double left = dice.nextDouble();
            int part = 0;
            while (part < weights.length - 1 && left > weights[part]) {
                left -= weights[part++];
            }
            parts[part]++;
        }
        return IntStream.of(parts).boxed().toList();
    }

    /** Often lopsided, so that some labels stand for few. */
    private double[] weights(int parts) {
        double[] weights = dice.doubles(parts).map(w -> w * w * w).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < parts; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static Map<String, Integer> empty(List<String> labels) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        labels.forEach(label -> cells.put(label, 0));
        return cells;
    }
}
