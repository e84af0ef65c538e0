package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cases drawn by lot, the same in each run, so that a change is judged by what it changes. A case that fails names its seed:
 * -Dseed draws that case again, and no other. -Dseed=anew draws cases that were never drawn before.
 */
public final class Drawn {

    private static final long FIRST_SEED = 2007;

    private Drawn() {}

    /** What is claimed of every case. */
    @FunctionalInterface
    public interface Claim<T> {

        void holdsOf(T drawn) throws Exception;
    }

    /** Draws so many cases and checks the claim on each. */
    public static <T> void cases(int number, Function<RandomGenerator, T> draw, Claim<T> claim) {
        seeds(number, System.getProperty("seed")).forEach(seed -> check(seed, draw, claim));
    }

    /** One of these. */
    public static <T> T one(RandomGenerator lot, List<T> these) {
        return these.get(lot.nextInt(these.size()));
    }

    /** A word of these signs. */
    public static String word(RandomGenerator lot, String signs, int shortest, int longest) {
        return Stream.generate(
                        () -> signs.substring(lot.nextInt(signs.length())).substring(0, 1))
                .limit(lot.nextInt(shortest, longest + 1))
                .collect(joining());
    }

    /** A text of any signs, plain ones and strange ones; halves of surrogate pairs may be among them. */
    public static String text(RandomGenerator lot, int longest) {
        return lot.ints(lot.nextInt(longest + 1), 0, 4)
                .map(sort ->
                        lot.nextInt(List.of(0x80, 0x250, 0x1_0000, 0x11_0000).get(sort)))
                .mapToObj(Character::toString)
                .collect(joining());
    }

    static LongStream seeds(int number, @Nullable String given) {
        if (given == null) {
            return new SplittableRandom(FIRST_SEED).longs(number);
        }
        return given.equals("anew") ? new SplittableRandom().longs(number) : LongStream.of(Long.parseLong(given));
    }

    private static <T> void check(long seed, Function<RandomGenerator, T> draw, Claim<T> claim) {
        var drawn = draw.apply(new SplittableRandom(seed));
        try {
            claim.holdsOf(drawn);
        } catch (Throwable e) {
            throw new AssertionError("The case of -Dseed=" + seed + " fails, which is " + drawn, e);
        }
    }
}
