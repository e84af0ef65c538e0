package org.lanzarote.monitoring.outcome.moving;

import java.util.List;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Room for a new number before the one at an index: those from there that follow each other without a gap move on by one. */
record Room(int number, int moved, int last) {

    Room(List<Integer> numbers, int index) {
        this(numbers, index, begin(numbers, index));
    }

    private Room(List<Integer> numbers, int index, int number) {
        this(number, run(numbers, index, number), numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1));
    }

    /** Refuses room beyond the last number that there may be. */
    void require(int most) {
        var violations = new Violations();
        violations.require(
                Math.max(number, last + (moved > 0 ? 1 : 0)) <= most, "/place", MovingMessage.NO_ROOM.with(most));
        violations.orThrow(MovingMessage.PLACE_INVALID);
    }

    private static int begin(List<Integer> numbers, int index) {
        if (index > 0) {
            return numbers.get(index - 1) + 1;
        }
        return numbers.isEmpty() ? 1 : Math.max(1, numbers.get(0) - 1);
    }

    private static int run(List<Integer> numbers, int index, int number) {
        int length = 0;
        while (index + length < numbers.size() && numbers.get(index + length) == number + length) {
            length++;
        }
        return length;
    }
}
