package org.lanzarote.monitoring.children.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Every data set there is with few children: the number of each Party. */
final class SmallWorlds {

    private SmallWorlds() {}

    /** Every round of so many Parties that have at most so many children each. */
    static List<int[]> every(int parties, int most) {
        List<int[]> worlds = new ArrayList<>();
        int number = (int) Math.pow(most + 1, parties);
        for (int code = 0; code < number; code++) {
            int[] world = new int[parties];
            for (int i = 0, left = code; i < parties; i++, left /= most + 1) {
                world[i] = left % (most + 1);
            }
            worlds.add(world);
        }
        return worlds;
    }

    /** Every round in which one Party has more children than the three others together. */
    static List<int[]> besideLarge(int mostSmall) {
        List<int[]> worlds = new ArrayList<>();
        for (var small : every(3, mostSmall)) {
            if (IntStream.of(small).sum() <= mostSmall) {
                for (int large : new int[] {30, 40}) {
                    worlds.add(new int[] {small[0], large, small[1], small[2]});
                }
            }
        }
        return worlds;
    }
}
